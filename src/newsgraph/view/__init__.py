"""Graph -> one HTML file that opens offline: the picture, its search, filters and evidence."""

from __future__ import annotations

from pathlib import Path

from newsgraph.errors import UsageError
from newsgraph.store.folders import replacing
from newsgraph.view.content import content
from newsgraph.view.data import Queryable, read_page
from newsgraph.view.options import PageSummary, ViewOptions
from newsgraph.view.page import render
from newsgraph.view.part import choose
from newsgraph.view.picture import draw
from newsgraph.view.rank import rank
from newsgraph.view.shapes import PageData

__all__ = ["PageSummary", "ViewOptions", "write_page"]

LANGUAGES = ("ja", "en")


def write_page(store: Queryable, path: Path, options: ViewOptions | None = None) -> PageSummary:
    """Write the page of (a part of) a store to `path`: whole or not at all; same graph, same bytes.

    Raises UsageError for a name, type, status or date that is not known, OutputError where it cannot write.
    """
    options = options or ViewOptions()
    if options.language not in LANGUAGES:
        raise UsageError(f"no language {options.language!r}; a page speaks {' or '.join(LANGUAGES)} at first")
    return write_data(read_page(store), path, options)


def write_data(data: PageData, path: Path, options: ViewOptions) -> PageSummary:
    """Write the page of data that has been read."""
    part, left_out = choose(data, options)
    ranking = rank(part)
    page = content(part, ranking, draw(part, ranking, options.max_nodes), options)
    with replacing(path) as out:
        out.write(render({**page, "left_out": left_out}, options.language).encode())
    return PageSummary(
        path=path,
        entities=len(part.entities),
        events=len(part.events),
        claims=len(part.claims),
        articles=len(part.articles),
        shown=min(options.max_nodes, len(part.entities)),
        left_out=left_out,
    )
