"""Our RDF terms: namespaces, how ids become IRIs, how IRIs are shortened. No RDF is read or written here."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

NG = "https://w3id.org/newsgraph/ontology#"
DATA = "https://w3id.org/newsgraph/data/"

CATALOGUE_GRAPH = DATA + "graph/catalogue"
ONTOLOGY_GRAPH = DATA + "graph/ontology"
DERIVED_GRAPH = DATA + "graph/derived"
ARTICLES = DATA + "article/"
"""Every graph whose name starts so is one article's."""

PREFIXES = {
    "ng": NG,
    "data": DATA,
    "article": ARTICLES,
    "entity": DATA + "entity/",
    "person": DATA + "entity/person/",
    "country": DATA + "entity/country/",
    "org": DATA + "entity/org/",
    "place": DATA + "entity/place/",
    "event": DATA + "event/",
    "relation": DATA + "relation/",
    "claim": DATA + "claim/",
    "amount": DATA + "amount/",
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

# RFC 3987 allows more, but these read well and no serializer has to escape them.
_NOT_PLAIN = re.compile(r"[^\w\-.~/・]")
# What may follow the colon of a prefixed name without a backslash (the part of PN_LOCAL that we need).
_LOCAL = re.compile(
    r"[A-Za-z0-9_À-ÖØ-öø-˿Ͱ-ͽ\u037f-\u1fff\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]"
    r"[A-Za-z0-9_\-À-ÖØ-öø-˿Ͱ-ͽ\u037f-\u1fff\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]*"
)
_NAMESPACES = {namespace: prefix for prefix, namespace in PREFIXES.items()}


@lru_cache(maxsize=1 << 16)
def iri(family: str, local: str) -> str:
    """Return the IRI of an article, entity, event, relation, claim or amount by its id.

    Letters and digits of any script stay as they are; what an IRI cannot hold, or what would
    change its meaning (``?``, ``#``, ``%``), is percent-encoded, so different ids stay different.

    >>> iri("event", "3f2a")
    'https://w3id.org/newsgraph/data/event/3f2a'
    >>> iri("entity", "person/プーチン")
    'https://w3id.org/newsgraph/data/entity/person/プーチン'
    >>> iri("article", "a b#1")
    'https://w3id.org/newsgraph/data/article/a%20b%231'
    """
    return DATA + family + "/" + _NOT_PLAIN.sub(lambda m: quote(m[0], safe="", errors="replace"), local)


@lru_cache(maxsize=1 << 16)
def shorten(iri: str) -> str:
    """Return an IRI as a prefixed name that Turtle and SPARQL read, or in angle brackets.

    >>> shorten(NG + "Visit")
    'ng:Visit'
    >>> shorten("https://w3id.org/newsgraph/data/entity/country/kp")
    'country:kp'
    >>> shorten("https://example.org/a?b")
    '<https://example.org/a?b>'
    """
    cut = _cut(iri)
    prefix = _NAMESPACES.get(iri[:cut])
    if prefix is not None and _LOCAL.fullmatch(iri, cut):
        return f"{prefix}:{iri[cut:]}"
    return f"<{iri}>"


def local(iri: str) -> str:
    """Return what follows the namespace of a property or class.

    >>> local("https://schema.org/headline"), local("http://www.w3.org/ns/prov#value")
    ('headline', 'value')
    """
    return iri[_cut(iri) :]


def _cut(iri: str) -> int:
    return max(iri.rfind("#"), iri.rfind("/")) + 1
