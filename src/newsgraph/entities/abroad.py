"""Bodies that Japan has too, in an article about another country: 警察庁 where all else is of 韓国.

Their names alone are those of Japan's in the catalogue, for that is whose news means by them. Where an
article tells of one other country's government, and names nothing that is of Japan, they are that country's.
"""

from __future__ import annotations

import re

from newsgraph.entities.state import HOME, Place, State
from newsgraph.entities.things import body_in
from newsgraph.model import Entity, Form, Kind, Mention

_PERSON, _PLACE, _ORGANIZATION = Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION
_JAPANESE = re.compile(r"(?=.*[ぁ-ん]|.{4})[一-鿿々ぁ-ん]{3,7}")
"""Full names of four kanji or with hiragana; those of the continent are shorter."""
_TOWN = re.compile(r"[一-鿿々ぁ-ん]{1,5}[都道府県市区町村]")
_KANJI_COUNTRIES = frozenset({"country/cn", "country/tw", "country/kr", "country/kp", "country/hk"})
"""Whose towns have names that might be Japan's."""
_CALLED_OTHERWISE = frozenset({"country/us", "country/cn", "country/ru", "country/kp"})
"""Whose bodies have names of their own: 司法省, 公安省."""
_RULES = ("政府", "当局")


def link_abroad(state: State) -> None:
    """Link such bodies to those of the country that the article is about; things must be linked before."""
    shared = state.catalogue.shared
    bare = [
        place
        for place, mention in state.order
        if mention.kind is _ORGANIZATION and mention.of is None and mention.text in shared
    ]
    country = (state.main_country() if bare else None) or HOME
    if country == HOME or country in _CALLED_OTHERWISE or not state.is_about(country):
        return
    if not any(_governs(state, place, mention, country) for place, mention in state.order):
        return
    if any(_is_of_japan(state, place, mention, country) for place, mention in state.order):
        return
    for place in bare:
        here = state.linked(*place)
        if here is not None and state.country_of(here) == HOME:
            state.moved[place] = country
            body = body_in(state, state.catalogue.entity(country), state.mention(place).text)
            state.link(place, [body], 0.6, "article")


def _governs(state: State, place: Place, mention: Mention, country: str) -> bool:
    """Whether a mention names the government of a country, a body of it or somebody in an office of it."""
    owner = state.linked(place[0], mention.of)
    if mention.kind is _PERSON:
        plain = state.titles.plain(mention.title or "")
        return (
            owner is not None and owner.id == country and plain in state.titles.heads | state.titles.ministers
        )
    if mention.kind is _ORGANIZATION:
        is_own = owner is not None and owner.id == country
        return is_own and mention.text.endswith(state.catalogue.kinds_of_body)
    entity, text = state.linked(*place), state.parses[place[0]].sentence.text
    return entity is not None and entity.id == country and text[mention.end : mention.unit_end] in _RULES


def _is_of_japan(state: State, place: Place, mention: Mention, country: str) -> bool:
    """Whether a mention names what is of Japan, or looks like it."""
    entity: Entity | None = state.linked(*place)
    if mention.form is Form.ANAPHOR or mention.text in state.catalogue.shared:
        return False
    if mention.kind is _ORGANIZATION and mention.text.endswith(state.catalogue.media):
        return False
    if mention.kind is _PERSON:
        if mention.form is not Form.NAME:
            return False
        keys = [mention.key] if mention.key else state.catalogue.named(_PERSON, mention.text)
        known = {entry.country for key in keys if (entry := state.catalogue.entry(key))}
        return HOME in known or (not known and _JAPANESE.fullmatch(mention.text) is not None)
    if entity is None:
        return False
    if state.catalogue.entry(entity.id) is None:
        is_town = mention.kind is _PLACE and _TOWN.fullmatch(mention.text) is not None
        return is_town and country not in _KANJI_COUNTRIES
    return state.country_of(entity) == HOME and mention.rule != "inside"
