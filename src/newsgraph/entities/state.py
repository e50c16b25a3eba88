"""What is known of an article while its mentions are being linked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.titles import Titles
from newsgraph.model import Article, Entity, Kind, Link, Mention, Parse

Place = tuple[int, int]
"""A mention: index of its sentence, index in that sentence's mentions."""


@dataclass(slots=True)
class State:
    """The article, its mentions in order, and the links made so far; lives while one article is resolved."""

    article: Article
    parses: Sequence[Parse]
    catalogue: Catalogue
    titles: Titles
    links: dict[Place, Link] = field(default_factory=dict)
    names: dict[str, set[str]] = field(default_factory=dict)
    """Entity id -> forms that this article uses."""

    @property
    def day(self) -> str | None:
        """The day of the article, ISO."""
        return self.article.published[:10] if self.article.published else None

    def mentions(self) -> Iterator[tuple[Place, Mention]]:
        """Yield every mention with its place, in reading order."""
        for s, parse in enumerate(self.parses):
            for m, mention in enumerate(parse.mentions):
                yield (s, m), mention

    def link(self, place: Place, entities: Sequence[Entity], score: float, method: str) -> None:
        """Link a mention; a later link replaces an earlier one."""
        self.links[place] = Link(place[0], place[1], tuple(entities), score, method)

    def linked(self, sentence: int, mention: int | None) -> Entity | None:
        """Return the one entity that a mention is linked to."""
        link = self.links.get((sentence, mention)) if mention is not None else None
        return link.entities[0] if link and len(link.entities) == 1 else None

    def country_of(self, entity: Entity) -> str | None:
        """Return the id of the country of an entity: itself, or the one the catalogue gives it."""
        if entity.kind is Kind.COUNTRY:
            return entity.id
        entry = self.catalogue.entry(entity.id)
        return entry.country if entry else None
