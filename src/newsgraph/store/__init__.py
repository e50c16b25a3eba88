"""The built graph on disk: an Oxigraph store, its TriG dump, its exports and checks."""

from newsgraph.store.quads import Store

__all__ = ["Store"]
