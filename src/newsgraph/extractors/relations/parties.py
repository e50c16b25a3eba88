"""Political parties: which organizations are some, and which titles are offices of theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsgraph.entities.titles import Titles
from newsgraph.extractors.relations.standing import Named, Place
from newsgraph.model import Entity, Kind

_FACTION = "派"


class Parties:
    """Knows parties by what ends their names, and which offices are not theirs but of state or voters."""

    def __init__(self, words: Mapping[str, Sequence[str]], titles: Titles) -> None:
        self._endings = tuple(words.get("party", ()))
        self._elected = tuple(words.get("title-elected", ()))
        self._leaders = tuple(words.get("title-party", ()))
        self._of_factions = frozenset(words.get("title-of-faction", ()))
        self._titles = titles

    def has(self, named: Named, place: Place) -> bool:
        """Whether a mention names a party."""
        entity = named.entity.get(place)
        return entity is not None and self.is_party(named, entity)

    def is_party(self, named: Named, entity: Entity) -> bool:
        """Whether an entity is a party by its name (自民党, CDU), or because the article calls it one."""
        if entity.kind is not Kind.ORGANIZATION:
            return False
        names = (entity.label, *entity.names)
        return any(name.endswith(self._endings) for name in names) or entity.id in named.parties

    def is_of_state(self, title: str) -> bool:
        """Whether a title is an office of state, whatever party its bearer is of: 首相, 外務大臣."""
        return self._titles.plain(title) in self._titles.heads | self._titles.ministers

    def is_elected(self, title: str) -> bool:
        """Whether voters give a title: 衆院議員, 県議, 知事."""
        return title.endswith(self._elected)

    def is_beyond_faction(self, body: Entity, title: str) -> bool:
        """Whether somebody of a faction has an office of the party, which the faction has not: 政調会長."""
        return self.is_faction(body) and self.leads(title) and title not in self._of_factions

    def is_faction(self, body: Entity) -> bool:
        """Whether a body is a faction of a party: 安倍派."""
        return body.label.endswith(_FACTION)

    def leads(self, title: str) -> bool:
        """Whether a title is an office that parties have: 党首, 国対委員長."""
        return title.endswith(self._leaders)

    def is_member_by(self, title: str | None) -> bool:
        """Whether a party before a person of this title says that they are of it, and not their office."""
        if not title or self.is_of_state(title) or self.is_elected(title):
            return True
        return self._titles.chamber(title) is not None
