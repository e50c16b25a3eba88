"""Membership: constructions that make somebody a member, and neighbours that do not."""

from __future__ import annotations

import pytest
from tests.extractors.relations.test_reader import relations

MEMBERS = [
    # the last paragraph, "member body"
    (("自民党の河野太郎氏は述べた。",), "kono-taro jp-ldp"),
    (("自民党の河野太郎衆院議員は述べた。",), "kono-taro jp-ldp"),
    (("自民党の田中一郎候補は述べた。",), "田中一郎 jp-ldp"),
    (("「国民の力」の韓東勲氏は述べた。",), "han-dong-hoon ppp-kr"),
    (("調査会社ゾルナリサーチのジム・グリーン氏は述べた。",), "ジム・グリーン ゾルナリサーチ"),
    (("安倍派の鈴木花子防衛副大臣は述べた。",), "鈴木花子 安倍派"),
    (("安倍派の鈴木花子政調会長は述べた。",), "鈴木花子 安倍派"),
    (("安倍派の鈴木花子政調会長と田中一郎国対委員長が辞任した。",), "田中一郎 安倍派"),
    (("台湾の民主進歩党の林美玉立法委員は述べた。",), "林美玉 dpp"),
    (("調査会社ゾルナリサーチ(ZNR)のジム・グリーン氏は述べた。",), "ジム・グリーン ゾルナリサーチ"),
    (("志位和夫衆院議員(日本共産党)は述べた。",), "shii-kazuo jp-jcp"),
    (("米国は反発した。共和党のマイク・ジョンソン下院議長は述べた。",), "mike-johnson us-republican"),
    (("河野太郎氏(自民党、神奈川15区)は述べた。",), "kono-taro jp-ldp"),
    (("公明党所属の鈴木花子氏は述べた。",), "鈴木花子 jp-komeito"),
    (("クロアチアは2013年に欧州連合(EU)に加盟した。",), "hr eu"),
    (("スウェーデンはNATOに加盟しており、反対した。",), "se nato"),
    (("クロアチアは演説した。", "同国は28番目のEU加盟国となった。"), "hr eu"),
    (("最も新しくEUに加盟したのはクロアチアだ。",), "hr eu"),
    (("最も新しくEUに加盟したのは2013年のクロアチアで、28か国となった。",), "hr eu"),
    (("EU加盟国のスペインは反対した。",), "es eu"),
    (("EU加盟国であるスペインは反対した。",), "es eu"),
    (("NATO同盟国のトルコは反対した。",), "tr nato"),
    (("トルコが加盟するNATOは会合を開いた。",), "tr nato"),
    (("鈴木花子氏が所属する公明党は処分した。",), "鈴木花子 jp-komeito"),
    (("日米豪印でつくるクアッドは会合を開いた。",), "in quad"),
    (("主要7カ国(G7)と新興国で構成する「G20」は18日、協議した。",), "g7 g20"),
    (("石油輸出国機構(OPEC)とロシアなどで構成するOPECプラスは合意した。",), "ru opec-plus"),
]
NOT_MEMBERS = [
    "安倍派の鈴木花子座長は述べた。",
    "自民党の鈴木花子幹事長と田中一郎国対委員長が辞任した。",
    "反自民党の山田太郎氏は述べた。",
    "非自民党の山田太郎氏は述べた。",
    "自民党の森山裕幹事長は述べた。",
    "自民党の支持者は河野太郎氏を推した。",
    "ソニーの田中一郎社長は述べた。",
    "ソニーと田中一郎氏は述べた。",
    "ソニーの元社員の田中一郎氏は述べた。",
    "EUのフォンデアライエン氏は述べた。",
    "自民党元衆院議員の田中一郎氏は述べた。",
    "無所属の田中一郎氏(自民・公明推薦)は述べた。",
    "ウクライナはNATOに加盟する方針だ。",
    "ウクライナはNATOに加盟していない。",
    "ウクライナはNATOに加盟を申請した。",
    "ウクライナがNATOに加盟すれば、ロシアは反発する。",
    "ウクライナはEU加盟国となりたいと述べた。",
    "EU加盟国の大半は承認した。",
    "労働組合で構成する連合は要求した。",
    "中国で作るアップルの製品が届いた。",
    "アップル傘下の中国の工場が止まった。",
]


@pytest.mark.parametrize(("article", "membership"), MEMBERS)
def test_who_is_a_member(article: tuple[str, ...], membership: str) -> None:
    assert "Membership " + membership in relations(*article)


@pytest.mark.parametrize("article", NOT_MEMBERS)
def test_who_is_no_member(article: str) -> None:
    assert not [found for found in relations(article) if found.startswith("Membership")]
