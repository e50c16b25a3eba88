"""Days, months and years as ontologies and names files write them: ISO prefixes."""

from __future__ import annotations

import re
from datetime import date

_PREFIX = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def is_day(text: str) -> bool:
    """Whether a text is a day, a month or a year that there is.

    >>> is_day("2024-06-18"), is_day("2024-06"), is_day("2024"), is_day("2024-06-31"), is_day("20240618")
    (True, True, True, False, False)
    """
    if not _PREFIX.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def ends_early(since: str | None, until: str | None) -> bool:
    """Whether a time ends before it begins, as far as both say; None is open.

    >>> ends_early("2024-06", "2024-05-31"), ends_early("2024-06-18", "2024"), ends_early(None, "2024")
    (True, False, False)
    """
    return bool(since and until and since[: len(until)] > until[: len(since)])
