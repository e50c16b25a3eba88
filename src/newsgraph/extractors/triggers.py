"""Trigger patterns of the ontologies -> where they occur in a parse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.model import Frame, Parse, Phrase, Token
from newsgraph.slots import fill_slots

Tagger = Callable[[str], Sequence[Token]]
_SLOT = re.compile(r"\[(\w+)\]")
_PREDICATES = frozenset({"動詞", "形容詞", "助動詞"})
_OBJECT, _SUBJECT, _GOAL = "を", "が", "に"
_FOCUS = frozenset({"も", "は"})
_PASSIVE = frozenset({"れる", "られる"})
_CASES = {False: frozenset({_OBJECT}), True: frozenset({_SUBJECT, *_FOCUS})}
"""Where the object of a verb stands, and where the subject of a verb or of its passive does."""
_ANY_CASE = _CASES[False] | _CASES[True] | {_GOAL}
_NONE: tuple[Pattern, ...] = ()
_QUOTATION = "「」"


@dataclass(frozen=True, slots=True)
class Element:
    """One token of a pattern: a word form, a dictionary form of a predicate, or a slot for a name."""

    form: str
    """Surface, or lemma where `inflects`; for a slot the role that the name fills."""
    inflects: bool = False
    slot: bool = False
    kanji: str = ""
    """First character of a predicate as written, where that is a kanji: 撃 of 撃つ."""


@dataclass(frozen=True, slots=True, eq=False)
class Excluded:
    """Words that give a trigger of a type another sense."""

    longer: tuple[str, ...]
    """Those that it may be a part of."""
    beside: re.Pattern[str] | None
    """Those that may stand in its sentence; None for none."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled trigger of a frame; `anchor` is the index of the element that it is looked up by."""

    text: str
    key: str
    """Key of the frame in `Ontology.frames`."""
    frame: Frame
    elements: tuple[Element, ...]
    anchor: int
    before: str
    """Form of the word before the anchor: 明らか in 明らかにする; "" where there is none, or a slot."""
    excluded: Excluded
    case: str = ""
    """を, が or に of a noun and its verb: 部隊を派遣する, 予算が成立する, 領海に入る; else ""."""
    word: str = ""
    """The word that the pattern is, where it is a single one that does not inflect: 会談."""


@fill_slots
@dataclass(frozen=True, slots=True)
class Match:
    """A trigger in a parse: tokens ``start:end``; `slots` are (role, token index)."""

    pattern: Pattern
    start: int
    end: int
    slots: tuple[tuple[str, int], ...]
    object: int = -1
    """First token of the object, where other words part it from its verb: 部隊を|南部に|派遣した; else -1."""

    @property
    def first(self) -> int:
        """The first token, of the object where that stands apart."""
        return self.object if self.object >= 0 else self.start


@dataclass(frozen=True, slots=True)
class Parting:
    """The patterns of one verb that other words may part from its noun."""

    patterns: tuple[Pattern, ...]
    nouns: frozenset[str]
    """The last words of their nouns."""


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

    def __init__(self, frames: Mapping[str, Frame], tag: Tagger) -> None:
        self.quotation = None
        by_word: dict[str, list[Pattern]] = {}
        for key, frame in frames.items():
            for trigger in frame.triggers:
                pattern = compile_pattern(trigger.pattern, key, frame, tag)
                if trigger.pattern == _QUOTATION:
                    self.quotation = pattern
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
        objects = {i for m in found if m.object >= 0 for i in range(m.object, m.object + m.pattern.anchor)}
        longest: list[Match] = []
        for match in found:
            if not objects.isdisjoint(range(match.start, match.end)):
                continue  # 要求書を首相に提出した: what is handed in is no request beside it
            inside = longest and longest[-1].start <= match.start and match.end <= longest[-1].end
            if not inside or (longest[-1].start, longest[-1].end) == (match.start, match.end):
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
            patterns = _after(tokens[i - 1], anchored) if i else anchored.patterns
            if patterns:
                found += _matches(patterns, tokens, i)
            parting = anchored.parting or parting
        if parting is not None:
            found += _parted(parse, parting, i)
        return _longest(found) if len(found) > 1 else found


def compile_pattern(text: str, key: str, frame: Frame, tag: Tagger) -> Pattern:
    """Compile a trigger as an ontology writes it (see `model.Trigger`)."""
    elements: list[Element] = []
    position = 0
    for slot in _SLOT.finditer(text):
        elements += _literal(text[position : slot.start()], tag)
        elements.append(Element(slot[1], slot=True))
        position = slot.end()
    elements += _literal(_without_suru(text[position:], tag), tag)
    anchor = max((i for i, e in enumerate(elements) if not e.slot), default=0)
    before = elements[anchor - 1].form if anchor and not elements[anchor - 1].slot else ""
    verb_last = anchor > 1 and anchor == len(elements) - 1
    case = before if verb_last and before in {_OBJECT, _SUBJECT, _GOAL} else ""
    first = elements[0]
    word = "" if len(elements) > 1 or first.inflects or first.slot else first.form
    excluded = _excluded(frame.excluded, frame.beside)
    return Pattern(text, key, frame, tuple(elements), anchor, before, excluded, case, word)


@lru_cache(maxsize=1024)
def _excluded(longer: tuple[str, ...], beside: tuple[str, ...]) -> Excluded:
    return Excluded(longer, re.compile("|".join(map(re.escape, beside))) if beside else None)


def _parts(pattern: Pattern, nouns: Set[tuple[str, str]]) -> bool:
    """Whether the verb may stand apart from its noun, which is no trigger itself: not デモを|各地で|行う."""
    return bool(pattern.case) and (pattern.frame.name, pattern.text.partition(pattern.case)[0]) not in nouns


def _without_suru(text: str, tag: Tagger) -> str:
    """懸念を表明する is looked up by 表明, whatever form する has or whether it is there at all."""
    tokens = tag(text) if text.endswith("する") else ()
    verbal_noun = len(tokens) > 1 and tokens[-2].lexeme.pos in {"名詞", "接尾辞"}
    return text.removesuffix("する") if verbal_noun else text


def _literal(text: str, tag: Tagger) -> Iterable[Element]:
    for token in tag(text) if text else ():
        # 引き揚げ is written as the noun it is, not as a form of the verb
        noun = token.lexeme.pos == "動詞" and token.lexeme.cform == "連用形" and token.end == len(text)
        inflects = token.lexeme.pos in _PREDICATES and not noun
        kanji = token.surface[0] if inflects and _is_kanji(token.surface[0]) else ""
        yield Element(token.lexeme.lemma if inflects else token.surface, inflects, kanji=kanji)


def _anchored(patterns: Iterable[Pattern], nouns: Set[tuple[str, str]]) -> Anchored:
    in_order = tuple(sorted(patterns, key=_order))
    by_before = {p.before: tuple(q for q in in_order if q.before == p.before) for p in in_order}
    apart = tuple(p for p in in_order if _parts(p, nouns))
    last = frozenset(p.elements[p.anchor - 2].form for p in apart)
    return Anchored(in_order, by_before, Parting(apart, last) if apart else None)


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
        slots = _slots(pattern.elements, tokens, start)
        if slots is not None:
            found.append(Match(pattern, start, start + len(pattern.elements), slots))
    if len(found) > 1:
        found.sort(key=lambda m: _order(m.pattern))
    return found


def _after(token: Token, anchored: Anchored) -> Sequence[Pattern]:
    """Return the patterns that a token may stand in, right before their anchor."""
    if token.mention >= 0:
        return anchored.patterns  # the word may end a name: ドイツ連邦|議会|を
    by_before, surface, lemma = anchored.by_before, token.surface, token.lexeme.lemma
    patterns = by_before.get("", _NONE)
    if surface in by_before:
        patterns += by_before[surface]
    if lemma != surface and lemma in by_before:
        patterns += by_before[lemma]
    if surface in _FOCUS and _OBJECT in by_before:
        patterns += by_before[_OBJECT]  # 考えも示した
    return patterns


def _slots(
    elements: Sequence[Element], tokens: Sequence[Token], start: int
) -> tuple[tuple[str, int], ...] | None:
    """The slots that tokens from `start` fill; None where they are not the elements of a pattern."""
    if start < 0 or start + len(elements) > len(tokens):
        return None
    slots = []
    for i, element in enumerate(elements, start):
        token = tokens[i]
        if element.slot:
            if token.mention < 0:
                return None
            slots.append((element.form, i))
        elif element.inflects:
            if token.lexeme.lemma != element.form or token.lexeme.pos not in _PREDICATES:
                return None
            if element.kanji != token.surface[0] and element.kanji and _is_kanji(token.surface[0]):
                return None  # one dictionary form joins words of one sound: 撃つ and 打つ, 辞める and 止める
        elif not _fits(element.form, token) and not (i == start and _is_a(element.form, token)):
            return None
    return tuple(slots)


def _is_a(form: str, token: Token) -> bool:
    """A name that ends in the noun is one of its kind, where it is a word of its own: ドイツ連邦|議会|を."""
    return token.mention >= 0 and token.surface.endswith(form)


def _parted(parse: Parse, parting: Parting, i: int) -> list[Match]:
    """Matches of a noun and its verb (token i) with other words between them, or of the passive.

    部隊を|南部に|派遣した; 部隊が派遣された; 予算が|参院で|成立した; 領海に|一時|侵入した.
    """
    tokens = parse.tokens
    verb = next((p for p in parse.phrases if p.start <= i < p.tail), None)
    if verb is None:
        return []
    before = parse.phrases[: verb.index]
    heads = {verb.index, *[p.index for p in before if p.head == verb.index]}
    nouns = [p for p in before if p.head in heads and p.particle in _ANY_CASE and not p.predicate]
    nouns = [p for p in nouns if _may_end(tokens[p.tail - 1], parting)]
    if not nouns:
        return []
    passive = any(t.lexeme.lemma in _PASSIVE for t in tokens[i + 1 : verb.end])
    found = []
    for phrase in nouns:
        if _governor(parse, phrase) != verb.index:
            continue
        adjacent = phrase.index == verb.index - 1 and i == verb.start
        for pattern in parting.patterns:
            as_it_stands = adjacent and phrase.particle == pattern.case
            if as_it_stands or phrase.particle not in _cases(pattern, passive=passive):
                continue
            noun = pattern.elements[: pattern.anchor - 1]
            start = phrase.tail - len(noun)
            slots = _slots(noun, tokens, start) if start >= phrase.start else None
            if slots is not None and _slots(pattern.elements[-1:], tokens, i) is not None:
                found.append(Match(pattern, i, i + 1, slots, object=start))
    return found


def _cases(pattern: Pattern, *, passive: bool) -> Set[str]:
    """Where the noun of a pattern stands: its own case, or that of the subject of the passive."""
    return {_GOAL} if pattern.case == _GOAL else _CASES[passive or pattern.case == _SUBJECT]


def _may_end(token: Token, parting: Parting) -> bool:
    """Whether one of the nouns may end in a token; a name may be a slot, or one of their kind."""
    return token.surface in parting.nouns or token.lexeme.lemma in parting.nouns or token.mention >= 0


def _is_kanji(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _fits(form: str, token: Token) -> bool:
    """Whether a token is a word of a pattern; を gives way to も and は: 考えも示した."""
    return token.surface == form or (form == _OBJECT and token.surface in _FOCUS)


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
