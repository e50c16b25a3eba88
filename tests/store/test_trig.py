from __future__ import annotations

import io
import os
import random
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.graph.readings import article, reading
from tests.graph.test_terms import NASTY

from newsgraph.graph import to_nquads
from newsgraph.store import Store
from newsgraph.vocab import PREFIXES

GOLDEN = Path(__file__).parents[1] / "golden" / "two-articles.trig"
ROOT = Path(__file__).parents[2]


def two_articles() -> list[bytes]:
    return [
        to_nquads(reading()),
        to_nquads(reading(article("続報/other.txt", published="2024-06-19T07:00+09:00"))),
    ]


def trig(store: Store) -> bytes:
    out = io.BytesIO()
    store.write_trig(out)
    return out.getvalue()


def loaded(parts: list[bytes]) -> Store:
    store = Store.in_memory()
    store.bulk(parts)
    store.derive()
    return store


def test_the_dump_is_the_golden_file_byte_for_byte() -> None:
    """To renew it after a wanted change: NEWSGRAPH_GOLDEN=write pytest tests/store/test_trig.py."""
    found = trig(loaded(two_articles()))
    if os.environ.get("NEWSGRAPH_GOLDEN") == "write":
        GOLDEN.write_bytes(found)
    assert found == GOLDEN.read_bytes()


def test_the_order_of_loading_does_not_show() -> None:
    parts = two_articles()
    replaced = Store.in_memory()
    for part in (parts[1], parts[0], parts[1]):
        replaced.replace(part)
    replaced.derive()
    assert trig(loaded(parts)) == trig(loaded(parts[::-1])) == trig(replaced)


PROGRAM = (
    "import sys; from tests.store.test_trig import *; sys.stdout.buffer.write(trig(loaded(two_articles())))"
)


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_hash_seed_does_not_show(seed: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "src:.", "LC_ALL": "C"},
        capture_output=True,
        check=True,
    )
    assert run.stdout == GOLDEN.read_bytes()


def test_the_dump_means_what_the_store_holds() -> None:
    store = loaded(two_articles())
    back = set(ox.parse(trig(store), format=ox.RdfFormat.TRIG))
    assert back == {q for q in store.inner if q.graph_name != ox.DefaultGraph()}


def hostile(seed: int) -> set[ox.Quad]:
    """Any terms in any places: words that look like syntax, IRIs that look like prefixed names."""
    pick = random.Random(seed)  # noqa: S311
    spaces = [*PREFIXES.values(), "http://x/", "urn:x:"]
    tails = [
        "",
        "a",
        "a.b",
        "a/b",
        "-a",
        "a-",
        "1",
        "a%20b",
        "プーチン",
        "²",
        "a:b",
        "~",
        "a,b",
        "a'b",
        "é",
        "a;b",
    ]
    nodes = [ox.NamedNode(s + t) for s in spaces for t in tails if s + t != "urn:x:"]
    types = [
        ox.NamedNode(PREFIXES["xsd"] + t)
        for t in ("integer", "decimal", "boolean", "date", "double", "string")
    ]
    values = [*NASTY, "1", "-1", "+1", "1.", ".5", "1.0", "true", "TRUE", "1e3", " 1", "１"]
    literals = [ox.Literal(v) for v in values] + [ox.Literal(v, language="ja") for v in values]
    literals += [ox.Literal(v, datatype=t) for v in values for t in types]
    kind = ox.NamedNode(PREFIXES["rdf"] + "type")
    return {
        ox.Quad(
            pick.choice(nodes),
            pick.choice([kind, pick.choice(nodes)]),
            pick.choice(nodes) if pick.random() < 0.5 else pick.choice(literals),
            pick.choice(nodes),
        )
        for _ in range(500)
    }


@pytest.mark.parametrize("seed", range(5))
def test_any_terms_come_back(seed: int) -> None:
    store = Store.in_memory()
    store.bulk([f"{q.triple} {q.graph_name} .\n".encode() for q in hostile(seed)])
    back = ox.Store()
    back.load(trig(store), format=ox.RdfFormat.TRIG)
    assert set(back) == {q for q in store.inner if q.graph_name != ox.DefaultGraph()}


def test_a_dump_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "graph.trig"
    path.write_text("old")
    store = loaded(two_articles())
    store.close()
    with pytest.raises(Exception, match="closed"):
        store.dump(path)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["graph.trig"]


def test_an_empty_store_is_an_empty_file_of_trig() -> None:
    assert list(ox.parse(trig(Store.in_memory()), format=ox.RdfFormat.TRIG)) == []
