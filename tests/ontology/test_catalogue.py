from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsgraph.errors import OntologyError
from newsgraph.model import CatalogueEntry, Entity, Kind, Tenure
from newsgraph.ontology.catalogue import read_catalogue

HEAD = """@base <https://w3id.org/newsgraph/data/entity/> .
@prefix ng: <https://w3id.org/newsgraph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix tenure: <https://w3id.org/newsgraph/data/tenure/> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
FIRST = HEAD.count("\n") + 1
"""Line of a file where its own body begins."""
WORLD = """<country/jp> a ng:Country ; skos:prefLabel "日本"@ja ; ng:kanji "日"@ja .
<person/sato> a ng:Person ; skos:prefLabel "佐藤花子"@ja .
"""
TENURE = 'tenure:a a ng:Tenure ; ng:holder <person/sato> ; ng:title "首相"@ja ; ng:of <country/jp>'


def write(folder: Path, *bodies: str) -> list[Path]:
    files = [folder / f"{number}.ttl" for number in range(len(bodies))]
    for file, body in zip(files, bodies, strict=True):
        file.write_text(HEAD + body, encoding="utf-8")
    return files


def test_an_entry_has_its_names_by_how_safely_they_are_found(tmp_path: Path) -> None:
    files = write(
        tmp_path,
        """<country/us> a ng:Country ; owl:sameAs wd:Q30 ; skos:prefLabel "米国"@ja ;
    skos:altLabel "アメリカ"@ja , "ＵＳＡ"@ja , "America"@en ; ng:kanji "米"@ja ; ng:guarded "ワシントン"@ja .
<org/white-house> a ng:Organization ; ng:inCountry <country/us> ; skos:prefLabel "ホワイトハウス"@ja .
<org/nsc> a ng:Organization ; ng:partOf <org/white-house> ; skos:prefLabel "NSC"@ja ; ng:guarded "NSC"@ja .
""",
    )
    catalogue, tenures = read_catalogue(files)
    assert tenures == ()
    assert catalogue["country/us"] == CatalogueEntry(
        entity=Entity(
            "country/us",
            Kind.COUNTRY,
            "米国",
            ("米国", "アメリカ", "USA"),
            ("http://www.wikidata.org/entity/Q30",),
        ),
        kanji=("米",),
        guarded=("ワシントン",),
    )
    assert catalogue["org/white-house"].country == "country/us"
    assert catalogue["org/nsc"].parent == "org/white-house"
    # A guarded label is shown, and is no name that stands for the entity wherever it is found.
    assert (catalogue["org/nsc"].entity.label, catalogue["org/nsc"].entity.names) == ("NSC", ())


def test_a_second_file_adds_names_and_refers_to_the_first(tmp_path: Path) -> None:
    files = write(
        tmp_path,
        WORLD,
        """<country/jp> skos:altLabel "日本国"@ja .
<person/山田太郎> a ng:Person ; ng:inCountry <country/jp> ; skos:prefLabel "山田太郎"@ja .
""",
    )
    catalogue, _ = read_catalogue(files)
    assert catalogue["country/jp"].entity.names == ("日本", "日本国")
    assert catalogue["person/山田太郎"].country == "country/jp"


@pytest.mark.parametrize(
    ("dates", "since", "until"),
    [
        ("", None, None),
        ('; ng:since "2001-04-26"^^xsd:date', "2001-04-26", None),
        ('; ng:until "2001-04"^^xsd:gYearMonth', None, "2001-04"),
        ('; ng:since "2001"^^xsd:gYear ; ng:until "2001"^^xsd:gYear', "2001", "2001"),
        ('; ng:since "2001-04-26"^^xsd:date ; ng:until "2001"^^xsd:gYear', "2001-04-26", "2001"),
        ('; ng:since "2000-02-29"^^xsd:date ; ng:until "2000-02-29"^^xsd:date', "2000-02-29", "2000-02-29"),
    ],
)
def test_a_tenure_has_what_is_known_of_its_dates(
    tmp_path: Path, dates: str, since: str | None, until: str | None
) -> None:
    _, tenures = read_catalogue(write(tmp_path, f"{WORLD}{TENURE} {dates} ."))
    assert tenures == (Tenure("person/sato", "首相", "country/jp", since, until),)


def test_what_is_no_entity_and_no_tenure_is_passed_over(tmp_path: Path) -> None:
    files = write(tmp_path, f'{WORLD}ng:Visit a owl:Class ; ng:trigger "訪問"@ja .')
    assert list(read_catalogue(files)[0]) == ["country/jp", "person/sato"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            '<person/a> a ng:Person ; skos:prefLabel "佐藤花子"@ja ; owl:differentFrom <person/sato> .',
            id="different on purpose",
        ),
        pytest.param(
            '<person/a> a ng:Person ; skos:prefLabel "佐藤花子"@ja ; ng:guarded "佐藤花子"@ja .',
            id="guarded in one",
        ),
        pytest.param('<org/a> a ng:Organization ; skos:prefLabel "日本"@ja .', id="of another kind"),
        pytest.param(
            '<country/a> a ng:Country ; skos:prefLabel "甲国"@ja ; ng:kanji "日本"@ja .',
            id="a short form beside a name",
        ),
    ],
)
def test_names_that_two_may_share(tmp_path: Path, body: str) -> None:
    assert len(read_catalogue(write(tmp_path, WORLD + body))[0]) == 3


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ('<person/a> skos:prefLabel "甲"@ja .', 0, "person/a needs one kind"),
        ('<person/a> a ng:Persn ; skos:prefLabel "甲"@ja .', 0, "needs one kind"),
        ('<person/a> a ng:Person , ng:Place ; skos:prefLabel "甲"@ja .', 0, "needs one kind"),
        ("<person/a> a ng:Person .", 0, "person/a needs one label"),
        ('<person/a> a ng:Person ; skos:prefLabel "A"@en .', 0, "needs one label"),
        ('<person/a> a ng:Person ;\n  skos:prefLabel "甲"@ja , "乙"@ja .', 0, "needs one label"),
        ('<person/a> a ng:Person ; skos:prefLabel "甲"@ja ;\n  skos:altLabel ""@ja .', 1, "an empty name"),
        (
            '<person/a> a ng:Person ; skos:prefLabel "甲"@ja ;\n  ng:inCounty <country/jp> .',
            1,
            "unknown property ng:inCounty; one of ng:guarded, ng:inCountry, ng:kanji, ng:partOf",
        ),
        (
            '<person/a> a ng:Person ; skos:prefLabel "甲"@ja ;\n  ng:inCountry <country/jpn> .',
            1,
            "unknown entity country/jpn",
        ),
        (
            '<person/a> a ng:Person ; skos:prefLabel "甲"@ja ;\n  ng:inCountry <person/sato> .',
            1,
            "person/sato is no ng:Country; correct ng:inCountry",
        ),
        (
            '<org/a> a ng:Organization ; skos:prefLabel "甲"@ja ;\n\n  ng:partOf <org/b> .',
            2,
            "unknown entity org/b",
        ),
        (
            '<org/a> a ng:Organization ; skos:prefLabel "甲"@ja ;\nng:inCountry <country/jp>,<person/sato> .',
            1,
            "more than one ng:inCountry; keep one",
        ),
        (
            '<person/a> a ng:Person ; skos:prefLabel "佐藤花子"@ja .',
            0,
            "person/a and person/sato are both named 佐藤花子; make it ng:guarded, or say owl:differentFrom",
        ),
        (
            '<person/a> a ng:Person ; skos:prefLabel "甲"@ja ;\n  skos:altLabel "佐藤花子"@ja .',
            1,
            "are both named 佐藤花子",
        ),
        (
            '<country/a> a ng:Country ; skos:prefLabel "甲国"@ja ; ng:kanji "日"@ja .',
            0,
            "country/a and country/jp are both named 日",
        ),
        (
            'ng:jp a ng:Country ; skos:prefLabel "日本"@ja .',
            0,
            "an entity outside https://w3id.org/newsgraph/",
        ),
        (f'{TENURE} ; ng:until "2001-02-30"^^xsd:date .', 0, "2001-02-30 is not one date; write it as"),
        (f'{TENURE} ; ng:until "2001-2"^^xsd:gYearMonth .', 0, "2001-2 is not one date"),
        (f'{TENURE} ; ng:until "20010203"^^xsd:date .', 0, "20010203 is not one date"),
        (f'{TENURE} ; ng:until "いま"@ja .', 0, "いま is not one date"),
        (f'{TENURE} ; ng:since "2001" , "2002" .', 0, "2001 is not one date"),
        (
            f'{TENURE} ; ng:since "2001-04-26"^^xsd:date ;\n  ng:until "2001-04-25"^^xsd:date .',
            1,
            "a tenure from 2001-04-26 to 2001-04-25 ends before it begins",
        ),
        (
            f'{TENURE} ; ng:since "2002-01-01"^^xsd:date ; ng:until "2001"^^xsd:gYear .',
            0,
            "a tenure from 2002-01-01 to 2001 ends before it begins",
        ),
        ("tenure:a a ng:Tenure ; ng:holder <person/sato> ; ng:of <country/jp> .", 0, "a tenure needs one"),
        ('tenure:a a ng:Tenure ; ng:title "首相" ; ng:of <country/jp> .', 0, "a tenure needs one"),
        (TENURE.replace("<person/sato>", "<person/sao>") + " .", 0, "unknown entity person/sao"),
        (
            TENURE.replace("<person/sato>", "<country/jp>") + " .",
            0,
            "country/jp is no ng:Person; correct ng:holder",
        ),
        (f'{TENURE} ; ng:form "2001" .', 0, "unknown property ng:form; one of ng:holder, ng:of"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, body: str, line: int, message: str) -> None:
    files = write(tmp_path, WORLD, body)
    with pytest.raises(OntologyError, match=re.escape(message)) as raised:
        read_catalogue(files)
    assert str(raised.value).startswith(f"{files[1]}:{FIRST + line}: ")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"no turtle", 1),
        (b"\xff\xfe\x00", 1),
        ((HEAD + '<person/a> a ng:Person ; skos:prefLabel "open .').encode(), FIRST),
        ((HEAD + "<person/a> a <<( ng:a ng:b ng:c )>> .").encode(), 1),
    ],
)
def test_what_is_no_plain_turtle_is_named_with_its_line(tmp_path: Path, content: bytes, line: int) -> None:
    file = tmp_path / "bad.ttl"
    file.write_bytes(content)
    with pytest.raises(OntologyError) as raised:
        read_catalogue([file])
    assert str(raised.value).startswith(f"{file}:{line}: ")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"gone\.ttl:1: "):
        read_catalogue([tmp_path / "gone.ttl"])
