from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import pytest
from tests.query.test_asking import store

from newsgraph.errors import UsageError
from newsgraph.query import Named, named, run
from newsgraph.query.named import bind, parse
from newsgraph.store import Store

__all__ = ["store"]
OURS = {query.name: query for query in named()}
SENTENCE = "ロシア大統領府は17日、プーチン大統領が18─19日に北朝鮮を訪問すると発表した。"


def rows(store: Store, query: str, **values: str) -> list[dict[str, str]]:
    result = run(store, query, values)
    return [dict(zip(result.columns, row, strict=True)) for row in result.rows()]


def test_there_are_enough_of_them() -> None:
    assert len(OURS) >= 12
    assert {"visits", "meetings", "offices", "statements", "sources", "denied", "planned"} <= OURS.keys()
    assert {"timeline", "connected", "evidence", "articles", "contradictions", "aliases"} <= OURS.keys()


@pytest.mark.parametrize("name", OURS)
def test_each_has_help_and_runs_on_an_empty_graph_and_a_full_one(name: str, store: Store) -> None:
    query = OURS[name]
    assert query.help.endswith((".", ")."))
    assert all(parameter.help for parameter in query.parameters)
    for graph in (Store.in_memory(), store):
        out = io.BytesIO()
        run(graph, name).write(out, "table")
    assert out.getvalue().count(b"\n") > 2 or name == "unconfirmed"


@pytest.mark.parametrize("name", OURS)
def test_each_gives_the_same_rows_twice_and_sorts_them_all(name: str, store: Store) -> None:
    assert "ORDER BY" in OURS[name].text or "CONSTRUCT" in OURS[name].text
    first, second = (io.BytesIO(), io.BytesIO())
    kind = "turtle" if "CONSTRUCT" in OURS[name].text else "csv"
    run(store, name).write(first, kind)
    run(store, name).write(second, kind)
    assert first.getvalue() == second.getvalue()


@pytest.mark.parametrize("name", [n for n, q in OURS.items() if any(p.name == "name" for p in q.parameters)])
def test_each_can_be_asked_about_somebody(name: str, store: Store) -> None:
    def asked(value: str) -> set[tuple[str, ...]]:
        return set(run(store, name, {"name": value}).rows())

    assert asked("そんな人はいない") == set()
    assert asked("") == set(run(store, name).rows())
    # Whose part is asked is part of the whole; met: both directions show once somebody is asked for.
    assert asked("プーチン") <= asked("") or name == "meetings"


def test_visits_have_dates_and_sentences_by_status(store: Store) -> None:
    found = rows(store, "visits", name="朝")
    assert [(r["status"], r["says"], r["from"], r["until"]) for r in found] == [
        ("Actual", "", "2024-06-18", "2024-06-19"),
        ("Denied", "北朝鮮", "2024-06-18", "2024-06-19"),
        ("Planned", "ロシア", "2024-06-18", "2024-06-19"),
    ]
    assert {r["visitor"] for r in found} == {"ウラジーミル・プーチン"}
    assert SENTENCE in {r["sentence"] for r in found}


def test_meetings_pair_those_who_met(store: Store) -> None:
    assert {(r["one"], r["other"]) for r in rows(store, "meetings", name="プーチン")} == {
        ("ウラジーミル・プーチン", "日本"), ("ウラジーミル・プーチン", "架空外相"),
    }  # fmt: skip
    assert len(rows(store, "meetings")) == 3


def test_offices_come_from_articles_and_catalogue(store: Store) -> None:
    found = {
        (r["holder"], r["title"], r["of"], r["former"], r["since"]): r["articles"]
        for r in rows(store, "offices")
    }
    assert found == {
        ("ウラジーミル・プーチン", "大統領", "ロシア", "", ""): "1",
        ("架空外相", "外相", "ロシア", "former", ""): "1",
        ("架空太郎", "大統領", "ロシア", "", "2012-05-07"): "0",
    }


def test_statements_are_acts_of_saying(store: Store) -> None:
    (said,) = rows(store, "statements", name="架空外相")
    assert (said["act"], said["content"], said["date"]) == ("発言", "協力を深める", "2024-06-17")


def test_sources_claim_things(store: Store) -> None:
    assert {(r["source"], r["status"]) for r in rows(store, "sources", name="ロシア")} == {
        ("ロシア", "Planned"), ("ロシア", "Denied"),
    }  # fmt: skip


def test_plans_say_whether_they_came_true(store: Store) -> None:
    (plan,) = rows(store, "planned")
    assert (plan["event"], plan["happened"]) == (
        "ウラジーミル・プーチンの北朝鮮訪問（2024-06-18〜19）",
        "yes",
    )


def test_contradictions_show_both_sides(store: Store) -> None:
    (found,) = rows(store, "contradictions")
    assert (found["stated_in"], found["denied_in"], found["denies"]) == ("after.txt", "denial.txt", "北朝鮮")


@pytest.mark.parametrize(
    ("since", "to", "count"),
    [("2024-06-18", "2024-06-18", 2), ("2024-06-20", "2024-12-31", 1), ("2025-01-01", "2025-12-31", 0)],
)
def test_the_timeline_is_cut_at_days(store: Store, since: str, to: str, count: int) -> None:
    assert len(rows(store, "timeline", since=since, to=to)) == count


def test_a_timeline_counts_each_status_once(store: Store) -> None:
    (visit,) = [r for r in rows(store, "timeline") if r["kind"] == "訪問"]
    assert [visit[k] for k in ("actual", "planned", "unsure", "denied", "articles")] == [
        "1",
        "1",
        "0",
        "1",
        "3",
    ]


def test_evidence_tells_how_the_date_was_read(store: Store) -> None:
    found = rows(store, "evidence", words="北朝鮮訪問")
    assert {(r["date_words"], r["date_rule"]) for r in found} == {("18─19日", "day")}
    assert len(found) == 3


def test_the_most_connected_come_first(store: Store) -> None:
    found = rows(store, "connected")
    assert (found[0]["entity"], found[0]["others"]) == ("ウラジーミル・プーチン", "5")
    assert {r["type"] for r in rows(store, "connected", kind="Country")} == {"Country"}


def test_aliases_are_counted_by_article(store: Store) -> None:
    found = {(r["alias"], r["articles"]) for r in rows(store, "aliases", name="プーチン")}
    assert found == {("ウラジーミル・プーチン", "3"), ("プーチン", "3")}


def test_aliases_say_by_what_evidence(store: Store) -> None:
    found = {(r["alias"], r["evidence"]) for r in rows(store, "aliases")}
    assert {evidence for _, evidence in found} <= {"catalogue", "label", "article", "names file"}
    assert all(r["first"] for r in rows(store, "aliases"))


def test_amounts_have_values(store: Store) -> None:
    (found,) = rows(store, "amounts", unit="USD")
    assert (found["value"], found["bound"], found["words"]) == ("300000000", "about", "約3億ドル")


# ------------------------------------------------------------------ parameters


NASTY = [
    'x" } SELECT * { ?s ?p ?o } #',
    '"',
    "\\",
    '\\\\"',
    "\n",
    "'",
    "}",
    "?name",
    "\\u0022",
    "\\1\\g<0>",
    "{0}",
    "%s",
    "\ud800",
    'VALUES ?since { "" }',
    'VALUES ?other { "evil" }',
    'VALUES ?to { "2024-01-01"^^xsd:date }',
    "ー" * 1000,
    "",
]


@pytest.mark.parametrize("value", NASTY)
def test_a_value_is_never_syntax(store: Store, value: str) -> None:
    text = """# t
        \n# param name: x\n# param other: y
        SELECT ?name ?other { VALUES ?name { "" } VALUES ?other { "o" } }"""
    ((name, other),) = run(store, text, {"name": value, "other": "o2"}).rows()
    assert name == unicodedata.normalize("NFKC", value).strip().replace("\ud800", "\ufffd")
    assert other == "o2"


def test_a_value_is_compared_after_nfkc(store: Store) -> None:
    text = '# t\n# param name: x\nSELECT ?name { VALUES ?name { "" } }'
    assert list(run(store, text, {"name": " ＵＮ ﾌﾟｰﾁﾝ "}).rows()) == [("UN プーチン",)]


@pytest.mark.parametrize(
    ("query", "values", "message"),
    [
        ("visits", {"nam": "x"}, "query visits: no parameter nam; it has name"),
        ("summary", {"name": "x"}, "query summary: no parameter name; it has none"),
        ("timeline", {"since": "yesterday"}, "since=yesterday: not a day such as 2024-06-18"),
        ("timeline", {"since": "2024-02-30"}, "not a day"),
        ("timeline", {"since": "20240218"}, "not a day"),
        ("# t\n# param n: x\nSELECT ?n { VALUES ?n { 5 } }", {"n": "many"}, "n=many: not a whole number"),
        ("# t\n# param n: x\nSELECT ?n { }", {"n": "1"}, "has no VALUES ?n"),
        ("visit", {}, "no query named visit; there is visits"),
        ("zzzz", {}, "no query named zzzz; there is aliases, amounts"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_one_clear_line(
    store: Store, query: str, values: dict[str, str], message: str
) -> None:
    with pytest.raises(UsageError) as caught:
        run(store, query, values)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_number_is_a_number(store: Store) -> None:
    text = "# t\n# param n: x\nSELECT (?n + 1 AS ?m) { VALUES ?n { 5 } }"
    assert [list(run(store, text, v).rows()) for v in ({}, {"n": "41"})] == [[("6",)], [("42",)]]


def test_a_users_queries_are_added_and_win(tmp_path: Path, store: Store) -> None:
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries" / "visits.rq").write_text("# Mine.\nSELECT (1 AS ?x) {}")
    (tmp_path / "queries" / "parades.rq").write_text("# Parades.\nASK {}")
    found = {query.name: query.help for query in named([tmp_path])}
    assert found["visits"] == "Mine."
    assert found["parades"] == "Parades."
    assert found["meetings"] == OURS["meetings"].help
    assert list(run(store, "visits", {}, [tmp_path]).rows()) == [("1",)]


def test_a_query_without_comments_is_a_query() -> None:
    assert parse("x", "ASK {}") == Named("x", "", (), "ASK {}")
    assert bind(parse("x", "ASK {}"), {}) == "ASK {}"
