"""Draft catalogue entries for the ISO 3166 territories that the catalogue does not have yet.

    pip install Babel pycountry
    python scripts/draft_countries.py > draft.ttl

Label: Unicode CLDR's Japanese territory name (Babel). Further name: the official name in Japanese
(pycountry's translations of iso-codes). What is printed is a draft: an editor corrects the names to
what Japanese news write, adds short forms and moves the entry to countries.ttl (states) or
places.ttl (territories of a state). Output is sorted by code, so equal inputs give equal bytes.
"""  # noqa: INP001 - a script of its own, in no package

from __future__ import annotations

import gettext
import sys
from collections.abc import Iterator

import pycountry
from babel import Locale

from newsgraph.ontology import load


def draft(known: frozenset[str]) -> Iterator[str]:
    """Yield a Turtle entry for each territory none of whose Japanese names is `known`."""
    labels = Locale("ja").territories
    official = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["ja"])
    for country in sorted(pycountry.countries, key=lambda country: country.alpha_2):
        label = labels.get(country.alpha_2, "")
        full = official.gettext(getattr(country, "official_name", country.name))
        names = {label, full, official.gettext(country.name)}
        if label and not names & known:
            other = f' ; skos:altLabel "{full}"@ja' if full != label and not full.isascii() else ""
            code = country.alpha_2.lower()
            yield f'<country/{code}> a ng:Country ;\n    skos:prefLabel "{label}"@ja{other} .'


if __name__ == "__main__":
    entries = load().catalogue.values()
    for entry in draft(frozenset(name for e in entries for name in (*e.entity.names, *e.guarded))):
        sys.stdout.write(entry + "\n")
