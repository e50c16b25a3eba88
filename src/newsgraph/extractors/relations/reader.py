"""Standing relations: who holds which office, which body belongs to whom, which place lies where.

What the text says makes a relation: a title with its bearer, a name inside another name (米国務省), two names
side by side (四川省成都, 日本の三井物産). The catalogue only completes it: whose minister a foreign minister
is, what a listed organization is part of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.titles import Titles
from newsgraph.extractors.relations.positions import Positions
from newsgraph.extractors.relations.standing import Named, Place, make_relation
from newsgraph.model import (
    Claim,
    Document,
    Entity,
    Form,
    Kind,
    Mention,
    Ontology,
    Span,
)

_HOME = "country/jp"
_HOME_BODIES = ("独立行政法人", "国立研究開発法人", "国立大学法人")
"""Legal forms that Japan alone has."""
_MEMBER = re.compile(r"\)?(?:に|の)(?:在籍|所属|加盟|加入|参加)(?:する|している|した|の)?")
_SEAT = re.compile(r"[(、]本[部社](?:[・:=はが、]|所在地)?")
_INSTITUTION = (
    "館",
    "事務所",
    "支局",
    "支社",
    "基地",
    "病院",
    "大学",
    "工場",
    "本部",
    "学校",
    "裁判所",
    "刑務所",
)
_JOINTS = frozenset(
    {"", "の", "・", "の首都", "首都", "にある", "に位置する", "の都市", "中心部の", "郊外の", "近郊の"}
)
_STANCES = frozenset("親反対")


def find_relations(document: Document, ontology: Ontology) -> tuple[Claim, ...]:
    """Return a claim for each standing relation and sentence that says it, in order of the text."""
    found: dict[tuple[str, Span], Claim] = {}
    for claim in _finder(ontology).claims(document):
        found.setdefault((claim.about.id, claim.evidence.sentence), claim)
    return tuple(sorted(found.values(), key=lambda c: (c.evidence.trigger, c.id)))


_CACHE: dict[int, tuple[Ontology, _Finder]] = {}


def _finder(ontology: Ontology) -> _Finder:
    cached = _CACHE.get(id(ontology))
    if cached is None or cached[0] is not ontology:
        _CACHE.clear()
        cached = _CACHE[id(ontology)] = (ontology, _Finder(ontology))
    return cached[1]


class _Finder:
    """Look-ups made once from an ontology; each document is read by a `_Reader`."""

    def __init__(self, ontology: Ontology) -> None:
        words = ontology.words
        self.titles = Titles(words)
        self.catalogue = Catalogue(ontology, self.titles)
        self.positions = Positions(words, self.titles, self.catalogue)
        self.descriptions = tuple(sorted(words.get("organization-description", ()), key=len, reverse=True))
        self.before_places = (
            *words.get("place-direction", ()),
            *(w for w in words.get("place-introduction", ()) if len(w) > 1),
        )

    def claims(self, document: Document) -> Iterator[Claim]:
        """Yield every relation of a document, some of them more than once."""
        named = Named(document)
        yield from self.positions.claims(named)
        reader = _Reader(self, named)
        for place in named.entity:
            yield from reader.belonging(place)


class _Reader:
    """Reads the relations of one document."""

    def __init__(self, finder: _Finder, named: Named) -> None:
        self._finder = finder
        self._document = named.document
        self._mention, self._text, self._claim = named.mention, named.text, named.claim
        self._entity = named.entity
        self._named = {entity.id for entity in named.entity.values()}

    # ------------------------------------------------------------------ Affiliation, Location, Membership

    def belonging(self, place: Place) -> Iterator[Claim]:
        """Yield what a named organization, place or person belongs to."""
        entity, mention = self._entity[place], self._mention(place)
        if mention.form is not Form.NAME:
            return
        if entity.kind is Kind.ORGANIZATION:
            of, rule = self._owner(place, mention)
            if of is not None and of != entity:
                yield self._claim(make_relation("Affiliation", entity, of), place, f"Affiliation/{rule}")
            yield from self._members(place, entity)
        if entity.kind in {Kind.ORGANIZATION, Kind.PLACE}:
            where = self._where(place, mention)
            if where is not None and where != entity:
                yield self._claim(make_relation("Location", entity, where), place, "Location/text")

    def _owner(self, place: Place, mention: Mention) -> tuple[Entity | None, str]:
        of = self._entity.get((place[0], mention.of)) if mention.of is not None else None
        if of is not None and (of.kind is not Kind.PLACE or mention.rule == "body"):
            return of, "name"
        known = self._owner_by_catalogue(place, mention)
        if known is not None:
            return known, "catalogue"
        if self._text(place)[: mention.end].endswith(tuple(c + mention.text for c in _HOME_BODIES)):
            return self._finder.catalogue.entity(_HOME), "name"
        beside = self._beside(place, mention, frozenset({Kind.COUNTRY}))
        if beside is not None and self._is_description(beside[1]):
            return beside[0], "apposition"
        return None, ""

    def _owner_by_catalogue(self, place: Place, mention: Mention) -> Entity | None:
        """Return what a body is part of by the catalogue, or its country where the text says so."""
        entity, catalogue = self._entity[place], self._finder.catalogue
        entry = catalogue.entry(entity.id)
        if entry is None:
            return None
        if entry.parent in catalogue.entries and entry.parent is not None:
            parent = catalogue.entity(entry.parent)
            if parent.id in self._named or any(name in mention.text for name in parent.names):
                return parent
        if entry.country not in catalogue.entries or entry.country is None:
            return None
        names = tuple(name for name in catalogue.names_of_country(entry.country) if len(name) > 1)
        said = mention.text.startswith(names)
        if entry.country != _HOME:
            said = said or (entity.label.startswith(names) and entity.label.endswith(mention.text))
        said = said or (mention.rule == "body" and entry.country != _HOME)
        said = said or (entry.country == "country/kp" and mention.text.startswith("朝鮮"))
        state = (
            self._text(place)[: mention.unit_start].endswith(_STATE_OWNED) and entry.country in self._named
        )
        return catalogue.entity(entry.country) if said or state else None

    def _is_description(self, words: str) -> bool:
        """Whether words between a country and a name only say what it is: の, シンクタンクの."""
        rest = words.removeprefix("の").removesuffix("の")
        for _ in range(4):
            if not rest:
                return True
            word = next((w for w in self._finder.descriptions if rest.startswith(w)), None)
            if word is None:
                return False
            rest = rest[len(word) :].removeprefix("の")
        return not rest

    def _where(self, place: Place, mention: Mention) -> Entity | None:
        entity = self._entity[place]
        if entity.kind is Kind.ORGANIZATION:
            seat = self._seat(place, mention)
            if seat is not None or not mention.text.endswith(_INSTITUTION):
                return seat
        kinds = frozenset({Kind.PLACE} if entity.kind is Kind.ORGANIZATION else {Kind.COUNTRY, Kind.PLACE})
        beside = self._beside(place, mention, kinds)
        if beside is not None and beside[1] in _JOINTS:
            return beside[0]
        if entity.kind is Kind.PLACE:
            return self._country_of_place(place, mention)
        return None

    def _country_of_place(self, place: Place, mention: Mention) -> Entity | None:
        """東部ドネツク州, 首都ダマスカス: the country is named elsewhere, and the catalogue knows it."""
        entry = self._finder.catalogue.entry(self._entity[place].id)
        if entry is None or entry.country is None or entry.country not in self._named:
            return None
        if self._text(place)[: mention.unit_start].endswith(self._finder.before_places):
            return self._finder.catalogue.entity(entry.country)
        return None

    def _seat(self, place: Place, mention: Mention) -> Entity | None:
        """X(本部・ベルギー), X(SWIFT、本部・ベルギー): where an organization sits."""
        text = self._text(place)
        opened = mention.unit_end
        if text[opened : opened + 1] != "(":
            return None
        close = text.find(")", opened)
        match = _SEAT.search(text, opened, close) if 0 < close < opened + 40 else None
        if match is None:
            return None
        for m, other in enumerate(self._document.parses[place[0]].mentions):
            if other.start == match.end() and other.kind in {Kind.COUNTRY, Kind.PLACE}:
                return self._entity.get((place[0], m))
        return None

    def _beside(self, place: Place, mention: Mention, kinds: frozenset[Kind]) -> tuple[Entity, str] | None:
        """Return the name of these kinds that stands nearest before a name, and the words between them."""
        mentions = self._document.parses[place[0]].mentions
        start = (
            mention.unit_start
            if mention.of is None
            else min(mention.unit_start, mentions[mention.of].unit_start)
        )
        for m in range(place[1] - 1, -1, -1):
            other = mentions[m]
            if m == mention.of or other.end > start or other.form is not Form.NAME:
                continue
            entity = self._entity.get((place[0], m))
            if entity is None or entity.kind not in kinds or start - other.unit_end > 16:
                return None
            text = self._text(place)
            if text[other.unit_start - 1 : other.unit_start] in _STANCES:
                return None  # 親イラン武装組織
            return entity, text[other.unit_end : start]
        return None

    def _members(self, place: Place, body: Entity) -> Iterator[Claim]:
        """研究所に在籍するA氏, NATOに加盟するB国: the name that follows is a member."""
        mention = self._mention(place)
        match = _MEMBER.match(self._text(place), mention.unit_end)
        if match is None:
            return
        for m, other in enumerate(self._document.parses[place[0]].mentions):
            if other.unit_start == match.end() and other.form is Form.NAME:
                member = self._entity.get((place[0], m))
                if member is not None and member.kind in {Kind.PERSON, Kind.COUNTRY, Kind.ORGANIZATION}:
                    yield self._claim(
                        make_relation("Membership", member, body), (place[0], m), "Membership/text"
                    )


_STATE_OWNED = (
    "国営通信",
    "国営通信社",
    "国営",
    "国営テレビ",
    "国営放送",
    "国営メディア",
    "公共放送",
    "政府系",
    "機関紙",
)
