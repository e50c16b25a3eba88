"""Who tells a sentence beside its verbs of saying, and how far that is carried; what they do not tell."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

NAMED = [
    # text, type, who says so
    ("共同通信が報じたところによると、岸田首相はインドを訪問した。", "Visit", "共同通信"),
    ("共同通信が報じたところによると、岸田首相はインドを訪問した。", "Report", ""),
    ("NHKが警視庁の話として伝えたところによると、岸田首相はインドを訪問した。", "Visit", "警視庁<NHK"),
    ("NHKが警視庁の話として伝えたところによると、岸田首相はインドを訪問した。", "Report", ""),
    ("AP通信は米政府高官の話として、イスラエル軍がイランを攻撃したと報じた。", "Attack", "米国<AP通信"),
    ("国連広報や日本経済新聞によると、岸田首相はインドを訪問した。", "Visit", "国連<日本経済新聞"),
    ("米当局者によると、岸田首相はインドを訪問した。", "Visit", "米国"),
    ("米国防総省の声明によると、岸田首相はインドを訪問した。", "Visit", "米国防総省"),
    ("警視庁への取材で、田中一郎容疑者が逮捕されたことが分かった。", "Arrest", "警視庁"),
    ("警視庁の調べで、田中一郎容疑者が中国を訪問していたことが判明した。", "Visit", "警視庁"),
]

UNNAMED = [
    ("中国メディアによると、岸田首相はインドを訪問した。", "Visit", ""),
    ("米紙によると、岸田首相はインドを訪問した。", "Visit", ""),
    ("日本の専門家によると、岸田首相はインドを訪問した。", "Visit", ""),
    ("地元メディアによると、岸田首相はインドを訪問した。", "Visit", ""),
    ("岸田首相は米国の取材で、インドを訪問した。", "Visit", ""),
]

CARRIED = [
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国の艦船を攻撃したという。", "Attack", "産経新聞"),
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国軍は北朝鮮を攻撃したという。", "Attack", "産経新聞"),
    ("産経新聞によると、北朝鮮はミサイルを発射した。また、韓国の艦船を攻撃した。", "Attack", "産経新聞"),
    ("ラブロフ外相は米国を批判したと述べた。来週、インドを訪問するという。", "Visit", "セルゲイ・ラブロフ"),
    (
        "産経新聞によると、王毅外相は「拒否する」と述べた。また、今回の発射は演習だと述べた。",
        "Statement",
        "産経新聞",
    ),
    (
        "産経新聞によると、北朝鮮はミサイルを発射した。朝日新聞によると、韓国の艦船を攻撃したという。",
        "Attack",
        "朝日新聞",
    ),
]

NO_FARTHER = [
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国軍は北朝鮮の艦船を攻撃した。", "Attack", ""),
    ("ラブロフ外相は米国を批判したと述べた。来週、インドを訪問する。", "Visit", ""),
    ("北朝鮮はミサイルを発射した。韓国の艦船を攻撃したという。", "Attack", ""),
    ("専門家によると、北朝鮮はミサイルを発射した。韓国の艦船を攻撃したという。", "Attack", ""),
    (
        "産経新聞によると、北朝鮮はミサイルを発射した。韓国は抗議した。日本は雨だった。韓国の艦船を攻撃したという。",
        "Attack",
        "",
    ),
    (
        "産経新聞によると、北朝鮮はミサイルを発射した。ソウルは平静だといわれる。",
        "MilitaryActivity",
        "産経新聞",
    ),
]

RELAYED = [
    ("岸田首相がインドを訪問した。日本外務省が18日、発表した。", "Visit", "日本外務省"),
    ("岸田首相がインドを訪問した。NHKなどが伝えた。", "Visit", "NHK"),
    ("岸田首相がインドを訪問した。ロイター通信が警視庁の話として報じた。", "Visit", "警視庁<ロイター"),
    ("岸田首相がインドを訪問した。米国防総省が会見で明らかにした。", "Visit", "米国防総省"),
    ("岸田首相はインドを訪問したと王毅外相が述べた。NHKが報じた。", "Visit", "王毅<NHK"),
]

NOT_RELAYED = [
    ("岸田首相がインドを訪問した。トヨタ自動車が新車を発表した。", "Visit", ""),
    ("岸田首相がインドを訪問した。米国防総省は軍の撤退について発表した。", "Visit", ""),
    ("岸田首相がインドを訪問した。日本外務省は発表しなかった。", "Visit", ""),
    ("岸田首相がインドを訪問した。王毅外相が演説した。", "Visit", ""),
    ("岸田首相がインドを訪問した。地元メディアが伝えた。", "Visit", ""),
    ("岸田首相がインドを訪問した。王毅外相が日本に感謝を伝えた。", "Visit", ""),
]

TAKEN_FOR_GRANTED = [
    ("ロイター通信によると、昨年シリアに侵攻したロシア軍は撤退を始めた。", "Attack", ""),
    ("ロイター通信によると、ロシア軍がシリアを攻撃したことを受け、岸田首相は訪米を中止した。", "Attack", ""),
    ("NHKは、ロシア軍がシリアを攻撃したことについての声明を発表した。", "Attack", ""),
    ("ロイター通信によると、岸田首相はモディ首相の死去に際し談話を出した。", "Casualty", ""),
    ("ロイター通信によると、このロシア軍の攻撃で岸田首相は訪米を中止した。", "Attack", ""),
    ("ロイター通信によると、ロシア軍の攻撃が続いた。", "Attack", "ロイター"),
    (
        "ロイター通信によると、ロシア軍がシリアを攻撃したため、岸田首相は訪米を中止した。",
        "Attack",
        "ロイター",
    ),
    (
        "ロシア軍がシリアを攻撃した。ロイター通信によると、ロシア軍のシリア攻撃で岸田首相は訪米を中止した。",
        "Attack",
        "",
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [*NAMED, *UNNAMED, *CARRIED, *NO_FARTHER, *RELAYED, *NOT_RELAYED, *TAKEN_FOR_GRANTED],
)
def test_who_tells_it(text: str, kind: str, told: str) -> None:
    found = {sources_of(claim) for claim in claims(read(text), kind)}
    assert found == {told}


HEADLINES = [
    ("岸田首相「ロシアに制裁を発動する」", "Sanction", "Planned 岸田文雄"),
    ("プーチン氏「米国が停戦を拒否」、和平協議で", "Agreement", "Denied 米国<ウラジーミル・プーチン"),
    ("「ロシアがウクライナを攻撃」と英国防省", "Attack", "Actual 英国防省"),
    # not who stands beside a mere name or term, or acts in the sentence around it
    ("ロシアが「特別軍事作戦」でウクライナを攻撃", "Attack", "Actual"),
    ("英国防省、ロシアが「無差別」にウクライナを攻撃か", "Attack", "Possible"),
    ("市民「ロシアがウクライナを攻撃した」", "Attack", "Actual"),
]


@pytest.mark.parametrize(("headline", "kind", "told"), HEADLINES)
def test_who_says_what_a_headline_quotes(headline: str, kind: str, told: str) -> None:
    reading = read("市場は動かなかった。", headline=headline)
    found = {f"{claim.status.value} {sources_of(claim)}".strip() for claim in claims(reading, kind)}
    assert found == {told}
