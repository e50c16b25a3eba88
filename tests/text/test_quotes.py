"""Where a text quotes."""

import pytest

from newsgraph.text import is_marked, is_quoted

CASES = [
    # text, word, whether it is quoted
    ("首相は「遺憾だ」と述べた。", "遺憾", True),
    ("首相は「遺憾だ」と述べた。", "「", True),
    ("首相は「遺憾だ」と述べた。", "首相", False),
    ("首相は「遺憾だ」と述べた。", "述べ", False),
    ("「行く」と「帰る」と述べた。", "帰る", True),
    ("「行く」と外相は「帰る」と述べた。", "外相", False),
    ("首相は述べた。", "述べ", False),
]


@pytest.mark.parametrize(("text", "word", "quoted"), CASES)
def test_is_quoted(text: str, word: str, quoted: bool) -> None:
    assert is_quoted(text, text.index(word)) is quoted


@pytest.mark.parametrize(
    ("text", "name", "marked"),
    [
        ("捜索先は「甲社」と「乙社」だ。", "乙社", True),
        ("「甲社が払う」と述べた。", "甲社", False),
        ("「払うのは甲社」と述べた。", "甲社", False),
        ("甲社」の続き", "甲社", False),
    ],
)
def test_is_marked(text: str, name: str, marked: bool) -> None:
    start = text.index(name)
    assert is_marked(text, start, start + len(name)) is marked


def test_is_marked_by_other_marks() -> None:
    assert is_marked("甲社(乙社)が払う。", 3, 5, "()")
    assert not is_marked("甲社(乙社が払う)", 3, 5, "()")
    assert not is_marked("甲社「乙社」が払う。", 3, 5, "()")
