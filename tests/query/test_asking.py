from __future__ import annotations

import io
import socket
from pathlib import Path

import pytest
from tests.graph.readings import small_world
from tests.graph.test_declared import CATALOGUE

from newsgraph.errors import UsageError
from newsgraph.graph import catalogue_quads, ontology_quads, to_nquads
from newsgraph.query import FORMATS, parse, run
from newsgraph.query.results import table
from newsgraph.store import Store


@pytest.fixture(scope="module")
def store() -> Store:
    store = Store.in_memory()
    store.bulk([*map(to_nquads, small_world()), ontology_quads(), catalogue_quads(CATALOGUE)])
    store.derive()
    return store


def written(store: Store, text: str, kind: str) -> str:
    out = io.BytesIO()
    run(store, text).write(out, kind)
    return out.getvalue().decode()


VISITOR = "SELECT ?who ?name ?none { ?v a ng:Visit ; ng:actor ?who . ?who rdfs:label ?name }"


def test_our_prefixes_need_no_declaration(store: Store) -> None:
    assert list(run(store, VISITOR).rows()) == [("person:プーチン", "ウラジーミル・プーチン", "")]


def test_a_declared_prefix_wins(store: Store) -> None:
    text = "PREFIX ng: <https://schema.org/> SELECT ?h { ?a ng:headline ?h }"
    assert len(list(run(store, text).rows())) == 3


def test_a_file_is_asked_by_its_path(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "訪問.rq"
    path.write_text("\ufeff# with a byte order mark\n" + VISITOR, encoding="utf-8")
    for query in (path, str(path)):
        assert len(list(run(store, query).rows())) == 1


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("csv", "who,name,none\r\nhttps://w3id.org/newsgraph/data/entity/person/プーチン,ウラジーミル・プーチン,\r\n"),
        ("json", '"name":{"type":"literal","value":"ウラジーミル・プーチン","xml:lang":"ja"}'),
        ("xml", '<binding name="name"><literal xml:lang="ja">ウラジーミル・プーチン</literal></binding>'),
        ("tsv", '?who\t?name\t?none\n<https://w3id.org/newsgraph/data/entity/person/プーチン>\t"ウラジーミル・プーチン"@ja\t\n'),
        ("table", "person:プーチン  ウラジーミル・プーチン\n"),
    ],
)  # fmt: skip
def test_rows_are_written(store: Store, kind: str, content: str) -> None:
    assert content in written(store, VISITOR, kind)


@pytest.mark.parametrize(
    ("kind", "content"),
    [("table", "yes"), ("json", '"boolean":true'), ("xml", "<boolean>true</boolean>"), ("csv", "true")],
)
def test_a_truth_is_written(store: Store, kind: str, content: str) -> None:
    assert content in written(store, "ASK { ?v a ng:Visit }", kind)


CONSTRUCT = "CONSTRUCT { ?v ng:actor ?who } WHERE { ?v a ng:Visit ; ng:actor ?who }"


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("turtle", "event:visit1 ng:actor person:プーチン .\n"),
        ("ntriples", "<https://w3id.org/newsgraph/data/event/visit1> <https://w3id.org/newsgraph/ontology#actor>"),
        ("table", "event:visit1  ng:actor   person:プーチン\n"),
    ],
)  # fmt: skip
def test_triples_are_written(store: Store, kind: str, content: str) -> None:
    assert content in written(store, CONSTRUCT, kind)


def test_a_description_is_triples(store: Store) -> None:
    assert "ng:actor person:プーチン" in written(store, "DESCRIBE event:visit1", "turtle")


@pytest.mark.parametrize("name", [f.name for f in FORMATS])
def test_a_format_that_does_not_fit_is_one_clear_line(store: Store, name: str) -> None:
    for text in (VISITOR, "ASK {}", CONSTRUCT):
        result = run(store, text)
        if name not in result.formats:
            with pytest.raises(UsageError, match=f"--format {name}: these are {result.kind}; one of table"):
                result.write(io.BytesIO(), name)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?s {", "SPARQL, line 1, column 12: the query ends too early; a } is missing"),
        ("SELECT ?s\n { ?s ?p }", "SPARQL, line 2, column 11: cannot go on after { ?s ?p }"),
        ("SELECT ?s { ?s foo:x ?o }", "column 21: prefix foo: is not known; add PREFIX foo: <…>"),
        ("SELECT ?s { ?s ?p <a b> }", "SPARQL, line 1, column 24: not a legal IRI: <a b>"),
        ("SELECT (COUNT(*) AS ?n) ?s { ?s ?p ?o }", "neither grouped nor counted"),
        ("SELECT ?s { ?s ?p ?o } }", "there is a } too many"),
        ("SELECT * { ?s ?p ?o } LIMIT x", "column 29: cannot go on at x"),
        ("SELECT * { ?s ?p 'open }", "SPARQL, line 1: a quotation has no end: 'open }"),
    ],
)  # fmt: skip
def test_a_malformed_query_is_one_line_that_says_where(store: Store, text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        run(store, text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_query_never_leaves_this_machine(store: Store) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        port = server.getsockname()[1]
        with pytest.raises(UsageError, match="offline"):
            run(store, f"SELECT * {{ SERVICE SILENT <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}")
        with pytest.raises(TimeoutError):
            server.accept()


def test_an_update_changes_nothing(store: Store) -> None:
    before = len(store.inner)
    with pytest.raises(UsageError, match="would change"):
        run(store, "DELETE WHERE { ?s ?p ?o }")
    assert len(store.inner) == before


def test_a_parsed_text_opens_no_file(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "secret.rq"
    path.write_text(VISITOR)
    for text in (str(path), "visits"):
        with pytest.raises(UsageError, match="no query: it needs SELECT"):
            run(store, parse("(sent)", text))


@pytest.mark.parametrize("path", ["none.rq", "deep/none.sparql"])
def test_a_missing_file_is_one_clear_line(store: Store, path: str) -> None:
    with pytest.raises(UsageError, match=r"none\.\w+: cannot be read"):
        run(store, path)


def test_a_file_that_is_no_text_is_one_clear_line(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "bad.rq"
    path.write_bytes(b"SELECT \xff\xfe")
    with pytest.raises(UsageError, match=r"bad\.rq: not UTF-8"):
        run(store, path)


def test_a_plain_table_lines_up_japanese() -> None:
    lines = list(table(("who", "what"), [("プーチン", "a"), ("x", "長い" * 40)]))
    assert lines[0] == "who       what\n"
    assert lines[2] == "プーチン  a\n"
    assert lines[3].startswith("x         長い")
    assert lines[3].endswith("…\n")


def test_an_empty_answer_is_its_columns(store: Store) -> None:
    assert written(store, "SELECT ?a { ?a a ng:Nothing }", "table") == "a\n-\n"
