"""What a build leaves beside its store, and what it can say of the graph in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from newsgraph.store import Store
from newsgraph.store.folders import replacing
from newsgraph.view import ViewOptions, write_page
from newsgraph.vocab import NG

STORE, DUMP, PAGE = "store", "graph.trig", "graph.html"
"""What stands in the folder of a build."""

_WRITTEN = ".written"
"""Digest of the store that dump and page were written from; missing or another after a build cut short."""

_ABOUT = "SELECT (COUNT(DISTINCT ?x) AS ?n) {{ ?claim ng:about ?x FILTER(STRSTARTS(STR(?x), STR({}:))) }}"
_COUNTS = {
    "articles": "SELECT (COUNT(?x) AS ?n) { ?x a ng:Article }",
    "entities": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?article ng:mentions ?x }",
    "events": _ABOUT.format("event"),
    "relations": _ABOUT.format("relation"),
    "claims": "SELECT (COUNT(?x) AS ?n) { ?x a ng:Claim }",
}


def write_results(store: Store, output: Path, *, page: bool = True) -> None:
    """Write the dump and the page of a store, unless they are there and still true."""
    mark = output / _WRITTEN
    digest = f"{store.digest()} {'page' if page else 'no page'}\n"
    wanted = (DUMP, PAGE) if page else (DUMP,)
    if all((output / name).exists() for name in wanted) and _read(mark) == digest:
        return
    store.dump(output / DUMP)
    if page:
        write_page(store, output / PAGE, ViewOptions())
    with replacing(mark) as out:
        out.write(digest.encode())


def _read(mark: Path) -> str | None:
    try:
        return mark.read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return None


def count_graph(store: Store) -> dict[str, int]:
    """Return how many articles, entities (that articles mention), events, relations and claims there are."""
    return {name: _number(store, query) for name, query in _COUNTS.items()}


def _number(store: Store, query: str) -> int:
    [row] = cast("Iterable[Mapping[str, Any]]", store.query(query))
    return int(row["n"].value)


def forget_digest(store: Store, article: str) -> None:
    """Let the next build that meets this article (its IRI) read it again; all else of it stays."""
    mark = f"<{article}> <{NG}digest> "
    lines = [line.removesuffix(" .") for line in store.triples(article) if not line.startswith(mark)]
    store.replace("".join(f"{line} <{article}> .\n" for line in lines).encode())
