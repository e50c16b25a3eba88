"""Countries that an article names in their people or their time alone: 日本人, フィリピン人, 日本時間.

Such a word is no name of the country, whose people are not the country itself: they fill no role for it.
But it says of which country the article speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsgraph.entities.state import HOME, State
from newsgraph.model import Entity, Kind

_PEOPLE = re.compile(r"([一-鿿]{1,4}|[ァ-ヴー・]{2,16})人(?![類口種民間工質力文形])")
_TIME = "日本時間"


def find_peoples(state: State) -> Iterator[Entity]:
    """Yield the countries of the peoples and times that the text names, some of them more than once."""
    for parse in state.parses:
        text = parse.sentence.text
        if _TIME in text:
            yield _by_its_label(state.catalogue.entity(HOME))
        if "人" in text:
            for match in _PEOPLE.finditer(text):
                yield from _country(state, match[1])


def _country(state: State, word: str) -> Iterator[Entity]:
    """Yield the country that a word, or the longest end of it, names: 日本 of 元日本."""
    for start in range(len(word) - 1):
        keys = state.catalogue.named(Kind.COUNTRY, word[start:])
        if len(keys) == 1:
            yield _by_its_label(state.catalogue.entity(keys[0]))
            return


def _by_its_label(country: Entity) -> Entity:
    return Entity(country.id, country.kind, country.label, (country.label,), country.same_as)
