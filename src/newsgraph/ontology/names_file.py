"""Reads a user's names file (TOML, docs/names.md): own names of entities, and names to be kept apart."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from typing import Any
from unicodedata import normalize

from newsgraph.errors import OntologyError
from newsgraph.model import Kind
from newsgraph.ontology.days import ends_early, is_day
from newsgraph.ontology.spelling import fold
from newsgraph.ontology.turtle import fault

_KINDS = {kind.value.lower(): kind for kind in Kind}
_SECTIONS = ("entity", "apart")
_ENTITY = ("name", "aliases", "kind", "country", "offices")
_OFFICE = ("title", "of", "since", "until")
_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")
_Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class OwnOffice:
    """An office that a person of the file holds; `of` is a name, None: the person's country."""

    title: str
    of: str | None
    since: str | None
    until: str | None
    """Like `since` an ISO prefix: a day, a month or a year."""


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """An ``[[entity]]`` of the file. All names are NFKC."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: Kind | None = None
    """None: that of the entity of this name that the ontologies know."""
    country: str | None = None
    """A name of the country."""
    offices: tuple[OwnOffice, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the aliases."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class NamesFile:
    """What a names file says."""

    file: Path
    entries: tuple[OwnEntry, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    """Pairs of names that are never one entity, in the order of the file."""

    def fault(self, words: str, message: str) -> OntologyError:
        """Return the error that names the file and the first line of it with `words` in it."""
        return fault(self.file, words, message)


def read_names_file(file: Path) -> NamesFile:
    """Return what a names file says.

    Raises OntologyError, one line with the file and the line and what to do, for a file that cannot be
    read, bad TOML, an unknown key or kind, a missing or empty name, a date that is none, and two names
    that are to be one entity and kept apart at once.
    """
    data = _parse(file)
    _check_keys(file, data, _SECTIONS, "the file")
    entries = tuple(_entry(file, table) for table in _tables(file, data, "entity"))
    apart = tuple(pair for table in _tables(file, data, "apart") for pair in _pairs(file, table))
    found = NamesFile(file, entries, apart)
    _check_apart(found)
    return found


def _parse(file: Path) -> _Table:
    try:
        return tomllib.loads(file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        message = str(error).partition("\n")[0]
        line = _LINE.search(message)
        number = f"{line[1]}:" if line and line[1] else ""
        reason = _LINE.sub("", message)
        raise OntologyError(
            f"{file}:{number} {reason}; correct the TOML, docs/names.md has an example"
        ) from None
    except UnicodeDecodeError:
        raise OntologyError(f"{file}: is not UTF-8; save it as UTF-8") from None
    except (OSError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or "nested too deeply"
        raise OntologyError(f"{file}: cannot be read ({reason}); give a readable TOML file") from None


def _check_keys(file: Path, table: _Table, known: Sequence[str], where: str) -> None:
    for key in table:
        if key not in known:
            message = f"unknown key {key!r} in {where}; known are {', '.join(known)}"
            raise fault(file, _as_written(file, key), message)


def _as_written(file: Path, key: str) -> str:
    """Return a key as it stands before its `=` or in its brackets: alias is no part of aliases."""
    written = rf"(?:^|[{{,])[ \t]*\[*[\"']?{re.escape(key)}[\"']?(?:\]|[ \t]*=)"
    found = re.search(written, file.read_text(encoding="utf-8-sig"), re.MULTILINE)
    return found[0] if found else key


def _tables(file: Path, data: _Table, section: str) -> Iterator[_Table]:
    tables = data.get(section, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise fault(file, section, f"{section} is no list of tables; write [[{section}]] above each one")
    yield from tables


def _entry(file: Path, table: _Table) -> OwnEntry:
    name = _name(file, table.get("name"), "name", "[[entity]]")
    where = f"the entity {name}"
    _check_keys(file, table, _ENTITY, where)
    kind = None
    if "kind" in table:
        kind = _KINDS.get(str(table["kind"]).lower())
        if kind is None:
            message = f"unknown kind {table['kind']!r} of {name}; one of {', '.join(_KINDS)}"
            raise fault(file, str(table["kind"]), message)
    aliases = _list(file, table.get("aliases", []), "aliases", where)
    names = tuple(dict.fromkeys(_name(file, alias, "aliases", where) for alias in aliases))
    country = _name(file, table["country"], "country", where) if "country" in table else None
    offices = tuple(
        _office(file, office, name) for office in _list(file, table.get("offices", []), "offices", where)
    )
    if offices and kind not in {None, Kind.PERSON}:
        raise fault(file, name, f"{name} is a {kind} and has offices; only a person holds some")
    return OwnEntry(name, tuple(alias for alias in names if alias != name), kind, country, offices)


def _office(file: Path, table: object, name: str) -> OwnOffice:
    where = f"the offices of {name}"
    if not isinstance(table, dict):
        raise fault(file, name, f'{where} are no tables; write offices = [{{ title = "市長", of = "…" }}]')
    _check_keys(file, table, _OFFICE, where)
    title = _name(file, table.get("title"), "title", where)
    of = _name(file, table["of"], "of", where) if "of" in table else None
    since, until = (_day(file, table[key], where) if key in table else None for key in ("since", "until"))
    if ends_early(since, until):
        raise fault(file, until or "", f"{where}: {title} ends {until} before it begins {since}; correct one")
    return OwnOffice(title, of, since, until)


def _day(file: Path, value: object, where: str) -> str:
    if isinstance(value, datetime):
        value = value.date()
    text = value.isoformat() if isinstance(value, date) else str(value)
    if not is_day(text):
        message = f'{value} in {where} is no date; write 2024-06-18, or a part of it as "2024-06"'
        raise fault(file, str(value), message)
    return text


def _name(file: Path, value: object, key: str, where: str) -> str:
    """Return a name as normalised text has it."""
    name = normalize("NFKC", value).strip() if isinstance(value, str) else ""
    if not fold(name) or "\n" in name:
        shown = "is missing" if value is None else f"has {value!r}, which is no name"
        raise fault(file, key, f'{key} of {where} {shown}; write {key} with a name in "quotes"')
    return name


def _list(file: Path, value: object, key: str, where: str) -> list[object]:
    if not isinstance(value, list):
        raise fault(file, key, f"{key} of {where} is no list; write {key} = [ … ]")
    return value


def _pairs(file: Path, table: _Table) -> Iterator[tuple[str, str]]:
    where = "[[apart]]"
    _check_keys(file, table, ("names",), where)
    values = _list(file, table.get("names", []), "names", where)
    names = [_name(file, value, "names", where) for value in values]
    if len(names) < 2:
        raise fault(file, names[0] if names else "apart", f"{where} needs two names or more; write both")
    for first, second in combinations(names, 2):
        if fold(first) == fold(second):
            message = f"{first} and {second} are spellings of one name and cannot be told apart; drop one"
            raise fault(file, first, message)
        yield first, second


def _check_apart(found: NamesFile) -> None:
    forbidden = {frozenset(map(fold, pair)) for pair in found.apart}
    for entry in found.entries:
        for first, second in combinations(entry.names, 2):
            if frozenset((fold(first), fold(second))) in forbidden:
                message = (
                    f"{first} and {second} are names of one entity and kept apart; remove one of the two"
                )
                raise found.fault(second, message)
