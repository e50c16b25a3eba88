"""Readings, catalogue and ontology as RDF; a built graph as networkx."""

from newsgraph.graph.article import digest, to_nquads
from newsgraph.graph.declared import catalogue_quads, ontology_quads

__all__ = ["catalogue_quads", "digest", "ontology_quads", "to_nquads"]
