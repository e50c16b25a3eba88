"""`newsgraph query`, `export`, `view` and `check`: a built graph, asked from the outside."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

HEADLINES = "SELECT ?headline { ?a schema:headline ?headline } ORDER BY ?headline"


def test_without_a_query_the_named_ones_are_listed(run: Run) -> None:
    result = run("query")
    assert result.code == 0
    names = [line.split()[0] for line in result.out.splitlines() if not line.startswith(" ")]
    assert len(names) >= 10
    assert {"visits", "meetings", "offices", "timeline"} <= set(names)


def test_every_named_query_answers(run: Run, built: Path) -> None:
    names = [line.split()[0] for line in run("query").out.splitlines() if not line.startswith(" ")]
    for name in names:
        result = run("query", name, "-g", built)
        assert (result.code, result.err) == (0, ""), name
        assert result.out


def test_the_formats_say_the_same(run: Run, built: Path) -> None:
    table = run("query", HEADLINES, "-g", built).out.splitlines()
    rows = list(csv.reader(io.StringIO(run("query", HEADLINES, "-g", built, "--format", "csv").out)))
    data = json.loads(run("query", HEADLINES, "-g", built, "--format", "json").out)
    tree = ET.fromstring(run("query", HEADLINES, "-g", built, "--format", "xml").out)  # noqa: S314  our own
    expected = [row[0] for row in rows[1:]]
    assert len(expected) == 4
    assert [line.strip() for line in table[2:]] == expected
    assert [row["headline"]["value"] for row in data["results"]["bindings"]] == expected
    assert [node.text for node in tree.iter("{http://www.w3.org/2005/sparql-results#}literal")] == expected


def test_a_query_can_be_a_file(run: Run, built: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text(HEADLINES, encoding="utf-8")
    assert run("query", file, "-g", built) == run("query", HEADLINES, "-g", built)


def test_parameters_are_given_by_place_or_by_name(run: Run, built: Path) -> None:
    by_place = run("query", "visits", "米国", "-g", built)
    assert by_place.code == 0
    assert by_place == run("query", "visits", "name=米国", "-g", built)
    assert by_place != run("query", "visits", "nobody", "-g", built)


def test_triples_are_turtle_and_a_truth_is_a_word(run: Run, built: Path) -> None:
    assert "@prefix" in run("query", "CONSTRUCT WHERE { ?s a ng:Article }", "-g", built).out
    assert run("query", "ASK { ?s a ng:Article }", "-g", built).out.splitlines()[-1] == "yes"


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("SELECT * { ?s ?p ?o", "SPARQL, line 1"),
        ("SELECT * { ?s nope:x ?o }", "prefix nope:"),
        ("DELETE WHERE { ?s ?p ?o }", "would change the graph"),
        ("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", "works offline"),
        ("visit", "no query named visit; there is visits"),
        ("missing.rq", "missing.rq"),
        ("", "no query"),
    ],
)
def test_a_malformed_query_is_one_line(run: Run, built: Path, query: str, says: str) -> None:
    result = run("query", query, "-g", built)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert says in result.err


def test_a_format_that_cannot_hold_the_answer_is_one_line(run: Run, built: Path) -> None:
    result = run("query", HEADLINES, "-g", built, "--format", "turtle")
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [("query", "visits"), ("view",), ("export", "--to", "nq"), ("serve", "--port", "0"), ("check",)],
)
def test_where_there_is_no_graph_one_line_says_so(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    where = (tmp_path,) if command == ("check",) else ("-g", tmp_path)
    result = run(*command, *where)
    assert result.code == 1
    assert "run newsgraph build first" in result.err
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------ export


@pytest.mark.parametrize("form", ["trig", "nq", "ttl", "jsonld", "graphml", "gexf", "csv"])
def test_export_writes_the_same_to_file_and_stdout(run: Run, built: Path, tmp_path: Path, form: str) -> None:
    out = run("export", "--to", form, "-g", built).out
    assert "プーチン" in out or "バイデン" in out
    assert run("export", "--to", form, "-g", built, "-o", tmp_path / "out").code == 0
    assert (tmp_path / "out").read_bytes().decode("utf-8").splitlines() == out.splitlines()


def test_the_trig_export_is_the_dump(run: Run, built: Path, tmp_path: Path) -> None:
    run("export", "--to", "trig", "-g", built, "-o", tmp_path / "out.trig")
    assert (tmp_path / "out.trig").read_bytes() == (built / "graph.trig").read_bytes()


def test_an_unknown_format_is_one_line(run: Run, built: Path, tmp_path: Path) -> None:
    result = run("export", "--to", "docx", "-g", built, "-o", tmp_path / "out")
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


# ------------------------------------------------------------------ view


def test_view_writes_a_part(run: Run, built: Path, tmp_path: Path) -> None:
    whole = run("view", "-g", built, "-o", tmp_path / "whole.html")
    part = run("view", "フランス", "--depth", "0", "-g", built, "-o", tmp_path / "part.html")
    assert (whole.code, part.code) == (0, 0)
    assert part.err.startswith(f"{tmp_path / 'part.html'}: ")
    assert entities(part.err) < entities(whole.err)
    assert "<html" in (tmp_path / "part.html").read_text(encoding="utf-8")


def entities(told: str) -> int:
    return int(told.partition(": ")[2].partition(" ")[0])


@pytest.mark.parametrize(
    "arguments",
    [
        ("だれでもない",),
        ("--status", "Certain"),
        ("--type", "Party"),
        ("--since", "yesterday"),
        ("--language", "fr"),
    ],
    ids=" ".join,
)
def test_what_view_does_not_know_is_one_line(
    run: Run, built: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    result = run("view", *arguments, "-g", built, "-o", tmp_path / "view.html")
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert not (tmp_path / "view.html").exists()


# ------------------------------------------------------------------ check


def test_a_built_graph_keeps_the_shapes(run: Run, built: Path) -> None:
    shapes = json.loads(run("check", built, "--all", "--json").out)["shapes"]
    assert shapes == []
