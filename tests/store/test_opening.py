from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Literal, URIRef
from rdflib.namespace import RDF
from tests.graph.readings import small_world

from newsgraph.errors import OutputError
from newsgraph.graph import to_network, to_nquads
from newsgraph.store import Store, dataset, network
from newsgraph.vocab import NG, iri


@pytest.fixture
def output(tmp_path: Path) -> Path:
    with Store.rebuild(tmp_path / "store") as store:
        store.bulk(map(to_nquads, small_world()))
        store.derive()
    return tmp_path


def test_rdflib_sees_the_union_and_the_graphs(output: Path) -> None:
    found = dataset(output)
    rows = list(found.query("SELECT ?v { ?v a ng:Visit ; ng:actor person:プーチン }"))
    assert [row[0] for row in rows] == [URIRef(iri("event", "visit1"))]  # type: ignore[index]
    graphs = list(found.query("SELECT ?g { GRAPH ?g { ?v a ng:Visit } } ORDER BY ?g"))
    assert [row[0] for row in graphs] == [URIRef(iri("article", n)) for n in ("after", "denial", "visit")]  # type: ignore[index]
    article = found.graph(URIRef(iri("article", "visit")))
    assert (URIRef(iri("event", "visit1")), RDF.type, URIRef(NG + "Visit")) in article
    bound = found.query("SELECT ?q { ?c ng:quote ?q ; ng:status ?s }", initBindings={})
    assert Literal("プーチン氏は18日、北朝鮮を訪れた。", lang="ja") in {row[0] for row in bound}  # type: ignore[index]


def test_nothing_is_built_until_a_dataset_is_closed(output: Path) -> None:
    found = dataset(output)
    with pytest.raises(OutputError, match="wait until"):
        Store.open(output / "store")
    found.close()
    with Store.open(output / "store") as store:
        assert store.graphs()


def test_networkx_sees_what_the_store_holds(output: Path) -> None:
    found = network(output)
    with Store.open(output / "store", read_only=True) as store:
        assert dict(found.nodes(data=True)) == dict(to_network(store).nodes(data=True))


@pytest.mark.parametrize("opened", [dataset, network])
def test_no_graph_is_one_clear_line(tmp_path: Path, opened: object) -> None:
    with pytest.raises(OutputError, match="run newsgraph build first"):
        opened(tmp_path)  # type: ignore[operator]
