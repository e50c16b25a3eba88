from __future__ import annotations

from dataclasses import replace

import pytest

from newsgraph.store import Store
from newsgraph.view.data import read_page
from newsgraph.view.shapes import DateReading, Mark, PageData

from .page_world import build

ONE = "E a | Person | 甲 |\nA x | 2024-01-01 | a | 見出し | http://example.org/\n"


@pytest.fixture(scope="module")
def data(store: Store) -> PageData:
    return read_page(store)


def test_everything_is_read_in_order(data: PageData) -> None:
    assert (len(data.entities), len(data.events), len(data.relations), len(data.claims)) == (66, 81, 47, 91)
    for rows in (data.entities, data.articles, data.events, data.claims):
        ids = [row.id for row in rows]
        assert ids == sorted(set(ids))


def test_an_entity_has_all_its_names(data: PageData) -> None:
    [row] = [e for e in data.entities if e.id == "entity/country/dprk"]
    assert (row.kind, row.label) == ("Country", "北朝鮮")
    assert set(row.names) == {"朝鮮民主主義人民共和国", "朝", "きたちょうせん", "North Korea"}
    assert row.same_as == ("http://www.wikidata.org/entity/Q423",)


def test_an_event_has_roles_dates_and_words(data: PageData) -> None:
    [row] = [e for e in data.events if e.date == "2024-06-18/2024-06-19" and "プーチン" in e.label]
    assert row.type == "Visit"
    assert [(role, data.entities[e].label) for role, e in row.roles] == [
        ("actor", "プーチン"),
        ("place", "北朝鮮"),
    ]
    assert (row.earliest, row.latest) == ("2024-06-18", "2024-06-19")
    assert row.reading == DateReading("18日", "day", stated=False, anchor="2024-06-18")
    assert {words for e in data.events for words in e.words} >= {("object", "弾道ミサイルと砲弾")}


def test_a_claim_has_its_sentence_with_marks_that_fit(data: PageData) -> None:
    marked = [(c.quote[m.start : m.end], m.role) for c in data.claims for m in c.marks]
    assert ("訪問", "trigger") in marked
    assert ("プーチン", "actor") in marked
    assert ("プーチン", "target") in marked
    carried = {words for claim in data.claims for words in claim.carried}
    assert ("participant", "金正恩") in carried
    assert not any(mark.end > len(claim.quote) for claim in data.claims for mark in claim.marks)


def test_who_says_so(data: PageData) -> None:
    said = {(data.entities[s].label, c.status) for c in data.claims for s in c.sources}
    assert ("ミラー", "Alleged") in said
    assert ("ロシア", "Denied") in said


def test_a_relation_and_a_former_one(data: PageData) -> None:
    rows = {(data.entities[r.subject].label, r.title): r for r in data.relations}
    assert data.entities[rows["プーチン", "大統領"].of].label == "ロシア"
    assert rows["クレバ", "外相"].former
    assert not rows["プーチン", "大統領"].former


@pytest.mark.parametrize("status", ["Nonsense", "actual", "constructor"])
def test_a_status_that_nobody_knows_is_never_a_fact(status: str) -> None:
    text = f"{ONE}S 甲は述べた。\nC Statement {status} | actor=a"
    assert [claim.status for claim in read_page(build(text)).claims] == ["Possible"]


def test_an_empty_store_is_an_empty_page() -> None:
    assert read_page(Store.in_memory()) == PageData()
    assert replace(read_page(build("")), terms=()) == PageData()


def test_marks_are_of_the_quote() -> None:
    text = f"{ONE}S 昨日、甲は述べた。\nC Statement Actual | actor=a | | | 述べ"
    [claim] = read_page(build(text)).claims
    assert claim.marks == (Mark(3, 4, "actor"), Mark(5, 7, "trigger"))
