"""Standing relations: who holds which office, which body belongs to whom, which place lies where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.titles import Titles
from newsgraph.model import (
    Claim,
    Document,
    Entity,
    Evidence,
    Form,
    Kind,
    Mention,
    Ontology,
    Relation,
    Sentence,
    Span,
    Status,
)

_APPOSITION = re.compile(
    r"の|[・=]|の首都|首都|にある|、|[一-鿿ァ-ヺー0-9]{1,12}の?|の[一-鿿ァ-ヺー0-9]{1,10}"
)


def find_relations(document: Document, ontology: Ontology) -> tuple[Claim, ...]:
    """Return a claim for each standing relation and sentence that says it, in order of the text."""
    finder = _finder(ontology)
    found: dict[tuple[str, Span], Claim] = {}
    for claim in finder.claims(document):
        found.setdefault((claim.about.id, claim.evidence.sentence), claim)
    return tuple(found.values())


def _finder(ontology: Ontology) -> _Relations:
    cached = _CACHE.get(id(ontology))
    if cached is None or cached[0] is not ontology:
        _CACHE.clear()
        cached = (ontology, _Relations(ontology))
        _CACHE[id(ontology)] = cached
    return cached[1]


class _Relations:
    def __init__(self, ontology: Ontology) -> None:
        self._catalogue = Catalogue(ontology)
        self._titles = Titles(dict(ontology.words))
        self._roles = frozenset(ontology.words.get("honorific-role", ())) | {"夫人", "夫妻"}
        self._directions = tuple(ontology.words.get("place-direction", ()))

    def claims(self, document: Document) -> Iterator[Claim]:
        linked = {(link.sentence, link.mention): link.entities for link in document.links}
        entity = {place: entities[0] for place, entities in linked.items() if len(entities) == 1}
        yield from self._positions(document, entity)
        for s, parse in enumerate(document.parses):
            for m, mention in enumerate(parse.mentions):
                me = entity.get((s, m))
                if me is None or mention.form is not Form.NAME:
                    continue
                if me.kind is Kind.ORGANIZATION:
                    yield from self._affiliations(document, entity, (s, m))
                if me.kind in {Kind.PLACE, Kind.ORGANIZATION}:
                    yield from self._locations(document, entity, (s, m))

    # ---------------------------------------------------------- Position

    def _positions(self, document: Document, entity: dict[tuple[int, int], Entity]) -> Iterator[Claim]:
        held: dict[str, list[tuple[str, Entity | None, bool, tuple[int, int]]]] = {}
        for s, parse in enumerate(document.parses):
            for m, mention in enumerate(parse.mentions):
                person = entity.get((s, m))
                if person is None or mention.kind is not Kind.PERSON or mention.form is not Form.NAME:
                    continue
                if not mention.title or mention.title in self._roles:
                    continue
                of = entity.get((s, mention.of)) if mention.of is not None else None
                if (
                    of is not None
                    and of.kind is Kind.PLACE
                    and not of.label.endswith(("都", "道", "府", "県", "市", "町", "村", "区", "州"))
                ):
                    of = None
                held.setdefault(person.id, []).append((mention.title, of, mention.former, (s, m)))
        for items in held.values():
            yield from self._held(document, entity, items)

    def _held(
        self,
        document: Document,
        entity: dict[tuple[int, int], Entity],
        items: list[tuple[str, Entity | None, bool, tuple[int, int]]],
    ) -> Iterator[Claim]:
        """One office however it is put: 習近平国家主席 and 習主席 are one Position."""
        offices: list[tuple[str, Entity | None, bool]] = []
        for title, of, former, _ in sorted(items, key=lambda i: (i[1] is None, -len(i[0]), i[3])):
            for known, known_of, known_former in offices:
                if (
                    self._titles.agree(title, known)
                    and former == known_former
                    and (of is None or of == known_of)
                ):
                    break
            else:
                offices.append((title, of, former))
        for title, of, former, place in items:
            holder = entity[place]
            for known, known_of, known_former in offices:
                if (
                    self._titles.agree(title, known)
                    and former == known_former
                    and (of is None or of == known_of)
                ):
                    body = known_of or self._ledger(document, holder, known)
                    relation = _relation("Position", holder, body, known, former=former)
                    yield _claim(document, relation, place, "Position/title")
                    break

    def _ledger(self, document: Document, holder: Entity, title: str) -> Entity | None:
        day = document.article.published[:10] if document.article.published else None
        fitting = []
        for tenure in self._catalogue.tenures(holder.id):
            if self._titles.agree(title, tenure.title) and tenure.of in self._catalogue.entries:
                in_time = day is None or ((tenure.since or "") <= day <= (tenure.until or "9999"))
                fitting.append((not in_time, tenure.of))
        if fitting:
            return self._catalogue.entity(min(fitting)[1])
        entry = self._catalogue.entry(holder.id)
        if (
            entry
            and entry.country
            and self._titles.plain(title) in self._titles.heads | self._titles.ministers
        ):
            return self._catalogue.entity(entry.country)
        return None

    # ---------------------------------------------------------- Affiliation

    def _affiliations(
        self, document: Document, entity: dict[tuple[int, int], Entity], place: tuple[int, int]
    ) -> Iterator[Claim]:
        s, m = place
        parse = document.parses[s]
        mention, me = parse.mentions[m], entity[place]
        of = entity.get((s, mention.of)) if mention.of is not None else None
        rule = "Affiliation/name"
        if of is None or of.kind is Kind.PLACE:
            of = self._owner_by_catalogue(me, mention)
            rule = "Affiliation/catalogue"
        if of is None:
            of = self._apposed(document, entity, place, frozenset({Kind.COUNTRY}))
            rule = "Affiliation/apposition"
        if of is not None and of != me and of.kind is not Kind.PLACE:
            yield _claim(document, _relation("Affiliation", me, of), place, rule)

    def _owner_by_catalogue(self, me: Entity, mention: Mention) -> Entity | None:
        """Return whose body it is by the catalogue, where its name says so or it is part of another body."""
        entry = self._catalogue.entry(me.id)
        if entry is None:
            return None
        if entry.parent and entry.parent in self._catalogue.entries:
            return self._catalogue.entity(entry.parent)
        if entry.country is None or entry.country not in self._catalogue.entries:
            return None
        bare = mention.text in entry.guarded
        names = self._catalogue.names_of_country(entry.country)
        if (
            bare
            or any(name.startswith(names) for name in (me.label, mention.text))
            or me.label.startswith("朝鮮")
        ):
            return self._catalogue.entity(entry.country)
        return None

    # ---------------------------------------------------------- Location

    def _locations(
        self, document: Document, entity: dict[tuple[int, int], Entity], place: tuple[int, int]
    ) -> Iterator[Claim]:
        s, m = place
        parse = document.parses[s]
        mention, me = parse.mentions[m], entity[place]
        text = parse.sentence.text
        if me.kind is Kind.ORGANIZATION and not mention.text.endswith(
            ("館", "事務所", "支局", "基地", "病院", "大学", "工場")
        ):
            return
        kinds = (
            frozenset({Kind.PLACE}) if me.kind is Kind.ORGANIZATION else frozenset({Kind.COUNTRY, Kind.PLACE})
        )
        of = self._apposed(document, entity, place, kinds)
        if of is None and me.kind is Kind.PLACE:
            before = text[max(0, mention.unit_start - 8) : mention.unit_start]
            entry = self._catalogue.entry(me.id)
            country = entry.country if entry else None
            if country and before.endswith((*self._directions, "首都", "都市", "の町", "の村")):
                if any(e.id == country for e in entity.values()):
                    of = self._catalogue.entity(country)
        if of is not None and of != me:
            yield _claim(document, _relation("Location", me, of), place, "Location/text")

    def _apposed(
        self,
        document: Document,
        entity: dict[tuple[int, int], Entity],
        place: tuple[int, int],
        kinds: frozenset[Kind],
    ) -> Entity | None:
        """Return the country or place that stands right before a name: 四川省成都, 日本の三井物産."""
        s, m = place
        parse = document.parses[s]
        mention = parse.mentions[m]
        start = mention.unit_start if mention.of is None else parse.mentions[mention.of].unit_start
        best: tuple[int, int] | None = None
        for other, candidate in enumerate(parse.mentions[:m]):
            if candidate.form is Form.NAME and candidate.unit_end <= start and other != mention.of:
                if best is None or candidate.unit_end >= best[0]:
                    best = (candidate.unit_end, other)
        if best is None:
            return None
        found = entity.get((s, best[1]))
        if found is None or found.kind not in kinds:
            return None
        between = parse.sentence.text[best[0] : start]
        strict = found.kind is Kind.PLACE or mention.kind is Kind.PLACE
        allowed = {"", "の", "・", "の首都", "首都", "にある"} if strict else None
        if (
            (between in allowed)
            if allowed is not None
            else bool(_APPOSITION.fullmatch(between) and between != "、")
        ):
            return found
        return None


def _relation(
    type_: str, subject: Entity, of: Entity | None, title: str | None = None, *, former: bool = False
) -> Relation:
    parts = (type_, subject.id, of.id if of else "", title or "", "former" if former else "")
    return Relation(_digest(*parts), type_, subject, of, title, former)


def _digest(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=10).hexdigest()


def _claim(document: Document, relation: Relation, place: tuple[int, int], rule: str) -> Claim:
    sentence: Sentence = document.parses[place[0]].sentence
    mention = document.parses[place[0]].mentions[place[1]]
    span = sentence.span
    evidence = Evidence(
        document.article.id,
        span,
        document.article.text[span.start : span.end],
        sentence.to_article(mention.unit_start, mention.unit_end),
        (("subject", sentence.to_article(mention.start, mention.end)),),
        rule,
    )
    key = _digest(document.article.id, relation.id, str(span.start), str(span.end))
    return Claim(key, relation, Status.ACTUAL, (), evidence, 0.9)


_CACHE: dict[int, tuple[Ontology, _Relations]] = {}
