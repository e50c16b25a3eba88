"""Elections that are called by the office that they are for: the place or party whose office it is."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    # whose office somebody in the sentence has
    ("兵庫県の田中一郎知事は会見した。/田中氏は昨年11月の知事選で勝った。", ["place=兵庫県"]),
    # that which the sentence names, also in the name of its council
    ("川崎市と横浜市が協議した。/川崎市議会は混乱し、4月の出直し市長選では新人が勝った。", ["place=川崎"]),
    # the only one of the article
    ("川崎市は計画を発表した。/7月に投開票された市長選では新人が勝った。", ["place=川崎"]),
    ("自民党は方針を発表した。/10日の総裁選決選投票では佐藤氏が勝った。", ["actor=自民党"]),
    # two of them, another kind of place, a party among parties, and no election at all
    ("川崎市と横浜市が協議した。/7月に投開票された市長選では新人が勝った。", []),
    ("川崎市は計画を発表した。/7月に投開票された町長選では新人が勝った。", []),
    ("立憲民主党と公明党が協議した。/10日の代表選では佐藤氏が勝った。", []),
    ("兵庫県の田中一郎知事は会見した。/長崎県は知事選を待っている。", ["place=長崎県"]),
]


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_elections_by_their_office(text: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), "Vote")] == roles


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("兵庫県は計画を発表した。/7月の知事選では田中一郎氏が初当選した。", ["兵庫県"]),
        ("兵庫県の田中一郎知事は会見した。/田中氏は7月の知事選で現職を破って当選した。", ["兵庫県"]),
        ("兵庫県と長崎県は計画を発表した。/7月の知事選では田中一郎氏が初当選した。", []),
    ],
)
def test_whose_office_is_won(text: str, of: list[str]) -> None:
    won = events(read(text), "Appointment")
    assert [e.label for event in won for role, e in event.roles if role == "of"] == of
