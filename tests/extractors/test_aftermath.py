"""People who are only counted are hurt where the event before was."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

QUAKE = "トルコで17日、地震があった。/"
CASES = [
    (QUAKE + "これまでに4300人が死亡した。", ["place=トルコ"]),
    (QUAKE + "負傷者は1万人に達した。", ["place=トルコ"]),
    ("トルコの首都アンカラで爆発があった。/トルコの警察によると、3人が負傷した。", ["place=アンカラ"]),
    ("ロシア軍がキーウを空爆した。/警察によると、3人が負傷した。", ["place=キーウ"]),
    (QUAKE + "住民300人が死亡したという。", ["place=トルコ"]),
    ("ロシア軍がキーウを空爆した。/空爆で3人が負傷した。", ["place=キーウ"]),
    # the sentence names what hurt them, and that was not told of
    (QUAKE + "銃撃で3人が負傷した。", []),
    # another place, another time, nobody counted, nothing that harms, nobody hurt, or only as it may be
    (QUAKE + "シリアの保健省は1400人が死亡したと発表した。", []),
    (QUAKE + "1999年の地震では1万7000人が死亡した。", []),
    (QUAKE + "住民が死亡した。", []),
    ("トルコで17日、選挙があった。/これまでに4300人が死亡した。", []),
    (QUAKE + "300人は負傷しなかった。", []),
    (QUAKE + "300人が死亡した可能性がある。", []),
]


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_where_people_are_hurt(text: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(*text.split("/")), "Casualty")] == roles
