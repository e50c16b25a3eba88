"""Affiliation: constructions that say what a body, firm or base belongs to, and neighbours that do not."""

from __future__ import annotations

import pytest
from tests.extractors.relations.test_reader import relations

BELONGS = [
    ("KDDI傘下のローソンが発表した。", "lawson kddi"),
    ("KDDIは18日、子会社のローソンを売却すると発表した。", "lawson kddi"),
    ("KDDIは、傘下の小売り大手であるローソンを売却する。", "lawson kddi"),
    ("東芝の完全子会社であるキオクシアが発表した。", "kioxia toshiba"),
    ("「ローソン」を運営する三菱商事は発表した。", "lawson mitsubishi-corp"),
    ("LINEヤフーの親会社であるソフトバンクが発表した。", "ly-corporation softbank"),
    ("米衛星放送大手スパーク・ネットワークは提案した。", "スパークネットワーク us"),
    ("米電気自動車(EV)大手テスラは減産する。", "tesla us"),
    ("英銀行大手HSBCとバークレイズの2行は発表した。", "barclays gb"),
    ("米銀行大手ゴールドマン・サックスとマーキュリー銀行の2行は発表した。", "マーキュリー銀行 us"),
    ("ドイツのTV局「ZDF」が伝えた。", "zdf de"),
    ("ロシア2位で民間銀行最大手のティンコフ銀行が発表した。", "テインコフ銀行 ru"),
    ("軍はレバノンのヒズボラの拠点を攻撃した。", "hezbollah lb"),
    ("ドイツの総合化学大手BASFが発表した。", "BASF de"),
    ("米軍横田基地で訓練があった。", "yokota us-military"),
    ("埼玉県警熊谷署は逮捕した。", "埼玉県警熊谷署 埼玉県警"),
    ("国連は協議した。総会は採択した。", "unga un"),
    ("日本経済新聞によると、日本の株価は上がった。", "nikkei jp"),
    ("アジア開発銀行(ADB)東京事務所は発表した。", "東京事務所 adb"),
    ("米航空宇宙局(NASA)ゾルナ研究所は発表した。", "ゾルナ研究所 nasa"),
    ("ロシア宇宙開発企業ロスコスモスは発表した。", "roscosmos ru"),
    # one of Japan's, where another country is named too
    ("米国は反発した。防衛省は発表した。", "jp-mod jp"),
    ("地震はペルーで起きた。気象庁は発表した。", "jp-jma jp"),
    # a body of a town or region by its name
    ("岐阜県警は発表した。", "岐阜県警 gifu"),
    ("京都府警は発表した。", "京都府警 kyoto"),
    ("長崎県雲仙市議会は可決した。", "長崎県雲仙市議会 雲仙市"),
    ("広島市消防局は発表した。", "広島市消防局 hiroshima-city"),
    # what a state has one of only sits in a town; abroad the body alone is the country's too
    ("ネパールは揺れた。首都カトマンズの大統領府が燃えた。", "np-大統領府 np"),
    ("ネパールは揺れた。ネパールでは最高裁が燃えた。", "np-最高裁 np"),
    # what a nation has: known ones where their country is named, others by what the text calls them
    ("英国で総選挙があった。労働党が勝った。", "gb-labour gb"),
    ("英国で総選挙があった。イングランド銀行は利下げした。", "boe gb"),
    ("スーダンでは、準軍事組織「即応支援部隊(RSF)」が首都を離れた。", "rsf-sd sd"),
    ("ペルーは総選挙を行った。最大野党「希望の道」は敗れた。", "希望の道 pe"),
    ("ペルーは総選挙を行った。国営のアンデス通信が伝えた。", "アンデス通信 pe"),
    ("ペルーは交渉を始める。国内第2の左翼ゲリラ「民族解放隊」は拒んだ。", "民族解放隊 pe"),
    ("ペルーは反発した。ブラジルの当局者は半国営のパステ通信に語った。", "パステ通信 br"),
    ("ペルーは揺れた。大統領は国軍に派遣を命じた。国軍は出動した。", "pe-国軍 pe"),
]
BELONGS_NOT = [
    ("公明党は反対した。日本では与党の公明党が敗れた。", "jp-komeito"),
    ("労働党が勝った。", "gb-labour"),
    ("英国で会見した。BBCが伝えた。", "bbc"),
    ("ペルーとブラジルは合意した。最大野党「希望の道」は反対した。", "希望の道"),
    ("ペルーは反発した。支援団体「希望の道」は集会を開いた。", "希望の道"),
    ("日本は反発した。最大野党「希望の道」は反対した。", "希望の道"),
    ("軍はレバノン領内のヒズボラの拠点を攻撃した。", "hezbollah"),
    ("日本経済新聞、読売新聞によると、株価は上がった。", "yomiuri"),
    ("日本経済新聞によると、米国の株価は上がった。", "nikkei"),
    ("総会は採択した。", "unga"),
    ("米国防総省とボーイングは契約した。", "boeing"),
    ("米アップルとソニーの2社は提携した。", "sony"),
    ("ソウルの国会で演説した。", "rok-assembly seoul"),
    ("首都カトマンズの大統領府が燃えた。", "kathmandu-大統領府"),
    ("日本では外務省が発表した。", "jp-mofa"),
    ("米国は反発した。自民党は発表した。", "jp-ldp"),
    ("県警は発表した。", ""),
    ("岐阜県信用組合は発表した。", ""),
    ("宮城、岩手両県警は発表した。", ""),
    ("東京地裁は認めた。", ""),
    ("ネパールは揺れた。ネパールでは社会党が勝った。", "np-社会党"),
    ("ロスコスモスは発表した。", ""),
    ("KDDIは三菱商事と、子会社のローソンを売却する。", "lawson mitsubishi-corp"),
    ("ローソンはKDDIの傘下に入る方針だ。", "lawson"),
    ("トヨタ自動車の本社を訪れたホンダは発表した。", ""),
    ("トルコのEU加盟を支持した。", "eu"),
    ("中国のトヨタ自動車の工場が止まった。", "toyota"),
    ("米軍は横田基地を公開した。", "yokota"),
    ("反中国団体サムスン電子は発表した。", "samsung"),
]


@pytest.mark.parametrize(("article", "affiliation"), BELONGS)
def test_what_something_belongs_to(article: str, affiliation: str) -> None:
    assert "Affiliation " + affiliation in relations(article)


@pytest.mark.parametrize(("article", "subject"), BELONGS_NOT)
def test_what_belongs_to_nothing(article: str, subject: str) -> None:
    assert not [found for found in relations(article) if found.startswith(f"Affiliation {subject}")]
