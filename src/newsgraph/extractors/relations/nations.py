"""Which country a party, an armed group or a body of state is of where no country stands by its name.

Whom the catalogue knows is of its country where the article names that. Whom nobody knows, but the text
describes as what a country has (最大野党「前進」, 国営のベルタ通信), is of the one that acts before it in its
sentence, or that most of the article is about. Of Japan's own nothing is said so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.homeland import acts
from newsgraph.entities.state import HOME
from newsgraph.extractors.relations.standing import Named, Place
from newsgraph.extractors.relations.states import country_before
from newsgraph.model import Entity, Kind

_COUNTRY = Kind.COUNTRY
_JOINT = re.compile(r"(?:である|の|・|、)?[「『]?\Z")
_FARTHEST = 16
"""Characters before a name in which it stands what it is."""
_FAR_MORE = 1.5


class Nations:
    """Finds the country of what a nation has; knows its kinds by their names, and the words before them."""

    def __init__(self, words: Mapping[str, Sequence[str]], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._kinds = tuple({*words.get("body-of-one-nation", ()), *words.get("party", ())})
        described = sorted(words.get("body-described-as-nation", ()), key=lambda w: (-len(w), w))
        self._described = re.compile(f"(?:{'|'.join(map(re.escape, described))})[一-龠ァ-ヴー]{{0,5}}\\Z")

    def of(self, named: Named, place: Place) -> Entity | None:
        """Return the country that the body named at a place is of, as far as is said."""
        entity = named.entity[place]
        entry = self._catalogue.entry(entity.id)
        if entry is not None:
            known = entry.country if entry.country in named.ids else None
            is_own = known is not None and known != HOME and self._is_kind(entity)
            return self._catalogue.entity(known) if is_own and known is not None else None
        return self._described_as(named, place)

    def _is_kind(self, body: Entity) -> bool:
        return body.label.endswith(self._kinds)

    def _described_as(self, named: Named, place: Place) -> Entity | None:
        start = named.mention(place).unit_start
        before = named.text(place)[max(0, start - _FARTHEST) : start]
        if self._described.search(_JOINT.sub("", before, count=1)) is None:
            return None
        country = country_of_text(named, place)
        return country if country is not None and country.id != HOME else None


def country_of_text(named: Named, place: Place) -> Entity | None:
    """Return the country that acts last before a place in its sentence, or that most is said of."""
    main, last = _most_named(named), country_before(named, place)
    if last is None:
        return main
    country = named.entity[last]
    if country == main or acts(named.document.parses[place[0]], named.mention(last)):
        return country
    return None


def _most_named(named: Named) -> Entity | None:
    """Return the country that the article names far more often than any other one."""
    said = [e for _, e, m in named.names if e.kind is _COUNTRY and m.rule != "inside"]
    counts = Counter(entity.id for entity in said)
    (first, most), *others = counts.most_common() or [("", 0)]
    if not most or (others and most < _FAR_MORE * others[0][1]):
        return None
    return next(entity for entity in said if entity.id == first)
