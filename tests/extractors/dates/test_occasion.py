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
    # what began then goes on, and nobody says when he spoke
    ("両国は6日から、北京で会議を開いた。岸田首相は「成功だ」と述べた。", "Statement Actual actor=岸田文雄"),
]


@pytest.mark.parametrize(("text", "told"), HELD)
def test_when_it_is_said(text: str, told: str) -> None:
    assert told in tell(text)
