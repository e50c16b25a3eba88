"""Who is meant by 被告, 容疑者 and 同被告: who is called so; of several alike nobody."""

from __future__ import annotations

import pytest
from tests.entities.telling import link, resolve

TARO, HANAKO = "person/山田太郎", "person/田中花子"
MEANT = [
    (["山田太郎被告は無罪を主張した。", "鈴木一郎裁判長は退廷を命じた。", "被告は従った。"], "被告", TARO),
    (["男に懲役3年を求刑した。", "被告は黙っていた。", "山田太郎被告の公判だ。"], "被告", TARO),
    (["警視庁は山田太郎容疑者を逮捕した。", "容疑者の自宅を調べた。"], "容疑者", TARO),
    (["山田太郎被告と田中花子容疑者は夫婦だ。", "容疑者は否認した。"], "容疑者", HANAKO),
    # 同X goes past whoever is not charged, and is who the next one means
    (["山田太郎被告は黙った。", "鈴木一郎判事は怒った。", "同被告は笑った。"], "同被告", TARO),
    (
        ["山田太郎被告は黙った。", "鈴木一郎判事は怒った。", "同被告は去った。", "同氏は泣く。"],
        "同氏",
        TARO,
    ),
    # all of so many, where the article has so many
    (["山田太郎被告と田中花子被告は夫婦だ。", "被告2人に懲役3年を求刑した。"], "被告2人", f"{TARO}+{HANAKO}"),
    (["山田太郎被告と田中花子被告は夫婦だ。", "被告3人に懲役3年を求刑した。"], "被告3人", ""),
    # an office right before the name of who is charged, or before his age, is his
    (["朴花子前大統領は黙った。", "前大統領、山田太郎被告は笑った。"], "前大統領", TARO),
    # whatever else he is called
    (["前町長の山田太郎被告は黙った。", "被告は笑った。"], "被告", TARO),
    (["山田太郎（やまだ・たろう）容疑者は黙った。", "容疑者は笑った。"], "容疑者", TARO),
    # several are charged, or one of several
    (["山田太郎被告と田中花子被告は夫婦だ。", "被告は否認した。"], "被告", ""),
]


@pytest.mark.parametrize(("sentences", "words", "who"), MEANT)
def test_who_is_meant(sentences: list[str], words: str, who: str) -> None:
    assert link(resolve(*sentences), words) == who


@pytest.mark.parametrize(
    "last",
    [
        "別の容疑者の男を追った。",
        "男を容疑者とみている。",
        "2人の容疑者が逃げた。",
        "容疑者として調べた。",
    ],
)
def test_somebody_else_is_not_meant(last: str) -> None:
    document = resolve("警視庁は山田太郎容疑者を逮捕した。", last)
    assert not any(document.parses[link.sentence].sentence.index == 1 for link in document.links)
