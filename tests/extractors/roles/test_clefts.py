"""Who a clause with のは asks for, told behind it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of, tell

CASES = [
    ("死亡したのは札幌市の会社員、鈴木一郎さん(45)。", "Casualty", ["target=鈴木一郎"]),
    ("死亡したのは、鈴木一郎さん(45)と田中花子さん(40)の2人。", "Casualty", ["target=田中花子+鈴木一郎"]),
    (
        "詐欺の疑いで警視庁に逮捕されたのは、会社役員の田中太郎容疑者。",
        "Arrest",
        ["actor=警視庁 target=田中太郎"],
    ),
    ("大阪府警は、逮捕したのは田中太郎容疑者だと発表した。", "Arrest", ["target=田中太郎"]),
    ("岸田首相が訪れたのはインドだ。", "Visit", ["actor=岸田文雄 place=インド"]),
    # something else is told of somebody else behind it
    ("死亡したのは高校生の男性、重傷は高校生の田中花子さん(16)。", "Casualty", []),
    # what is said of the deed is nobody who did it
    ("岸田首相がインドを訪れたのは3年ぶりだ。", "Visit", ["actor=岸田文雄 place=インド"]),
    ("岸田首相が訪れたのはインドが招いたからだ。", "Visit", ["actor=岸田文雄"]),
]


@pytest.mark.parametrize(("text", "name", "roles"), CASES)
def test_who_is_asked_for(text: str, name: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == roles


def test_who_is_asked_for_was_told_of_before() -> None:
    told = tell("渋谷署は2日、33歳の男を逮捕した。", "雨だった。", "逮捕されたのは会社員の田中太郎容疑者。")
    assert set(told) == {"Arrest Actual actor=渋谷署 target=田中太郎 date=2024-06-02"}
