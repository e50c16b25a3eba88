"""Readings, catalogue and ontology as RDF; a built graph as networkx."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsgraph.graph.article import digest, to_nquads
from newsgraph.graph.declared import catalogue_quads, ontology_quads

if TYPE_CHECKING:
    from newsgraph.graph.measures import Measure, measure
    from newsgraph.graph.network import Network, to_network
    from newsgraph.graph.network_files import write_gexf, write_graphml

__all__ = [
    "Measure",
    "Network",
    "catalogue_quads",
    "digest",
    "measure",
    "ontology_quads",
    "to_network",
    "to_nquads",
    "write_gexf",
    "write_graphml",
]

# networkx takes a while to import, and a build needs none of it.
_LATER = {
    "Measure": "measures",
    "Network": "network",
    "measure": "measures",
    "to_network": "network",
    "write_gexf": "network_files",
    "write_graphml": "network_files",
}


def __getattr__(name: str) -> Any:
    """Import what a name needs when it is first asked for."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
