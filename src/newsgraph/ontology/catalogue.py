"""The catalogue: entities that the ontology files know, and who held which office when."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar
from unicodedata import normalize

import pyoxigraph

from newsgraph.errors import OntologyError
from newsgraph.model import CatalogueEntry, Entity, Kind, Tenure
from newsgraph.ontology.days import ends_early, is_day
from newsgraph.ontology.turtle import RDF_TYPE, read_facts
from newsgraph.vocab import DATA, NG, PREFIXES

_ENTITY = DATA + "entity/"
_TENURE = DATA + "tenure/"
_KINDS = {NG + kind: kind for kind in Kind}
_LABEL = PREFIXES["skos"] + "prefLabel"
_ALIAS = PREFIXES["skos"] + "altLabel"
_SAME = PREFIXES["owl"] + "sameAs"
_DIFFERENT = PREFIXES["owl"] + "differentFrom"
_KANJI, _GUARDED, _COUNTRY, _PARENT = (NG + name for name in ("kanji", "guarded", "inCountry", "partOf"))
_HOLDER, _TITLE, _OF, _SINCE, _UNTIL = (NG + name for name in ("holder", "title", "of", "since", "until"))
_ENTITY_TERMS = frozenset((_KANJI, _GUARDED, _COUNTRY, _PARENT))
_TENURE_TERMS = frozenset((_HOLDER, _TITLE, _OF, _SINCE, _UNTIL))
_ENTITY_REFERENCES = (_COUNTRY, _PARENT, _DIFFERENT)
_TENURE_REFERENCES = (_HOLDER, _OF)
_WANTED = {_COUNTRY: Kind.COUNTRY, _HOLDER: Kind.PERSON}
_ENTRY_END = re.compile(r"\.\s*$", re.MULTILINE)
_JAPANESE = ("ja", None)

_Found = dict[str, list[pyoxigraph.NamedNode | pyoxigraph.Literal]]
"""What files say of one subject: predicate IRI -> objects, in the order of files and lines."""
_Facts = Mapping[str, _Found]
_Catalogue = Mapping[str, CatalogueEntry]
_T = TypeVar("_T")


def read_catalogue(files: Iterable[Path]) -> tuple[Mapping[str, CatalogueEntry], tuple[Tenure, ...]]:
    """Return the entities of Turtle `files` by id, and the tenures of offices, in the order of the files.

    `Entity.names` are the names that stand for the entity wherever they are found, the label first;
    those that need a fitting surrounding are in `kanji` and `guarded` alone. All names are NFKC.
    An entity may be declared in one file and get more names in another. What is no entity and no
    tenure is passed over. Raises OntologyError with file and line for Turtle that cannot be parsed,
    a missing kind or label, an unknown property or reference, a name that two entities of one kind
    share without owl:differentFrom, and a date that is none or an end before its beginning.
    """
    files = tuple(files)
    facts = _collect(files)
    try:
        _check_places_of_entities(facts)
        catalogue = {entry.entity.id: entry for entry in _each(facts, _ENTITY, _read_entry)}
        for family, terms in ((_ENTITY, _ENTITY_REFERENCES), (_TENURE, _TENURE_REFERENCES)):
            for _ in _each(facts, family, _reference_checker(catalogue, terms)):
                pass
        _check_shared_names(facts, catalogue)
        return catalogue, tuple(_each(facts, _TENURE, _read_tenure))
    except _FaultError as fault:
        raise fault.located(files) from None
    except AttributeError:  # a quoted triple is the one term without a text
        read_facts(files)
        raise


class _FaultError(Exception):
    """What is wrong with `words` (an IRI, a property, a value) in the entry of a subject.

    The line is searched when there is a fault, so that a catalogue without one costs nothing for it.
    """

    def __init__(self, message: str, words: str = "", subject: str = "") -> None:
        super().__init__(message)
        self.words = words
        self.subject = subject

    def located(self, files: Iterable[Path]) -> OntologyError:
        """Return the error that names the last file with the subject and the words, and their line."""
        entry_start = re.compile(rf"^[ \t]*\S*{re.escape(_tail(self.subject))}>?\s", re.MULTILINE)
        place = ""
        for file in files:
            text = file.read_text(encoding="utf-8", errors="replace")
            for entry in entry_start.finditer(text):
                end = _ENTRY_END.search(text, entry.end())
                at = text.find(_tail(self.words), entry.start(), end.end() if end else len(text))
                if at >= 0:
                    place = f"{file}:{text.count(chr(10), 0, at) + 1}: "
        return OntologyError(f"{place}{self}")


def _tail(iri: str) -> str:
    """Return what of an IRI stands in a file, whether whole, relative or prefixed."""
    return re.sub(r"^https?://\S*(?:#|/entity/|/tenure/)", "", iri)


def _collect(files: Iterable[Path]) -> _Facts:
    """Return the triples of `files` by subject.

    Oxigraph's terms are kept and asked for their text when it is wanted: half the time of a table of texts.
    """
    facts: dict[str, _Found] = {}
    for file in files:
        try:
            for quad in pyoxigraph.parse(path=file, format=pyoxigraph.RdfFormat.TURTLE):
                subject, predicate = quad.subject.value, quad.predicate.value
                found = facts.get(subject)
                if found is None:
                    found = facts[subject] = {}
                if predicate in found:
                    found[predicate].append(quad.object)
                else:
                    found[predicate] = [quad.object]
        except (SyntaxError, OSError, ValueError):
            read_facts([file])  # says what is wrong, with file and line
            raise
    return facts


def _each(facts: _Facts, family: str, read: Callable[[str, _Found], _T]) -> Iterator[_T]:
    """Yield what `read` makes of each subject of a family of IRIs; its faults learn whose they are."""
    for subject, found in facts.items():
        if subject.startswith(family):
            try:
                yield read(subject, found)
            except _FaultError as fault:
                fault.subject = subject
                raise


def _read_entry(subject: str, found: _Found) -> CatalogueEntry:
    own = _id(subject)
    kinds = [_KINDS[item.value] for item in found.get(RDF_TYPE, ()) if item.value in _KINDS]
    if len(kinds) != 1:
        raise _FaultError(
            f"{own} needs one kind; write `a` and one of {', '.join(f'ng:{kind}' for kind in Kind)}"
        )
    _check_terms(found, _ENTITY_TERMS)
    labels = _names(found, _LABEL)
    if len(labels) != 1:
        raise _FaultError(f'{own} needs one label; write one skos:prefLabel "…"@ja')
    guarded = _names(found, _GUARDED)
    names = labels + _names(found, _ALIAS)
    if guarded:
        names = tuple(name for name in names if name not in guarded)
    same = tuple(item.value for item in found.get(_SAME, ()))
    entity = Entity(own, kinds[0], labels[0], names, same)
    country, parent = _reference(found, _COUNTRY), _reference(found, _PARENT)
    return CatalogueEntry(entity, country, parent, _names(found, _KANJI), guarded)


def _read_tenure(_: str, found: _Found) -> Tenure:
    _check_terms(found, _TENURE_TERMS)
    holder, of, titles = _reference(found, _HOLDER), _reference(found, _OF), _names(found, _TITLE)
    if not (holder and of and len(titles) == 1):
        raise _FaultError("a tenure needs one ng:holder, ng:title and ng:of; write what is missing")
    since, until = _day(found, _SINCE), _day(found, _UNTIL)
    if ends_early(since, until):
        raise _FaultError(f"a tenure from {since} to {until} ends before it begins; correct one", until or "")
    return Tenure(holder, titles[0], of, since, until)


def _names(found: _Found, term: str) -> tuple[str, ...]:
    """Return the Japanese names (or those of no language) that `term` gives, NFKC, in order."""
    items = found.get(term)
    if items is None:
        return ()
    names = [normalize("NFKC", item.value) for item in items if getattr(item, "language", "") in _JAPANESE]
    if "" in names:
        raise _FaultError("an empty name; write one or remove it", '""')
    return tuple(names)


def _reference(found: _Found, term: str) -> str | None:
    items = found.get(term)
    if items is None:
        return None
    if len(items) > 1:
        raise _FaultError(f"more than one ng:{term.removeprefix(NG)}; keep one", items[1].value)
    return _id(items[0].value)


def _day(found: _Found, term: str) -> str | None:
    """Return the date of `term` as an ISO prefix: a day, a month or a year."""
    items = found.get(term)
    if items is None:
        return None
    value = items[0].value
    if len(items) > 1 or not is_day(value):
        raise _FaultError(f"{value} is not one date; write it as 2024-06-18, 2024-06 or 2024", value)
    return value


def _id(iri: str) -> str:
    """Return the id of an entity's IRI; of any other IRI the IRI itself."""
    return iri.removeprefix(_ENTITY)


def _check_terms(found: _Found, known: frozenset[str]) -> None:
    for term in found:
        if term not in known and term.startswith(NG):
            names = ", ".join(f"ng:{name.removeprefix(NG)}" for name in sorted(known))
            raise _FaultError(f"unknown property ng:{term.removeprefix(NG)}; one of {names}", term)


def _check_places_of_entities(facts: _Facts) -> None:
    for subject, found in facts.items():
        if not subject.startswith(_ENTITY) and any(item.value in _KINDS for item in found.get(RDF_TYPE, ())):
            raise _FaultError(f"an entity outside {_ENTITY}; give it an IRI there", subject=subject)


def _reference_checker(catalogue: _Catalogue, terms: Iterable[str]) -> Callable[[str, _Found], None]:
    """Return what refuses a reference to an entity that no file declares, or that is of the wrong kind."""

    def check(_: str, found: _Found) -> None:
        for term in terms:
            for item in found.get(term, ()):
                entry = catalogue.get(_id(item.value))
                if entry is None:
                    message = f"unknown entity {_id(item.value)}; declare it or correct the reference"
                    raise _FaultError(message, item.value)
                wanted = _WANTED.get(term, entry.entity.kind)
                if entry.entity.kind is not wanted:
                    message = f"{entry.entity.id} is no ng:{wanted}; correct ng:{term.removeprefix(NG)}"
                    raise _FaultError(message, item.value)

    return check


def _check_shared_names(facts: _Facts, catalogue: _Catalogue) -> None:
    """Refuse a name of two entities of one kind that are not said to be different on purpose."""
    owners: dict[tuple[str, bool], dict[str, str]] = {
        (kind, short): {} for kind in Kind for short in (False, True)
    }
    for own, entry in catalogue.items():
        for short, names in ((False, entry.entity.names), (True, entry.kanji)):
            owner = owners[entry.entity.kind, short] if names else {}
            for name in names:
                other = owner.setdefault(name, own)
                if other != own and not _are_different(facts, own, other):
                    message = (
                        f"{own} and {other} are both named {name}; make it ng:guarded,"
                        " or say owl:differentFrom if both are meant"
                    )
                    raise _FaultError(message, name, _ENTITY + own)


def _are_different(facts: _Facts, one: str, other: str) -> bool:
    return any(
        _id(item.value) == second
        for first, second in ((one, other), (other, one))
        for item in facts[_ENTITY + first].get(_DIFFERENT, ())
    )
