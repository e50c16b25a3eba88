"""Publication dates as pages, feeds and clippers write them -> ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_TIME = (
    r"(?P<half>午前|午後|AM|PM)?\s*(?P<hour>\d{1,2})\s*(?:[:：時])\s*(?P<minute>\d{1,2})?\s*分?"
    r"(?:[:：]?(?P<second>\d{2})(?:[.,]\d{1,9})?秒?)?\s*(?P<zone>Z\b|UTC|GMT|JST|[+-]\d{2}:?\d{2}\b)?"
)
_DATE = re.compile(
    r"(?:(?P<era>令和|平成|昭和)\s*(?P<era_year>\d{1,2}|元)\s*年|(?<!\d)(?P<year>(?:19|20)\d{2})\s*[-/.年])"
    r"\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})(?!\d)\s*日?"
    rf"\s*(?:[(（【]?[月火水木金土日](?:曜日?)?[)）】]?)?(?:T|\s)*(?:{_TIME})?"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)")
_RFC822 = re.compile(r"(?:[A-Z][a-z]{2},? )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}")
_WIDE = str.maketrans("０１２３４５６７８９：／．－（）", "0123456789:/.-()")
_JAPAN = timezone(timedelta(hours=9))
_ZONES = {"Z": UTC, "UTC": UTC, "GMT": UTC, "JST": _JAPAN}


def to_iso(text: str) -> str | None:
    """Return the first date in `text` as ISO 8601: a date, or a date-time where an hour is given.

    The offset is written only where it is stated; a time in UTC becomes the same moment in Japan, so that
    its date is the one that readers of the article had. None where there is no valid date.

    >>> to_iso("2024年06月18日(火)10時45分")
    '2024-06-18T10:45:00'
    >>> to_iso("2024.6.18"), to_iso("令和6年6月18日")
    ('2024-06-18', '2024-06-18')
    >>> to_iso("2016-04-30T19:12:34+09:00"), to_iso("2024年13月1日")
    ('2016-04-30T19:12:34+09:00', None)
    """
    text = text[:300].translate(_WIDE)
    for match in _DATE.finditer(text):
        found = _from_match(match)
        if found is not None:
            return found
    if _RFC822.search(text):
        return _from_rfc822(text)
    compact = _COMPACT.search(text)
    if compact is None:
        return None
    year, month, day, hour, minute, second = (int(part) if part else None for part in compact.groups())
    return _iso((year, month, day), None if hour is None else (hour, minute or 0, second or 0), None)


def _from_match(match: re.Match[str]) -> str | None:
    """Assemble the groups of `_DATE`."""
    if match["era"]:
        year = _ERAS[match["era"]] + (1 if match["era_year"] == "元" else int(match["era_year"]))
    else:
        year = int(match["year"])
    clock = None
    if match["hour"]:
        hour = int(match["hour"])
        if match["half"] in ("午後", "PM") and hour < 12:
            hour += 12
        elif match["half"] in ("午前", "AM") and hour == 12:
            hour = 0
        clock = (hour, int(match["minute"] or 0), int(match["second"] or 0))
    return _iso((year, int(match["month"]), int(match["day"])), clock, match["zone"])


def _iso(day: tuple[int | None, ...], clock: tuple[int, int, int] | None, zone: str | None) -> str | None:
    """Format a day and a time of day; None where there is no such day, the day alone for no such time."""
    try:
        found = date(*(part or 0 for part in day))
    except (ValueError, OverflowError):
        return None
    if clock is None:
        return found.isoformat()
    try:
        moment = datetime(found.year, found.month, found.day, *clock, tzinfo=_zone(zone))
    except ValueError:
        return found.isoformat()
    return _in_japan(moment).isoformat()


def _in_japan(moment: datetime) -> datetime:
    """Give a moment of UTC, as machines write it, in the time of Japan; leave other offsets alone."""
    return moment.astimezone(_JAPAN) if moment.utcoffset() == timedelta(0) else moment


def _zone(text: str | None) -> timezone | None:
    """Return the offset that a time states: Z, JST, +09:00, +0900."""
    if not text:
        return None
    if text in _ZONES:
        return _ZONES[text]
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _from_rfc822(text: str) -> str | None:
    """Read the date of a feed or mail header."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  (brings sockets with it)

    try:
        return _in_japan(parsedate_to_datetime(text.strip())).isoformat()
    except (ValueError, TypeError, IndexError):
        return None
