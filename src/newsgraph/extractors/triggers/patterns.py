"""The triggers of the ontologies as patterns of tokens, and whether tokens are those of a pattern."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.model import Frame, Token
from newsgraph.slots import fill_slots

Tagger = Callable[[str], Sequence[Token]]
OBJECT, SUBJECT, GOAL, MEANS = "を", "が", "に", "で"
FOCUS = frozenset({"も", "は"})
"""What stands in the place of を: 考えも示した."""
_CASES = frozenset({OBJECT, SUBJECT, GOAL, MEANS})
_SLOT = re.compile(r"\[(\w+)\]")
_PREDICATES = frozenset({"動詞", "形容詞", "助動詞"})


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
    second: str
    """Form of the word before that one: 途 of 帰国の途につく; "" where there is none, or a slot."""
    excluded: Excluded
    case: str = ""
    """を, が, に or で of a noun and its verb: 部隊を派遣する, 領海に入る, 電話で話す; else ""."""
    noun: str = ""
    """The noun of such a pattern, where it is of several morphemes: 委員|会 of 委員会を設置する."""
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
    second, before = (_form_before(elements, anchor, back) for back in (2, 1))
    verb_last = anchor > 1 and anchor == len(elements) - 1
    case = before if verb_last and before in _CASES else ""
    first = elements[0]
    word = "" if len(elements) > 1 or first.inflects or first.slot else first.form
    excluded = _excluded(frame.excluded, frame.beside)
    parts = elements[: anchor - 1] if case else []
    noun = "".join(e.form for e in parts) if len(parts) > 1 and not any(e.slot for e in parts) else ""
    return Pattern(text, key, frame, tuple(elements), anchor, before, second, excluded, case, noun, word)


def _form_before(elements: Sequence[Element], anchor: int, back: int) -> str:
    """Return the form of the element so many before the anchor, "" where there is none, or a slot."""
    return "" if anchor < back or elements[anchor - back].slot else elements[anchor - back].form


@lru_cache(maxsize=1024)
def _excluded(longer: tuple[str, ...], beside: tuple[str, ...]) -> Excluded:
    return Excluded(longer, re.compile("|".join(map(re.escape, beside))) if beside else None)


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


def slots_at(
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
        elif token.surface != element.form and not (
            _gives_way(element.form, token) or (i == start and _is_a(element.form, token))
        ):
            return None
    return tuple(slots)


def _is_a(form: str, token: Token) -> bool:
    """A name that ends in the noun is one of its kind, where it is a word of its own: ドイツ連邦|議会|を."""
    return token.mention >= 0 and token.surface.endswith(form)


def _is_kanji(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _gives_way(form: str, token: Token) -> bool:
    """を gives way to も and は: 考えも示した."""
    return form == OBJECT and token.surface in FOCUS
