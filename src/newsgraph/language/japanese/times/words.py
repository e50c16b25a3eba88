"""The closed class of words that name times: counted from now, from the date last mentioned, or fixed."""

from __future__ import annotations

import re

from newsgraph.language.japanese.times.shapes import Base, Field, Point, Unit

_NOW, _FOCUS = Base.NOW, Base.FOCUS
_PREFIXES: dict[Unit, dict[str, tuple[Base, int, str]]] = {
    Unit.YEAR: {
        "今年 ことし 本年 今年中": (_NOW, 0, "this-year"),
        "昨年 去年": (_NOW, -1, "last-year"),
        "一昨年 おととし": (_NOW, -2, "year-before-last"),
        "一昨々年 さきおととし": (_NOW, -3, "three-years-ago"),
        "来年": (_NOW, 1, "next-year"),
        "再来年": (_NOW, 2, "year-after-next"),
        "同年 その年 この年 同じ年": (_FOCUS, 0, "same-year"),
        "翌年 次の年": (_FOCUS, 1, "following-year"),
        "翌々年": (_FOCUS, 2, "second-following-year"),
        "前年 前の年": (_FOCUS, -1, "previous-year"),
        "前々年": (_FOCUS, -2, "second-previous-year"),
    },
    Unit.FISCAL: {
        "今年度 本年度 当年度": (_NOW, 0, "this-fiscal-year"),
        "昨年度 去年度": (_NOW, -1, "last-fiscal-year"),
        "一昨年度": (_NOW, -2, "fiscal-year-before-last"),
        "来年度": (_NOW, 1, "next-fiscal-year"),
        "再来年度": (_NOW, 2, "fiscal-year-after-next"),
        "同年度": (_FOCUS, 0, "same-fiscal-year"),
        "翌年度": (_FOCUS, 1, "following-fiscal-year"),
        "前年度": (_FOCUS, -1, "previous-fiscal-year"),
    },
    Unit.MONTH: {
        "今月": (_NOW, 0, "this-month"),
        "先月": (_NOW, -1, "last-month"),
        "先々月": (_NOW, -2, "month-before-last"),
        "来月": (_NOW, 1, "next-month"),
        "再来月": (_NOW, 2, "month-after-next"),
        "同月 その月 同じ月": (_FOCUS, 0, "same-month"),
        "翌月 次の月": (_FOCUS, 1, "following-month"),
        "前月": (_FOCUS, -1, "previous-month"),
    },
    Unit.WEEK: {
        "今週": (_NOW, 0, "this-week"),
        "先週": (_NOW, -1, "last-week"),
        "先々週": (_NOW, -2, "week-before-last"),
        "来週": (_NOW, 1, "next-week"),
        "再来週": (_NOW, 2, "week-after-next"),
        "同週 その週 同じ週": (_FOCUS, 0, "same-week"),
        "翌週 次の週": (_FOCUS, 1, "following-week"),
        "前週 前の週": (_FOCUS, -1, "previous-week"),
    },
    Unit.DAY: {
        "今日 きょう 本日 今朝 けさ 今夜 今晩 今夕": (_NOW, 0, "today"),
        "昨日 きのう 昨夜 昨晩 昨夕 昨朝 ゆうべ": (_NOW, -1, "yesterday"),
        "一昨日 おととい 一昨夜": (_NOW, -2, "day-before-yesterday"),
        "明日 あす あした 明晩": (_NOW, 1, "tomorrow"),
        "明後日 あさって": (_NOW, 2, "day-after-tomorrow"),
        "同日 同夜 即日 その日 この日 同じ日": (_FOCUS, 0, "same-day"),
        "翌日 翌朝 翌晩 次の日": (_FOCUS, 1, "following-day"),
        "翌々日": (_FOCUS, 2, "second-following-day"),
        "前日 前夜 前の日 前晩": (_FOCUS, -1, "previous-day"),
        "前々日": (_FOCUS, -2, "second-previous-day"),
    },
    Unit.CENTURY: {"今世紀": (_NOW, 0, "this-century"), "前世紀": (_NOW, -1, "last-century")},
}


def _relative() -> dict[str, Point]:
    """The table above by word, and the seasons of years (昨秋, 来春)."""
    table: dict[str, Point] = {}
    for unit, groups in _PREFIXES.items():
        for words, (base, offset, name) in groups.items():
            for word in words.split():
                table[word] = (Field(unit, offset, base, name=name),)
    del table["今年中"]
    for sign, word in (("今", "今年"), ("昨", "昨年"), ("来", "来年")):
        for season in "春夏秋冬":
            table[sign + season] = (*table[word], Field(Unit.PART, 0, name=season))
    return table


RELATIVE = _relative()
"""昨年 -> (year, -1 from now) and so on."""


def _holiday(month: int, day: int) -> Point:
    return Field(Unit.MONTH, month, name="month"), Field(Unit.DAY, day, name="day")


FIXED: dict[str, Point] = {
    "元日": _holiday(1, 1),
    "元旦": _holiday(1, 1),
    "大みそか": _holiday(12, 31),
    "大晦日": _holiday(12, 31),
    "クリスマスイブ": _holiday(12, 24),
    "クリスマス": _holiday(12, 25),
    "上半期": (Field(Unit.HALF, 1, name="half"),),
    "下半期": (Field(Unit.HALF, 2, name="half"),),
    "年末": (Field(Unit.PART, 0, name="年末"),),
    "年末年始": (Field(Unit.PART, 0, name="年末年始"),),
    "年始": (Field(Unit.PART, 0, name="年始"),),
    "年初": (Field(Unit.PART, 0, name="年初"),),
    "年明け": (Field(Unit.PART, 0, name="年明け"),),
    "年内": (Field(Unit.YEAR, 0, _NOW, name="this-year"),),
    "年度内": (Field(Unit.FISCAL, 0, _NOW, name="this-fiscal-year"),),
    "年度末": (Field(Unit.FISCAL, 0, _NOW, name="this-fiscal-year"), Field(Unit.PART, 0, name="末")),
    "月内": (Field(Unit.MONTH, 0, _NOW, name="this-month"),),
    "月末": (Field(Unit.PART, 0, name="月末"),),
    "月初": (Field(Unit.MONTH, 0, _NOW, name="this-month"), Field(Unit.PART, 0, name="初め")),
    "月初め": (Field(Unit.MONTH, 0, _NOW, name="this-month"), Field(Unit.PART, 0, name="初め")),
    "週末": (Field(Unit.PART, 0, name="週末"),),
    "週明け": (Field(Unit.PART, 0, name="週明け"),),
    "週内": (Field(Unit.WEEK, 0, _NOW, name="this-week"),),
}
"""Words that need no number, and stand alone: not behind a kanji (少年内, 越年末)."""

WORDS = {**RELATIVE, **FIXED}
LENGTHS = {
    first: sorted({len(word) for word in WORDS if word[0] == first and len(word) > 1}, reverse=True)
    for first in {word[0] for word in WORDS}
}
"""First sign of a word -> how long such words are, the longest first."""

_COMPARED = r"(?:同期|同月|同週|度)?(?:同期)?(?:末)?(?:比|並み|割れ|実績|対比|超え)|同期|同月|同週"
_NATIONS = "本米韓朝中露ロ英仏独豪印欧系程常銀経産"
AFTER: dict[str, re.Pattern[str]] = {
    word: re.compile(pattern)
    for words, pattern in (
        ("前年 前月 前日 前週 前年度 前々年", _COMPARED + "|[本譲物々]|期"),
        ("同日 翌日", "[本程系物]"),
        ("この日 その日 次の日 前の日 同じ日", f"[{_NATIONS}暮々付]"),
        ("この年 その年 同年 同じ年", "[齢代金輩配]|生まれ|頃の"),
        ("その月 同月", "[面曜刊額]"),
        ("今日", "[的性]"),
        ("明日", "香"),
        ("あす", "[かなぱぴとみ]"),
        ("きょう", "[だぎしかいりげさ]|と[府市大]"),
        ("あした", "[かの]?ば"),
        ("本年", "金"),
        ("本日", "[日本産銀経米]"),
        ("前夜", "祭"),
        ("今朝", "鮮"),
        ("元日", r"(?![午朝夜早未昼])[一-龥ァ-ヴ]"),
        ("年内", "[閣外部装]"),
        ("月内", "[閣外部]"),
        ("年末", "調整"),
        ("今秋 昨秋 来秋", "田|波"),
        ("今夏 今冬 今春 今秋 昨夏 昨冬 来夏 来冬", "[季至眠]|休み"),
        ("クリスマス", "[ァ-ヴ・用島休商市]"),
    )
    for word in words.split()
}
"""What must not follow a word: 同日程, この年齢, 前年比."""

BEFORE = {
    "本": "日",
    "前": "午以直目眼寸",
    "去": "過",
    "同": "共不異",
    "来": "日往到",
    "明": "不発",
    "当": "",
}
"""By first sign, what must not stand before it: 日本日本, 午前日本, 以前日本."""

PART = re.compile(
    "の?(上旬|中旬|下旬|初旬|初頭|初め(?!て)|はじめ(?!て|と)|始め(?!る|た|て)|年頭|前半|後半|半ば|なかば|中ごろ|中頃"
    "|明け(?!渡)|早々|暮れ|末日|末(?![期裔端路尾っ])|終わり|終盤|年末|月末"
    "|週末|下半期|上半期|[上下]期|内(?![一-龥])|いっぱい|中(?![一-龥ァ-ヴA-Za-z])"
    "|春先|[春夏](?![季闘場日至休]|の?甲子園)|秋(?![季田場葉山篠])|冬(?![季眠至場]))"
)
"""Parts of a longer time, right after it."""
WEEK_OF = re.compile("の週(?![間末明])")
"""18日の週: the week in which a day lies."""

_HOURS = (
    r"(?:[0-9]{1,2}時(?!間|代|点|期|速|事|効|空)(?:[0-9]{1,2}分(?!間))?(?:[0-9]{1,2}秒)?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)"
    r"(?:半(?![分数期年])|前(?![後半])|すぎ|過ぎ)?"
)
_DAYTIME = (
    "(?:午前中(?![一-龥])|午前|午後|未明|早朝|明け方|夜明け前|朝方|朝(?![鮮日廷食刊礼市倉青霞])|昼前|昼過ぎ|昼すぎ|昼(?![食夜間])"
    "|正午(?:前|すぎ|過ぎ)?|夕方|夕(?![刊食張])|夜半|夜遅く|夜(?![行間景勤盲学食会襲])|深夜|日中(?![一-龥])|晩(?![餐年秋])|早く(?=、|に))"
)
CLOCK = re.compile(
    rf"の?(?:{_DAYTIME}(?:の?{_HOURS})?|{_HOURS})(?:(?:ごろ|頃|ころ))?(?:(?:から|[~〜─–-])(?:{_DAYTIME})?{_HOURS}(?=まで|[の間、)]))?"
)
"""Parts and hours of a day, right after it: 18日午前, 同日未明, 7日午後2時46分ごろ."""
HOURS = re.compile(rf"(?:{_DAYTIME})?{_HOURS}(?:ごろ|頃|ころ)?")
"""An hour with no day."""
ZONE_AFTER = re.compile(
    r"\s?\((?:UTC|GMT|JST|[EPCM][SD]T|日本時間|現地時間|日本|現地|(?![長短数])[ァ-ヴー一-龥]{1,10}(?:時間|標準時))[^()]{0,40}\)"
)
"""The zone, or the same moment in another zone: (UTC+9), (日本時間19日未明)."""
ZONE_BEFORE = re.compile(
    "(?:(?:現地|日本|協定世界|世界標準|グリニッジ標準)時間?|現地|(?:米国?)?(?:[東西中]部|太平洋|山岳部)(?:夏|標準)?時間"
    "|(?:米国?|英国?|韓国|中国|北京|台湾|香港|ロンドン|[ァ-ヴー]{2,8})(?:夏|標準)?時間)の?$"
)
"""The zone before a day: 現地時間18日."""
LOOSE = re.compile(
    "の?(?:時点|当日(?!券)|ごろ|頃(?!の話)|ころ(?=[、にのは])|前後(?![一-龥])|現在|付け?(?![き近属随与])|当時|限り(?=[、で])|当初|いっぱい(?=[、で]))"
)
"""What rounds off an expression: 17日付, 6月ごろ, 18日現在."""
EDGE = re.compile("(?:の?(以降|以来|以後|以前)|来(?=[のは、初続高安最0-9]|$)|より(前|後)(?![一-龥]))")
STATED_EDGE = re.compile("の?(前|後)(?![一-龥0-9])")
"""2016年1月1日前, 2007年後: only after a stated date."""
