"""A network as GraphML and GEXF, which Gephi, Cytoscape and yEd open. Same network, same bytes."""

from __future__ import annotations

import re
from io import BytesIO
from typing import IO, Any

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from newsgraph.graph.network import Network

# XML 1.0 has no place for these.
_UNSPEAKABLE = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


def write_graphml(network: Network, out: IO[bytes]) -> None:
    """Write GraphML; read it back with ``networkx.read_graphml(…, edge_key_type=str)``."""
    # The pure Python writer: the lxml one orders its keys by chance.
    nx.write_graphml_xml(_speakable(network), out)


def write_gexf(network: Network, out: IO[bytes]) -> None:
    """Write GEXF 1.2; what has ``start`` and ``end`` lives between these days in Gephi's timeline."""
    writer = GEXFWriter(version="1.2draft", prettyprint=True)
    plain = _speakable(network)
    plain.graph["mode"] = "dynamic"
    writer.add_graph(plain)
    for meta in writer.xml.iter("meta"):
        # networkx writes today's date and its own version: two builds would differ.
        meta.attrib.pop("lastmodifieddate", None)
        for creator in meta.iter("creator"):
            creator.text = "newsgraph"
    buffer = BytesIO()
    writer.write(buffer)
    out.write(buffer.getvalue())


def _speakable(network: Network) -> Network:
    clean: Network = nx.MultiDiGraph()
    for node, attributes in network.nodes(data=True):
        clean.add_node(node, **_clean(attributes))
    for source, target, key, attributes in network.edges(keys=True, data=True):
        clean.add_edge(source, target, key=key, **_clean(attributes))
    return clean


def _clean(attributes: dict[str, Any]) -> dict[str, Any]:
    return {k: _UNSPEAKABLE.sub("\ufffd", v) if isinstance(v, str) else v for k, v in attributes.items()}
