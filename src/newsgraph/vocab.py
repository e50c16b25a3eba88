"""Our RDF terms: namespaces and how ids become IRIs. Nothing here reads or writes RDF."""

from __future__ import annotations

from urllib.parse import quote

NG = "https://w3id.org/newsgraph/ontology#"
DATA = "https://w3id.org/newsgraph/data/"

CATALOGUE_GRAPH = DATA + "graph/catalogue"
ONTOLOGY_GRAPH = DATA + "graph/ontology"
DERIVED_GRAPH = DATA + "graph/derived"

PREFIXES = {
    "ng": NG,
    "data": DATA,
    "article": DATA + "article/",
    "entity": DATA + "entity/",
    "event": DATA + "event/",
    "relation": DATA + "relation/",
    "claim": DATA + "claim/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "sh": "http://www.w3.org/ns/shacl#",
    "wd": "http://www.wikidata.org/entity/",
    "plover": "https://w3id.org/newsgraph/plover#",
}


def iri(family: str, local: str) -> str:
    """Return the IRI of an article, entity, event, relation or claim by its id.

    >>> iri("event", "3f2a")
    'https://w3id.org/newsgraph/data/event/3f2a'
    >>> iri("entity", "person/プーチン")
    'https://w3id.org/newsgraph/data/entity/person/プーチン'
    """
    # Letters of any script are legal in an IRI; what is not (spaces, quotes, <>) is escaped.
    return DATA + family + "/" + quote(local, safe="/-._~" + "".join(c for c in set(local) if c.isalnum()))
