"""Subheadings, bullet points and chronologies are read as headlines are, and part what is around them."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import date_of, events, read, roles_of

LINES = [
    # paragraphs, type, the roles of its events
    (
        ("市場は動かなかった。", "◆岸田首相、訪印へ", "警備は厳しい。"),
        "Visit",
        {"actor=岸田文雄 place=インド"},
    ),
    (("市場は動かなかった。", "▽岸田首相「遺憾」", "警備は厳しい。"), "Statement", {"actor=岸田文雄"}),
    (("市場は動かなかった。", "【中国反発】", "警備は厳しい。"), "Accusation", {"actor=中国"}),
    # nothing is carried over them
    (("岸田首相は17日、会見した。", "◆大使館を通じ抗議", "警備は厳しい。"), "Protest", set()),
    (("岸田首相は17日、会見した。", "◆交渉は難航", "インドを訪問した。"), "Visit", set()),
    # entries of a chronology
    (("市場は動かなかった。", "6月10日　岸田首相、インドを訪問"), "Visit", {"actor=岸田文雄 place=インド"}),
    (
        ("市場は動かなかった。", "6月10日　日印が協議", "6月11日　米韓、ソウルで協議"),
        "Meeting",
        {"participant=インド+日本", "participant=米国+韓国 place=ソウル"},
    ),
]


@pytest.mark.parametrize(("paragraphs", "kind", "roles"), LINES)
def test_a_line_that_is_no_sentence_is_read(paragraphs: tuple[str, ...], kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(*paragraphs), kind)} == roles


def test_entries_are_of_their_day() -> None:
    told = events(read("市場は動かなかった。", "2019年4月　プーチン氏が訪朝"), "Visit")
    assert [date_of(event) for event in told] == ["2019-04"]


def test_an_entry_is_no_date_of_the_news() -> None:
    lines = ("プーチン大統領は北朝鮮を訪問した。", "6月1日　プーチン大統領が訪朝")
    told = events(read(*lines), "Visit")
    assert {date_of(event) for event in told} == {None, "2024-06-01"}


def test_a_subheading_is_told_again_below_it() -> None:
    told = events(read("市場は動いた。", "◆岸田首相が訪印", "岸田首相は17日、インドを訪問した。"), "Visit")
    assert len(told) == 1
