"""The catalogue: entities that the ontology files know, and who held which office when."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from newsgraph.errors import OntologyError
from newsgraph.model import CatalogueEntry, Entity, Kind, Tenure
from newsgraph.ontology.turtle import RDF_TYPE, Fact, Facts, read_facts
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
_ENTITY_TERMS = {_KANJI, _GUARDED, _COUNTRY, _PARENT}
_TENURE_TERMS = {_HOLDER, _TITLE, _OF, _SINCE, _UNTIL}
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def read_catalogue(files: Iterable[Path]) -> tuple[Mapping[str, CatalogueEntry], tuple[Tenure, ...]]:
    """Return the entities of Turtle `files` by id, and the tenures of offices, in the order of the files.

    `Entity.names` are the names that stand for the entity wherever they are found, the label first;
    those that need a fitting surrounding are in `kanji` and `guarded` alone. All names are NFKC.
    An entity may be declared in one file and get more names in another. What is no entity and no
    tenure is passed over. Raises OntologyError with file and line for Turtle that cannot be parsed,
    a missing kind or label, an unknown property or reference, a name that two entities of one kind
    share without owl:differentFrom, and a date that is none or an end before its beginning.
    """
    facts = read_facts(files)
    catalogue: dict[str, CatalogueEntry] = {}
    for subject, found in facts.items():
        if subject.startswith(_ENTITY):
            entry = _read_entry(subject, found)
            catalogue[entry.entity.id] = entry
        elif any(item.value in _KINDS for item in found.get(RDF_TYPE, ())):
            raise _fault(f"an entity outside {_ENTITY}; give it an IRI there", subject, found)
    _check_references(facts, catalogue)
    _check_shared_names(facts, catalogue)
    return catalogue, tuple(_read_tenures(facts, catalogue))


_Found = Mapping[str, tuple[Fact, ...]]


def _read_entry(subject: str, found: _Found) -> CatalogueEntry:
    kinds = {_KINDS[item.value] for item in found.get(RDF_TYPE, ()) if item.value in _KINDS}
    if len(kinds) != 1:
        kinds_known = ", ".join(f"ng:{kind}" for kind in Kind)
        raise _fault(f"{_id(subject)} needs one kind; write `a` and one of {kinds_known}", subject, found)
    _check_terms(subject, found, _ENTITY_TERMS)
    label, *others = _names(subject, found, _LABEL) or [""]
    if not label or others:
        raise _fault(f'{_id(subject)} needs one label; write one skos:prefLabel "…"@ja', subject, found)
    guarded = _names(subject, found, _GUARDED)
    names = dict.fromkeys((label, *_names(subject, found, _ALIAS)))
    same = tuple(item.value for item in found.get(_SAME, ()))
    plain = tuple(name for name in names if name not in guarded)
    return CatalogueEntry(
        entity=Entity(_id(subject), kinds.pop(), label, plain, same),
        country=_reference(subject, found, _COUNTRY),
        parent=_reference(subject, found, _PARENT),
        kanji=tuple(_names(subject, found, _KANJI)),
        guarded=tuple(guarded),
    )


def _read_tenures(facts: Facts, catalogue: Mapping[str, CatalogueEntry]) -> Iterator[Tenure]:
    for subject, found in facts.items():
        if not subject.startswith(_TENURE):
            continue
        _check_terms(subject, found, _TENURE_TERMS)
        holder, of = _reference(subject, found, _HOLDER), _reference(subject, found, _OF)
        title = "".join(_names(subject, found, _TITLE)[:1])
        if not (holder and of and title):
            raise _fault("a tenure needs ng:holder, ng:title and ng:of; add what is missing", subject, found)
        if catalogue[holder].entity.kind is not Kind.PERSON:
            raise _fault(
                f"{holder} holds an office and is no person; correct ng:holder", subject, found, holder
            )
        since, until = _day(subject, found, _SINCE), _day(subject, found, _UNTIL)
        if since and until and since[: len(until)] > until[: len(since)]:
            message = f"a tenure from {since} to {until} ends before it begins; correct one"
            raise _fault(message, subject, found, since)
        yield Tenure(holder, title, of, since, until)


def _check_references(facts: Facts, catalogue: Mapping[str, CatalogueEntry]) -> None:
    """Refuse a reference to an entity that no file declares, and a country that is none."""
    for subject, found in facts.items():
        if not subject.startswith((_ENTITY, _TENURE)):
            continue
        for term in (_COUNTRY, _PARENT, _HOLDER, _OF, _DIFFERENT):
            for item in found.get(term, ()):
                entry = catalogue.get(_id(item.value))
                if entry is None:
                    message = f"unknown entity {_id(item.value)}; declare it or correct the reference"
                    raise _fault(message, subject, found, item.value)
                if term == _COUNTRY and entry.entity.kind is not Kind.COUNTRY:
                    message = f"{entry.entity.id} is no country; correct ng:inCountry"
                    raise _fault(message, subject, found, item.value)


def _check_shared_names(facts: Facts, catalogue: Mapping[str, CatalogueEntry]) -> None:
    """Refuse a name of two entities of one kind that are not said to be different on purpose."""
    owners: dict[tuple[Kind, bool, str], str] = {}
    for entry in catalogue.values():
        for short, names in ((False, entry.entity.names), (True, entry.kanji)):
            for name in names:
                other = owners.setdefault((entry.entity.kind, short, name), entry.entity.id)
                if other != entry.entity.id and not _different(facts, entry.entity.id, other):
                    message = (
                        f"{entry.entity.id} and {other} are both named {name}; make it ng:guarded,"
                        " or say owl:differentFrom if both are meant"
                    )
                    subject = _ENTITY + entry.entity.id
                    raise _fault(message, subject, facts[subject], f'"{name}"')


def _different(facts: Facts, one: str, other: str) -> bool:
    return any(
        _id(item.value) == second
        for first, second in ((one, other), (other, one))
        for item in facts[_ENTITY + first].get(_DIFFERENT, ())
    )


def _check_terms(subject: str, found: _Found, known: set[str]) -> None:
    for term in found:
        if term.startswith(NG) and term not in known:
            names = ", ".join(f"ng:{name.removeprefix(NG)}" for name in sorted(known))
            message = f"unknown property ng:{term.removeprefix(NG)}; one of {names}"
            raise _fault(message, subject, found, term)


def _id(iri: str) -> str:
    """Return the id of an entity's IRI; of any other IRI the IRI itself."""
    return unquote(iri.removeprefix(_ENTITY))


def _names(subject: str, found: _Found, term: str) -> list[str]:
    """Return the Japanese names (or those of no language) that `term` gives, NFKC."""
    names = [
        unicodedata.normalize("NFKC", item.value)
        for item in found.get(term, ())
        if item.language in ("ja", "")
    ]
    if not all(names):
        raise _fault("an empty name; write one or remove it", subject, found, '""')
    return names


def _reference(subject: str, found: _Found, term: str) -> str | None:
    items = found.get(term, ())
    if len(items) > 1:
        name = term.removeprefix(NG)
        raise _fault(f"more than one ng:{name}; keep one", subject, found, items[1].value)
    return _id(items[0].value) if items else None


def _day(subject: str, found: _Found, term: str) -> str | None:
    """Return the date of `term` as an ISO prefix: a day, a month or a year."""
    value = next((item.value for item in found.get(term, ())), None)
    if value is None:
        return None
    try:
        if _DAY.fullmatch(value):
            date.fromisoformat(value + "-01-01"[len(value) - 4 :])
            return value
    except ValueError:
        pass
    raise _fault(f"{value} is no date; write 2024-06-18, 2024-06 or 2024", subject, found, value)


def _fault(message: str, subject: str, found: _Found, words: str = "") -> OntologyError:
    """Return the error with the file, and the line of `words` (an IRI, a term, a value) in a subject's entry."""
    file = next(iter(found.values()))[0].file
    text = file.read_text(encoding="utf-8", errors="replace")
    own = re.search(rf"^[ \t]*\S*{re.escape(_tail(subject))}>?\s", text, re.MULTILINE)
    start = own.start() if own else 0
    at = max(start, text.find(_tail(words), start) if words else start)
    return OntologyError(f"{file}:{text.count(chr(10), 0, at) + 1}: {message}")


def _tail(iri: str) -> str:
    """Return what of an IRI stands in a file, whether whole, relative or prefixed."""
    return re.sub(r"^https?://\S*[#/]", "", iri)
