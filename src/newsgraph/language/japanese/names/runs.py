"""Runs of katakana or Latin letters: MeCab cuts unknown ones anywhere, so they are read as a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.names.lexicon import (
    COMMON,
    COUNTRY,
    DOT,
    GIVEN,
    HEAD,
    KATAKANA,
    KNOWN,
    NOUN,
    PLACE,
    TAIL,
    TITLE,
    UNKNOWN,
    Lexicon,
    Word,
)
from newsgraph.language.japanese.names.line import Piece
from newsgraph.model import Token

RUN = re.compile(r"[ァ-ヺーヽヾA-Za-zÀ-ɏ](?:(?<=[ァ-ヺーヽヾ])[ァ-ヺーヽヾ]*|[A-Za-zÀ-ɏ0-9&.'\-+]*)")
"""One katakana or Latin word; middle dots between two of them are pieces of their own."""
_SHORTEST = 3
"""Characters of a surname and of a country that are written as one run."""
_SHORTEST_NAME, _SHORTEST_COMPANY = 2, 4
"""Characters of a company's own name and of the word for it that are written as one run."""
_NONE = Word(0)


def cut(pieces: list[Piece], tokens: Sequence[Token], index: int, at: tuple[str, int, int, Lexicon]) -> int:
    """Add the run that begins at a morpheme: a name and a suffix, or one unknown name; return the end.

    `at` is the text, where the run begins and ends, and the lexicon, which does not have the run itself.
    """
    text, start, stop, lexicon = at
    bounds, unknown, common = [], 0, True
    while index < len(tokens) and tokens[index].start < stop:
        token = tokens[index]
        bounds.append(token.start)
        word = lexicon.words.get(token.surface)
        if not token.lexeme.ctype or token.lexeme.pos2 == "固有名詞":
            unknown = UNKNOWN
        common = common and bool(word and word.sorts & COMMON) and token.start >= start
        index += 1
    last = lexicon.words.get(text[bounds[-1] : stop], _NONE)
    if common:
        pieces.append((start, stop, NOUN | COMMON | last.sorts, _NONE))
        return stop
    shape = KATAKANA | unknown
    if last.sorts & COMMON or (len(bounds) == 1 and not unknown):
        shape |= TAIL
    for bound in bounds[1:]:
        shown = _split(text, (start, bound, stop), lexicon)
        if shown >= 0:
            return _add(pieces, (text, start, bound), lexicon, shape if shown else 0)
    if pieces and pieces[-1][2] & DOT and (bound := _country_at_end(text, (start, stop), lexicon)):
        return _add(pieces, (text, start, bound), lexicon, shape)
    if unknown and len(bounds) == 1 and (bound := _company_at_end(text, (start, stop), lexicon)):
        return _add(pieces, (text, start, bound), lexicon, shape)
    if len(bounds) == 1 and tokens[index - 1].lexeme.pos4 == "名":
        shape |= GIVEN
    return _add(pieces, (text, start, stop), lexicon, shape)


def _split(text: str, span: tuple[int, int, int], lexicon: Lexicon) -> int:
    """Say whether a run is two: 0 after a listed country or place, 1 before a suffix or country, -1 not."""
    start, bound, stop = span
    head, tail = lexicon.words.get(text[start:bound]), lexicon.words.get(text[bound:stop])
    if head and head.sorts & (COUNTRY | PLACE) and bound - start > 2:
        return 0
    if tail is None or bound - start < 2:
        return -1
    if tail.sorts & COUNTRY and head and head.sorts & COMMON:
        return 0
    if not tail.sorts & (COMMON | KNOWN) or tail.sorts & COUNTRY:
        return 1
    return 1 if tail.sorts & COMMON and tail.sorts & ~(COMMON | NOUN | KNOWN) else -1


def _company_at_end(text: str, span: tuple[int, int], lexicon: Lexicon) -> int:
    """Return where the word for a company begins that ends a run (ゾルナ|ホールディングス); 0: none."""
    start, stop = span
    forms = lexicon.lists.get("company-form", frozenset())
    for bound in range(start + _SHORTEST_NAME, stop - _SHORTEST_COMPANY + 1):
        if text[bound:stop] in forms:
            return bound
    return 0


def _country_at_end(text: str, span: tuple[int, int], lexicon: Lexicon) -> int:
    """Return where the country begins that ends a run before a title (・シュレーダードイツ首相); 0: none."""
    start, stop = span
    head = lexicon.at(text, stop)
    if head is None or not lexicon.words[head].sorts & (TITLE | HEAD):
        return 0
    for bound in range(start + _SHORTEST, stop - _SHORTEST + 1):
        word = lexicon.words.get(text[bound:stop])
        if word is not None and word.sorts & COUNTRY:
            return bound
    return 0


def _add(pieces: list[Piece], span: tuple[str, int, int], lexicon: Lexicon, shape: int) -> int:
    text, start, end = span
    word = lexicon.words.get(text[start:end], _NONE)
    pieces.append((start, end, word.sorts | (0 if word.sorts & KNOWN else shape) or NOUN, word))
    return end
