"""`newsgraph export`: the graph in the formats of other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from newsgraph.cli.console import note
from newsgraph.cli.options import DEFAULT_OUTPUT, Graph, opened


def export(
    to: Annotated[
        str, typer.Option("--to", metavar="FORMAT", help="trig, nq, ttl, jsonld, graphml, gexf or csv.")
    ],
    graph: Graph = DEFAULT_OUTPUT,
    output: Annotated[str, typer.Option("--output", "-o", help="File to write; - is stdout.")] = "-",
) -> None:
    """Write the graph as TriG, N-Quads, Turtle, JSON-LD, GraphML, GEXF (Gephi) or CSV (a row for each claim).

    \b
    Examples:
      newsgraph export --to csv -o claims.csv
      newsgraph export --to gexf -o graph.gexf
      newsgraph export --to nq | gzip > graph.nq.gz
    """
    from newsgraph.store import export as write

    with opened(graph) as store:
        if output == "-":
            write(store, sys.stdout.buffer, to)
        else:
            write(store, Path(output), to)
            note(f"{output}: written")
