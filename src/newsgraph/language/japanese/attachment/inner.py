"""Which topics stand inside what another one is said to say, and which begin a clause of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsgraph.language.japanese.attachment.holding import held
from newsgraph.language.japanese.attachment.state import RELAYING, SHARING
from newsgraph.language.japanese.features import Features

CONTINUING = frozenset({"し", "連用", "て", "も"})
"""Connectives whose clause shares the topic of what follows."""
BUT = "が"
_ANSWERING = frozenset({"反論", "反発", "反駁", "応酬", "言い返す", "切り返す", "やり返す"})
"""Verbs of answering what another one said."""
_BESIDE = frozenset({"ほか", "一方"})
"""Nouns whose clause stands beside the next one."""


def inner_topics(
    phrases: Sequence[Features], gapped: Mapping[int, int], within: Mapping[int, int]
) -> set[int]:
    """Return the topics with another topic before them in the same quotation: Aは、Bは…すると述べた.

    `within` are the clauses that a topic tells beside the next one: behind them it goes on.
    """
    if [phrase.topic for phrase in phrases].count(True) < 2:
        return set()
    telling = [i for i, p in enumerate(phrases) if p.topic or p.predicate or p.formal]
    return _inner(phrases, [i for i in telling if i not in gapped and i not in within])


def _inner(phrases: Sequence[Features], telling: Sequence[int]) -> set[int]:
    """Return the inner topics; `telling` are the phrases that are one or bear on one, in order."""
    seen: set[int] = set()
    spoken: set[int] = set()
    quoted: dict[int, str] = {}
    led: dict[int, str] = {}
    inner: set[int] = set()
    for i in telling:
        phrase = phrases[i]
        if phrase.topic and (is_topic(phrase) or _is_goal(phrase)):
            another = _speaks_next(phrase, quoted) or (phrase.scope in spoken and _answers(i, phrases))
            taken = phrase.scope in seen and not another
            if taken and not _is_quoted_next(i, phrases):
                inner.add(i)
            if phrase.particle == "は":
                seen.add(phrase.scope)
                spoken.discard(phrase.scope)
                quoted.pop(phrase.scope, None)
                led[phrase.scope] = led.get(phrase.scope, "") if taken else phrase.name
        elif phrase.topic and is_one_more(phrase):
            if phrase.scope in seen - spoken and not is_deed(i, phrases):
                inner.add(i)
        elif (phrase.predicate or phrase.formal) and _is_closed(i, phrases, alone=not inner):
            seen.discard(phrase.scope)
        elif speaks(phrase):
            spoken.add(phrase.scope)  # Aは…と述べ、Bも…と述べた: another one speaks
            if phrases[i - 1].quote or phrases[i - 1].particle == "と":
                quoted[phrase.scope] = led.get(phrase.scope, "")
    return inner


def _speaks_next(phrase: Features, quoted: Mapping[int, str]) -> bool:
    """Aは…と述べ、|Bは…と述べた: a name behind what another one says; not 首相は…と述べ、|日本は守ると述べた.

    `quoted`: what has spoken, by the quotation that it stands in: "Person", "Country" ….
    """
    if not phrase.name or phrase.scope not in quoted:
        return False
    return phrase.comma or phrase.name != "Country" or quoted[phrase.scope] != "Person"


def _answers(i: int, phrases: Sequence[Features]) -> bool:
    """Aは否定し、|Bは証拠があると|反論した: nobody answers what he said himself."""
    phrase = phrases[i]
    after = (p for p in phrases[i + 1 :] if p.predicate and p.scope == phrase.scope and not p.adnominal)
    says = next((p for p in after if not p.quote and p.saying), None)
    return phrase.acts() and says is not None and says.lemma in _ANSWERING


def _is_closed(i: int, phrases: Sequence[Features], *, alone: bool) -> bool:
    """Whether a topic says no more: …だが、Bは…; 発射は2回目で、首相は…と述べた; 「…した。Bは…」."""
    phrase = phrases[i]
    if phrase.ends_quote >= 0:
        return True
    if alone and (_says_what_it_is(i, phrases) or _goes_on(i, phrases) or held(i, phrases) >= 0):
        return True
    return (phrase.predicate and phrase.connective == "が") or is_beside(phrase)


def _says_what_it_is(i: int, phrases: Sequence[Features]) -> bool:
    """発射は|2回目で、: a clause of its own, which says no more of the topic right before it."""
    phrase = phrases[i]
    if not (phrase.copula and phrase.connective == "連用" and phrase.comma) or phrase.formal:
        return False
    for k in range(i - 1, -1, -1):
        if phrases[k].predicate or phrases[k].particle == "が":
            return False
        if is_topic(phrases[k]):
            return True
    return False


def _goes_on(i: int, phrases: Sequence[Features]) -> bool:
    """国は|反対しており、|首相は…と述べた: what goes on, right before somebody else who does something.

    公判は|開かれ、|裁判長は…言い渡した: what was done to it, too.
    """
    apart = phrases[i].lasting or (phrases[i].passive and phrases[i].connective in CONTINUING)
    if not (apart and phrases[i].comma) or phrases[i].lemma in RELAYING:
        return False  # 紙面は協議を報じており、|国は反対していると伝えた
    for after in phrases[i + 1 : i + 3]:
        if not after.adnominal or after.predicate:
            return is_topic(after) and after.acts()
    return False


def _is_quoted_next(i: int, phrases: Sequence[Features]) -> bool:
    """両首脳は|会見に臨み、|首相は|「…」と述べた: behind a clause of its own, right before what he says."""
    phrase, after = phrases[i], phrases[i + 1 : i + 2]
    if not (phrase.acts() and after and after[0].scope > phrase.scope and not phrase.comma):
        return False
    said = [p for p in phrases[i + 1 :] if p.scope == after[0].scope]
    before = [p for p in phrases[:i] if p.scope == phrase.scope and (p.topic or p.predicate)]
    goes_on = bool(before) and before[-1].predicate and before[-1].connective in SHARING and before[-1].comma
    return said[-1].quote and goes_on and not before[-1].quote


def is_topic(phrase: Features) -> bool:
    """Whether a phrase says who a clause is about: 首相は."""
    return phrase.topic and phrase.particle == "は" and not phrase.time and not phrase.predicate


def speaks(phrase: Features) -> bool:
    """…と述べ、: an act of saying beside the next one."""
    beside = phrase.connective in CONTINUING and not (phrase.quote or phrase.adnominal)
    return phrase.predicate and phrase.saying and beside


def is_one_more(phrase: Features) -> bool:
    """Aは、Bも…すると述べた: one more of whom it is told."""
    return phrase.topic and phrase.particle == "も" and not phrase.time and not phrase.predicate


def _is_goal(phrase: Features) -> bool:
    """圧力には屈しない: contrasted where it stands; 会見には、 sets the scene, people are told."""
    return phrase.topic and phrase.particle == "に" and not (phrase.comma or phrase.name or phrase.time)


def is_beside(phrase: Features) -> bool:
    """…したほか、: whether a noun ends a clause beside the next one."""
    return phrase.formal and phrase.content in _BESIDE


def is_deed(i: int, phrases: Sequence[Features]) -> bool:
    """譲渡も|検討していると|いう, 禁輸も|求めていたが、: what is done, right before its verb."""
    phrase, after = phrases[i], phrases[i + 1] if i + 1 < len(phrases) else phrases[i]
    if phrase.particle != "も" or phrase.name or not after.predicate:
        return False
    asked = after.saying and after.connective == BUT and not (after.passive or phrase.acts())
    return phrase.verbal_noun or asked
