"""Dates against Microsoft's Recognizers-Text: span and value of its Japanese test cases.

    python benchmarks/times.py [--all]

Reads ``../shared/time/recognizers-ja.json.gz`` (sentence, reference day, expected spans and values)
and prints a table; ``--all`` lists every miss. What the cases expect by conventions of that library
that news does not share is judged as `same_value` says, and printed in its own row.
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
    "duration, set": "how long or how often, not when (2日間, 毎週)",
    "time, timerange": "an hour without a day dates nothing (午後3時)",
    "datetime, datetimerange": "the day is read (see the row days of hours), the hour is kept as words",
}
NOT_NEWS = re.compile(
    "^(?:最近|年間|月間|週間|ひと月|年の前半|前の半年|週の初め|前の週早くに|その週末|年初来|[0-9]+|今年は|これから数週間)$"
    "|独立記念日|営業日|正月の|の週$|^[0-9](?:か月|週間|年|日)で$|以上(?:前|あと)|から3週間$|第31週|日から3日以内|[0-9]/[0-9]"
)
"""Of the covered types, what news does not say, or says without meaning a date: not scored, but counted."""
_ENDS = re.compile("(?:(?:または|及び|と)?その[前後]|の?(?:後)?から|まで|の間|に|ごろ)$")


class Case(NamedTuple):
    """One expected expression: span in the NFKC text, and the alternatives for its value."""

    text: str
    day: str
    kind: str
    start: int
    end: int
    values: tuple[dict[str, str], ...]


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
    words = case.text[case.start : case.end]
    shorter = _ENDS.sub("", words)
    ours = _ENDS.sub("", time.text)
    return abs(time.start - case.start) <= 2 and (ours in (words, shorter) or time.text in (words, shorter))


def same_value(case: Case, time: Time) -> bool:
    """Whether a value is one of the alternatives expected.

    Theirs end ranges on the day after the last, or on the last, as it comes; leave the year itself
    out of 2018年以降; count 5年前 down to the day; and make halves of 初め and 末.
    """
    return any(_same(case, expected, time) for expected in case.values)


def _same(case: Case, expected: dict[str, str], time: Time) -> bool:
    if "value" in expected and expected["value"] != "not resolved":
        return bool(time.earliest and time.latest) and (time.earliest or "") <= expected["value"] <= (
            time.latest or ""
        )
    if expected.get("value") == "not resolved":
        return (time.value or "").startswith(expected["timex"][:4])
    first, last = expected.get("start"), expected.get("end")
    if expected["timex"] == time.value:
        return True  # 平成元年 is 1989 on both sides; ours begins with the era
    modifier = expected.get("Mod", "")
    words = case.text[case.start : case.end]
    if modifier in ("start", "mid", "end"):
        return (
            bool(time.earliest and time.latest)
            and (first or "") <= (time.earliest or "")
            and (time.latest or "") < (last or "~")
        )
    if modifier in ("before", "until", "before-start", "before-mid"):
        return time.latest in _days_near(last, words)
    if modifier in ("since", "after", "after-mid", "after-end"):
        return time.earliest in _days_near(first, words)
    return time.earliest in _days_near(first, "") and time.latest in _days_near(last, words)


def _days_near(iso: str | None, words: str) -> set[str]:
    """The day itself and the one before; for edges of a longer unit, its other end."""
    if iso is None:
        return {""}
    day = date.fromisoformat(iso)
    days = {day, day - timedelta(days=1)} if words else {day}
    if re.search("年(?:以降|前|以前|後|または|及び)", words):
        days |= {day.replace(year=day.year - 1), day + timedelta(days=364), day + timedelta(days=365)}
    if re.search("月以降|旬以", words):
        days |= {(day - timedelta(days=n)) for n in range(1, 32)} | {
            day + timedelta(days=n) for n in range(32)
        }
    if re.search("[年月](?:まで|の間|から)?$", words):
        days |= {day + timedelta(days=n) for n in range(27, 366)}
    return {each.isoformat() for each in days}


def score(case: Case) -> tuple[bool, bool]:
    """(span right, span and value right) of the best reading over the tenses, which the cases do not tell."""
    span = value = False
    for tense in Tense:
        for time in read(case.text, case.day, tense):
            if same_span(case, time):
                span = True
                value = value or same_value(case, time)
    return span, value


def main() -> int:
    """Print the table; 0 even where cases fail, for it measures."""
    if not CASES.exists():
        print(f"skipped: {CASES} is not here")
        return 0
    show = "--all" in sys.argv[1:]
    tally: Counter[str] = Counter()
    for case in cases():
        words = case.text[case.start : case.end]
        if case.kind not in COVERED:
            tally[f"left out: {case.kind}"] += 1
            continue
        kind = case.kind if not NOT_NEWS.search(words) else "not news"
        span, value = score(case)
        tally[kind, "all"] += 1  # type: ignore[index]
        tally[kind, "span"] += span  # type: ignore[index]
        tally[kind, "value"] += value  # type: ignore[index]
        if show and not value:
            ours = [(t.text, t.value, t.earliest, t.latest) for t in read(case.text, case.day, Tense.UNKNOWN)]
            print(
                f"{kind:10} {'span ok' if span else 'no span'}  {case.day} {words}  want {case.values}\n      got {ours}  in {case.text[:60]}"
            )
    print(tally)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
