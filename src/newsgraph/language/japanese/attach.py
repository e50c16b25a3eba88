"""Phrases -> their heads: a deterministic, projective attachment from right to left.

Every phrase depends on a later one. Candidates for phrase i are i+1, the head of i+1, the head of
that one, and so on, so that no two dependencies cross; the rules choose among them by what the
phrase asks for (a noun, a predicate, a verb of saying) and by how independent a clause is
(南不二男『現代日本語の構造』: a topic does not stay inside a relative or conditional clause).
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import Protocol

from newsgraph.language.japanese.particles import ADNOMINAL_COMPOUNDS


@dataclass(slots=True)
class Features:
    """What attachment has to know of a phrase; made by `features.of_phrases`."""

    nominal: bool
    """Ends in a noun (a predicate noun too)."""
    predicate: bool
    adnominal: bool
    """Modifies a noun: …の, a clause before a noun, この."""
    quote: bool
    """A clause that と or quotation marks make the complement of saying."""
    particle: str
    topic: bool
    comma: bool
    time: bool
    name: str
    """Kind of entity that it ends with ("" for none)."""
    saying: bool
    """A predicate that can govern a quoted clause."""
    connective: str
    """For predicates: て, が, ば, 連用, と, よう …; "" at the end of a sentence."""
    formal: bool
    """こと, もの, ため, 際 …: a noun that only carries its clause."""
    content: str = ""
    """The last content word with its suffixes."""
    lemma: str = ""
    """Dictionary form of the last content word."""
    verbal_noun: bool = False
    """Ends in a noun of doing: 攻撃, 供給."""
    adjective: bool = False
    scope: int = -1
    """Index of the quotation (see `quotations`) that the phrase stands in, -1 outside."""
    filled: set[str] = field(default_factory=set)
    """Cases that phrases attached so far fill (for predicates)."""


class Words(Protocol):
    """The words that attachment has to know; see `features.Complements`."""

    @property
    def content(self) -> Set[str]:
        """Nouns whose clause fills no gap (可能性, 方針)."""

    @property
    def occasion(self) -> Set[str]:
        """Verbs of occasions (会談し、…と述べた)."""


def attach(
    phrases: Sequence[Features], quotations: Sequence[tuple[int, int, bool]], words: Words
) -> list[int]:
    """Return the head of each phrase, -1 for the last.


    `quotations` are ``(first, last, closed)`` phrase ranges: what is inside one depends on phrases
    inside, but for the last; where it is `closed` (…」と述べた) nothing outside depends on its phrases.
    """
    count = len(phrases)
    heads = [-1] * count
    inner = _inner_topics(phrases)
    for i in range(count - 2, -1, -1):
        candidates = _candidates(i, heads, phrases, quotations)
        into = _partial_quotation(i, (phrases, heads, inner), quotations)
        if into is not None:
            candidates = [j for j in candidates if j <= into] or [j for j in _chain(i, heads) if j <= into]
        behind_topic = (
            i > 0 and i - 1 not in inner and phrases[i - 1].topic and phrases[i - 1].particle == "は"
        )
        if (
            phrases[i].time
            and phrases[i].particle in {"", "に"}
            and behind_topic
            and not phrases[i].adnominal
            and not phrases[i].predicate
        ):
            head = _topic(phrases[i], candidates, phrases)  # 大統領は17日に: where the topic goes
        elif i in inner:
            head = _inner_topic(candidates, phrases)
        elif phrases[i].particle == "が" and not phrases[i].predicate:
            head = _subject(phrases[i], candidates, (phrases, heads, words.content))
        elif (
            phrases[i].particle == "に"
            and phrases[i].name
            and not phrases[i].predicate
            and (asked := _asked(i, candidates, phrases)) >= 0
        ):
            head = asked
        elif phrases[i].connective in _SHARING and phrases[i].comma and _is_act(phrases[i], words):
            head = _occasion(i, candidates, phrases)
        else:
            head = _choose(i, candidates, phrases)
        heads[i] = head
        if phrases[head].predicate and not phrases[i].predicate:
            phrases[head].filled.add("は" if phrases[i].topic else phrases[i].particle)
    return heads


def _candidates(
    i: int, heads: Sequence[int], phrases: Sequence[Features], quotations: Sequence[tuple[int, int, bool]]
) -> list[int]:
    chain = _chain(i, heads)
    scope = phrases[i].scope
    if scope >= 0 and i != quotations[scope][1]:
        inside = [j for j in chain if j <= quotations[scope][1]]
        return inside or chain[:1]
    for first, last, closed in quotations:
        if closed and i < first:
            outside = [j for j in chain if not first <= j <= last]
            chain = outside or chain
    return chain


def _chain(i: int, heads: Sequence[int]) -> list[int]:
    chain = []
    j = i + 1
    while j >= 0:
        chain.append(j)
        j = heads[j]
    return chain


def _partial_quotation(
    i: int,
    context: tuple[Sequence[Features], Sequence[int], Set[int]],
    quotations: Sequence[tuple[int, int, bool]],
) -> int | None:
    """Return the last phrase of the quotation that phrase i belongs to though it stands before it.

    News quotes from the middle of a clause: 外相は、米国が「約束を破った」と述べた. What the act of
    saying takes itself (its topic, the one addressed, the occasion) stays outside.
    """
    phrases, heads, inner = context
    phrase = phrases[i]
    if phrase.predicate or phrase.comma and phrase.particle != "は":
        return None
    for first, last, closed in quotations:
        if not closed or not (i == first - 1 or (i < first and first <= heads[i + 1] <= last)):
            continue
        if not phrases[last].predicate:
            return None
        filled = phrases[last].filled
        if phrase.particle == "は":
            return last if i in inner and "は" not in filled else None
        if phrase.particle == "が":
            earlier = any(p.topic and p.particle == "は" and not p.time for p in phrases[:i])
            return last if earlier and not {"が", "は"} & filled else None
        if phrase.particle == "を":
            return last if "を" not in filled else None
        return last if phrase.particle == "に" and not phrase.name and not phrase.time else None
    return None


def _choose(i: int, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    phrase = phrases[i]
    if len(candidates) == 1:
        return candidates[0]
    if phrase.adnominal:
        return _noun(i, candidates, phrases)
    if phrase.predicate:
        return _clause(i, candidates, phrases)
    if phrase.topic:
        return _topic(phrase, candidates, phrases)
    if phrase.nominal and phrase.particle in {"", "と", "や", "か"} and not phrase.time:
        parallel = _parallel(i, candidates, phrases)
        if parallel >= 0:
            return parallel
    if (
        phrase.time
        and phrase.comma
        and not phrase.particle
        and (i == 0 or phrases[i - 1].topic or not phrases[i - 1].nominal)
    ):
        return _topic(phrase, candidates, phrases)
    return _argument(phrase, candidates, phrases)


def _inner_topics(phrases: Sequence[Features]) -> set[int]:
    """Topics with another topic before them in the same quotation: Aは、Bは…すると述べた."""
    seen: set[int] = set()
    inner = set()
    for i, phrase in enumerate(phrases):
        if phrase.topic and phrase.particle == "は" and not phrase.time and not phrase.predicate:
            if phrase.scope in seen:
                inner.add(i)
            seen.add(phrase.scope)
        elif phrase.predicate and phrase.connective == "が":
            seen.discard(phrase.scope)  # …だが、Bは…: a new independent clause
    return inner


def _inner_topic(candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    for j in candidates:
        if phrases[j].predicate and phrases[j].quote and "は" not in phrases[j].filled:
            return j
    if len(candidates) == 1:
        return candidates[0]
    return _topic(
        Features(True, False, False, False, "は", True, False, False, "", False, "", False),
        candidates,
        phrases,
    )


def _subject(
    phrase: Features, candidates: Sequence[int], context: tuple[Sequence[Features], Sequence[int], Set[str]]
) -> int:
    """が goes to the nearest predicate without one, but past a relative clause that has all but its subject.

    両国が 安保を含む協定に 署名する: 含む has its object, and the noun it modifies is what contains.
    """
    phrases, heads, content = context
    open_ones = [j for j in candidates if phrases[j].predicate and "が" not in phrases[j].filled]
    has_topic = any(p.topic and p.particle == "は" and not p.time for p in phrases[: candidates[0]])
    for n, j in enumerate(open_ones):
        if phrases[j].adnominal and phrases[j].adjective and phrase.name and n + 1 < len(open_ones):
            continue  # CNNが|詳しい|内容を|報じた
        other, noun = phrases[j], phrases[heads[j]]
        gap = (
            other.connective == "連体"
            and "を" in other.filled
            and not noun.formal
            and noun.content not in content
        )
        if gap and n + 1 < len(open_ones):
            farther = phrases[open_ones[n + 1]]
            if not has_topic or farther.adnominal or farther.quote:  # the main clause has its topic
                continue
        return j
    return _argument(phrase, candidates, phrases)


_ROLE_MARKERS = frozenset({"による", "への", "からの", "との", "に対する", "での", "における"})
"""What marks a role at a noun of doing."""


def _is_act(phrase: Features, words: Words) -> bool:
    """Whether a clause tells an occasion or an act of saying: it goes with the next act of saying, not into it."""
    return phrase.lemma in words.occasion or (phrase.saying and not phrase.quote)


def _occasion(i: int, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    """会談し、…することで一致した: the occasion goes with what was said there, not into it."""
    for j in candidates:
        other = phrases[j]
        embedded = other.adnominal or other.quote or other.connective in _DEPENDENT
        if other.predicate and not embedded and (not {"が", "は"} & other.filled or not other.connective):
            return j
    return _choose(i, candidates, phrases)


def _noun(i: int, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    """A modifier looks for a noun; a clause looks past a bare name with の (訪れるロシアの代表団)."""
    nouns = [j for j in candidates if phrases[j].nominal]
    if not nouns:
        return candidates[0]
    first = nouns[0]
    if phrases[i].particle in _ROLE_MARKERS and not phrases[i].predicate:
        # フーシ派による英国の船への攻撃: the doer and the goal belong to the doing
        return next((j for j in nouns if phrases[j].verbal_noun), first)
    if (
        phrases[i].particle == "の"
        and phrases[i].name
        and phrases[first].particle in _ROLE_MARKERS
        and len(nouns) > 1
    ):
        return nouns[1] if phrases[first].name or not phrases[first].verbal_noun else first
    if phrases[i].predicate and len(nouns) > 1:
        skip = phrases[first]
        if skip.name and skip.adnominal and skip.particle == "の" and nouns[1] == first + 1:
            return nouns[1]
    return first


_SHARING = frozenset({"連用", "て"})
_CONTINUING = frozenset({"し", "連用", "て"})
"""Connectives whose clause shares the topic of what follows."""
_DEPENDENT = frozenset({"ば", "ながら", "よう", "ので"})
"""Connectives whose clause has no topic of its own."""


def _clause(i: int, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    phrase = phrases[i]
    predicates = [j for j in candidates if phrases[j].predicate]
    if not predicates:
        return candidates[-1]
    if phrase.quote:
        for j in predicates:
            if phrases[j].saying and "引用" not in phrases[j].filled:
                phrases[j].filled.add("引用")
                return j
        return predicates[0]
    if phrase.connective == "よう":
        for j in predicates:
            if phrases[j].saying:
                return j
        return predicates[0]
    if phrase.particle in {"を", "が", "に", "は", "も", "へ", "から", "で"} and not phrase.connective:
        return _argument(phrase, candidates, phrases)  # …したのを受けて
    if phrase.connective in _SHARING and phrase.comma:
        return _continued(i, predicates, phrases)
    if phrase.comma or phrase.connective == "が":
        # A clause set off by a comma does not stay inside a relative clause to its right
        quoted = [j for j in predicates if phrases[j].quote and not phrases[j].adnominal]
        if phrase.connective == "ば" and quoted and quoted[0] == predicates[0]:
            return quoted[0]
        return _free(predicates, phrases)
    return predicates[0]


def _free(predicates: Sequence[int], phrases: Sequence[Features]) -> int:
    """The first predicate that is not embedded, else the first that modifies no noun, else the first."""
    free = [j for j in predicates if not phrases[j].adnominal and not phrases[j].quote]
    return (free or [j for j in predicates if not phrases[j].adnominal] or predicates)[0]


def _continued(i: int, predicates: Sequence[int], phrases: Sequence[Features]) -> int:
    """…し、 and …て、 lean on a clause with the same subject, or on one as complete as their own."""
    first = phrases[predicates[0]]
    if _has_subject(i, phrases):  # 米国が対話を行い、対話が成功すること
        return predicates[0] if "が" in first.filled or not first.adnominal else _free(predicates, phrases)
    shared = [
        j for j in predicates if phrases[j].connective != "よう" and not {"が", "は"} & phrases[j].filled
    ]
    if not shared:
        return _free(predicates, phrases)
    if any(j < shared[0] for j in predicates):  # past a clause with a subject of its own: out of what is said
        return _free(shared, phrases)
    return shared[0] if phrases[shared[0]].quote else _free(shared, phrases)


def _has_subject(i: int, phrases: Sequence[Features]) -> bool:
    """Whether a subject stands between phrase i and the clause before it."""
    for k in range(i - 1, -1, -1):
        if phrases[k].particle == "が":
            return True
        if phrases[k].predicate and not phrases[k].adnominal:
            return False
    return False


def _topic(phrase: Features, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    """Give the topic to the most independent clause: past embedded ones, past …し、 and …て、 to their end."""
    predicates = [j for j in candidates if phrases[j].predicate]
    if not predicates:
        return candidates[-1]
    chosen = -1
    for j in predicates:
        other = phrases[j]
        embedded = other.adnominal or other.quote or other.connective in _DEPENDENT
        if embedded or (other.particle and not other.connective):  # …のを, nominalised
            continue
        if not phrase.time and "は" in other.filled and chosen >= 0:
            break
        chosen = j
        if other.connective not in _CONTINUING:
            break
    return chosen if chosen >= 0 else predicates[-1]


def _parallel(i: int, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    """Coordination: a bare noun or A と B goes with the next noun of its sort."""
    phrase = phrases[i]
    for j in candidates:
        other = phrases[j]
        if not other.nominal or other.formal:
            continue
        alike = bool(phrase.name) == bool(other.name) and (not phrase.name or phrase.name == other.name)
        if phrase.name and other.name and {phrase.name, other.name} <= {"Country", "Organization", "Place"}:
            alike = True
        if phrase.particle in {"や", "か"} and j == i + 1:
            return j
        if alike and (j == i + 1 or (phrase.name and phrase.name == other.name and phrases[i + 1].adnominal)):
            return j
        if (
            phrase.particle == "と"
            and not phrase.name
            and not other.name
            and j == i + 1
            and not other.predicate
        ):
            return j
        if j == i + 1 and not other.adnominal:
            return -1
    return -1


def _asked(i: int, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    """The verb of asking that someone with に is asked by: 米国に、欧州と協力して支えるよう求めた; else -1.

    Of two, the second one belongs to what is asked for: EUに|ベラルーシに制裁を科すよう求めた.
    """
    predicates = [j for j in candidates if phrases[j].predicate]
    for before, j in zip(predicates, predicates[1:], strict=False):
        if phrases[before].connective == "よう" and phrases[j].saying:
            for k in range(i - 1, -1, -1):
                if phrases[k].predicate:
                    break
                if phrases[k].name and phrases[k].particle in {"に", "に対して"}:
                    return -1
            return j
    return -1


def _argument(phrase: Features, candidates: Sequence[int], phrases: Sequence[Features]) -> int:
    predicates = [j for j in candidates if phrases[j].predicate]
    if not predicates:
        return candidates[0] if phrase.particle in {"", "と"} else candidates[-1]
    if phrase.particle != "を" and len(predicates) > 1:  # ロシアに|1万個を超える砲弾を|供給した
        predicates = [
            j for j in predicates if not (phrases[j].adnominal and phrases[j].lemma in _MEASURING)
        ] or predicates
    if phrase.particle not in {"が", "は"} and len(predicates) > 1:  # 能登半島で|強い|地震が|あった
        predicates = [
            j for j in predicates if not (phrases[j].adnominal and phrases[j].adjective)
        ] or predicates
    if phrase.name and phrase.particle == "に対して" and phrase.comma:
        return _free(predicates, phrases)  # NATOに対し、…と警告した
    if phrase.particle in {"が", "を"}:
        for j in predicates:
            if phrase.particle not in phrases[j].filled:
                return j
    if phrase.particle in {"によると", "によれば"}:
        for j in predicates:
            if not phrases[j].adnominal and not phrases[j].quote:
                return j
        return predicates[-1]
    if phrase.comma and phrase.particle in {
        "",
        "で",
        "に",
        "として",
        "において",
        "に対して",
        "によって",
        "とともに",
    }:
        for j in predicates:
            if not phrases[j].adnominal:
                return j
    return predicates[0]


_MEASURING = frozenset({"含む", "超える", "上回る", "下回る", "除く", "占める", "含める"})
"""Verbs that say how much or which of it: they take nothing but their object."""


def is_adnominal(particle: str) -> bool:
    """Whether a case makes its phrase modify a noun: の, への, による, に対する …"""
    return (
        particle == "の" or particle in ADNOMINAL_COMPOUNDS or (len(particle) > 1 and particle.endswith("の"))
    )
