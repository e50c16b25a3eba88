"""Firms by their branch and rank."""

import pytest
from tests.language.japanese.names.reading import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("米衛星放送大手スパーク・ネットワークは提案した。", "米/C スパーク・ネットワーク/O"),
        ("米携帯電話3位ジャンプ・テレコムに提案した。", "米/C ジャンプ・テレコム/O"),
        ("食肉大手グリーン・フーズが同業を買った。", "グリーン・フーズ/O"),
        ("電気自動車(EV)大手スパーク・モーターズは減産する。", "スパーク・モーターズ/O"),
    ],
)
def test_what_stands_behind_its_branch_is_a_firm(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("世界ランク3位ノバク・ゾルナは勝った。", "/O"),
        ("自動車大手のジム・ゾルナ会長は述べた。", "/O"),
        ("米卸大手が値上げした。", "米/C"),
    ],
)
def test_what_is_told_by_another_rank_is_none(text: str, absent: str) -> None:
    assert absent not in names(text)


FULL = "米衛星放送大手スパーク・ネットワークは提案した。"


@pytest.mark.parametrize(
    "text", ["スパークは説明した。", "交渉はスパークと続く。", "甲社はスパーク案を拒んだ。"]
)
def test_the_front_of_its_name_means_it_though_it_is_a_word(text: str) -> None:
    assert "スパーク/O" in names(FULL, text)


@pytest.mark.parametrize("text", ["スパークな話だ。", "新スパークは売れた。", "スパークで焼けた。"])
def test_the_word_does_not(text: str) -> None:
    assert "スパーク/O" not in names(FULL, text)
