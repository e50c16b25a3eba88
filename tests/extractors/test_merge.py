"""Mentions of one happening meet, and two happenings of a type stay two."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, date_of, events, misread, read, roles_of

from newsgraph.model import Event


def told(kind: str, *text: str) -> list[str]:
    """Return the events of a type in an article (the first text is its headline, or ""): roles and date."""
    found = events(read(*text[1:], headline=text[0]), kind)
    return [f"{roles_of(event)} {date_of(event) or ''}".strip() for event in found]


ONE = [
    # what is called the present one is that of the news, however far back
    (
        "Disaster",
        "place=トルコ",
        2,
        "",
        "トルコで地震があった。" + "警察が調べた。" * 7,
        "今回の地震は最大だ。",
    ),
    # a city may lie in the country
    (
        "Visit",
        "actor=ウラジーミル・プーチン place=北朝鮮+平壌 2024-06-17",
        2,
        "プーチン大統領、北朝鮮に到着",
        "プーチン大統領は17日、平壌に到着した。",
        "市場は静かだった。",
    ),
    # nobody buys himself
    (
        "Business",
        "actor=ソニーグループ target=任天堂",
        3,
        "ソニー、任天堂買収を提案",
        "ソニーは17日、任天堂の買収を申し入れた。",
        "ソニーと任天堂の経営統合が実現すれば、業界は変わる。",
    ),
    (
        "Agreement",
        "participant=シリア 2024-02",
        2,
        "シリア停戦合意の維持へ協議",
        "2月に発効した停戦合意は守られていない。",
        "市場は静かだった。",
    ),
    (
        "Request",
        "actor=国連 target=日本 2024-06-17",
        2,
        "国連の委員会が会合",
        "国連は17日、日本に撤廃を勧告した。",
        "この勧告に拘束力はない。",
    ),
    # type, event, number of claims, headline, paragraphs
    (
        "Visit",
        "actor=岸田文雄 place=インド 2024-06-17",
        3,
        "岸田首相がインド訪問",
        "岸田文雄首相は17日、インドを訪問した。",
        "今回の訪問は2度目となる。",
    ),
    (
        "Meeting",
        "participant=ナレンドラ・モディ+岸田文雄 place=ニューデリー 2024-06-17",
        3,
        "日印首脳が会談",
        "岸田文雄首相は17日、インドのモディ首相とニューデリーで会談した。",
        "同会談は半年ぶりで、経済が議題となった。",
    ),
    (
        "Meeting",
        "participant=上川陽子+王毅 2024-06-17",
        3,
        "日中外相が会談",
        "上川陽子外相は17日、王毅外相と会談した。",
        "日中外相会談は半年ぶり。",
    ),
    (
        "Attack",
        "actor=ロシア軍 target=キーウ 2024-06-16",
        3,
        "ロシア軍、キーウを攻撃",
        "ロシア軍は16日、ウクライナの首都キーウをミサイルで攻撃した。",
        "この攻撃で3人が死亡した。",
    ),
    (
        "Sanction",
        "actor=米国 target=ロシア 2024-06-17",
        2,
        "米、ロシアに追加制裁",
        "米国は17日、ロシアに追加制裁を科した。",
        "市場は静かだった。",
    ),
    (
        "Transfer",
        "actor=北朝鮮 target=ロシア",
        3,
        "北朝鮮、武器供与を否定",
        "米国は、北朝鮮がロシアに武器を供与したと非難した。",
        "北朝鮮は武器の供与を否定した。",
    ),
    (
        "Arrest",
        "actor=大阪府警 target=田中一郎 2024-06-17",
        2,
        "田中一郎容疑者を逮捕",
        "大阪府警は17日、田中一郎容疑者を逮捕した。",
        "府警によると、容疑を認めている。",
    ),
]


@pytest.mark.parametrize(("kind", "event", "count", "headline", "lead", "body"), ONE)
def test_headline_lead_and_body_are_one(
    kind: str, event: str, count: int, headline: str, lead: str, body: str
) -> None:
    assert told(kind, headline, lead, body) == [event]
    assert len(claims(read(lead, body, headline=headline), kind)) == count


TWO = [
    # what keeps two happenings apart: the day, the other party, the place, the doer, the time spoken of
    ("Meeting", "岸田首相は16日、モディ首相と会談した。", "岸田首相は17日にもモディ首相と会談した。"),
    ("Meeting", "岸田首相は17日、モディ首相と会談した。", "岸田首相は同日、王毅外相とも会談した。"),
    ("Attack", "ロシア軍は16日、キーウを攻撃した。", "ロシア軍は17日、ハルキウを攻撃した。"),
    ("Attack", "ロシア軍はキーウを攻撃した。", "ロシア軍はハルキウを攻撃した。"),
    ("Attack", "ロシア軍はキーウを攻撃した。", "ウクライナ軍はクリミア半島を攻撃した。"),
    ("Visit", "岸田首相は来月、インドを訪問する。", "岸田首相は昨年6月にもインドを訪問した。"),
    ("Visit", "岸田首相はインドを訪問した。", "王毅外相もインドを訪問した。"),
    ("Sanction", "米国はロシアに制裁を科した。", "米国は中国に制裁を科した。"),
    # in another country, though on one day; with another one of the same country
    ("Visit", "プーチン大統領は17日、北朝鮮に到着した。", "プーチン大統領は17日、ベトナムに到着した。"),
    ("Meeting", "ブリンケン国務長官は王毅外相と会談した。", "ブリンケン国務長官は習近平国家主席と面会した。"),
    # one undoes the other
    ("Arrest", "北朝鮮は日本人の田中一郎さんを拘束した。", "北朝鮮は田中さんを解放した。"),
    ("Market", "米連邦準備制度理事会は利上げした。", "米連邦準備制度理事会は利下げした。"),
    # two things in one place
    (
        "MilitaryActivity",
        "ロシアはポーランドの領空を侵犯した。",
        "英国はポーランドへの部隊の派遣を検討した。",
    ),
    # two who act for one country are two
    ("Visit", "日本の岸田文雄首相が訪米した。", "日本の上川陽子外相が訪米した。"),
    ("Departure", "日本の岸田文雄首相が退任する。", "日本の上川陽子外相が退任する。"),
    # what is wished for or planned, and what has been done by another word
    ("Cooperation", "日印は関係を築いてきた。", "日本とインドは新たな枠組みを構築する方針だ。"),
    ("Attack", "キーウ攻略を目指すロシア軍は、キーウで攻撃を続けた。", "市場は静かだった。"),
    ("Meeting", "中国は日米が対話を行うことを望んでいると述べた。", "昨年11月に日米首脳会談が行われた。"),
    ("Statement", "岸田首相は「インドは大切だ」と述べた。", "岸田首相は「中国も大切だ」と述べた。"),
    ("Support", "岸田首相はインドの協力に謝意を示し、インドを支援すると表明した。", ""),
    ("Transfer", "北朝鮮はロシアに弾薬を供与した。", "ロシアは北朝鮮に原油を供与した。"),
    ("Arrest", "大阪府警は田中一郎容疑者を逮捕した。", "大阪府警は鈴木次郎容疑者を逮捕した。"),
]


def test_what_happened_long_ago_is_not_what_the_headline_announces() -> None:
    headline = "フジモリ氏、ペルー大統領に再び当選"
    ago = told("Appointment", headline, "フジモリ氏は1990年にペルー大統領に当選した。")
    now = told("Appointment", headline, "フジモリ氏は17日にペルー大統領に当選した。")
    assert (len(ago), len(now)) == (2, 1)


def test_what_the_lead_takes_for_granted_may_be_long_ago() -> None:
    background = "岸田首相は2月1日、支援策を承認していた。"
    presupposed = told("Vote", "", "岸田首相が承認した支援策に基づき、装備が届いた。", background)
    news = told("Vote", "", "岸田首相は支援策を承認した。", background)
    assert (len(presupposed), len(news)) == (1, 2)


@pytest.mark.parametrize(("kind", "first", "second"), TWO)
def test_two_happenings_of_a_type_stay_two(kind: str, first: str, second: str) -> None:
    assert len(told(kind, "", first, second)) == 2


MORE = [
    # 同 of the noun itself points back, 同 of another noun does not
    ("Attack", 1, "ロシア軍はキーウを攻撃した。", "同市の攻撃は今年に入って増えている。"),
    ("Statement", 1, "国連は17日、勧告した。岸田首相は声明を出した。", "同日の声明で撤回を求めた。"),
    # a speech that was held, and the noun for it
    ("Statement", 1, "岸田首相は17日、演説した。", "岸田首相の演説は長かった。"),
    ("Statement", 2, "岸田首相は17日、演説した。", "モディ首相の演説は長かった。"),
    # a plan and its fulfilment are one happening, whatever is said of it in between
    ("Visit", 1, "岸田首相は17日にインドを訪問する予定だった。", "岸田首相は17日、インドを訪問した。"),
    ("Visit", 1, "岸田首相はインドを訪問した。", "訪問は成功だったと岸田首相は述べた。"),
    misread(
        "countries are their leaders only where an office says so",
        "Meeting",
        1,
        "日印首脳は17日に会談した。",
        "岸田首相とモディ首相は会談で防衛について話し合った。",
    ),
    # one that is held and one that is planned in the same sentence are two
    ("Meeting", 2, "日本と中国は17日、首脳会談を開き、来月に首脳会談を開くことを決めた。", "会議は長い。"),
    ("Meeting", 1, "日本と中国は17日、首脳会談を開き、首脳会談を開いたことを伝えた。", "会議は長い。"),
    # the part of an election in which it is held is the election
    ("Vote", 1, "インドで17日、大統領選挙の第2回投票が行われた。", "市場は静かだった。"),
    ("Vote", 2, "インドで17日、大統領選挙の後に投票が行われた。", "市場は静かだった。"),
    # what the lead tells without a day is not what was long ago, nor is 今回の
    ("Departure", 2, "田中一郎市長は失職した。", "田中一郎市長は2019年にも失職した。"),
    ("Departure", 1, "田中一郎市長は失職した。", "田中一郎市長は今月2日に失職した。"),
    ("Arrest", 2, "田中一郎容疑者は2019年に逮捕された。", "田中一郎容疑者の今回の逮捕は二度目だ。"),
    ("Arrest", 1, "田中一郎容疑者は2019年に逮捕された。", "田中一郎容疑者のこの逮捕は不当だ。"),
    # what is asked of another too is not what one has done
    ("Vote", 2, "インドは17日、条約を承認した。", "インドと日本の承認が必要となる。"),
    ("Vote", 1, "インドは17日、条約を承認した。", "インドの承認が必要だった。"),
    # two deeds of one party by nouns of two kinds; nouns of one kind are one deed, and one dies once
    ("Attack", 2, "ロシアのキーウ砲撃が続いた。", "ロシアの侵攻が非難された。"),
    ("Attack", 1, "ロシアのキーウ砲撃が続いた。", "ロシアのこの攻撃は非難された。"),
    ("Meeting", 1, "日本と中国は17日、会談した。", "日本と中国の首脳会談は短かった。"),
    ("Meeting", 1, "日本と中国は17日、会談した。", "日本と中国の協議は長かった。"),
    ("Casualty", 1, "田中一郎氏は17日、東京で死亡した。", "田中一郎氏の急死が惜しまれた。"),
    # a noun that nothing points back to names no happening of its own
    ("Attack", 1, "ロシア軍はキーウを攻撃した。", "攻撃は世界で増えている。"),
    # leaders, ministers and officials of the same countries meet at meetings of their own
    ("Meeting", 2, "日韓首脳会談が開かれた。", "日韓外相会談も開かれた。"),
    ("Meeting", 2, "岸田首相は尹錫悦大統領と会談した。", "日韓両政府は局長級の協議を開いた。"),
    ("Meeting", 2, "岸田首相は尹錫悦大統領と会談した。", "これに先立ち、日韓の外務次官協議が開かれた。"),
    ("Meeting", 1, "岸田首相は尹錫悦大統領と会談した。", "日韓首脳会談は短かった。"),
    ("Meeting", 1, "日韓外相会談が17日、開かれた。", "日韓の閣僚会談は短かった。"),
    ("Meeting", 1, "日韓外相会談が17日、開かれた。", "日韓の会談は大使公邸で開かれた。"),
    # how many there have been is told of the one that is news
    ("Visit", 2, "王毅外相は2014年に訪日した。", "王毅外相の訪日は10年ぶり。"),
    ("Visit", 1, "王毅外相は17日に訪日した。", "王毅外相の訪日は10年ぶり。"),
    ("Visit", 2, "王毅外相は2014年に訪日した。", "王毅外相の訪日は4回目となる。"),
    ("Visit", 1, "岸田首相が訪問先のインドで会見した。", "岸田首相は訪問先で会見した。"),
]


@pytest.mark.parametrize(("kind", "count", "first", "second"), MORE)
def test_number_of_happenings(kind: str, count: int, first: str, second: str) -> None:
    assert len(told(kind, "", first, second)) == count


def test_what_happens_now_is_what_the_lead_tells_and_not_what_was_told_last() -> None:
    visits = events(
        read(
            "王毅外相は17日、日本を訪問した。",
            "市場は静かだった。",
            "警察が調べた。",
            "王毅外相は18日、ソウルに到着する。",
            "岸田首相は今回の訪問を評価した。",
        ),
        "Visit",
    )
    assert [(roles_of(e), date_of(e)) for e in visits] == [
        ("actor=王毅 place=日本", "2024-06-17"),
        ("actor=王毅 place=ソウル", "2024-06-18"),
    ]


def test_what_a_bare_noun_points_back_to_is_the_news_and_not_what_it_was_compared_with() -> None:
    article = read(
        "17日、ネパールで大地震が発生した。",
        "空港が閉じられた。",
        "市場は静かだった。",
        "インドでは2001年に地震が発生した。",
        "この地震で観光客3人がけがをした。",
    )
    quakes = [roles_of(c.about) for c in claims(article, "Disaster") if isinstance(c.about, Event)]
    assert quakes == ["place=ネパール", "place=インド", "place=ネパール"]


def test_a_mention_joins_what_is_called_by_the_same_word() -> None:
    article = read(
        "田中一郎被告の初公判が17日、開かれた。",
        "田中被告は3日に逮捕された。",
        "この田中被告の初公判は短かった。",
    )
    trials = [e for e in events(article, "Arrest") if date_of(e) == "2024-06-17"]
    told_by = [c.evidence.rule for c in claims(article, "Arrest") if c.about in trials]
    assert told_by == ["Arrest/初公判/light", "Arrest/初公判/noun"]


def test_the_finer_date_and_all_fillers_are_kept() -> None:
    article = read("ロシア軍は今月、キーウを攻撃した。", "キーウは16日、ロシア軍に攻撃された。")
    assert [(roles_of(e), date_of(e)) for e in events(article, "Attack")] == [
        ("actor=ロシア軍 target=キーウ", "2024-06-16")
    ]


def test_each_mention_keeps_its_own_status_and_source() -> None:
    article = read(
        "米国は、北朝鮮がロシアに武器を供与したと非難した。",
        "北朝鮮は武器の供与を否定した。",
    )
    statuses = {(c.status.value, c.sources[0].label) for c in claims(article, "Transfer")}
    assert statuses == {("Alleged", "米国"), ("Denied", "北朝鮮")}


@pytest.mark.parametrize(
    ("headline", "lead", "body"),
    [
        misread(
            "2日続けて is read as the second of the month",
            "日印首脳が2日続けて会談",
            "岸田文雄首相は16日、モディ首相と会談した。",
            "岸田首相は17日にもモディ首相と会談した。",
        ),
        (
            "日印首脳が会談",
            "岸田文雄首相は16日、モディ首相と会談した。",
            "岸田首相は17日にもモディ首相と会談した。",
        ),
    ],
)
def test_a_headline_joins_one_of_two(headline: str, lead: str, body: str) -> None:
    assert len(told("Meeting", headline, lead, body)) == 2


@pytest.mark.parametrize(
    ("body", "count"),
    [("岸田首相は年内に退陣すると述べた。", 1), ("岸田首相は残念だと述べた。", 2), ("岸田首相は述べた。", 1)],
)
def test_a_headline_says_what_the_body_says_in_other_words(body: str, count: int) -> None:
    assert len(events(read(body, headline="岸田首相、退陣を表明"), "Statement")) == count
