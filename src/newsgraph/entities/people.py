"""Links people: one person's full name, surname and title are one, two persons of one surname are two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsgraph.entities.state import Place, State
from newsgraph.model import CatalogueEntry, Entity, Form, Kind, Mention, Tenure
from newsgraph.ontology.spelling import fold, id_of

_PERSON = Kind.PERSON
_NAME = Form.NAME
_DOTS = re.compile(r"[・=]")
_RELATIVES = frozenset({"夫人", "妻", "夫"})
"""Titles of those who share a surname with somebody else."""
_KANJI = re.compile(r"[一-鿿々]+")
_SHORTEST_GIVEN = 2
_LONGEST_FAMILY = 3
"""Characters of a family name in kanji."""
_SURE, _TITLED, _PAST, _COMPATRIOT, _NAMED, _FOREIGN = 6.0, 4.0, 1.0, 2.0, 0.5, -4.0
"""What speaks for a catalogue person: the full name, an office held on the day, or before, the country …"""
_LEAST = 1.0


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


def link_people(state: State) -> list[Person]:
    """Link every named person of the article; return the persons, in order of first mention."""
    found = _Persons(state)
    named = [(p, m) for p, m in state.order if m.kind is _PERSON and m.form is _NAME]
    # Full names first: they make the persons that short forms are then found to be; of these first
    # the relatives of a namesake, who must be somebody else.
    for place, mention in sorted(
        named, key=lambda item: (-_weight(item[1]), item[0] not in found.related, item[0])
    ):
        found.add(place, mention)
    persons = sorted(found.persons, key=lambda p: min(p.places))
    for person in persons:
        person.entity, score, method = _identify(state, person)
        for place in person.places:
            state.link(place, [person.entity], score, method)
    return persons


def _weight(mention: Mention) -> int:
    return 10 * len(_DOTS.split(mention.text)) + len(mention.text)


def _is_kana(text: str) -> bool:
    return all("ァ" <= c <= "ー" for c in text)


def _short_forms(name: str) -> Iterator[str]:
    """Yield the forms that a name may be shortened to: its last part or parts, its family name."""
    parts = _DOTS.split(name)
    if len(parts) > 1:
        yield parts[-1]
        yield "".join(parts[-2:])
        yield parts[0]
    elif not _is_kana(name):
        for length in range(1, min(_LONGEST_FAMILY, len(name) - 1) + 1):
            yield name[:length]


def _read_relatives(state: State) -> dict[Place, Place]:
    """Map a surname to the relative of the same name that its sentence names next: X党首の弟、Y・X氏."""
    found: dict[Place, Place] = {}
    for (s, m), mention in state.order:
        if mention.kind is not _PERSON or mention.form is not _NAME or not m:
            continue
        parse = state.parses[s]
        before = parse.mentions[m - 1]
        if before.kind is not _PERSON or before.form is not _NAME or before.text == mention.text:
            continue
        between = parse.sentence.text[before.unit_end : mention.unit_start].rstrip("、の")
        if before.text in mention.text and between.startswith("の") and between.endswith(state.titles.kin):
            found[s, m - 1] = (s, m)
    return found


class _Persons:
    """The persons of an article, found by every form that may be theirs."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.persons: list[Person] = []
        self._by_form: dict[str, list[Person]] = {}
        self.related = _read_relatives(state)

    def add(self, place: Place, mention: Mention) -> None:
        """Give a mention to the person that it names, a new one where it names nobody yet."""
        person = self._find(place, mention)
        if person is None:
            person = Person(mention.text)
            self.persons.append(person)
            for form in _short_forms(mention.text):
                self._by_form.setdefault(fold(form), []).append(person)
        if mention.text not in person.forms:
            person.forms.add(mention.text)
            self._by_form.setdefault(fold(mention.text), []).append(person)
        self._note(person, place, mention)

    def _note(self, person: Person, place: Place, mention: Mention) -> None:
        person.places.append(place)
        owner = self._state.linked(place[0], mention.of)
        if mention.title and mention.title not in _RELATIVES:
            office = (mention.title, owner.id if owner else None)
            if office not in person.titles:
                person.titles.append(office)
            if mention.former:
                person.past.add(office)
        if owner is not None:
            person.owners.add(owner.id)

    def _find(self, place: Place, mention: Mention) -> Person | None:
        found = {id(p): p for p in self._by_form.get(fold(mention.text), ())}
        relative = self.related.get(place)
        persons = [p for p in found.values() if self._may_be(p, mention) and relative not in p.places]
        if not persons:
            return self._by_given_name(mention)
        if len(persons) < 2:
            return persons[0]
        return max(persons, key=lambda person: self._fit(person, place, mention))

    def _by_given_name(self, mention: Mention) -> Person | None:
        """正恩氏 is 金正恩, 聖子氏 is 野田聖子, where the article has but one of that given name."""
        name = mention.text
        if len(name) < _SHORTEST_GIVEN or not _KANJI.fullmatch(name):
            return None
        longest = len(name) + _LONGEST_FAMILY
        bearers = [
            p
            for p in self.persons
            if p.name.endswith(name) and len(name) < len(p.name) <= longest and _KANJI.fullmatch(p.name)
        ]
        return bearers[0] if len(bearers) == 1 and self._may_be(bearers[0], mention) else None

    def _may_be(self, person: Person, mention: Mention) -> bool:
        if mention.title in _RELATIVES and mention.text not in person.forms:
            return False
        if self._is_another(person, mention):
            return False
        return not self._state.catalogue.kept_apart(person.forms, mention.text)

    def _is_another(self, person: Person, mention: Mention) -> bool:
        """サルマン国王 is not ムハンマド・ビン・サルマン: the ledger has another of that name."""
        title, catalogue, titles = mention.title, self._state.catalogue, self._state.titles
        if not title or not _is_full(person.name) or titles.any_agrees(title, [t for t, _ in person.titles]):
            return False
        known = set(catalogue.named(_PERSON, person.name))
        holders = {
            key
            for key in catalogue.named(_PERSON, mention.text)
            for tenure in catalogue.tenures(key)
            if titles.agree(title, tenure.title) and covers(tenure, self._state.day)
        }
        return bool(known and holders) and not known & holders

    def _fit(self, person: Person, place: Place, mention: Mention) -> tuple[bool, bool, Place]:
        """Rank persons of one surname: by the title, by the very form, by who was named last."""
        borne = [title for title, _ in person.titles]
        titled = bool(mention.title) and self._state.titles.any_agrees(mention.title or "", borne)
        before = max((p for p in person.places if p < place), default=(-1, -1))
        return titled, mention.text in person.forms, before


def _identify(state: State, person: Person) -> tuple[Entity, float, str]:
    """Return who it is by the catalogue, or a new entity whose id its name makes."""
    best: tuple[float, str, bool] | None = None
    tied = False
    keys = {
        key: form
        for form in sorted(person.forms, key=lambda f: (len(f), f))
        for key in state.catalogue.named(_PERSON, form)
    }
    for key, form in sorted(keys.items()):
        if state.catalogue.kept_apart(person.forms, state.catalogue.entity(key).label):
            continue
        score, in_time = _score(state, person, state.catalogue.entries[key], form)
        if score >= _LEAST and (best is None or score > best[0]):
            best, tied = (score, key, in_time), False
        elif best is not None and score == best[0] and key != best[1]:
            tied = True  # 英国のブラウン蔵相: nothing tells two of a name apart
    if best is not None and not tied:
        method = "catalogue/person" if best[2] else "catalogue/person/off-date"
        return state.catalogue.entity(best[1]), min(1.0, 0.7 + best[0] / 20), method
    key = id_of(_PERSON, *_DOTS.split(person.name))
    if _is_full(person.name):
        return Entity(key, _PERSON, person.name), 0.8, "full-name"
    # Two articles may speak of two persons of this surname: whose office it is tells them apart.
    owner = next((of for _, of in person.titles if of), None)
    tail = "~" + owner.rpartition("/")[2] if owner else ""
    return Entity(key + tail, _PERSON, person.name), 0.6, "surname"


def _is_full(name: str) -> bool:
    return bool(_DOTS.search(name)) or (len(name) > 2 and not _is_kana(name))


def _score(state: State, person: Person, entry: CatalogueEntry, form: str) -> tuple[float, bool]:
    """Say how well a catalogue person fits, and whether no title contradicts the article's date."""
    full = _is_full(form)
    if not full and _is_full(person.name) and not _shares_given_name(person.name, entry.entity):
        return -1.0, True
    sure = full or entry.entity.id in state.catalogue.decided
    score = _SURE if sure else (0.0 if form in entry.guarded else 1.0)
    in_time = True
    for title, of in person.titles:
        held = [
            t
            for t in state.catalogue.tenures(entry.entity.id)
            if state.titles.agree(title, t.title) and of in {None, t.of}
        ]
        if not held:
            continue
        now = any(covers(t, state.day) for t in held)
        in_time &= now or (title, of) in person.past
        score += _TITLED if now else _PAST
    countries = {c for o in person.owners if (c := _country(state, o))}
    if entry.country and countries:
        score += _COMPATRIOT if entry.country in countries else _FOREIGN
    elif entry.country and state.speaks_of(entry.country):
        score += _NAMED
    return score, in_time


def _shares_given_name(name: str, entity: Entity) -> bool:
    """Whether a full name and a catalogue person's have more in common than the surname."""
    parts = {fold(part) for part in _DOTS.split(name)[:-1]}
    if not parts:
        return any(fold(name) == fold(other) for other in (entity.label, *entity.names))
    return any(
        parts & {fold(part) for part in _DOTS.split(other)[:-1]} for other in (entity.label, *entity.names)
    )


def covers(tenure: Tenure, day: str | None) -> bool:
    """Whether an office was held on an ISO day (None: ever)."""
    return day is None or (tenure.since or "") <= day <= (tenure.until or "9999")


def _country(state: State, key: str) -> str | None:
    if key.startswith("country/"):
        return key
    entry = state.catalogue.entry(key)
    return entry.country if entry else None
