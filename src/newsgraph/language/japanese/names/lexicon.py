"""Every word that the ontologies know, in one table for longest matches.

A word can be several things at once (島 ends places and is a surname, 代表 is a title and a noun), so
each carries a set of sorts, as bits of one integer: the scan over a sentence is the hottest loop here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from unicodedata import normalize

from newsgraph.model import Kind, Ontology

COUNTRY, PLACE, ORG, PERSON = 1, 2, 4, 8
"""A name that the catalogue has."""
KNOWN = COUNTRY | PLACE | ORG | PERSON
KATAKANA = 16
"""A katakana or Latin run that no list has."""
FAMILY, GIVEN, AREA = 32, 64, 128
"""What the dictionary calls a surname, a given name, a place."""
NOUN, NUMBER, NO, DOT, COMMA = 256, 512, 1024, 2048, 4096
TITLE, HONORIFIC, FORMER = 1 << 13, 1 << 14, 1 << 15
BODY, SUFFIX, COMPANY, SITE, DIRECTION = 1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20
GOVERNMENT, ADMINISTRATION, ANAPHOR, STOP = 1 << 21, 1 << 22, 1 << 23, 1 << 24
SPOKESPERSON, OPEN, CLOSE, START, INCUMBENT = 1 << 25, 1 << 26, 1 << 27, 1 << 28, 1 << 29
UNKNOWN = 1 << 30
"""A katakana run of which the dictionary knows nothing."""
COMMON = 1 << 31
"""A katakana run that is an ordinary word."""
HEAD = 1 << 32
"""A noun that a country kanji may stand before (米企業)."""

THING = 1 << 33
"""What the dictionary calls a name of something else: mostly companies and schools."""

THING_NAMED = 1 << 37
"""Words before the names of ships, films and storms, which are no entities."""
WEAK, DESCRIPTION, LOCAL = 1 << 34, 1 << 35, 1 << 36
"""A suffix that needs a name of its own before it; words before organizations (大手) and places (首都)."""

PROPER = KNOWN | KATAKANA | FAMILY | GIVEN | AREA | THING
_ENDS = BODY | SUFFIX | COMPANY | SITE | DIRECTION | LOCAL
NOMINAL = PROPER | NOUN | NUMBER | TITLE | BODY | SUFFIX | COMPANY | SITE | DIRECTION | START
_KINDS = {Kind.COUNTRY: COUNTRY, Kind.PLACE: PLACE, Kind.ORGANIZATION: ORG, Kind.PERSON: PERSON}
_LISTS = (
    ("honorific", HONORIFIC),
    ("honorific-role", TITLE | HONORIFIC),
    ("title-state", TITLE),
    ("title-minister", TITLE),
    ("title-body", TITLE),
    ("title-company", TITLE),
    ("title-leaders", TITLE),
    ("title-spokesperson", TITLE | SPOKESPERSON),
    ("former", FORMER),
    ("incumbent", INCUMBENT),
    ("organization-body", BODY),
    ("organization-suffix", SUFFIX),
    ("company-suffix", COMPANY),
    ("organization-start", START),
    ("organization-suffix-formal", SUFFIX),
    ("organization-loose", SUFFIX),
    ("organization-suffix-weak", SUFFIX | WEAK),
    ("company-suffix-weak", COMPANY | WEAK),
    ("organization-description", DESCRIPTION),
    ("place-introduction", LOCAL),
    ("thing-introduction", THING_NAMED),
    ("latin-common", COMMON),
    ("place-soft-suffix", SITE),
    ("place-suffix", SITE),
    ("place-direction", DIRECTION),
    ("government", GOVERNMENT),
    ("administration", ADMINISTRATION),
    ("anaphor-person", ANAPHOR),
    ("anaphor-country", ANAPHOR),
    ("anaphor-organization", ANAPHOR),
    ("anaphor-place", ANAPHOR),
    ("anaphor-both-countries", ANAPHOR),
    ("anaphor-both-persons", ANAPHOR),
    ("anaphor-both-organizations", ANAPHOR),
    ("organization-not", STOP),
    ("organization-of-media", STOP),
    ("place-not", STOP),
    ("dictionary-name-not", STOP),
    ("country-kanji-guard", 0),
    ("katakana-common", COMMON),
    ("country-kanji-head", HEAD),
)


LAND = frozenset(
    "国内 国民 国際 国防 国旗 国王 国土 国債 国籍 国会 国務 国家 国営 国産 国交 国外 国境 国道 国立 国鉄 国税 国費 "
    "国政 国有 国連 国軍 国論 国語 国歌 国宝 国力 国策 国葬 国側 国庫 国賓".split()
)
"""Words that begin with 国: イスラエル国防相 is of イスラエル, not of イスラエル国."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a word may be: its sorts, and the catalogue entities that bear it as a name."""

    sorts: int
    keys: tuple[str, ...] = ()
    guarded: bool = False
    """All its names are common words too, and need surroundings that fit."""


class Lexicon:
    """Longest-match table of names, titles, suffixes and guards, built once from an ontology."""

    def __init__(self, ontology: Ontology) -> None:
        self.words: dict[str, Word] = {}
        self.lists = {name: frozenset(words) for name, words in ontology.words.items()}
        self.kanji: dict[str, str] = {}
        """Country kanji -> catalogue id."""
        for name, sort in _LISTS:
            for word in self.lists.get(name, ()):
                self._add(word, sort)
        for key, entry in ontology.catalogue.items():
            sort = _KINDS[entry.entity.kind]
            for name in _variants(entry.entity.names):
                self._add(name, sort, key, guarded=name in entry.guarded)
            for name in _variants(entry.guarded):
                self._add(name, sort, key, guarded=True)
            for kanji in entry.kanji:
                self.kanji.setdefault(kanji, key)
        self.inside = self._nested(ontology)
        self.lengths = _lengths(self.words)
        """First two characters (or the only one) -> lengths of the words that begin so, longest first."""

        for text, word in self.words.items():
            if word.sorts and not word.sorts & ~(HEAD | STOP | COMMON):
                self.words[text] = replace(word, sorts=word.sorts | NOUN)
            elif word.sorts & STOP and (word.sorts & _ENDS or (word.sorts & KNOWN and not word.guarded)):
                self.words[text] = replace(word, sorts=word.sorts & ~STOP)

    def _add(self, text: str, sort: int, key: str | None = None, *, guarded: bool = False) -> None:
        old = self.words.get(text)
        if old is None:
            self.words[text] = Word(sort, (key,) if key else (), guarded)
        elif key is None:
            self.words[text] = replace(old, sorts=old.sorts | sort)
        elif key not in old.keys:
            keep = guarded and (old.guarded or not old.keys)
            self.words[text] = Word(old.sorts | sort, (*old.keys, key), keep)

    def _nested(self, ontology: Ontology) -> dict[str, tuple[int, int, str]]:
        """Map names of organizations to the country or body named inside them: start, end, id (米 in 米国防総省)."""
        found: dict[str, tuple[int, int, str]] = {}
        for entry in ontology.catalogue.values():
            if entry.entity.kind is not Kind.ORGANIZATION:
                continue
            for owner in (entry.parent, entry.country):
                above = ontology.catalogue.get(owner) if owner else None
                if above is None:
                    continue
                kanji = set(above.kanji) - {"日", "中", "台", "北", "朝"}
                names = sorted({*above.entity.names, *kanji}, key=lambda n: (-len(n), n))
                for name in _variants(entry.entity.names):
                    place = next(((name.find(n), n) for n in names if _opens(name, n)), None)
                    if place is not None and name not in found:
                        found[name] = (place[0], place[0] + len(place[1]), above.entity.id)
        return found

    def at(self, text: str, start: int) -> str | None:
        """Return the longest word of the table that begins at `start`, whatever the boundaries."""
        for length in self.lengths.get(text[start : start + 2]) or self.lengths.get(
            text[start : start + 1], ()
        ):
            if (word := text[start : start + length]) in self.words:
                return word
        return None

    def has(self, name: str, word: str) -> bool:
        """Whether the word list `name` has `word`."""
        return word in self.lists.get(name, ())


def _opens(name: str, owner: str) -> bool:
    """Whether a name begins with its owner's, or with 在, 駐 and a country before it (在韓米軍)."""
    at = name.find(owner)
    if at < 0 or len(name) - len(owner) < (2 if len(owner) == 1 and not name.endswith("軍") else 1):
        return False
    if name[at + len(owner) - 1 : at + len(owner) + 1] in LAND:
        return False
    return at == 0 or (at == 2 and name[0] in "在駐")


def _variants(names: Iterable[str]) -> set[str]:
    """Spellings of a name as they stand in normalised text."""
    return {normalize("NFKC", name) for name in names}


def _lengths(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[:2], set()).add(len(word))
    for single in [w for w in found if len(w) == 1]:
        # A word of one character is also a prefix of every pair that begins with it.
        for pair in [p for p in found if len(p) == 2 and p[0] == single]:
            found[pair].add(1)
    return {prefix: tuple(sorted(sizes, reverse=True)) for prefix, sizes in found.items()}
