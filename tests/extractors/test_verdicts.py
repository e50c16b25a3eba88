"""Who is sentenced where a sentence only says to what."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, event_of, events, read, roles_of, tell

TRIED = "札幌地検は山田太郎被告を起訴した。"
CASES = [
    ([TRIED, "検察側は懲役5年を求刑した。"], "Arrest Actual target=山田太郎"),
    ([TRIED, "東京地裁は懲役5年を言い渡した。"], "Arrest Actual actor=東京地裁 target=山田太郎"),
    (
        ["山田太郎被告の判決公判は10日、名古屋地裁で開かれ、鈴木一郎裁判長は懲役8年を言い渡した。"],
        "Arrest Actual actor=鈴木一郎 place=名古屋地裁 target=山田太郎 date=2024-06-10",
    ),
    # who is named, or several before it
    (
        [TRIED, "東京地裁は田中花子被告に懲役5年を言い渡した。"],
        "Arrest Actual actor=東京地裁 target=田中花子",
    ),
    (
        ["札幌地検は山田太郎被告と田中花子被告を起訴した。", "東京地裁は懲役5年を言い渡した。"],
        "Arrest Actual actor=東京地裁",
    ),
]


FIRST = "札幌地検は昨年、山田太郎被告を起訴した。"
LEFT_OPEN = [
    # the one who is charged, however far
    (
        [FIRST, "雨だった。", "雪だった。", "風もあった。", "東京地裁は懲役5年を言い渡した。"],
        "target=山田太郎",
    ),
    (["北海道警は男を逮捕した。", "札幌地検は10日、起訴した。", FIRST], "target=山田太郎"),
    ([FIRST, "北海道警は10日にも送検する方針だ。"], "target=山田太郎"),
    ([FIRST, "弁護側は即日控訴した。"], "target=山田太郎"),
    ([FIRST, "罰金50万円の有罪判決が確定している。"], "target=山田太郎"),
    (
        ["前大統領のパク・ハヌル氏は1月に逮捕された。", "ソウル中央地検は2月に起訴した。"],
        "target=パク・ハヌル",
    ),
    (
        ["田中花子被告は黙った。", "警視庁は山田太郎被告を逮捕し、東京地検が昨年起訴した。"],
        "actor=警視庁 target=山田太郎",
    ),
    (["パク・ハヌル氏は1月に逮捕された。", "鈴木一郎裁判長は懲役8年を言い渡した。"], "target=パク・ハヌル"),
    # a clause says by itself whom it befalls, or that it is another case
    ([FIRST, "北海道警は組員ら3人を逮捕した。"], ""),
    ([FIRST, "組員の男3人が逮捕された。"], ""),
    ([FIRST, "大阪府警も先月、摘発した。"], ""),
    ([FIRST, "損害賠償を求めた訴訟で、札幌地裁は判決を言い渡した。"], ""),
    ([FIRST, "逮捕した男は5人に上る。"], ""),
    # where nobody is called accused, it may be another one whom the sentence names
    (
        [
            "パク・ハヌル氏は1月に逮捕された。",
            "ソウル中央地検は、キム・ジフ氏も関与したが、起訴できなかった。",
        ],
        "",
    ),
    # of several nobody knows which
    ([FIRST, "田中花子被告も起訴された。", "雨だった。", "雪だった。", "札幌地裁は判決を言い渡した。"], ""),
]


@pytest.mark.parametrize(("sentences", "target"), LEFT_OPEN)
def test_who_is_meant_where_a_sentence_leaves_it_open(sentences: list[str], target: str) -> None:
    reading = read(*sentences)
    about = sentences[1] if sentences[-1] == FIRST else sentences[-1]
    told = [
        roles_of(e) for c in claims(reading, "Arrest") if c.evidence.quote == about and (e := event_of(c))
    ]
    assert target in told[0] if target else not any("target" in roles for roles in told)


def test_who_is_charged_is_tried_and_tries_nobody() -> None:
    told = tell(FIRST, "一審判決で、被告は店員を殺害したとして死刑を言い渡していた。")
    assert "Arrest Actual target=山田太郎" in told


def test_another_arrest_is_not_the_one_of_the_news() -> None:
    told = tell(
        "大阪府警は10日、山田太郎容疑者を逮捕した。",
        "2010年にも逮捕されている。",
        "逮捕された際、抵抗したという。",
    )
    assert told[0] == told[-1] == "Arrest Actual actor=大阪府警 target=山田太郎 date=2024-06-10"
    assert told[1] == "Arrest Actual target=山田太郎 date=2010"


def test_what_comes_as_early_as_a_day_is_no_other_one() -> None:
    told = tell("札幌地検は山田太郎容疑者を起訴する方針だ。", "20日にも起訴する。")
    assert set(told) == {"Arrest Planned actor=札幌地検 target=山田太郎 date=2024-06-20"}


@pytest.mark.parametrize(("sentences", "last"), CASES)
def test_who_is_sentenced(sentences: list[str], last: str) -> None:
    assert tell(*sentences)[-1] == last


def test_an_appeal_that_is_turned_down_is_nobody_elses() -> None:
    told = tell("警視庁は山田太郎容疑者を逮捕した。", "最高裁は特別抗告を棄却した。")
    assert told == ["Arrest Actual actor=警視庁 target=山田太郎", "Denial Actual actor=最高裁判所"]


COURTS = [
    # a judge rules in the court that is named before him
    (
        ["山田太郎被告の公判が10日、釧路地裁で開かれ、鈴木一郎裁判長は懲役8年を言い渡した。"],
        "actor=鈴木一郎 place=釧路地裁 target=山田太郎",
    ),
    (
        ["釧路地裁は山田太郎被告に懲役3年を言い渡した。", "大阪高裁の鈴木一郎裁判長は懲役5年を言い渡した。"],
        "actor=鈴木一郎 place=大阪高裁 target=山田太郎",
    ),
    (
        ["大阪高裁の鈴木一郎裁判長は、釧路地裁の判決を破棄し、山田太郎被告に懲役5年を言い渡した。"],
        "actor=鈴木一郎 place=大阪高裁 target=山田太郎",
    ),
    # the one court that is named rules; of two neither
    (
        ["山田太郎被告の初公判が釧路地裁で開かれた。", "判決は12日に言い渡される。"],
        "actor=釧路地裁 target=山田太郎",
    ),
    (
        [
            "山田太郎被告の初公判が釧路地裁で開かれた。",
            "大阪高裁は離れている。",
            "判決は12日に言い渡される。",
        ],
        "target=山田太郎",
    ),
    # what was handed down is the sentence, and not whoever was spoken of
    (["山田太郎被告は無罪だ。", "鈴木氏は黙った。", "昨年に言い渡された判決は重かった。"], "target=山田太郎"),
]


@pytest.mark.parametrize(("sentences", "roles"), COURTS)
def test_where_somebody_is_tried(sentences: list[str], roles: str) -> None:
    assert roles_of(events(read(*sentences), "Arrest")[-1]) == roles


def test_stages_of_a_case_are_happenings_of_their_own() -> None:
    told = events(
        read("東京地検は10月に山田太郎容疑者を逮捕し、起訴した。", "10月の起訴は早かった。"), "Arrest"
    )
    assert len(told) == 2
    ruled = "山田太郎被告の判決公判が10日、釧路地裁で開かれ、鈴木一郎裁判長は懲役8年を言い渡した。"
    assert len(events(read(ruled), "Arrest")) == 1


def test_what_is_done_to_both_goes_on() -> None:
    first = "警視庁は山田太郎被告と田中花子被告を逮捕し、東京地検が6月に起訴した。"
    both = [roles_of(e) for e in events(read(first), "Arrest")]
    assert both == ["actor=警視庁 target=山田太郎+田中花子", "actor=東京地検 target=山田太郎+田中花子"]


def test_others_who_are_counted_are_arrested_apart() -> None:
    told = events(
        read("警視庁は10日、山田太郎容疑者を逮捕した。", "警視庁は受け子の男ら5人を逮捕した。"), "Arrest"
    )
    assert [roles_of(e) for e in told] == ["actor=警視庁 target=山田太郎", "actor=警視庁"]


RULING = "東京地裁は10日、山田太郎被告に懲役3年を言い渡した。"
SAID = [
    ("判決は「悪質だ」と指摘した。", "Statement Actual actor=東京地裁"),
    ("判決は、被告が会社を率い、「悪質だった」と認定。", "Statement Actual actor=東京地裁"),
    # somebody else says so, or nobody ruled
    ("判決を受け、弁護人は「悪質だ」と指摘した。", ""),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_a_ruling_is_said_by_the_court(text: str, said: str) -> None:
    told = [line for line in tell(RULING, text) if line.startswith("Statement")]
    assert told[:1] == ([said] if said else [])


def test_a_ruling_that_nobody_gave_is_said_by_nobody() -> None:
    assert not tell("山田太郎被告は黙った。", "判決は「悪質だ」と指摘した。")


def test_a_ruling_that_points_something_out_accuses_nobody() -> None:
    told = tell("東京地裁は15日、山田太郎被告に懲役2年を言い渡した。", "判決は「悪質だ」と指摘した。")
    assert not [line for line in told if line.startswith("Accusation")]


ALSO = [
    # people are no more those who arrest with も than with を
    (
        ["警視庁は山田太郎容疑者を逮捕した。", "田中花子容疑者ら3人も逮捕した。"],
        "actor=警視庁 target=田中花子",
    ),
    (
        ["警視庁は山田太郎容疑者を逮捕した。", "大阪府警も田中花子容疑者を逮捕した。"],
        "actor=大阪府警 target=田中花子",
    ),
    # whom a measure waits for; not whoever else does something first
    (["オランダの外相は、山田太郎氏が入国すれば逮捕すると述べた。"], "actor=オランダ target=山田太郎"),
    (["首相は、山田太郎氏が求めれば男を逮捕すると述べた。"], None),
    # whom the sentence names goes before the one who is charged
    (
        ["山田太郎被告は黙った。", "田中花子前大統領は懲役3年を言い渡され、検察側が上告した。"],
        "target=田中花子",
    ),
]


@pytest.mark.parametrize(("sentences", "roles"), ALSO)
def test_whom_it_befalls_without_an_object(sentences: list[str], roles: str | None) -> None:
    told = [roles_of(e) for e in events(read(*sentences), "Arrest")]
    assert told[-1] == roles if roles else not any("山田" in line for line in told)


def test_a_retrial_is_ruled_on() -> None:
    told = tell(
        "静岡県警は1966年に山田太郎さんを逮捕した。",
        "最高裁は2020年、審理を東京高裁に差し戻した。",
        "東京高裁は2023年、再審開始を認めた。",
    )
    assert told[1:] == [
        "Arrest Actual actor=最高裁判所 target=東京高裁 date=2020",
        "Arrest Actual actor=東京高裁 target=山田太郎 date=2023",
    ]
