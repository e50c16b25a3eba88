"""Every word that the ontologies know, in one table for longest matches.

A word can be several things at once (島 ends places and is a surname, 代表 is a title and a noun), so
each carries a set of sorts, as bits of one integer: the scan over a sentence is the hottest loop here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from newsgraph.model import CatalogueEntry, Kind, Ontology

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
WHOLE, EDGE = 1 << 38, 1 << 39
"""The name of one person in the dictionary (朝青龍); relatives and times, after which a name begins."""
WEAK, DESCRIPTION, LOCAL = 1 << 34, 1 << 35, 1 << 36
"""A suffix that needs a name of its own before it; words before organizations (大手) and places (首都)."""

UNNAMED = 1 << 40
"""What the dictionary calls a name, and is none (平成, 文化); it may be part of one."""

TAIL = 1 << 41
"""A katakana run that is one noun of the dictionary (カルテ), or ends in an ordinary word: プレスリリース."""

PROPER = KNOWN | KATAKANA | FAMILY | GIVEN | AREA | THING
_ENDS = BODY | SUFFIX | COMPANY | SITE | DIRECTION | LOCAL
_KINDS = {Kind.COUNTRY: COUNTRY, Kind.PLACE: PLACE, Kind.ORGANIZATION: ORG, Kind.PERSON: PERSON}
_LISTS = (
    ("honorific", HONORIFIC),
    ("honorific-role", TITLE | HONORIFIC),
    ("title-state", TITLE),
    ("title-minister", TITLE),
    ("title-body", TITLE),
    ("title-company", TITLE),
    ("title-leaders", TITLE),
    ("title-ending", TITLE),
    ("title-spokesperson", TITLE | SPOKESPERSON),
    ("kin", EDGE),
    ("former", FORMER),
    ("incumbent", INCUMBENT),
    ("organization-body", BODY),
    ("organization-unit", BODY),
    ("organization-organ", BODY),
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
    ("government", GOVERNMENT | NOUN),
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
    ("dictionary-name-not", UNNAMED),
    ("country-kanji-guard", 0),
    ("organization-body-guard", 0),
    ("katakana-common", COMMON),
    ("country-kanji-head", HEAD),
)


_DOTTED = re.compile(r"[ァ-ヺー]{2,}(?:・[ァ-ヺー]{2,})+")
"""Katakana names that are also written without middle dots: ワシントンポスト."""
_NO_PREFIX = frozenset("日中台北朝")
"""Country kanji that stand at the front of names without meaning the country there (日経, 中電, 北陸)."""


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
        self.lists = {name: frozenset(words) for name, words in ontology.words.items()}
        self.land = frozenset(word[:2] for word in self.lists.get("country-land", ()))
        """First two characters of words that begin as names end: イスラエル国防相 is not of イスラエル国."""
        self.kanji: dict[str, str] = {}
        """Country kanji -> catalogue id."""
        self.words: dict[str, Word] = {}
        for name, sort in _LISTS:
            for word in self.lists.get(name, ()):
                self._add(word, sort)
        self.countries = {k: e.country for k, e in ontology.catalogue.items() if e.country is not None}
        """Catalogue id -> that of the country that it belongs to."""
        for key, entry in ontology.catalogue.items():
            self._add_entity(key, entry)
        self.words = {text: _settled(word) for text, word in self.words.items()}
        self.lengths = _lengths(self.words)
        """First two characters (or the only one) -> lengths of the words that begin so, longest first."""
        self.inside = self._nested(ontology)
        """Name of an organization -> the country or body in it: start, end, id (米 in 米国防総省)."""

    def _add_entity(self, key: str, entry: CatalogueEntry) -> None:
        sort = _KINDS[entry.entity.kind]
        names = _variants(entry.entity.names)
        if sort == ORG:
            names |= {name.replace("・", "") for name in names if _DOTTED.fullmatch(name)}
        for name in names:
            if not self._is_described(name, entry):
                self._add(name, sort, key, guarded=name in entry.guarded)
        for name in _variants(entry.guarded):
            self._add(name, sort, key, guarded=True)
        for kanji in entry.kanji:
            self.kanji.setdefault(kanji, key)

    def _is_described(self, name: str, entry: CatalogueEntry) -> bool:
        """Whether a place's name is another one with what it is: 九州地方 is 九州, as 九州北部 is."""
        if entry.entity.kind is not Kind.PLACE:
            return False
        shorter = (name.removesuffix(word) for word in self.lists.get("place-soft-suffix", ()))
        return any(s != name and s in entry.entity.names and s not in entry.guarded for s in shorter)

    def _add(self, text: str, sort: int, key: str | None = None, *, guarded: bool = False) -> None:
        old = self.words.get(text)
        if old is None:
            self.words[text] = Word(sort, (key,) if key else (), guarded)
        elif key is None:
            self.words[text] = Word(old.sorts | sort, old.keys, old.guarded)
        elif key not in old.keys:
            keep = guarded and (old.guarded or not old.keys)
            self.words[text] = Word(old.sorts | sort, (*old.keys, key), keep)

    def _nested(self, ontology: Ontology) -> dict[str, tuple[int, int, str]]:
        found: dict[str, tuple[int, int, str]] = {}
        for entry in ontology.catalogue.values():
            if entry.entity.kind is not Kind.ORGANIZATION:
                continue
            for key in (entry.parent, entry.country):
                above = ontology.catalogue.get(key) if key else None
                if above is not None:
                    owners = {*above.entity.names, *(set(above.kanji) - _NO_PREFIX)}
                    for name in _variants(entry.entity.names):
                        span = self._owner_in(name, sorted(owners, key=lambda n: (-len(n), n)))
                        if span and name not in found:
                            found[name] = (*span, above.entity.id)
        return found

    def _owner_in(self, name: str, owners: Sequence[str]) -> tuple[int, int] | None:
        """Return where a name has its owner's: at its front, or after 在, 駐 and a country (在韓米軍)."""
        for owner in owners:
            at = name.find(owner)
            if at < 0 or not (at == 0 or (at == 2 and name[0] in "在駐")):
                continue
            if len(owner) == 1 and all("ァ" <= c <= "ヺ" for c in name[at : at + 2]):
                continue  # ロ of ロスコスモス
            rest = len(name) - len(owner)
            short = len(owner) == 1 and not name.endswith("軍")
            longer = owner[:-1] in owners and name[at + len(owner) - 1 :][:2] in self.land
            if rest >= (2 if short else 1) and not longer:
                return at, at + len(owner)
        return None

    def at(self, text: str, start: int) -> str | None:
        """Return the longest word of the table that begins at `start`, whatever the boundaries."""
        sizes = self.lengths.get(text[start : start + 2]) or self.lengths.get(text[start : start + 1], ())
        for size in sizes:
            if (word := text[start : start + size]) in self.words:
                return word
        return None


def _settled(word: Word) -> Word:
    """Return a word with the sorts that follow from its others."""
    sorts = word.sorts
    if sorts and not sorts & ~(HEAD | STOP | COMMON | UNNAMED):
        return Word(sorts | NOUN, word.keys, word.guarded)
    if sorts & STOP and (sorts & _ENDS or (sorts & KNOWN and not word.guarded)):
        return Word(sorts & ~STOP, word.keys, word.guarded)
    return word


def _variants(names: Iterable[str]) -> set[str]:
    """Spellings of a name as they stand in normalised text."""
    return {normalize("NFKC", name) for name in names}


def _lengths(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[:2], set()).add(len(word))
    for pair, sizes in found.items():
        if len(pair) == 2 and pair[0] in found:
            sizes.add(1)  # a word of one character is also the beginning of every pair that begins with it
    return {prefix: tuple(sorted(sizes, reverse=True)) for prefix, sizes in found.items()}
