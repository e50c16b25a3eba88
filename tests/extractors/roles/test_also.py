"""Who does the same to the same as was told right before, and what a noun of telling says of another one."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

ALSO = [
    ("日本はインドに毛布を供与した。韓国も食料を供与する。", "Transfer", "actor=韓国 target=インド"),
    ("日本はロシアに制裁を科した。韓国も追加制裁を検討している。", "Sanction", "actor=韓国 target=ロシア"),
    # not where it says to whom, or what it is done to, or goes on to another thing
    ("日本はインドに毛布を供与した。韓国も住民に食料を供与する。", "Transfer", "actor=韓国"),
    ("日本はロシアを非難した。韓国も攻撃を非難した。", "Accusation", "actor=韓国"),
    ("日本はインドに毛布を供与した。韓国は食料を供与する。", "Transfer", "actor=韓国"),
    ("日本はインドに毛布を供与した。雨が降った。韓国も食料を供与する。", "Transfer", "actor=韓国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), ALSO)
def test_who_does_the_same(text: str, kind: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), kind)][-1] == roles


def test_a_receiver_is_not_told() -> None:
    reading = read("首相は会見した。", headline="岸田首相、インドに毛布供与表明")
    assert "target" not in [role for event in events(reading, "Statement") for role, _ in event.roles]
