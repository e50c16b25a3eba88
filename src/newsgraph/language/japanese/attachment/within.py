"""Clauses beside the last one of what a topic is said to say: 軍は、|敵が撃ったが、|被害はないと|述べた."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsgraph.language.japanese.features import Features

_BUT = "が"
_TOPICS = frozenset({"は", "も"})
_BESIDE = frozenset({"ほか", "一方"})
"""Nouns whose clause stands beside the next one."""
VICTIMS = frozenset({"死者", "死傷者", "負傷者", "けが人", "被害者", "犠牲者", "行方不明者", "逮捕者"})
"""People of whom it is told; no one of them tells it."""
_BODIES = ("政府", "当局", "警察", "検察", "同社", "同省", "同庁", "同紙", "軍", "府警", "県警")
"""Ends of words for bodies that no name needs to stand before."""


def told_within(phrases: Sequence[Features]) -> Mapping[int, int]:
    """Return what ends a clause that a topic tells beside the next one, and that topic.

    Somebody else acts in it, behind a comma: 首相は側近が辞めたが、続けると述べた is about him.
    """
    ends = [i for i, phrase in enumerate(phrases) if _ends(i, phrases)]
    if not ends:
        return {}
    found = {}
    for end in ends:
        topic = _topic_before(end, phrases)
        if topic >= 0 and _is_said(end, phrases, alone=phrases[topic].name == "Person"):
            found[end] = topic
    return found


def _ends(i: int, phrases: Sequence[Features]) -> bool:
    """…したが、 …しており、 …した|一方、."""
    phrase = phrases[i]
    if not phrase.comma or phrase.scope >= 0:
        return False
    if phrase.predicate:
        return (phrase.connective == _BUT or phrase.lasting) and not phrase.saying
    beside = phrase.formal and phrase.content in _BESIDE and not phrase.particle
    return beside and i > 0 and phrases[i - 1].predicate and not phrases[i - 1].saying


def _topic_before(end: int, phrases: Sequence[Features]) -> int:
    """The topic before another one who acts in the clause; -1 for none."""
    subject = -1
    for k in range(end - 1, -1, -1):
        phrase = phrases[k]
        if phrase.topic and not phrase.time:
            told = subject > 0 and phrases[subject].acts() and phrases[_first(subject, phrases) - 1].comma
            speaks = phrase.acts() or phrase.content.endswith(_BODIES)
            return k if told and speaks and phrase.particle == "は" and phrase.scope < 0 else -1
        if phrase.particle == "が" and not phrase.predicate:
            subject = k
        elif phrase.predicate and not phrase.adnominal:
            return -1
    return -1


def _first(noun: int, phrases: Sequence[Features]) -> int:
    """Where a noun with what modifies it begins."""
    while noun and phrases[noun - 1].adnominal and not phrases[noun - 1].predicate:
        noun -= 1
    return noun


def _is_said(end: int, phrases: Sequence[Features], *, alone: bool) -> bool:
    """Whether the next clause is said, and nobody else is named who may say it.

    `alone`: what is told before has no place for the topic, so that nobody but him says it.
    """
    for k in range(end + 1, len(phrases)):
        phrase = phrases[k]
        names = phrase.topic and phrase.particle in _TOPICS and phrase.acts()
        if names and not alone and phrase.content not in VICTIMS:
            return False
        if phrase.quote:
            return phrase.scope < 0 and any(p.saying for p in phrases[k + 1 : k + 3])  # …と|明らかに|した
    return False
