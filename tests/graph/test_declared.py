from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.graph.readings import reading

from newsgraph.errors import OntologyError
from newsgraph.graph import catalogue_quads, ontology_quads, to_nquads
from newsgraph.model import CatalogueEntry, Entity, Kind, Ontology, Tenure
from newsgraph.vocab import CATALOGUE_GRAPH, NG, ONTOLOGY_GRAPH, PREFIXES

HEAD = "".join(f"@prefix {p}: <{n}> .\n" for p, n in PREFIXES.items())
LABEL = ox.NamedNode(PREFIXES["rdfs"] + "label")
COMMENT = ox.NamedNode(PREFIXES["rdfs"] + "comment")


def entry(entity: Entity, country: str | None = None, parent: str | None = None) -> CatalogueEntry:
    return CatalogueEntry(entity, country, parent, kanji=("露", "ロ") if entity.id == "country/ru" else ())


RUSSIA = Entity(
    "country/ru", Kind.COUNTRY, "ロシア", ("ロシア", "ロシア連邦"), ("http://www.wikidata.org/entity/Q159",)
)
HOLDER = Entity("person/架空太郎", Kind.PERSON, "架空太郎", ("架空太郎",))
MINISTRY = Entity("org/x", Kind.ORGANIZATION, "架空省", ("架空省",))
PARENT = Entity("org/y", Kind.ORGANIZATION, "架空政府", ("架空政府",))
ENTRIES = (
    entry(RUSSIA),
    entry(HOLDER, "country/ru"),
    entry(MINISTRY, "country/ru", "org/y"),
    entry(PARENT),
)
CATALOGUE = Ontology(
    frames={},
    operators=(),
    catalogue={e.entity.id: e for e in ENTRIES},
    tenures=(Tenure("person/架空太郎", "大統領", "country/ru", "2012-05-07", None),),
    words={},
)


def triples(nquads: bytes, graph: str) -> set[ox.Triple]:
    quads = list(ox.parse(nquads, format=ox.RdfFormat.N_QUADS))
    assert {q.graph_name for q in quads} == {ox.NamedNode(graph)}
    return {q.triple for q in quads}


def turtle(text: str) -> set[ox.Triple]:
    return {q.triple for q in ox.parse(HEAD + text, format=ox.RdfFormat.TURTLE)}


def test_the_catalogue_graph_holds_every_entry() -> None:
    found = triples(catalogue_quads(CATALOGUE), CATALOGUE_GRAPH)
    wanted = """country:ru a ng:Country ; skos:prefLabel "ロシア"@ja ; skos:altLabel "ロシア連邦"@ja ;
        ng:kanji "露"@ja , "ロ"@ja ; owl:sameAs wd:Q159 .
    person:架空太郎 a ng:Person ; skos:prefLabel "架空太郎"@ja ; ng:inCountry country:ru .
    org:x a ng:Organization ; skos:prefLabel "架空省"@ja ; ng:inCountry country:ru ;
        ng:partOf org:y .
    org:y a ng:Organization ; skos:prefLabel "架空政府"@ja ."""
    tenure = {t for t in found if "data/tenure/" in str(t.subject)}
    assert found - tenure == turtle(wanted)
    assert {(str(t.predicate), str(t.object)) for t in tenure} == {
        (str(t.predicate), str(t.object))
        for t in turtle("""<http://x> a ng:Tenure ;
            rdfs:label "ロシアの大統領・架空太郎"@ja ; ng:holder person:架空太郎 ;
            ng:title "大統領" ; ng:of country:ru ; ng:since "2012-05-07"^^xsd:date .""")
    }


def test_equal_catalogues_give_equal_bytes() -> None:
    turned = Ontology(
        frames={},
        operators=(),
        catalogue={e.entity.id: e for e in reversed(ENTRIES)},
        tenures=CATALOGUE.tenures,
        words={},
    )
    assert catalogue_quads(CATALOGUE) == catalogue_quads(turned)


def test_an_empty_catalogue_is_no_quads() -> None:
    assert catalogue_quads(Ontology({}, (), {}, (), {})) == b""


def declared() -> set[ox.Triple]:
    return triples(ontology_quads(), ONTOLOGY_GRAPH)


def test_every_term_of_an_article_graph_is_declared_with_its_names() -> None:
    used = set()
    for quad in ox.parse(to_nquads(reading()) + catalogue_quads(CATALOGUE), format=ox.RdfFormat.N_QUADS):
        used |= {str(t) for t in (quad.predicate, quad.object) if str(t).startswith(f"<{NG}")}
    of_types = {f"<{NG}{name}>" for name in ("Visit", "Announcement", "Transfer", "Position", "Affiliation")}
    labels = {str(t.subject) for t in declared() if t.predicate == LABEL}
    assert used - labels - of_types == set()


def test_every_term_of_the_core_has_a_label_in_two_languages() -> None:
    path = Path(__file__).parents[2] / "ontologies" / "newsgraph.ttl"
    languages: dict[str, set[str | None]] = {}
    for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
        found = languages.setdefault(str(quad.subject), set())
        if quad.predicate == LABEL and isinstance(quad.object, ox.Literal):
            found.add(quad.object.language)
    assert {term for term, found in languages.items() if found != {"ja", "en"}} == set()


def test_shapes_and_entities_are_no_part_of_the_ontology_graph() -> None:
    found = declared()
    assert not [t for t in found if "w3.org/ns/shacl" in str(t)]
    assert not [t for t in found if str(t.subject).startswith(f"<{PREFIXES['entity']}")]


def test_the_recipe_is_kept() -> None:
    assert turtle(f'<{ONTOLOGY_GRAPH}> ng:digest "0.1 abc" .') <= triples(
        ontology_quads((), "0.1 abc"), ONTOLOGY_GRAPH
    )


def test_a_users_files_and_folders_are_added(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.ttl").write_text(HEAD + 'ng:Parade a ng:EventType ; rdfs:label "行進"@ja .')
    single = tmp_path / "b.ttl"
    single.write_text(HEAD + "ng:Dance a ng:EventType . person:x a ng:Person .")
    found = triples(ontology_quads([tmp_path / "sub", single]), ONTOLOGY_GRAPH)
    assert turtle('ng:Parade a ng:EventType ; rdfs:label "行進"@ja . ng:Dance a ng:EventType .') <= found
    assert not turtle("person:x a ng:Person .") & found


def test_names_of_the_user_are_marked() -> None:
    given = Ontology({}, (), {"country/ru": entry(RUSSIA)}, (), {}, decided={"country/ru": ("ロシア",)})
    found = triples(catalogue_quads(given), CATALOGUE_GRAPH)
    assert turtle('entity:country\\/ru ng:ownName "ロシア"@ja .') <= found
    assert sum(triple.predicate.value == NG + "ownName" for triple in found) == 1


def test_blank_nodes_get_iris_and_always_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(HEAD + "ng:Parade rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ng:actor ] .")
    first = ontology_quads([path])
    assert first == ontology_quads([path])
    assert b"_:" not in first
    assert first.count(b"genid/") == 3


@pytest.mark.parametrize("content", ["ng:Visit a", "@prefix ng <", "\x00", "<a> <b> <c"])
def test_a_file_that_is_no_turtle_is_one_clear_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.ttl"
    path.write_text("\n" + content)
    with pytest.raises(OntologyError, match=r"bad\.ttl:\d+: ") as caught:
        ontology_quads([path])
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"none\.ttl: cannot be read"):
        ontology_quads([tmp_path / "none.ttl"])
