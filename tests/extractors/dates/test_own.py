"""Which of several times is that of a clause. All articles are of 18 June 2024, a Tuesday."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import date_of, events, read

DATES = [
    # a document in which somebody says something is no part of it, and has the day of saying it
    ("日本外務省は17日付の声明で、攻撃は許されないと強調した。", "Statement", "2024-06-17"),
    ("日本外務省は17日に出した声明で、攻撃は許されないと強調した。", "Statement", "2024-06-17"),
    ("東京地裁は17日の判決において、請求には理由がないと判断した。", "Statement", "2024-06-17"),
    # where somebody speaks on a day, another day behind it is of what is said
    ("日本外務省は4日の会見で、対策として29日は窓口を閉じることを発表した。", "Announcement", "2024-06-04"),
    ("今月4日の大会で敗れた選手について、17日、山田一郎氏が会見した。", "Statement", "2024-06-17"),
    ("岸田首相は6日の下院での証言で、増税は避けられないと述べた。", "Statement", "2024-06-06"),
    ("岸田首相は6日の地震での被害を巡る会議を非難した。", "Accusation", "None"),
    # a day before a year of what is told
    ("日本政府は6日、2024年度の日程を発表した。", "Announcement", "2024-06-06"),
    ("日本政府は6日、2025年夏季五輪の日程を発表した。", "Announcement", "2024-06-06"),
    ("山田一郎氏は2005年にコーチ、2007年には日本協会会長に就任した。", "Appointment", "2007"),
    # by when something is to be done is not when it is said
    ("林外務大臣は20日までに全員を退避させたいという考えを示した。", "Statement", "None"),
    ("林外務大臣は17日までに、退任する意向を伝えた。", "Statement", "2024-06-17"),
    # since when a clause is so says nothing of the next one
    ("トヨタは1999年から農業に取り組んでおり、ソニーと提携した。", "Business", "None"),
    ("トヨタは1999年に農業を始めており、ソニーと提携した。", "Business", "1999"),
    # an election is that in which somebody wins, whatever he said there and whom he beat
    ("田中一郎氏は昨年11月の知事選で反対を訴え、現職を破って当選した。", "Appointment", "2023-11"),
    ("岸田首相は昨年11月の会議で反対を訴え、現職を破って帰国した。", "Visit", "None"),
    # one after another on one day; not for the first time since, nor after so long
    ("岸田首相は17日、モディ首相と会談した後、中国を非難した。", "Meeting", "2024-06-17"),
    ("岸田首相は昨年、モディ首相と会談した後、中国を非難した。", "Meeting", "None"),
    ("岸田首相は17日、モディ首相と会談した後、初めて中国を非難した。", "Meeting", "None"),
    ("東京地検は17日、山田一郎氏を2年間拘束した後、釈放した。", "Arrest", "None"),
    ("24日の会議で意見が交わされた後、岸田首相がインドを訪れる予定だ。", "Visit", "None"),
    # what arose somewhere is the noun behind that, and what it consists of tells when it did
    ("5月11日に発生した、千葉県沖を震源とする地震で道路が崩れた。", "Disaster", "2024-05-11"),
    ("5月11日に発生した地震を教訓とする千葉県の会議で火災が起きた。", "Disaster", "None"),
    ("インドでは、1998年にも機体が爆発して約1000人が死亡する事故が発生している。", "Disaster", "1998"),
    # over, and so when it was told, whatever its speaker did then
    ("山田一郎氏は2019年に病気であることを発表し、療養を続けた。", "Announcement", "2019"),
]


@pytest.mark.parametrize(("text", "kind", "date"), DATES)
def test_date(text: str, kind: str, date: str) -> None:
    assert str(date_of(events(read(text), kind)[0])) == date


def test_each_speaks_on_an_occasion_of_his_own() -> None:
    text = "岸田首相は6日の下院での証言で、増税が適切だとの考えを示しており、モディ首相も増税を示唆している。"
    assert [date_of(e) for e in events(read(text), "Statement")] == ["2024-06-06", None]
