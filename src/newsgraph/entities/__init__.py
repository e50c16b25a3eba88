"""Mentions -> entities, by links that can be argued with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.names import slug
from newsgraph.entities.people import link_people
from newsgraph.entities.pointers import link_pointers
from newsgraph.entities.state import State
from newsgraph.entities.things import link_things
from newsgraph.entities.titles import Titles
from newsgraph.model import Article, Document, Entity, Form, Kind, Link, Ontology, Parse

__all__ = ["Resolver"]


class Resolver:
    """Links the mentions of an article to entities; built once from an ontology."""

    def __init__(self, ontology: Ontology) -> None:
        self._catalogue = Catalogue(ontology)
        self._titles = Titles(dict(ontology.words))

    def resolve(self, article: Article, parses: Sequence[Parse]) -> Document:
        """Return the article with one link for each mention, and the entities that it names."""
        state = State(article, parses, self._catalogue, self._titles)
        link_things(state)
        persons = link_people(state)
        link_pointers(state, persons)
        links = tuple(state.links.get(place, Link(*place, (), 0.0, "unresolved")) for place, _ in state.order)
        publisher = self._listed(Kind.ORGANIZATION, article.publisher)
        dateline = article.dateline
        place = self._listed(Kind.PLACE, dateline.place if dateline else None)
        agency = self._listed(Kind.ORGANIZATION, dateline.agency if dateline else None)
        extra = [
            (e, n)
            for e, n in ((place, dateline and dateline.place), (agency, dateline and dateline.agency))
            if e
        ]
        return Document(article, tuple(parses), links, self._mentioned(state, extra), publisher, place)

    def _listed(self, kind: Kind, name: str | None) -> Entity | None:
        """Return the entity of a dateline or publisher: the catalogue's, or a new one."""
        if not name:
            return None
        keys = self._catalogue.named(kind, name)
        if keys:
            return self._catalogue.entity(keys[0])
        prefix = "org/" if kind is Kind.ORGANIZATION else "place/"
        return Entity(prefix + slug(name), kind, name, (name,))

    @staticmethod
    def _mentioned(state: State, extra: Sequence[tuple[Entity, str | None]]) -> tuple[Entity, ...]:
        entities: dict[str, Entity] = {}
        names: dict[str, list[str]] = {}
        for place, mention in state.order:
            link = state.links.get(place)
            if link is None or len(link.entities) != 1:
                continue
            entity = link.entities[0]
            administration = mention.form is Form.OFFICE and mention.rule == "administration"
            if mention.form is Form.NAME or administration:
                entities.setdefault(entity.id, entity)
                forms = names.setdefault(entity.id, [])
                if mention.form is Form.NAME and mention.text not in forms:
                    forms.append(mention.text)
        for entity, name in extra:
            entities.setdefault(entity.id, entity)
            if name and name not in names.setdefault(entity.id, []):
                names[entity.id].append(name)
        return tuple(
            replace(
                entity, names=tuple(dict.fromkeys((entity.label, *_own_names(state, entity), *names[key])))
            )
            for key, entity in sorted(entities.items())
        )


def _own_names(state: State, entity: Entity) -> tuple[str, ...]:
    """Return the names an entity was made with; of those that the catalogue knows only what the article uses counts."""
    return () if entity.id in state.catalogue.entries else entity.names
