"""`newsgraph query`: SPARQL, by name, by file or as text."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from newsgraph.cli.options import DEFAULT_OUTPUT, Graph, Ontologies, opened
from newsgraph.errors import UsageError

if TYPE_CHECKING:
    from newsgraph.query import Named


def query(
    what: Annotated[
        str | None, typer.Argument(metavar="QUERY", help="Name, SPARQL text, file.rq, or - for stdin.")
    ] = None,
    values: Annotated[
        list[str],
        typer.Argument(metavar="VALUE", help="Values of the query's parameters, in order or as name=value."),
    ] = [],  # noqa: B006  typer copies it
    graph: Graph = DEFAULT_OUTPUT,
    form: Annotated[
        str | None,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="table, csv, tsv, json, xml; turtle, ntriples."
        ),
    ] = None,
    ontology: Ontologies = [],  # noqa: B006
) -> None:
    """Ask the graph. Without QUERY: list the named queries with their parameters.

    Prefixes (ng:, entity:, schema:, skos: …) are known. The default graph is the union of all articles, the
    catalogue and what is derived; GRAPH ?article says where something stands. Queries cannot change anything.

    \b
    Examples:
      newsgraph query
      newsgraph query visits
      newsgraph query visits プーチン --format csv
      newsgraph query timeline since=2024-06-01
      newsgraph query 'SELECT ?name { ?who a ng:Person ; skos:prefLabel ?name }'
      newsgraph query mine.rq --format json
    """
    from newsgraph.query import named, run
    from newsgraph.query.asking import find

    folders = tuple(ontology)
    if what is None:
        typer.echo("\n".join(listing(named(folders))))
        return
    text = sys.stdin.read() if what == "-" else what
    asked = find(text, folders)
    with opened(graph) as store:
        result = run(store, text, to_values(asked, values), folders)
        result.write(sys.stdout.buffer, form or ("turtle" if result.kind == "triples" else "table"))
        sys.stdout.flush()


def to_values(asked: Named, values: Sequence[str]) -> dict[str, str]:
    """Return what each parameter of a query is given: ``name=value`` by name, the rest in order.

    >>> from newsgraph.query.named import parse
    >>> query = parse("q", "# Help.\\n# param who: a name\\n# param since: a day\\nSELECT …")
    >>> to_values(query, ["since=2024-06-01", "米国"])
    {'since': '2024-06-01', 'who': '米国'}
    """
    names = [parameter.name for parameter in asked.parameters]
    given: dict[str, str] = {}
    rest = []
    for value in values:
        name, equals, content = value.partition("=")
        if equals and name.isidentifier():
            given[name] = content
        else:
            rest.append(value)
    free = [name for name in names if name not in given]
    if len(rest) > len(free):
        known = ", ".join(names) or "none"
        raise UsageError(
            f"query {asked.name}: {rest[len(free)]!r} is one value too many; its parameters: {known}"
        )
    return given | dict(zip(free, rest, strict=False))


def listing(queries: Sequence[Named]) -> list[str]:
    """Return the lines that list named queries."""
    width = max((len(query.name) for query in queries), default=0)
    lines = []
    for query in queries:
        lines.append(f"{query.name:{width}}  {query.help}")
        lines += [f"{'':{width}}    {parameter.name}: {parameter.help}" for parameter in query.parameters]
    return lines
