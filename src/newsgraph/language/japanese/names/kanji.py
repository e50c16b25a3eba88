"""Country kanji: 米 in 米軍, 日米韓, 訪米, 対米, and never in 米作, 日中は, 中日.

The algebra is small: a run of country kanji (with 訪, 対, 在 … before it, or not) is accepted by what
stands around it. Three are always countries; two are, unless the pair is also a word, which then needs
a head that countries have (日中首脳); one needs a head, a comma in a headline, or a name after it.
All words are data: the lists country-kanji-*.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsgraph.language.japanese.names.lexicon import (
    BODY,
    COUNTRY,
    DOT,
    FORMER,
    GOVERNMENT,
    HEAD,
    INCUMBENT,
    KNOWN,
    LAND,
    NOUN,
    NUMBER,
    STOP,
    TITLE,
    Lexicon,
)
from newsgraph.model import Token

if TYPE_CHECKING:
    from newsgraph.language.japanese.names.line import Line

_HEADS = TITLE | BODY | GOVERNMENT | HEAD | FORMER | INCUMBENT | KNOWN
_PARTICLES = frozenset("はがもをにとのへで")
_PAUSES = frozenset(" 、。「『・-―–—…:;/")
_TRAVEL = frozenset("訪来滞在渡赴帰")
_OFFICES = TITLE | BODY | GOVERNMENT
_SHORT_HEADS = frozenset("軍紙誌側兵機艦人元前現新")


def read(line: Line, tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Add the pieces of a run of country kanji that begins at a morpheme; return its end, or 0 if none."""
    text, start = line.text, max(tokens[index].start, line.ends[-1] if line.ends else 0)
    before = lexicon.has("country-kanji-before", text[start]) and text[start + 1 : start + 2] in lexicon.kanji
    first = start + 1 if before else start
    found = _run(text, first, lexicon)
    if not found:
        return 0
    end = found[-1] + 1
    if before and len(found) > 1 and text[end - 1] == "中" and text[start] in _TRAVEL:
        found = found[:-1]  # 訪米中: during
        end = found[-1] + 1
    if not _free(line, tokens, index, (start, end, lexicon)):
        return 0
    if not before and not _accepted(line, found, lexicon):
        return 0
    if before and (known := lexicon.at(text, first)) and lexicon.words[known].sorts & (KNOWN | STOP):
        if len(known) > len(found):
            return 0
    if before:
        line.add(start, first, NOUN)
    for place in found:
        if line.ends and line.ends[-1] < place and not (before and place == first):
            line.add(line.ends[-1], place, DOT)
        line.add(place, place + 1, COUNTRY, lexicon.kanji_words[text[place]])
    return end


def _run(text: str, start: int, lexicon: Lexicon) -> list[int]:
    """Return the places of the different country kanji that follow one another, 日・米 included."""
    found: list[int] = []
    seen: set[str] = set()
    place = start
    while place < len(text) and len(found) < 6:
        character = text[place]
        if character == "・" and found and text[place + 1 : place + 2] in lexicon.kanji:
            place += 1
            continue
        key = lexicon.kanji.get(character)
        if key is None or key in seen or (place > start and _longer_name(text, place, lexicon)):
            break
        seen.add(key)
        found.append(place)
        place += 1
    return found


def _longer_name(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a listed name of several characters begins here: 日本 in 在米日本大使館."""
    word = lexicon.at(text, place)
    if word is None or len(word) < 2 or not lexicon.words[word].sorts & KNOWN:
        return False
    return text[place + len(word) - 1 : place + len(word) + 1] not in LAND


def _free(line: Line, tokens: Sequence[Token], index: int, span: tuple[int, int, Lexicon]) -> bool:
    """Whether the run ends where a word may end, and no longer word of the lexicon covers its start."""
    start, end, lexicon = span
    if _covered(line.text, start, end, lexicon):
        return False
    if any(
        (inner := lexicon.at(line.text, place))
        and place + len(inner) > end
        and lexicon.words[inner].sorts & (KNOWN | STOP)
        for place in range(start + 1, end)
    ):
        return False
    last = index
    while tokens[last].end < end and last + 1 < len(tokens):
        last += 1
    if tokens[last].end == end:
        return True
    head = lexicon.at(line.text, end)
    return bool(head and lexicon.words[head].sorts & _HEADS)


def _covered(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a longer word begins at `start`: 米国 in 米国は, but not in 米国務省."""
    word = lexicon.at(text, start)
    if not word or len(word) < 2 or len(word) < end - start:
        return False
    if len(word) == 2 and word[1] == "国":
        inner = lexicon.at(text, start + 1)
        return not (inner and lexicon.words[inner].sorts & (TITLE | BODY | HEAD) and len(inner) > 1)
    return True


def _accepted(line: Line, found: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether a run without 訪, 対 … before it stands for countries."""
    text, end = line.text, found[-1] + 1
    if line.ends and line.ends[-1] == found[0] and line.sorts[-1] & NUMBER:
        return False
    letters = [text[place] for place in found]
    single = lexicon.lists.get("country-kanji-single", frozenset())
    if any(c not in single for c in letters):
        return False
    if len(found) > 2:
        return True
    if len(found) == 2:
        if not lexicon.has("country-kanji-pair", "".join(letters)):
            return _pair_head(text, end, lexicon)
        return True
    return _one(line, found[0], lexicon)


def _pair_head(text: str, end: int, lexicon: Lexicon) -> bool:
    rest = text[end : end + 12]
    return any(rest.startswith(head) for head in lexicon.pair_heads.get(rest[:1], ()))


def _one(line: Line, place: int, lexicon: Lexicon) -> bool:
    """Whether one kanji stands for a country: by a head, a name after it, or a comma in a headline."""
    text, end = line.text, place + 1
    after = text[end : end + 1]
    if not after:
        return False
    alone = lexicon.has("country-kanji-alone", text[place])
    opens = not line.ends or line.ends[-1] < place or not line.sorts[-1]
    if after == "、":
        return alone and (place == 0 or (line.is_headline and text[place - 1] in _PAUSES))
    if after in _PARTICLES and not lexicon.at(text, end):
        return alone and opens and text[place] in lexicon.lists.get("country-kanji-subject", ())
    if text[place] not in lexicon.lists.get("country-kanji-modifier", ()):
        return False
    if "ァ" <= after <= "ヶ" or "A" <= after <= "Z":
        return True
    word = lexicon.at(text, end)
    if not word or (len(word) == 1 and word not in _SHORT_HEADS):
        return False
    # 中 and 日 begin many ordinary compounds: only an office or a body makes them countries.
    wide = text[place] in lexicon.lists.get("country-kanji-subject", ())
    return bool(lexicon.words[word].sorts & (_HEADS if wide else _OFFICES))
