"""Whether a time dates what is told or the telling. All articles are of 18 June 2024, a Tuesday."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, date_of, events, line, read

DATES = [
    # over, and so when it was told; ahead, and so when it is to be
    ("トヨタは昨年12月にソニーを買収すると発表した。", "Business", "None"),
    ("トヨタは昨年12月にソニーを買収すると発表した。", "Announcement", "2023-12"),
    ("岸田首相は7月10日にインドを訪れると発表した。", "Visit", "2024-07-10"),
    ("岸田首相は7月10日にインドを訪れると発表した。", "Announcement", "None"),
    ("岸田首相は10日にインドを訪れると発表した。", "Announcement", "2024-06-10"),
    ("岸田首相は2012年に就任し、同年6月にインドを訪れると発表した。", "Announcement", "2012-06"),
    # whatever it is, where the telling has a day of its own, or who tells it stands elsewhere
    ("岸田首相は12日にインドを訪れることを8日に表明した。", "Visit", "2024-06-12"),
    ("岸田首相は会見で、12日にインドを訪れると述べた。", "Visit", "2024-06-12"),
    ("岸田首相は10月からインドを訪れると発表した。", "Announcement", "None"),
    # with に before what was done without a subject of its own
    ("トヨタは4月28日に東京地裁に破産を申請したと発表した。", "Business", "2024-04-28"),
    ("トヨタは4月28日、東京地裁に破産を申請したと発表した。", "Business", "None"),
    ("ロシアは2014年にクリミアを占領したことを正当化している。", "Attack", "2014"),
    # of what began then, what was done before another day, and what nobody in particular supposes
    ("ロシアは昨年、ウクライナの港を攻撃して以来、封鎖を続けている。", "Attack", "2023"),
    ("ロシア軍は17日、港を攻撃して以来初めて、インドを訪れた。", "Visit", "2024-06-17"),
    ("ロシア軍は昨年10月にキーウを攻撃し、橋を壊した後、12月には首都に進軍した。", "Attack", "2023-10"),
    ("ロシア軍は17日、キーウを攻撃したとみられるが、認めていない。", "Attack", "2024-06-17"),
    # right behind another thing, on its day
    ("岸田首相は14日の閣議後の記者会見で「問題ない」と述べた。", "Statement", "2024-06-14"),
    # the day of a picture is that of what it shows
    ("会談する岸田首相とバイデン大統領＝10日、東京", "Meeting", "2024-06-10"),
    ("7月にインドを訪れる岸田首相＝10日、東京", "Visit", "2024-07"),
    # a place between a time and what was held
    ("岸田首相は17日に都内で開かれた自民党の総会に出席し、辞任を表明した。", "Meeting", "2024-06-17"),
]


@pytest.mark.parametrize(("text", "kind", "expected"), DATES)
def test_date(text: str, kind: str, expected: str) -> None:
    assert [str(date_of(event)) for event in events(read(text), kind)] == [expected]


def test_a_plan_that_was_told_of_stays_one_though_its_day_has_come() -> None:
    told = read("岸田首相は会見で、12日にインドを訪れると述べた。")
    assert [claim.status.value for claim in claims(told, "Visit")] == ["Planned"]
    plain = read("岸田首相は12日にインドを訪れる。")
    assert [claim.status.value for claim in claims(plain, "Visit")] == ["Actual"]


def test_a_time_does_not_carry_its_topic_past_another_one() -> None:
    told = read("バイデン大統領は4日に辞意を表明し、トランプ大統領は翌日、決定を歓迎した。")
    assert [line(claim) for claim in claims(told, "Support")] == [
        "Support Actual actor=ドナルド・トランプ date=2024-06-05"
    ]
