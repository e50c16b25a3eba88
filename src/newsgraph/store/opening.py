"""A built graph for those who know rdflib or networkx."""

from __future__ import annotations

from pathlib import Path

from oxrdflib import OxigraphStore
from rdflib import Dataset, Graph

from newsgraph.graph.network import Network, to_network
from newsgraph.store.quads import Store
from newsgraph.vocab import PREFIXES


class _Reserved(OxigraphStore):
    """An rdflib store that gives the folder free when it is closed."""

    def __init__(self, store: Store) -> None:
        super().__init__(store=store.inner)
        self._reserved = store

    def add_graph(self, graph: Graph) -> None:
        """Do nothing: ``dataset.graph(iri)`` asks for it, but whoever only looks makes no graphs."""

    def close(self, commit_pending_transaction: bool = False) -> None:
        """Close the store; the Dataset cannot be used any more."""
        super().close(commit_pending_transaction)
        self._reserved.close()


def dataset(output: Path) -> Dataset:
    """Return the graph that a build left in the folder `output` as a read-only rdflib Dataset.

    Queries run in Oxigraph: its SPARQL takes milliseconds where rdflib's own takes minutes. The default
    graph is the union of all named graphs, and our prefixes are bound. Until it is closed
    (``dataset.close()``), nothing can be built into that folder. Raises OutputError where there is no
    graph.
    """
    found = Dataset(store=_Reserved(Store.open(output / "store", read_only=True)))
    for prefix, namespace in PREFIXES.items():
        found.bind(prefix, namespace, replace=True)
    return found


def network(output: Path) -> Network:
    """Return the graph that a build left in the folder `output` as a networkx MultiDiGraph.

    `newsgraph.graph.to_network` says what its nodes, edges and attributes are. Raises OutputError where
    there is no graph.
    """
    with Store.open(output / "store", read_only=True) as store:
        return to_network(store)
