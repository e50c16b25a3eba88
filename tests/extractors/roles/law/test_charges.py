"""What somebody is charged with is alleged, and he is who is said to have done it, not who charges him."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of, tell

CHARGED = [
    (
        "鈴木さん＝当時（31）＝を殺害したとして、殺人罪に問われた元社員の田中被告（38）の公判が開かれた。",
        "Attack Alleged actor=田中 target=鈴木",
    ),
    (
        "警視庁は、鈴木さんを殺害した疑いで田中容疑者を逮捕した。",
        "Attack Alleged actor=田中 target=鈴木 says=警視庁",
    ),
    (
        "警視庁は、インドに部品を輸出したとして、外為法違反の疑いで田中社長を逮捕した。",
        "Transfer Alleged actor=田中 target=インド says=警視庁",
    ),
    (
        "警視庁は鈴木さんを刃物で刺し、殺害したとして田中容疑者を逮捕した。",
        "Attack Alleged actor=田中 target=鈴木 says=警視庁",
    ),
    (
        "警視庁は、鈴木さんを刃物で殺害したとして、田中容疑者を逮捕したと発表した。",
        "Attack Alleged actor=田中 target=鈴木 says=警視庁",
    ),
    ("田中被告は、インドに部品を輸出したとして起訴された。", "Transfer Alleged actor=田中 target=インド"),
    (
        "鈴木さんを殺害したとして逮捕された田中容疑者は黙秘している。",
        "Attack Alleged actor=田中 target=鈴木",
    ),
    (
        "警視庁は、鈴木さんを殺害しようとした疑いで田中容疑者を逮捕した。",
        "Attack Planned actor=田中 target=鈴木 says=警視庁",
    ),
    # the crime stands between
    (
        "警視庁は、鈴木さんを刺して殺害した殺人の疑いで田中容疑者を逮捕した。",
        "Attack Alleged actor=田中 target=鈴木 says=警視庁",
    ),
    # the ground is set off by a comma
    (
        "警視庁は、鈴木さんを殺害した疑いで、会社員、田中容疑者を逮捕した。",
        "Attack Alleged actor=田中 target=鈴木 says=警視庁",
    ),
    # one has its own subject
    (
        "警視庁は、田中容疑者が鈴木さんを殺害したとして同容疑者を逮捕した。",
        "Attack Alleged actor=田中 target=鈴木 says=警視庁",
    ),
    # whoever it is, it is not the police
    ("警視庁は鈴木さんを殺害した疑いで男を逮捕した。", "Attack Alleged target=鈴木 says=警視庁"),
]

BESIDE = [
    # whom one blames is said to do it, be it named behind, before or as the one who is blamed
    (
        "米国は、ハマスに武器を供与しているとしてイランを批判した。",
        "Transfer Alleged actor=イラン target=ハマス says=米国",
    ),
    (
        "米国は、ハマスに武器を供与しているとイランを非難した。",
        "Transfer Alleged actor=イラン target=ハマス says=米国",
    ),
    ("イランはハマスに武器を供与したと批判された。", "Transfer Alleged actor=イラン target=ハマス"),
    ("米国は中国を名指しし、攻撃を行ったと批判した。", "Attack Alleged actor=中国 says=米国"),
    (
        "米国は、イランがハマスに武器を供与したとして中国を批判した。",
        "Transfer Alleged actor=イラン target=ハマス says=米国",
    ),
    # an accusation is a charge too; talks are none
    (
        "米国は、北朝鮮がロシアに武器を供与したとして非難した。",
        "Transfer Alleged actor=北朝鮮 target=ロシア says=米国",
    ),
    (
        "米国は、北朝鮮がロシアに武器を供与したとして、対応を協議した。",
        "Transfer Actual actor=北朝鮮 target=ロシア says=米国",
    ),
    (
        "財務省は、インドに部品を輸出したとして、田中商事を制裁対象に加えた。",
        "Transfer Alleged actor=田中商事 target=インド says=日本財務省",
    ),
    ("警視庁は鈴木さんを訪問して、田中容疑者を逮捕した。", "Visit Actual actor=警視庁"),
    ("警視庁は岸田首相がインドを訪れた際の責任者を逮捕した。", "Visit Actual actor=岸田文雄 place=インド"),
    (
        "田中容疑者は、鈴木さんを殺害した疑いが持たれている。",
        "Attack Possible actor=田中 target=鈴木",
    ),
    (
        "岸田首相は、インドを訪問したとして旅費を求めた。",
        "Visit Actual actor=岸田文雄 place=インド says=岸田文雄",
    ),
]


WHOM = [
    # whom one calls what, and blames
    ("米国は中国を「脅威」と呼んで非難した。", "Accusation Actual actor=米国 target=中国"),
    ("米国は中国を訪れて演習を非難した。", "Accusation Actual actor=米国"),
    ("ロシアはウクライナ各地の電力施設を攻撃した。", "Attack Actual actor=ロシア target=ウクライナ"),
    ("ウクライナはロシア領内の電力施設を攻撃した。", "Attack Actual actor=ウクライナ target=ロシア"),
    (
        "米国は中国が約束を破ったとして強く非難した。",
        "Accusation Actual actor=米国 target=中国",
    ),
    (
        "米国は中国が約束を破ったとして日本を非難した。",
        "Accusation Actual actor=米国 target=日本",
    ),
    ("ロシアは世界各地の電力施設を攻撃した。", "Attack Actual actor=ロシア"),
    ("ロシアは欧米の制裁が続いている。", "Sanction Actual target=ロシア"),
    ("ロシアはウクライナへの攻撃が続いている。", "Attack Actual actor=ロシア target=ウクライナ"),
    ("岸田首相はモディ首相との会談が続いた。", "Meeting Actual participant=ナレンドラ・モディ+岸田文雄"),
]


@pytest.mark.parametrize(("text", "expected"), WHOM)
def test_whom_an_event_strikes(text: str, expected: str) -> None:
    assert expected in tell(text)


@pytest.mark.parametrize(("text", "expected"), CHARGED + BESIDE)
def test_charges(text: str, expected: str) -> None:
    assert expected in tell(text)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("田中容疑者が現金を盗んだとして、警視庁が逮捕した。", "actor=警視庁 target=田中"),
        ("警視庁は、田中容疑者が現金を盗んだとして逮捕した。", "actor=警視庁 target=田中"),
        ("田中容疑者が会社から盗んだとして、警視庁は男を逮捕した。", "actor=警視庁"),
        ("男が田中氏から盗んだとして、警視庁が逮捕した。", "actor=警視庁"),
        ("警視庁は、田中容疑者が関与した疑いが強まったとして逮捕した。", "actor=警視庁 target=田中"),
        ("警視庁は、男が関与した疑いが強まったとして逮捕した。", "actor=警視庁"),
        ("卒業生が飲酒したとして警視庁に補導された。", "actor=警視庁"),
    ],
)
def test_who_did_it_is_arrested_for_it(text: str, roles: str) -> None:
    assert [roles_of(e) for e in events(read("田中容疑者は会見した。" + text), "Arrest")] == [roles]


VICTIMS = [
    ("田中容疑者は、長女の鈴木花子ちゃん(3)の顔や体を殴った。", "actor=田中 target=鈴木花子"),
    ("田中容疑者は会社員の鈴木花子さんの首を絞めて殺害した。", "actor=田中 target=鈴木花子"),
    ("田中容疑者は鈴木花子さんを車に乗せ、首を絞めて殺害した。", "actor=田中 target=鈴木花子"),
    # somebody else, or somebody unnamed, is the object; the next clause has a subject of its own
    ("田中容疑者は鈴木花子さんを脅し、男性を殺害した。", "actor=田中"),
    ("田中容疑者は男性の首を絞めて殺害した。", "actor=田中"),
    ("警官は鈴木花子さんを保護し、田中容疑者が殺害した。", "actor=田中"),
]


@pytest.mark.parametrize(("text", "roles"), VICTIMS)
def test_whose_body_is_struck(text: str, roles: str) -> None:
    assert roles_of(events(read(text), "Attack")[-1]) == roles


def test_who_investigates_a_murder_did_not_do_it() -> None:
    told = tell("鈴木花子さんが死亡した。", "長崎県警は、凶器を使って殺害を行ったものとみている。")
    assert not any(line.startswith("Attack") and "長崎県警" in line for line in told)


UNTOLD = [
    # who blames did not do it, whoever did; what one holds oneself is one's own
    ("中国外務省の報道官は、領海に侵入したと非難した。", "MilitaryActivity", []),
    ("中国外務省の報道官は、米軍が領海に侵入したと非難した。", "MilitaryActivity", ["actor=米軍"]),
    ("中国外務省の報道官は、領海に侵入したと米軍を非難した。", "MilitaryActivity", ["actor=米軍"]),
    ("中国外務省の報道官は、制裁に反対すると批判した。", "Denial", ["actor=中国外務省"]),
]


@pytest.mark.parametrize(("text", "name", "roles"), UNTOLD)
def test_who_blames_did_not_do_it(text: str, name: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == roles
