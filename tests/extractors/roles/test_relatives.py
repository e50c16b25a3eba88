"""Who a clause before a noun is about: the noun, or who owns it, and who does it from outside."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    # who owns the noun behind, where that is no person and no act of telling
    ("辞任した山田太郎氏の後任に田中花子氏が就任した。", "Departure", ["target=山田太郎"]),
    ("死去した山田太郎さんの葬儀が17日に行われた。", "Casualty", ["target=山田太郎"]),
    ("経営破綻した日本航空の再建が始まった。", "Business", ["actor=日本航空"]),
    ("逮捕された山田太郎さんの弁護士が会見した。", "Arrest", []),
    ("逮捕された山田太郎容疑者の弁護士が会見した。", "Arrest", ["target=山田太郎"]),
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
    # whoever is held is a person; he never owns the noun of who holds him
    ("ハマスは、7月に拘束した山田太郎氏を釈放した。", "Arrest", ["actor=ハマス target=山田太郎"] * 2),
    ("拘束した山田太郎氏が会見した。", "Arrest", ["target=山田太郎"]),
    ("提訴した山田太郎氏が会見した。", "Arrest", ["actor=山田太郎"]),
    # who stands behind a bare noun for people is who it says they are
    ("逮捕された会社員、山田太郎容疑者は会見した。", "Arrest", ["target=山田太郎"]),
    ("インドを訪れた建築家、山田太郎さんは会見した。", "Visit", ["actor=山田太郎 place=インド"]),
    ("インドを訪れた昨年、山田太郎さんは会見した。", "Visit", []),
    # a charge tells of who bears the title behind, whatever else they are; what befell others does not
    (
        "贈賄罪に問われた建設会社「日東建設」(福岡市)の元部長、山田太郎被告は会見した。",
        "Arrest",
        ["target=山田太郎"],
    ),
    ("逮捕された会社員の知人の山田太郎容疑者は会見した。", "Arrest", ["target=山田太郎"]),
    ("女性を殺害した銀行の元行員、山田太郎容疑者は会見した。", "Attack", ["actor=山田太郎"]),
    ("殺害された女性の元夫の山田太郎容疑者は会見した。", "Attack", []),
    ("襲われた銀行の元行員、山田太郎容疑者は会見した。", "Attack", []),
    ("逮捕された会社員の知人の山田太郎さんは会見した。", "Arrest", []),
    # what is done or held is the doing, and not what it is done to or with
    ("北朝鮮が実施した弾道ミサイルの発射を協議した。", "MilitaryActivity", ["actor=北朝鮮"]),
    (
        "北朝鮮が今月2日に行った弾道ミサイルの発射を協議した。",
        "MilitaryActivity",
        ["actor=北朝鮮"],
    ),
    (
        "インドは首都カイロで行われたハマスとの交渉を打ち切った。",
        "Meeting",
        ["participant=インド+ハマス place=カイロ"],
    ),
    (
        "ダマスカスで起きたイラン大使館への空爆を協議した。",
        "Attack",
        ["place=ダマスカス target=イラン大使館"],
    ),
    ("首都が攻撃を続けるガザへの支援を協議した。", "Support", ["target=ガザ"]),
    ("戦闘が続くガザへの支援を協議した。", "Attack", ["target=ガザ"]),
    ("現地に行った記者の逮捕を協議した。", "Arrest", []),
    # where they do it is no part of what is there
    ("ハマスが作戦を続けるガザの住民は抗議した。", "Protest", []),
    # of an attack either may be the one
    ("イランは、攻撃したイスラエルを非難した。", "Attack", ["actor=イスラエル"]),
]


@pytest.mark.parametrize(("text", "name", "roles"), CASES)
def test_who_a_clause_before_a_noun_is_about(text: str, name: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == roles
