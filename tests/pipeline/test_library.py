"""`import newsgraph`: the small typed API."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsgraph
from newsgraph.pipeline.explanation import explain


def test_read_gives_readings_in_order_and_writes_nothing(articles: Path) -> None:
    before = sorted(articles.parent.rglob("*"))
    found = list(newsgraph.read([articles]))
    assert all(isinstance(reading, newsgraph.Reading) for reading in found)
    names = [
        reading.document.article.source_file for reading in found if isinstance(reading, newsgraph.Reading)
    ]
    assert names == ["denial.md", "feed.jsonl#a1", "feed.jsonl#a2", "visit.txt"]
    assert sorted(articles.parent.rglob("*")) == before


def test_read_takes_an_article(articles: Path) -> None:
    article = newsgraph.Article("a", "a", "フランスは日本を非難した。", None, (newsgraph.Span(0, 13),))
    [reading] = newsgraph.read(article)
    assert isinstance(reading, newsgraph.Reading)
    assert {entity.label for entity in reading.document.mentioned} == {"フランス", "日本"}
    [unreadable] = newsgraph.read([write(articles / "nulls.txt", b"\0\0")])
    assert isinstance(unreadable, newsgraph.Unreadable)


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_min_confidence_leaves_claims_out(articles: Path) -> None:
    def claims(bound: float) -> list[float]:
        found = newsgraph.read([articles], min_confidence=bound)
        return [
            c.confidence
            for reading in found
            if isinstance(reading, newsgraph.Reading)
            for c in reading.claims
        ]

    everything = claims(0)
    assert claims(0.8) == [confidence for confidence in everything if confidence >= 0.8]


def test_claims_below_the_usual_bound_are_left_out_and_explained(tmp_path: Path) -> None:
    aside = "市場では株価が上がり、為替も動き、" * 17
    path = write(
        tmp_path / "long.txt", f"見出し\n\n{aside}フランスのマクロン大統領は日本を訪問した。\n".encode()
    )
    [usual], [everything] = newsgraph.read([path]), newsgraph.read([path], min_confidence=0)
    assert isinstance(usual, newsgraph.Reading)
    assert isinstance(everything, newsgraph.Reading)
    events = [c for c in everything.claims if c.evidence.rule.startswith("Visit")]
    assert events
    assert not set(events) & set(usual.claims)
    told = [claim for sentence in explain(everything)["sentences"] for claim in sentence["claims"]]
    assert {claim["type"] for claim in told if claim.get("left_out")} == {"Visit"}


def test_a_missing_path_raises_what_it_says(tmp_path: Path) -> None:
    with pytest.raises(newsgraph.InputError, match="no such file or folder"):
        list(newsgraph.read([tmp_path / "missing"]))


def test_a_built_graph_opens_as_dataset_and_network(built: Path) -> None:
    dataset = newsgraph.dataset(built)
    assert len(list(dataset.query("SELECT ?a { ?a a ng:Article }"))) == 4
    dataset.close()
    network = newsgraph.network(built)
    assert network.is_multigraph()
    assert network.is_directed()
    assert any(data.get("label") == "フランス" for _, data in network.nodes(data=True))


def test_names_come_late_and_wrong_ones_are_attribute_errors() -> None:
    assert set(newsgraph.__all__) <= set(dir(newsgraph))
    for name in newsgraph.__all__:
        assert getattr(newsgraph, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        _ = newsgraph.nonsense
