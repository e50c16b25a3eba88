"""What a reading depends on beside its article, as one digest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

from newsgraph.ontology import folder


def recipe(extra: Sequence[Path] = (), min_confidence: float = 0.0, names: Path | None = None) -> str:
    """Return a digest of this program's source, all ontology files (`extra` too), the bound and `names`.

    32 hexadecimal digits; the same on every machine that has the same files. Whoever changes a rule
    or a word list gets everything read again, without having to remember that.
    """
    hashed = blake2b(_program().encode(), digest_size=16)
    hashed.update(f"\0{min_confidence!r}".encode())
    for root in (folder(), *extra):
        for content in _contents(root, "*.ttl"):
            hashed.update(content)
    if names is not None:
        hashed.update(b"\0names\0" + names.read_bytes())
    return hashed.hexdigest()


@cache
def _program() -> str:
    hashed = blake2b(digest_size=16)
    for content in _contents(Path(__file__).parents[1], "*.py"):
        hashed.update(content)
    return hashed.hexdigest()


def _contents(root: Path, pattern: str) -> Iterator[bytes]:
    """Yield name and content of the files below `root` (or of `root` itself), in the order of their names."""
    files = sorted(root.rglob(pattern)) if root.is_dir() else [root]
    for file in files:
        yield f"\0{file.relative_to(root).as_posix()}\0".encode()
        yield file.read_bytes()
