"""What somebody does before, after or in view of another thing is theirs, where nobody else may do it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

CASES = [
    # before, after and during what one does
    ("上川陽子外相は帰国後に会見した。", "Visit", ["Visit Actual actor=上川陽子 place=日本"]),
    ("上川陽子外相は訪印前に会見した。", "Visit", ["Visit Planned actor=上川陽子 place=インド"]),
    ("上川陽子外相は訪印の直前に会見した。", "Visit", ["Visit Planned actor=上川陽子 place=インド"]),
    ("上川陽子外相は訪印を前に会見した。", "Visit", ["Visit Planned actor=上川陽子 place=インド"]),
    ("上川陽子外相は訪印に先立ち、会見した。", "Visit", ["Visit Planned actor=上川陽子 place=インド"]),
    ("上川陽子外相はインド訪問の際に演説した。", "Visit", ["Visit Actual actor=上川陽子 place=インド"]),
    ("上川陽子外相は退任後、講演した。", "Departure", ["Departure Actual of=日本 target=上川陽子"]),
    # what is told of a time that is still to come
    ("上川陽子外相は帰国後に会見する予定だ。", "Visit", ["Visit Planned actor=上川陽子 place=日本"]),
    ("上川陽子外相は訪印中に演説する。", "Visit", ["Visit Planned actor=上川陽子 place=インド"]),
    (
        "上川陽子外相は就任後初めての会見で演説する。",
        "Appointment",
        ["Appointment Actual of=日本 target=上川陽子"],
    ),
    # in view, and as a topic beside who plans it
    ("上川陽子外相は訪印を視野に準備を進める。", "Visit", ["Visit Possible actor=上川陽子 place=インド"]),
    ("上川陽子外相は訪印も視野に入れる。", "Visit", ["Visit Possible actor=上川陽子 place=インド"]),
    ("上川陽子外相は訪印も検討する。", "Visit", ["Visit Possible actor=上川陽子 place=インド"]),
    (
        "上川陽子外相は国会に出る方向で調整し、訪印も検討する。",
        "Visit",
        ["Visit Possible actor=上川陽子 place=インド"],
    ),
    # no body goes anywhere; others may dismiss, arrest and attack; the topic is no object
    ("外務省は訪印を前に声明を出した。", "Visit", []),
    ("上川陽子外相は解任後に会見した。", "Departure", []),
    ("上川陽子外相は逮捕後に会見した。", "Arrest", []),
    ("上川陽子外相は攻撃後に会見した。", "Attack", []),
    ("上川陽子外相は、訪印は計画を検討すると述べた。", "Visit", []),
    ("上川陽子外相は、訪印は検討されたと述べた。", "Visit", []),
]


@pytest.mark.parametrize(("text", "kind", "expected"), CASES)
def test_beside_what_is_told(text: str, kind: str, expected: list[str]) -> None:
    assert [line(c) for c in claims(read(text), kind)] == expected
