"""What a time is counted from: the day of writing, the date last mentioned, the tense."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from newsgraph.language.japanese.times.periods import Period, day_of_month, shift
from newsgraph.model import Article, Tense


class Context(NamedTuple):
    """Anchors at one place of an article; None where there is none."""

    now: date | None
    """The day of writing."""
    focus: Period | None
    """The date last mentioned, at its own precision."""
    day: date | None
    """The last one that was a day."""
    tense: Tense = Tense.UNKNOWN
    strict: bool = False
    """Non-past is never before `now` (the end of a range)."""
    at: int = 0
    """The sentence that `day` stands in."""
    recent: date | None = None
    """The last day mentioned that is not long before or after `now`."""
    over: date | None = None
    """The last one of those that is not behind `now`."""


def written_on(article: Article) -> date | None:
    """The day of writing: the dateline's day where it is near the publication's date, else that date.

    A dateline gives the day of the month alone; it lies at most a week off the publication.
    """
    published = day_from(article.published)
    dateline = article.dateline.day if article.dateline else None
    if published is None or dateline is None or dateline == published.day:
        return published
    near = (day_of_month(dateline, shift(published, months=offset)) for offset in (0, -1, 1))
    days = [period.first for period in near if period and abs((period.first - published).days) <= 7]
    return min(days, key=lambda day: abs((day - published).days)) if days else published


def day_from(iso: str | None) -> date | None:
    """The day of an ISO 8601 date or date-time; None where there is none."""
    if not iso:
        return None
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None
