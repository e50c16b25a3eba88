"""`newsgraph view`: an interactive page of the graph or of a part of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsgraph.cli.console import note
from newsgraph.cli.options import DEFAULT_OUTPUT, Graph, opened


def view(
    entities: Annotated[
        list[str], typer.Argument(metavar="ENTITY", help="Names, by any spelling; none: the whole graph.")
    ] = [],  # noqa: B006  typer copies it
    graph: Graph = DEFAULT_OUTPUT,
    output: Annotated[Path, typer.Option("--output", "-o", help="File to write.")] = Path("view.html"),
    since: Annotated[str | None, typer.Option(metavar="DATE", help="First day, month or year.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Last day, month or year.")] = None,
    types: Annotated[
        list[str], typer.Option("--type", metavar="TYPE", help="Event type: Visit, 訪問 (repeatable).")
    ] = [],  # noqa: B006
    statuses: Annotated[
        list[str], typer.Option("--status", metavar="STATUS", help="Actual, Planned, Denied … (repeatable).")
    ] = [],  # noqa: B006
    sources: Annotated[
        list[str], typer.Option("--source", metavar="ENTITY", help="Only what these say (repeatable).")
    ] = [],  # noqa: B006
    depth: Annotated[int, typer.Option(min=0, help="Steps from ENTITY.")] = 1,
    max_nodes: Annotated[
        int, typer.Option(min=1, help="Nodes shown when it opens; search finds the rest.")
    ] = 150,
    language: Annotated[str, typer.Option(metavar="ja|en", help="Language of the page's own texts.")] = "ja",
    open_it: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write a page of a part of the graph: one HTML file that opens offline.

    \b
    Examples:
      newsgraph view プーチン                        who is one step away, in view.html
      newsgraph view 米国 イラン --depth 2 -o us-iran.html --open
      newsgraph view --since 2024-06 --type Meeting --status Planned
    """
    from newsgraph.view import ViewOptions, write_page

    options = ViewOptions(
        entities=tuple(entities),
        since=since,
        until=until,
        types=tuple(types),
        statuses=tuple(statuses),
        sources=tuple(sources),
        depth=depth,
        max_nodes=max_nodes,
        language=language,
    )
    with opened(graph) as store:
        page = write_page(store, output, options)
    beyond = f"; {page.left_out} more events did not fit" if page.left_out else ""
    note(f"{page.path}: {page.entities} entities, {page.events} events from {page.articles} articles{beyond}")
    if open_it:
        typer.launch(output.resolve().as_uri())
