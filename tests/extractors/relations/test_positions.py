"""Position: whose office a title is when a party or a body stands before its bearer."""

from __future__ import annotations

import pytest
from tests.entities.telling import declared, resolve
from tests.extractors.relations.test_reader import relations

from newsgraph.extractors.relations import find_relations
from newsgraph.model import Status

HELD = [
    ("米国は反発した。民主党のオバマ大統領は述べた。", "Position barack-obama us 大統領"),
    ("自民党の河野太郎衆院議員は述べた。", "Position kono-taro jp-shugiin 衆院議員"),
    ("田中一郎参院議員は述べた。", "Position 田中一郎 jp-sangiin 参院議員"),
    ("米国は反発した。共和党のゾルナ下院議長は述べた。", "Position ゾルナ~us-republican us-house 下院議長"),
    ("維新の会の吉村洋文代表(大阪府知事)は述べた。", "Position yoshimura-hirofumi osaka 知事"),
    ("田中一郎氏(元外相)は述べた。", "Position 田中一郎 jp 外相 former"),
    ("自民党総裁の田中一郎元外相は述べた。", "Position 田中一郎 jp-ldp 総裁"),
    ("自民党総裁の田中一郎元外相は述べた。", "Position 田中一郎 jp 外相 former"),
    ("田中一郎農相は述べた。", "Position 田中一郎 jp 農相"),
    ("鈴木一郎広島市長は述べた。", "Position 鈴木一郎 hiroshima-city 市長"),
    ("宜野湾市の田中一郎市長は述べた。", "Position 田中一郎 ginowan 市長"),
    ("トヨタのジョン・ゾルナ最高経営責任者(CEO)は述べた。", "Position ジョン・ゾルナ toyota 最高経営責任者"),
    ("自民党の森山裕幹事長は述べた。", "Position 森山裕 jp-ldp 幹事長"),
    ("大阪署に勤務する田中一郎警部補は話した。", "Position 田中一郎 大阪署 警部補"),
    ("大阪署に勤務しているのは、田中一郎警部補(41)と鈴木花子巡査部長。", "Position 鈴木花子 大阪署 巡査部長"),
    ("東京大学の田中一郎教授は述べた。", "Position 田中一郎 tokyo-university 教授"),
    ("ブルキナファソで軍が蜂起した。ジャン・ゾルナ大統領は拘束された。", "Position ジャン・ゾルナ bf 大統領"),
    (
        "米議会は18日、採決した。ジョン・ゾルナ上院議員は反対した。米国は揺れた。",
        "Position ジョン・ゾルナ us-senate 上院議員",
    ),
]
HELD_TOO = [
    ("トヨタでは、田中一郎社長が引責辞任した。", "Position 田中一郎 toyota 社長"),
    # what the words before are about, and who tells of their own officers; who had the office before
    ("進歩党は敗れた。ジョン・ゾルナ党首は辞任すると述べた。", "Position ジョン・ゾルナ 進歩党 党首"),
    ("トヨタは田中一郎社長が退任し、鈴木花子副社長が昇格すると発表した。", "Position 鈴木花子 toyota 副社長"),
    (
        "自民党の田中一郎幹事長は述べた。鈴木花子前幹事長は退席した。",
        "Position 鈴木花子 jp-ldp 幹事長 former",
    ),
    ("進歩党のアリス・ゾルナ共同党首は述べた。", "Position アリス・ゾルナ 進歩党 共同党首"),
    # a party by what stands before it, or a body that has no ministers: the office is of the country
    ("ガーナは揺れた。与党「前進の会」のコフィ・ゾルナ大統領は述べた。", "Position コフィ・ゾルナ gh 大統領"),
    ("ガーナは揺れた。前進機構のコフィ・ゾルナ首相は述べた。", "Position コフィ・ゾルナ gh 首相"),
    ("国家暫定評議会のコフィ・ゾルナ首相は述べた。", "Position コフィ・ゾルナ 国家暫定評議会 首相"),
    # towns need not be called so, republics in a state have their own head
    ("ワルシャワのコフィ・ゾルナ市長は述べた。", "Position コフィ・ゾルナ warsaw 市長"),
    ("チェチェン共和国のコフィ・ゾルナ首長は述べた。", "Position コフィ・ゾルナ chechnya 首長"),
    # whom one is listed behind, what one leads
    ("トヨタの田中一郎社長と鈴木花子副社長は述べた。", "Position 鈴木花子 toyota 副社長"),
    ("武装組織「前進の会(ABC)」を率いるゾルナ司令官は述べた。", "Position ゾルナ 前進の会 司令官"),
    (
        "過激派組織「イスラム国」(IS)のゾルナ指導者は述べた。",
        "Position ゾルナ~islamic-state islamic-state 指導者",
    ),
    ("田中一郎駐米大使は述べた。", "Position 田中一郎 jp 駐米大使"),
    # a region that only the title names so, a republic's own minister, an officer behind an abbreviation
    ("ボラ・ゾルナ元ラゴス州知事は述べた。", "Position ボラ・ゾルナ ラゴス州 州知事 former"),
    ("ドネツク人民共和国のボラ・ゾルナ国防相は述べた。", "Position ボラ・ゾルナ dpr 国防相"),
    ("元ロシア連邦保安局(FSB)大佐のボラ・ゾルナ氏は述べた。", "Position ボラ・ゾルナ fsb 大佐 former"),
    ("ロシア連邦保安局(FSB)大佐のボラ・ゾルナ氏は述べた。", "Position ボラ・ゾルナ fsb 大佐"),
    ("ガーナは揺れた。ボラ・ゾルナ陸軍参謀長は述べた。", "Position ボラ・ゾルナ gh 陸軍参謀長"),
]
NOT_HELD = [
    ("米国は反発した。民主党のオバマ大統領は述べた。", "Position barack-obama us-democratic"),
    ("自民党の田中一郎候補は述べた。", "Position"),
    ("米国は反発した。共和党のゾルナ下院議長は述べた。", "Position ゾルナ~us-republican us-republican"),
    ("田中一郎氏(外相が任命した)は述べた。", "Position"),
    ("田中一郎氏(外相経験者)は述べた。", "Position"),
    ("朴振外相は述べた。", "Position 朴振 jp"),
    ("鈴木一郎広島市長は述べた。", "Position 鈴木一郎 hiroshima 市長"),
    ("与党は田中一郎氏を首相候補に指名した。", "Position"),
    ("田中一郎教授は述べた。", "Position"),
    ("大阪署で田中一郎警部補は話した。", "Position"),
    ("大阪署に勤務する田中一郎警部補と河野太郎外相は話した。", "Position kono-taro 大阪署"),
    ("東京大学の田中一郎選手が優勝した。", "Position"),
    ("ガーナは揺れた。与党「前進の会」のコフィ・ゾルナ大統領は述べた。", "Position コフィ・ゾルナ 前進の会"),
    ("神奈川の田中一郎市長は述べた。", "Position 田中一郎 kanagawa"),
    ("トヨタの田中一郎社長と鈴木花子社長は述べた。", "Position 鈴木花子 toyota"),
    ("米国の田中一郎外相と鈴木花子財務相は述べた。", "Position 鈴木花子 us"),
    ("呉江浩駐日大使は述べた。", "Position 呉江浩 jp"),
    ("ガーナは揺れた。ボラ・ゾルナ参謀長は述べた。", "Position ボラ・ゾルナ gh"),
    # nobody has the office there, somebody else has it, another country is spoken of as much or before it
    ("米国は反発した。ジャン・ゾルナ首相は述べた。", "Position ジャン・ゾルナ us"),
    ("フランスは反発した。ジャン・ゾルナ大統領は述べた。", "Position ジャン・ゾルナ fr"),
    ("ガーナとトーゴは反発した。ジャン・ゾルナ国防相は述べた。", "Position ジャン・ゾルナ gh"),
    (
        "ガーナは反発した。ガーナで、トーゴに反発したジャン・ゾルナ国防相は述べた。",
        "Position ジャン・ゾルナ gh",
    ),
    ("ガーナは反発した。ジャン・ゾルナ駐仏大使は述べた。", "Position ジャン・ゾルナ gh"),
]


@pytest.mark.parametrize(("article", "position"), [*HELD, *HELD_TOO])
def test_whose_office_it_is(article: str, position: str) -> None:
    assert position in relations(article)


@pytest.mark.parametrize(("article", "position"), NOT_HELD)
def test_whose_office_it_is_not(article: str, position: str) -> None:
    assert not [found for found in relations(article) if found.startswith(position)]


TOLD_ELSEWHERE = [
    # paragraphs, the position that they say together
    (("日本生命社長が会見へ", "清水博社長は18日、述べた。"), "Position 清水博 nippon-life 社長"),
    (("日本生命は18日、清水博社長が会見した。",), "Position 清水博 nippon-life 社長"),
    (("トヨタは18日、発表した。", "田中一郎社長は述べた。"), "Position 田中一郎 toyota 社長"),
    (
        ("日本生命社長が会見へ", "トヨタは18日、発表した。", "清水博社長は述べた。"),
        "Position 清水博 nippon-life 社長",
    ),
    (("トヨタも出資を検討しており、田中一郎社長は述べた。",), "Position 田中一郎 toyota 社長"),
]
TOLD_BY_NOBODY = [
    # who tells it, whom one meets, one of two presidents: nobody says whose officer they are
    ("朝日新聞は、清水博社長が会見したと報じた。",),
    ("日本生命は清水博社長と会談した。",),
    ("日本生命社長が会見へ", "清水博社長と田中一郎社長は述べた。"),
    ("日本生命社長と第一生命社長が会見へ", "清水博社長は述べた。"),
]


@pytest.mark.parametrize(("paragraphs", "position"), TOLD_ELSEWHERE)
def test_a_body_may_be_told_elsewhere(paragraphs: tuple[str, ...], position: str) -> None:
    assert position in relations(*paragraphs)


@pytest.mark.parametrize("paragraphs", TOLD_BY_NOBODY)
def test_a_body_may_be_told_nowhere(paragraphs: tuple[str, ...]) -> None:
    assert "Position 清水博 社長" in relations(*paragraphs)


NEXT = [
    ("トランプ次期米大統領は述べた。", Status.PLANNED),
    ("次期首相の田中一郎氏は述べた。", Status.PLANNED),
    ("トヨタの田中一郎次期社長は述べた。", Status.PLANNED),
    ("トランプ米大統領は次期首相と会談した。", Status.ACTUAL),
    ("首相の田中一郎氏は次期総裁選に触れた。", Status.ACTUAL),
]


@pytest.mark.parametrize(("article", "status"), NEXT)
def test_who_is_next_does_not_hold_the_office_yet(article: str, status: Status) -> None:
    claims = [c for c in find_relations(resolve(article), declared()) if c.about.type == "Position"]
    assert {claim.status for claim in claims} == {status}


NOT_SPOKEN_OF = [
    # who tells it, who finds it out, two firms, another's officer, a person in between
    ("朝日新聞は18日、発表した。", "田中一郎社長は述べた。"),
    ("大阪府警は18日、発表した。", "田中一郎社長は述べた。"),
    ("トヨタは反発し、日産も反発した。", "田中一郎社長は述べた。"),
    ("トヨタは18日、発表した。", "ある会社の田中一郎社長は述べた。"),
    ("トヨタは18日、発表した。", "鈴木花子氏は反発した。", "田中一郎社長は述べた。"),
    ("トヨタは18日、田中一郎社長と会談した。",),
    ("トヨタは田中一郎社長を招いた。", "日産は18日、発表した。", "田中一郎社長は述べた。"),
]


@pytest.mark.parametrize("paragraphs", NOT_SPOKEN_OF)
def test_an_officer_may_be_of_another_firm(paragraphs: tuple[str, ...]) -> None:
    assert "Position 田中一郎 社長" in relations(*paragraphs)
