"""Who is sentenced where a sentence only says to what."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

TRIED = "札幌地検は山田太郎被告を起訴した。"
CASES = [
    ([TRIED, "検察側は懲役5年を求刑した。"], "Arrest Actual target=山田太郎"),
    ([TRIED, "東京地裁は懲役5年を言い渡した。"], "Arrest Actual actor=東京地裁 target=山田太郎"),
    (
        ["山田太郎被告の判決公判は10日、名古屋地裁で開かれ、鈴木一郎裁判長は懲役8年を言い渡した。"],
        "Arrest Actual actor=鈴木一郎 target=山田太郎 date=2024-06-10",
    ),
    # who is named, or several before it
    (
        [TRIED, "東京地裁は田中花子被告に懲役5年を言い渡した。"],
        "Arrest Actual actor=東京地裁 target=田中花子",
    ),
    (
        ["札幌地検は山田太郎被告と田中花子被告を起訴した。", "東京地裁は懲役5年を言い渡した。"],
        "Arrest Actual actor=東京地裁",
    ),
    (
        [TRIED, "首相は訪米した。", "国会は閉会した。", "東京地裁は懲役5年を言い渡した。"],
        "Arrest Actual actor=東京地裁",
    ),
]


@pytest.mark.parametrize(("sentences", "last"), CASES)
def test_who_is_sentenced(sentences: list[str], last: str) -> None:
    assert tell(*sentences)[-1] == last


def test_an_appeal_that_is_turned_down_is_nobody_elses() -> None:
    told = tell("警視庁は山田太郎容疑者を逮捕した。", "最高裁は特別抗告を棄却した。")
    assert told == ["Arrest Actual actor=警視庁 target=山田太郎", "Denial Actual actor=最高裁判所"]
