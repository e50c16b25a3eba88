"""Position: whose office a title is when a party or a body stands before its bearer."""

from __future__ import annotations

import pytest
from tests.extractors.relations.test_reader import relations

HELD = [
    ("米国は反発した。民主党のオバマ大統領は述べた。", "Position barack-obama us 大統領"),
    ("自民党の河野太郎衆院議員は述べた。", "Position kono-taro 衆院議員"),
    ("自民党の森山裕幹事長は述べた。", "Position 森山裕 jp-ldp 幹事長"),
    ("大阪署に勤務する田中一郎警部補は話した。", "Position 田中一郎 大阪署 警部補"),
    ("大阪署に勤務しているのは、田中一郎警部補(41)と鈴木花子巡査部長。", "Position 鈴木花子 大阪署 巡査部長"),
    ("東京大学の田中一郎教授は述べた。", "Position 田中一郎 tokyo-university 教授"),
]
NOT_HELD = [
    ("米国は反発した。民主党のオバマ大統領は述べた。", "Position barack-obama us-democratic"),
    ("自民党の田中一郎候補は述べた。", "Position"),
    ("与党は田中一郎氏を首相候補に指名した。", "Position"),
    ("田中一郎教授は述べた。", "Position"),
    ("大阪署で田中一郎警部補は話した。", "Position"),
    ("大阪署に勤務する田中一郎警部補と河野太郎外相は話した。", "Position kono-taro 大阪署"),
    ("東京大学の田中一郎選手が優勝した。", "Position"),
]


@pytest.mark.parametrize(("article", "position"), HELD)
def test_whose_office_it_is(article: str, position: str) -> None:
    assert position in relations(article)


@pytest.mark.parametrize(("article", "position"), NOT_HELD)
def test_whose_office_it_is_not(article: str, position: str) -> None:
    assert not [found for found in relations(article) if found.startswith(position)]


TOLD_ELSEWHERE = [
    # paragraphs, the position that they say together
    (("日本生命社長が会見へ", "清水博社長は18日、述べた。"), "Position 清水博 nippon-life 社長"),
    (("日本生命は18日、清水博社長が会見した。",), "Position 清水博 nippon-life 社長"),
]
TOLD_BY_NOBODY = [
    # who tells it, whom one meets, one of two presidents: nobody says whose officer they are
    ("朝日新聞は、清水博社長が会見したと報じた。",),
    ("日本生命は清水博社長と会談した。",),
    ("日本生命社長が会見へ", "清水博社長と田中一郎社長は述べた。"),
    ("日本生命社長と第一生命社長が会見へ", "清水博社長は述べた。"),
]


@pytest.mark.parametrize(("paragraphs", "position"), TOLD_ELSEWHERE)
def test_a_body_may_be_told_elsewhere(paragraphs: tuple[str, ...], position: str) -> None:
    assert position in relations(*paragraphs)


@pytest.mark.parametrize("paragraphs", TOLD_BY_NOBODY)
def test_a_body_may_be_told_nowhere(paragraphs: tuple[str, ...]) -> None:
    assert "Position 清水博 社長" in relations(*paragraphs)
