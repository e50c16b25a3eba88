"""Short names of bodies that are other words, where they stand in a row."""

import pytest
from tests.language.japanese.names.reading import names

ROWS = [
    ("自民、公明、共産の各党は合意した。", "自民/O 公明/O 共産/O"),
    ("公明、社民両党は合意した。", "公明/O 社民/O"),
    ("民主、自民、公明3党は合意した。", "民主/O 自民/O 公明/O"),
    ("立憲民主と共産は反対した。", "立憲民主/O 共産/O"),
]
NO_ROWS = [
    ("公明な選挙を求めた。", ""),
    ("民主化と共産主義を語った。", ""),
    ("公明は反対した。", ""),
    ("自民は民主的な選挙を求めた。", "自民/O"),
    # a body of another country beside it
    ("国連と民主の候補が協議した。", "国連/O"),
]


@pytest.mark.parametrize(("text", "found"), ROWS)
def test_a_row_of_bodies_makes_a_short_name_sure(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize(("text", "found"), NO_ROWS)
def test_alone_it_is_another_word(text: str, found: str) -> None:
    assert " ".join(n for n in names(text).split() if n.endswith("/O")) == found
