"""Who a clause before a noun is about: the noun, or who owns it, and who does it from outside."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    # who owns the noun behind, where that is no person and no act of telling
    ("辞任した山田太郎氏の後任に田中花子氏が就任した。", "Departure", ["target=山田太郎"]),
    ("死去した山田太郎さんの葬儀が17日に行われた。", "Casualty", ["target=山田太郎"]),
    ("経営破綻した日本航空の再建が始まった。", "Business", ["actor=日本航空"]),
    ("逮捕された山田太郎容疑者の弁護士が会見した。", "Arrest", []),
    ("死去した山田太郎さんの長男・田中次郎さんが会見した。", "Casualty", ["target=田中次郎"]),
    ("拒否した山田太郎氏の提案が話題になった。", "Denial", []),
    # who did it is told outside, where it can only be done to who is named
    (
        "英国のジョンソン首相は、更迭したスナク財務相を批判した。",
        "Departure",
        ["actor=ボリス・ジョンソン of=英国 target=リシ・スナク"],
    ),
    ("岸田首相は、議会が任命した山田長官を批判した。", "Appointment", ["target=山田"]),
    ("買収したソニーの再建は道半ばだ。", "Business", ["target=ソニーグループ"]),
    ("映画会社を買収したソニーの業績が伸びた。", "Business", ["actor=ソニーグループ"]),
    # what goes on befalls the country, what is over the person
    (
        "ロシアの侵攻を受けるウクライナのゼレンスキー大統領が演説した。",
        "Attack",
        ["actor=ロシア target=ウクライナ"],
    ),
    (
        "ロシアの襲撃を受けたウクライナのゼレンスキー大統領が演説した。",
        "Attack",
        ["actor=ロシア target=ウォロディミル・ゼレンスキー"],
    ),
    # of an attack either may be the one
    ("イランは、攻撃したイスラエルを非難した。", "Attack", ["actor=イスラエル"]),
]


@pytest.mark.parametrize(("text", "name", "roles"), CASES)
def test_who_a_clause_before_a_noun_is_about(text: str, name: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == roles
