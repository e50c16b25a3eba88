"""The catalogue turned around: from names to entities, from offices to their holders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from newsgraph.entities.titles import Titles
from newsgraph.model import CatalogueEntry, Entity, Kind, Ontology, Tenure
from newsgraph.ontology.spelling import fold


class Catalogue:
    """Look-ups over an ontology's entities and tenures, made once."""

    def __init__(self, ontology: Ontology, titles: Titles) -> None:
        self.entries = ontology.catalogue
        self._by_name: dict[tuple[Kind, str], list[str]] = defaultdict(list)
        for key, entry in ontology.catalogue.items():
            for name in (entry.entity.label, *entry.entity.names, *entry.guarded):
                keys = self._by_name[entry.entity.kind, fold(name)]
                if key not in keys:
                    keys.append(key)
        self._titles = titles
        self._apart: set[tuple[str, str]] = set()
        self.decided = ontology.decided
        pairs = [pair.partition("=")[::2] for pair in ontology.words.get("never-same", ())]
        for first, second in (*pairs, *map(tuple, ontology.apart)):
            self._apart |= {(fold(first), fold(second)), (fold(second), fold(first))}
        self._bodies = self._read_bodies()
        self._names_of_countries: dict[str, tuple[str, ...]] = {}
        self.kinds_of_body = tuple(sorted(ontology.words.get("organization-body", ())))
        """Words for what states and groups have: 軍, 外務省."""
        self.no_firms = tuple(
            sorted(
                {
                    *ontology.words.get("organization-no-firm", ()),
                    *ontology.words.get("organization-unit", ()),
                }
            )
        )
        """What ends the names of bodies that are no firm: 府警, 地裁, 協会."""
        self.company_forms = frozenset(ontology.words.get("company-form", ()))
        """Words that say no more than that something is a company: ホールディングス."""
        self.national, self.of_states, self.embassies = (
            tuple(ontology.words.get(name, ())) for name in ("body-national", "body-of-states", "embassy")
        )
        """Ends of the names of bodies: of a state alone, of several states, of a state in another."""
        self.shared = frozenset(ontology.words.get("body-of-many-states", ()))
        """Bodies of Japan whose names alone may be another country's: 警察庁."""
        self.one_each = frozenset(ontology.words.get("body-one-each", ()))
        """Bodies of which a state has one: 軍, 中央銀行."""
        self.media = tuple(sorted(ontology.words.get("organization-medium", ())))
        """What ends the names of media."""
        papers = tuple(sorted(ontology.words.get("organization-paper", ())))
        broadcasters = tuple(sorted(ontology.words.get("organization-broadcaster", ())))
        self.media_called = {"紙": papers, "新聞": papers, "局": broadcasters}
        """How media are pointed back to (同紙) -> what ends the names of those that are called so."""
        self._held: dict[str, list[Tenure]] = defaultdict(list)
        self._offices: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
        for tenure in ontology.tenures:
            self._held[tenure.holder].append(tenure)
            self._offices[tenure.of, titles.plain(tenure.title)].append(tenure)

    def entity(self, key: str) -> Entity:
        """Return the entity of an id that the catalogue has."""
        return self.entries[key].entity

    def entry(self, key: str) -> CatalogueEntry | None:
        """Return what the catalogue knows of an id."""
        return self.entries.get(key)

    def named(self, kind: Kind, name: str) -> Sequence[str]:
        """Return the ids of the entities of a kind that bear a name."""
        return self._by_name.get((kind, fold(name)), ())

    def body(self, country: str, name: str) -> str | None:
        """Return the id of a country's body by the name without its country (us, 国務省)."""
        return self._bodies.get((country, fold(name)))

    def body_of_place(self, place: Entity, body: str) -> str | None:
        """Return the id of the body that bears a place's name before its own (ガザ, 保健当局)."""
        keys = {
            key for name in (place.label, *place.names) for key in self.named(Kind.ORGANIZATION, name + body)
        }
        return keys.pop() if len(keys) == 1 else None

    def chamber(self, title: str, country: str | None) -> Entity | None:
        """Return the chamber of a country's parliament that a title names: 衆議院 for 衆院議員."""
        chamber = self._titles.chamber(title)
        key = self.body(country, chamber) if chamber and country else None
        return self.entity(key) if key is not None else None

    def names_of_country(self, key: str) -> tuple[str, ...]:
        """Return every name and kanji of a country, longest first."""
        names = self._names_of_countries.get(key)
        if names is None:
            entry = self.entries[key]
            found = {entry.entity.label, *entry.entity.names, *entry.kanji}
            names = self._names_of_countries[key] = tuple(sorted(found, key=lambda n: (-len(n), n)))
        return names

    def tenures(self, holder: str) -> Sequence[Tenure]:
        """Return the offices that somebody held."""
        return self._held.get(holder, ())

    def kept_apart(self, forms: Iterable[str], other: str) -> bool:
        """Whether somebody forbade that two of these names are one (the word list never-same, `apart`)."""
        return bool(self._apart) and any((fold(form), fold(other)) in self._apart for form in forms)

    def holders(self, of: str, title: str, day: str | None) -> list[str]:
        """Return who held an office (a plain title) of a country or body on a day (ISO, None: ever)."""
        return [
            t.holder
            for t in self._offices.get((of, title), ())
            if day is None or ((t.since or "") <= day and (t.until is None or day <= t.until))
        ]

    def held(self, of: str, title: str, days: tuple[str, str]) -> list[str]:
        """Return who held an office (a plain title) of a country or body between two ISO days, each once."""
        since, until = days
        found = [
            t.holder
            for t in self._offices.get((of, title), ())
            if (t.since or "") <= until and since <= (t.until or "9999")
        ]
        return sorted(set(found))

    def predecessor(self, of: str, title: str, day: str | None) -> str | None:
        """Return who held an office (a plain title) before its holder on a day, where the ledger is sure."""
        past = [t for t in self._offices.get((of, title), ()) if t.until and (day is None or t.until <= day)]
        present = self.holders(of, title, day)
        past = [t for t in past if t.holder not in present]
        return (
            max(past, key=lambda t: (t.until or "", t.holder)).holder if past and len(present) == 1 else None
        )

    def _read_bodies(self) -> dict[tuple[str, str], str]:
        bodies: dict[tuple[str, str], str] = {}
        for key, entry in self.entries.items():
            country = self.entries.get(entry.country) if entry.country else None
            if entry.entity.kind is not Kind.ORGANIZATION or country is None:
                continue
            prefixes = (country.entity.label, *country.entity.names, *country.kanji)
            for name in (entry.entity.label, *entry.entity.names, *entry.guarded):
                bodies.setdefault((country.entity.id, fold(name)), key)
                for prefix in prefixes:
                    if name.startswith(prefix) and len(name) > len(prefix):
                        bodies.setdefault((country.entity.id, fold(name[len(prefix) :])), key)
        return bodies
