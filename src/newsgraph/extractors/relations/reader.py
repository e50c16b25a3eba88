"""Standing relations: who holds which office, which body belongs to whom, which place lies where.

What the text says makes a relation: a title with its bearer, a name inside another name (米国務省), two names
side by side (四川省成都, 日本の三井物産). The catalogue only completes it: whose minister a foreign minister
is, what a listed organization is part of.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.titles import Titles
from newsgraph.extractors.relations.locations import Locations
from newsgraph.extractors.relations.memberships import Memberships
from newsgraph.extractors.relations.owners import Owners
from newsgraph.extractors.relations.positions import Positions
from newsgraph.extractors.relations.standing import Named
from newsgraph.model import Claim, Document, Ontology, Span


def find_relations(document: Document, ontology: Ontology) -> tuple[Claim, ...]:
    """Return a claim for each standing relation and sentence that says it, in order of the text."""
    found: dict[tuple[str, Span], Claim] = {}
    for claim in _finder(ontology).claims(document):
        found.setdefault((claim.about.id, claim.evidence.sentence), claim)
    return tuple(sorted(found.values(), key=lambda c: (c.evidence.trigger, c.id)))


_CACHE: dict[int, tuple[Ontology, _Finder]] = {}


def _finder(ontology: Ontology) -> _Finder:
    cached = _CACHE.get(id(ontology))
    if cached is None or cached[0] is not ontology:
        _CACHE.clear()
        cached = _CACHE[id(ontology)] = (ontology, _Finder(ontology))
    return cached[1]


class _Finder:
    """The readers of each type of relation, made once from an ontology."""

    def __init__(self, ontology: Ontology) -> None:
        words = ontology.words
        titles = Titles(words)
        catalogue = Catalogue(ontology, titles)
        self._positions = Positions(words, titles, catalogue)
        self._others = (Owners(words, catalogue), Locations(words, catalogue), Memberships(words, titles))

    def claims(self, document: Document) -> Iterator[Claim]:
        """Yield every relation of a document, some of them more than once."""
        named = Named(document)
        yield from self._positions.claims(named)
        for reader in self._others:
            yield from reader.claims(named)
