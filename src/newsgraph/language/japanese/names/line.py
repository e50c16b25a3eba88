"""One sentence cut into pieces: names, titles, suffixes, particles, and what may be a name."""

from __future__ import annotations

from newsgraph.language.japanese.names import kanji, runs
from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    CLOSE,
    COMMA,
    DIRECTION,
    DOT,
    FAMILY,
    GIVEN,
    HONORIFIC,
    KNOWN,
    LAND,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    PERSON,
    SITE,
    SUFFIX,
    THING,
    TITLE,
    UNKNOWN,
    Lexicon,
    Word,
)
from newsgraph.model import Sentence, Token

_PUNCTUATION = {"の": NO, "・": DOT, "=": DOT, "、": COMMA, ",": COMMA, "(": OPEN, ")": CLOSE}
_NONE = Word(0)
_LAST = HONORIFIC | SUFFIX | SITE | TITLE
_OPEN = SITE | SUFFIX | DIRECTION | PERSON
"""Suffixes that are surnames too (島, 森, 原), and surnames: the dictionary may say which they are here."""


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
        self.own(draft)
        return draft

    def own(self, draft: Draft) -> None:
        """Make a draft the owner of its pieces (again, after it grew)."""
        for index in range(draft.first, draft.last):
            self.owner[index] = draft

    def adjacent(self, index: int) -> bool:
        """Whether piece `index` follows the one before it without a gap."""
        return index > 0 and self.ends[index - 1] == self.starts[index]

    def before(self, index: int) -> int:
        """Return the sorts of the piece that stands right before piece `index`; 0 where there is none."""
        return self.sorts[index - 1] if index > 0 and self.ends[index - 1] == self.starts[index] else 0

    def after(self, index: int) -> int:
        """Return the sorts of piece `index` if it follows the one before it without a gap; else 0."""
        if index < len(self.starts) and self.ends[index - 1] == self.starts[index]:
            return self.sorts[index]
        return 0


def cut(sentence: Sentence, tokens: Sequence[Token], lexicon: Lexicon) -> Line:
    """Cut a sentence into pieces: the longest word of the lexicon at each morpheme, else the morpheme."""
    line = Line(sentence)
    text = line.text
    run_ends = {m.start(): m.end() for m in runs.RUN.finditer(text)}
    lengths, words, starters = lexicon.lengths, lexicon.words, lexicon.starters
    position, index, count = 0, 0, len(tokens)
    while index < count:
        token = tokens[index]
        start, end = token.start, token.end
        if start < position:  # the last word ended inside this morpheme
            if end <= position:
                index += 1
                continue
            start = position
        first = text[start]
        run_end = run_ends.get(start, 0)
        if run_end - start < 2 and first in starters and (found := kanji.read(line, tokens, index, lexicon)):
            position = found
            continue
        sizes = lengths.get(text[start : start + 2]) or lengths.get(first)
        stop = _longest(line, tokens, (index, start, run_end), (sizes, words)) if sizes else 0
        if stop:
            position = stop
        elif run_end:
            position = runs.cut(line, tokens, index, (run_end, lexicon))
            continue
        elif start > token.start and first in _PUNCTUATION:  # inside a morpheme that swallowed a middle dot
            line.add(start, start + 1, _PUNCTUATION[first])
            position = start + 1
        else:
            sort = NOUN if start > token.start else sort_of(token)
            last = words.get(text[end - 1]) if sort & UNKNOWN and end - start > 1 else None
            if last is not None and last.sorts & _LAST:  # 習氏, one unknown word for MeCab
                line.add(start, end - 1, sort)
                line.add(end - 1, end, last.sorts | NOUN, last)
            else:
                line.add(start, end, _PUNCTUATION.get(text[start:end]) or sort)
            position = end
        if position >= end:
            index += 1
    line.owner = [None] * len(line.starts)
    return line


def _longest(
    line: Line,
    tokens: Sequence[Token],
    at: tuple[int, int, int],
    table: tuple[tuple[int, ...], dict[str, Word]],
) -> int:
    """Add the longest word that begins at a place and ends where one may end; return its end or 0.

    `at` is the morpheme, the place in it, and where the word must not end before (a katakana run).
    """
    index, start, least = at
    sizes, words = table
    text = line.text
    for size in sizes:
        word = words.get(text[start : start + size])
        if word is None or len(text) < start + size:
            continue
        end = start + size
        if end < least:
            break
        last = index
        while tokens[last].end < end and last + 1 < len(tokens):
            last += 1
        if tokens[last].end != end and not (word.sorts & KNOWN and _strong(text, start, end)):
            continue
        if tokens[last].end != end and text[end] in _BREAKERS:
            continue
        if word.sorts & KNOWN and size > 2 and text[end - 1 : end + 1] in LAND:
            continue
        sorts = word.sorts
        if last == index and (not sorts & KNOWN or sorts & PERSON):
            own = sort_of(tokens[index])
            sorts |= own if not sorts or sorts & _OPEN else own & NOUN
        line.add(start, end, sorts or NOUN, word)
        return end
    return 0


_BREAKERS = frozenset("官員者人長機艦化制力的学")
"""ロシア軍人 is no ロシア軍."""


def _strong(text: str, start: int, end: int) -> bool:
    """Whether a listed name may end inside a morpheme: long enough, and not cutting a katakana run."""
    if end - start < 3:
        return False
    return not ("ァ" <= text[end - 1] <= "ー" and end < len(text) and "ァ" <= text[end] <= "ー")


def sort_of(token: Token) -> int:
    """Return what the dictionary says of a morpheme."""
    lexeme = token.lexeme
    if lexeme.pos == "名詞":
        if lexeme.pos2 == "普通名詞":
            return NOUN if lexeme.ctype else NOUN | UNKNOWN
        if lexeme.pos2 == "固有名詞":
            if lexeme.pos3 == "人名":
                return GIVEN if lexeme.pos4 == "名" else FAMILY
            return AREA if lexeme.pos3 == "地名" else THING
        return NUMBER
    if lexeme.pos in {"接尾辞", "接頭辞"}:
        return NOUN
    # MeCab calls a kanji that it does not know a sign.
    return NOUN | UNKNOWN if lexeme.pos == "記号" and "一" <= token.surface <= "鿿" else 0
