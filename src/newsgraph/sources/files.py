"""Find the files to be read, and read their bytes."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.sources.source import Source

_NO_ARTICLES = frozenset({"readme", "license", "licence", "notice", "changelog", "contributing", "copying"})
"""Names, before the first dot, of files that speak of their folder."""

MAX_BYTES = 64 * 1024 * 1024
"""Largest file that is read as one article."""


def suffix(name: str) -> str:
    """Return the suffix that chooses a reader: the last, or the last two of a compressed file.

    >>> suffix("a/B.MD"), suffix("feed.jsonl.gz")
    ('.md', '.jsonl.gz')
    """
    parts = name.rsplit("/", 1)[-1].lower().split(".")
    if len(parts) > 2 and parts[-1] == "gz":
        return "." + ".".join(parts[-2:])
    return "." + parts[-1] if len(parts) > 1 else ""


def find_files(paths: Sequence[Path], known: Collection[str]) -> tuple[Source, ...]:
    """Return the files named by `paths` or below them, by name, each once.

    A folder gives its files of a `known` suffix, but for hidden ones, READMEs and licences; a file
    named itself is always taken. Two different files of one name: the second carries the `problem`.
    InputError for a path that is not there and where nothing is found.
    """
    found: dict[str, Source] = {}
    clashes: list[Source] = []
    for path in paths:
        for source in _below(path, known):
            other = found.setdefault(source.name, source)
            if other is not source and not _same(other.path, source.path):
                clashes.append(replace(source, problem=_clash(source, other)))
    if not found:
        names = ", ".join(str(path) for path in paths) or "(no path)"
        raise InputError(
            f"{names}: no article found; articles are files ending in {', '.join(sorted(known))}"
        )
    return tuple(sorted([*found.values(), *clashes], key=lambda source: (source.name, str(source.path))))


def _below(path: Path, known: Collection[str]) -> Iterator[Source]:
    """Yield the file itself, or the files in the folder in sorted order."""
    if not path.exists():
        raise InputError(f"{path}: no such file or folder")
    if not path.is_dir():
        yield Source(path, _name(path.name))
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(folder, name)
            if _may_be_article(name) and suffix(name) in known and file.is_file():
                yield Source(file, _name(file.relative_to(path).as_posix()))


def _may_be_article(name: str) -> bool:
    """Whether a file found in a folder may be an article: not hidden, no README or licence."""
    return not name.startswith(".") and name.partition(".")[0].lower() not in _NO_ARTICLES


def _name(name: str) -> str:
    """Return a file's name as the same text on every system."""
    return unicodedata.normalize("NFC", os.fsencode(name).decode("utf-8", "backslashreplace"))


def _same(one: Path, other: Path) -> bool:
    """Whether both are the same file, named twice."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _clash(source: Source, other: Source) -> str:
    return (
        f"has the name of {other.path}, which is read, not {source.path}: rename one, or build their folder"
    )


def load(source: Source) -> bytes:
    """Return the bytes of a file. InputError where it cannot be read or is larger than `MAX_BYTES`."""
    try:
        if not source.path.is_file():
            raise InputError("is not a regular file")
        size = source.path.stat().st_size
        if size > MAX_BYTES:
            raise InputError(
                f"is {size // 1024**2} MB; one article may have 64 MB: split it, or use JSON Lines"
            )
        return source.path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be opened: {error.strerror or error}") from error
