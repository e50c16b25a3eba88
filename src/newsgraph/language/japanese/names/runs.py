"""Runs of katakana or Latin letters: MeCab cuts unknown ones anywhere, so they are read as a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsgraph.language.japanese.names.lexicon import (
    COMMON,
    COUNTRY,
    GIVEN,
    KATAKANA,
    KNOWN,
    Lexicon,
    NOUN,
    PLACE,
    UNKNOWN,
    Word,
)
from newsgraph.model import Token

if TYPE_CHECKING:
    from newsgraph.language.japanese.names.line import Line

RUN = re.compile(r"[ァ-ヺーヽヾ]+|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9&.'\-+]*")
"""One katakana or Latin word; middle dots between two of them are pieces of their own."""
_NONE = Word(0)


def cut(line: Line, tokens: Sequence[Token], index: int, context: tuple[int, Lexicon]) -> int:
    """Add the run that begins at a morpheme: a listed word, a name and a suffix, or one unknown name.

    `context` is where the run ends, and the lexicon. Returns where the pieces that were added end.
    """
    stop, lexicon = context
    text, start = line.text, max(tokens[index].start, line.ends[-1] if line.ends else 0)
    bounds, unknown = [], 0
    all_common = True
    while index < len(tokens) and tokens[index].start < stop:
        token = tokens[index]
        bounds.append(token.start)
        word = lexicon.words.get(token.surface)
        if not token.lexeme.ctype or token.lexeme.pos2 == "固有名詞":
            unknown = UNKNOWN
        all_common &= bool(word and word.sorts & COMMON) and token.start >= start
        index += 1
    if all_common:
        line.add(start, stop, NOUN | COMMON | (lexicon.words.get(text[bounds[-1] : stop]) or _NONE).sorts)
        return stop
    for bound in bounds[1:]:
        head, tail = lexicon.words.get(text[start:bound]), lexicon.words.get(text[bound:stop])
        if head and head.sorts & (COUNTRY | PLACE) and bound - start > 2:
            return _add(line, start, bound, (lexicon, 0))
        if tail and bound - start > 1 and (not tail.sorts & (COMMON | KNOWN) or tail.sorts & COUNTRY):
            return _add(line, start, bound, (lexicon, KATAKANA | unknown))
        if tail and tail.sorts & COMMON and tail.sorts & ~(COMMON | NOUN | KNOWN) and bound - start > 1:
            return _add(line, start, bound, (lexicon, KATAKANA | unknown))
    if len(bounds) == 1 and tokens[index - 1].lexeme.pos4 == "名":
        unknown |= GIVEN
    return _add(line, start, stop, (lexicon, KATAKANA | unknown))


def _add(line: Line, start: int, end: int, context: tuple[Lexicon, int]) -> int:
    lexicon, shape = context
    word = lexicon.words.get(line.text[start:end], _NONE)
    line.add(start, end, word.sorts | (shape if not word.sorts & KNOWN else 0) or NOUN, word)
    return end
