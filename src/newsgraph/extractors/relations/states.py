"""Whose office of state a title is where no country stands by it: クーデターでゾルナ大統領が拘束された.

It is of the country that the article is about, if that may have such an office and nobody else holds it.
"""

from __future__ import annotations

from collections import Counter

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.state import HOME
from newsgraph.entities.titles import Titles
from newsgraph.extractors.relations.standing import Named, Place
from newsgraph.model import Entity, Kind

_COUNTRY = Kind.COUNTRY
_POSTED = ("駐", "国連")
"""駐米大使, 国連大使: where somebody is posted, or by whom, is no country's office alone."""


class States:
    """Finds the country of an office of state; knows the ledger."""

    def __init__(self, titles: Titles, catalogue: Catalogue) -> None:
        self._titles, self._catalogue = titles, catalogue

    def of(self, named: Named, place: Place, title: str, *, former: bool) -> Entity | None:
        """Return the country that the title of who is named at a place is of, as far as is said."""
        plain = self._titles.plain(title)
        is_chamber = self._titles.chamber(title) is not None
        is_head = plain in self._titles.heads
        is_minister = plain in self._titles.ministers or plain.endswith(self._titles.national)
        if not (is_chamber or is_head or is_minister) or title.startswith(_POSTED):
            return None
        country = _main_country(named)
        last = country_before(named, place)
        if country is None or country.id == HOME or (last is not None and named.entity[last] != country):
            return None
        if is_chamber:
            return self._catalogue.chamber(title, country.id)
        if is_head and not self._may_be_head(named, country, plain, former=former):
            return None
        return country

    def _may_be_head(self, named: Named, country: Entity, plain: str, *, former: bool) -> bool:
        """Whether a country has such an office (no 首相 of the United States), and nobody else in it now."""
        catalogue = self._catalogue
        if not catalogue.holders(country.id, plain, None):
            return not any(catalogue.holders(country.id, head, None) for head in self._titles.heads)
        published = named.document.article.published
        return former or published is None or not catalogue.holders(country.id, plain, published[:10])


def _main_country(named: Named) -> Entity | None:
    """Return the country of which most of the names of countries are."""
    said = [e for _, e, m in named.names if e.kind is _COUNTRY and m.rule != "inside"]
    counts = Counter(entity.id for entity in said)
    key = min(counts, key=lambda k: (-counts[k], k), default=None)
    if key is None or 2 * counts[key] <= len(said):
        return None
    return next(entity for entity in said if entity.id == key)


def country_before(named: Named, place: Place) -> Place | None:
    """Return where the sentence names a country last before a place."""
    sentence, index = place
    for m in range(index - 1, -1, -1):
        entity = named.entity.get((sentence, m))
        if entity is not None and entity.kind is _COUNTRY:
            return sentence, m
    return None
