"""Who is blamed, or turned down, where the verb names what they did, or nothing at all.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

BLAMED = [
    # what is blamed is a deed, whoever the article says has done it
    ("北朝鮮は弾道ミサイルを発射した。岸田首相は発射を非難した。", "actor=岸田文雄 target=北朝鮮"),
    ("ロシアはウクライナに侵攻した。/日本は侵攻を非難した。", "actor=日本 target=ロシア"),
    ("日本は演習を非難した。", "actor=日本"),
    # of several nobody says which one is meant
    (
        "米国はイランを攻撃した。イスラエルはレバノンを攻撃した。トルコは攻撃を非難した。",
        "actor=トルコ",
    ),
    # whom a deed befell is not blamed for it; who goes somewhere, or stays in office, is
    ("日本はウクライナ侵攻を非難した。", "actor=日本"),
    ("中国はペロシ下院議長の訪台に反発した。", "actor=中国 target=ナンシー・ペロシ"),
    ("中国は対台湾武器売却に反発した。", "actor=中国"),
    ("舛添要一氏は安倍首相続投を批判した。", "actor=舛添要一 target=安倍晋三"),
    ("日本は米国の関税に反発した。", "actor=日本 target=米国"),
    # what one reacts to, beside the verb of saying too; who finds out what others did is not blamed
    (
        "岸田首相は、北朝鮮がミサイルを発射したことを受け、「強く非難する」と述べた。",
        "actor=岸田文雄 target=北朝鮮",
    ),
    ("北朝鮮のミサイル発射を受け、林芳正官房長官は「許せない」と批判した。", "actor=林芳正 target=北朝鮮"),
    ("県警が山田太郎容疑者を逮捕したことを受け、林芳正官房長官は「残念だ」と批判した。", "actor=林芳正"),
    # whose conduct is so in what is said; not whatever is somebody's
    ("中国は「日本の対応は受け入れられない」と批判した。", "actor=中国 target=日本"),
    ("中国は「日本の安全が脅かされる」と批判した。", "actor=中国"),
    ("野田佳彦氏は「石破首相の経済政策の失敗だ」と批判した。", "actor=野田佳彦 target=石破茂"),
    ("中国は「日本の天気が悪い」と批判した。", "actor=中国"),
    ("野田佳彦氏は「石破首相の判断は遅すぎる」と批判した。", "actor=野田佳彦 target=石破茂"),
    # who does the first of what is told does the rest, but for another subject or another voice
    ("中国は、日本が約束を破り、一方的に島を買ったと批判した。", "actor=中国 target=日本"),
    ("中国は、日本が要求し、韓国が島を売ったと批判した。", "actor=中国 target=韓国"),
    ("中国は、日本が要求し、島が売られたと批判した。", "actor=中国"),
    ("野田佳彦氏は「石破首相の答弁は不誠実だ」と批判した。", "actor=野田佳彦 target=石破茂"),
    # nor is it whose conduct it is of that is a change of it, and what one takes a stand on
    ("日本は、韓国の輸出管理の厳格化に反発した。", "actor=日本 target=韓国"),
    ("日本は、韓国の島の風景に反発した。", "actor=日本"),
    ("中国は、日本の外交政策の転換は「理解できない」と批判した。", "actor=中国 target=日本"),
    ("中国は「日本の新しい説明に失望した」と批判した。", "actor=中国 target=日本"),
    ("中国は「合意は日本の開発につながる」と批判した。", "actor=中国"),
    # whom one tells it is not blamed for it, unless nothing is told
    ("岸田首相は読売新聞に対し、「許せない」と批判した。", "actor=岸田文雄"),
    ("岸田首相は読売新聞を批判した。", "actor=岸田文雄 target=読売新聞"),
    # all who do it together
    ("中国は米韓合同演習を非難した。", "actor=中国 target=米国+韓国"),
    ("中国は日米の対韓制裁を非難した。", "actor=中国 target=日本+米国"),
    # who acts by arms and forces does it; not who only has something
    ("韓国は、北朝鮮の無人機が国境を侵害したと非難した。", "actor=韓国 target=北朝鮮"),
    ("韓国は、北朝鮮の天気が悪いと非難した。", "actor=韓国"),
    # who blames in words of his own blames whom others blamed right before, or who blamed him
    (
        "米国は中国を非難した。/岸田首相は「許せない」と批判した。",
        "actor=岸田文雄 target=中国",
    ),
    ("中国は米国を批判した。/米国は「言いがかりだ」と反発した。", "actor=米国 target=中国"),
    ("米国は中国を非難した。/岸田首相は映画を批判した。", "actor=岸田文雄"),
    ("米国は中国を非難した。/雨が降った。/風が吹いた。/岸田首相は「許せない」と批判した。", "actor=岸田文雄"),
]


@pytest.mark.parametrize(("text", "roles"), BLAMED)
def test_who_is_blamed(text: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(*text.split("/")), "Accusation")][-1] == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("韓国は、北朝鮮が境界線を越えたとして抗議した。", "actor=韓国 target=北朝鮮"),
        ("韓国は「日本が約束を破った」と抗議した。", "actor=韓国 target=日本"),
        ("韓国は「調査を続ける」と抗議した。", "actor=韓国"),
        ("韓国は、北朝鮮が境界線を越えたとして中国に抗議した。", "actor=韓国 target=中国"),
    ],
)
def test_who_did_it_is_protested_against(text: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), "Protest")] == [roles]


CONTENDED = [
    # who contends that another did what nobody may do, or used force, accuses them
    ("中国は「フィリピンが先に挑発した」と主張した。", "Accusation", "actor=中国 target=フィリピン"),
    ("イランは、イスラエル軍による攻撃だと主張した。", "Accusation", "actor=イラン target=イスラエル軍"),
    (
        "イランは、イスラエル軍が車を攻撃し、市民が死亡したと主張した。",
        "Accusation",
        "actor=イラン target=イスラエル軍",
    ),
    ("イランは、イスラエルに攻撃されたと主張した。", "Accusation", "actor=イラン target=イスラエル"),
    ("孫正義社長は、米国による規制は契約を侵害すると主張した。", "Accusation", "actor=孫正義 target=米国"),
    # so does who finds the former, not the latter
    ("米国は、イランが関与したと指摘した。", "Accusation", "actor=米国 target=イラン"),
    ("米国は、イランの対応は不十分だと指摘した。", "Accusation", "actor=米国 target=イラン"),
    ("岸田首相は「イランに責任がある」と断定した。", "Accusation", "actor=岸田文雄 target=イラン"),
    (
        "岸田首相は「日本政府は、イランに責任があると判断した」と断定した。",
        "Accusation",
        "actor=岸田文雄 target=イラン",
    ),
    ("米国は、イランが攻撃したと指摘した。", "Statement", "actor=米国"),
    # not of himself, of his own side, of nobody named, of what was not done, or is no wrong
    ("イランは、基地を攻撃したと主張した。", "Statement", "actor=イラン"),
    ("ロシア国防省は、ロシア軍が橋を攻撃したと主張した。", "Statement", "actor=ロシア国防省"),
    ("中国は、中国軍が国境を侵害したと主張した。", "Statement", "actor=中国"),
    ("イランは、市民が攻撃されたと主張した。", "Statement", "actor=イラン"),
    ("イランは、イスラエルが攻撃していないと主張した。", "Statement", "actor=イラン"),
    ("イランは、イスラエルが撤退したと主張した。", "Statement", "actor=イラン"),
    ("イランは、米国の主張に触れた。", "Statement", "actor=米国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), CONTENDED)
def test_who_tells_of_a_wrong_accuses(text: str, kind: str, roles: str) -> None:
    told = {e.type: roles_of(e) for e in events(read(text), "Accusation", "Statement")}
    assert told[kind] == roles
    assert roles not in {other for name, other in told.items() if name != kind}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("ロシアは、米国による制裁強化の提案に反対した。", "actor=ロシア target=米国"),
        ("ハンガリーはEUの対ロ制裁に反対した。", "actor=ハンガリー target=欧州連合"),
        # whose words are turned down is told where they are named
        ("ソニーは上場を申請した。シャープは申請を拒否した。", "actor=シャープ"),
    ],
)
def test_whose_plans_are_opposed(text: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), "Denial")] == [roles]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("米国は「中国は約束を守るべきだ」と要求した。", "actor=米国 target=中国"),
        ("米国は「中国は売却を中止しなければならない」と訴えた。", "actor=米国 target=中国"),
        ("米国は「中国は約束を守っている」と訴えた。", "actor=米国"),
        ("米国は「制裁は解除されるべきだ」と訴えた。", "actor=米国"),
        ("米国は日本に「中国は約束を守るべきだ」と訴えた。", "actor=米国 target=日本"),
    ],
)
def test_who_should_do_it_is_asked(text: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), "Request")] == [roles]


SUED = [
    # who is taken to court stands in を; what is appealed for does too
    ("アップルはサムスン電子を訴えた。", "Arrest", "actor=アップル target=サムスン電子"),
    ("アップルがサムスン電子を訴えていた裁判で、東京地裁は判決を言い渡した。", "Request", ""),
    ("岸田首相は日本の立場を訴えた。", "Request", "actor=岸田文雄"),
    ("岸田首相は日本の立場を訴えた。", "Arrest", ""),
    # who sues somebody asks for it, not who is sued
    (
        "サムスン電子はアップルから賠償の支払いを求めて提訴された。",
        "Request",
        "actor=アップル target=サムスン電子",
    ),
    ("トヨタ自動車は昨年、元社員から残業代の支払いを求めて提訴された。", "Request", "target=トヨタ自動車"),
    ("アップルは賠償の支払いを求めて提訴した。", "Request", "actor=アップル"),
    # who tells somebody something by telephone has a part in it
    (
        "バイデン大統領は岸田首相から電話で伝えられた。",
        "Call",
        "participant=ジョー・バイデン+岸田文雄",
    ),
]


@pytest.mark.parametrize(("text", "kind", "roles"), SUED)
def test_who_sues_whom(text: str, kind: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), kind)] == ([roles] if roles else [])


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("英国は、マクロン大統領の再選を歓迎した。", "actor=英国 target=エマニュエル・マクロン"),
        ("英国は、マクロン大統領の解任を歓迎した。", "actor=英国"),
        ("英国は、フランスが7日に発表した和平案を評価した。", "actor=英国 target=フランス"),
        ("英国は、フランスが失った島を評価した。", "actor=英国"),
    ],
)
def test_who_is_backed(text: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), "Support")] == [roles]


@pytest.mark.parametrize(
    ("text", "kind", "roles"),
    [
        ("日本は、中国が自制するよう求めた。", "Request", "actor=日本 target=中国"),
        ("日本は、援助が届くよう求めた。", "Request", "actor=日本"),
        ("日本は中国の協力を求めた。", "Request", "actor=日本 target=中国"),
        ("日本は中国の情報を求めた。", "Request", "actor=日本"),
        ("日本は中国に米国の協力を求めた。", "Request", "actor=日本 target=中国"),
        ("米国は、北朝鮮が実験を続けた場合は代償を払うと警告した。", "Threat", "actor=米国 target=北朝鮮"),
        ("米国は、北朝鮮が実験を続ける限り代償を払うと警告した。", "Threat", "actor=米国 target=北朝鮮"),
        ("米国は、北朝鮮が実験を続けたため代償を払うと警告した。", "Threat", "actor=米国"),
        # so does force strike back at who does what is the condition for it, not at whom it befalls
        (
            "イランは、イスラエルが再び侵入すれば反撃すると述べた。",
            "Attack",
            "actor=イラン target=イスラエル",
        ),
        ("米国は、日本が攻撃された場合に反撃すると述べた。", "Attack", "target=日本"),
        ("米国はABCテレビに対し、「代償を払う」と警告した。", "Threat", "actor=米国"),
    ],
)
def test_who_is_to_do_it(text: str, kind: str, roles: str) -> None:
    assert roles in [roles_of(event) for event in events(read(text), kind)]
