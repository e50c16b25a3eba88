"""Who heads a firm or a bank acts for it, where people do not act themselves."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

ACTING = [
    ("日銀の植田和男総裁は利上げを決めた。", "Market", {"actor=日本銀行"}),
    ("日銀の植田和男総裁は、利上げを検討すると述べた。", "Market", {"actor=日本銀行"}),
    ("米連邦準備理事会のパウエル議長は政策金利を据え置いた。", "Market", {"actor=米連邦準備制度理事会"}),
    ("トヨタの山田太郎社長は上場を決めた。", "Business", {"actor=トヨタ自動車"}),
    ("ロシアのプーチン大統領は増税を決めた。", "Market", {"actor=ロシア"}),
    # not what he tells of others, or supposes; no body of sport votes in its head
    ("日銀の植田和男総裁は、米国が利上げを検討すると述べた。", "Market", {"actor=米国"}),
    ("国際サッカー連盟の山田太郎会長は投票した。", "Vote", set()),
    ("警視庁は、男が爆破を計画していたとして逮捕した。", "Attack", set()),
]


@pytest.mark.parametrize(("text", "kind", "roles"), ACTING)
def test_heads_act_for_their_body(text: str, kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == roles


UNDERGONE = [
    # a headline: it comes from another one
    ("トヨタ、ローソンから買収提案", "Business", {"actor=ローソン target=トヨタ自動車"}),
    ("米国、イランから攻撃", "Attack", {"actor=イラン target=米国"}),
    ("岸田首相、野党から批判", "Accusation", {"target=岸田文雄"}),
    # from a day, a place, or where から is whom one deals with
    ("トヨタ、来年から生産", "Business", {"actor=トヨタ自動車"}),
    ("北朝鮮、東海岸からミサイル発射", "MilitaryActivity", {"actor=北朝鮮"}),
    ("中国、ロシアから原油輸入", "Transfer", {"actor=ロシア target=中国"}),
]


@pytest.mark.parametrize(("headline", "kind", "roles"), UNDERGONE)
def test_what_comes_from_another_one_in_headlines(headline: str, kind: str, roles: set[str]) -> None:
    found = events(read("会社側が会見した。", headline=headline), kind)
    assert {roles_of(event) for event in found} == roles


SHARES = [
    (
        "米国は日本に24%、韓国に25%、EUに20%の関税を課した。",
        "Sanction",
        {"actor=米国 target=日本+欧州連合+韓国"},
    ),
    ("米国は対中関税を145%から30%に引き下げた。", "Sanction", {"actor=米国 target=中国"}),
    (
        "トヨタは18日、ローソンから買収提案を受けたと発表した。",
        "Business",
        {"actor=ローソン target=トヨタ自動車"},
    ),
    ("トヨタはローソンの買収手続きを完了した。", "Business", {"actor=トヨタ自動車 target=ローソン"}),
    ("ホンダと日産自動車は、経営統合に向けた協議に入る。", "Business", {"actor=ホンダ+日産自動車"}),
    # a firm tells of itself, the police of others
    ("警視庁は、山田容疑者から暴行を受けたと発表した。", "Attack", {"actor=山田"}),
]


@pytest.mark.parametrize(("text", "kind", "roles"), SHARES)
def test_who_pays_who_is_bought(text: str, kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == roles


def test_who_means_to_run_says_so() -> None:
    reading = read(
        "岸田首相は会見した。", "県知事選には、現職の山田太郎知事が4選を目指して出馬する意向を表明した。"
    )
    assert [roles_of(e) for e in events(reading, "Statement")][-1] == "actor=山田太郎"


NAMED = [
    # a bill is of no place, an election is; a market is called by its place
    ("米下院はウクライナ支援法案を可決した。", "Vote", {"actor=米下院"}),
    ("メキシコでは大統領選で与党の候補が勝った。", "Vote", {"place=メキシコ"}),
    ("ニューヨーク株式相場は大幅に反発した。", "Market", {"place=ニューヨーク"}),
    ("ソニーの2024年3月期の連結純利益は90億円だった。", "Business", {"actor=ソニーグループ"}),
    # whose followers they are; what is sold on a market goes to nobody
    ("トランプ派議員は反対した。", "Denial", set()),
    ("東京外国為替市場で円が149円台まで売られた。", "Transfer", set()),
]


@pytest.mark.parametrize(("text", "kind", "roles"), NAMED)
def test_what_a_name_before_a_noun_is(text: str, kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == roles


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("山田氏の当選が確実になった。", "Planned"),
        ("山田氏が首相に就任することが濃厚となった。", "Possible"),
    ],
)
def test_what_is_as_good_as_sure_is_not_yet(text: str, status: str) -> None:
    told = [c.status.value for c in read(text).claims if c.evidence.rule.startswith("Appointment")]
    assert told == [status]
