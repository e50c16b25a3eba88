from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from tests.graph.readings import article, reading, small_world
from tests.graph.test_declared import CATALOGUE

from newsgraph.graph import catalogue_quads, ontology_quads, to_nquads
from newsgraph.store import Problem, Store, validate
from newsgraph.vocab import NG, PREFIXES


def loaded(*parts: bytes) -> Store:
    store = Store.in_memory()
    store.bulk(parts)
    return store


def test_what_we_write_keeps_the_shapes() -> None:
    store = loaded(*map(to_nquads, small_world()), catalogue_quads(CATALOGUE), ontology_quads())
    store.derive()
    assert validate(store) == []


def drop(*fragments: str) -> Callable[[str], str]:
    """Return an edit that takes away the lines that hold all fragments."""
    return lambda text: "".join(
        line for line in text.splitlines(keepends=True) if not all(f in line for f in fragments)
    )


def change(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


def add(subject: str, predicate: str, item: str) -> Callable[[str], str]:
    graph = "<https://w3id.org/newsgraph/data/article/visit>"
    line = f"<{PREFIXES['data']}{subject}> <{NG}{predicate}> {item} {graph} .\n"
    return lambda text: text + line


DAY = f'"2024-06-18"^^<{PREFIXES["xsd"]}date>'
RUSSIA = f"<{PREFIXES['country']}ru>"
PUTIN = f"<{PREFIXES['person']}プーチン>"
BROKEN: list[tuple[str, Callable[[str], str], str]] = [
    ("no source file", drop("sourceFile"), "an article has one source file"),
    ("no quote", drop("claim/visit-1", "#quote"), "a claim quotes its sentence"),
    ("two statuses", add("claim/visit-1", "status", f"<{NG}Actual>"), "a claim has one status of the six"),
    ("an unknown status", change("#Denied", "#Perhaps"), "a claim has one status of the six"),
    ("no status", drop("visit-2", "#status"), "a claim has one status of the six"),
    ("a sentence that ends before it begins", change('"54"', '"5"'), "a sentence begins before it ends"),
    ("a confidence of two", change('"0.95"', '"2"'), "a confidence is a decimal from 0 to 1"),
    ("an entity without a name", drop("entity/country/kp", "prefLabel"), "an entity has one name to show"),
    ("an entity without a type", drop("entity/country/kp>", "rdf-syntax-ns#type"), "described entit"),
    ("an unknown source", change(f"#source> {RUSSIA}", "#source> <http://x/>"), "a source is a described"),
    ("an event without a party", drop(f"event/visit1> <{NG}", "entity/"), "at least one party"),
    ("an event without a label", drop("event/visit1", "rdf-schema#label"), "one label"),
    ("an impossible day", change('"2024-06-17"', '"2024-06-31"'), "a date is one day, month or year"),
    ("a day and a range", add("event/visit1", "date", DAY), "a day or a range, not both"),
    ("a range without an end", drop("endDate"), "a range has an end"),
    ("a date without bounds", drop("announcement1", "#earliest"), "an earliest day"),
    ("bounds the wrong way round", change('"2024-06-19"', '"2024-06-01"'), "not after the latest"),
    ("an office without a title", drop("#title"), "an office has one title"),
    ("an office held by a country", change(f"#holder> {PUTIN}", f"#holder> {RUSSIA}"), "a person"),
    ("an amount without a unit", drop("#unit"), "an amount has one unit"),
    ("a link to script", change("https://example.org/news", "javascript:alert"), "an address is an http"),
    ("words of a role that are no such", change("actor 25 32 ", ""), "the words of a role"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "edit", "message"), BROKEN, ids=[b[0] for b in BROKEN])
def test_a_fault_is_found(name: str, edit: Callable[[str], str], message: str) -> None:
    whole = to_nquads(reading()).decode()
    broken = edit(whole)
    assert broken != whole, name
    found = validate(loaded(broken.encode()))
    assert any(message in problem.message for problem in found), found
    assert all(problem.graph == "article:visit" for problem in found)
    assert all("\n" not in str(problem) for problem in found)


def test_problems_are_bounded_and_always_the_same() -> None:
    parts = [drop("#quote")(to_nquads(reading(article(f"a{i}.txt"))).decode()).encode() for i in range(8)]
    store = loaded(*parts)
    assert len(validate(store, limit=7)) == 7
    assert validate(store, articles=2) == validate(store, articles=2)
    assert {p.graph for p in validate(store, articles=2)} == {"article:a0", "article:a4"}
    assert len({p.graph for p in validate(store, articles=None)}) == 8


def test_a_problem_reads_as_a_line() -> None:
    problem = Problem("article:visit", "claim:visit-1", "ng:quote", "", "a claim quotes its sentence")
    assert str(problem) == "article:visit: claim:visit-1 ng:quote: a claim quotes its sentence"


def test_nothing_is_printed_and_logging_is_as_before(capsys: pytest.CaptureFixture[str]) -> None:
    before = logging.getLogger("rdflib.term").level
    validate(loaded(change('"2024-06-17"', '"2024-06-31"')(to_nquads(reading()).decode()).encode()))
    assert logging.getLogger("rdflib.term").level == before
    assert capsys.readouterr().err == ""
