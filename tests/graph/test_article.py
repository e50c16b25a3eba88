from __future__ import annotations

import dataclasses
from collections.abc import Iterable

import pyoxigraph as ox
import pytest
from tests.graph.readings import (
    ANNOUNCEMENT,
    DPRK,
    PUTIN,
    RUSSIA,
    VISIT,
    article,
    evidence,
    reading,
    time,
)

from newsgraph.graph import digest, to_nquads
from newsgraph.model import Claim, Document, Entity, Event, Kind, Reading, Relation, Status, Time
from newsgraph.vocab import NG, PREFIXES

HEAD = "".join(f"@prefix {p}: <{n}> .\n" for p, n in PREFIXES.items())


def graph(of: Reading) -> set[ox.Triple]:
    quads = list(ox.parse(to_nquads(of), format=ox.RdfFormat.N_QUADS))
    assert {q.graph_name for q in quads} == {ox.NamedNode(f"{PREFIXES['article']}{of.document.article.id}")}
    assert len(set(quads)) == len(quads)
    return {q.triple for q in quads}


def turtle(text: str) -> set[ox.Triple]:
    return {q.triple for q in ox.parse(HEAD + text, format=ox.RdfFormat.TURTLE)}


def with_event(event: Event) -> Reading:
    return with_claim(event, Status.ACTUAL)


def with_claim(about: Event | Relation, status: Status, sources: tuple[Entity, ...] = ()) -> Reading:
    source = article()
    said = evidence(source, source.paragraphs[0], "訪問")
    claim = Claim("c1", about, status, sources, said, 0.5)
    return dataclasses.replace(reading(source), claims=(claim,))


CONTRACT = {
    "article": """article:visit a ng:Article , schema:NewsArticle ; ng:sourceFile "visit.txt" ;
        schema:headline "プーチン氏、北朝鮮訪問へ"@ja ; schema:datePublished "2024-06-18"^^xsd:date ;
        schema:publisher org:架空通信 ; schema:author "山川 花子" ; schema:inLanguage "ja" ;
        schema:url <https://example.org/news/1?a=b> ; schema:locationCreated place:ソウル ;
        ng:mentions person:プーチン , country:ru , country:kp , org:架空国防省 .""",
    "entities": """person:プーチン a ng:Person ;
        skos:prefLabel "ウラジーミル・プーチン"@ja ; skos:altLabel "プーチン"@ja .
        country:kp a ng:Country ; skos:prefLabel "北朝鮮"@ja ; skos:altLabel "朝"@ja .
        org:架空通信 a ng:Organization ; skos:prefLabel "架空通信"@ja .""",
    "event": """event:visit1 a ng:Visit ;
        rdfs:label "ウラジーミル・プーチンの北朝鮮訪問（2024-06-18〜19）"@ja ;
        ng:actor person:プーチン ; ng:place country:kp ;
        ng:startDate "2024-06-18"^^xsd:date ; ng:endDate "2024-06-19"^^xsd:date ;
        ng:earliest "2024-06-18"^^xsd:date ; ng:latest "2024-06-19"^^xsd:date ;
        ng:dateWords "18─19日" ; ng:dateRule "day" ; ng:dateAnchor "2024-06-18"^^xsd:date ;
        ng:dateStated false .
        event:announcement1 ng:date "2024-06-17"^^xsd:date ;
        ng:content "プーチン大統領が18─19日に北朝鮮を訪問する" .""",
    "amount": """event:transfer1 ng:amount "約3億ドル" ; ng:object "約3億ドル" ;
        ng:hasAmount amount:transfer1-3c9432df .
        amount:transfer1-3c9432df a ng:Amount ; rdfs:label "約3億ドル" ;
        ng:value 300000000.0 ; ng:unit "USD" ; ng:bound "about" .""",
    "claim": """claim:visit-1 a ng:Claim ; ng:about event:visit1 ;
        ng:status ng:Planned ; ng:source country:ru ;
        ng:quote "ロシア大統領府は17日、プーチン大統領が18─19日に北朝鮮を訪問すると発表した。"@ja ;
        nif:beginIndex 13 ; nif:endIndex 54 ; prov:wasDerivedFrom article:visit ; ng:rule "Test/訪問" ;
        ng:confidence 0.9 ; ng:triggerBegin 44 ; ng:triggerEnd 46 ;
        ng:roleWords "actor 25 32 プーチン大統領" , "place 40 43 北朝鮮" .
        claim:visit-2 ng:status ng:Actual .
        claim:visit-3 ng:status ng:Denied ; ng:source org:架空国防省 , country:ru ;
        ng:firstSource org:架空国防省 .""",
    "relation": """relation:position1 a ng:Position ; ng:holder person:プーチン ;
        ng:title "大統領" ; ng:of country:ru ;
        rdfs:label "ロシアの大統領・ウラジーミル・プーチン"@ja .
        relation:affiliation1 a ng:Affiliation ; ng:subject org:架空国防省 ; ng:of country:ru .""",
}


def canonical(triples: Iterable[ox.Triple]) -> set[ox.Quad]:
    store = ox.Store()
    store.extend(ox.Quad(t.subject, t.predicate, t.object) for t in triples)
    return set(store)


@pytest.mark.parametrize("part", CONTRACT)
def test_the_contract_is_kept_to_the_letter(part: str) -> None:
    assert canonical(turtle(CONTRACT[part])) <= canonical(graph(reading()))


def test_nothing_else_is_said_of_what_the_contract_names() -> None:
    found = graph(reading())
    subjects = turtle(CONTRACT["article"] + CONTRACT["event"]) & found
    about_article = {t.predicate.value for t in found if str(t.subject).endswith("article/visit>")}
    assert subjects
    assert about_article - {t.predicate.value for t in turtle(CONTRACT["article"])} == {NG + "digest"}


def test_a_claim_without_a_speaker_has_no_source() -> None:
    sources = {str(t.subject) for t in graph(reading()) if t.predicate.value == NG + "source"}
    assert sources == {f"<{PREFIXES['claim']}visit-1>", f"<{PREFIXES['claim']}visit-3>"}


def test_equal_readings_give_equal_bytes_in_sorted_lines() -> None:
    first = to_nquads(reading())
    turned = dataclasses.replace(reading(), claims=reading().claims[::-1])
    assert first == to_nquads(reading()) == to_nquads(turned)
    assert first.endswith(b" .\n")
    assert b"_:" not in first


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024", 'ng:date "2024"^^xsd:gYear'),
        ("2024-06", 'ng:date "2024-06"^^xsd:gYearMonth'),
        ("2024-06/2024-07", 'ng:startDate "2024-06"^^xsd:gYearMonth ; ng:endDate "2024-07"^^xsd:gYearMonth'),
        ("2023-12-31/2024", 'ng:startDate "2023-12-31"^^xsd:date ; ng:endDate "2024"^^xsd:gYear'),
        ("199X", 'ng:startDate "1990"^^xsd:gYear ; ng:endDate "1999"^^xsd:gYear'),
    ],
)
def test_a_date_is_as_precise_as_the_text(value: str, expected: str) -> None:
    when = Time(0, 3, "ことば", value, "2020-01-01", "2020-12-31", False, None, "r")
    found = graph(with_event(dataclasses.replace(VISIT, time=when)))
    bounds = 'ng:earliest "2020-01-01"^^xsd:date ; ng:latest "2020-12-31"^^xsd:date'
    assert turtle(f"event:visit1 {expected} ; {bounds} ; ng:dateWords 'ことば' .") <= found
    assert not [t for t in found if t.predicate.value == NG + "dateAnchor"]


@pytest.mark.parametrize(
    "when",
    [time(None, "そのころ"), dataclasses.replace(time("2000-06-18", "24年ぶり"), is_event_time=False)],
)
def test_words_without_a_date_of_the_event_give_no_date(when: Time) -> None:
    found = graph(with_event(dataclasses.replace(VISIT, time=when)))
    dates = {"date", "startDate", "endDate", "earliest", "latest", "dateAnchor", "dateStated"}
    assert not [t for t in found if t.predicate.value.removeprefix(NG) in dates]
    assert turtle(f"event:visit1 ng:dateWords '{when.text}' .") <= found


@pytest.mark.parametrize("status", Status)
def test_each_status_is_a_term(status: Status) -> None:
    assert turtle(f"claim:c1 ng:status ng:{status.value} .") <= graph(with_claim(VISIT, status))


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (
            Relation("r", "Position", PUTIN, RUSSIA, "首相", former=True),
            'ng:former true ; rdfs:label "ロシアの元首相・ウラジーミル・プーチン"@ja',
        ),
        (Relation("r", "Position", PUTIN, None, "大統領"), 'rdfs:label "大統領・ウラジーミル・プーチン"@ja'),
        (Relation("r", "Membership", DPRK, RUSSIA), "ng:member country:kp ; ng:of country:ru"),
        (Relation("r", "Location", DPRK, RUSSIA), 'ng:subject country:kp ; rdfs:label "北朝鮮（ロシア）"@ja'),
    ],
)  # fmt: skip
def test_a_relation_names_its_parties(relation: Relation, expected: str) -> None:
    assert turtle(f"relation:r {expected} .") <= graph(with_claim(relation, Status.ACTUAL))


def test_former_is_absent_where_it_is_not_so() -> None:
    assert not [t for t in graph(reading()) if t.predicate.value == NG + "former"]


def test_two_objects_of_one_event_have_one_label_and_date_and_all_roles() -> None:
    source = article()
    said = evidence(source, source.paragraphs[0], "訪問")
    other = dataclasses.replace(
        VISIT, label="別の名", time=time("2024-06-18", "18日"), roles=(*VISIT.roles, ("actor", RUSSIA))
    )
    claims = tuple(
        Claim(f"c{i}", event, Status.ACTUAL, (), said, 0.5) for i, event in enumerate((VISIT, other))
    )
    found = graph(dataclasses.replace(reading(source), claims=claims))
    of_event = [t.predicate.value for t in found if t.subject == ox.NamedNode(PREFIXES["event"] + "visit1")]
    assert of_event.count(PREFIXES["rdfs"] + "label") == 1
    assert of_event.count(NG + "dateWords") == 1
    assert of_event.count(NG + "actor") == 2


def test_two_claims_of_one_id_are_one() -> None:
    whole = reading()
    again = dataclasses.replace(whole.claims[0], confidence=0.1, status=Status.ACTUAL)
    assert graph(dataclasses.replace(whole, claims=(*whole.claims, again))) == graph(whole)


def test_who_is_named_only_by_a_claim_is_described_but_not_mentioned() -> None:
    stranger = Entity("person/外の人", Kind.PERSON, "外の人", ("外の人", "別名"))
    found = graph(with_claim(ANNOUNCEMENT, Status.ACTUAL, (stranger,)))
    assert turtle('person:外の人 a ng:Person ; skos:prefLabel "外の人"@ja .') <= found
    assert not [t for t in found if "別名" in str(t)]
    assert not turtle("article:visit ng:mentions person:外の人 .") & found


def test_a_sparse_article_says_no_more_than_it_knows() -> None:
    bare = article(published=None, publisher=None, author=None, url=None)
    bare = dataclasses.replace(bare, headline=None)
    empty = reading(bare)
    empty = Reading(dataclasses.replace(empty.document, publisher=None, place=None, mentioned=()), ())
    assert {t.predicate.value.rpartition("/")[2] for t in graph(empty)} == {
        "22-rdf-syntax-ns#type", "ontology#sourceFile", "ontology#digest", "inLanguage",
    }  # fmt: skip


def test_an_unresolved_publisher_keeps_its_name() -> None:
    source = reading()
    unknown = dataclasses.replace(source, document=dataclasses.replace(source.document, publisher=None))
    assert turtle('article:visit ng:publisherName "架空通信" .') <= graph(unknown)


HOSTILE = '"@ja <x> .\\ \n</script>\u0000\ud800'


def test_hostile_text_stays_text() -> None:
    text = (HOSTILE, f"{HOSTILE}訪問{HOSTILE}")
    source = article('a b#"<>.txt', text, author=HOSTILE, url=HOSTILE, publisher=HOSTILE, language='ja" .')
    said = evidence(source, source.paragraphs[0], "訪問", [("actor", "訪問")])
    event = dataclasses.replace(
        VISIT, label=HOSTILE, roles=(("actor", Entity(HOSTILE, Kind.PERSON, HOSTILE, (HOSTILE,))),)
    )
    claim = Claim(HOSTILE, event, Status.ACTUAL, (), said, 0.5)
    hostile = Reading(Document(source, (), (), ()), (claim,))
    quads = list(ox.parse(to_nquads(hostile), format=ox.RdfFormat.N_QUADS))
    assert len({q.graph_name for q in quads}) == 1
    quotes = [q.object for q in quads if q.predicate.value == NG + "quote"]
    shown = text[1].replace("\u0000", "\ufffd").replace("\ud800", "\ufffd")
    assert [q.value for q in quotes if isinstance(q, ox.Literal)] == [shown]


def test_a_digest_tells_articles_apart() -> None:
    base = article()
    changed = [
        dataclasses.replace(base, text=base.text + "。"),
        dataclasses.replace(base, published="2024-06-19"),
        dataclasses.replace(base, publisher=None),
        dataclasses.replace(base, author="x"),
        dataclasses.replace(base, url=None),
        dataclasses.replace(base, headline=None),
        dataclasses.replace(base, paragraphs=base.paragraphs[:1]),
    ]
    assert len({digest(a) for a in (base, *changed)}) == len(changed) + 1
    assert digest(base) == digest(article())
