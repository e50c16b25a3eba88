"""Who acts in one part of a headline says, thinks and meets in the next; nothing else is carried."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

PARTS = [
    # headline, type, its roles
    ("岸田首相、デリー到着　モディ首相と会談へ", "Meeting", "participant=ナレンドラ・モディ+岸田文雄"),
    ("プーチン氏「核使用も辞さず」　米国をけん制", "Threat", "actor=ウラジーミル・プーチン target=米国"),
    ("岸田首相「遺憾」　中国に抗議", "Protest", "actor=岸田文雄 target=中国"),
    # others did it, or it begins with who did it
    ("安倍元首相、撃たれ死亡　41歳男を逮捕", "Arrest", ""),
    ("岸田首相、札幌で演説　男を逮捕", "Arrest", ""),
    ("米国、追加関税を発動　株価急落", "Market", ""),
    ("岸田首相、インド訪問　野党反発", "Accusation", ""),
    ("岸田首相、会談せず　関係改善で一致", "Agreement", ""),
    # a name right before what it does
    ("米国、追加関税を発動　中国反発", "Accusation", "actor=中国"),
    ("中国船が領海侵入　日本抗議", "Protest", "actor=日本"),
    ("EU、禁輸を提案　ハンガリー反対", "Denial", "actor=ハンガリー"),
    ("国連総会、ロシア非難", "Accusation", "actor=国連総会 target=ロシア"),
    ("岸田首相、中国反発に苦慮", "Accusation", "target=中国"),
]


@pytest.mark.parametrize(("headline", "kind", "roles"), PARTS)
def test_who_acts_in_one_part_of_a_headline_goes_on(headline: str, kind: str, roles: str) -> None:
    told = events(read("市場は静かだった。", headline=headline), kind)
    assert {roles_of(event) for event in told} == ({roles} if roles else set())


@pytest.mark.parametrize(
    ("text", "kind", "roles"),
    [
        ("日本製鉄のUSスチール買収は難航した。", "Business", "actor=日本製鉄 target=USスチール"),
        ("ソニーグループのゼロット買収が完了した。", "Business", "actor=ソニーグループ"),
        ("USスチールの買収は難航した。", "Business", "target=USスチール"),
        ("ロシアの在日資産凍結が決まった。", "Sanction", "target=ロシア"),
        ("USスチールの敵対的買収は難航した。", "Business", "target=USスチール"),
        ("岸田首相の上川氏起用に反発が出た。", "Appointment", "actor=岸田文雄 target=上川"),
    ],
)
def test_whose_a_deed_is_does_it_to_who_is_named_in_it(text: str, kind: str, roles: str) -> None:
    found = {roles_of(event).replace("of=日本 ", "") for event in events(read(text), kind)}
    assert found == {roles}
