"""One sentence cut into pieces: names, titles, suffixes, particles, and what may be a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.names import kanji
from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    CLOSE,
    COMMA,
    COMMON,
    DOT,
    FAMILY,
    GIVEN,
    KATAKANA,
    KNOWN,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    UNKNOWN,
    Lexicon,
    Word,
)
from newsgraph.model import Sentence, Token

_RUN = re.compile(r"[ァ-ヺーヽヾ]+|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9&.'\-+]*")
_PUNCTUATION = {"の": NO, "・": DOT, "=": DOT, "、": COMMA, "(": OPEN, ")": CLOSE}
_NONE = Word(0)


class Line:
    """A sentence on the workbench: parallel lists of pieces, and the drafts of mentions over them.

    A piece is a word of the lexicon, a run of katakana or Latin letters, or a morpheme. Modules that
    find names add drafts; `owner` tells which draft a piece belongs to.
    """

    __slots__ = ("drafts", "ends", "is_headline", "owner", "sorts", "starts", "text", "words")

    def __init__(self, sentence: Sentence) -> None:
        self.text = sentence.text
        self.is_headline = sentence.is_headline
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sorts: list[int] = []
        self.words: list[Word] = []
        self.drafts: list[Draft] = []
        self.owner: list[Draft | None] = []

    def add(self, start: int, end: int, sorts: int, word: Word = _NONE) -> None:
        """Append a piece."""
        self.starts.append(start)
        self.ends.append(end)
        self.sorts.append(sorts)
        self.words.append(word)

    def piece(self, index: int) -> str:
        """Return the text of a piece."""
        return self.text[self.starts[index] : self.ends[index]]

    def claim(self, draft: Draft) -> Draft:
        """Put a draft over its pieces; drafts that lie inside it are no longer their owners."""
        self.drafts.append(draft)
        for index in range(draft.first, draft.last):
            self.owner[index] = draft
        return draft

    def adjacent(self, index: int) -> bool:
        """Whether piece `index` follows the one before it without a gap."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


def cut(sentence: Sentence, tokens: Sequence[Token], lexicon: Lexicon) -> Line:
    """Cut a sentence into pieces: the longest word of the lexicon at each morpheme, else the morpheme."""
    line = Line(sentence)
    text = line.text
    runs = {m.start(): m.end() for m in _RUN.finditer(text)}
    lengths, words, starters = lexicon.lengths, lexicon.words, lexicon.starters
    position, index, count = 0, 0, len(tokens)
    while index < count:
        start, end = tokens[index].start, tokens[index].end
        if start < position:  # the last word ended inside this morpheme
            if end <= position:
                index += 1
                continue
            start = position
        first = text[start]
        if first in starters and (found := kanji.read(line, tokens, index, lexicon)):
            position = found
            continue
        sizes = lengths.get(text[start : start + 2]) or lengths.get(first)
        stop = 0
        if sizes:
            stop = _longest(line, tokens, (index, start), (sizes, words))
        if stop:
            position = stop
        elif start in runs:
            position = _run(line, tokens, index, (runs[start], lexicon))
        else:
            sort = NOUN if start > tokens[index].start else _sort(tokens[index])
            line.add(start, end, _PUNCTUATION.get(text[start:end]) or sort)
            position = end
        while index < count and tokens[index].end <= position:
            index += 1
    line.owner = [None] * len(line.starts)
    return line


def _longest(
    line: Line,
    tokens: Sequence[Token],
    at: tuple[int, int],
    table: tuple[tuple[int, ...], dict[str, Word]],
) -> int:
    """Add the longest word that begins at a place and ends where one may end; return its end or 0."""
    index, start = at
    sizes, words = table
    text = line.text
    for size in sizes:
        word = words.get(text[start : start + size])
        if word is None or len(text) < start + size:
            continue
        end = start + size
        last = index
        while tokens[last].end < end and last + 1 < len(tokens):
            last += 1
        if tokens[last].end != end and not (word.sorts & KNOWN and _strong(text, start, end)):
            continue
        sorts = word.sorts
        if last == index and not sorts & KNOWN:
            sorts |= _sort(tokens[index])
        line.add(start, end, sorts or NOUN, word)
        return end
    return 0


def _strong(text: str, start: int, end: int) -> bool:
    """Whether a listed name may end inside a morpheme: long enough, and not cutting a katakana run."""
    if end - start < 3:
        return False
    return not ("ァ" <= text[end - 1] <= "ー" and end < len(text) and "ァ" <= text[end] <= "ー")


def _run(line: Line, tokens: Sequence[Token], index: int, context: tuple[int, Lexicon]) -> int:
    """Add a katakana or Latin run, up to a word of the lexicon inside it; return where it ends."""
    stop, lexicon = context
    start = tokens[index].start
    text = line.text
    unknown = 0
    while index < len(tokens) and tokens[index].start < stop:
        token = tokens[index]
        if token.start > start:
            word = lexicon.at(text, token.start)
            if word and token.start + len(word) == stop and not lexicon.words[word].sorts & COMMON:
                stop = token.start
                break
        if not token.lexeme.ctype or token.lexeme.pos2 == "固有名詞":
            unknown = UNKNOWN
        index += 1
    word_ = lexicon.words.get(text[start:stop], _NONE)
    line.add(start, stop, KATAKANA | unknown | word_.sorts, word_)
    return stop


def _sort(token: Token) -> int:
    """Return what the dictionary says of a morpheme."""
    lexeme = token.lexeme
    if lexeme.pos == "名詞":
        if lexeme.pos2 == "普通名詞":
            return NOUN
        if lexeme.pos2 == "固有名詞":
            if lexeme.pos3 == "人名":
                return GIVEN if lexeme.pos4 == "名" else FAMILY
            return AREA if lexeme.pos3 == "地名" else NOUN
        return NUMBER
    return NOUN if lexeme.pos in {"接尾辞", "接頭辞"} else 0
