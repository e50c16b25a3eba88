"""The police of a prefecture by what they are alone."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

POLICE = [
    (["茨城県つくば市で女性が襲われた。", "県警は田中太郎容疑者を逮捕した。"], "茨城県警"),
    (
        ["茨城県つくば市の住宅で火災があった。", "警視庁も加わった。", "同県警は田中太郎容疑者を逮捕した。"],
        "茨城県警",
    ),
    (["札幌市の住宅で火災があった。", "道警は田中太郎容疑者を逮捕した。"], "北海道警"),
    (["京都市の住宅で火災があった。", "府警は田中太郎容疑者を逮捕した。"], "京都府警"),
    # who is named last is meant, not where somebody lives or comes from
    (["愛知県警は岐阜県の男を調べた。", "同県警は田中太郎容疑者を逮捕した。"], "愛知県警"),
    (["大阪府警は鈴木一郎容疑者(京都市在住)を調べた。", "同府警は田中太郎容疑者を逮捕した。"], "大阪府警"),
]


@pytest.mark.parametrize(("sentences", "police"), POLICE)
def test_whose_police_arrest_somebody(sentences: list[str], police: str) -> None:
    assert f"Arrest Actual actor={police} target=田中太郎" in tell(*sentences)


def test_without_a_prefecture_nobody_is_meant() -> None:
    assert (
        tell("水戸市の住宅で火災があった。", "県警は田中太郎容疑者を逮捕した。")[-1]
        == "Arrest Actual target=田中太郎"
    )
