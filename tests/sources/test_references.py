import pytest

from newsgraph.sources.references import drop_references

BODY = "首相は訪米し、大統領と会談した。両国は合意した。"


@pytest.mark.parametrize(
    "sources",
    [
        "『首相が訪米』。東西新聞、2018年9月12日。",
        "山田太郎『首相が訪米』。東西新聞、2018年9月12日。鈴木花子『「歴史的」と評価』。南北通信社、2018年9月13日。",
        "東西ニュース『首相が訪米』。東西新聞社、2018年9月12日。『続報『合意』の中身』。南北新聞、2018年9月12日。",
        '通信社"PMvisitstheUS"。TheTimes、2018年9月12日。',
        "「首相が訪米」。『東西新聞』、2018年9月12日。「合意」。『南北新聞』、2018年9月12日。",
        '"PMvisits"。TheTimes、September 12, 2018。',
        "『首相が訪米』。東西新聞、2018年9月12日19時30分(UTC+9)。",
        "『首相が訪米』。東西新聞、2018年9月12日。関連する記事の題が続く",
        "『首相が訪米』。東西新聞、9月12日午前11時5分。",
        "2018年9月10日(月):首相、訪米へ2018年9月8日(土):大統領が会見",
        "2018年9月10日(月):首相、訪米へ2018年9月8日(土):大統領が会見『首相が訪米』。東西新聞、2018年9月12日。",
    ],
)
def test_source_list_glued_to_the_text(sources: str) -> None:
    assert drop_references([BODY + sources]) == (BODY,)


def test_source_list_of_lines() -> None:
    lines = ["山田太郎『首相が訪米』。東西新聞、2018年9月12日。", "『合意』。南北新聞、2018年9月12日。"]
    assert drop_references([BODY, *lines]) == (BODY,)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "首相は『断固抗議する』と述べ、6月18日に帰国した。",
        "論文『平和』。外務省は、2018年9月12日に公表した。",
        "東西新聞によると、首相は2018年9月12日に『訪米記』を出版した。",
        "『首相が訪米』。東西新聞は2018年9月12日に報じた。",
        "日程は2018年9月10日(月):会談、2018年9月11日(火):帰国だと外務省は述べた。",
        "首相の日程。2018年9月10日(月):会談",
        "",
    ],
)
def test_sentences_that_name_an_outlet_and_a_date_stay(text: str) -> None:
    assert drop_references([text]) == (text,)


def test_a_single_reference_in_the_middle_takes_nothing_with_it() -> None:
    text = BODY + "『首相が訪米』。東西新聞、2018年9月12日。" + BODY * 20
    assert drop_references([text]) == (text,)


def test_nothing_to_read() -> None:
    assert drop_references([]) == ()
