"""The offices that an article gives its people: whose president, minister or chief somebody is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsgraph.entities.titles import Titles
from newsgraph.extractors.lexicon import pairs
from newsgraph.model import Claim, Entity, Kind, Relation

_BANKS = ("銀行", "準備制度理事会", "準備理事会", "連邦公開市場委員会")
"""Ends of the names of banks, whose governors act for them."""

_HEADS = (
    "社長",
    "CEO",
    "最高経営責任者",
    "頭取",
    "総裁",
    "会長",
    "理事長",
    "学長",
    "総長",
    "長官",
    "局長",
    "署長",
    "所長",
    "館長",
)
_CHIEFS = ("社長", "CEO", "最高経営責任者", "頭取")


class OfficeTitles:
    """The titles that states and companies give, and those of who speaks for others."""

    def __init__(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """Take the word lists of the ontology."""
        self.all = Titles(words)
        self.of_state = self.all.heads | self.all.ministers
        self.of_company = frozenset(words.get("title-company", ()))
        self.of_body = frozenset(words.get("title-body", ()))
        self.elected = pairs(words.get("election-office", ()))


class Offices:
    """The offices that an article gives its people."""

    def __init__(self, titles: OfficeTitles, relations: Iterable[Claim]) -> None:
        """Take the titles that there are, and the claims of the article's standing relations."""
        self._titles = titles
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
        return _only(of for own, of, _ in held if self._titles.all.agree(own, title))

    def any(self, holder: str, *, of_state: bool) -> Entity | None:
        """Return the one body or country that all present offices (or those of state) of a person are of."""
        held = self._held.get(holder, ())
        return _only(of for own, of, former in held if not former and (not of_state or self.is_of_state(own)))

    def body(self, holder: str, *, firm: bool = False) -> Entity | None:
        """Return the one firm, party or other body (or firm alone) that a person has a present office in."""
        held = [(title, of) for title, of, former in self._held.get(holder, ()) if not former]
        found = (of for title, of in held if self.is_of_company(title) or not firm)
        return _only(of for of in found if of.kind is Kind.ORGANIZATION)

    def left(self, holder: str) -> Entity | None:
        """Return the one body or country that all former offices of a person are of."""
        return _only(of for _, of, former in self._held.get(holder, ()) if former)

    def headship(self, holder: str) -> Entity | None:
        """Return the one body or place that a person has a present office at the head of."""
        held = ((title, of) for title, of, former in self._held.get(holder, ()) if not former)
        return _only(of for title, of in held if title in self.elected or title.endswith(_HEADS))

    @property
    def elected(self) -> Mapping[str, tuple[str, ...]]:
        """Return the offices that elections are called by, with how the names of those end that have them."""
        return self._titles.elected

    def bodies_with(self, title: str) -> list[Entity]:
        """Return of what the article says that somebody has or had an office of a title."""
        held = ((own, of) for offices in self._held.values() for own, of, _ in offices)
        return [of for own, of in held if self._titles.all.agree(own, title)]

    def headed(self, holder: str) -> Entity | None:
        """Return the one firm or bank that a person is the present head of, if of nothing else."""
        body = self.body(holder)
        titles = [title for title, of, former in self._held.get(holder, ()) if of == body and not former]
        heads = any(title.endswith(_CHIEFS) for title in titles)
        return body if body is not None and (heads or body.label.endswith(_BANKS)) else None

    def speaks_for_others(self, holder: str) -> bool:
        """Whether a person only tells what others do: 報道官."""
        return any(title in self._titles.all.spokespersons for title, _, _ in self._held.get(holder, ()))

    def is_of_state(self, title: str) -> bool:
        """Whether a country gives the title: 大統領, 外相."""
        return self._titles.all.plain(title) in self._titles.of_state

    def is_of_company(self, title: str) -> bool:
        """Whether a company or party gives it: 社長, 党首."""
        return title in self._titles.of_company

    def is_of_body(self, title: str) -> bool:
        """Whether a party or another body gives it: 幹事長."""
        return title in self._titles.of_body


def _only(entities: Iterable[Entity]) -> Entity | None:
    found = {entity.id: entity for entity in entities}
    return next(iter(found.values())) if len(found) == 1 else None
