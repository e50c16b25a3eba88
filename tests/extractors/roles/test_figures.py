"""How a firm did: the firm does it, not its profit."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

FIRM = "actor=トヨタ自動車"
FIGURES = [
    ("トヨタが8日発表した2024年4〜6月期連結決算は、純利益が2%増の90億円だった。", {FIRM}),
    ("トヨタの2024年3月期決算は増収増益だった。", {FIRM}),
    ("トヨタは純利益が前年同期比2%増の90億円だった。", {FIRM}),
    ("トヨタは8日、2024年3月期の連結純損益が90億円の赤字になったと発表した。", {FIRM}),
    ("トヨタの営業利益は3割減った。", {FIRM}),
    # nobody's profit
    ("日本の企業は売上高が減った。", set()),
    ("売上高は前年を上回った。", set()),
]


@pytest.mark.parametrize(("text", "firms"), FIGURES)
def test_results_are_the_firm_s(text: str, firms: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), "Business")} == firms


def test_headlines_that_say_by_how_much() -> None:
    found = events(read("会社側が会見した。", headline="トヨタ、純利益2%増　4〜6月期"), "Business")
    assert [roles_of(event) for event in found] == [FIRM]


def test_a_profit_is_not_what_the_next_sentence_is_about() -> None:
    reading = read("トヨタは決算を発表した。", "純利益は90億円だった。", "18日に工場を閉鎖する。")
    assert "Business Planned" in {
        f"{e.about.type} {e.status.value}" for e in reading.claims if e.sources == ()
    }
