"""What parties agree on: it is planned, and they are to do it together; at what they agree is no plan."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

AGREED = [
    # text, type, claims
    (
        "岸田首相とモディ首相は経済協力の強化で合意した。",
        "Cooperation",
        ["Cooperation Planned participant=インド+日本 says=岸田文雄<ナレンドラ・モディ"],
    ),
    (
        "岸田首相はモディ首相と会談し、緊密に連携していくことで一致した。",
        "Cooperation",
        ["Cooperation Planned participant=インド+日本 says=岸田文雄<ナレンドラ・モディ"],
    ),
    (
        "日本とインドはウクライナへの支援で一致した。",
        "Support",
        ["Support Planned target=ウクライナ says=日本<インド"],
    ),
    (
        "日本とインドはロシアへの制裁で合意しなかった。",
        "Sanction",
        ["Sanction Denied target=ロシア says=日本<インド"],
    ),
    # that they meet again is not the meeting at which they agree
    (
        "岸田首相はモディ首相と会談し、対話の継続で一致した。",
        "Meeting",
        ["Meeting Actual participant=ナレンドラ・モディ+岸田文雄"],
    ),
    # others are to do it
    (
        "日本とインドは、中国が米国と協力することで一致した。",
        "Cooperation",
        ["Cooperation Planned participant=中国+米国 says=日本<インド"],
    ),
    # what is answered, and by what or where they agree, is there
    ("日本とインドはロシアの侵攻への対応で一致した。", "Attack", ["Attack Actual actor=ロシア"]),
    (
        "日本とインドはエジプトの仲介で合意した。",
        "Meeting",
        ["Meeting Actual participant=インド+エジプト+日本"],
    ),
]


@pytest.mark.parametrize(("text", "kind", "told"), AGREED)
def test_what_is_agreed_on(text: str, kind: str, told: list[str]) -> None:
    assert [line(claim) for claim in claims(read(text), kind)] == told
