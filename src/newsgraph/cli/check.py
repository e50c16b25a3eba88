"""`newsgraph check`: do the ontologies keep what their examples promise, and is a graph well formed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsgraph.cli.console import note
from newsgraph.cli.options import Names, Ontologies, opened

if TYPE_CHECKING:
    from newsgraph.pipeline import ExampleResult


def check(
    path: Annotated[
        Path | None,
        typer.Argument(help="Folder that a build wrote: its graph is checked against the SHACL shapes."),
    ] = None,
    ontology: Ontologies = [],  # noqa: B006  typer copies it
    names: Names = None,
    every: Annotated[
        bool, typer.Option("--all", help="Check every article of the graph, not a sample.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write the results to stdout as JSON.")] = False,
) -> None:
    """Run the examples and counterexamples of the ontologies; check a graph against the shapes.

    Each event type carries sentences that mark what must be read in them, and sentences in which it must
    not be read. All of them are read here. With PATH the graph of that folder is checked too.

    \b
    Examples:
      newsgraph check                            the built-in ontologies
      newsgraph check --ontology my-ontologies/   and your own
      newsgraph check --names names.toml         is my names file right, do all still pass with it
      newsgraph check output                     and the graph in output/
    """
    from newsgraph.ontology import load
    from newsgraph.pipeline import run_examples

    results = list(run_examples(load(tuple(ontology), names)))
    problems = [] if path is None else shape_problems(path, every=every)
    if as_json:
        typer.echo(json.dumps(as_dict(results, problems), ensure_ascii=False, indent=1))
    else:
        for result in results:
            if result.problem is not None:
                typer.echo(f"{result.frame}: {result.text}\n    {result.problem}")
        for problem in problems:
            typer.echo(problem)
    failed = sum(result.problem is not None for result in results)
    note(
        f"{len(results)} examples, {failed} not as declared"
        + (f"; {len(problems)} against the shapes" if path else "")
    )
    if failed or problems:
        raise typer.Exit(1)


def shape_problems(folder: Path, *, every: bool) -> list[str]:
    """Return in one line each what the graph of a folder has against the shapes."""
    from newsgraph.store import validate

    with opened(folder) as store:
        found = validate(store, articles=None) if every else validate(store)
    return [str(problem) for problem in found]


def as_dict(results: list[ExampleResult], problems: list[str]) -> dict[str, object]:
    """Return the results as JSON has them."""
    return {
        "examples": [{"type": r.frame, "text": r.text, "problem": r.problem} for r in results],
        "shapes": problems,
    }
