"""The offices that an article gives its people: whose president, minister or chief somebody is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsgraph.entities.titles import Titles
from newsgraph.model import Claim, Entity, Relation


class Offices:
    """The offices that an article gives its people, and the titles that states and companies give."""

    def __init__(self, words: Mapping[str, tuple[str, ...]], relations: Iterable[Claim]) -> None:
        """Take the word lists of the ontology and the claims of the article's standing relations."""
        self._titles = Titles(words)
        self._of_state = self._titles.heads | self._titles.ministers
        self._of_company = frozenset(words.get("title-company", ()))
        self._held: dict[str, list[tuple[str, Entity, bool]]] = {}
        for claim in relations:
            relation = claim.about
            if isinstance(relation, Relation) and relation.title is not None and relation.of is not None:
                self._held.setdefault(relation.subject.id, []).append(
                    (relation.title, relation.of, relation.former)
                )

    def held(self, holder: str, title: str) -> Entity | None:
        """Return whose office of that title a person has or had; None where it is nobody's or several's."""
        held = self._held.get(holder, ())
        return _only(of for own, of, _ in held if self._titles.agree(own, title))

    def any(self, holder: str, *, of_state: bool) -> Entity | None:
        """Return the one body or country that all present offices (or those of state) of a person are of."""
        held = self._held.get(holder, ())
        return _only(of for own, of, former in held if not former and (not of_state or self.is_of_state(own)))

    def is_of_state(self, title: str) -> bool:
        """Whether a country gives the title: 大統領, 外相."""
        return self._titles.plain(title) in self._of_state

    def is_of_company(self, title: str) -> bool:
        """Whether a company or party gives it: 社長, 党首."""
        return title in self._of_company


def _only(entities: Iterable[Entity]) -> Entity | None:
    found = {entity.id: entity for entity in entities}
    return next(iter(found.values())) if len(found) == 1 else None
