from __future__ import annotations

import io
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from tests.graph.readings import DPRK, JAPAN, LAVROV, PUTIN, RUSSIA, SEOUL, small_world
from tests.graph.test_declared import CATALOGUE

from newsgraph.graph import (
    catalogue_quads,
    measure,
    ontology_quads,
    to_network,
    to_nquads,
    write_gexf,
    write_graphml,
)
from newsgraph.store import Store
from newsgraph.vocab import iri

ROOT = Path(__file__).parents[2]


def world() -> Store:
    store = Store.in_memory()
    store.bulk([*map(to_nquads, small_world()), ontology_quads(), catalogue_quads(CATALOGUE)])
    store.derive()
    return store


@pytest.fixture(scope="module")
def network() -> nx.MultiDiGraph[str]:
    return to_network(world())


def entity(key: str) -> str:
    return iri("entity", key)


def test_an_entity_is_a_node(network: nx.MultiDiGraph[str]) -> None:
    assert network.nodes[entity(PUTIN.id)] == {
        "kind": "Person", "label": "ウラジーミル・プーチン", "articles": 3, "event": False,
    }  # fmt: skip
    assert network.nodes[entity(RUSSIA.id)]["kind"] == "Country"


def test_what_no_article_names_is_no_node(network: nx.MultiDiGraph[str]) -> None:
    assert entity("person/架空太郎") not in network


def test_an_event_of_two_parties_is_an_edge_from_the_one_who_acts(network: nx.MultiDiGraph[str]) -> None:
    edge = network.edges[entity(PUTIN.id), entity(DPRK.id), iri("event", "visit1")]
    assert edge == {
        "kind": "Visit",
        "name": "訪問",
        "label": "ウラジーミル・プーチンの北朝鮮訪問（2024-06-18〜19）",
        "status": "Actual",
        "statuses": "Actual Planned Denied",
        "sources": "ロシア、北朝鮮",
        "claims": 3,
        "articles": 3,
        "weight": 3.0,
        "confidence": 0.9,
        "start": "2024-06-18",
        "end": "2024-06-19",
        "roles": "actor place",
    }


def test_an_event_of_many_parties_is_a_node(network: nx.MultiDiGraph[str]) -> None:
    me = iri("event", "meeting1")
    assert network.nodes[me]["event"] is True
    assert network.nodes[me]["kind"] == "Meeting"
    found = {(party, data["kind"]) for _, party, data in network.out_edges(me, data=True)}
    people = {(entity(e.id), "participant") for e in (PUTIN, LAVROV, JAPAN)}
    assert found == people | {(entity(SEOUL.id), "place")}


def test_an_event_of_one_party_is_a_node(network: nx.MultiDiGraph[str]) -> None:
    assert list(network.successors(iri("event", "statement1"))) == [entity(LAVROV.id)]


def test_an_office_is_an_edge_with_its_title(network: nx.MultiDiGraph[str]) -> None:
    now = network.edges[entity(PUTIN.id), entity(RUSSIA.id), iri("relation", "position1")]
    then = network.edges[entity(LAVROV.id), entity(RUSSIA.id), iri("relation", "position2")]
    assert (now["title"], now["former"]) == ("大統領", False)
    assert (then["title"], then["former"]) == ("外相", True)


def test_an_empty_store_is_an_empty_network() -> None:
    empty = to_network(Store.in_memory())
    assert len(empty) == 0
    assert measure(empty) == {}


def plain(network: nx.MultiDiGraph[str]) -> tuple[dict[str, Any], dict[tuple[str, str, str], Any]]:
    return dict(network.nodes(data=True)), {
        (a, b, k): d for a, b, k, d in network.edges(keys=True, data=True)
    }


def test_graphml_comes_back_with_its_types(network: nx.MultiDiGraph[str]) -> None:
    out = io.BytesIO()
    write_graphml(network, out)
    out.seek(0)
    back = nx.read_graphml(out, edge_key_type=str, force_multigraph=True)
    assert plain(back) == plain(network)


def test_gexf_comes_back_with_its_types(network: nx.MultiDiGraph[str]) -> None:
    out = io.BytesIO()
    write_gexf(network, out)
    out.seek(0)
    back = nx.MultiDiGraph(nx.read_gexf(out))
    nodes = {n: {k: v for k, v in data.items() if k != "id"} for n, data in back.nodes(data=True)}
    assert nodes == dict(network.nodes(data=True))
    edges = {(a, b): sorted(map(attributes, back[a][b].values())) for a, b in back.edges()}
    assert edges == {(a, b): sorted(map(attributes, network[a][b].values())) for a, b in network.edges()}


def attributes(data: dict[str, Any]) -> list[tuple[str, str]]:
    return sorted((k, repr(v)) for k, v in data.items() if k not in {"id", "networkx_key"})


def test_gexf_says_when_an_event_was(network: nx.MultiDiGraph[str]) -> None:
    out = io.BytesIO()
    write_gexf(network, out)
    root = ET.fromstring(out.getvalue())  # noqa: S314
    space = {"g": "http://www.gexf.net/1.2draft"}
    graph = root.find("g:graph", space)
    assert graph is not None
    assert graph.get("timeformat") == "date"
    dated = root.findall("g:graph/g:edges/g:edge[@start='2024-06-18']", space)
    assert [edge.get("end") for edge in dated] == ["2024-06-19"]
    assert "lastmodifieddate" not in out.getvalue().decode()


HOSTILE = "</graphml><script>alert('x')</script>&\"'\x00\ud800\ufffe\x1b"


@pytest.mark.parametrize("write", [write_graphml, write_gexf])
def test_hostile_words_stay_words(write: Any) -> None:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    network.add_node("http://x/a", label=HOSTILE)
    network.add_edge("http://x/a", "http://x/b", key="http://x/e", label=HOSTILE)
    out = io.BytesIO()
    write(network, out)
    labels = [e.get("label") or e.text for e in ET.fromstring(out.getvalue()).iter()]  # noqa: S314
    shown = HOSTILE.translate(dict.fromkeys((0, 0xD800, 0xFFFE, 0x1B), "\ufffd"))
    assert labels.count(shown) == 2


PROGRAM = """
import sys
from tests.graph.test_network import *
network = to_network(world())
write_graphml(network, sys.stdout.buffer)
write_gexf(network, sys.stdout.buffer)
sys.stdout.buffer.write(repr(measure(nx.MultiDiGraph(grid()))).encode())
"""


def grid() -> nx.MultiDiGraph[str]:
    """Return a network with many equally good groupings."""
    return nx.MultiDiGraph(nx.relabel_nodes(nx.grid_2d_graph(12, 12), lambda node: f"n{node}"))


def test_the_hash_seed_does_not_show() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "src:."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(found) == 1


def test_measures_of_a_star_and_two_clusters() -> None:
    star: nx.MultiDiGraph[str] = nx.MultiDiGraph([("c", str(i)) for i in range(5)] + [("0", "c"), ("c", "c")])
    assert measure(star)["c"][:2] == (5, 1.0)
    assert measure(star)["1"][:2] == (1, 0.0)
    pair: nx.MultiDiGraph[str] = nx.MultiDiGraph(nx.barbell_graph(5, 0))
    pair = nx.relabel_nodes(pair, str)
    groups = {name: m.community for name, m in measure(pair).items()}
    assert {groups[str(i)] for i in range(5)} == {groups["0"]} != {groups["9"]}
