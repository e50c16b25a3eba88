"""What is written to a person: status lines and the progress bar, on stderr; results go to stdout."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsgraph.pipeline import Progress, Step


def note(line: str) -> None:
    """Write one line to stderr."""
    print(line, file=sys.stderr)


@contextmanager
def progress_bar(*, wanted: bool) -> Iterator[Progress | None]:
    """Give a callback that draws a progress bar, or None where nobody would see one.

    It draws on stderr only while that is a terminal, so logs and pipes stay clean.
    """
    if not (wanted and sys.stderr.isatty()):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def draw(step: Step) -> None:
            bar.update(task, description=step.doing, completed=step.done, total=step.total)

        yield draw
