"""`newsgraph build`: articles in, a graph and its page out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsgraph.cli.console import note, progress_bar
from newsgraph.cli.options import DEFAULT_OUTPUT, Names, Ontologies

if TYPE_CHECKING:
    from newsgraph.pipeline import Summary


def build(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Article files and folders of them.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write.")] = DEFAULT_OUTPUT,
    ontology: Ontologies = [],  # noqa: B006  typer copies it
    names: Names = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read articles.")] = 1,
    min_confidence: Annotated[
        float | None,
        typer.Option(min=0, max=1, help="Leave out claims read with less confidence.  [default: 0.5]"),
    ] = None,
    prune: Annotated[
        bool,
        typer.Option("--prune", help="Remove articles of an earlier build that are not among PATH any more."),
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Stop at the first internal error, with its traceback.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar, no summary.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write the summary to stdout as JSON.")] = False,
) -> None:
    """Read articles and write the graph: OUTPUT/store, OUTPUT/graph.trig and OUTPUT/graph.html.

    Text, Markdown with front matter, HTML, JSON Lines. Articles that the output holds already are read
    again only where they changed. What cannot be read is named with the reason; the rest is built and the
    exit code is 1.

    \b
    Examples:
      newsgraph build examples
      newsgraph build articles/ feed.jsonl -o output/2024 --workers 4
      newsgraph build articles/ --prune          forget articles whose file is gone
      newsgraph build articles/ --ontology my-ontologies/
      newsgraph build articles/ --names names.toml   who is who, and who is not
    """
    from newsgraph.model import MIN_CONFIDENCE
    from newsgraph.pipeline import BuildOptions
    from newsgraph.pipeline import build as run

    options = BuildOptions(
        ontologies=tuple(ontology),
        names=names,
        workers=workers,
        min_confidence=MIN_CONFIDENCE if min_confidence is None else min_confidence,
        prune=prune,
        strict=strict,
    )
    try:
        with progress_bar(wanted=not quiet and not as_json) as progress:
            summary = run(paths, output, options, progress)
    except KeyboardInterrupt:
        note(f"newsgraph: interrupted; {output} is whole, and the next build goes on from there")
        raise typer.Exit(130) from None
    for problem in summary.unreadable:
        note(f"newsgraph: not read: {problem.source_file}: {problem.reason}")
    if as_json:
        typer.echo(json.dumps(as_dict(summary), ensure_ascii=False, indent=1))
    elif not quiet:
        for line in as_lines(summary):
            note(line)
    if summary.unreadable:
        raise typer.Exit(1)


def as_dict(summary: Summary) -> dict[str, object]:
    """Return a summary as JSON has it."""
    return {
        "output": str(summary.output),
        "articles": {
            "read": summary.read,
            "unchanged": summary.unchanged,
            "removed": summary.removed,
            "unreadable": len(summary.unreadable),
        },
        "sentences": summary.sentences,
        "claims": dict(summary.claims),
        "graph": dict(summary.graph),
        "seconds": round(summary.seconds, 3),
        "articlesPerSecond": round(summary.articles_per_second, 1),
        "unreadable": [{"file": u.source_file, "reason": u.reason} for u in summary.unreadable],
    }


def as_lines(summary: Summary) -> list[str]:
    """Return a summary as a person reads it."""
    seen = [
        f"{count:,} {word}"
        for count, word in (
            (summary.unchanged, "unchanged"),
            (summary.removed, "removed"),
            (len(summary.unreadable), "not read"),
        )
        if count
    ]
    articles = f"{summary.read:,} read" + "".join(f", {part}" for part in seen)
    claims = sum(summary.claims.values())
    by_status = ", ".join(f"{name} {count:,}" for name, count in sorted(summary.claims.items()))
    lines = [f"articles   {articles}"]
    if summary.read:
        lines += [
            f"sentences  {summary.sentences:,}",
            f"claims     {claims:,}" + (f" ({by_status})" if by_status else ""),
        ]
    rate = f", {summary.articles_per_second:,.1f} articles/s" if summary.read else ""
    lines += [
        "graph      " + ", ".join(f"{count:,} {name}" for name, count in summary.graph.items()),
        f"time       {summary.seconds:.1f} s{rate}",
        f"written    {summary.output}/graph.trig, {summary.output}/graph.html",
    ]
    return lines
