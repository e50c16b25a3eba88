"""Which lines of a text are clipped as headlines are."""

from __future__ import annotations

import pytest

from newsgraph.text.headings import Headings, day_of_entry

_BELOW = "外務省は18日、会見を開いて批判した。"
HEADINGS = [
    ("◆中国は反発", "中国は反発"),
    ("■ 米原潜が入港", "米原潜が入港"),
    ("▽首相「予断許さず」", "首相「予断許さず」"),
    ("・米国は10億ドルを供与", "米国は10億ドルを供与"),
    ("【北京の大使館通じ抗議】", "北京の大使館通じ抗議"),
    ("＜停戦交渉は難航＞", "停戦交渉は難航"),
    ("中国は反発", "中国は反発"),
    ("6月15日　北朝鮮がミサイルを発射", "6月15日　北朝鮮がミサイルを発射"),
    ("2019年4月　両首脳が会談", "2019年4月　両首脳が会談"),
]
NO_HEADINGS = [
    "◆中国は反発した。",
    "外務省は18日、会見を開いた。",
    "「予断を許さない」",
    "会談に臨む岸田首相＝18日、ソウル",
    "写真は平壌で撮影（2024年）",
    "決議の内容は次の通り：",
    "外務省は18日に会見を開き、このところの動きを厳しく批判したうえで、関係する国々に自制を求めると述べ",
    "◆◆◆",
]


@pytest.mark.parametrize(("line", "said"), HEADINGS)
def test_a_subheading_is_clipped(line: str, said: str) -> None:
    inside = Headings([_BELOW, line, _BELOW]).inside(1)
    assert inside is not None
    assert line[inside.start : inside.end] == said


@pytest.mark.parametrize("line", NO_HEADINGS)
def test_a_sentence_a_caption_or_a_label_is_not(line: str) -> None:
    assert Headings([_BELOW, line, _BELOW]).inside(1) is None


def test_lines_of_a_text_without_stops_are_no_headings() -> None:
    assert Headings(["首相が訪米", "大統領と会談", "協定に署名。"]).inside(0) is None


def test_a_line_that_ends_the_text_heads_nothing() -> None:
    assert Headings([_BELOW, "中国は反発"]).inside(1) is None


def test_the_day_of_an_entry_is_no_statement_of_its_own() -> None:
    assert day_of_entry("▽6月15日　北朝鮮が発射") == len("▽6月15日　")
    assert day_of_entry("6月15日に北朝鮮が発射") == 0
