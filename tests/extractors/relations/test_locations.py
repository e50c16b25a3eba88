"""Location: constructions that say where a place or facility lies, and neighbours that do not."""

from __future__ import annotations

import pytest
from tests.extractors.relations.test_reader import relations

LIES = [
    # the last paragraph says it
    (("高知にある四国銀行が発表した。",), "四国銀行 kochi"),
    (("佐渡にある佐渡署が発表した。",), "佐渡署 sado"),
    (("佐渡にある唯一の佐渡署が発表した。",), "佐渡署 sado"),
    (("札幌の日本ハム本社で会見した。",), "nh-foods sapporo"),
    (("那覇市(なはし)にある首里城が公開された。",), "首里城 naha"),
    (("フランスの首都・パリで会議が開かれた。",), "paris fr"),
    (("フランスは発表した。", "同国の首都・パリで会議が開かれた。"), "paris fr"),
    (("トルコは発表した。", "同国イズミルで地震があった。"), "izmir tr"),
    (("長野県松本市、安曇野市で雨が降った。",), "安曇野市 nagano"),
    (("長野県の松本、安曇野の両市で雨が降った。",), "安曇野 nagano"),
    (("スペインのマドリードとバルセロナで集会が開かれた。",), "barcelona es"),
    (("三菱商事(東京都千代田区)は発表した。",), "mitsubishi-corp chiyoda"),
    (("姫路城(兵庫県姫路市)が公開された。",), "姫路城 himeji"),
    (("東京・秋葉原で催しがあった。",), "akihabara tokyo"),
    (("スイスに本部を置く世界保健機関は発表した。",), "who ch"),
    (("米テキサス州の州都オースティンで集会が開かれた。",), "austin texas"),
    (("米西部カリフォルニア州で集会が開かれた。",), "california us"),
    (("英中部バーミンガムで集会が開かれた。",), "birmingham-gb gb"),
    (("アフリカのスーダンで戦闘が続く。",), "sd africa"),
    (("アフリカ西部のマリで戦闘が続く。",), "ml africa"),
    (("中東・ホルムズ海峡で船が襲われた。",), "hormuz middle-east"),
    (("ペルーは発表した。", "北部ゾルナ県で戦闘があった。"), "ゾルナ県 pe"),
    (("ペルーは反発した。", "ブラジル軍は、南部のゾルナ空軍基地が襲われたと発表した。"), "ゾルナ空軍基地 br"),
    (("ペルーの首都リマ(Lima)のゾルナ劇場(Teatro Zorna)で署名した。",), "ゾルナ劇場 lima"),
]
LIES_NOT = [
    ("石狩学園(宮崎)の九州勢が戦った。", "kyushu"),
    ("アフリカの中国企業が撤退した。", "cn"),
    ("欧州・ロシア間で協議した。", "ru"),
    ("アフリカ・南アジアで流行した。", ""),
    ("中東の米軍が動いた。", "us"),
    ("日本は発表した。北部ゾルナ県で戦闘があった。", ""),
    # the last paragraph, and what lies nowhere by it (empty: nothing does)
    ("京都・長野県で雨が降った。", ""),
    ("東北・関東で雨が降った。", ""),
    ("中央線・山手線が止まった。", ""),
    ("千葉県と茨城県で雨が降った。", ""),
    ("テキサス州は州都オースティンと別だ。", "austin texas"),
    ("米西海岸と東部で雨が降った。", ""),
    ("兵庫県西宮市と大阪市で雨が降った。", "osaka"),
    ("フランスのパリとベルリンで集会が開かれた。", "berlin"),
    ("札幌の日本ハムが勝った。", ""),
    ("米欧は協議した。", ""),
    ("東北太平洋側で雪が降った。", ""),
    ("カブールにあるタリバンの拠点が攻撃された。", ""),
    ("東京にある倉庫で三輪そうめんが見つかった。", ""),
    ("中国・四国で雨が降った。", "shikoku"),
    ("函館・札幌・新潟で催しがあった。", ""),
    ("東海道新幹線岐阜県内で停電があった。", "gifu"),
    ("日本の南極観測が始まった。", ""),
    ("成田市(三里塚)で集会が開かれた。", ""),
    ("河野太郎氏(東京都)は述べた。", ""),
]


@pytest.mark.parametrize(("article", "location"), LIES)
def test_where_something_lies(article: tuple[str, ...], location: str) -> None:
    assert "Location " + location in relations(*article)


@pytest.mark.parametrize(("article", "subject"), LIES_NOT)
def test_where_nothing_lies(article: str, subject: str) -> None:
    assert not [found for found in relations(article) if found.startswith(f"Location {subject}")]
