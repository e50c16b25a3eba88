"""A body or office without its country is of the country at home in the text, never of one it acts upon."""

from __future__ import annotations

import pytest
from tests.entities.telling import link, resolve

from newsgraph.model import Dateline

JP, CN, RU = "org/jp-mofa", "org/cn-mofa", "org/ru-mofa"
KENYA = "org/ke-教育省"
OWN = [
    # words, entity, article
    ("外務省", JP, "外務省は中国に抗議した。"),
    ("外務省", JP, "外務省は17日、岸田首相がインドを訪れると発表した。"),
    ("外務省", JP, "外務省によると、岸田首相は中国の習近平国家主席と会談する。"),
    ("外務省", JP, "中国外務省は反発した。外務省は中国に説明した。"),
    ("外務省", JP, "外務省は、中国で邦人が拘束されたと発表した。"),
    ("外務省", CN, "中国外務省は反発した。外務省は日本に説明した。"),
    ("外務省", CN, "中国の外務省は反発した。外務省は説明した。"),
    ("外務省", RU, "ロシアのプーチン大統領が訪中した。外務省は中国に謝意を伝えた。"),
    ("外務省", RU, "プーチン大統領が訪中した。外務省は中国に謝意を伝えた。"),
    ("国防省", "org/ru-mod", "ロシアは譲らない。国防省はウクライナを攻撃したと発表した。"),
    # Japan's own people and bodies tell that it is at home; what only stands in a compound tells nothing
    ("民主党", "org/jp-dpj", "参議院は閉会した。民主党は候補を立てた。アメリカ軍基地問題が争点となる。"),
    ("民主党", "org/us-democratic", "アメリカ軍は撤退した。民主党は反対した。アメリカは発表した。"),
    # whom a ministry's officer with a name of four kanji serves
    ("外務省", JP, "中国外務省は反発した。外務省の山田太郎局長が訪中した。"),
    ("外務省", CN, "中国外務省は反発した。外務省の王毅局長が訪日した。"),
    # a body that a state has one of, where most of the article is about one state
    ("中央選管", "org/pe-中央選管", "ペルーで選挙が行われた。中央選管は発表した。"),
    ("選管", "", "ペルーで選挙が行われた。選管は発表した。"),
    ("大統領府", "org/ua-president", "ウクライナは譲らない。大統領府は発表した。"),
    ("政府軍", "org/sy-military", "シリアで戦闘が続いた。政府軍は発表した。"),
    ("軍", "org/mm-military", "ミャンマーで政変が起きた。軍は発表した。"),
    ("軍", "", "ミャンマーは中国と合意した。軍は発表した。"),
    # of who acts before it, where the article speaks of that country most
    ("国軍", "org/pe-国軍", "ペルーは備えた。中国は支援した。日本も支援した。ペルーは国軍に派遣を命じた。"),
    ("国軍", "", "ペルーは備えた。中国は支援した。日本も支援した。ペルーは動いた。国軍は発表した。"),
    (
        "大統領府",
        "org/pe-大統領府",
        "ペルーは備えた。中国は支援した。日本も。ペルーは動いた。大統領府は反論した。",
    ),
    # an organ that many bodies have, after the one that has it; media only tell of it
    ("総会", "org/unga", "国連安保理は決めた。総会は承認した。"),
    ("総会", "org/unga", "国連は決めた。読売新聞によると、28日総会が承認した。"),
    ("総会", "", "国連は決めた。日本サッカー協会は反対した。総会は承認した。"),
    ("総会", "", "総会は承認した。"),
    # a capital has no parliament of its own
    ("国会", "org/rok-assembly", "大統領はソウルの国会で演説した。"),
    # an interim government is its country
    ("暫定政府", "country/td", "チャド暫定政府は延期した。暫定政府は説明した。"),
    ("暫定政府", "country/td", "チャド暫定政府は延期した。その後、暫定政府は説明した。"),
    ("暫定政府", "country/td", "チャドの暫定政府は延期した。"),
    ("暫定政府", "", "チャドは延期した。暫定政府は説明した。"),
    ("暫定政府", "", "チャドは延期した。反対派の暫定政府は説明した。"),
    # a government alone is the one that the article has named, if it has named one
    ("政府", "country/tg", "トーゴ政府は反論した。政府は説明した。"),
    ("政府", "country/tg", "トーゴ政府は反論した。フランスは批判した。政府は説明した。"),
    ("政府", "", "トーゴ政府はフランス政府に反論した。政府は説明した。"),
    ("捜査2課", "org/警視庁捜査2課", "警視庁捜査2課は逮捕した。捜査2課は説明した。"),
    ("捜査2課", "", "警視庁は逮捕した。捜査2課は説明した。"),
    ("中央選管", "", "ペルーは中国と合意した。中央選管は発表した。"),
    # a medium tells of any country; of its own where no other is spoken of
    ("教育省", KENYA, "ケニアは譲らず、ケニアでは混乱が続く。フランス国際ラジオは教育省が反対したと伝えた。"),
    ("外務省", RU, "ロシア国営テレビは、外務省が抗議したと伝えた。"),
    ("首相", "person/kishida-fumio", "首相は中国を非難した。"),
    ("首相", "", "フランスは発表した。首相は中国を非難した。"),
]


@pytest.mark.parametrize(("words", "entity", "article"), OWN)
def test_a_body_is_of_who_acts(words: str, entity: str, article: str) -> None:
    assert link(resolve(article), words) == entity


NOT = [
    # words, article: the only country is acted upon, or is what the body speaks of
    ("国防省", "国防省は北朝鮮に警告した。"),
    ("国防省", "国防省は北朝鮮がミサイルを発射したと発表した。"),
    ("国防省", "国防省は北朝鮮と協議した。"),
]


@pytest.mark.parametrize(("words", "article"), NOT)
def test_a_body_is_not_of_who_is_acted_upon(words: str, article: str) -> None:
    assert link(resolve(article), words) == ""


def test_where_it_was_written_tells_whose_body_it_is() -> None:
    article = "国防省は北朝鮮がミサイルを発射したと発表した。"
    assert link(resolve(article, dateline=Dateline("ソウル", None, "共同")), "国防省") == "org/rok-mnd"


def test_what_is_named_later_is_no_antecedent_but_in_a_headline() -> None:
    document = resolve("外務省は中国に抗議した。中国外務省は反発した。")
    assert link(document, "外務省") == JP
    assert link(document, "中国外務省") == CN


ABROAD = [
    # paragraph, words of the last body, what it is
    ("韓国の尹錫悦大統領は会見した。法務省は調査を始めた。", "法務省", "org/kr-法務省"),
    ("フランス政府は会見した。環境省は規制を強めた。", "環境省", "org/fr-環境省"),
    # Japan is named, or its people and towns are; or nobody there governs; or its bodies are called otherwise
    ("韓国の尹錫悦大統領は会見した。日本は反発した。法務省は調査を始めた。", "法務省", "org/jp-moj"),
    ("韓国の尹錫悦大統領は会見した。田中一郎氏は反発した。法務省は調べた。", "法務省", "org/jp-moj"),
    ("フランス政府は会見した。横浜市は反発した。環境省は規制を強めた。", "環境省", "org/jp-moe"),
    ("韓国の製品が売れた。特許庁は調査を始めた。", "特許庁", "org/jp-patent"),
    ("米国のトランプ大統領は会見した。特許庁は調査を始めた。", "特許庁", "org/jp-patent"),
    ("ペルー政府は会見した。気象庁は津波の恐れがないと発表した。", "気象庁", "org/jp-jma"),
]


@pytest.mark.parametrize(("paragraph", "words", "body"), ABROAD)
def test_a_body_that_japan_has_too(paragraph: str, words: str, body: str) -> None:
    assert link(resolve(paragraph), words) == body


HOUSE = [
    ("岸田首相は16日、官邸で記者団に語った。", "place/kantei"),
    ("ロシアのプーチン大統領は16日、官邸で記者団に語った。", ""),
    ("岸田首相は16日、官邸の意向を伝えた。", ""),
]


@pytest.mark.parametrize(("paragraph", "house"), HOUSE)
def test_the_house_of_the_prime_minister(paragraph: str, house: str) -> None:
    assert link(resolve(paragraph), "官邸") == house
