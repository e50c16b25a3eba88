from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.graph.readings import RUSSIA, VISIT, small_world, told

from newsgraph.errors import OutputError, UsageError
from newsgraph.graph import to_nquads
from newsgraph.model import Status
from newsgraph.store import FORMATS, Store, export


@pytest.fixture(scope="module")
def store() -> Store:
    store = Store.in_memory()
    store.bulk(map(to_nquads, small_world()))
    store.derive()
    return store


def written(store: Store, kind: str) -> bytes:
    out = io.BytesIO()
    export(store, out, kind)
    return out.getvalue()


def named(store: Store) -> set[ox.Quad]:
    return {quad for quad in store.inner if quad.graph_name != ox.DefaultGraph()}


@pytest.mark.parametrize(
    ("kind", "rdf"),
    [("trig", ox.RdfFormat.TRIG), ("nq", ox.RdfFormat.N_QUADS), ("jsonld", ox.RdfFormat.JSON_LD)],
)
def test_a_dataset_comes_back_whole(store: Store, kind: str, rdf: ox.RdfFormat) -> None:
    back = ox.Store()
    back.load(written(store, kind), format=rdf)
    assert set(back) == named(store)


def test_turtle_is_the_union(store: Store) -> None:
    back = set(ox.parse(written(store, "ttl"), format=ox.RdfFormat.TURTLE))
    assert back == set(store.inner.quads_for_pattern(None, None, None, ox.DefaultGraph()))


@pytest.mark.parametrize("kind", FORMATS)
def test_the_order_of_loading_does_not_show(store: Store, kind: str) -> None:
    other = Store.in_memory()
    for reading in reversed(small_world()):
        other.replace(to_nquads(reading))
    other.derive()
    assert written(other, kind) == written(store, kind)


@pytest.mark.parametrize("kind", FORMATS)
def test_an_empty_store_has_every_format(kind: str) -> None:
    assert isinstance(written(Store.in_memory(), kind), bytes)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_is_what_a_stream_is(store: Store, kind: str, tmp_path: Path) -> None:
    export(store, tmp_path / "new folder" / "graph", kind)
    assert (tmp_path / "new folder" / "graph").read_bytes() == written(store, kind)
    assert [p.name for p in (tmp_path / "new folder").iterdir()] == ["graph"]


def test_jsonld_is_json(store: Store) -> None:
    graphs = json.loads(written(store, "jsonld"))
    assert len(graphs) == 4
    assert all("@id" in node for graph in graphs for node in graph["@graph"])


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_has_a_row_for_each_claim(store: Store) -> None:
    found = rows(written(store, "csv"))
    assert len(found) == 5 + 4 + 1
    (visit,) = [r for r in found if r["type"] == "Visit" and r["article"] == "visit.txt"]
    assert visit["status"] == "Planned"
    assert (visit["actor"], visit["place"], visit["source"]) == ("ウラジーミル・プーチン", "北朝鮮", "ロシア")
    assert (visit["from"], visit["until"], visit["date_words"]) == ("2024-06-18", "2024-06-19", "18─19日")
    (meeting,) = [r for r in found if r["type"] == "Meeting"]
    assert meeting["participant"] == "ウラジーミル・プーチン、日本、架空外相"
    (transfer,) = [r for r in found if r["type"] == "Transfer"]
    assert transfer["amount"] == "約3億ドル"


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_spreadsheet_takes_no_quote_for_a_formula(start: str) -> None:
    store = Store.in_memory()
    store.bulk(
        [
            to_nquads(
                told(
                    "x.txt", "2024-06-18", (VISIT, Status.ACTUAL, (RUSSIA,), f'{start}1+cmd|"a",\n訪問した。')
                )
            )
        ]
    )
    (row,) = rows(written(store, "csv"))
    assert row["quote"] == f'\'{start}1+cmd|"a",\n訪問した。'


def test_an_unknown_format_is_one_clear_line(store: Store) -> None:
    with pytest.raises(
        UsageError, match="--to pdf: no such format; one of trig, nq, ttl, jsonld, graphml, gexf, csv"
    ):
        export(store, io.BytesIO(), "pdf")


def test_an_unwritable_file_is_one_clear_line(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match="cannot write") as caught:
        export(store, tmp_path / "file" / "graph.nq", "nq")
    assert "\n" not in str(caught.value)
