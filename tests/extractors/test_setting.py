"""Elections that say nothing of where they are: the country that the article is about."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    ("ポーランドの大統領が演説した。/総選挙は10月に行われる。", ["place=ポーランド"]),
    ("フランスで議会選挙が行われた。/大統領選挙は5年後に行われる。", ["place=フランス", "place=フランス"]),
    # of two countries of the lead, that whose people the sentence names; the lead before one told in passing
    (
        "トルコとシリアで地震が起きた。/エルドアン大統領が演説した。/エルドアン氏は大統領選を待つ。",
        ["place=トルコ"],
    ),
    (
        "ペルーの外相が演説した。/雨だった。/外相は米大統領選に触れた。/国民投票は10月に行われる。",
        ["place=米国", "place=ペルー"],
    ),
    # two countries, another country in the sentence, somebody who acts for one, an election of no country
    ("ポーランドの大統領がドイツで演説した。/総選挙は10月に行われる。", []),
    ("ポーランドの大統領が演説した。/ドイツは総選挙を待っている。", []),
    ("日本の景気は良い。/バイデン大統領は大統領選を待っている。", []),
    ("ポーランドの大統領が演説した。/町の選挙は10月に行われる。", []),
    ("総選挙は10月に行われる。", []),
]


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_elections_without_a_place(text: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), "Vote")] == roles
