"""Where the triggers of the ontologies occur in a parse."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product
from operator import attrgetter

from newsgraph.extractors.triggers.kinds import kind_ends
from newsgraph.extractors.triggers.patterns import (
    FOCUS,
    GOAL,
    MEANS,
    OBJECT,
    SUBJECT,
    Match,
    Pattern,
    Tagger,
    compile_pattern,
    slots_at,
)
from newsgraph.model import ClauseKind, Frame, Parse, Phrase, Tense, Token

_PASSIVE = frozenset({"れる", "られる"})
_CAUSATIVE = frozenset({"せる", "させる"})
_CASES = {False: frozenset({OBJECT}), True: frozenset({SUBJECT, *FOCUS})}
"""Where the object of a verb stands, and where the subject of a verb or of its passive does."""
_OCCASIONS = frozenset({GOAL, MEANS})
"""Cases of what is an event of its own beside the verb: 大統領選で|トランプ氏が|勝利した."""
_ANY_CASE = _CASES[False] | _CASES[True] | {GOAL, MEANS}
_NONE: tuple[Pattern, ...] = ()
_QUOTATION, _ELLIPSIS = "「」", "○に○"
_QUOTE, _COORDINATE = ClauseKind.QUOTE, ClauseKind.COORDINATE
_BEFORE_NOUNS = frozenset({ClauseKind.RELATIVE, ClauseKind.NOMINAL})
_OF, _PREFIX = "の", "接頭辞"
_NAMELESS = frozenset({"の", "こと"})
_GOING_ON = frozenset({"て", "連用"})
_MANY = 4
"""So many patterns are told apart by one more word before each is compared with all of its words."""
_END = attrgetter("end")


@dataclass(frozen=True, slots=True)
class Parting:
    """The patterns of one verb that other words may part from its noun."""

    patterns: tuple[Pattern, ...]
    nouns: frozenset[str]
    """The last words of their nouns."""
    subjects: bool
    """Some of their nouns are subjects: 株価が下落する."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """The patterns of one word that anchors them."""

    patterns: tuple[Pattern, ...]
    """All of them, the longest first."""
    by_before: Mapping[str, tuple[Pattern, ...]]
    """By the word before the anchor, "" where they name none: に|達した is none of を|達する."""
    parting: Parting | None
    """Those that other words may part; None for none."""


class TriggerIndex:
    """All triggers of an ontology, by the word that anchors them."""

    quotation: Pattern | None
    """What a quotation alone is an act of, where no verb of saying follows it: the trigger 「」."""
    elliptic: Pattern | None
    """What a headline tells that names an office and a person alone: the trigger ○に○."""

    def __init__(self, frames: Mapping[str, Frame], tag: Tagger) -> None:
        self.quotation = self.elliptic = None
        by_word: dict[str, list[Pattern]] = {}
        for key, frame in frames.items():
            for trigger in frame.triggers:
                pattern = compile_pattern(trigger.pattern, key, frame, tag)
                if trigger.pattern == _QUOTATION:
                    self.quotation = pattern
                    continue
                if trigger.pattern == _ELLIPSIS:
                    self.elliptic = pattern
                    continue
                by_word.setdefault(pattern.elements[pattern.anchor].form, []).append(pattern)
        nouns = {(frame.name, trigger.pattern) for frame in frames.values() for trigger in frame.triggers}
        self._by_word = {word: _anchored(patterns, nouns) for word, patterns in by_word.items()}

    def find(self, parse: Parse) -> Iterator[Match]:
        """Yield the triggers of a sentence from left to right; one inside a longer one is left to it."""
        found: list[Match] = []
        known = self._by_word
        tokens = parse.tokens
        anchors = [i for i, t in enumerate(tokens) if t.surface in known or t.lexeme.lemma in known]
        for i in anchors:
            if tokens[i].mention < 0:
                found += self._at(parse, i)
        if len(found) < 2:
            yield from found
            return
        found.sort(key=lambda m: (m.start, -m.end))
        apart = (m for m in found if m.object >= 0 and m.pattern.case not in _OCCASIONS)
        objects = {i for m in apart for i in range(m.object, m.object + m.pattern.anchor)}
        longest: list[Match] = []
        for match in found:
            if not objects.isdisjoint(range(match.start, match.end)):
                continue  # 要求書を首相に提出した: what is handed in is no request beside it
            if not longest or not _is_within(match, longest[-1]):
                longest.append(match)
        yield from longest

    def _at(self, parse: Parse, i: int) -> list[Match]:
        """Return the matches that token i anchors, as it stands or by its dictionary form."""
        found: list[Match] = []
        parting: Parting | None = None
        tokens = parse.tokens
        surface, lemma = tokens[i].surface, tokens[i].lexeme.lemma
        for word in (surface,) if lemma == surface else (surface, lemma):
            anchored = self._by_word.get(word)
            if anchored is None:
                continue
            patterns = _after(tokens, i, anchored) if i else anchored.patterns
            if patterns:
                found += _matches(patterns, tokens, i)
            parting = anchored.parting or parting
        again = i and tokens[i - 1].lexeme.pos == _PREFIX and any(m.start < i for m in found)
        if parting is not None and not again:  # ことを|再確認した is a word of its own
            found += _parted(parse, parting, i)
        return _longest(found) if len(found) > 1 else found


def _is_within(match: Match, longer: Match) -> bool:
    """Whether a match is part of a longer one; beside a place another type's are not: 部隊が|首都に入った."""
    if match.start < longer.start or match.end > longer.end:
        return False
    if (match.start, match.end) == (longer.start, longer.end):
        return False
    return match.object < 0 or not longer.slots or match.pattern.frame.name == longer.pattern.frame.name


def _parts(pattern: Pattern, nouns: Set[tuple[str, str]]) -> bool:
    """Whether the verb may stand apart from its noun, which is no trigger itself: not デモを|各地で|行う."""
    return bool(pattern.case) and (pattern.frame.name, pattern.text.partition(pattern.case)[0]) not in nouns


def _anchored(patterns: Iterable[Pattern], nouns: Set[tuple[str, str]]) -> Anchored:
    in_order = tuple(sorted(patterns, key=_order))
    by_before = {p.before: tuple(q for q in in_order if q.before == p.before) for p in in_order}
    apart = tuple(p for p in in_order if _parts(p, nouns))
    last = frozenset(p.elements[p.anchor - 2].form for p in apart)
    subjects = any(p.case == SUBJECT for p in apart)
    return Anchored(in_order, by_before, Parting(apart, last, subjects) if apart else None)


def _order(pattern: Pattern) -> tuple[int, str, str]:
    return -len(pattern.elements), pattern.key, pattern.text


def _matches(patterns: Iterable[Pattern], tokens: Sequence[Token], i: int) -> list[Match]:
    """Return the matches of patterns whose anchor is token i."""
    found: list[Match] = []
    surface = tokens[i].surface
    for pattern in patterns:
        if pattern.word:  # most are one word, as it stands
            if pattern.word == surface:
                found.append(Match(pattern, i, i + 1, ()))
            continue
        start = i - pattern.anchor
        slots = slots_at(pattern.elements, tokens, start)
        if slots is not None:
            found.append(Match(pattern, start, start + len(pattern.elements), slots))
        elif pattern.noun and i > 1 and tokens[i - 2].mention >= 0 and _names_one(pattern, tokens, i):
            found.append(Match(pattern, i - 2, i + 1, ()))
    if len(found) > 1:
        found.sort(key=lambda m: _order(m.pattern))
    return found


def _names_one(pattern: Pattern, tokens: Sequence[Token], i: int) -> bool:
    """第三者委員会を設置した: a name that ends in the noun of more than one morpheme (委員|会)."""
    is_one = tokens[i - 2].surface.endswith(pattern.noun) and tokens[i - 1].surface == pattern.case
    return is_one and slots_at(pattern.elements[-1:], tokens, i) is not None


def _after(tokens: Sequence[Token], i: int, anchored: Anchored) -> Sequence[Pattern]:
    """Return the patterns that token i may anchor, by the two words before it."""
    token = tokens[i - 1]
    if token.mention >= 0:
        return anchored.patterns  # the word may end a name: ドイツ連邦|議会|を
    by_before, surface, lemma = anchored.by_before, token.surface, token.lexeme.lemma
    patterns = by_before.get("", _NONE)
    if surface in by_before:
        patterns += by_before[surface]
    if lemma != surface and lemma in by_before:
        patterns += by_before[lemma]
    if surface in FOCUS and OBJECT in by_before:
        patterns += by_before[OBJECT]  # 考えも示した
    return _behind(patterns, tokens[i - 2 : i - 1]) if i > 1 else patterns


def _behind(patterns: Sequence[Pattern], words: Sequence[Token]) -> Sequence[Pattern]:
    """Return the patterns whose last word but two may be one of some; a name may end in any of them.

    Most that share their last two words share no more: 首相に|なる, 社長に|なる, 犠牲に|なる.
    """
    if len(patterns) < _MANY or any(word.mention >= 0 for word in words):
        return patterns
    forms = {"", *[word.surface for word in words], *[word.lexeme.lemma for word in words]}
    if not FOCUS.isdisjoint(forms):
        forms.add(OBJECT)
    return [pattern for pattern in patterns if pattern.second in forms]


def _parted(parse: Parse, parting: Parting, i: int) -> list[Match]:
    """Matches of a noun and its verb (token i) with other words between them, or of the passive.

    部隊を|南部に|派遣した; 部隊が派遣された; 領海に|一時|侵入した; 電話で|長く|話した.
    """
    tokens = parse.tokens
    at = bisect_right(parse.phrases, i, key=_END)
    if at == len(parse.phrases) or i >= parse.phrases[at].tail:
        return []
    verb, before = parse.phrases[at], parse.phrases[:at]
    voices = {t.lexeme.lemma for t in tokens[i + 1 : verb.end]}
    found = _of_head(parse, parting, verb, i) if not verb.particle and verb.head > at else []
    light = verb.head if verb.particle == OBJECT else -1  # 電話で|首脳会談を|行った
    chained = _chained(parse, verb) if parting.subjects else frozenset()
    heads = {verb.index, light, *chained, *[p.index for p in before if p.head == verb.index]}
    nouns = [p for p in before if p.head in heads and p.particle in _ANY_CASE and not p.predicate]
    ends = {p.index: [e for e in kind_ends(parse, p) if _may_end(tokens[e - 1], parting)] for p in nouns}
    nouns = [p for p in nouns if ends[p.index]]
    if not nouns or _is_quoted(parse, verb, nouns):
        return found
    for phrase in nouns:
        governor = _governor(parse, phrase)
        shared = governor in chained and phrase.particle in _CASES[True]
        if governor != verb.index and not shared and (governor != light or phrase.particle != MEANS):
            continue
        adjacent = phrase.index == verb.index - 1 and i == verb.start
        patterns = _behind(parting.patterns, [tokens[end - 1] for end in ends[phrase.index]])
        for pattern, end in product(patterns, ends[phrase.index]):
            as_it_stands = adjacent and phrase.particle == pattern.case and end == phrase.tail
            if as_it_stands or phrase.particle not in _cases(pattern, voices):
                continue
            if shared and pattern.case != SUBJECT:
                continue
            start, slots = _noun_before(pattern, tokens, min(phrase.start, end - 1), end)
            if slots is not None and slots_at(pattern.elements[-1:], tokens, i) is not None:
                found.append(Match(pattern, i, i + 1, slots, object=start))
    return found


def _noun_before(
    pattern: Pattern, tokens: Sequence[Token], first: int, end: int
) -> tuple[int, tuple[tuple[str, int], ...] | None]:
    """Return where the noun of a pattern begins that ends before a token, with its slots; None for no noun.

    A name that ends in it is one of its kind, of however many morphemes (第三者委員会).
    """
    noun, last = pattern.elements[: pattern.anchor - 1], tokens[end - 1]
    if pattern.noun and last.mention >= 0 and last.surface.endswith(pattern.noun):
        return end - 1, ()
    start = end - len(noun)
    return start, slots_at(noun, tokens, start) if start >= first else None


def _chained(parse: Parse, verb: Phrase) -> Set[int]:
    """株価は|下落し、|取引を終えた: the predicates that a verb without a subject of its own goes on with."""
    ends: set[int] = set()
    clauses = {c.predicate: c for c in parse.clauses}
    clause = clauses.get(verb.index)
    if clause is None or any(parse.phrases[a].particle in _CASES[True] for a in clause.arguments):
        return ends
    while clause is not None and clause.kind is _COORDINATE and clause.connective in _GOING_ON:
        ends.add(clause.governor)
        clause = clauses.get(clause.governor)
    return ends


def _is_quoted(parse: Parse, verb: Phrase, nouns: Sequence[Phrase]) -> bool:
    """電話で|「知らない」と|話した: who is not named is told it; the two do not talk."""
    means = any(p.particle == MEANS for p in nouns)
    return means and any(c.kind is _QUOTE and c.governor == verb.index for c in parse.clauses)


def _of_head(parse: Parse, parting: Parting, verb: Phrase, i: int) -> list[Match]:
    """Matches of a verb (token i) with the noun that its relative clause modifies: 米国が|提出した|決議案."""
    tokens, head = parse.tokens, parse.phrases[verb.head]
    while head.particle == _OF and head.head > head.index:
        head = parse.phrases[head.head]  # 提出した|制裁強化の|決議案
    if not _may_end(tokens[head.tail - 1], parting):
        return []
    clause = next((c for c in parse.clauses if c.predicate == verb.index), None)
    if clause is None or clause.kind not in _BEFORE_NOUNS or clause.connective in _NAMELESS:
        return []
    if clause.tense is not Tense.PAST:
        return []  # 韓国に展開する|米軍: what it is, not what it did
    own = {parse.phrases[a].particle for a in clause.arguments}
    passive = any(t.lexeme.lemma in _PASSIVE for t in tokens[i + 1 : verb.end])
    found = []
    for pattern in _behind(parting.patterns, [tokens[head.tail - 1]]):
        if pattern.case not in {OBJECT, SUBJECT} or pattern.case in own:
            continue
        if passive and pattern.case == SUBJECT:
            continue
        _, slots = _noun_before(pattern, tokens, head.start, head.tail)
        if slots is not None and slots_at(pattern.elements[-1:], tokens, i) is not None:
            found.append(Match(pattern, i, i + 1, ()))
    return found


def _cases(pattern: Pattern, voices: Set[str]) -> Set[str]:
    """Where the noun of a pattern stands: its own case, or that of the passive or the causative."""
    if pattern.case in _OCCASIONS:
        return {pattern.case}
    if pattern.case == SUBJECT and not voices.isdisjoint(_CAUSATIVE):
        return _CASES[False]  # 法案を成立させる
    return _CASES[pattern.case == SUBJECT or not voices.isdisjoint(_PASSIVE)]


def _may_end(token: Token, parting: Parting) -> bool:
    """Whether one of the nouns may end in a token; a name may be a slot, or one of their kind."""
    return token.surface in parting.nouns or token.lexeme.lemma in parting.nouns or token.mention >= 0


def _governor(parse: Parse, phrase: Phrase) -> int:
    """Index of the head of a phrase, adverbs of manner passed over: 懸念を|強く|示した."""
    head = parse.phrases[phrase.head]
    manner = phrase.head >= 0 and parse.tokens[head.tail - 1].lexeme
    return head.head if manner and manner.pos == "形容詞" and manner.cform == "連用形" else phrase.head


def _longest(found: list[Match]) -> list[Match]:
    """Of the triggers at one place those with the most tokens; several types may share them."""
    most = max(len(m.pattern.elements) for m in found)
    by_frame = {m.pattern.key: m for m in reversed(found) if len(m.pattern.elements) == most}
    return [by_frame[key] for key in sorted(by_frame)]
