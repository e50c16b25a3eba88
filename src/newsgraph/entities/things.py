"""Links countries, organizations and places: by the catalogue, by their country, by the article."""

from __future__ import annotations

from newsgraph.entities.names import fold, slug
from newsgraph.entities.state import Place, State
from newsgraph.model import Entity, Form, Kind, Mention

HOME = "country/jp"
"""Whose bodies are meant where an article in Japanese names no country."""
_PREFIX = {Kind.PERSON: "person/", Kind.COUNTRY: "country/", Kind.ORGANIZATION: "org/", Kind.PLACE: "place/"}


def link_things(state: State) -> None:
    """Link every named country, organization and place of the article."""
    bare: list[tuple[Place, Mention]] = []
    found: dict[str, Entity] = {}
    for place, mention in state.mentions():
        if mention.kind is Kind.PERSON or (mention.form is not Form.NAME and mention.rule != "body"):
            continue
        if mention.rule == "body" and mention.of is None:
            bare.append((place, mention))
            continue
        if mention.key is not None:
            state.link(place, [state.catalogue.entity(mention.key)], 1.0, "catalogue")
        else:
            _link_thing(state, place, mention, found)
    for place, mention in bare:
        _link_bare(state, place, mention)


def _link_thing(state: State, place: Place, mention: Mention, found: dict[str, Entity]) -> None:
    owner = state.linked(place[0], mention.of)
    country = state.country_of(owner) if owner else None
    body = mention.text
    if owner is not None and mention.kind is Kind.ORGANIZATION:
        body = _without_owner(state, mention.text, owner)
        if country and owner.kind is Kind.COUNTRY and (key := state.catalogue.body(country, body)):
            state.link(place, [state.catalogue.entity(key)], 0.95, "catalogue/country")
            return
    keys = state.catalogue.named(mention.kind, mention.text)
    if country:
        keys = [k for k in keys if state.catalogue.entries[k].country in {country, None}] or []
    if len(keys) > 1:
        keys = _nearest(state, place, keys)
    if len(keys) == 1:
        state.link(place, [state.catalogue.entity(keys[0])], 0.9, "catalogue")
        return
    entity = _new(mention, owner, body)
    entity = found.setdefault(entity.id, entity)
    state.link(place, [entity], 0.7, "name")


def _without_owner(state: State, text: str, owner: Entity) -> str:
    names = (
        state.catalogue.names_of_country(owner.id)
        if owner.kind is Kind.COUNTRY and owner.id in state.catalogue.entries
        else (owner.label, *owner.names)
    )
    for name in names:
        if text.startswith(name) and len(text) > len(name):
            return text[len(name) :]
    return text


def _new(mention: Mention, owner: Entity | None, body: str) -> Entity:
    if (
        owner is not None
        and owner.kind is Kind.COUNTRY
        and mention.kind is Kind.ORGANIZATION
        and len(body) < len(mention.text)
    ):
        key = f"org/{owner.id.rpartition('/')[2]}-{slug(fold(body))}"
        return Entity(key, mention.kind, mention.text)
    if owner is not None and mention.rule in {"body", "listed"} and mention.kind is Kind.ORGANIZATION:
        tail = owner.id.rpartition("/")[2]
        return Entity(f"org/{tail}-{slug(fold(body))}", mention.kind, owner.label + body)
    return Entity(_PREFIX[mention.kind] + slug(fold(mention.text)), mention.kind, mention.text)


def _nearest(state: State, place: Place, keys: list[str] | tuple[str, ...]) -> list[str]:
    """Of homonyms keep the one whose country was named last before it; none where no country decides."""
    countries = {state.catalogue.entries[k].country: k for k in keys}
    for (s, m), mention in reversed([p for p in state.mentions() if p[0] < place]):
        if mention.kind is Kind.COUNTRY and mention.form is Form.NAME and place[0] - s <= 2:
            entity = state.linked(s, m)
            if entity is not None and entity.id in countries:
                return [countries[entity.id]]
    return [countries["country/jp"]] if "country/jp" in countries else []


def _link_bare(state: State, place: Place, mention: Mention) -> None:
    """国務省 alone: the body of that name which the article named with its country, or the only one there is."""
    best: Entity | None = None
    for (s, m), other in state.mentions():
        if (
            other.kind is Kind.ORGANIZATION
            and other.text != mention.text
            and other.text.endswith(mention.text)
        ):
            entity = state.linked(s, m)
            if entity is not None and (best is None or (s, m) < place):
                best = entity
    if best is not None:
        state.link(place, [best], 0.85, "article")
        return
    if mention.form is Form.ANAPHOR:
        state.link(place, [], 0.0, "unresolved")
        return
    keys = list(state.catalogue.named(Kind.ORGANIZATION, mention.text))
    if len(keys) > 1:
        keys = _nearest(state, place, keys)
    state.link(
        place, [state.catalogue.entity(keys[0])] if keys else [], 0.7 if keys else 0.0, "catalogue/bare"
    )
