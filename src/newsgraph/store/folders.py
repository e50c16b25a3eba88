"""The folder of a store: who may use it now, and how a new one takes the place of an old one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from newsgraph.errors import OutputError

try:
    import fcntl
except ImportError:  # Windows: RocksDB's own lock keeps two writers apart, nothing keeps readers out
    fcntl = None  # type: ignore[assignment]


@contextmanager
def explained(path: Path, doing: str, remedy: str) -> Iterator[None]:
    """Turn what the file system or RocksDB says about `path` into an OutputError of one line."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).split("\n", 1)[0]
        raise OutputError(f"{path}: cannot {doing} ({reason}); {remedy}") from error


def lock(path: Path, *, shared: bool) -> IO[bytes] | None:
    """Reserve the store at `path`, for reading together with others or for writing alone.

    Returns a file whose closing gives the store free, or None where the folder cannot hold a lock
    (a read-only disk: nobody can write there). Raises OutputError where the store is in use.
    """
    if fcntl is None:
        path.parent.mkdir(parents=True, exist_ok=True)
        return None
    try:
        if not shared:
            path.parent.mkdir(parents=True, exist_ok=True)
        held = path.with_name(f".{path.name}.lock").open("ab")
    except OSError as error:
        if shared:
            return None
        raise OutputError(
            f"{path.parent}: cannot write there ({error.strerror}); choose another folder with -o"
        ) from error
    try:
        fcntl.flock(held, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError as error:
        held.close()
        who = "a build is writing it" if shared else "a build, a query or `newsgraph serve` is using it"
        raise OutputError(f"{path}: {who}; wait until it has ended") from error
    return held


def recover(path: Path) -> None:
    """Finish or undo a `swap` that was cut short. Call it with the lock for writing."""
    old, new = path.with_name(path.name + ".old"), path.with_name(path.name + ".new")
    if old.exists() and not path.exists():
        old.rename(path)
    for left in (old, new):
        shutil.rmtree(left, ignore_errors=True)


def swap(new: Path, path: Path) -> None:
    """Put the finished folder `new` in the place of `path`; at every moment one of them is whole."""
    old = path.with_name(path.name + ".old")
    if path.exists():
        path.rename(old)
    new.rename(path)
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to write that takes the place of `path` only when all of it is written."""
    new = path.with_name(f".{path.name}.new")
    with explained(path, "write", "free the disk or choose another folder with -o"):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with new.open("wb") as out:
                yield out
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
