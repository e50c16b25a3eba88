"""Puts the commands together and turns every expected error into one line and an exit code."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from newsgraph import __version__
from newsgraph.cli.build import build
from newsgraph.cli.check import check
from newsgraph.cli.explain import explain
from newsgraph.cli.export import export
from newsgraph.cli.query import query
from newsgraph.cli.serve import serve
from newsgraph.cli.view import view
from newsgraph.errors import NewsgraphError

app = typer.Typer(
    name="newsgraph",
    add_completion=False,
    no_args_is_help=True,
    # Plain help: importing rich for its boxes would cost more than all the rest of `--help`.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command, in_short in (
    (build, "Read articles and write the graph."),
    (query, "Ask the graph: named queries, SPARQL text or a .rq file."),
    (view, "Write an interactive page of the graph or a part of it."),
    (explain, "Show how an article was read, and why."),
    (check, "Run the ontologies' examples; check a graph against the shapes."),
    (export, "Write the graph in another format."),
    (serve, "Serve SPARQL and the page on localhost."),
):
    app.command(short_help=in_short)(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"newsgraph {__version__}")
        raise typer.Exit


@app.callback()
def newsgraph(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Turn Japanese news articles into a knowledge graph: who did what to whom, where, when, and who says so.

    \b
    Examples:
      newsgraph build articles/             read a folder into output/
      newsgraph query visits                one of the named queries
      newsgraph view プーチン -o putin.html   the picture around somebody
      newsgraph explain article.txt         how an article was read, and why

    Exit codes: 0 all well, 1 something could not be read or written, 2 wrong usage.
    """


def main() -> None:
    """Run the command line; the entry point of the `newsgraph` script."""
    try:
        app()
    except NewsgraphError as error:
        typer.echo(f"newsgraph: {error}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader of our output has gone (| head). Python flushes stdout once more at
        # exit: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
