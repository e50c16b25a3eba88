"""政府 without its country: whose government a text means."""

import pytest
from tests.entities.telling import link, resolve

JAPAN, TOGO = "country/jp", "country/tg"
MEANT = [
    # the country that most of the article is about; Japan where nothing is named of another country
    ("政府", TOGO, "トーゴは反論した。政府は説明した。"),
    ("政府", TOGO, "トーゴでは混乱が続く。政府は説明した。"),
    ("政府", JAPAN, "財政が悪化した。政府は説明した。"),
    ("政府高官", JAPAN, "財政が悪化した。政府高官は説明した。"),
    ("政府", JAPAN, "富山県で大雨が降った。政府は対策室を設けた。"),
    # of Japan and others the one that its sentence or the one before tells of
    ("政府", JAPAN, "北朝鮮は発射した。政府は北海道の住民に避難を呼び掛けた。"),
    ("政府", JAPAN, "北朝鮮は発射した。岸田首相は非難した。政府は抗議する。"),
    ("政府", TOGO, "トーゴ政府は岸田首相を歓迎した。式典があった。雨が降った。政府は説明した。"),
]
NOT_MEANT = [
    ("政府", "マニラで雨が降った。政府は説明した。"),
    ("政府", "トーゴとガーナは反論した。政府は説明した。"),
    ("政府", "北朝鮮は岸田首相を非難した。式典があった。雨が降った。政府は説明した。"),
    ("政府", "財政が悪化した。男性は「政府は説明した」と話した。"),
]


@pytest.mark.parametrize(("words", "country", "article"), MEANT)
def test_a_government_is_of_the_country_that_is_told_of(words: str, country: str, article: str) -> None:
    assert link(resolve(article), words) == country


@pytest.mark.parametrize(("words", "article"), NOT_MEANT)
def test_nothing_tells_whose_government_is_meant(words: str, article: str) -> None:
    assert link(resolve(article), words) == ""


def test_a_town_is_meant_however_long_ago_it_was_named() -> None:
    article = "富山市は説明した。" + "雨が降った。" * 12 + "市は否定した。"
    assert link(resolve(article), "市") == link(resolve(article), "富山市")
