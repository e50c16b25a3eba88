"""Every example of the ontologies is read as marked, no counterexample is read; each relation has enough."""

from __future__ import annotations

import pytest

from newsgraph.model import Frame, RelationType
from newsgraph.ontology import load, read_example
from newsgraph.pipeline import ArticleReader
from newsgraph.pipeline.examples import counterexample_problem, example_problem

ONTOLOGY = load()
DECLARED: tuple[Frame | RelationType, ...] = (*ONTOLOGY.frames.values(), *ONTOLOGY.relations)
EXAMPLES = [(declared.name, text) for declared in DECLARED for text in declared.examples]
COUNTEREXAMPLES = [(declared.name, text) for declared in DECLARED for text in declared.counterexamples]


@pytest.fixture(scope="module")
def reader() -> ArticleReader:
    return ArticleReader(ONTOLOGY)


@pytest.mark.parametrize(("name", "marked"), EXAMPLES)
def test_an_example_is_read_as_marked(reader: ArticleReader, name: str, marked: str) -> None:
    assert example_problem(reader, name, marked) is None


@pytest.mark.parametrize(("name", "text"), COUNTEREXAMPLES)
def test_a_counterexample_is_not_read(reader: ArticleReader, name: str, text: str) -> None:
    assert counterexample_problem(reader, name, text) is None


@pytest.mark.parametrize("relation", ONTOLOGY.relations, ids=lambda relation: relation.name)
def test_a_relation_carries_its_tests(relation: RelationType) -> None:
    assert len(relation.examples) >= 4
    assert len(relation.counterexamples) >= 4
    assert all(len(read_example(text).roles) >= 2 for text in relation.examples)
    assert not any("[" in text or "=>" in text for text in relation.counterexamples)
