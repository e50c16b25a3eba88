"""Surnames that the dictionary cuts or does not have."""

import pytest
from tests.language.japanese.names.reading import names

FOUND = [
    ("佐村河内太郎氏が会見した。", "佐村河内太郎/P"),
    ("社員・引岩利明容疑者が逮捕された。", "引岩利明/P"),
    ("高相祐次被告が起訴された。", "高相祐次/P"),
    ("鬼武氏は反対した。", "鬼武/P"),
    ("坂口三之治容疑者が逮捕された。", "坂口三之治/P"),
    ("梶山鉄磨氏が当選した。", "梶山鉄磨/P"),
    ("ゾルナ瑠偉監督が辞任した。", "ゾルナ瑠偉/P"),
    ("岡崎紀貴氏が当選した。", "岡崎紀貴/P"),
    ("水鳥鐵雄(72)が死去した。", "水鳥鐵雄/P"),
    ("仁坂吉郎知事は発表した。", "仁坂吉郎/P"),
    ("山田宗現(やまだ・そうげん)さんが会見した。", "山田宗現/P"),
    ("ゾルナ社長の山田太郎氏が会見した。", "ゾルナ/O 山田太郎/P"),
    ("ゾルナ・ポールソンGHZ長官が会見した。", "ゾルナ・ポールソン/P GHZ/O"),
    ("ジミー・ウェールズ名誉会長が会見した。", "ジミー・ウェールズ/P"),
    ("GHZ代表が会見した。", "GHZ/O"),
    ("GHZさんが会見した。", "GHZ/P"),
    ("ゾルナ社員が逮捕された。", "ゾルナ/O"),
    ("フリーアナウンサーの山田花子さんが会見した。", "山田花子/P"),
    ("ゾルナ社長の次男が会見した。", "ゾルナ/P"),
    # a surname that the dictionary takes for a firm, and a given name of one kanji that is somebody's surname
    ("新浪剛史社長が会見した。", "新浪剛史/P"),
    ("陳斌華報道官は述べた。", "陳斌華/P"),
    # a name of which the dictionary knows but single kanji, or which has the sea in it
    ("炉田具明被告が起訴された。", "炉田具明/P"),
    ("比嘉洋奨選手が勝った。", "比嘉洋奨/P"),
    ("桑原祐示会長は述べた。", "桑原祐示/P"),
    # a surname that is a town's name, before what no town has, or where its bearer is named
    ("西川理事長は述べた。", "西川/P"),
    ("横手社長は述べた。", "横手/P"),
    # a stage name
    ("ゾルナ伊藤氏は述べた。", "ゾルナ伊藤/P"),
    ("歌手のゾルナ伊藤さんが引退した。", "ゾルナ伊藤/P"),
]
APART = [
    ("この時大田昌治知事は反対した。", "大田昌治/P"),
    ("サッカー瑠偉選手が勝った。", "瑠偉/P"),
    ("妻花子さんが会見した。", "花子/P"),
    ("山田太郎賞を受けた。", ""),
    ("訃報山田太郎さん", "山田太郎/P"),
    ("投手田中太郎選手が勝った。", "田中太郎/P"),
    ("リーダー伊藤氏は述べた。", "伊藤/P"),
    ("田中一郎現会長は述べた。", "田中一郎/P"),
    ("太平洋で比嘉選手が泳いだ。", "太平洋/L 比嘉/P"),
    ("ソニー伊藤氏は述べた。", "ソニー/O 伊藤/P"),
    ("キム・ゾルナ伊藤氏は述べた。", "キム・ゾルナ/P 伊藤/P"),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_a_surname_is_read_whole(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize(("text", "found"), APART)
def test_what_only_stands_before_a_name_is_no_part_of_it(text: str, found: str) -> None:
    assert names(text) == found


def test_the_head_of_a_town_may_bear_the_name_of_another() -> None:
    assert names("岸本理恵氏が当選した。", "岸本町長は述べた。") == "岸本/P"
    assert names("岸本町で火事があった。", "岸本町長は述べた。") == "岸本/L"


def test_a_pet_name_alone_in_quotes_is_nobody() -> None:
    assert names("川に「ナカちゃん」が現れた。", "ナカちゃんは元気だ。") == ""
    assert names("漫画「クレヨンしんちゃん」が終わった。") == ""
    assert names("「花子ちゃんを返して」と訴えた。") == "花子/P"
    assert names("山田花子ちゃんが保護された。", "母親は「花子ちゃん」と呼んだ。") == "花子/P"


def test_the_head_of_a_firm_is_not_the_firm_by_name() -> None:
    assert names("ゾルナ社は謝罪した。", "ゾルナ元社長は否認した。") == "ゾルナ/O"
    assert names("ゾルナ社長は否認した。") == "ゾルナ/P"
