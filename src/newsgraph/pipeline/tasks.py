"""Files found -> tasks for the workers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsgraph import sources
from newsgraph.pipeline.shapes import Task
from newsgraph.sources import Source
from newsgraph.vocab import iri

_COUNTED_BYTES = 256 * 1024 * 1024
"""A file of records larger than this is not read once more only to draw a bar."""


def to_tasks(found: Sequence[Source], known: Mapping[str, str]) -> Iterator[Task]:
    """Yield a task for each file, and one for each record of a file of records, in order.

    `known` has the digests of the articles (by IRI) that need not be read again. Files of records
    are opened here, so that a single large one keeps every worker busy; all other files are opened
    by the worker, because parsing HTML costs as much as reading Japanese.
    """
    for source in found:
        if source.problem is None and sources.has_records(source):
            for article in sources.read(source):
                yield Task(source, known.get(_article(article.source_file)), article)
        else:
            yield Task(source, known.get(_article(source.name)))


def count_tasks(found: Sequence[Source]) -> int | None:
    """Return how many articles there will be, or None where counting them would cost too much."""
    total = 0
    for source in found:
        if source.problem is not None or not sources.has_records(source):
            total += 1
        elif source.name.endswith(".gz") or source.path.stat().st_size > _COUNTED_BYTES:
            return None
        else:
            total += _lines(source)
    return total


def _lines(source: Source) -> int:
    with source.path.open("rb") as file:
        return sum(1 for line in iter(lambda: file.readline(1 << 20), b"") if line.endswith(b"\n"))


def _article(source_file: str) -> str:
    return iri("article", sources.article_id(source_file))
