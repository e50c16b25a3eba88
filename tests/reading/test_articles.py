"""Whole articles, written for this test: everything that is read in them about events, and nothing else."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import misread, tell

VISIT = (
    "モディ首相が来日へ、首脳会談",
    "外務省は17日、インドのモディ首相が来月、日本を訪問すると発表した。",
    "岸田文雄首相は東京でモディ首相と会談する見通しだ。",
    "中国外務省の報道官は18日、「日本を非難する」と述べた。",
)
DENIAL = (
    "北朝鮮、弾薬供与を否定",
    "米国務省は17日、北朝鮮がロシアに弾薬を供与したと非難した。",
    "北朝鮮は18日、弾薬の供与を否定した。",
    "韓国は北朝鮮に、供与をやめるよう求めた。",
)
ATTACK = (
    "ロシア軍、ハルキウを攻撃",
    "ロシア軍は16日、ウクライナのハルキウをミサイルで攻撃した。",
    "ウクライナ軍によると、ロシア軍は17日にもキーウを攻撃した。",
    "ゼレンスキー大統領は「テロだ」と非難し、米国に支援を求めた。",
)

ALONE = "a ministry named without its country is not the one that another sentence names with one"

READ = [
    misread(ALONE, VISIT, "Visit Planned actor=ナレンドラ・モディ place=日本 date=2024-07 says=日本外務省"),
    misread(ALONE, VISIT, "Announcement Actual actor=日本外務省 date=2024-06-17"),
    (VISIT, "Meeting Planned participant=ナレンドラ・モディ+岸田文雄 place=東京"),
    (VISIT, "Statement Actual actor=中国外務省 date=2024-06-18"),
    (DENIAL, "Transfer Denied actor=北朝鮮 target=ロシア says=北朝鮮"),
    (DENIAL, "Transfer Alleged actor=北朝鮮 target=ロシア says=米国務省"),
    (DENIAL, "Transfer Requested actor=北朝鮮 target=ロシア says=韓国"),
    (DENIAL, "Accusation Actual actor=米国務省 target=北朝鮮 date=2024-06-17"),
    (DENIAL, "Denial Actual actor=北朝鮮 date=2024-06-18"),
    (DENIAL, "Request Actual actor=韓国 target=北朝鮮"),
    (ATTACK, "Attack Actual actor=ロシア軍 target=ハルキウ date=2024-06-16"),
    (ATTACK, "Attack Actual actor=ロシア軍 target=キーウ date=2024-06-17 says=ウクライナ軍"),
    (ATTACK, "Accusation Actual actor=ウォロディミル・ゼレンスキー"),
    (ATTACK, "Request Actual actor=ウォロディミル・ゼレンスキー target=米国"),
    (
        ATTACK,
        "Support Requested actor=米国 target=ウォロディミル・ゼレンスキー says=ウォロディミル・ゼレンスキー",
    ),
]


@pytest.mark.parametrize(("article", "wanted"), READ)
def test_what_must_be_read(article: tuple[str, ...], wanted: str) -> None:
    assert wanted in tell(*article[1:], headline=article[0])


@pytest.mark.parametrize(
    ("article", "kind"),
    [(VISIT, "Visit"), (VISIT, "Meeting"), (DENIAL, "Transfer")],
)
def test_nothing_planned_or_denied_is_told_as_a_fact(article: tuple[str, ...], kind: str) -> None:
    told = [claim.split()[:2] for claim in tell(*article[1:], headline=article[0])]
    assert [kind, "Actual"] not in told


QUIET = [
    "",
    "。",
    "「」",
    "今日は晴れた。",
    "日本の人口は減っている。",
    "駅前に新しい店ができた。",
    "彼は部屋を訪れた。",
    "会談、会談、会談。",
    "訪問攻撃制裁会談発表逮捕。",
    "という。とみられる。としている。",
    "「「「「「「「「「「",
    "は、が、を、に、で、と、も、の。",
]


@pytest.mark.parametrize("text", QUIET)
def test_nothing_is_read_where_nobody_is_named(text: str) -> None:
    assert tell(text) == []


LONG = [
    "岸田首相は" + "インドを訪れ、" * 200 + "帰国した。",
    "岸田首相は「" + "中国が「" * 60 + "反対だ" + "」と述べた" * 60 + "」と述べた。",
    "、".join(["日本", "米国", "中国", "ロシア"] * 100) + "が会談した。",
    "日本の" * 300 + "首相が訪米した。",
    "訪問する" + "可能性がある" * 200 + "。",
    "した後、" * 300,
]


@pytest.mark.parametrize("text", LONG)
def test_hostile_sentences_are_read_to_the_end(text: str) -> None:
    assert all(told.split()[1] in STATUSES for told in tell(text))


STATUSES = {"Actual", "Planned", "Possible", "Alleged", "Requested", "Denied"}


QUOTED = [
    misread(
        "も beside を is read as the subject",
        "岸田首相は「中国を訪問する。インドも訪問するかもしれない」と述べた。",
        "Visit Possible actor=岸田文雄 place=インド says=岸田文雄",
    ),
    ("「反対だ」。岸田首相はこう述べた。", "Statement Actual actor=岸田文雄"),
    ("岸田首相は記者団に「反対だ」と語った。", "Statement Actual actor=岸田文雄"),
    ("「反対だ」と岸田首相。", "Statement Actual actor=岸田文雄"),
]


@pytest.mark.parametrize(("text", "wanted"), QUOTED)
def test_quotations(text: str, wanted: str) -> None:
    assert wanted in tell(text)


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("岸田首相「反対だ」", "Statement Actual actor=岸田文雄"),
        ("首脳会談は「有意義」　岸田首相", "Statement Actual actor=岸田文雄"),
        ("「中国に抗議」と岸田首相", "Statement Actual actor=岸田文雄"),
    ],
)
def test_headlines_that_quote(headline: str, wanted: str) -> None:
    assert wanted in tell("市場は静かだった。", headline=headline)
