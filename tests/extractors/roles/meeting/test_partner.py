"""Whom one speaks to at the meeting that was told before, and where nobody says that it is that one."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

MET = "岸田首相はバイデン大統領と会談した。"
SPOKEN = [
    ("岸田首相は会談で、協力の用意があると伝えた。", "Statement", "actor=岸田文雄 target=ジョー・バイデン"),
    ("バイデン氏は首脳会談で「うれしい」と語った。", "Statement", "actor=ジョー・バイデン target=岸田文雄"),
    ("会談の冒頭、バイデン氏は「うれしい」と語った。", "Statement", "actor=ジョー・バイデン target=岸田文雄"),
    ("バイデン氏は会談で増額を求めた。", "Request", "actor=ジョー・バイデン target=岸田文雄"),
    # at another meeting, after it, by somebody who was not there, of it
    ("岸田首相は昨年の会談で「うれしい」と語った。", "Statement", "actor=岸田文雄"),
    ("岸田首相は日韓会談で「うれしい」と語った。", "Statement", "actor=岸田文雄"),
    ("岸田首相は会談後、「うれしい」と語った。", "Statement", "actor=岸田文雄"),
    ("林官房長官は会談で「うれしい」と語った。", "Statement", "actor=林芳正"),
    ("岸田首相は会談について「うれしい」と語った。", "Statement", "actor=岸田文雄"),
    ("岸田首相は会談で中国を批判した。", "Accusation", "actor=岸田文雄 target=中国"),
    ("岸田首相は会談で中国の拡大を批判した。", "Accusation", "actor=岸田文雄 target=中国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), SPOKEN)
def test_who_is_spoken_to_at_a_meeting(text: str, kind: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(MET + text), kind)] == [roles]


@pytest.mark.parametrize(
    "before",
    [
        "岸田首相は東京で演説した。",
        "岸田首相はバイデン大統領、尹錫悦大統領と会談した。",
        "岸田首相はバイデン大統領と会談する予定だったが、取りやめた。",
        MET + "雨が降った。" * 11,
    ],
)
def test_nobody_is_spoken_to_where_no_two_met_before(before: str) -> None:
    told = events(read(before + "岸田首相は会談で「うれしい」と語った。"), "Statement")
    assert roles_of(told[-1]) == "actor=岸田文雄"
