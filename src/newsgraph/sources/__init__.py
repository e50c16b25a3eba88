"""File -> Article. One reader for each suffix, in the table `READERS`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from newsgraph.errors import InputError
from newsgraph.model import Article, Unreadable
from newsgraph.sources.encodings import decode
from newsgraph.sources.files import find_files, load, suffix
from newsgraph.sources.jsonlines import read_records
from newsgraph.sources.markdown import read_markdown
from newsgraph.sources.plaintext import read_plain
from newsgraph.sources.source import Draft, Source, article_id, to_article
from newsgraph.sources.webpage import read_webpage

Reader: TypeAlias = Callable[[Source], Iterator[Article | Unreadable]]
"""Yields the articles of a file; raises InputError where the whole file is unreadable."""


def _one(to_draft: Callable[[bytes], Draft]) -> Reader:
    """Make a reader of files that hold one article."""

    def reader(source: Source) -> Iterator[Article | Unreadable]:
        draft = to_draft(load(source))
        if not draft.paragraphs and not draft.headline:
            raise InputError("holds no article text")
        yield to_article(draft, source.name)

    return reader


def _markdown(data: bytes) -> Draft:
    return read_markdown(decode(data))


def _plain(data: bytes) -> Draft:
    return read_plain(decode(data))


READERS: Mapping[str, Reader] = {
    ".htm": _one(read_webpage),
    ".html": _one(read_webpage),
    ".jsonl": read_records,
    ".jsonl.gz": read_records,
    ".markdown": _one(_markdown),
    ".md": _one(_markdown),
    ".ndjson": read_records,
    ".ndjson.gz": read_records,
    ".txt": _one(_plain),
    ".xhtml": _one(read_webpage),
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


def has_records(source: Source) -> bool:
    """Whether a file holds an article on each line, by its name."""
    return READERS.get(suffix(source.name)) is read_records


def _sniff(source: Source) -> Reader:
    """Choose a reader for a file of unknown suffix by how it begins."""
    data = load(source)
    start = decode(data)[:2_000].lstrip("\ufeff \t\n")
    if start.startswith("---\n"):
        return READERS[".md"]
    if start.startswith("{"):
        return READERS[".jsonl"]
    return READERS[".html" if start.startswith("<") else ".txt"]


__all__ = ["READERS", "Reader", "Source", "article_id", "find", "has_records", "read"]
