"""Media by what they do: who tells the news, whatever the name."""

import pytest
from tests.language.japanese.names.reading import find, names

FOUND = [
    ("ゾルベクスナによると、首相が辞任した。", "ゾルベクスナ/O"),
    ("メドリーナは3日、首相が辞任したと報じた。", "メドリーナ/O"),
    ("カモメニュースによると、首相が辞任した。", "カモメニュース/O"),
    ("シロクマ放送によると、市長が辞任した。", "シロクマ放送/O"),
    ("雪国新聞によると、市長が辞任した。", "雪国新聞/O"),
    ("ラジオ・フィンランドは3日、首相が辞任したと伝えた。", "ラジオ・フィンランド/O"),
    ("テレビ・ゾルナによると、首相が辞任した。", "テレビ・ゾルナ/O"),
    ("ラジオ高知によると、市長が辞任した。", "ラジオ高知/O"),
    ("ケニア・トリビューンによれば、首相が辞任した。", "ケニア・トリビューン/O"),
    ("サンデー・タイムスによると、首相が辞任した。", "サンデー・タイムス/O"),
    ("カモメ・ジャーナル紙は首相が辞任したと伝えた。", "カモメ・ジャーナル/O"),
    ("モンゴルラジオによると、首相が辞任した。", "モンゴルラジオ/O"),
    ("読売新聞千葉版によると、市長が辞任した。", "読売新聞/O"),
    ("毎日新聞東北版は市長が辞任したと報じた。", "毎日新聞/O"),
    # who tells it for another one, and what is equal in a formula
    ("ZBNQ=ロイターによれば、首相が辞任した。", "ZBNQ/O ロイター/O"),
    ("共同=ロイターによると、首相が辞任した。", "共同/O ロイター/O"),
    # a station is named after its place, whatever it does
    ("エフエム秋田が協賛した。", "エフエム秋田/O"),
    ("テレビ新潟は生中継した。", "テレビ新潟/O"),
    ("テレビ新広島は生中継した。", "テレビ新広島/O"),
    ("FM東京などが出資した。", "FM東京/O"),
]
NOTHING = [
    "プレスリリースによると、首相が辞任した。",
    "カルテによると、患者が死亡した。",
    "ブロガーによると、首相が辞任した。",
    "シミュレーションによると、被害が広がる。",
    "ルールブックは違反だと伝えている。",
    "スポーツニュースによると、監督が辞任した。",
    "地方新聞によると、市長が辞任した。",
    "テレビ日本語講座が始まった。",
    "ZBNQ=5とする。",
    "テレビ出演は中止になった。",
    "ラジオ番組によると、市長が辞任した。",
    "各メディアによると、首相が辞任した。",
    "リュックサックが爆発したと伝えた。",
    "メラニンが検出されたと伝えた。",
    "オンラインニュースによると、首相が辞任した。",
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_who_tells_the_news_is_a_medium(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize("text", NOTHING)
def test_common_words_tell_nothing(text: str) -> None:
    assert names(text) == ""


def test_the_first_topic_tells_it() -> None:
    assert names("NHKは、ゾルベクスナは撃墜されたと伝えた。") == "NHK/O"


def test_an_edition_belongs_to_the_unit_of_its_paper() -> None:
    text = "読売新聞千葉版によると、市長が辞任した。"
    mention = find(text)[0][0]
    assert text[mention.unit_start : mention.unit_end] == "読売新聞千葉版"


def test_an_edition_of_no_paper_is_none() -> None:
    text = "読売新聞の記事と日本語版の違いを調べた。"
    mention = find(text)[0][0]
    assert text[mention.unit_start : mention.unit_end] == "読売新聞"


def test_a_medium_is_named_again_without_what_it_is() -> None:
    again = find("デイリースポーツによると、監督が辞任した。", "デイリーによると、後任は未定だ。")[-1][0]
    assert (again.text, again.key) == ("デイリー", "org/daily-sports")


def test_a_short_name_of_no_medium_named_before_is_a_common_word() -> None:
    assert names("ある記者が話した。", "デイリーによると、後任は未定だ。") == ""
    assert names("デイリースポーツによると、監督が辞任した。", "デイリー単位で調べた。") == ""


def test_a_person_of_the_article_is_no_medium() -> None:
    assert names("ゾルベクスナさんが会見した。", "ゾルベクスナによると、けが人はない。") == "ゾルベクスナ/P"
    assert names("ゾルベクスナによると、けが人はない。", "ゾルベクスナさんが会見した。") == "ゾルベクスナ/P"


def test_a_medium_that_is_a_word_too_stands_beside_another_one() -> None:
    assert names("朝日、産経によると、市長が辞任した。") == "朝日/O 産経/O"
    assert names("毎日の別の記事によると、市長が辞任した。") == "毎日/O"
    assert names("朝日を見た。") == names("毎日、仕事の後に走った。") == ""
