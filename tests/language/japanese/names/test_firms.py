"""Katakana firms that nobody has listed, by what is done to them and by them."""

import pytest
from tests.language.japanese.names.reading import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ミラクレアはベルティスを完全子会社化した。", "ミラクレア/O ベルティス/O"),
        ("ベルティスはミラクレアに買収された。", "ベルティス/O ミラクレア/O"),
        ("ベルティスに対するTOBが始まった。", "ベルティス/O"),
        ("ミラクレアによるベルティスの買収提案が届いた。", "ミラクレア/O ベルティス/O"),
        ("ミラクレアからの買収提案が届いた。", "ミラクレア/O"),
        ("ミラクレアとの資本提携が決まった。", "ミラクレア/O"),
        # a word of the dictionary is a firm where a country is before it and it is bought
        ("会社は英ギャラハーを買収した。", "英/C ギャラハー/O"),
        ("会社は英ギャラハーを旅した。", "英/C"),
        # a listed firm whose name is a word too
        ("イオンは薬局を子会社化する。", "イオン/O"),
        # none of it is a firm's
        ("ミラクレアとの旅行が決まった。", ""),
        ("ミラクレアからの手紙が届いた。", ""),
        ("マンションに対する関心が高い。", ""),
        ("イオンは水に溶ける。", ""),
    ],
)
def test_a_firm_is_known_by_what_is_done(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("北都電機は工場を閉じると発表した。", "北都電機/O"),
        ("北都フーズは南海食品を来春に吸収合併する。", "北都フーズ/O 南海食品/O"),
        ("南海食品は北都フーズに買収された。", "南海食品/O 北都フーズ/O"),
        ("北都製鋼と南海製鋼は経営統合で合意した。", "北都製鋼/O 南海製鋼/O"),
        ("中堅の北都電機は希望退職を募る。", "北都電機/O"),
        # nouns that end so are goods and trades
        ("冷凍食品は値上がりが続いている。", ""),
        ("大手自動車は工場を閉鎖すると発表した。", ""),
        ("電気自動車は工場の建設を発表した。", ""),
        ("防衛産業は株式の公開を発表した。", ""),
        ("軽自動車は生産が増えたと発表した。", ""),
        ("観光バスの会社の社長が会見した。", ""),
        ("損害保険は契約が増えた。", ""),
        ("石油化学の工場で火災があった。", ""),
    ],
)
def test_nouns_that_end_as_firms_do_are_one_where_it_acts_as_one(text: str, found: str) -> None:
    assert names(text) == found


def test_a_firm_of_two_nouns_is_one_in_the_whole_article() -> None:
    assert names("北都電機は買収すると発表した。", "北都電機は赤字だった。") == "北都電機/O"
    assert names("市場は静かだった。", "北都電機は赤字だった。") == ""
