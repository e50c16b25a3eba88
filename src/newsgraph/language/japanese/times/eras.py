"""Japanese eras and their limits (dates of accession: 明治 from the calendar reform's year 1 on)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Era(NamedTuple):
    """An era: its first and last day, and the year before its first."""

    first: date
    last: date
    zero: int


_LAST = date(9998, 12, 31)
_ERAS = {
    "令和": Era(date(2019, 5, 1), _LAST, 2018),
    "平成": Era(date(1989, 1, 8), date(2019, 4, 30), 1988),
    "昭和": Era(date(1926, 12, 25), date(1989, 1, 7), 1925),
    "大正": Era(date(1912, 7, 30), date(1926, 12, 25), 1911),
    "明治": Era(date(1868, 1, 25), date(1912, 7, 30), 1867),
}
_LETTERS = dict(zip("RHSTM", _ERAS.values(), strict=True))
ERAS = {**_ERAS, **_LETTERS}
"""By name and by initial letter."""
