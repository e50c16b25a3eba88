"""Whose the government is that a text names by no country: 政府は, 暫定政府は, 政府高官は.

That of the country whose government the article has named, else that of the country it is at home in. An
article in Japanese that tells of Japan and of others means the Japanese one, where its sentence or the one
before tells of Japan.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from newsgraph.entities.homeland import Homeland
from newsgraph.entities.state import HOME, Place, State
from newsgraph.model import Entity, Form, Kind, Mention
from newsgraph.text import is_quoted

_COUNTRY, _ORGANIZATION, _PERSON = Kind.COUNTRY, Kind.ORGANIZATION, Kind.PERSON
GOVERNMENT = "政府"
_BOTH = "両"
"""日米両政府: of two, as one."""


class Governments:
    """Finds the country of a government, in one article whose names are linked."""

    def __init__(self, state: State, home: Homeland) -> None:
        self._state = state
        self._home = home

    def owned(self, place: Place) -> Entity | None:
        """チャドの暫定政府: the country right before it."""
        owner = self._state.linked(place[0], place[1] - 1) if place[1] else None
        if owner is None or owner.kind is not _COUNTRY:
            return None
        before, here = self._state.mention((place[0], place[1] - 1)), self._state.mention(place)
        return owner if self._text(place[0])[before.unit_end : here.start] == "の" else None

    def of(self, place: Place, word: str) -> Entity | None:
        """Return the country whose government `word` means at a place; None where nothing tells it."""
        named = self._named(place, word)
        if word != GOVERNMENT or is_quoted(self._text(place[0]), self._state.mention(place).start):
            return named[0] if len(named) == 1 else None
        foreign = [entity for entity in named if entity.id != HOME]
        if not self._at_home:
            return named[0] if len(named) == 1 else self._abroad(place) if not named else None
        if self._is_told_of_home(place[0]) or not (foreign or self._acting_abroad):
            return self._state.catalogue.entity(HOME)
        return named[0] if len(named) == 1 else None

    def _text(self, sentence: int) -> str:
        return self._state.parses[sentence].sentence.text

    def _named(self, place: Place, word: str) -> list[Entity]:
        """Return the countries whose government the article has named with a word: チャド暫定政府."""
        state, found = self._state, dict[str, Entity]()
        for at, mention in state.order[: bisect_left(state.order, place, key=lambda each: each[0])]:
            if mention.kind is _COUNTRY and self._text(at[0])[mention.end : mention.unit_end] == word:
                entity = state.linked(*at)
                found |= {entity.id: entity} if entity is not None else {}
        return list(found.values())

    def _abroad(self, place: Place) -> Entity | None:
        """Return the country that an article without Japan is about; Japan where it names none."""
        state, country = self._state, self._home.of(place)
        if country is None:
            return None if self._is_elsewhere else state.catalogue.entity(HOME)
        return state.catalogue.entity(country) if state.is_about(country) else None

    @cached_property
    def _at_home(self) -> bool:
        return any(self._homes(range(len(self._state.parses))))

    @cached_property
    def _is_elsewhere(self) -> bool:
        """Whether anything is named that is of another country: マニラから北に."""
        state = self._state
        named = (entity for at, _ in state.order if (entity := state.linked(*at)) is not None)
        return any(state.country_of(entity) not in {None, HOME} for entity in named)

    @cached_property
    def _acting_abroad(self) -> bool:
        return any(country != HOME for country in self._home.acting())

    def _is_told_of_home(self, sentence: int) -> bool:
        """Whether a sentence or the one before it names what is Japan's."""
        return any(self._homes(range(max(0, sentence - 1), sentence + 1)))

    def _homes(self, sentences: range) -> Iterator[bool]:
        """Yield whether each name in some sentences is of Japan; media tell of any country."""
        state = self._state
        for sentence in sentences:
            for m, mention in enumerate(state.parses[sentence].mentions):
                entity = state.linked(sentence, m)
                if entity is None or mention.form is Form.ANAPHOR or mention.rule == "inside":
                    continue
                if entity.kind is _ORGANIZATION and mention.text.endswith(state.catalogue.media):
                    continue
                yield state.country_of(entity) == HOME


def speaks_for_government(mention: Mention) -> bool:
    """政府高官, 政府筋: whether a title tells that somebody speaks for a government."""
    return mention.kind is _PERSON and (mention.title or "").startswith(GOVERNMENT)
