"""A built graph in the formats that other programs read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from newsgraph.errors import UsageError
from newsgraph.graph.network import to_network
from newsgraph.graph.network_files import write_gexf, write_graphml
from newsgraph.store.folders import replacing
from newsgraph.store.quads import Store
from newsgraph.store.trig import turtle
from newsgraph.vocab import shorten

_ROLES = ("actor", "target", "participant", "place", "of", "holder", "member", "subject")
_COLUMNS = (
    *("article", "headline", "published", "publisher", "type", "label", "status", "source"),
    *_ROLES,
    *("title", "from", "until", "date_words", "amount", "quote", "rule", "confidence", "event"),
)
_CLAIMS = """SELECT ?claim ?about ?article ?file ?headline ?published ?publisher ?type ?label ?status ?title
    ?earliest ?latest ?words ?quote ?rule ?confidence {
  GRAPH ?article {
    ?claim ng:about ?about ; ng:status ?status ; ng:quote ?quote ; ng:rule ?rule ; ng:confidence ?confidence .
    ?about a ?type ; rdfs:label ?label . ?article ng:sourceFile ?file .
    OPTIONAL { ?article schema:headline ?headline } OPTIONAL { ?article schema:datePublished ?published }
    OPTIONAL { ?article schema:publisher/skos:prefLabel ?publisher }
    OPTIONAL { ?about ng:title ?title } OPTIONAL { ?about ng:dateWords ?words }
    OPTIONAL { ?about ng:earliest ?earliest ; ng:latest ?latest } } }"""
_PARTIES = f"""SELECT DISTINCT ?about ?role ?name {{
  VALUES ?role {{ {" ".join("ng:" + role for role in _ROLES)} }}
  ?about ?role ?party . ?party rdfs:label ?name }}"""
_SOURCES = "SELECT DISTINCT ?claim ?name { ?claim ng:source/rdfs:label ?name }"
_AMOUNTS = "SELECT DISTINCT ?about ?name { ?about ng:amount ?name }"


def export(store: Store, target: Path | IO[bytes], kind: str) -> None:
    """Write a store to a file, which it replaces when all is written, or to an open binary stream.

    `kind` is one of `FORMATS`: trig and nq (all graphs by name), jsonld (the same), ttl (their union),
    graphml and gexf (the network), csv (a row for each claim). Equal stores give equal bytes.
    Raises UsageError for another kind, OutputError where the file cannot be written.
    """
    write = FORMATS.get(kind)
    if write is None:
        raise UsageError(f"--to {kind}: no such format; one of {', '.join(FORMATS)}")
    if isinstance(target, Path):
        with replacing(target) as out:
            write(store, out)
    else:
        write(store, target)


def _write_nquads(store: Store, out: IO[bytes]) -> None:
    for graph in store.graphs():
        end = f" <{graph}> .\n"
        out.write("".join(line[:-2] + end for line in store.triples(graph)).encode())


def _write_turtle(store: Store, out: IO[bytes]) -> None:
    for block in turtle(_union(store)):
        out.write(block.encode())


def _union(store: Store) -> Iterator[str]:
    """Yield the default graph in lines of N-Triples, sorted; one subject at a time is in memory."""
    everything = store.inner.quads_for_pattern(None, None, None, ox.DefaultGraph())
    for subject in sorted({str(quad.subject) for quad in everything}):
        node = ox.NamedNode(subject[1:-1])
        found = store.inner.quads_for_pattern(node, None, None, ox.DefaultGraph())
        yield from sorted(f"{quad.triple} ." for quad in found)


def _write_jsonld(store: Store, out: IO[bytes]) -> None:
    """Expanded JSON-LD: an array of named graphs, a line for each node."""
    out.write(b"[")
    for i, graph in enumerate(store.graphs()):
        nodes: dict[str, dict[str, Any]] = {}
        for line in store.triples(graph):
            (triple,) = ox.parse(line, format=ox.RdfFormat.N_TRIPLES)
            subject = str(triple.subject)[1:-1]
            node = nodes.setdefault(subject, {"@id": subject})
            if line.split(" ", 2)[1] == "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>":
                node.setdefault("@type", []).append(str(triple.object)[1:-1])
            else:
                node.setdefault(triple.predicate.value, []).append(_json_value(triple.object))
        body = ",\n".join(json.dumps(node, ensure_ascii=False) for node in nodes.values())
        head = json.dumps(graph, ensure_ascii=False)
        out.write(f'{"," if i else ""}\n{{"@id": {head}, "@graph": [\n{body}\n]}}'.encode())
    out.write(b"\n]\n")


def _json_value(term: object) -> dict[str, str]:
    if not isinstance(term, ox.Literal):
        return {"@id": str(term)[1:-1]}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value.endswith("#string"):
        return {"@value": term.value}
    return {"@value": term.value, "@type": term.datatype.value}


def _write_csv(store: Store, out: IO[bytes]) -> None:
    """Write a row for each claim; begins with a byte order mark, without which Excel guesses wrong."""
    names = {key: _names(store, query) for key, query in (("s", _SOURCES), ("p", _PARTIES), ("a", _AMOUNTS))}
    rows = []
    for row in store.select(_CLAIMS):
        found = {str(variable)[1:]: row[variable] for variable in _VARIABLES}
        text = {key: term.value if term else "" for key, term in found.items()}
        record = {
            "article": text["file"],
            "type": shorten(text["type"]).removeprefix("ng:"),
            "status": shorten(text["status"]).removeprefix("ng:"),
            "source": names["s"].get(text["claim"], ""),
            "from": text["earliest"],
            "until": text["latest"],
            "date_words": text["words"],
            "amount": names["a"].get(text["about"], ""),
            "event": text["about"],
        }
        record |= {role: names["p"].get(f"{text['about']} {role}", "") for role in _ROLES}
        rows.append([_cell(record.get(column, text.get(column, ""))) for column in _COLUMNS])
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(_COLUMNS)
    writer.writerows(sorted(rows))
    out.write(b"\xef\xbb\xbf" + table.getvalue().encode())


_VARIABLES = [ox.Variable(word.strip("?")) for word in _CLAIMS.partition("{")[0].split()[1:]]


def _names(store: Store, query: str) -> dict[str, str]:
    """Return the names that a query finds for a claim or event (and a role of it), joined."""
    found: dict[str, list[str]] = {}
    for row in store.select(query):
        *key, name = (term.value for term in row)
        found.setdefault(" ".join([key[0], *(shorten(k)[3:] for k in key[1:])]), []).append(name)
    return {key: "、".join(sorted(values)) for key, values in found.items()}


def _cell(value: str) -> str:
    """Keep a spreadsheet from taking an article's words for a formula."""
    return "'" + value if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


FORMATS: dict[str, Callable[[Store, IO[bytes]], None]] = {
    "trig": Store.write_trig,
    "nq": _write_nquads,
    "ttl": _write_turtle,
    "jsonld": _write_jsonld,
    "graphml": lambda store, out: write_graphml(to_network(store), out),
    "gexf": lambda store, out: write_gexf(to_network(store), out),
    "csv": _write_csv,
}
"""How to write each format, by the name that ``newsgraph export --to`` takes."""
