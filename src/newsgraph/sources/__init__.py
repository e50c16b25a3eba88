"""File -> Article. One reader for each suffix, in the table `READERS`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from newsgraph.errors import InputError
from newsgraph.model import Article, Unreadable
from newsgraph.sources.encodings import decode
from newsgraph.sources.files import find_files, load, suffix
from newsgraph.sources.markdown import read_markdown
from newsgraph.sources.plaintext import read_plain
from newsgraph.sources.source import Draft, Source, article_id, to_article

Reader: TypeAlias = Callable[[Source], Iterator[Article | Unreadable]]
"""Yields the articles of a file; raises InputError where the whole file is unreadable."""


def _one(read_text: Callable[[str], Draft]) -> Reader:
    """Make a reader of files that hold one article."""

    def reader(source: Source) -> Iterator[Article | Unreadable]:
        draft = read_text(decode(load(source)))
        if not draft.paragraphs and not draft.headline:
            raise InputError("holds no article text")
        yield to_article(draft, source.name)

    return reader


READERS: Mapping[str, Reader] = {
    ".md": _one(read_markdown),
    ".markdown": _one(read_markdown),
    ".txt": _one(read_plain),
}
"""What reads a file, by the end of its name."""


def find(paths: Sequence[Path]) -> tuple[Source, ...]:
    """Return the article files named by `paths` or below them, sorted by name (see `find_files`)."""
    return find_files(paths, READERS)


def read(source: Source) -> Iterator[Article | Unreadable]:
    """Yield the articles of one file; what cannot be read comes as `Unreadable`, never as an exception."""
    if source.problem is not None:
        yield Unreadable(source.name, source.problem)
        return
    try:
        reader = READERS.get(suffix(source.name)) or _sniff(source)
        yield from reader(source)
    except InputError as error:
        yield Unreadable(source.name, str(error))


def _sniff(source: Source) -> Reader:
    """Choose a reader for a file of unknown suffix by how it begins."""
    start = decode(load(source))[:1_000].lstrip("\ufeff \t\n")
    return READERS[".md" if start.startswith("---\n") else ".txt"]


__all__ = ["READERS", "Reader", "Source", "article_id", "find", "read"]
