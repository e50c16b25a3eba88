"""Where one topic ends and another takes over, and what a clause of place has no part in."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

TURNS = [
    # another topic behind a clause takes over
    (
        "米国防総省は10日、部隊に撤収するよう命じ、岸田首相はこれを拒否した。",
        "Denial Actual actor=岸田文雄 target=米国防総省",
    ),
    ("10日、トルコは制裁を科し、イランはこれを非難した。", "Accusation Actual actor=イラン date=2024-06-10"),
    # what is denied is nobody who acts
    ("岸田首相は10日、会見に応じ、辞任は否定した。", "Denial Actual actor=岸田文雄 date=2024-06-10"),
    # also where it stands in a clause between
    (
        "トルコは10日、イランを批判し、岸田首相は黙っていたが、公邸では対話を訴えた。",
        "Request Actual actor=岸田文雄",
    ),
    # what is planned or put off is so by whom the sentence before is about
    (
        "バイデン大統領は10日、演説した。14日からのイタリア訪問は延期した。",
        "Visit Planned actor=ジョー・バイデン place=イタリア date=2024-06-14",
    ),
    ("岸田首相は会見した。訪米も検討する。", "Visit Possible actor=岸田文雄 place=米国"),
    # where it is planned to be, and in front of what it is
    ("団体は18日にソウルで大規模な抗議集会を計画している。", "Protest Planned place=ソウル"),
    ("名護市の役場前では市民がデモを行った。", "Protest Actual place=名護"),
    # who leaves what has parties does so; what is given notice of is planned
    ("米国は核合意から離脱した。", "Denial Actual actor=米国"),
    ("東京電力は値上げを通知した。", "Business Planned actor=東京電力"),
    ("東京電力は値上げを通知した。", "Statement Actual actor=東京電力"),
    # one more who acts, with what is done; what may be the object is nobody who acts
    (
        "岸田首相は10日、インドのモディ首相と会談し、ブリンケン米国務長官もイランの外相と協議した。",
        "Meeting Actual participant=アントニー・ブリンケン+イラン",
    ),
    (
        "岸田首相は10日、モディ首相と会談し、イランも訪問した。",
        "Visit Actual actor=岸田文雄",
    ),
    # behind a clause of its own a topic tells what somebody else does; not so of what nobody does
    (
        "両国は対立し、トルコは、イランが武装勢力に武器を供与していると非難した。",
        "Accusation Actual actor=トルコ target=イラン",
    ),
    ("岸田首相は、トルコは子どもが減っていると述べた。", "Statement Actual actor=岸田文雄"),
    # what somebody says of a country behind an act of saying is said by him; another person says it himself
    (
        "王毅外相は「対話の勝利だ」と述べ、イランは合意を守ると強調した。",
        "Statement Actual actor=王毅",
    ),
    ("王毅外相は「対話の勝利だ」と述べ、イランは、合意を守ると強調した。", "Statement Actual actor=イラン"),
    (
        "王毅外相は「対話の勝利だ」と述べ、岸田首相は合意を守ると強調した。",
        "Statement Actual actor=岸田文雄",
    ),
    ("中国は「対話の勝利だ」と述べ、イランは合意を守ると強調した。", "Statement Actual actor=イラン"),
    # what is done to something is told by whoever goes on
    (
        "岸田首相は会見した。先月に課した関税は合意の対象に含まれないと説明した。",
        "Statement Actual actor=岸田文雄",
    ),
    (
        "岸田首相は会見で、一部が落ちたものの、基地は運用されていると説明し、ブリンケン国務長官は述べた。",
        "Statement Actual actor=岸田文雄",
    ),
    # a programme is where something is said; where one is on a visit too, whatever one says of whom there
    ("岸田首相は民放の番組で、イランは約束を破ったと述べた。", "Statement Actual actor=岸田文雄"),
    (
        "岸田首相は10日、訪問先の韓国で、減税は誤りだったと述べた。",
        "Visit Actual actor=岸田文雄 place=韓国",
    ),
    (
        "岸田首相は10日、訪問先の韓国で記者団に、減税は正しいかと問われ、「正しい」と答えた。",
        "Visit Actual actor=岸田文雄 place=韓国",
    ),
    # one more thing that is planned or shown does nothing itself
    ("岸田首相は5月に訪韓し、夏までの訪米も検討する。", "Visit Possible actor=岸田文雄 place=米国"),
    ("岸田首相は会見した。減税する意向も示した。", "Statement Actual actor=岸田文雄"),
    # a time with は is of no clause that modifies a noun
    (
        "岸田首相は昨年12月、インドを訪れてモディ首相と会談し、先月には来日したイランのライシ大統領と会談した。",
        "Meeting Actual participant=エブラヒム・ライシ+岸田文雄 date=2024-05",
    ),
    # a clause that says where something is has no other subject; what somebody confirms to be there has
    (
        "岸田首相は、ロシア軍がウクライナ国内にある病院を攻撃し、多くの患者が死亡したと述べた。",
        "Attack Actual actor=ロシア軍 target=ウクライナ says=岸田文雄",
    ),
    # what is asked is no clause that another act stands beside
    (
        "岸田首相は歓迎すると述べる一方、イランが応じるかは見極める必要があると語った。",
        "Support Actual actor=岸田文雄",
    ),
]


@pytest.mark.parametrize(("text", "told"), TURNS)
def test_who_a_clause_is_about(text: str, told: str) -> None:
    assert any(line.startswith(told) for line in tell(text))


@pytest.mark.parametrize("paper", ["調査委員会の報告書", "検察の論告", "同社の発表"])
def test_what_is_written_tells_itself_what_was_done(paper: str) -> None:
    told = tell(f"岸田首相は会見した。{paper}は適切に運用されていると説明した。")
    assert not [
        line for line in told if line.startswith("Statement") and "content" in line and "岸田" in line
    ]


DAYS = [
    # who takes over has no day of whoever acted before; the day that begins the sentence is everybody's
    ("トルコは10日、制裁を科し、イランはこれを非難した。", "Accusation Actual actor=イラン"),
    ("10日、トルコは制裁を科し、イランはこれを非難した。", "Accusation Actual actor=イラン date=2024-06-10"),
    (
        "トルコは10日、制裁を科し、イランを非難した。",
        "Accusation Actual actor=トルコ target=イラン date=2024-06-10",
    ),
]


@pytest.mark.parametrize("body", ["破産裁判所", "航空管制当局", "少数派の武装勢力"])
def test_a_body_without_a_name_takes_over_too(body: str) -> None:
    told = tell(f"トルコは10日に制裁を科しており、{body}は輸出を承認した。")
    assert not [line for line in told if line.startswith("Vote") and "トルコ" in line]


@pytest.mark.parametrize(("text", "told"), DAYS)
def test_on_which_day_it_is_done(text: str, told: str) -> None:
    assert told in tell(text)


def test_what_has_an_object_of_its_own_is_not_planned_by_the_topic() -> None:
    told = tell("吉野家は説明した。輸入再開後も使用を見送る。")
    assert not [line for line in told if line.startswith("Transfer")]


@pytest.mark.parametrize(
    "text",
    [
        "ロンドンの会談前でデモはなかった。",
        "岸田首相は東京で攻撃を承認した。",
        "団体はソウルで抗議集会を承認した。",
    ],
)
def test_what_stands_before_or_is_decided_somewhere_is_not_there(text: str) -> None:
    assert not [line for line in tell(text) if line.startswith(("Protest", "Attack")) and "place=" in line]
