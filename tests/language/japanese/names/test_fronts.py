"""Companies by the front of their names."""

import pytest
from tests.language.japanese.names.reading import find, names

FULL = "セブン&アイ・ホールディングスは提携を発表した。"
AGAIN = [
    ("セブン&アイは反論した。", "セブン&アイ/O"),
    ("セブン&アイHDの株を買う。", "セブン&アイHD/O"),
    ("セブン&アイ側が反論した。", "セブン&アイ/O"),
]
NOT_AGAIN = [
    "セブン&アイスを売る。",
    "セブンを買う。",
]


@pytest.mark.parametrize(("text", "found"), AGAIN)
def test_a_company_is_named_again_by_its_front(text: str, found: str) -> None:
    assert names(FULL, text) == found


@pytest.mark.parametrize("text", NOT_AGAIN)
def test_a_part_of_the_front_is_not_the_company(text: str) -> None:
    assert "セブン&アイ/O" not in names(FULL, text)


def test_without_the_full_name_the_front_is_no_company() -> None:
    assert names("提携を発表した。", "セブン&アイは反論した。") == ""


MADE = "工場を韓国のゾンイル・マテリアルズに売却した。"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ゾンイルは歓迎した。", "ゾンイル/O"),
        ("ゾンイルの田中一郎社長は歓迎した。", "ゾンイル/O 田中一郎/P"),
        # a surname, a part of another name and another front are not the company
        ("ゾンイル氏は歓迎した。", "ゾンイル/P"),
        ("ゾンイル・ピークに登った。", ""),
    ],
)
def test_a_word_of_its_own_before_what_a_company_makes_is_the_company(text: str, found: str) -> None:
    assert names(MADE, text).removeprefix("韓国/C ゾンイル・マテリアルズ/O").strip() == found


def test_an_office_behind_it_is_of_the_company() -> None:
    officer = find(FULL, "セブン&アイの田中一郎社長は反論した。")[-1][1]
    assert (officer.title, officer.of) == ("社長", 0)
