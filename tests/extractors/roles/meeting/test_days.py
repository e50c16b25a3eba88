"""Parties who each have a day of their own are events of their own."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import date_of, events, read, roles_of

_BY = "actor=岸田文雄 place="
CASES = [
    (
        "岸田首相は16日にインド、17日にネパールを訪問した。",
        "Visit",
        {(f"{_BY}インド", "2024-06-16"), (f"{_BY}ネパール", "2024-06-17")},
    ),
    (
        "岸田首相は15日にインドを、16日にネパールを、17日には中国を訪れた。",
        "Visit",
        {(f"{_BY}インド", "2024-06-15"), (f"{_BY}ネパール", "2024-06-16"), (f"{_BY}中国", "2024-06-17")},
    ),
    (
        "岸田首相は15日にインド、16日にネパールを訪れ、各国の首脳と会談した。",
        "Visit",
        {(f"{_BY}インド", "2024-06-15"), (f"{_BY}ネパール", "2024-06-16")},
    ),
    (
        "岸田首相は16日にインドのモディ首相、17日午前にはロシアのプーチン大統領ともそれぞれ会談した。",
        "Meeting",
        {
            ("participant=ナレンドラ・モディ+岸田文雄", "2024-06-16"),
            ("participant=ウラジーミル・プーチン+岸田文雄", "2024-06-17"),
        },
    ),
    (
        "16日に英国、17日にはカナダが中国を非難した。",
        "Accusation",
        {("actor=英国 target=中国", "2024-06-16"), ("actor=カナダ target=中国", "2024-06-17")},
    ),
    # one day for all; days of something that is not named; a day without a party
    ("岸田首相は17日、インド、ネパールを訪問した。", "Visit", {(f"{_BY}インド+ネパール", "2024-06-17")}),
    (
        "岸田首相は17日に2回、18日に1回、中国を批判した。",
        "Accusation",
        {("actor=岸田文雄 target=中国", "2024-06-17")},
    ),
    ("岸田首相は16日に出発し、17日に中国を訪問した。", "Visit", {(f"{_BY}中国", "2024-06-17")}),
]


@pytest.mark.parametrize(("text", "kind", "told"), CASES)
def test_each_has_a_day(text: str, kind: str, told: set[tuple[str, str]]) -> None:
    assert {(roles_of(event), date_of(event)) for event in events(read(text), kind)} == told


def test_what_is_still_to_come_is_planned_and_what_was_done_is_not() -> None:
    claims = read("岸田首相は17日にインド、19日にネパールを訪問する。").claims
    told = {(c.about.time.value, c.status.value) for c in claims if c.evidence.rule.startswith("Visit")}  # type: ignore[union-attr]
    assert told == {("2024-06-17", "Actual"), ("2024-06-19", "Planned")}
