"""The store: named graphs on disk, and their union as the default graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import IO

import pyoxigraph as ox

from newsgraph.errors import OutputError
from newsgraph.store.derived import derived_quads
from newsgraph.store.folders import explained, lock, recover, replacing, swap
from newsgraph.store.trig import write_trig
from newsgraph.vocab import ARTICLES, NG, ONTOLOGY_GRAPH, PREFIXES

_REBUILD = "delete the folder and run newsgraph build again"
_CHUNK = 32_000_000
"""Bytes that are loaded at once. Oxigraph keeps them in some 200 MB until they are sorted; larger chunks take
more memory and little less time."""
_DIGEST = ox.NamedNode(NG + "digest")


class Store:
    """Named graphs, one per article and three beside them, kept with their union.

    The default graph holds every triple of the named graphs once. Oxigraph could look at all graphs
    at query time, but it would then count a triple once per graph that has it, so that a query for
    somebody named in 500 articles would give 500 rows, or 250,000.
    """

    def __init__(self, inner: ox.Store, path: Path | None = None, held: IO[bytes] | None = None) -> None:
        """Wrap an open Oxigraph store; see `open`, `rebuild` and `in_memory` for the usual ways in."""
        self._inner: ox.Store | None = inner
        self._held = held
        self.path = path

    @classmethod
    def in_memory(cls) -> Store:
        """Return an empty store that lives as long as the object."""
        return cls(ox.Store())

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Store:
        """Open the store in the folder `path`; to write, it is made where there is none.

        Raises OutputError where it is missing, in use, broken or not writable.
        """
        if read_only and not (path / "CURRENT").is_file():
            raise OutputError(f"{path}: there is no graph; run newsgraph build first")
        held = lock(path, shared=read_only)
        try:
            with explained(path, "open", _REBUILD):
                if read_only:
                    return cls(ox.Store.read_only(str(path)), path, held)
                recover(path)
                return cls(ox.Store(str(path)), path, held)
        except OutputError:
            if held:
                held.close()
            raise

    @classmethod
    @contextmanager
    def rebuild(cls, path: Path) -> Iterator[Store]:
        """Give an empty store that takes the place of the one at `path` when the block ends well.

        Until then, and after an exception or a crash, the old one stands as it was.
        """
        held = lock(path, shared=False)
        new = path.with_name(path.name + ".new")
        try:
            with explained(path, "write", "free the disk or choose another folder with -o"):
                recover(path)
                store = cls(ox.Store(str(new)), new)
            try:
                yield store
                store.inner.flush()
            except BaseException:
                store.close()
                recover(path)
                raise
            store.close()
            with explained(path, "replace", "close what uses it and build again"):
                swap(new, path)
        finally:
            if held:
                held.close()

    @property
    def inner(self) -> ox.Store:
        """The Oxigraph store itself."""
        if self._inner is None:
            raise OutputError(f"{self.path}: the store was closed; open it again")
        return self._inner

    def close(self) -> None:
        """Give the folder free. What is still iterating over results keeps it open."""
        self._inner = None
        if self._held:
            self._held.close()
            self._held = None

    def __enter__(self) -> Store:
        """Return the store itself: ``with Store.open(path) as store``."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    # ------------------------------------------------------------------ what is there

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        return sorted(name.value for name in self.inner.named_graphs() if isinstance(name, ox.NamedNode))

    def digests(self) -> dict[str, str]:
        """Return each article's IRI with the digest of the input that it was read from (`graph.digest`)."""
        found = self.inner.quads_for_pattern(None, _DIGEST, None, ox.DefaultGraph())
        pairs = ((_value(q.subject), _value(q.object)) for q in found)
        return {article: digest for article, digest in pairs if article.startswith(ARTICLES)}

    def recipe(self) -> str:
        """Return what the build depended on beside its articles (`graph.ontology_quads`), "" if unknown."""
        node = ox.NamedNode(ONTOLOGY_GRAPH)
        return next((_value(q.object) for q in self.inner.quads_for_pattern(node, _DIGEST, None, node)), "")

    def digest(self) -> str:
        """Return a digest of all articles' digests and the recipe: equal digests, equal graphs."""
        hashed = blake2b(self.recipe().encode(), digest_size=16)
        for article, digest in sorted(self.digests().items()):
            hashed.update(f"\0{article}\0{digest}".encode())
        return hashed.hexdigest()

    def query(
        self, text: str, prefixes: Mapping[str, str] = PREFIXES
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        """Run a SPARQL query; our prefixes need no declaration, the default graph is the union.

        Raises what Oxigraph raises; `newsgraph.query.run` is the one for queries that people write.
        """
        return self.inner.query(text, prefixes=dict(prefixes))

    def select(self, text: str) -> ox.QuerySolutions:
        """Run a SELECT query and return its rows; see `query`."""
        found = self.query(text)
        if not isinstance(found, ox.QuerySolutions):
            raise TypeError("not a SELECT query")
        return found

    # ------------------------------------------------------------------ changing it

    def replace(self, nquads: bytes) -> bool:
        """Make the one named graph of `nquads` (N-Quads) what they say, in one transaction.

        Returns whether anything changed.
        """
        given = ox.Store()  # numbers and times come out of a store in one spelling: compare like with like
        given.load(nquads, format=ox.RdfFormat.N_QUADS)
        new = set(given)
        if not new:
            return False
        return self._change(next(iter(new)).graph_name, new)

    def remove(self, graph: str) -> bool:
        """Remove a named graph, in one transaction; returns whether there was one."""
        return self._change(ox.NamedNode(graph), set())

    def _change(self, graph: ox.NamedNode, new: set[ox.Quad]) -> bool:
        old = set(self.inner.quads_for_pattern(None, None, None, graph))
        gone, fresh = old - new, new - old
        if not gone and not fresh:
            return False
        named = ox.DefaultGraph(), graph
        orphans = [
            q for q in gone
            if all(
                other.graph_name in named
                for other in self.inner.quads_for_pattern(q.subject, q.predicate, q.object, None)
            )
        ]  # fmt: skip
        # One request is one transaction: a crash leaves the old graph or the new one.
        change = [f"DELETE DATA {{ GRAPH {graph} {{ {_block(gone)} }} {_block(orphans)} }}"]
        if new:
            change.append(f"INSERT DATA {{ GRAPH {graph} {{ {_block(fresh)} }} {_block(fresh)} }}")
        else:
            change.append(f"DROP GRAPH {graph}")
        with explained(self.path or Path(), "write", "free the disk and build again"):
            self.inner.update(" ; ".join(change))
        return True

    def bulk(self, parts: Iterable[bytes]) -> None:
        """Load N-Quads, one named graph per part, as fast as the disk allows.

        For a new store (`rebuild`): it is no transaction, and takes nothing away. Memory does not
        grow with the number of parts.
        """
        for chunk in _doubled(parts):
            self.inner.bulk_load(chunk, format=ox.RdfFormat.N_QUADS, lenient=True)

    def derive(self) -> bool:
        """Compute the derived graph afresh from the rest; returns whether it changed."""
        return self.replace(derived_quads(self.inner, self.digest()))

    def dump(self, path: Path) -> None:
        """Write all named graphs to `path` as TriG: the same graphs give the same bytes on every machine."""
        with replacing(path) as out:
            self.write_trig(out)

    def write_trig(self, out: IO[bytes]) -> None:
        """Write all named graphs as TriG, sorted; one graph at a time is in memory."""
        write_trig(((graph, self.triples(graph)) for graph in self.graphs()), out)

    def triples(self, graph: str) -> list[str]:
        """Return the sorted triples of a named graph as lines of N-Triples, without line ends."""
        data = self.inner.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.NamedNode(graph))
        return sorted((data or b"").decode().split("\n")[:-1])


def _doubled(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield N-Quads in chunks in which every graph also stands without its name, in the default graph."""
    chunk: list[bytes] = []
    size = 0
    for part in parts:
        # The last line ends with the graph's name, and no line has its own end inside.
        end = part[part.rfind(b" <") :] if part else b"\n"
        chunk += (part, part.replace(end, b" .\n"))
        size += len(part) * 2
        if size >= _CHUNK:
            yield b"".join(chunk)
            chunk.clear()
            size = 0
    yield b"".join(chunk)


def _value(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else ""


def _block(quads: Iterable[ox.Quad]) -> str:
    return " . ".join(str(q.triple) for q in quads)
