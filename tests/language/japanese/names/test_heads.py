"""Bodies by what they are alone, after their full name."""

import pytest
from tests.language.japanese.names.reading import find

from newsgraph.model import Form, Kind

AGAIN = [
    "世界遺産委員会が開かれた。委員会は延期を決めた。",
    "埼玉県警が男を逮捕した。県警は動機を調べている。",
    "日本相撲協会が発表した。協会によると、観客が増えた。",
]
NOT_AGAIN = [
    # two of them, a part of another word, somebody's, nobody named before, one that does nothing
    "埼玉県警と千葉県警が男を逮捕した。県警は動機を調べている。",
    "世界遺産委員会が開かれた。調査委員会は延期を決めた。",
    "世界遺産委員会が開かれた。会社の委員会は延期を決めた。",
    "委員会は延期を決めた。",
    "世界遺産委員会が開かれた。委員会に出席した。",
]


@pytest.mark.parametrize("article", AGAIN)
def test_a_body_is_named_again_by_what_it_is(article: str) -> None:
    sentences = [part + "。" for part in article.split("。") if part]
    again = find(*sentences)[-1][0]
    assert (again.form, again.rule) == (Form.ANAPHOR, "again")
    assert article[: article.index("が")].endswith(again.text)


@pytest.mark.parametrize("article", NOT_AGAIN)
def test_another_body_is_not_meant(article: str) -> None:
    sentences = [part + "。" for part in article.split("。") if part]
    assert "again" not in [mention.rule for mention in find(*sentences)[-1]]


@pytest.mark.parametrize(
    ("article", "town"),
    [
        ("沖縄県の玉城知事が会見した。県は通知した。", "県"),
        ("事件は富山県滑川市で起きた。市は再発防止策をまとめた。", "市"),
        ("標津町が工事を発注した。町は業者を処分した。", "町"),
        ("富山県で選挙があった。県に通知した。", "県"),
        ("富山市で建設会社(高岡市)の社長が逮捕された。市は会社を提訴した。", "市"),
        ("会社(高岡市)の社長が逮捕された。市は会社を提訴した。", "市"),
    ],
)
def test_a_town_is_named_again_by_what_it_is(article: str, town: str) -> None:
    sentences = [part + "。" for part in article.split("。") if part]
    again = find(*sentences)[-1][0]
    assert (again.text, again.kind, again.rule) == (town, Kind.PLACE, "again")


@pytest.mark.parametrize(
    "article",
    [
        # two of them, none, a part of another word, one that does nothing
        "名護市と宜野湾市で選挙があった。市は発表した。",
        "選挙があった。県は発表した。",
        "富山県で選挙があった。隣県は発表した。",
        "富山県の町で選挙があった。町に通知した。",
        "富山市で選挙があった。市内に通知した。",
    ],
)
def test_no_town_is_meant(article: str) -> None:
    sentences = [part + "。" for part in article.split("。") if part]
    assert "again" not in [mention.rule for mention in find(*sentences)[-1]]
