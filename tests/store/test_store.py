from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.graph.readings import HEADLINE, article, reading

from newsgraph.errors import OutputError
from newsgraph.graph import catalogue_quads, ontology_quads, to_nquads
from newsgraph.model import CatalogueEntry, Entity, Kind, Ontology, Tenure
from newsgraph.store import Store
from newsgraph.vocab import DERIVED_GRAPH, PREFIXES

VISIT = PREFIXES["article"] + "visit"
OTHER = PREFIXES["article"] + "other"


RUSSIA = Entity(
    "country/ru",
    Kind.COUNTRY,
    "ロシア連邦",
    ("ロシア連邦", "ロシア"),
    ("http://www.wikidata.org/entity/Q159",),
)
CATALOGUE = Ontology(
    frames={},
    operators=(),
    catalogue={RUSSIA.id: CatalogueEntry(RUSSIA, kanji=("露", "ロ"))},
    tenures=(Tenure("person/プーチン", "大統領", "country/ru", "2012-05-07", None),),
    words={},
)


def first() -> bytes:
    return to_nquads(reading())


def second() -> bytes:
    return to_nquads(reading(article("other.txt")))


def edited() -> bytes:
    source = article()
    return to_nquads(reading(dataclasses.replace(source, published="2024-06-20", author=None)))


def union_is_right(store: Store) -> bool:
    """Whether the default graph holds exactly the triples of the named graphs."""
    named = {q.triple for q in store.inner if q.graph_name != ox.DefaultGraph()}
    return named == {q.triple for q in store.inner.quads_for_pattern(None, None, None, ox.DefaultGraph())}


def test_an_article_is_added_replaced_and_removed() -> None:
    store = Store.in_memory()
    assert store.replace(first())
    assert store.replace(second())
    before = set(store.inner)
    assert not store.replace(first()), "the same again changes nothing"
    assert set(store.inner) == before
    assert store.replace(edited())
    assert union_is_right(store)
    assert b"2024-06-20" in b"".join(line.encode() for line in store.triples(VISIT))
    assert not [line for line in store.triples(VISIT) if "山川" in line]
    assert [line for line in store.triples(OTHER) if "山川" in line], "the other article keeps its own"
    assert store.remove(VISIT)
    assert not store.remove(VISIT)
    assert store.graphs() == [OTHER]
    assert union_is_right(store)
    assert store.remove(OTHER)
    assert len(store.inner) == 0


def test_replacing_gives_what_loading_gives() -> None:
    loaded, replaced = Store.in_memory(), Store.in_memory()
    loaded.bulk([second(), first()])
    for nquads in (edited(), first(), second()):
        replaced.replace(nquads)
    assert set(loaded.inner) == set(replaced.inner)
    assert union_is_right(loaded)


SPELLINGS = [
    ("decimal", "1.50"),
    ("integer", "01"),
    ("double", "1e+20"),
    ("dateTime", "2024-06-18T10:23:00.500+09:00"),
    ("date", "2024-02-30"),
    ("boolean", "1"),
]


def test_what_was_loaded_is_not_changed_by_itself() -> None:
    store = Store.in_memory()
    objects = [
        *(f'"{value}"^^<{PREFIXES["xsd"]}{kind}>' for kind, value in SPELLINGS),
        r'"a\\u0041\t"',
        '"x"@ja-JP',
    ]
    data = "".join(f"<http://s> <http://p> {o} <http://g> .\n" for o in objects).encode()
    store.bulk([data])
    assert not store.replace(data)


def test_an_empty_part_is_no_graph() -> None:
    store = Store.in_memory()
    assert not store.replace(b"")
    store.bulk([b"", first(), b""])
    assert store.graphs() == [VISIT]


def test_bulk_takes_any_number_of_parts_of_any_size() -> None:
    def parts() -> Iterator[bytes]:
        for i in range(300):
            yield to_nquads(reading(article(f"a{i}.txt")))

    store = Store.in_memory()
    store.bulk(parts())
    assert len(store.graphs()) == 300
    assert union_is_right(store)


def test_digests_say_what_was_built_from_what() -> None:
    store = Store.in_memory()
    store.bulk([first(), second(), ontology_quads((), "recipe 1")])
    found = store.digests()
    assert set(found) == {VISIT, OTHER}
    assert store.recipe() == "recipe 1"
    assert Store.in_memory().recipe() == ""
    before = store.digest()
    store.replace(edited())
    assert store.digests()[VISIT] != found[VISIT]
    assert store.digest() != before


def test_the_union_counts_a_triple_once() -> None:
    store = Store.in_memory()
    store.bulk([first(), second()])
    assert len(list(store.select("SELECT ?p { ?p a ng:Person }"))) == 1
    assert len(list(store.select("SELECT ?p { GRAPH ?a { ?p a ng:Person } }"))) == 2


# ------------------------------------------------------------------ derived


def edges(store: Store) -> set[tuple[str, str, str]]:
    found = store.select(f"SELECT ?s ?p ?o {{ GRAPH <{DERIVED_GRAPH}> {{ ?s ?p ?o }} FILTER(isIRI(?o)) }}")
    return {tuple(str(t)[1:-1].rpartition("/")[2] for t in row) for row in found}  # type: ignore[misc]


DECLARED = """
@prefix ng: <https://w3id.org/newsgraph/ontology#> .
ng:Visit ng:directEdge ng:visited . ng:visited ng:edgeFrom ng:actor ; ng:edgeTo ng:place .
ng:Talk ng:directEdge ng:talkedWith . ng:talkedWith ng:edgeFrom ng:participant ; ng:edgeTo ng:participant .
ng:Position ng:directEdge ng:heldOfficeOf . ng:heldOfficeOf ng:edgeFrom ng:holder ; ng:edgeTo ng:of .
"""
STATED = """
@prefix ng: <https://w3id.org/newsgraph/ontology#> . @prefix : <http://x/> .
:v a ng:Visit ; ng:actor :a ; ng:place :b .       :c ng:about :v ; ng:status ng:%s .
:t a ng:Talk ; ng:participant :a , :b , :d .      :e ng:about :t ; ng:status ng:Actual .
:r a ng:Position ; ng:holder :a ; ng:of :d .      :f ng:about :r ; ng:status ng:Actual .
<%s> ng:digest "d" .
:s a ng:Visit ; ng:actor :a ; ng:place :a .       :g ng:about :s ; ng:status ng:Actual .
"""


def stated(status: str) -> Store:
    store = Store.in_memory()
    for text, graph in ((DECLARED, PREFIXES["data"] + "graph/ontology"), (STATED % (status, VISIT), VISIT)):
        quads = ox.parse(text, format=ox.RdfFormat.TURTLE)
        store.bulk(["".join(f"{q.triple} <{graph}> .\n" for q in quads).encode()])
    store.derive()
    return store


TALKS = {(x, "ontology#talkedWith", y) for x in "abd" for y in "abd" if x != y}
OFFICE = {("a", "ontology#heldOfficeOf", "d")}


def test_an_actual_claim_makes_a_direct_edge() -> None:
    assert edges(stated("Actual")) == {("a", "ontology#visited", "b")} | TALKS | OFFICE


@pytest.mark.parametrize("status", ["Planned", "Possible", "Alleged", "Requested", "Denied"])
def test_no_other_claim_makes_one(status: str) -> None:
    assert edges(stated(status)) == TALKS | OFFICE


def test_an_edge_goes_with_the_article_that_made_it() -> None:
    store = stated("Actual")
    store.remove(VISIT)
    assert store.derive()
    assert edges(store) == set()
    assert union_is_right(store)


def test_deriving_twice_changes_nothing() -> None:
    assert not stated("Actual").derive()


def test_each_entity_has_one_label_to_show() -> None:
    store = Store.in_memory()
    store.bulk([first(), catalogue_quads(CATALOGUE)])
    store.replace(
        first()
        .replace("ウラジーミル・プーチン".encode(), "プーチン大統領".encode())
        .replace(VISIT.encode(), OTHER.encode())
    )
    store.derive()
    found = store.select("SELECT ?l { VALUES ?e { person:プーチン country:ru } ?e rdfs:label ?l }")
    assert sorted(row["l"].value for row in found) == ["ウラジーミル・プーチン", "ロシア連邦"]


# ------------------------------------------------------------------ on disk


def test_a_store_is_read_again(tmp_path: Path) -> None:
    with Store.open(tmp_path / "out" / "store") as store:
        store.replace(first())
    with (
        Store.open(tmp_path / "out" / "store", read_only=True) as store,
        Store.open(tmp_path / "out" / "store", read_only=True) as again,
    ):
        assert store.graphs() == again.graphs() == [VISIT]
    with pytest.raises(OutputError, match="closed"):
        store.graphs()


def test_a_rebuilt_store_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "store"
    for part, graph in ((first(), VISIT), (second(), OTHER)):
        with Store.rebuild(path) as store:
            store.bulk([part])
        with Store.open(path, read_only=True) as store:
            assert store.graphs() == [graph]
    assert sorted(p.name for p in tmp_path.iterdir()) == [".store.lock", "store"]


@pytest.mark.parametrize("failure", [KeyboardInterrupt, ValueError, OutputError])
def test_a_rebuild_that_fails_leaves_the_old_store(tmp_path: Path, failure: type[BaseException]) -> None:
    path = tmp_path / "store"
    with Store.rebuild(path) as store:
        store.bulk([first()])

    def parts() -> Iterator[bytes]:
        yield second()
        raise failure

    with pytest.raises(failure), Store.rebuild(path) as store:
        store.bulk(parts())
    with Store.open(path) as store:
        assert store.graphs() == [VISIT]
    assert sorted(p.name for p in tmp_path.iterdir()) == [".store.lock", "store"]


def test_a_swap_that_was_cut_short_is_undone(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with Store.rebuild(path) as store:
        store.bulk([first()])
    path.rename(tmp_path / "store.old")
    (tmp_path / "store.new").mkdir()
    with Store.open(path) as store:
        assert store.graphs() == [VISIT]
    assert not (tmp_path / "store.new").exists()


KILLED = """
import os, sys
from pathlib import Path
from newsgraph.store import Store
from tests.graph.readings import article, reading
from newsgraph.graph import to_nquads
store = Store.open(Path(sys.argv[1]))
store.replace(to_nquads(reading()))
print("written", flush=True)
os._exit(9)
"""


def test_what_was_written_outlives_a_crash(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "store")],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": "src:."},
        capture_output=True,
        check=False,
    )
    assert run.returncode == 9, run.stderr
    with Store.open(tmp_path / "store") as store:
        assert store.graphs() == [VISIT]
        assert union_is_right(store)


def test_two_builds_at_once_are_kept_apart(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with Store.open(path) as store:
        store.replace(first())
        for mode in (True, False):
            with pytest.raises(OutputError, match="wait until it has ended"):
                Store.open(path, read_only=mode)
        with pytest.raises(OutputError, match="wait until it has ended"), Store.rebuild(path):
            pass
    with Store.open(path, read_only=True), pytest.raises(OutputError, match="serve"):
        Store.open(path)


def test_no_store_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="run newsgraph build first") as caught:
        Store.open(tmp_path / "store", read_only=True)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_broken_store_is_one_clear_line(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "store"
    with Store.open(path) as store:
        store.replace(first())
    (path / "CURRENT").write_text("garbage\n")
    with pytest.raises(OutputError, match=r"cannot open .*build again") as caught:
        Store.open(path, read_only=read_only)
    assert "\n" not in str(caught.value)
    (path / "CURRENT").unlink()
    shutil.rmtree(path)
    with Store.open(path) as store:
        assert store.graphs() == []


@pytest.mark.parametrize("way", ["open", "rebuild"])
def test_a_file_in_the_way_is_one_clear_line(tmp_path: Path, way: str) -> None:
    (tmp_path / "out").write_text("a file")
    enter = Store.open if way == "open" else Store.rebuild
    with (
        pytest.raises(OutputError, match="choose another folder") as caught,
        enter(tmp_path / "out" / "store"),
    ):
        pass
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder_is_one_clear_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="choose another folder"):
        Store.open(tmp_path / "store")
    tmp_path.chmod(0o700)


def test_an_invalid_line_is_refused_whole() -> None:
    store = Store.in_memory()
    with pytest.raises(SyntaxError):
        store.replace(first() + b"not a quad\n")
    assert store.graphs() == []


def test_the_headline_is_in_the_store() -> None:
    store = Store.in_memory()
    store.replace(first())
    (row,) = store.select("SELECT ?h { ?a schema:headline ?h }")
    assert row["h"].value == HEADLINE
