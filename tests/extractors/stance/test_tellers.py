"""Who tells a sentence beside its verbs of saying, and how far that is carried; what they do not tell."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

from newsgraph.model import Event

NAMED = [
    # text, type, who says so (None: there is no such event)
    ("共同通信が報じたところによると、岸田首相はインドを訪問した。", "Visit", "共同通信"),
    ("共同通信が報じたところによると、岸田首相はインドを訪問した。", "Report", ""),
    ("NHKが警視庁の話として伝えたところによると、岸田首相はインドを訪問した。", "Visit", "警視庁<NHK"),
    ("NHKが警視庁の話として伝えたところによると、岸田首相はインドを訪問した。", "Report", ""),
    ("NHKが警視庁の発表として伝えたところによると、岸田首相はインドを訪問した。", "Announcement", "NHK"),
    ("NHKは警視庁の発表として、岸田首相が無事だと報じた。", "Announcement", "NHK"),
    ("警視庁の発表を受け、NHKは岸田首相が無事だと報じた。", "Announcement", ""),
    ("AP通信は米政府高官の話として、イスラエル軍がイランを攻撃したと報じた。", "Attack", "米国<AP通信"),
    ("国連資料や日本経済新聞によると、岸田首相はインドを訪問した。", "Visit", "国連<日本経済新聞"),
    ("米当局者によると、岸田首相はインドを訪問した。", "Visit", "米国"),
    ("米政府関係者3人によると、岸田首相はインドを訪問した。", "Visit", "米国"),
    ("エジプトの治安筋2人によると、岸田首相はインドを訪問した。", "Visit", "エジプト"),
    ("エジプトの住民2人によると、岸田首相はインドを訪問した。", "Visit", ""),
    ("カイロの外交筋によると、岸田首相はインドを訪問した。", "Visit", ""),
    ("共同通信によると、首相は国会に出ており、米国も日本を訪問する見通し。", "Visit", "共同通信"),
    ("首相は国会に出ており、共同通信によると会談も行い、米国も日本を訪問した。", "Visit", "共同通信"),
    ("ロイターは、王毅外相が「遺憾だ」と述べ、「続ける」と語ったと伝えた。", "Statement", "ロイター"),
    ("ロイターは、王毅外相が会談は困難だと述べ、「続ける」と語ったと伝えた。", "Statement", "ロイター"),
    ("ロイターは、王毅外相は会談が困難だと述べ、「続ける」と語ったと伝えた。", "Statement", "ロイター"),
    ("ロイターは、王毅外相が会談は困難だとする一方、「続ける」と語ったと伝えた。", "Statement", "ロイター"),
    ("王毅外相は会談が困難だと述べ、「続ける」と語ったと、ロイターは伝えた。", "Statement", "ロイター"),
    ("警視庁によると、けが人はないと読売新聞が報じた。", "Report", ""),
    ("共同通信によると、けが人はないと読売新聞が報じた。", "Report", "共同通信"),
    ("警視庁によると、けが人はないと外務省が発表した。", "Announcement", "警視庁"),
    ("読売新聞の別の記事によると、岸田首相はインドを訪問した。", "Visit", "読売新聞"),
    ("米国防総省の声明によると、岸田首相はインドを訪問した。", "Visit", "米国防総省"),
    ("韓国軍によりますと、北朝鮮が韓国を攻撃しました。", "Attack", "韓国軍"),
    ("韓国軍が発表したところによりますと、北朝鮮が韓国を攻撃しました。", "Attack", "韓国軍"),
    ("米国防総省が明らかにしたところでは、ロシア軍がキーウを攻撃した。", "Attack", "米国防総省"),
    ("「ロシア軍がキーウを攻撃した」と王毅外相。", "Attack", "王毅"),
    ("国連安保理は、ロシア軍がキーウを攻撃したとする決議を採択した。", "Statement", None),
    ("ロシア軍がキーウを攻撃したとする米国は、制裁を科した。", "Attack", "米国"),
    ("警視庁への取材で、田中一郎容疑者が逮捕されたことが分かった。", "Arrest", "警視庁"),
    ("共同通信によると撤退していた米軍はイランを攻撃した。", "Attack", "共同通信"),
    ("朝日新聞大阪版によると、岸田首相はインドを訪問した。", "Visit", "朝日新聞"),
    ("朝日新聞の17日付の報道によると、岸田首相はインドを訪問した。", "Visit", "朝日新聞"),
    ("外務省の発表および産経新聞によれば、岸田首相はインドを訪問した。", "Visit", "日本外務省<産経新聞"),
    ("外務省の発表および産経新聞によれば、岸田首相はインドを訪問した。", "Announcement", ""),
    (
        "朝日新聞と産経新聞によると、首相は留守だ。両紙によると、岸田首相はインドを訪問した。",
        "Visit",
        "朝日新聞<産経新聞",
    ),
    ("日本航空は、山田太郎社長が退き、会長が社長を兼ねる人事を発表した。", "Departure", "日本航空"),
    ("日本航空は、山田太郎社長が退き、会長が社長を兼ねた後、人事を発表した。", "Departure", ""),
    ("岸田首相は財源が足りないとし支出を減らすと述べた。", "Statement", ""),
    ("警視庁の調べで、田中一郎容疑者が中国を訪問していたことが判明した。", "Visit", "警視庁"),
]

UNNAMED = [
    (
        "朝日新聞、産経新聞、読売新聞によると、首相は留守だ。両紙によると、岸田首相はインドを訪問した。",
        "Visit",
        "",
    ),
    ("中国メディアによると、岸田首相はインドを訪問した。", "Visit", ""),
    ("米紙によると、岸田首相はインドを訪問した。", "Visit", ""),
    ("日本の専門家によると、岸田首相はインドを訪問した。", "Visit", ""),
    ("地元メディアによると、岸田首相はインドを訪問した。", "Visit", ""),
    ("米国はミサイルによりまして北朝鮮を攻撃しました。", "Attack", ""),
    ("岸田首相は米国の取材で、インドを訪問した。", "Visit", ""),
]

CARRIED = [
    # それによると: by who spoke in the sentence before, and who told that
    (
        "朝日新聞によると、気象庁は報告書を公表した。それによると、北朝鮮が韓国を攻撃した。",
        "Attack",
        "気象庁<朝日新聞",
    ),
    ("岸田首相は会談したと述べた。それによれば、北朝鮮が韓国を攻撃した。", "Attack", "岸田文雄"),
    # and by the announcement or statement that was spoken of, not by reports or by whoever is named with it
    ("岸田首相は会談したと発表した。発表によると、北朝鮮が韓国を攻撃した。", "Attack", "岸田文雄"),
    ("岸田首相は会談したと発表した。報道によると、北朝鮮が韓国を攻撃した。", "Attack", ""),
    ("岸田首相は会談したと発表した。地元の発表によると、北朝鮮が韓国を攻撃した。", "Attack", ""),
    ("会談は終わった。それによれば、北朝鮮が韓国を攻撃した。", "Attack", ""),
    ("岸田首相は会談したと述べた。雨が降った。それによれば、北朝鮮が韓国を攻撃した。", "Attack", ""),
    ("岸田首相は会談したと述べた。当局によれば、北朝鮮が韓国を攻撃した。", "Attack", ""),
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国の艦船を攻撃したという。", "Attack", "産経新聞"),
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国軍は北朝鮮を攻撃したという。", "Attack", "産経新聞"),
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国を攻撃したということです。", "Attack", "産経新聞"),
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国を攻撃したとのこと。", "Attack", "産経新聞"),
    ("王毅外相は演説した。「ロシア軍がキーウを攻撃した」。", "Attack", "王毅"),
    ("産経新聞によると、北朝鮮はミサイルを発射した。また、韓国の艦船を攻撃した。", "Attack", "産経新聞"),
    ("ラブロフ外相は米国を批判したと述べた。来週、インドを訪問するという。", "Visit", "セルゲイ・ラブロフ"),
    ("ラブロフ外相は遺憾だと述べた。韓国の艦船を攻撃する計画のためという。", "Attack", "セルゲイ・ラブロフ"),
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
    # who speaks for a country and goes on
    (
        "米政府高官によると、北朝鮮はミサイルを発射した。同高官は、北朝鮮が韓国を攻撃したと語った。",
        "Attack",
        "米国",
    ),
    (
        "米政府高官によると、北朝鮮はミサイルを発射した。高官は、北朝鮮が韓国を攻撃したと語った。",
        "Attack",
        "",
    ),
    ("地元の首長は着いた。同高官は、北朝鮮が韓国を攻撃したと語った。", "Attack", ""),
    # who is for or against a country speaks for others
    ("親ロ派側は、ウクライナ軍が攻撃したと述べた。", "Attack", ""),
    ("ロシア側は、ウクライナ軍が攻撃したと述べた。", "Attack", "ロシア"),
]

NO_FARTHER = [
    # who speaks for a body goes on speaking, and does nothing in its name
    ("米国防総省の首脳は中国を批判した。ロシア軍がキーウを攻撃したとしている。", "Attack", "米国防総省"),
    ("米国防総省の首脳は中国を批判した。その後、インドを訪問した。", "Visit", None),
    ("地元の高官は中国を批判した。ロシア軍がキーウを攻撃したとしている。", "Attack", ""),
    ("産経新聞によると、北朝鮮はミサイルを発射した。韓国軍は北朝鮮の艦船を攻撃した。", "Attack", ""),
    ("ラブロフ外相は米国を批判したと述べた。来週、インドを訪問する。", "Visit", ""),
    ("ラブロフ外相は米国を批判したと述べた。韓国の艦船を攻撃する方針。", "Attack", ""),
    ("王毅外相は演説した。市民は「ロシア軍がキーウを攻撃した」と話した。", "Attack", ""),
    ("ラブロフ外相は遺憾だと述べた。韓国軍が攻撃した艦を旗艦という。", "Attack", ""),
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

UNNAMED_SPEAKERS = [
    # for whom the unnamed subject of an act of saying speaks; not experts, not whoever is of no country
    ("米当局者2人がロイターに語ったところによると、北朝鮮が韓国を攻撃した。", "Attack", "米国"),
    ("米政府高官がCNNに明らかにしたところによると、北朝鮮が韓国を攻撃した。", "Attack", "米国"),
    ("米国の専門家がCNNに語ったところによると、北朝鮮が韓国を攻撃した。", "Attack", ""),
    ("関係者がロイターに語ったところによると、北朝鮮が韓国を攻撃した。", "Attack", ""),
    # whose words are quoted; not what else is done before it is told
    (
        "タス通信は、ロシア国防省の発表を引用し、北朝鮮が韓国を攻撃したと伝えた。",
        "Attack",
        "ロシア国防省<タス通信",
    ),
    ("タス通信は、ロシア国防省の発表を受け、北朝鮮が韓国を攻撃したと伝えた。", "Attack", "タス通信"),
]

OWN = [
    # who says that he has done, or will do, an act of saying tells that; who reports or holds a view does not
    ("岸田首相は北朝鮮に撤退を要求したと述べた。", "Request", "岸田文雄"),
    ("岸田首相は中国に説明を求めたことを明らかにした。", "Request", "岸田文雄"),
    ("岸田首相は北朝鮮に抗議したことを明らかにした。", "Protest", "岸田文雄"),
    ("岸田首相は北朝鮮に抗議すると述べた。", "Protest", ""),
    ("岸田首相は中国に説明を求めた。", "Request", ""),
    ("岸田首相は撤退に反対する考えを示した。", "Denial", ""),
    ("産経新聞によると、価格は上がると報じている。", "Report", ""),
    # by whose hand it was, in somebody's words
    ("ハマスは、爆発はイスラエルの攻撃によるものだとしている。", "Attack", "ハマス"),
    ("爆発はイスラエルの攻撃によるものだ。", "Attack", ""),
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
    [
        *NAMED,
        *UNNAMED,
        *CARRIED,
        *NO_FARTHER,
        *UNNAMED_SPEAKERS,
        *OWN,
        *RELAYED,
        *NOT_RELAYED,
        *TAKEN_FOR_GRANTED,
    ],
)
def test_who_tells_it(text: str, kind: str, told: str | None) -> None:
    found = {sources_of(claim) for claim in claims(read(text), kind)}
    assert found == (set() if told is None else {told})


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


ACTING = [
    # another one than who says it does what a headline quotes; where nobody is named there, it is who says it
    ("韓国軍「北朝鮮、弾道ミサイル発射」", "MilitaryActivity", "北朝鮮"),
    ("トランプ氏「ロシアが撤退」", "MilitaryActivity", "ロシア"),
    ("韓国軍「部隊が撤退」", "MilitaryActivity", ""),
    ("岸田首相「インドを訪問」", "Visit", "岸田文雄 インド"),
]


@pytest.mark.parametrize(("headline", "kind", "parties"), ACTING)
def test_who_says_it_has_no_part_in_it(headline: str, kind: str, parties: str) -> None:
    told = claims(read("市場は動かなかった。", headline=headline), kind)
    named = {" ".join(e.label for _, e in c.about.roles) for c in told if isinstance(c.about, Event)}
    assert named == ({parties} if parties else set())
