"""What took place, beside what somebody then did: 会談は東京で|開かれ、|首相は…と|述べた."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.features import PLANS, Features
from newsgraph.language.japanese.particles import SUBJECTS

_ARISING = frozenset({"始まる", "終わる", "起きる", "起こる", "開幕", "閉幕", "発生", "終了"})
"""What takes place does so by itself; what else is done to it stands in the passive."""
_HOLDING = frozenset({"開く", "行う", "実施", "開催", "催す", "営む"})
"""What is done to it, in the passive."""
_CHAINED = frozenset({"連用", "て", "し"})
_BESIDE = frozenset({"と", "や", ""})


def held(place: int, phrases: Sequence[Features]) -> int:
    """Return the topic that says what took place in the clause of a predicate, where who acts next ends it.

    The topic names nobody, the clause has no other subject, and the next one has its own; -1 for none.
    """
    if not _takes_place(place, phrases) or not _somebody_acts(place, phrases):
        return -1
    for i in range(place - 1, -1, -1):
        phrase = phrases[i]
        if phrase.scope != phrases[place].scope or (phrase.predicate and not phrase.adnominal):
            return -1
        if phrase.topic and phrase.particle == "は" and not phrase.time:
            return -1 if phrase.acts() or phrase.predicate else i
        if phrase.particle in SUBJECTS and not phrase.time:
            return -1
    return -1


def is_held(verb: Features) -> bool:
    """Whether a verb says of its subject that it takes place: 行われた, 始まった."""
    if verb.passive:
        return verb.lemma in _HOLDING
    return verb.lemma in _ARISING or verb.content in _ARISING


def _takes_place(place: int, phrases: Sequence[Features]) -> bool:
    """Whether a clause tells that something is held: 開かれ、 開幕し、 開かれる見通しで."""
    phrase = phrases[place]
    if not phrase.comma or phrase.connective not in _CHAINED or phrase.quote or phrase.adnominal:
        return False
    if phrase.copula and phrase.content in PLANS and place:
        phrase = phrases[place - 1]
    return phrase.passive or phrase.lemma in _ARISING or phrase.content in _ARISING


def _somebody_acts(place: int, phrases: Sequence[Features]) -> bool:
    """Whether the next clause has a subject of its own: …、|日本の|首相と|大統領は."""
    for phrase in phrases[place + 1 :]:
        if phrase.scope != phrases[place].scope or phrase.predicate:
            return False
        if phrase.particle in SUBJECTS and not phrase.time:
            return phrase.acts() and not phrase.quantity
        if not (phrase.adnominal or phrase.time or (phrase.acts() and phrase.particle in _BESIDE)):
            return False
    return False
