"""What is known of an article while its mentions are being linked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.titles import Titles
from newsgraph.model import Article, Entity, Form, Kind, Link, Mention, Parse, Phrase

HOME = "country/jp"
"""Whose bodies are meant where an article in Japanese names no country."""
_CALLED_PARTY = re.compile(r"(?:与党|野党|政党|新党)[の・、]?「?\Z")
_WORD = 5
"""Characters in which it stands that a body is a party."""
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
    order: list[tuple[Place, Mention]] = field(default_factory=list)
    """Every mention with its place, in reading order."""
    moved: dict[Place, str] = field(default_factory=dict)
    """Bodies that are not Japan's, as they would be elsewhere: of which country."""
    _countries: list[tuple[Place, str]] | None = None
    _main: str | None = ""
    _spoken: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.order = [((s, m), x) for s, p in enumerate(self.parses) for m, x in enumerate(p.mentions)]

    @property
    def day(self) -> str | None:
        """The day of the article, ISO."""
        return self.article.published[:10] if self.article.published else None

    def mention(self, place: Place) -> Mention:
        """Return the mention at a place."""
        return self.parses[place[0]].mentions[place[1]]

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

    def country_before(self, place: Place) -> str | None:
        """Return the country named last before a place in its sentence. Countries must be linked before."""
        countries = self._named_countries()
        before = bisect_left(countries, (place, ""))
        return countries[before - 1][1] if before and countries[before - 1][0][0] == place[0] else None

    def country_here(self, place: Place) -> str | None:
        """Return the country that the text speaks of: the one before a place, else the article's main one."""
        return self.country_before(place) or self.main_country()

    def main_country(self) -> str | None:
        """Return the country that the article names most often."""
        if self._main == "":
            counts = Counter(key for _, key in self._named_countries())
            self._main = min(counts, key=lambda key: (-counts[key], key)) if counts else None
        return self._main

    def is_about(self, country: str) -> bool:
        """Whether most of the countries that the article names are this one."""
        named = self._named_countries()
        return 2 * sum(key == country for _, key in named) > len(named)

    def speaks_of(self, country: str | None) -> bool:
        """Whether the article names a country."""
        self._named_countries()
        return country in self._spoken

    def _named_countries(self) -> list[tuple[Place, str]]:
        if self._countries is None:
            self._countries = [
                (at, entity.id)
                for at, mention in self.order
                if mention.kind is Kind.COUNTRY
                and mention.form is Form.NAME
                and (entity := self.linked(*at))
                and not (mention.rule == "inside" and entity.id == HOME)  # 日本経済新聞
            ]
            self._spoken = frozenset(key for _, key in self._countries)
        return self._countries


def phrase_of(parse: Parse, mention: Mention) -> Phrase | None:
    """Return the phrase that a mention begins in."""
    tokens = parse.tokens
    for phrase in parse.phrases:
        if tokens[phrase.start].start <= mention.start < tokens[phrase.end - 1].end:
            return phrase
    return None


def is_called_party(text: str, start: int) -> bool:
    """Whether the words before a name that starts here say that it is a party's: 与党「前進」, 政党・前進."""
    return _CALLED_PARTY.search(text, max(0, start - _WORD), start) is not None
