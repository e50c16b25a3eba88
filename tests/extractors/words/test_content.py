"""What a source is given for is what it says."""

from __future__ import annotations

import pytest
from tests.extractors.words.test_reader import words

SOURCES = {
    ("ロイターが17日に伝えたところによると、列車は橋で止まり、2人が軽いけがをした。", "Report"): (
        "列車は橋で止まり、2人が軽いけがをした"
    ),
    ("ロイターの報道によると、男性は駅で働いていたという。", "Report"): "男性は駅で働いていた",
    ("ロイターの報道では、男性は駅で働いていた。", "Report"): "男性は駅で働いていた",
    ("気象庁の発表によると、雨量は「観測史上最も多い」という。", "Announcement"): (
        "雨量は「観測史上最も多い」"
    ),
    ("トヨタ自動車の説明では、再開の時期を決めかねているとしている。", "Statement"): (
        "再開の時期を決めかねている"
    ),
    ("毎日新聞の報道によると、気象庁は梅雨が明けたと発表した。", "Report"): (
        "気象庁は梅雨が明けたと発表した"
    ),
    ("ロイターが17日に伝えたところでは、列車は橋で止まり、2人が軽いけがをした。", "Report"): (
        "列車は橋で止まり、2人が軽いけがをした"
    ),
    ("毎日新聞が気象庁の発表として伝えたところによると、南の海で地震があった。", "Announcement"): (
        "南の海で地震があった"
    ),
    ("また、ロイターの報道によると、逃げたのは店員で、行方は不明の模様。", "Report"): (
        "逃げたのは店員で、行方は不明の模様"
    ),
    ("警視庁の発表によると橋が落ちたと、ロイターは伝えた。", "Announcement"): "橋が落ちた",
}
NO_SOURCES = {
    # nothing follows: a line that is cut off
    ("ロイターの報道によると", "Report"): None,
    ("気象庁の発表によると、", "Announcement"): None,
    ("ロイターの報道によると2人がけがをし、毎日新聞の報道によると3人がけがをした。", "Report"): None,
    ("これを公表したトヨタ自動車によると、原因は部品の不足だった。", "Announcement"): None,
    ("岸田首相の会見では、財源が問われた。", "Statement"): None,
    ("男性は橋を渡って逃げた(気象庁の発表によると大雨だった)。", "Announcement"): None,
}


@pytest.mark.parametrize(("case", "content"), [*SOURCES.items(), *NO_SOURCES.items()])
def test_what_a_source_is_given_for(case: tuple[str, str], content: str | None) -> None:
    text, kind = case
    assert words(text, kind)[0].get("content") == content


def test_the_clause_before_something_said_tells_what_is_in_it() -> None:
    [told] = words("国連は17日、停戦の順守を訴える談話を出した。", "Statement")[:1]
    assert told["content"] == "停戦の順守を訴える"
    [told] = words("東京地裁は請求を退ける判決を言い渡した。", "Arrest")
    assert told["object"] == "請求を退ける"


def test_an_act_says_its_own_words_before_those_of_the_next() -> None:
    [told] = words("国連は停戦を求める宣言を17日に行い、兵士に撤退を命じたと述べた。", "Announcement")
    assert told["content"] == "停戦を求める"


WHERE_SAID = [
    ("岸田首相は自身のSNSに、雨がやんだと投稿した。", "雨がやんだ"),
    ("岸田首相は大阪で、雨がやんだと述べた。", "雨がやんだ"),
    ("岸田首相は17日、大阪で、雨がやんだと述べた。", "雨がやんだ"),
    ("岸田首相は、大阪で、雨がやんだと述べた。", "大阪で、雨がやんだ"),
    ("岸田首相は大阪で雨がやんだと述べた。", "大阪で雨がやんだ"),
    ("岸田首相は記者団に対し雨がやんだと述べた。", "雨がやんだ"),
    ("岸田首相は国民に対して謝るべきだと述べた。", "国民に対して謝るべきだ"),
]


@pytest.mark.parametrize(("text", "content"), WHERE_SAID)
def test_where_and_to_whom_it_is_said_is_no_part_of_it(text: str, content: str) -> None:
    assert [w.get("content") for w in words(text, "Statement")] == [content]


def test_a_name_in_marks_is_not_said() -> None:
    [told] = words("岸田首相は「ロイター」と契約に調印した。", "Agreement")
    assert "content" not in told


@pytest.mark.parametrize("clause", ["ロイターが伝える", "準備していた", "批判を受けた"])
def test_a_clause_that_only_says_whose_it_is_does_not(clause: str) -> None:
    found = words(f"岸田首相は17日、{clause}声明を出した。", "Statement")
    assert found
    assert all("content" not in w for w in found)
