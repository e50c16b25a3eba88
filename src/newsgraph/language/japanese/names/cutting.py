"""Sentence and morphemes -> pieces: the longest word of the lexicon at each morpheme, else the morpheme."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.names import runs
from newsgraph.language.japanese.names.kanji import CountryKanji
from newsgraph.language.japanese.names.lexicon import (
    ADMINISTRATION,
    ANAPHOR,
    AREA,
    BODY,
    CLOSE,
    COMMA,
    COMPANY,
    DESCRIPTION,
    DIRECTION,
    DOT,
    EDGE,
    FAMILY,
    GIVEN,
    GOVERNMENT,
    HONORIFIC,
    KNOWN,
    LOCAL,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    PERSON,
    PROPER,
    SITE,
    START,
    SUFFIX,
    THING,
    TITLE,
    UNKNOWN,
    WHOLE,
    Lexicon,
    Word,
)
from newsgraph.language.japanese.names.line import Line, Piece
from newsgraph.model import Lexeme, Sentence, Token

_Start = tuple[Sentence, int, int, Sequence[int]]
"""Sentence, position, end of the run that begins there (0 for none), lengths of words that may."""
_PUNCTUATION = {"の": NO, "・": DOT, "=": DOT, "、": COMMA, ",": COMMA, "(": OPEN, ")": CLOSE}
_NONE = Word(0)
_MOST_LEXEMES = 200_000
"""Of so many it is kept what they are, so that memory stays bounded."""
_LAST = HONORIFIC | SUFFIX | SITE | TITLE
"""What may end a kanji word that MeCab does not know: 習氏."""
_OPEN = SITE | SUFFIX | DIRECTION | PERSON
"""Suffixes that are surnames too (島, 森, 原), and surnames: the dictionary may say which they are here."""
_BREAKERS = frozenset("官員者人長機艦化制力的学")
"""ロシア軍人 is no ロシア軍."""
_BODIES = BODY | SUFFIX | COMPANY | DESCRIPTION | START
_MARKS = (
    PROPER | TITLE | HONORIFIC | _BODIES | SITE | DIRECTION | LOCAL | ANAPHOR | GOVERNMENT | ADMINISTRATION
)


class Cutter:
    """Cuts sentences into pieces; knows the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._kanji = CountryKanji(lexicon)
        self._heads = frozenset(word[0] for word in lexicon.words)
        """Characters that words begin with."""
        self._plain: dict[Lexeme, int] = {}
        """Morphemes that no word begins with -> their sorts; the complement where one may."""

    def cut(self, sentence: Sentence, tokens: Sequence[Token]) -> Line:
        """Return the sentence's pieces, in order, without gaps but for white space."""
        text = sentence.text
        pieces: list[Piece] = []
        ends = {match.start(): match.end() for match in runs.RUN.finditer(text)}
        plain = self._plain
        position = 0
        for index, token in enumerate(tokens):
            start, end = token.start, token.end
            if position <= start:
                try:
                    sort = plain[token.lexeme]
                except KeyError:
                    sort = self._look_up(token.lexeme, token.surface)
                if sort >= 0:
                    pieces.append((start, end, sort, _NONE))
                    position = end
                    continue
                position = start
            if position < end:  # not where the last word took in all of this morpheme
                position = self._cut_morpheme(pieces, tokens, index, (sentence, position, ends))
        return Line(sentence, pieces, _MARKS)

    def _look_up(self, lexeme: Lexeme, surface: str) -> int:
        """Return the sorts of a morpheme that is a piece wherever it stands, their complement of any other.

        There are no more of them than `morphemes` keeps lexemes.
        """
        if len(self._plain) >= _MOST_LEXEMES:
            self._plain.clear()
        sort = sort_of(lexeme, surface) or _PUNCTUATION.get(surface, 0)
        fixed = not self._may_begin(surface[:2]) and not (sort & UNKNOWN and len(surface) > 1)
        self._plain[lexeme] = sort = sort if fixed else ~sort
        return sort

    def _may_begin(self, begin: str) -> bool:
        """Whether a word of the lexicon, a country kanji or a run may begin with a character or two."""
        first, lengths = begin[0], self._lexicon.lengths
        if first in self._kanji.starters or runs.RUN.match(first):
            return True
        return first in self._heads if len(begin) == 1 else begin in lengths or first in lengths

    def _cut_morpheme(
        self,
        pieces: list[Piece],
        tokens: Sequence[Token],
        index: int,
        at: tuple[Sentence, int, dict[int, int]],
    ) -> int:
        """Add the pieces from a place in a morpheme on; return where the last one ends, maybe behind it."""
        sentence, position, ends = at
        text, token, lengths = sentence.text, tokens[index], self._lexicon.lengths
        start, end = token.start, token.end
        while position < end:
            sizes = lengths.get(text[position : position + 2]) or lengths.get(text[position], ())
            if sizes or position in ends or text[position] in self._kanji.starters:
                word = sentence, position, ends.get(position, 0), sizes
                found = self._word(pieces, tokens, index, word)
                if found:
                    position = found
                    continue
            if position > start:
                position = _rest(pieces, text, position, end)
                continue
            sort = ~self._plain[token.lexeme]
            if sort & UNKNOWN and end - start > 1:
                position = self._unknown(pieces, text, (start, end, sort))
            else:
                pieces.append((start, end, sort, _NONE))
                position = end
        return position

    def _word(self, pieces: list[Piece], tokens: Sequence[Token], index: int, at: _Start) -> int:
        """Add the country kanji, word of the lexicon or run that begins here; return its end, or 0."""
        sentence, start, run_end, sizes = at
        lexicon, text = self._lexicon, sentence.text
        if run_end - start < 2 and text[start] in self._kanji.starters:
            found = self._kanji.read(pieces, tokens, index, (sentence, start))
            if found:
                return found
        words = lexicon.words
        for size in sizes:
            end = start + size
            if end < run_end:
                break
            word = words.get(text[start:end])
            if word is not None and end <= len(text):
                sorts = _accepted(text, tokens, index, (start, end, word))
                if sorts & KNOWN and size > 2 and text[end - 1 : end + 1] in lexicon.land:
                    continue  # イスラエル国防相
                if sorts >= 0:
                    pieces.append((start, end, sorts or NOUN, word))
                    return end
        return runs.cut(pieces, tokens, index, (text, start, run_end, lexicon)) if run_end else 0

    def _unknown(self, pieces: list[Piece], text: str, morpheme: tuple[int, int, int]) -> int:
        """Add a noun that MeCab does not know, without the title that it may end in; return its end."""
        start, end, sort = morpheme
        cut = self._title_in(text, start, end)
        if cut:
            pieces.append((start, cut, sort, _NONE))
            return cut
        last = self._lexicon.words.get(text[end - 1])
        if last is not None and last.sorts & _LAST:  # 習氏, one unknown word for MeCab
            pieces.append((start, end - 1, sort, _NONE))
            pieces.append((end - 1, end, last.sorts | NOUN, last))
            return end
        pieces.append((start, end, sort, _NONE))
        return end

    def _title_in(self, text: str, start: int, end: int) -> int:
        """Return where a title begins in a word that MeCab does not know: 洙|報道官, 洙|駐日大使; 0: none."""
        if text[end - 1] == "駐" and text[end : end + 1] in self._lexicon.kanji:
            return end - 1
        for cut in range(start + 1, end):
            word = self._lexicon.at(text, cut)
            if word and len(word) > 1 and cut + len(word) >= end and self._lexicon.words[word].sorts & TITLE:
                return cut
        return 0


def _rest(pieces: list[Piece], text: str, start: int, end: int) -> int:
    """Add what a word left of a morpheme; return its end."""
    if text[start] in _PUNCTUATION:  # a morpheme that swallowed a middle dot
        end = start + 1
    pieces.append((start, end, _PUNCTUATION.get(text[start:end], NOUN), _NONE))
    return end


def _accepted(text: str, tokens: Sequence[Token], index: int, found: tuple[int, int, Word]) -> int:
    """Return the sorts of a word of the lexicon at a morpheme, or -1 where it may not end there."""
    start, end, word = found
    last, stop = index, tokens[index].end
    while stop < end and last + 1 < len(tokens):
        last += 1
        stop = tokens[last].end
    sorts = word.sorts
    if stop != end and (not (sorts & KNOWN and _strong(text, start, end)) or text[end] in _BREAKERS):
        return -1
    if last == index and (not sorts & KNOWN or sorts & PERSON or word.guarded):
        own = sort_of(tokens[index].lexeme, tokens[index].surface)
        sorts |= own if not sorts else own & (NOUN | FAMILY | GIVEN if sorts & _OPEN else NOUN)
    return sorts


def _strong(text: str, start: int, end: int) -> bool:
    """Whether a listed name may end inside a morpheme: long enough, and not cutting a katakana run."""
    if end - start < 3:
        return False
    return not ("ァ" <= text[end - 1] <= "ー" and end < len(text) and "ァ" <= text[end] <= "ー")


def sort_of(lexeme: Lexeme, surface: str) -> int:
    """Return what the dictionary says of a morpheme; 0 for particles, verbs, signs."""
    pos = lexeme.pos
    if pos == "名詞":
        pos2 = lexeme.pos2
        if pos2 == "普通名詞":
            if lexeme.pos3 == "副詞可能" and (len(surface) > 1 or surface == "後"):
                return NOUN | EDGE  # 普段有希ちゃんは
            return NOUN if lexeme.ctype else NOUN | UNKNOWN
        if pos2 != "固有名詞":
            return NUMBER
        if lexeme.pos3 == "人名":
            return GIVEN if lexeme.pos4 == "名" else FAMILY if lexeme.pos4 == "姓" else FAMILY | WHOLE
        spelled = all(
            "ぁ" <= c <= "ゖ" for c in surface
        )  # 「アジェンダかながわ」: written out, it names a thing
        return AREA if lexeme.pos3 == "地名" and not spelled else THING
    if pos == "接尾辞" and lexeme.pos3 == "副詞可能":
        return NOUN | EDGE  # 事件後容疑者は
    if pos in {"接尾辞", "接頭辞"} or (pos == "形状詞" and "一" <= surface <= "鿿"):
        return NOUN
    # MeCab calls a kanji that it does not know a sign.
    return NOUN | UNKNOWN if pos == "記号" and "一" <= surface <= "鿿" else 0
