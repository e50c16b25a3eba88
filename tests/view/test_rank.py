from __future__ import annotations

from newsgraph.store import Store
from newsgraph.view.data import read_page
from newsgraph.view.options import ViewOptions
from newsgraph.view.part import choose
from newsgraph.view.rank import independent, rank
from newsgraph.view.shapes import ArticleRow, ClaimRow, EntityRow, EventRow, PageData


def data_of(*sentences: tuple[int, str], headlines: tuple[str, ...]) -> PageData:
    return PageData(
        entities=(EntityRow("entity/a", "Person", "甲"),),
        articles=tuple(ArticleRow(f"article/{n}", f"{n}.txt", h) for n, h in enumerate(headlines)),
        events=(EventRow("event/e", "Visit", "", (("actor", 0),)),),
        claims=tuple(
            ClaimRow(f"claim/{n}", 0, is_event=True, status="Actual", article=article, quote=quote)
            for n, (article, quote) in enumerate(sentences)
        ),
    )


def test_a_wire_story_printed_twice_is_one_source(store: Store) -> None:
    data = read_page(store)
    groups = independent(data)
    number = {article.file: n for n, article in enumerate(data.articles)}
    assert groups[number["wire-copy.txt"]] == groups[number["visit-day.txt"]]
    assert groups[number["treaty.txt"]] != groups[number["visit-day.txt"]]


def test_same_sentences_or_same_headline() -> None:
    same = data_of((0, "甲は来た。"), (1, "甲は来た。"), (2, "甲は帰った。"), headlines=("あ", "い", "う"))
    assert independent(same) == (0, 0, 2)
    titled = data_of((0, "一"), (1, "二"), (2, "三"), headlines=("Ａ　社", "A社", ""))
    assert independent(titled) == (0, 0, 2)


def test_one_shared_sentence_of_many_is_not_a_copy() -> None:
    many = [(0, f"文{n}。") for n in range(5)] + [(1, f"別{n}。") for n in range(5)] + [(1, "文0。")]
    assert independent(data_of(*many, headlines=("あ", "い"))) == (0, 1)


def test_the_most_told_come_first_and_a_bridge_has_betweenness(store: Store) -> None:
    data, _ = choose(read_page(store), ViewOptions())
    ranking = rank(data)
    names = [data.entities[e].label for e in ranking.order]
    assert names[0] == "ロシア"
    assert set(names[:6]) >= {"プーチン", "北朝鮮", "ゼレンスキー"}
    between = {entity.label: ranking.betweenness[n] for n, entity in enumerate(data.entities)}
    assert between["ロシア"] > between["米国"] > between["ハノイ"] == 0
    degree = {entity.label: ranking.degree[n] for n, entity in enumerate(data.entities)}
    assert degree["ロシア"] == max(ranking.degree)
    assert rank(data) == ranking
