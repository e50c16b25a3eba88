"""Links people: one person's full name, surname and title are one, two persons of one surname are two."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsgraph.entities.names import fold, slug
from newsgraph.entities.state import Place, State
from newsgraph.model import Entity, Form, Kind, Mention

_DOTS = re.compile(r"[・=]")
_RELATIVES = frozenset({"夫人", "妻", "夫"})


@dataclass(slots=True)
class Person:
    """Somebody the article names: the forms, titles and countries that it gives, and where."""

    name: str
    forms: set[str] = field(default_factory=set)
    titles: list[tuple[str, str | None]] = field(default_factory=list)
    """(title, id of the country or body it is of)."""
    past: set[tuple[str, str | None]] = field(default_factory=set)
    """Those of them that are over (元, 前)."""
    owners: set[str] = field(default_factory=set)
    places: list[Place] = field(default_factory=list)
    entity: Entity | None = None

    def is_named(self, text: str) -> bool:
        """Whether a form can be this person's: the whole name, its family name, its last part."""
        folded = fold(text)
        if folded in {fold(form) for form in self.forms}:
            return True
        parts = _DOTS.split(self.name)
        if len(parts) > 1:
            return folded in {fold(parts[-1]), fold("".join(parts[-2:]))} and len(folded) > 1
        return len(text) < len(self.name) and self.name.startswith(text) and not _is_kana(self.name)


def _is_kana(text: str) -> bool:
    return all("ァ" <= c <= "ー" for c in text)


def link_people(state: State) -> list[Person]:
    """Link every named person of the article; return the persons, in order of first mention."""
    named = [(p, m) for p, m in state.order if m.kind is Kind.PERSON and m.form is Form.NAME]
    persons: list[Person] = []
    # Full names first: they make the persons that short forms are then found to be.
    for place, mention in sorted(named, key=lambda item: (-_weight(item[1]), item[0])):
        person = _find(state, persons, place, mention)
        if person is None:
            person = Person(mention.text)
            persons.append(person)
        _note(state, person, place, mention)
    persons.sort(key=lambda p: min(p.places))
    for person in persons:
        person.entity, score, method = _identify(state, person)
        for place in person.places:
            state.link(place, [person.entity], score, method)
    return persons


def _weight(mention: Mention) -> int:
    return 10 * len(_DOTS.split(mention.text)) + len(mention.text)


def _note(state: State, person: Person, place: Place, mention: Mention) -> None:
    person.forms.add(mention.text)
    person.places.append(place)
    owner = state.linked(place[0], mention.of)
    if mention.title and mention.title not in _RELATIVES:
        office = (mention.title, owner.id if owner else None)
        person.titles.append(office)
        if mention.former:
            person.past.add(office)
    if owner is not None:
        person.owners.add(owner.id)


def _find(state: State, persons: list[Person], place: Place, mention: Mention) -> Person | None:
    if mention.title in _RELATIVES and "・" not in mention.text:
        return next((p for p in persons if p.name == mention.text and mention.title in dict(p.titles)), None)
    fitting = [p for p in persons if p.is_named(mention.text)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None

    def fit(person: Person) -> tuple[int, int, Place]:
        titled = bool(mention.title) and state.titles.any_agrees(
            mention.title or "", [t for t, _ in person.titles]
        )
        exact = mention.text in person.forms
        before = [p for p in person.places if p < place]
        return int(titled), int(exact), max(before) if before else (-1, -1)

    return max(fitting, key=fit)


def _identify(state: State, person: Person) -> tuple[Entity, float, str]:
    """Return who it is by the catalogue, or a new entity whose id its name makes."""
    best: tuple[float, str] | None = None
    full = _is_full(person.name)
    seen: set[str] = set()
    for form in sorted(person.forms, key=lambda f: (-len(f), f)):
        for key in state.catalogue.named(Kind.PERSON, form):
            if key in seen:
                continue
            seen.add(key)
            score = _score(state, person, key, form)
            if score >= 1.0 and (best is None or score > best[0]):
                best = (score, key)
    if best is not None:
        return state.catalogue.entity(best[1]), min(1.0, 0.7 + best[0] / 20), "catalogue/person"
    if full:
        return Entity("person/" + slug(_identity(person.name)), Kind.PERSON, person.name), 0.8, "full-name"
    owner = next((o for t, o in person.titles if o), None)
    tail = "~" + owner.rpartition("/")[2] if owner else ""
    return Entity("person/" + slug(_identity(person.name)) + tail, Kind.PERSON, person.name), 0.6, "surname"


def _is_full(name: str) -> bool:
    return bool(_DOTS.search(name)) or (len(name) > 2 and not _is_kana(name))


def _identity(name: str) -> str:
    return "・".join(fold(part) for part in _DOTS.split(name))


def _score(state: State, person: Person, key: str, form: str) -> float:
    """Say how well a catalogue person fits: by name, office, date and country; <= 0 where it does not."""
    entry = state.catalogue.entries[key]
    full = _is_full(form)
    guarded = form in entry.guarded
    score = 6.0 if full else (0.0 if guarded else 1.0)
    contrary = False
    for title, of in person.titles:
        for tenure in state.catalogue.tenures(key):
            if state.titles.agree(title, tenure.title) and of in {None, tenure.of}:
                in_time = state.day is None or ((tenure.since or "") <= state.day <= (tenure.until or "9999"))
                score += 4.0 if in_time else 1.0
                break
    countries = {c for o in person.owners if (c := _country(state, o))}
    if countries and entry.country:
        if entry.country in countries:
            score += 2.0
        else:
            contrary = True
    elif not countries and entry.country and _named_here(state, entry.country):
        score += 0.5
    return score - 4.0 if contrary else score


def _country(state: State, key: str) -> str | None:
    if key.startswith("country/"):
        return key
    entry = state.catalogue.entry(key)
    return entry.country if entry else None


def _named_here(state: State, country: str) -> bool:
    return any(link.entities and link.entities[0].id == country for link in state.links.values())
