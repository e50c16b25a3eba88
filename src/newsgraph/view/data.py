"""Read what a page shows out of the store: the RDF contract in, `PageData` out. RDF is read here alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from newsgraph.model import Kind, Status
from newsgraph.view.shapes import (
    ArticleRow,
    ClaimRow,
    DateReading,
    EntityRow,
    EventRow,
    Mark,
    PageData,
    RelationRow,
)
from newsgraph.vocab import DATA, NG, PREFIXES, local

STATUSES = frozenset(status.value for status in Status)
KINDS = tuple(kind.value for kind in Kind)
SUBJECTS = ("holder", "member", "subject")
WORDS = ("object", "topic", "content", "amount")

Properties = Mapping[str, Sequence[Any]]
"""The values (RDF terms) of one resource by property, the namespace cut off."""


class Queryable(Protocol):
    """The part of a store that is needed here."""

    def query(self, text: str, /) -> Any:
        """Run a SPARQL query over the union of all graphs; our prefixes need no declaration."""


class Numbers:
    """Gives each IRI of a list its place in it."""

    def __init__(self, ids: Iterable[str]) -> None:
        self.of = {name: place for place, name in enumerate(ids)}

    def all(self, terms: Sequence[Any]) -> tuple[int, ...]:
        """Return the places of those `terms` that are in the list, sorted."""
        return tuple(sorted({self.of[t.value] for t in terms if t.value in self.of}))

    def first(self, terms: Sequence[Any]) -> int:
        """Return the place of the first of `terms`, -1 where there is none."""
        return next(iter(self.all(terms)), -1)


def describe(store: Queryable, pattern: str) -> dict[str, dict[str, list[Any]]]:
    """Return for each ?s of `pattern` its properties and values, both in sorted order."""
    text = f"SELECT ?s ?p ?o WHERE {{ {{ SELECT DISTINCT ?s WHERE {{ {pattern} }} }} ?s ?p ?o }}"
    found: dict[str, dict[str, list[Any]]] = {}
    names: dict[str, str] = {}
    for subject, predicate, value in store.query(text):
        name = names.get(predicate.value)
        if name is None:
            name = names[predicate.value] = local(predicate.value)
        found.setdefault(subject.value, {}).setdefault(name, []).append(value)
    for properties in found.values():
        for values in properties.values():
            if len(values) > 1:
                values.sort(key=lambda term: (term.value, str(term)))
    return dict(sorted(found.items()))


def one(properties: Properties, name: str) -> str:
    """Return the first value of a property as text, empty where there is none."""
    values = properties.get(name)
    return str(values[0].value) if values else ""


def best_label(values: Sequence[Any]) -> str:
    """Return the Japanese label if there is one, else the first."""
    japanese = [v.value for v in values if getattr(v, "language", None) == "ja"]
    return str((japanese or [v.value for v in values] or [""])[0])


def when(properties: Properties) -> str:
    """Return an event's date as an ISO prefix or ``start/end``, empty where it has none."""
    start, end = one(properties, "startDate"), one(properties, "endDate")
    return one(properties, "date") or (f"{start}/{end}" if start or end else "")


def read_entities(store: Queryable) -> tuple[EntityRow, ...]:
    """Return every entity, with its names from the catalogue and from all articles."""
    found = describe(store, "VALUES ?kind { ng:Person ng:Country ng:Organization ng:Place } ?s a ?kind")
    return tuple(to_entity(iri, properties) for iri, properties in found.items() if iri.startswith(DATA))


def to_entity(iri: str, properties: Properties) -> EntityRow:
    """Make an entity of its properties; where articles disagree on its name, the first in order stands."""
    labels = properties.get("prefLabel", ())
    label = best_label(labels) or iri.rpartition("/")[2]
    others = {str(v.value) for v in (*labels, *properties.get("altLabel", ()))} - {label}
    kinds = {local(v.value) for v in properties["type"]}
    return EntityRow(
        id=iri[len(DATA) :],
        kind=next(k for k in KINDS if k in kinds),
        label=label,
        names=tuple(sorted(others)),
        same_as=tuple(v.value for v in properties.get("sameAs", ())),
        country=one(properties, "inCountry").removeprefix(DATA),
    )


def read_articles(store: Queryable, names: Mapping[str, str]) -> tuple[ArticleRow, ...]:
    """Return every article; `names` gives a publisher's label by its IRI."""
    return tuple(
        ArticleRow(
            id=iri[len(DATA) :],
            file=one(p, "sourceFile"),
            headline=one(p, "headline"),
            published=one(p, "datePublished"),
            publisher=names.get(one(p, "publisher"), one(p, "publisherName")),
            url=one(p, "url"),
        )
        for iri, p in describe(store, "?s a ng:Article").items()
    )


def to_event(iri: str, properties: Properties, entities: Numbers) -> EventRow:
    """Make an event: every property whose value is an entity is a role."""
    roles = ((name, place) for name, values in sorted(properties.items()) for place in entities.all(values))
    words = ((name, str(v.value)) for name in WORDS for v in properties.get(name, ()))
    kinds = sorted(local(v.value) for v in properties.get("type", ()) if v.value.startswith(NG))
    return EventRow(
        id=iri[len(DATA) :],
        type=next((k for k in kinds if k != "Event"), "Event"),
        label=best_label(properties.get("label", ())),
        roles=tuple(roles),
        date=when(properties),
        earliest=one(properties, "earliest"),
        latest=one(properties, "latest"),
        words=tuple(words),
        reading=to_date_reading(properties),
    )


def to_date_reading(properties: Properties) -> DateReading | None:
    """Return how an event's date was read, None where the store does not say."""
    if "dateWords" not in properties:
        return None
    stated = one(properties, "dateStated") == "true"
    return DateReading(
        one(properties, "dateWords"), one(properties, "dateRule"), stated, one(properties, "dateAnchor")
    )


def to_relation(iri: str, properties: Properties, entities: Numbers) -> RelationRow:
    """Make a relation, or the tenure of an office, of its properties."""
    subjects = [term for name in SUBJECTS for term in properties.get(name, ())]
    kinds = sorted(local(v.value) for v in properties.get("type", ()) if v.value.startswith(NG))
    kind = next((k for k in kinds if k not in {"Relation", "Tenure"}), "Position")
    return RelationRow(
        id=iri[len(DATA) :],
        type=kind,
        subject=entities.first(subjects),
        of=entities.first(properties.get("of", ())),
        title=one(properties, "title"),
        former=one(properties, "former") in {"true", "1"},
        since=one(properties, "since"),
        until=one(properties, "until"),
    )


def read_relations(store: Queryable, entities: Numbers) -> dict[str, RelationRow]:
    """Return relations and the catalogue's tenures by IRI, those with a known subject."""
    pattern = "VALUES ?kind { ng:Position ng:Membership ng:Affiliation ng:Location ng:Tenure } ?s a ?kind"
    rows = {iri: to_relation(iri, p, entities) for iri, p in describe(store, pattern).items()}
    return {iri: row for iri, row in rows.items() if iri.startswith(DATA) and row.subject >= 0}


def to_claim(iri: str, properties: Properties, places: Mapping[str, Numbers]) -> ClaimRow:
    """Make a claim; `places` has the numbers of entities, articles, events and relations."""
    event = places["events"].first(properties["about"])
    marks, carried = to_marks(properties)
    return ClaimRow(
        id=iri[len(DATA) :],
        about=event if event >= 0 else places["relations"].first(properties["about"]),
        is_event=event >= 0,
        status=to_status(properties),
        article=places["articles"].first(properties.get("wasDerivedFrom", ())),
        quote=one(properties, "quote"),
        sources=places["entities"].all(properties.get("source", ())),
        begin=int(one(properties, "beginIndex") or 0),
        end=int(one(properties, "endIndex") or 0),
        rule=one(properties, "rule"),
        confidence=float(one(properties, "confidence") or 1),
        marks=marks,
        carried=carried,
    )


def to_status(properties: Properties) -> str:
    """Return the status of a claim; what nobody knows is possible at most."""
    name = local(one(properties, "status"))
    return name if name in STATUSES else Status.POSSIBLE.value


def to_marks(properties: Properties) -> tuple[tuple[Mark, ...], tuple[tuple[str, str], ...]]:
    """Return the marked words of a claim's quote, and the (role, words) that stand in other sentences.

    The store counts in the article's text; a mark counts in the quote. ``ng:roleWords`` is
    ``role start end words``.
    """
    begin, end = int(one(properties, "beginIndex") or 0), int(one(properties, "endIndex") or 0)
    marks, carried = [], []
    if "triggerBegin" in properties:
        marks.append(
            Mark(int(one(properties, "triggerBegin")), int(one(properties, "triggerEnd")), "trigger")
        )
    for value in properties.get("roleWords", ()):
        role, start, stop, words = value.value.split(" ", 3)
        if begin <= int(start) and int(stop) <= end:
            marks.append(Mark(int(start), int(stop), role))
        else:
            carried.append((role, words))
    marks.sort(key=lambda mark: (mark.start, mark.end, mark.role))
    return tuple(Mark(m.start - begin, m.end - begin, m.role) for m in marks), tuple(carried)


def read_terms(store: Queryable) -> tuple[tuple[str, str, str], ...]:
    """Return (local name, Japanese, English) of each term of ours that has labels."""
    found = describe(store, f'?s rdfs:label ?label FILTER(STRSTARTS(STR(?s), "{NG}"))')
    labels = {local(iri): {v.language: v.value for v in p["label"]} for iri, p in found.items()}
    return tuple((name, ls.get("ja", name), ls.get("en", name)) for name, ls in sorted(labels.items()))


def read_page(store: Queryable) -> PageData:
    """Return all that the store knows, every tuple sorted by id: the same store, the same data."""
    entities = read_entities(store)
    numbers = Numbers(DATA + row.id for row in entities)
    articles = read_articles(store, {DATA + row.id: row.label for row in entities})
    events = describe(store, "?claim ng:about ?s")
    events = {iri: p for iri, p in events.items() if iri.startswith(PREFIXES["event"])}
    relations = read_relations(store, numbers)
    places = {
        "entities": numbers,
        "articles": Numbers(DATA + row.id for row in articles),
        "events": Numbers(events),
        "relations": Numbers(relations),
    }
    claims = (to_claim(iri, p, places) for iri, p in describe(store, "?s a ng:Claim").items())
    return PageData(
        entities=entities,
        articles=articles,
        events=tuple(to_event(iri, p, numbers) for iri, p in events.items()),
        relations=tuple(relations.values()),
        claims=tuple(claim for claim in claims if claim.about >= 0 and claim.article >= 0),
        terms=read_terms(store),
    )
