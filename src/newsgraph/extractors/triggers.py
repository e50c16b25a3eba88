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


class Element(NamedTuple):
    """One token of a pattern: a word form, a dictionary form of a predicate, or a slot for a name."""

    form: str
    """Surface, or lemma where `inflects`; for a slot the role that the name fills."""
    inflects: bool = False
    slot: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled trigger of a frame; `anchor` is the index of the element that it is looked up by."""

    text: str
    key: str
    """Key of the frame in `Ontology.frames`."""
    frame: Frame
    elements: tuple[Element, ...]
    anchor: int


class Match(NamedTuple):
    """A trigger in a parse: tokens ``start:end``; `slots` are (role, token index)."""

    pattern: Pattern
    start: int
    end: int
    slots: tuple[tuple[str, int], ...]


class TriggerIndex:
    """All triggers of an ontology, by the word that anchors them."""

    def __init__(self, frames: Mapping[str, Frame], tag: Tagger) -> None:
        self._by_word: dict[str, list[Pattern]] = {}
        for key, frame in frames.items():
            for trigger in frame.triggers:
                pattern = compile_pattern(trigger.pattern, key, frame, tag)
                self._by_word.setdefault(pattern.elements[pattern.anchor].form, []).append(pattern)
        for patterns in self._by_word.values():
            patterns.sort(key=lambda p: (-len(p.elements), p.key, p.text))

    def find(self, parse: Parse) -> Iterator[Match]:
        """Yield the triggers of a sentence from left to right; one inside a longer one is left to it."""
        found: list[Match] = []
        known = self._by_word
        for i, token in enumerate(parse.tokens):
            if token.mention < 0 and (token.surface in known or token.lexeme.lemma in known):
                found.extend(self._at(parse.tokens, i, token))
        longest: list[Match] = []
        for match in sorted(found, key=lambda m: (m.start, -m.end)):
            inside = longest and longest[-1].start <= match.start and match.end <= longest[-1].end
            if not inside or (longest[-1].start, longest[-1].end) == (match.start, match.end):
                longest.append(match)
        yield from longest

    def _at(self, tokens: Sequence[Token], i: int, token: Token) -> Iterator[Match]:
        lemma = token.lexeme.lemma
        patterns = self._by_word.get(token.surface, ())
        if lemma != token.surface:
            patterns = (*patterns, *self._by_word.get(lemma, ()))
        if patterns:
            yield from _longest(m for p in patterns if (m := _match(p, tokens, i)) is not None)


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
    return Pattern(text, key, frame, tuple(elements), anchor)


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
        yield Element(token.lexeme.lemma if inflects else token.surface, inflects)


def _match(pattern: Pattern, tokens: Sequence[Token], anchor: int) -> Match | None:
    start = anchor - pattern.anchor
    end = start + len(pattern.elements)
    if start < 0 or end > len(tokens):
        return None
    slots = []
    for i, element in enumerate(pattern.elements, start):
        token = tokens[i]
        if element.slot:
            if token.mention < 0:
                return None
            slots.append((element.form, i))
        elif element.inflects:
            if token.lexeme.lemma != element.form or token.lexeme.pos not in _PREDICATES:
                return None
        elif token.surface != element.form or token.mention >= 0:
            return None
    return Match(pattern, start, end, tuple(slots))


def _longest(matches: Iterable[Match]) -> list[Match]:
    """Of the triggers at one place those with the most tokens; several types may share them."""
    found = list(matches)
    if len(found) < 2:
        return found
    most = max(m.end - m.start for m in found)
    by_frame = {m.pattern.key: m for m in reversed(found) if m.end - m.start == most}
    return [by_frame[key] for key in sorted(by_frame)]
