"""Lays a user's names over the catalogue: where the two differ, the user's win."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from types import MappingProxyType

from newsgraph.model import CatalogueEntry, Entity, Kind, Ontology, Tenure
from newsgraph.ontology.names_file import NamesFile, OwnEntry, OwnOffice
from newsgraph.ontology.spelling import fold, id_of

_KINDS = " or ".join(f'"{kind.value.lower()}"' for kind in Kind)


def lay_over(ontology: Ontology, names: NamesFile) -> Ontology:
    """Return the ontology with a user's names in its catalogue, `apart` and `decided`.

    An entry is the entity of the catalogue whose label or name is its name, or whose label is one of its
    aliases; several such entities become one. Any other name of the entry is taken from whoever had it.
    Raises OntologyError with file and line for a name of two entries, a new entity without a kind, and a
    country or office of something unknown.
    """
    overlay = _Overlay(ontology, names)
    overlay.merge()
    overlay.part()
    overlay.place()
    return replace(
        ontology,
        catalogue=MappingProxyType(overlay.entries),
        tenures=overlay.tenures(),
        apart=overlay.apart(),
        decided=MappingProxyType({key: own.names if own else () for key, own in overlay.decided.items()}),
    )


class _Overlay:
    """A catalogue while it is being changed."""

    def __init__(self, ontology: Ontology, names: NamesFile) -> None:
        self.entries: dict[str, CatalogueEntry] = dict(ontology.catalogue)
        self.decided: dict[str, OwnEntry | None] = {}
        """Id -> the entry of the file; None for a name that was only parted from another."""
        self._tenures = ontology.tenures
        self._file = names
        self._forbidden = {frozenset(map(fold, pair)) for pair in names.apart}
        self._moved: dict[str, str] = {}
        """Id of an entity that became one with another -> the id of both."""
        self._bearers: dict[str, list[str]] = defaultdict(list)
        """Spelling -> ids of all that ever bore it."""
        for key, entry in self.entries.items():
            self._note(key, entry)

    def _note(self, key: str, entry: CatalogueEntry) -> None:
        for spelling in set(map(fold, _names(entry))):
            self._bearers[spelling].append(key)

    def _named(self, name: str, kind: Kind | None = None) -> list[str]:
        """Return the ids of those that bear a name now, by whatever spelling."""
        spelling = fold(name)
        return [
            key
            for key in dict.fromkeys(self._bearers.get(spelling, ()))
            if (entry := self.entries.get(key))
            and kind in {None, entry.entity.kind}
            and spelling in map(fold, _names(entry))
        ]

    def _labelled(self, name: str) -> list[str]:
        return [k for k in self._named(name) if fold(self.entries[k].entity.label) == fold(name)]

    # ------------------------------------------------------------------ whose names they are

    def merge(self) -> None:
        """Give every name of the file to its entity, and take it from all others."""
        owners: dict[tuple[Kind, str], str] = {}
        for own in self._file.entries:
            known = self._known(own)
            kind = own.kind or (self.entries[known[0]].entity.kind if known else None)
            if kind is None:
                message = f"{own.name} is new; say what it is: kind = {_KINDS}"
                raise self._file.fault(own.name, message)
            key = known[0] if known else self._new_id(kind, own.name)
            self._own(own, kind, key, owners)
            for other in known[1:]:
                self._moved[other] = key
        for key, entry in self.decided.items():
            if entry is not None:
                self._lay(entry, key, owners)
        for other in self._moved:
            self.entries.pop(other, None)
        for (kind, spelling), key in owners.items():
            for other in self._named(spelling, kind):
                if other != key:
                    self._take(other, spelling)

    def _known(self, own: OwnEntry) -> list[str]:
        """Return the ids of the entities of the catalogue that an entry is: that of its name first."""
        found = self._labelled(own.name)
        if not found:
            safe = [k for k in self._named(own.name) if fold(own.name) in map(fold, self._safe(k))]
            found = [key for key in safe if not self._is_apart(own.name, key)]
        found += [key for alias in own.aliases for key in self._labelled(alias)]
        keys = [k for k in dict.fromkeys(found) if own.kind in {None, self.entries[k].entity.kind}]
        kinds = sorted({self.entries[key].entity.kind.value.lower() for key in keys})
        if len(kinds) > 1:
            message = f"{own.name} and its aliases name {' and '.join(kinds)}; say which is meant by kind = "
            raise self._file.fault(own.name, message)
        return keys

    def _safe(self, key: str) -> Sequence[str]:
        """Return the names that need no surroundings; a surname alone makes nobody the one we know."""
        return self.entries[key].entity.names

    def _is_apart(self, name: str, key: str) -> bool:
        return frozenset((fold(name), fold(self.entries[key].entity.label))) in self._forbidden

    def _own(self, own: OwnEntry, kind: Kind, key: str, owners: dict[tuple[Kind, str], str]) -> None:
        """Refuse a name, or an entity of the catalogue, that two entries of the file have."""
        first = self.decided.get(key)
        if first is not None or key in self._moved:
            with_name = f"{first.name} and {own.name}" if first else own.name
            known = self.entries[key].entity.label if key in self.entries else own.name
            message = f"{with_name} is {known} in two entries; make them one, or keep them [[apart]]"
            if first and fold(first.name) == fold(own.name):
                message = f"{own.name} has two entries; make them one (two of one name cannot be told apart)"
            raise self._file.fault(own.name, message)
        for name in own.names:
            other = owners.setdefault((kind, fold(name)), key)
            if other != key:
                holder = self.decided[other]
                message = f"{name} is given to {holder.name if holder else other} and to {own.name}; keep one"
                raise self._file.fault(name, message)
        self.decided[key] = own

    def _new_id(self, kind: Kind, name: str) -> str:
        """Return the id that reading without the file makes of the name, so that links stay good."""
        parts = name.replace("=", "・").split("・") if kind is Kind.PERSON else [name]
        key = id_of(kind, *parts)
        while key in self.entries:
            key += "~own"
        return key

    def _lay(self, own: OwnEntry, key: str, owners: Mapping[tuple[Kind, str], str]) -> None:
        """Write the entry: the user's names, then those that we know and that no other entry has."""
        ids = (key, *(other for other, to in self._moved.items() if to == key))
        olds = [self.entries[one] for one in ids if one in self.entries]
        kind = own.kind or olds[0].entity.kind
        mine = set(map(fold, own.names))
        known = [name for old in olds for name in (old.entity.label, *old.entity.names)]
        free = [n for n in known if fold(n) not in mine and owners.get((kind, fold(n)), key) == key]
        same = _once(iri for old in olds for iri in old.entity.same_as)
        self.entries[key] = CatalogueEntry(
            Entity(key, kind, own.name, _once((*own.names, *free)), same),
            next((old.country for old in olds if old.country), None),
            next((old.parent for old in olds if old.parent), None),
            _once(sign for old in olds for sign in old.kanji),
            _once(name for old in olds for name in old.guarded if fold(name) not in mine),
        )
        self._note(key, self.entries[key])

    def _take(self, key: str, spelling: str) -> None:
        """Take a name, by its spelling, from an entity; its label stays to be shown."""
        entry = self.entries[key]
        names = tuple(name for name in entry.entity.names if fold(name) != spelling)
        guarded = tuple(name for name in entry.guarded if fold(name) != spelling)
        self.entries[key] = replace(entry, entity=replace(entry.entity, names=names), guarded=guarded)

    # ------------------------------------------------------------------ who is apart

    def part(self) -> None:
        """Where one entity bears two names that are kept apart, give one of them to an entity of its own."""
        for first, second in self._file.apart:
            for key in [k for k in self._named(first) if k in self._named(second)]:
                name, kind = self._parted(key, first, second), self.entries[key].entity.kind
                self._take(key, fold(name))
                if not self._named(name, kind):
                    new = self._new_id(kind, name)
                    self.entries[new] = CatalogueEntry(Entity(new, kind, name, (name,)))
                    self.decided[new] = None
                    self._note(new, self.entries[new])

    def _parted(self, key: str, first: str, second: str) -> str:
        """Return which of two names an entity loses: neither its label nor one that the file gives it."""
        own = self.decided.get(key)
        kept = set(map(fold, (self.entries[key].entity.label, *(own.names if own else ()))))
        return first if fold(second) in kept else second

    def apart(self) -> frozenset[frozenset[str]]:
        """Return the pairs to be kept apart: what parts two names parts all names of their entities."""
        return frozenset(
            frozenset(pair)
            for first, second in self._file.apart
            for pair in product(self._all_names(first), self._all_names(second))
            if fold(pair[0]) != fold(pair[1])
        )

    def _all_names(self, name: str) -> set[str]:
        bearers = [k for k in self._named(name) if fold(name) in map(fold, self._safe(k))]
        return {name}.union(*(self._safe(key) for key in bearers))

    # ------------------------------------------------------------------ countries and offices

    def place(self) -> None:
        """Give the entities of the file the countries that it names; refer to what was merged by its id."""
        for key, entry in self.entries.items():
            if entry.country in self._moved or entry.parent in self._moved:
                country, parent = (self._moved.get(k or "", k) for k in (entry.country, entry.parent))
                self.entries[key] = replace(entry, country=country, parent=parent)
        for key, own in self.decided.items():
            if own is not None and own.country is not None:
                country = self._reference(own, own.country, (Kind.COUNTRY,))
                self.entries[key] = replace(self.entries[key], country=country)

    def tenures(self) -> tuple[Tenure, ...]:
        """Return the offices of the catalogue, as those of the file leave them, and those of the file."""
        mine = [
            self._tenure(key, own, office)
            for key, own in self.decided.items()
            if own is not None
            for office in own.offices
        ]
        moved = self._moved
        olds = [
            replace(old, holder=moved.get(old.holder, old.holder), of=moved.get(old.of, old.of))
            for old in self._tenures
        ]
        return (*(_ended(old, mine) for old in olds if not _is_replaced(old, mine)), *mine)

    def _tenure(self, key: str, own: OwnEntry, office: OwnOffice) -> Tenure:
        if self.entries[key].entity.kind is not Kind.PERSON:
            message = f'{own.name} has offices and is no person; remove them, or write kind = "person"'
            raise self._file.fault(own.name, message)
        of = self.entries[key].country
        if office.of is not None:
            of = self._reference(own, office.of, (Kind.COUNTRY, Kind.ORGANIZATION, Kind.PLACE))
        if of is None:
            message = f"{office.title} of {own.name}: of whom? name a country or body by of = "
            raise self._file.fault(office.title, message)
        return Tenure(key, office.title, of, office.since, office.until)

    def _reference(self, own: OwnEntry, name: str, kinds: Sequence[Kind]) -> str:
        found = [k for kind in kinds for k in self._named(name, kind)]
        if len(found) == 1 or (found and len(kinds) > 1 and len(self._named(name, kinds[0])) == 1):
            return found[0]
        words = " or ".join(kind.value.lower() for kind in kinds)
        if found:
            message = f"{name}, of which {own.name} is, names several; write the full name of one {words}"
        else:
            message = f"{name}, of which {own.name} is, is no {words} that we know; add an [[entity]] for it"
        raise self._file.fault(name, message)


def _names(entry: CatalogueEntry) -> tuple[str, ...]:
    return (entry.entity.label, *entry.entity.names, *entry.guarded)


def _once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def _is_replaced(old: Tenure, mine: Iterable[Tenure]) -> bool:
    """Whether the file tells the same office of the same person itself."""
    return any(
        (old.holder, old.title, old.of) == (new.holder, new.title, new.of) and _meet(old, new) for new in mine
    )


def _ended(old: Tenure, mine: Iterable[Tenure]) -> Tenure:
    """An office that the file gives to somebody else from a day on ended on that day."""
    starts = [
        new.since
        for new in mine
        if (old.title, old.of) == (new.title, new.of) and new.since and (old.since or "") < new.since
    ]
    first = min(starts, default=None)
    return old if first is None or (old.until and old.until <= first) else replace(old, until=first)


def _meet(old: Tenure, new: Tenure) -> bool:
    starts_before_end = (old.since or "") <= (new.until or "9999")
    return starts_before_end and (new.since or "") <= (old.until or "9999")
