"""Which tense a date is read by. All sentences are of 18 June 2024."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import scene

DATES = [
    ("岸田首相は12月にインドを訪れた。", "2023-12"),
    ("岸田首相は12月にインドを訪れる。", "2024-12"),
    # what is agreed, decided or asked for lies ahead; the occasion on which it is does not
    ("日米は12月の増産に合意した。", "2024-12"),
    ("日米は12月の会談で合意した。", "2023-12"),
    ("岸田首相は12月の訪印を決めた。", "2024-12"),
    ("岸田首相は12月の訪印を振り返った。", "2023-12"),
    # what is put off is put to a day; a day on which it is put off is past
    ("政府は選挙を12月27日に延期した。", "2024-12-27"),
    ("政府は12月27日、選挙を延期した。", "2023-12-27"),
    ("会談は28日に予定されていた。", "2024-06-28"),
    # what was planned may be over, or not
    ("岸田首相は2月に訪印する予定だったが、中止した。", "2024-02"),
    ("岸田首相は28日に訪印する予定だったが、中止した。", "2024-06-28"),
    ("岸田首相は2月に訪印する予定だ。", "2025-02"),
    # before …した後 what is past then may yet come; before など a verb has no tense of its own
    ("岸田首相は9月に就任した後、インドを訪れる。", "2024-09"),
    ("岸田首相は9月に就任した後、インドを訪れた。", "2023-09"),
    ("岸田首相は28日に列車が不通となるなど、混乱を招いた。", "2024-05-28"),
    ("岸田首相は28日に列車が不通となると発表した。", "2024-06-28"),
    # a day with に before what somebody tells of what is to come may be the day of that
    ("岸田首相は28日にインドを訪れると述べた。", "2024-06-28"),
    ("岸田首相は28日、インドを訪れると述べた。", "2024-05-28"),
    # what was done before what goes on is past; not what is only planned with it
    ("岸田首相は28日に公約を示し、福祉を重んじる姿勢を見せている。", "2024-05-28"),
    ("岸田首相は28日にインドを訪れ、会談することを検討している。", "2024-06-28"),
    # a time set off by a comma is that of the sentence, not of what goes on meanwhile
    ("28日から、地元が反対する中で米軍が訓練を開始した。", "2024-05-28"),
    ("28日から、地元が反対する中で米軍が訓練を開始する。", "2024-06-28"),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_by_tense(text: str, expected: str) -> None:
    assert [time.value for time in scene(text).parse.times] == [expected]
