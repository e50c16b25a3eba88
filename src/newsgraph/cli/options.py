"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from newsgraph.store import Store

DEFAULT_OUTPUT = Path("output")

Graph = Annotated[Path, typer.Option("--graph", "-g", metavar="DIR", help="Folder that a build wrote.")]
Ontologies = Annotated[
    list[Path],
    typer.Option(
        "--ontology", metavar="DIR", help="Folder of ontology files to add to the built-in ones (repeatable)."
    ),
]

Names = Annotated[
    Path | None,
    typer.Option("--names", metavar="FILE", help="Your own names (TOML): they win over all others."),
]


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    """Open the store of a build for reading; OutputError where there is none."""
    from newsgraph.pipeline import STORE
    from newsgraph.store import Store

    with Store.open(folder / STORE, read_only=True) as store:
        yield store
