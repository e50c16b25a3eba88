"""Where a text quotes."""

import pytest

from newsgraph.text import is_quoted

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
