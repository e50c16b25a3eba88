"""How an example is judged; that the ontologies' own are kept is for tests/ontologies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsgraph.model import Ontology, RelationType
from newsgraph.ontology import load
from newsgraph.pipeline.examples import counterexample_problem, example_problem, run_examples
from newsgraph.pipeline.reading import ArticleReader


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load()


@pytest.fixture(scope="module")
def reader(ontology: Ontology) -> ArticleReader:
    return ArticleReader(ontology)


@pytest.mark.parametrize(
    "marked",
    [
        "[actor:マクロン仏大統領]は[place:日本]を訪問した。",
        "[actor:フランスのマクロン大統領]は[date=2024-06-17:17日]、[place:日本]を訪問した。",
        "[actor:マクロン大統領]は[place:日本]を訪問する予定だ。 => Planned",
    ],
)
def test_what_is_read_as_marked(reader: ArticleReader, marked: str) -> None:
    assert example_problem(reader, "Visit", marked) is None


@pytest.mark.parametrize(
    ("marked", "says"),
    [
        ("[actor:マクロン大統領]は[place:日本]を訪問した。 => Planned", "status is Actual, not Planned"),
        ("[actor:マクロン大統領]は日本を訪問した。", "read beyond: place"),
        ("[actor:マクロン大統領]は[actor:日本]を訪問した。", "not read: actor"),
        (
            "[actor:マクロン大統領]は[date=2024-06-18:17日]、[place:日本]を訪問した。",
            "not read: date 2024-06-18",
        ),
        ("[actor:きのう]マクロン大統領は日本を訪問した。", "no name was read at 'きのう'"),
        ("[actor:マクロン大統領]は[place:日本]を非難した。", "no Visit was read"),
        ("[actor:マクロン大統領は日本を訪問した。", "the markup is wrong"),
        ("[actor:マクロン大統領]は[place:日本]を訪問した。 => Perhaps", "the markup is wrong"),
    ],
)
def test_what_differs_is_said_in_one_line(reader: ArticleReader, marked: str, says: str) -> None:
    problem = example_problem(reader, "Visit", marked)
    assert problem is not None
    assert says in problem
    assert "\n" not in problem


def test_a_counterexample_must_not_be_read(reader: ArticleReader) -> None:
    assert counterexample_problem(reader, "Visit", "マクロン大統領は日本を非難した。") is None
    problem = counterexample_problem(reader, "Visit", "マクロン大統領は日本を訪問した。")
    assert problem is not None
    assert "a Visit was read at '訪問'" in problem


def test_a_relation_is_judged_as_an_event_is(reader: ArticleReader) -> None:
    marked = "[of:フランス]の[holder:マクロン][title:大統領]は会見した。"
    assert example_problem(reader, "Position", marked) is None
    problem = example_problem(reader, "Position", marked.replace("大統領]", "大統領]候補"))
    assert problem is not None
    assert counterexample_problem(reader, "Position", "大統領は会見した。") is None
    problem = counterexample_problem(reader, "Position", "マクロン大統領は会見した。")
    assert problem is not None
    assert "a Position was read" in problem


def test_all_of_a_type_are_run(ontology: Ontology) -> None:
    told = (("[actor:マクロン大統領]は[place:日本]を訪問した。",), ("日本を非難した。",))
    frame = replace(ontology.frames["Visit"], examples=told[0], counterexamples=told[1])
    relation = RelationType(
        "Membership", ("[of:国連]に加盟する[member:日本]は反対した。",), ("日本は反対した。",)
    )
    results = list(run_examples(replace(ontology, frames={"Visit": frame}, relations=(relation,))))
    assert [(result.frame, result.problem) for result in results] == [
        (name, None) for name in ("Visit", "Visit", "Membership", "Membership")
    ]
