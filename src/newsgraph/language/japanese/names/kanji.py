"""Country kanji: 米 in 米軍, 日米韓, 訪米, 対米, and never in 米作, 日中は, 中日.

The algebra is small: a run of country kanji (with 訪, 対, 在 … before it, or not) is accepted by what
stands around it. Three are always countries; two are, unless the pair is also a word, which then needs
a head that countries have (日中首脳); one needs a head, a comma in a headline, or a name after it.
All words are data: the lists country-kanji-*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.names.lexicon import (
    BODY,
    CLOSE,
    COMMA,
    COUNTRY,
    DESCRIPTION,
    DIRECTION,
    DOT,
    FORMER,
    GOVERNMENT,
    HEAD,
    INCUMBENT,
    KNOWN,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    STOP,
    TITLE,
    Lexicon,
    Word,
)
from newsgraph.language.japanese.names.line import Piece
from newsgraph.model import Sentence, Token

_HEADS = TITLE | BODY | GOVERNMENT | HEAD | FORMER | INCUMBENT | KNOWN | DESCRIPTION
_OFFICES = TITLE | BODY | GOVERNMENT
_PARTICLES = frozenset("はがもをにとのへで")
_PAUSES = frozenset(" 、。「『・-―–—…:;/")
_MARKS = COMMA | NO | OPEN | CLOSE
_TRAVEL = frozenset("訪来滞在渡赴帰")
_SHORT_HEADS = frozenset("軍紙誌側兵機艦人元前現新")
_DIRECTIONS = frozenset("東西南北")
_COUNTED = re.compile(r"[0-9一二三四五六七八九十百千][人名社件回票校点個]\Z")
"""12人中 is of twelve, not China."""
_TRADE = re.compile(r"(?![卸穀菓粉])[一-鿿ァ-ヺー]{2,10}(?:\([A-Z]{2,5}\))?(?:大手|[0-9]+位)[ァ-ヺ]")
"""米衛星放送大手ディッシュ, 米携帯電話3位スプリント: the branch of a firm."""
_LONGEST_RUN = 6
_LONGEST_HEAD = 12
_NONE = Word(0)


class CountryKanji:
    """Reads country kanji; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        none: frozenset[str] = frozenset()
        self._lexicon = lexicon
        self._kanji = lexicon.kanji
        self._words = {kanji: Word(COUNTRY, (key,)) for kanji, key in lexicon.kanji.items()}
        self._before = lists.get("country-kanji-before", none)
        self._listed = lists.get("country-kanji-single", none)
        self._alone = lists.get("country-kanji-alone", none)
        self._subjects = lists.get("country-kanji-subject", none)
        self._modifiers = lists.get("country-kanji-modifier", none)
        self._pairs = lists.get("country-kanji-pair", none)
        self._pair_heads: dict[str, list[str]] = {}
        for head in sorted(lists.get("country-kanji-pair-head", none)):
            self._pair_heads.setdefault(head[:1], []).append(head)
        self.starters = frozenset(self._kanji) | self._before
        """Characters that a run may begin with."""

    def read(self, pieces: list[Piece], tokens: Sequence[Token], index: int, at: tuple[Sentence, int]) -> int:
        """Add the pieces of a run that begins at a place in a morpheme; return its end, 0 without one."""
        sentence, start = at
        text = sentence.text
        prefixed = text[start] in self._before and text[start + 1 : start + 2] in self._kanji
        found = self._run(text, start + prefixed)
        if not found:
            return 0
        if prefixed and len(found) > 1 and text[found[-1]] == "中" and text[start] in _TRAVEL:
            found = found[:-1]  # 訪米中: during
        end = found[-1] + 1
        if not self._is_free(text, tokens, index, (start, end)):
            return 0
        if prefixed:
            if self._names_more(text, start + 1, len(found)):
                return 0
            pieces.append((start, start + 1, NOUN, _NONE))
        elif not self._accepts(sentence, pieces, found):
            return 0
        for place in found:
            if pieces and pieces[-1][1] == place - 1 and text[place - 1] == "・":
                pieces.append((place - 1, place, DOT, _NONE))
            pieces.append((place, place + 1, COUNTRY, self._words[text[place]]))
        return end

    def _run(self, text: str, start: int) -> list[int]:
        """Return the places of the different country kanji that follow one another, 日・米 included."""
        found: list[int] = []
        seen: set[str] = set()
        place = start
        while place < len(text) and len(found) < _LONGEST_RUN:
            character = text[place]
            if character == "・" and found and text[place + 1 : place + 2] in self._kanji:
                place += 1
                continue
            key = self._kanji.get(character)
            if key is None or key in seen or (place > start and self._is_longer_name(text, place)):
                break
            seen.add(key)
            found.append(place)
            place += 1
        return found

    def _is_longer_name(self, text: str, place: int) -> bool:
        """Whether a name, a body or a side begins here: 中央銀行 in 伊中央銀行, 西部 in 米西部."""
        word = self._lexicon.at(text, place)
        if word is None or len(word) < 2 or not self._lexicon.words[word].sorts & (KNOWN | BODY | DIRECTION):
            return False
        return text[place + len(word) - 1 : place + len(word) + 1] not in self._lexicon.land

    def _names_more(self, text: str, place: int, length: int) -> bool:
        """Whether a longer name or guard begins at the first kanji: 対北朝鮮."""
        word = self._lexicon.at(text, place)
        return bool(word and len(word) > length and self._lexicon.words[word].sorts & (KNOWN | STOP))

    def _is_free(self, text: str, tokens: Sequence[Token], index: int, span: tuple[int, int]) -> bool:
        """Whether the run ends where a word may end, and no longer word of the lexicon covers its start."""
        start, end = span
        words = self._lexicon.words
        if self._is_covered(text, start, end):
            return False
        for place in range(start + 1, end):
            inner = self._lexicon.at(text, place)
            if inner and place + len(inner) > end and words[inner].sorts & (KNOWN | STOP):
                return False
        last = index
        while tokens[last].end < end and last + 1 < len(tokens):
            last += 1
        if tokens[last].end == end:
            return True
        head = self._lexicon.at(text, end)
        return bool(head and words[head].sorts & _HEADS)

    def _is_covered(self, text: str, start: int, end: int) -> bool:
        """Whether a longer word begins at `start`: 米国 in 米国は, but not in 米国務省."""
        word = self._lexicon.at(text, start)
        if not word or len(word) < 2 or len(word) < end - start:
            return False
        if len(word) == 2 and word[1] == "国":
            inner = self._lexicon.at(text, start + 1)
            heads = TITLE | BODY | HEAD
            return not (inner and len(inner) > 1 and self._lexicon.words[inner].sorts & heads)
        return True

    def _accepts(self, sentence: Sentence, pieces: list[Piece], found: Sequence[int]) -> bool:
        """Whether a run without 訪, 対 … before it stands for countries."""
        text, end = sentence.text, found[-1] + 1
        if pieces and pieces[-1][1] == found[0] and pieces[-1][2] & NUMBER:
            return False
        if len(found) == 1 and text[found[0]] == "中" and _COUNTED.search(text, 0, found[0]):
            return False
        letters = "".join(text[place] for place in found)
        if any(letter not in self._listed for letter in letters):
            return False
        if len(found) == 1:
            return self._accepts_one(sentence, pieces, found[0])
        return len(found) > 2 or letters in self._pairs or self._has_pair_head(text, end)

    def _has_pair_head(self, text: str, end: int) -> bool:
        rest = text[end : end + _LONGEST_HEAD]
        return any(rest.startswith(head) for head in self._pair_heads.get(rest[:1], ()))

    def _accepts_one(self, sentence: Sentence, pieces: list[Piece], place: int) -> bool:
        """Whether one kanji stands for a country: by a head, a name after it, or a comma in a headline."""
        text, kanji = sentence.text, sentence.text[place]
        after = text[place + 1 : place + 2]
        if after == "、":
            pause = place == 0 or (sentence.is_headline and text[place - 1] in _PAUSES)
            return kanji in self._alone and pause
        word = self._lexicon.at(text, place + 1)
        if after in _PARTICLES and not word:
            opens = not pieces or pieces[-1][1] < place or not pieces[-1][2] & ~_MARKS
            return kanji in self._subjects and opens
        if kanji not in self._modifiers:
            return False
        if "ァ" <= after <= "ヶ" or "A" <= after <= "Z":
            # 北スマトラ lies in the north; 北メディア are of the country.
            return kanji not in _DIRECTIONS or bool(word and self._lexicon.words[word].sorts & HEAD)
        if kanji in self._subjects and _TRADE.match(text, place + 1):
            return True
        if not word or (len(word) == 1 and word not in _SHORT_HEADS):
            return False
        # 中 and 日 begin many ordinary compounds: only an office or a body makes them countries.
        return bool(self._lexicon.words[word].sorts & (_HEADS if kanji in self._subjects else _OFFICES))
