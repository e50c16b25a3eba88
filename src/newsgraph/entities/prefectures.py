"""The police of a prefecture by what they are alone: 茨城県つくば市で…。県警は, 同県警は, 道警は."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from newsgraph.entities.state import Place, State
from newsgraph.model import Entity, Form, Kind
from newsgraph.ontology.spelling import id_of

_ONLY = "道警"
"""There is one 道."""
_HOKKAIDO = "北海道"
_CITIES = ("京都", "大阪")
"""Prefectures that are named by their cities: 京都市で…。府警は."""
_SHORTEST = 3
"""Characters of a prefecture's name: 三重県."""
_REACH = 12
"""Sentences that the prefecture may lie back."""
_HAPPENS = re.compile(r"[^、。はがを]{0,25}で")
"""Behind a place where something happened; 愛知県の男 and 愛知県出身 tell of somebody."""


def police_of(state: State, place: Place, police: str) -> Entity | None:
    """Return the police named last, or of the prefecture where something happened last.

    None where the article names no prefecture before a place.
    """
    if police == _ONLY:
        return _named(state, _HOKKAIDO + police[1:])
    found = list(_prefectures(state, place, police))
    sure = [name for name, happens in found if happens]
    return next((_named(state, name + police[1:]) for name in (*sure, *(n for n, _ in found))), None)


def _prefectures(state: State, place: Place, police: str) -> Iterator[tuple[str, bool]]:
    """Yield the prefectures before a place, the nearest first, each with whether something happened there."""
    for index in range(bisect_left(state.order, place, key=lambda each: each[0]) - 1, -1, -1):
        other, mention = state.order[index]
        if place[0] - other[0] > _REACH:
            return
        if mention.form is not Form.NAME or mention.kind not in {Kind.PLACE, Kind.ORGANIZATION}:
            continue
        text = state.parses[other[0]].sentence.text
        end = mention.text.find(police[0]) + 1
        if mention.kind is Kind.ORGANIZATION:
            if end >= _SHORTEST and mention.text.startswith(police, end - 1):
                yield mention.text[:end], True
        elif text.count("(", 0, mention.start) <= text.count(")", 0, mention.start):
            happens = _HAPPENS.match(text, mention.end) is not None
            if police[0] == "府" and mention.text.startswith(_CITIES):
                yield mention.text[:2] + police[0], happens
            elif end >= _SHORTEST and end == len(mention.text):
                yield mention.text, happens


def _named(state: State, name: str) -> Entity:
    keys = state.catalogue.named(Kind.ORGANIZATION, name)
    if len(keys) == 1:
        return state.catalogue.entity(keys[0])
    return Entity(id_of(Kind.ORGANIZATION, name), Kind.ORGANIZATION, name)
