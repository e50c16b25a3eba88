"""Who bears a title by which an article points back to him: 同大統領, 同被告, 被告は."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.entities.people import Person, covers
from newsgraph.entities.state import State
from newsgraph.model import Entity, Kind

_ANYBODY = frozenset({"氏", "者", "容疑者", "被告", "選手"})
_NEUTRAL = frozenset({"氏", "者"})


class Bearing:
    """The titles that each person of an article bears."""

    def __init__(self, state: State, persons: Sequence[Person]) -> None:
        self._state = state
        self._titles = {p.entity.id: [t for t, _ in p.titles] for p in persons if p.entity is not None}
        named = {p.entity.id: p.entity for p in persons if p.entity is not None}
        called = {p.entity.id for p in persons if p.entity is not None and self._is_accused(p)}
        self._accused = {i: entity for i, entity in named.items() if i in called}

    def _is_accused(self, person: Person) -> bool:
        """山田被告, and 前町長の山田被告, whose title is 町長."""
        ends = tuple(self._state.titles.accused)
        mentions = (
            (self._state.parses[at[0]].sentence.text, self._state.mention(at)) for at in person.places
        )
        titled = not self._state.titles.accused.isdisjoint(t for t, _ in person.titles)
        return titled or any(text.startswith(ends, mention.end) for text, mention in mentions)

    def fits(self, entity: Entity, title: str) -> bool:
        """Whether a person can be meant by a title: by 同被告 those who are called so, if any is."""
        if entity.kind is not Kind.PERSON:
            return False
        titles, borne = self._state.titles, self._titles.get(entity.id, ())
        if title in titles.accused and self._accused:
            return entity.id in self._accused
        if title in _ANYBODY:
            # Who is spoken of by an office of state is no player and no suspect.
            return title in _NEUTRAL or not any(
                titles.plain(t) in titles.heads | titles.ministers for t in borne
            )
        if title in titles.leaders:
            return self._leads(entity)
        return titles.any_agrees(title, borne)

    def accused(self, title: str) -> tuple[Entity, ...]:
        """Return whom 被告 or 容疑者 alone means: the one who is called so, or the one who is charged.

        By 被告2 are meant the two; nobody where the article has fewer or more of them.
        """
        word, number = (title[:-1], int(title[-1])) if title[-1].isdecimal() else (title, 1)
        alike = tuple(e for e in self._accused.values() if word in self._titles[e.id])
        found = alike if len(alike) == number else tuple(self._accused.values())
        return found if len(found) == number else ()

    def _leads(self, entity: Entity) -> bool:
        """Whether somebody is at the head of a state by the ledger, else here: 金正恩党委員長; no deputy."""
        leads, day = self._state.titles.leads, self._state.day
        if day and (terms := [t for t in self._state.catalogue.tenures(entity.id) if leads(t.title)]):
            return any(covers(t, day) for t in terms)
        return any(map(leads, self._titles.get(entity.id, ())))
