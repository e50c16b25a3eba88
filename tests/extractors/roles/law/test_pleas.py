"""Who is arrested answers to the charge, not the police that the sentence before is about."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

ARRESTED = "警視庁は田中容疑者を逮捕した。"

PLEAS = [
    (ARRESTED + "容疑を否認しているという。", "Denial Actual actor=田中"),
    (ARRESTED + "「私がやった」と供述している。", "Statement Actual actor=田中"),
    ("大阪地検は田中容疑者を起訴した。雨だった。起訴内容を認めている。", "Statement Actual actor=田中"),
    (ARRESTED + "「知らない」と否認している。", "Denial Actual actor=田中"),
    (ARRESTED + "調べに対し「知らない」と話している。", "Statement Actual actor=田中"),
    ("東京地裁は田中被告に判決を言い渡した。控訴する方針だ。", "Arrest Planned actor=田中"),
    ("東京地裁はソニーに賠償を命じた。控訴する方針だ。", "Arrest Planned actor=ソニーグループ"),
    (
        ARRESTED + "鈴木一郎巡査長（41）は酒を飲んだ後、車を運転した疑い。容疑を認めているという。",
        "Statement Actual actor=鈴木一郎",
    ),
    # who files something before a noun does not plead
    (
        "東京地裁は田中被告に判決を言い渡した。告発した社を批判した。",
        "Accusation Actual actor=東京地裁",
    ),
    # others speak of something else, or say that they do
    (ARRESTED + "「重大な事件だ」と強調した。", "Statement Actual actor=警視庁"),
    (ARRESTED + "岸田首相は関与を否定した。", "Denial Actual actor=岸田文雄"),
    ("岸田首相は会見した。関与を否定した。", "Denial Actual actor=岸田文雄"),
]


@pytest.mark.parametrize(("text", "expected"), PLEAS)
def test_pleas(text: str, expected: str) -> None:
    assert expected in tell(text)


def test_the_police_do_not_plead_for_somebody_unnamed() -> None:
    assert not any("Denial" in told for told in tell("警視庁は男を逮捕した。容疑を否認している。"))


CHARGE = [
    # what somebody is charged with he is said to have done, and nobody says so himself
    (
        "逮捕容疑は10日、鈴木花子さんを車に乗せ、首を絞めて殺害したとしている。",
        ["Attack Alleged actor=田中 target=鈴木花子"],
    ),
    (
        "逮捕容疑は鈴木花子さんの首を絞めるなどして殺害した疑い。",
        ["Attack Possible actor=田中 target=鈴木花子"],
    ),
    ("起訴状によると、鈴木花子さんを殺害した。", ["Attack Alleged actor=田中 target=鈴木花子"]),
    # who pleads does so
    ("容疑は認めているという。", []),
    ("起訴内容は争わない方針だ。", []),
]


@pytest.mark.parametrize(("text", "told"), CHARGE)
def test_what_somebody_is_charged_with(text: str, told: list[str]) -> None:
    assert [
        line for line in tell(ARRESTED + text) if not line.startswith("Arrest Actual actor=警視庁")
    ] == told


def test_a_ground_of_several_measures_is_no_statement() -> None:
    told = tell("現金を盗んだとして、警視庁は田中容疑者を逮捕し、発表した。")
    assert not any(line.startswith("Statement") for line in told)
