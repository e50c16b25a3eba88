import pytest

from newsgraph.sources import clutter
from newsgraph.sources.media import looks_like_medium, signature


@pytest.mark.parametrize(
    "line",
    [
        "あわせて読みたい",
        "【関連記事】",
        "■関連ニュース",
        "人気ランキング",
        "アクセスランキング",
        "Copyright (C) 2024 東西通信 記事の無断転用を禁じます。",
        "（C）東西通信",
        "© 2024 東西新聞社",
        "本記事の無断転載・複製を固くお断りします。",
        "MAGAZINE",
        "メールマガジンのご登録はこちらから。",
        "この記事は会員限定です。",
        "有料会員になると会員限定の有料記事もお読みいただけます。",
        "残り1,234文字",
        "ここから先は有料会員の方がお読みいただけます",
        "ランキングをもっと見る",
    ],
)
def test_where_a_page_leaves_its_article(line: str) -> None:
    assert clutter.is_rest(line)


@pytest.mark.parametrize(
    "line",
    [
        "関連記事を削除したと、同社は18日の声明で明らかにした。",
        "ランキングで首位に立った。",
        "写真を無断で使用したとして提訴した。",
        "残り3人の救助を急いでいる。",
        "両国は会談した。",
        "著作権は同社に帰属すると主張した。",
        "ピックアップトラックが群衆に突入",
        "ランキング首位の選手が敗退",
        "この記事の筆者が会見",
        "トップニュースの放送が中断",
    ],
)
def test_what_is_no_end(line: str) -> None:
    assert not clutter.is_rest(line)


@pytest.mark.parametrize(
    ("line", "noise"),
    [
        ("シェアする", True),
        ("[PR]", True),
        ("広告", True),
        ("───", True),
        ("◇", True),
        ("写真:東西通信/山田太郎", True),
        ("Photo by Taro Yamada", True),
        ("ロイター/Taro Yamada", True),
        ("写真はモスクワで4月撮影", False),
        ("米、制裁を発表", False),
        ("写真を公開した。", False),
        ("共同声明を発表", False),
    ],
)
def test_lines_that_say_nothing(line: str, noise: bool) -> None:
    assert clutter.is_noise(line) is noise


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Taro Yamada", True),
        ("By Taro Yamada and John O'Neill", True),
        ("ワシントン＝山田太郎", True),
        ("（ワシントン＝山田太郎）", True),
        ("政治部 山田太郎記者", True),
        ("文／山田太郎", True),
        ("記者団に語った。", False),
        ("CNN", False),
        ("制裁を強化", False),
        ("山田記者は「取材は続ける」と述べた。", False),
        ("首脳会談の焦点", False),
    ],
)
def test_lines_that_name_writers(line: str, byline: bool) -> None:
    assert clutter.is_byline(line) is byline


@pytest.mark.parametrize(
    ("caption", "kept"),
    [
        ("平壌で撮影（2024年　ロイター/Taro Yamada）", "平壌で撮影"),
        ("平壌で撮影(2024年 ロイター)", "平壌で撮影"),
        ("会談する両首脳＝18日、平壌（タス＝共同）", "会談する両首脳＝18日、平壌"),
        ("会談する両首脳（ロイター）", "会談する両首脳"),
        ("会談する両首脳（ＡＦＰ時事）", "会談する両首脳"),
        ("会談する両首脳〔AFP＝時事〕", "会談する両首脳"),
        ("会談する両首脳（提供写真）", "会談する両首脳"),
        ("両国は北大西洋条約機構（NATO）", "両国は北大西洋条約機構（NATO）"),
        ("両国は合意した（写真）。", "両国は合意した（写真）。"),
        ("会談したのは両首脳（いずれも当時）", "会談したのは両首脳（いずれも当時）"),
        ("（ロイター）", "（ロイター）"),
    ],
)
def test_photo_credits(caption: str, kept: str) -> None:
    assert clutter.without_credit(caption) == kept


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ロイター", "ロイター"),
        ("（共同）", "共同"),
        ("ＣＮＮ", "CNN"),
        ("東西新聞社", "東西新聞社"),
        ("ロイターによると", None),
        ("共同声明", None),
        ("通信", None),
    ],
)
def test_who_signs(line: str, expected: str | None) -> None:
    assert signature(line) == expected


@pytest.mark.parametrize(
    "name", ["東西新聞", "東西ニュース", "CNN.co.jp", "Yahoo!ニュース", "共同", "NHKニュース"]
)
def test_names_of_media(name: str) -> None:
    assert looks_like_medium(name)


@pytest.mark.parametrize(
    "name", ["共同声明を発表", "国営テレビ", "通信衛星を発射", "デジタル課税", "18日", "速報値"]
)
def test_names_of_other_things(name: str) -> None:
    assert not looks_like_medium(name)
