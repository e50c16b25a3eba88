import pytest

from newsgraph.model import Dateline
from newsgraph.sources.plaintext import read_plain

BODY = ["ロシア大統領は１８日、北朝鮮を訪問した。", "両首脳は協定に署名する予定だ。"]

PAGE = """ニュース速報
ワールド

日朝、首脳会談へ調整 首相が訪朝検討

2024年06月18日(火)10時45分

日本の首相は、北朝鮮を訪問する方向で調整している。写真は官邸で5月撮影(2024年 ロイター/Taro Yamada)

Taro Yamada Hanako Suzuki

[東京 18日 ロイター] - 日本政府は18日、首相が北朝鮮を訪問する方向で調整していると発表した。

「前提条件を付けない」と述べた。

広告

北朝鮮は否定している。

ロイター
Copyright (C) 2024 東西通信 記事の無断転用を禁じます。

あわせて読みたい
ニュース速報

ビジネス

米株は上昇、利下げ観測が支え

人気ランキング
  • 1
    海で見つかった巨大な生物の正体
MAGAZINE
好評発売中
"""


def test_copied_page() -> None:
    draft = read_plain(PAGE)
    assert draft.headline == "日朝、首脳会談へ調整 首相が訪朝検討"
    assert draft.published == "2024-06-18T10:45:00"
    assert draft.publisher == "ロイター"
    assert draft.dateline == Dateline("東京", 18, "ロイター")
    assert draft.paragraphs == (
        "日本の首相は、北朝鮮を訪問する方向で調整している。写真は官邸で5月撮影",
        "日本政府は18日、首相が北朝鮮を訪問する方向で調整していると発表した。",
        "「前提条件を付けない」と述べた。",
        "北朝鮮は否定している。",
    )


TITLE = "日朝首脳が平壌で会談"


@pytest.mark.parametrize(
    ("above", "headline", "published"),
    [
        ([TITLE, ""], TITLE, None),
        ([TITLE + "｜東西ニュース", "2024/6/18"], TITLE, "2024-06-18"),
        (["国際", "2024年6月18日 10:45", TITLE + "、声明も"], TITLE + "、声明も", "2024-06-18T10:45:00"),
        (["ホーム > 国際 > アジア", TITLE, "2024年6月18日"], TITLE, "2024-06-18"),
        ([TITLE, "公開 2024年6月18日", "更新 2024年6月19日"], TITLE, "2024-06-18"),
        ([TITLE, "東西新聞 2024年6月18日 朝刊"], TITLE, "2024-06-18"),
        ([], None, None),
        (["2024年6月18日"], None, "2024-06-18"),
    ],
)
def test_headline_and_date(above: list[str], headline: str | None, published: str | None) -> None:
    draft = read_plain("\n".join([*above, *BODY]))
    assert (draft.headline, draft.published) == (headline, published)
    assert draft.paragraphs[-2:] == tuple(BODY)


def test_date_in_a_sentence_is_no_date_line() -> None:
    draft = read_plain("両国は2024年6月18日、協定に署名した。\n2025年1月1日に発効する。")
    assert draft.published is None
    assert len(draft.paragraphs) == 2


def test_links_at_the_end_are_dropped_and_subheadings_stay() -> None:
    links = ["株価が上昇", "円相場は下落", "新型車を発表", "大雨に警戒を", "決勝は引き分け", "桜が開花"]
    draft = read_plain("\n".join([*BODY, "協定の中身", *BODY, *links]))
    assert draft.paragraphs == (*BODY, "協定の中身", *BODY)


ITEMS = ["捕虜の交換", "国境の開放", "鉄道の再建", "漁業権の扱い", "監視団の受け入れ"]


def test_a_list_that_a_sentence_introduces_is_part_of_the_text() -> None:
    lines = [*BODY[:1], "両首脳は協定に署名した。協定には", *ITEMS, "などが含まれる。", *BODY[1:]]
    assert read_plain("\n".join(lines)).paragraphs == tuple(lines)


def test_a_list_inside_the_text_is_dropped_and_the_text_goes_on() -> None:
    draft = read_plain("\n".join([*BODY, *ITEMS, *BODY, *ITEMS]))
    assert draft.paragraphs == (*BODY, *BODY)


def test_teasers_below_a_list_of_links_are_not_the_article() -> None:
    draft = read_plain("\n".join([*BODY, *ITEMS, "株価が上昇した。", "円相場は下落", "円が値を下げた。"]))
    assert draft.paragraphs == tuple(BODY)


def test_text_broken_at_a_fixed_width() -> None:
    draft = read_plain(
        "日朝首脳が平壌で会談\n\nロシアの大統領は十八日、北朝鮮の首都平壌を訪\nれ、金正恩総書記と会談した。両首脳は協定に署\n名する予定だ。\n"
    )
    assert draft.paragraphs == (
        "ロシアの大統領は十八日、北朝鮮の首都平壌を訪れ、金正恩総書記と会談した。両首脳は協定に署名する予定だ。",
    )


@pytest.mark.parametrize("text", ["", "\n\n", "広告\nシェアする", "見出しだけ"])
def test_little_to_read(text: str) -> None:
    draft = read_plain(text)
    assert len(draft.paragraphs) <= 2
