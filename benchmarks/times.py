"""Dates against Microsoft's Recognizers-Text: span and value of its Japanese test cases.

    python benchmarks/times.py [--all]

Reads ``../shared/time/recognizers-ja.json.gz`` (sentence, reference day, expected spans and values)
and prints a table; ``--all`` lists every miss. Both dates and date ranges are scored, once over what
news says and once over every case of the two types. The other types are left out on purpose; the
table says why.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import unicodedata
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from newsgraph.language.japanese.times import find_times, resolve_times
from newsgraph.model import Article, Sentence, Span, Tense, Time

CASES = Path(__file__).resolve().parents[2] / "shared" / "time" / "recognizers-ja.json.gz"
COVERED = ("date", "daterange")
LEFT_OUT = {
    "duration": "how long, not when: 2日間",
    "set": "how often, not when: 毎週月曜日",
    "time": "an hour without its day dates nothing: 午後3時 (found, without a value)",
    "timerange": "as time: 午前10時から正午",
    "datetime": "the hour stays words; its day is read as any other: 18日午後3時",
    "datetimerange": "as datetime: 18日午前",
}
NOT_NEWS = {
    "of a calendar app, or no time at all": (
        "^(?:最近|年間|月間|週間|ひと月|これから数週間|その週末|今年は)$|営業日|第31週"
    ),
    "a part of nothing named": "^(?:年の前半|月の前半|前の半年|週の初め|前の週早くに|年初来)$",
    "a duration with で": "^[0-9](?:か月|週間|年|日)で$",
    "bare numbers": "^[0-9]+$|[0-9]/[0-9]",
    "a duration counted from a date": "以上(?:前|あと)|から3週間$|日から3日以内",
    "holidays of one country, the lunar calendar": "独立記念日|正月|旧暦",
}
"""Of the two types, what news does not say, or says without meaning a date."""
_OTHER = re.compile("|".join(NOT_NEWS.values()))
_ENDS = re.compile("(?:(?:または|及び|と)?その[前後]|の?(?:後)?から|までの?間?|の間|に|ごろ)$")
_MIDDLE = ("start", "mid", "end")
_UPPER = ("before", "until", "before-start", "before-mid")
_LOWER = ("since", "after", "after-mid", "after-end")


class Case(NamedTuple):
    """One expected expression: span in the NFKC text, and the alternatives for its value."""

    text: str
    day: str
    kind: str
    start: int
    end: int
    values: tuple[dict[str, str], ...]

    @property
    def words(self) -> str:
        """The expression."""
        return self.text[self.start : self.end]


def cases() -> list[Case]:
    """Every expected expression of the file, in order."""
    with gzip.open(CASES, "rt", encoding="utf-8") as lines:
        data: list[dict[str, Any]] = json.load(lines)
    return [
        Case(
            unicodedata.normalize("NFKC", entry["Input"]),
            entry["Context"]["ReferenceDateTime"][:10],
            result["TypeName"].removeprefix("datetimeV2."),
            result["Start"],
            result["End"] + 1,
            tuple(result["Resolution"]["values"]),
        )
        for entry in data
        for result in entry["Results"]
        if entry.get("Context")
    ]


def read(text: str, day: str, tense: Tense) -> tuple[Time, ...]:
    """The times of one sentence written on a day."""
    article = Article("a", "a", text, None, (Span(0, len(text)),), published=day)
    sentence = Sentence(0, 0, Span(0, len(text)), text, range(len(text) + 1))
    return resolve_times(article, [sentence], [find_times(text)], lambda *_: tense)[0]


def same_span(case: Case, time: Time) -> bool:
    """Equal, but for particles at the end, which are none of ours (に, から, まで, の間, またはその後)."""
    expected = (case.words, _ENDS.sub("", case.words))
    ours = (time.text, _ENDS.sub("", time.text))
    return abs(time.start - case.start) <= 2 and any(words in expected for words in ours)


def same_value(case: Case, time: Time) -> bool:
    """Whether a value is one of the alternatives expected.

    Theirs end a range on its last day or on the day after, as it comes; leave the year itself out of
    2018年以降, end 2014年から2018年 where 2018 begins, count 5年前 down to the day, make halves of 初め
    and 末, and leave seasons unresolved (then the year counts). An era's year begins with the era in ours.
    """
    return any(_same(case.words, expected, time) for expected in case.values)


def _same(words: str, expected: dict[str, str], time: Time) -> bool:
    earliest, latest, value = time.earliest or "", time.latest or "", expected.get("value")
    if expected["timex"] == time.value:
        return True
    if value == "not resolved":
        return bool(time.value) and (time.value or "").startswith(expected["timex"][:4])
    if value:
        return earliest <= value <= latest
    first, last = expected.get("start", ""), expected.get("end", "~")
    modifier = expected.get("Mod", "")
    if modifier in _MIDDLE:
        return bool(latest) and first <= earliest and latest < last
    if modifier in _UPPER:
        return latest in _days_near(last, words)
    if modifier in _LOWER:
        return earliest in _days_near(first, words)
    return earliest in _days_near(first, "") and latest in _days_near(last, words)


def _days_near(iso: str, words: str) -> set[str]:
    """The day itself and the one before; for edges of a longer unit, its other end."""
    day = date.fromisoformat(iso)
    days = {day, day - timedelta(days=1)} if words else {day}
    if re.search("年(?:以降|前|以前|後|または|及び)", words):
        days |= {day.replace(year=day.year - 1), day + timedelta(days=364), day + timedelta(days=365)}
    if re.search("月以降|旬以", words):
        days |= {day + timedelta(days=n) for n in range(-31, 32)}
    if re.search("[年月](?:までの?間?|の間|から|ま)?$", words):
        days |= {day + timedelta(days=n) for n in range(27, 366)}
    return {each.isoformat() for each in days}


def score(case: Case) -> tuple[bool, bool]:
    """(span right, span and value right) of the best reading over the tenses, which the cases do not tell."""
    times = [time for tense in Tense for time in read(case.text, case.day, tense) if same_span(case, time)]
    return bool(times), any(same_value(case, time) for time in times)


def show(case: Case) -> None:
    """Print a miss."""
    ours = [(t.text, t.value, t.earliest, t.latest) for t in read(case.text, case.day, Tense.UNKNOWN)]
    print(
        f"{case.kind} {case.day} {case.words}\n  want {case.values}\n  got  {ours}\n  in   {case.text[:60]}"
    )


def table(tally: Counter[tuple[str, str]]) -> None:
    """Print shares of spans and values, then what is left out."""
    groups = {
        "date": ("date",),
        "date range": ("daterange",),
        "both": COVERED,
        "both, with what news does not say": (*COVERED, "other"),
    }
    print(f"{'':34} {'cases':>6} {'span':>6} {'value':>6}")
    for name, kinds in groups.items():
        number, span, value = (sum(tally[kind, of] for kind in kinds) for of in ("cases", "span", "value"))
        print(f"{name:34} {number:6} {span / number:6.3f} {value / number:6.3f}")
    print("\nLeft out:")
    for kind, reason in LEFT_OUT.items():
        print(f"  {tally[kind, 'cases']:3} {kind:14} {reason}")
    print("Not said in news (in the last row alone):")
    for reason in NOT_NEWS:
        print(f"  {tally[reason, 'cases']:3} {reason}")


def main() -> int:
    """Print the table; 0 even where cases fail, for it measures."""
    if not CASES.exists():
        print(f"skipped: {CASES} is not here")
        return 0
    tally: Counter[tuple[str, str]] = Counter()
    for case in cases():
        if case.kind not in COVERED:
            tally[case.kind, "cases"] += 1
            continue
        kind = "other" if _OTHER.search(case.words) else case.kind
        span, value = score(case)
        tally.update({(kind, "cases"): 1, (kind, "span"): span, (kind, "value"): value})
        if kind == "other":
            reason = next(why for why, words in NOT_NEWS.items() if re.search(words, case.words))
            tally[reason, "cases"] += 1
        if not value and "--all" in sys.argv[1:]:
            show(case)
    table(tally)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
