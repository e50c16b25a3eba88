import pytest

from newsgraph.model import Dateline
from newsgraph.sources.dateline import take_dateline

BODY = "両国は協定に署名した。"


@pytest.mark.parametrize(
    ("head", "place", "day", "agency"),
    [
        ("[ソウル 18日 ロイター] - ", "ソウル", 18, "ロイター"),
        ("[ブラントン（米ジョージア州） １２日 ロイター] - ", "ブラントン", 12, "ロイター"),
        ("【ボストン（米マサチューセッツ州）＝山田太郎】", "ボストン", None, None),
        ("［北京　２０日　ロイター］　－　", "北京", 20, "ロイター"),
        ("[16日 ロイター] - ", None, 16, "ロイター"),
        ("[東京\u200b 7日 ロイター] -\u200b ", "東京", 7, "ロイター"),
        ("【6月18日 AFP】", None, 18, "AFP"),
        ("【ワシントン時事】", "ワシントン", None, "時事"),
        ("【北京共同】", "北京", None, "共同"),
        ("【カイロ＝共同】", "カイロ", None, "共同"),
        ("【ワシントン共同＝山田太郎】", "ワシントン", None, "共同"),
        ("【ソウル聯合ニュース】", "ソウル", None, "聯合ニュース"),
        ("【新華社北京6月18日】", "北京", 18, "新華社"),
        ("【平壌6月18日発朝鮮中央通信】", "平壌", 18, "朝鮮中央通信"),
        ("【モスクワ＝山田太郎】", "モスクワ", None, None),
        ("【ワシントン＝山田太郎、鈴木花子】\n　", "ワシントン", None, None),
        ("【AFP＝時事】", None, None, "AFP=時事"),
        ("（ＣＮＮ）　", None, None, "CNN"),
        ("(共同)", None, None, "共同"),
        ("（台北中央社）", "台北", None, "中央社"),
        ("［広島　２７日　東西通信］　- ", "広島", 27, "東西通信"),
        ("【速報 18日 NHK】", None, 18, "NHK"),
        ("【シンガポール＝東西通信】", "シンガポール", None, "東西通信"),
    ],
)
def test_dateline_at_the_head(head: str, place: str | None, day: int | None, agency: str | None) -> None:
    assert take_dateline([head + BODY]) == (Dateline(place, day, agency), (BODY,))


@pytest.mark.parametrize(
    ("head", "dateline"),
    [
        ("[ワシントン/ソウル 1日 ロイター] ― ", Dateline("ワシントン", 1, "ロイター", ("ソウル",))),
        ("（ソウル、平壌＝共同）", Dateline("ソウル", None, "共同", ("平壌",))),
        ("【ワシントン、ロンドン共同】", Dateline("ワシントン", None, "共同", ("ロンドン",))),
        ("【ワシントン＝山田太郎、カイロ＝鈴木花子】", Dateline("ワシントン", others=("カイロ",))),
        ("【ワシントン＝山田太郎、鈴木花子】", Dateline("ワシントン")),
        ("（ワシントン、ロンドン＝山田太郎）", Dateline("ワシントン", others=("ロンドン",))),
        ("（北京、ソウル＝山田太郎）", Dateline("北京", others=("ソウル",))),
        ("[ソウル 山田太郎 18日 ロイター] ", Dateline("ソウル", 18, "ロイター")),
    ],
)
def test_further_places_of_a_dateline(head: str, dateline: Dateline) -> None:
    assert take_dateline([head + BODY]) == (dateline, (BODY,))


@pytest.mark.parametrize(
    ("tail", "place", "agency"),
    [
        ("（共同）", None, "共同"),
        ("(ワシントン時事)", "ワシントン", "時事"),
        ("（ワシントン＝山田太郎）", "ワシントン", None),
    ],
)
def test_dateline_that_signs_the_story(tail: str, place: str | None, agency: str | None) -> None:
    assert take_dateline(["第一段落。", BODY + tail]) == (Dateline(place, None, agency), ("第一段落。", BODY))


@pytest.mark.parametrize(
    "paragraph",
    [
        "【解説】両国は署名した。",
        "（山田太郎、ロンドン＝鈴木花子）両国は署名した。",
        "（写真、ロンドン＝山田太郎）両国は署名した。",
        "【速報】首相が訪米した。",
        "（北朝鮮の核問題を巡り）両国は協議した。",
        "「ロイター」は18日に報じた。",
        "[注] 18日は祝日。",
        "【18日の動き】首相が訪米した。",
        "両国は署名した（共同声明）。",
        "会談は東京（18日）で開かれた。",
        "＜ウクライナ情勢＞",
        "＜情報通信＞",
        "【18日発売の東西新聞】",
        "（前年比＝２％増、前月比＝１％減）市場は反応した。",
        "（写真＝ロイター）両国は署名した。",
        "（資料写真＝共同）両国は署名した。",
        "【動画＝共同】両国は署名した。",
        "【解説＝山田太郎】両国は署名した。",
        "【社説＝憲法】両国は署名した。",
        "（左＝甲首相、右＝乙大統領）両国は署名した。",
    ],
)
def test_other_brackets_stay(paragraph: str) -> None:
    assert take_dateline([paragraph]) == (None, (paragraph,))


def test_dateline_below_a_caption_and_alone_on_its_line() -> None:
    found, kept = take_dateline(["写真は平壌で撮影", "【北京時事】", BODY])
    assert found == Dateline("北京", None, "時事")
    assert kept == ("写真は平壌で撮影", BODY)


def test_nothing_to_read() -> None:
    assert take_dateline([]) == (None, ())


@pytest.mark.parametrize(
    "tail", ["（佐藤圭太）", "（那覇総局・上原一樹）", "【山田花子】", "(社会部 山田太郎)"]
)
def test_who_wrote_it_is_dropped_at_the_end(tail: str) -> None:
    assert take_dateline([BODY + tail]) == (None, (BODY,))
    assert take_dateline([BODY, tail]) == (None, (BODY,))


@pytest.mark.parametrize("tail", ["会見した佐藤圭太氏（公明）", "（前年比3%増）", "優勝は佐藤圭太（青森）"])
def test_other_brackets_at_the_end_are_kept(tail: str) -> None:
    assert take_dateline([BODY, tail]) == (None, (BODY, tail))
