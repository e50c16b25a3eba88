"""Trigger patterns of the ontologies -> where they occur in a parse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsgraph.model import Frame, Parse, Token

Tagger = Callable[[str], Sequence[Token]]
_SLOT = re.compile(r"\[(\w+)\]")
_PREDICATES = frozenset({"動詞", "形容詞", "助動詞"})
_OBJECT = "を"
_FOCUS = frozenset({"も", "は"})
_OBJECTS = _FOCUS | {_OBJECT}
_NONE: tuple[Pattern, ...] = ()
_QUOTATION = "「」"


class Element(NamedTuple):
    """One token of a pattern: a word form, a dictionary form of a predicate, or a slot for a name."""

    form: str
    """Surface, or lemma where `inflects`; for a slot the role that the name fills."""
    inflects: bool = False
    slot: bool = False
    kanji: str = ""
    """First character of a predicate as written, where that is a kanji: 撃 of 撃つ."""


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


class Match(NamedTuple):
    """A trigger in a parse: tokens ``start:end``; `slots` are (role, token index)."""

    pattern: Pattern
    start: int
    end: int
    slots: tuple[tuple[str, int], ...]


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
        self._by_word = {
            word: tuple(sorted(patterns, key=lambda p: (-len(p.elements), p.key, p.text)))
            for word, patterns in by_word.items()
        }

    def find(self, parse: Parse) -> Iterator[Match]:
        """Yield the triggers of a sentence from left to right; one inside a longer one is left to it."""
        found: list[Match] = []
        known = self._by_word
        tokens = parse.tokens
        for i, token in enumerate(tokens):
            surface, lemma = token.surface, token.lexeme.lemma
            patterns = known.get(surface, _NONE)
            if lemma != surface and lemma in known:
                patterns = patterns + known[lemma]
            if patterns and token.mention < 0:
                found += _longest(_matches(patterns, tokens, i))
        if len(found) < 2:
            yield from found
            return
        found.sort(key=lambda m: (m.start, -m.end))
        longest: list[Match] = []
        for match in found:
            inside = longest and longest[-1].start <= match.start and match.end <= longest[-1].end
            if not inside or (longest[-1].start, longest[-1].end) == (match.start, match.end):
                longest.append(match)
        yield from longest


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
    return Pattern(text, key, frame, tuple(elements), anchor, before)


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


def _matches(patterns: Sequence[Pattern], tokens: Sequence[Token], i: int) -> list[Match]:
    """Return the matches of patterns whose anchor is token i."""
    gap = _adverbs(tokens, i)
    before = tokens[i - gap - 1] if i > gap else None
    found = []
    for pattern in patterns:
        word = pattern.before  # most patterns of a common verb fall here: not 明らかに|した, nor 可能に|した
        if word and before is not None and not _fits(word, before) and word != before.lexeme.lemma:
            continue
        match = _match(pattern, tokens, i, gap)
        if match is not None:
            found.append(match)
    return found


def _adverbs(tokens: Sequence[Token], anchor: int) -> int:
    """How many adverbs stand between an object and its verb: 考えを|改めて|示した."""
    gap = 0
    while gap < anchor and tokens[anchor - gap - 1].lexeme.pos == "副詞":
        gap += 1
    return gap if gap < anchor and tokens[anchor - gap - 1].surface in _OBJECTS else 0


def _match(pattern: Pattern, tokens: Sequence[Token], anchor: int, gap: int) -> Match | None:
    start = anchor - pattern.anchor - (gap if pattern.anchor else 0)
    end = anchor - pattern.anchor + len(pattern.elements)
    if start < 0 or end > len(tokens):
        return None
    slots = []
    for position, element in enumerate(pattern.elements):
        i = position + (start if position < pattern.anchor else anchor - pattern.anchor)
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
        elif not _fits(element.form, token):
            return None
    return Match(pattern, start, end, tuple(slots))


def _is_kanji(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _fits(form: str, token: Token) -> bool:
    """Whether a token is a word of a pattern; を gives way to も and は: 考えも示した."""
    return token.surface == form or (form == _OBJECT and token.surface in _FOCUS)


def _longest(found: list[Match]) -> list[Match]:
    """Of the triggers at one place those with the most tokens; several types may share them."""
    if len(found) < 2:
        return found
    most = max(m.end - m.start for m in found)
    by_frame = {m.pattern.key: m for m in reversed(found) if m.end - m.start == most}
    return [by_frame[key] for key in sorted(by_frame)]
