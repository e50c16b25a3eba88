"""Options and arguments that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Output = Annotated[Path, typer.Option("--output", "-o", help="Folder that a build wrote.", show_default=True)]
Ontologies = Annotated[
    list[Path],
    typer.Option(
        "--ontology", metavar="DIR", help="Folder of ontology files to add to the built-in ones (repeatable)."
    ),
]
DEFAULT_OUTPUT = Path("output")
