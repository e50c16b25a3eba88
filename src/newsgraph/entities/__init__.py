"""Mentions -> entities, by links that can be argued with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.entities.abroad import link_abroad
from newsgraph.entities.anaphors import Anaphors
from newsgraph.entities.bodies import link_bodies
from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.offices import Offices
from newsgraph.entities.people import link_people
from newsgraph.entities.peoples import find_peoples
from newsgraph.entities.state import HOME, Place, State
from newsgraph.entities.things import link_things
from newsgraph.entities.titles import Titles
from newsgraph.model import Article, Document, Entity, Form, Kind, Link, Mention, Ontology, Parse
from newsgraph.ontology.spelling import id_of

_OFFICE, _ANAPHOR, _NAME = Form.OFFICE, Form.ANAPHOR, Form.NAME
_ORGANIZATION, _PERSON, _PLACE = Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE
__all__ = ["Resolver"]

_NAMING = frozenset({"administration", "body", "prefecture", "government"})
"""Rules of mentions that may be all that an article says of an entity: バイデン政権, 中央選管, 県警, 政府."""


class Resolver:
    """Links the mentions of an article to entities; built once from an ontology."""

    def __init__(self, ontology: Ontology) -> None:
        """Turn the catalogue around, once."""
        self._titles = Titles(ontology.words)
        self._catalogue = Catalogue(ontology, self._titles)

    def resolve(self, article: Article, parses: Sequence[Parse]) -> Document:
        """Return the article with one link for each mention, and the entities that it names."""
        state = State(article, parses, self._catalogue, self._titles)
        link_things(state)
        link_abroad(state)
        link_bodies(state)
        persons = link_people(state)
        offices, anaphors = Offices(state, persons), Anaphors(state, persons)
        for place, mention in state.order:
            if mention.form is _OFFICE:
                state.link(place, *offices.resolve(place, mention))
            elif mention.form is _ANAPHOR and mention.rule != "body":
                state.link(place, *anaphors.resolve(place, mention))
        links = tuple(
            [state.links.get(place) or Link(*place, (), 0.0, "unresolved") for place, _ in state.order]
        )
        publisher = self._listed(_ORGANIZATION, article.publisher)
        dateline = article.dateline
        where = self._listed(_PLACE, dateline.place) if dateline else None
        agency = self._listed(_ORGANIZATION, dateline.agency) if dateline else None
        others = [self._listed(_PLACE, name) for name in dateline.others] if dateline else []
        mentioned = _mentioned(state, where, agency, *others, *_chambers(state), *find_peoples(state))
        return Document(article, tuple(parses), links, mentioned, publisher, where)

    def _listed(self, kind: Kind, name: str | None) -> Entity | None:
        """Return the entity of a dateline or publisher, with the name that it has there."""
        if not name:
            return None
        keys = self._catalogue.named(kind, name)
        if keys:
            return _called(self._catalogue.entity(keys[0]), (name,))
        return Entity(id_of(kind, name), kind, name, (name,))


def _chambers(state: State) -> Iterator[Entity | None]:
    """Yield the chambers of parliament that titles name: 衆議院 in 河野太郎衆院議員."""
    for (sentence, _), mention in state.order:
        if mention.kind is _PERSON and mention.title and state.titles.chamber(mention.title):
            owner = state.linked(sentence, mention.of)
            yield state.catalogue.chamber(mention.title, state.country_of(owner) if owner else HOME)


def _mentioned(state: State, *others: Entity | None) -> tuple[Entity, ...]:
    """Return what the article and its dateline name, each once, with its label and the forms used."""
    entities: dict[str, Entity] = {}
    names: dict[str, dict[str, None]] = {}
    for place, mention in state.order:
        entity = state.linked(*place)
        if entity is None or (mention.form is not _NAME and mention.rule not in _NAMING):
            continue
        if entity.id == HOME and _is_in_outlet(state, place, mention):
            continue
        forms = names.get(entity.id)
        if forms is None:
            entities[entity.id] = entity
            forms = names[entity.id] = {entity.label: None}
        if entity.names and entity.id not in state.catalogue.entries:
            forms.update(dict.fromkeys(entity.names))
        if mention.form is _NAME:
            forms[mention.text] = None
    for other in others:
        if other is not None:
            entities.setdefault(other.id, other)
            names.setdefault(other.id, {other.label: None}).update(dict.fromkeys(other.names))
    return tuple(_called(entities[key], tuple(names[key])) for key in sorted(entities))


def _is_in_outlet(state: State, place: Place, mention: Mention) -> bool:
    """Whether a country only stands in the name of who tells the news: 日本 in 日本経済新聞."""
    if mention.rule != "inside" or place[1] + 1 >= len(state.parses[place[0]].mentions):
        return False
    return state.parses[place[0]].mentions[place[1] + 1].text.endswith(state.catalogue.media)


def _called(entity: Entity, names: tuple[str, ...]) -> Entity:
    """Return an entity with other names; `replace` takes three times as long, and every entity comes here."""
    return Entity(entity.id, entity.kind, entity.label, names, entity.same_as)
