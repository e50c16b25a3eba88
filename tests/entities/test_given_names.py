"""Persons by the given name alone, and who is meant by 同容疑者."""

from __future__ import annotations

import pytest
from tests.entities.telling import links, resolve

SAME = [
    ("野田正雄氏が離党した。", "正雄氏は反論した。"),
    ("作家の灰谷健太郎さんが死去した。", "健太郎さんは会社を批判した。"),
]
APART = [
    ("山田太郎氏と田中太郎氏が離党した。", "太郎氏は反論した。"),
    ("野田正雄氏が離党した。", "雄氏は反論した。"),
]


@pytest.mark.parametrize(("first", "then"), SAME)
def test_a_given_name_is_of_the_one_who_bears_it(first: str, then: str) -> None:
    found = links(resolve(first, then))
    assert found[-1][1] == found[0][1]


@pytest.mark.parametrize(("first", "then"), APART)
def test_a_given_name_of_two_is_of_neither(first: str, then: str) -> None:
    found = links(resolve(first, then))
    assert found[-1][1] not in [ids for _, ids in found[:-1]]


def test_a_suspect_is_somebody_who_is_called_one() -> None:
    before = "警察は佐藤一郎容疑者を逮捕した。"
    found = links(resolve(before, "荒井次郎代表は同容疑者を批判した。"))
    assert found[-1] == ("同容疑者", next(ids for name, ids in found if "佐藤" in name))
    found = links(resolve("荒井次郎氏は逮捕された。", "同容疑者は否認した。"))
    assert found[-1] == ("同容疑者", found[0][1])
