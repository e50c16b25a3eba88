"""A gathering dates what is said at it, where it has a day of its own."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

HELD = [
    (
        "両国は10日、北京で会議を開いた。岸田首相は「成功だ」と述べた。",
        "Statement Actual actor=岸田文雄 date=2024-06-10",
    ),
    (
        "両国は10日午後から、北京で会議を開いた。岸田首相は「成功だ」と述べた。",
        "Statement Actual actor=岸田文雄 date=2024-06-10",
    ),
    # what was told in passing dates the next sentence alone
    (
        "岸田首相は10日、会見した。岸田首相は5月2日、東京で演説した。岸田首相は「成功だ」と述べた。",
        "Statement Actual actor=岸田文雄 date=2024-05-02",
    ),
    (
        "岸田首相は10日、会見した。岸田首相は5月2日、東京で演説した。道は遠い。岸田首相は「成功だ」と述べた。",
        "Statement Actual actor=岸田文雄",
    ),
    (
        "岸田首相は10日、会見した。首相は5月2日に演説し、協力を訴えた。道は遠い。首相は「成功だ」と述べた。",
        "Statement Actual actor=岸田文雄",
    ),
    # of whom another one tells, nobody speaks then
    (
        "ブリンケン国務長官は、トヨタ自動車とホンダが10日に合意したと述べた。トヨタ自動車は「成功だ」と述べた。",
        "Statement Actual actor=トヨタ自動車",
    ),
    # what somebody says on it that he has done was done before
    (
        "岸田首相は10日、会見した。岸田首相は北朝鮮を批判したことを明らかにした。",
        "Accusation Actual actor=岸田文雄 target=北朝鮮 says=岸田文雄",
    ),
    # nor is what only says which one is meant
    (
        "岸田首相は10日、会見した。岸田首相が非難した北朝鮮は沈黙した。",
        "Accusation Actual actor=岸田文雄 target=北朝鮮",
    ),
    # behind what is on a day, which no list goes on with
    (
        "岸田首相は10日の閣議後、記者団に「成功だ」と述べた。",
        "Statement Actual actor=岸田文雄 date=2024-06-10",
    ),
    # what began then goes on, and nobody says when he spoke
    ("両国は6日から、北京で会議を開いた。岸田首相は「成功だ」と述べた。", "Statement Actual actor=岸田文雄"),
]


@pytest.mark.parametrize(("text", "told"), HELD)
def test_when_it_is_said(text: str, told: str) -> None:
    assert told in tell(text)
