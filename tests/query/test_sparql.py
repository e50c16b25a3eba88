from __future__ import annotations

import time
from contextlib import suppress

import pytest

from newsgraph.errors import UsageError
from newsgraph.query.sparql import LONGEST, check

ALLOWED = [
    "SELECT * { ?s ?p ?o }",
    "select ?service { ?service ?insert ?delete }",
    "PREFIX x: <http://insert/delete> ASK { ?s x:insert x:SERVICE , x:a.service }",
    "# INSERT SERVICE\nSELECT * { }",
    'SELECT * { ?s ?p "SERVICE <http://x> INSERT" }',
    "SELECT * { ?s ?p '' , \"\"\"SERVICE \"quoted\" INSERT\"\"\" , '''DROP 'x' ALL''' }",
    'SELECT * { ?s ?p "a \\" SERVICE" }',
    "SELECT * { <http://SERVICE/INSERT> ?p ?o }",
    "BASE <http://x/> CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "DESCRIBE <http://x/>",
    "SELECT * { ?s ?p ?o FILTER(?o < 3 && ?s > 4) }",
    "SELECT * { ?s ?p ?o FILTER(REPLACE(STR(?o), 'INSERT', 'LOAD') = '') }",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_a_query_may_be_asked(text: str) -> None:
    check(text)


UPDATES = [
    "INSERT DATA { <a> <b> <c> }",
    "PREFIX x: <http://x/>\n# SELECT\nDELETE WHERE { ?s ?p ?o }",
    "delete { ?s ?p ?o } insert { ?s ?p 1 } where { ?s ?p ?o }",
    "LOAD <http://x/>",
    "CLEAR ALL",
    "DROP GRAPH <x>",
    "WITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "BASE <http://x/> CREATE GRAPH <y>",
    "COPY <a> TO <b>",
    "INSERT { ?s ?p ?o } WHERE { SELECT * { ?s ?p ?o } }",
]


@pytest.mark.parametrize("text", UPDATES)
def test_an_update_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="would change the graph") as caught:
        check(text)
    assert "\n" not in str(caught.value)


REMOTE = [
    "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * { SERVICE<http://x/>{ } }",
    "SELECT * { service silent ?x { } }",
    "SELECT * { ?s ?p 'a'.SERVICE <http://x/> {} }",
    "SELECT * { ?s ?p 1 .SERVICE <http://x/> {} }",
    "SELECT * { ?s ?p ?o}SERVICE<http://x/>{}",
    "SELECT * { ?s ?p 'it\\'s' SERVICE <http://x/> { ?s ?p 'x' } }",
    "SELECT * {\nSERVICE\n<http://x/> {} }",
    "SELECT * { ?s < 3 . SERVICE <http://x/> {} }",
    "SELECT * { ?s ?p x:a,b:SERVICE,SERVICE <http://x/> {} }",
    "ASK { { SERVICE SILENT <http://x/> { } } UNION { } }",
    "PREFIX x: <http://x/> SELECT * { SERVICEx:y { } }",
    "SELECT * { ?s ?p 1e5SERVICE<http://x/> { } }",
    "SELECT * { ?s ?p trueSERVICE<http://x/> { } }",
    "SELECT * { ?s ?p x:a~SERVICE<http://x/> { } }",
    r"SELECT * { ?s ?p x:a\' . SERVICE <http://x/> { ?s ?p x:b\' } }",
    "SELECT * { ?s ?p x:a#'\\\nSERVICE <http://x/> {} #'\n}",
    "SELECT * { ?s ?p 1.0SERVICE<http://x/>{} }",
    "SELECT * { FILTER(?a <1)SERVICE<http://x/>{} }",
    "SELECT * { ?s ?p 'a'@enSERVICE . SERVICE <http://x/> {} }",
    "SELECT * { ?s ?p <un closed SERVICE <http://x/> {} }",
]


@pytest.mark.parametrize("text", REMOTE)
def test_another_machine_is_never_asked(text: str) -> None:
    with pytest.raises(UsageError, match="works offline"):
        check(text)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { VALUES ?x { '''a' } SERVICE <http://x/> { } }",
        'SELECT * { ?s ?p "unclosed \n SERVICE <http://x/> {} }',
        "SELECT * { ?s ?p 'it's' }",
        'SELECT * { ?s ?p """a" }',
        r"SELECT * { VALUES ?x { '''a' } SERVICE <http://x/> {} #\'''",
        "SELECT * { ?s ?p 'a\\' }",
        "SELECT * {\n ?s ?p 'a\\\n' }",
    ],
)
def test_what_has_no_end_hides_nothing(text: str) -> None:
    with pytest.raises(UsageError, match=r"line \d: a quotation has no end") as caught:
        check(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["", "  ", "# only a comment", "hello", "?x", "<http://x/>"])
def test_what_asks_nothing_is_no_query(text: str) -> None:
    with pytest.raises(UsageError, match="no query: it needs SELECT"):
        check(text)


HOSTILE = [
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    "<",
    "#",
    "a:",
    "?",
    "@",
    '"\\',
    "'''\\",
    "a",
    "SELECT ",
    "{",
    "\n",
    "\x00",
    "é:",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_checking_takes_time_by_length_alone(piece: str) -> None:
    text = "SELECT * " + piece * ((LONGEST - 10) // len(piece))
    began = time.perf_counter()
    with suppress(UsageError):
        check(text)
    assert time.perf_counter() - began < 2


def test_an_endless_query_is_refused() -> None:
    with pytest.raises(UsageError, match="at most 200,000"):
        check("SELECT * { " + "x" * LONGEST)
