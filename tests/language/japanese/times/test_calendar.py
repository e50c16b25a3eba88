"""Calendar arithmetic, numerals and parts."""

from __future__ import annotations

from datetime import date

import pytest

from newsgraph.language.japanese.times import periods
from newsgraph.language.japanese.times.choosing import full_year
from newsgraph.language.japanese.times.context import Context, day_from, written_on
from newsgraph.language.japanese.times.numerals import to_int
from newsgraph.language.japanese.times.parts import part_of, turn_of_year
from newsgraph.language.japanese.times.periods import Period
from newsgraph.model import Article, Dateline, Tense


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("18", 18),
        ("０", None),
        ("元", 1),
        ("十", 10),
        ("二十", 20),
        ("二十九", 29),
        ("百二十三", 123),
        ("千九百四十五", 1945),
        ("二〇二四", 2024),
        ("二千二十四", 2024),
        ("数", None),
        ("", None),
    ],
)
def test_numeral(numeral: str, value: int | None) -> None:
    assert to_int(numeral) == value if numeral != "０" else to_int("0") == 0


def bounds(period: Period | None) -> tuple[str, str, str] | None:
    return (period.value, period.first.isoformat(), period.last.isoformat()) if period else None


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (periods.year(2024), ("2024", "2024-01-01", "2024-12-31")),
        (periods.year(0), None),
        (periods.year(9999), None),
        (periods.month(2, 2023), ("2023-02", "2023-02-01", "2023-02-28")),
        (periods.month(0, 2024), ("2023-12", "2023-12-01", "2023-12-31")),
        (periods.month(14, 2024), ("2025-02", "2025-02-01", "2025-02-28")),
        (periods.decade(1990), ("199X", "1990-01-01", "1999-12-31")),
        (periods.century(21), ("2001/2100", "2001-01-01", "2100-12-31")),
        (periods.fiscal_year(2024), ("2024-04/2025-03", "2024-04-01", "2025-03-31")),
        (periods.months(10, 3, 2024), ("2024-10/2024-12", "2024-10-01", "2024-12-31")),
        (periods.week(date(2024, 6, 19)), ("2024-06-17/2024-06-23", "2024-06-17", "2024-06-23")),
        (periods.day_of_month(30, date(2024, 2, 1)), None),
    ],
)
def test_period(period: Period | None, expected: tuple[str, str, str] | None) -> None:
    assert bounds(period) == expected


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ({"days": 1}, date(2024, 3, 1)),
        ({"months": -1}, date(2024, 1, 29)),
        ({"years": -1}, date(2023, 2, 28)),
        ({"months": 12}, date(2025, 2, 28)),
        ({"years": -5000}, date.min),
    ],
)
def test_shift(by: dict[str, int], expected: date) -> None:
    assert periods.shift(date(2024, 2, 29), **by) == expected


def test_a_decade_in_an_interval_is_written_as_years() -> None:
    first, last = periods.decade(1960), periods.decade(1970)
    assert first
    assert last
    assert periods.between(first, last).value == "1960/1979"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("前半", ("2024-01/2024-06", "2024-01-01", "2024-06-30")),
        ("末", ("2024", "2024-11-01", "2024-12-31")),
        ("半ば", ("2024", "2024-05-01", "2024-08-31")),
        ("冬", ("2024", "2024-01-01", "2024-12-31")),
    ],
)
def test_part_of_a_year(name: str, expected: tuple[str, str, str]) -> None:
    year = periods.year(2024)
    assert year
    assert bounds(part_of(year, name)) == expected


def test_the_turn_of_the_year_lies_in_two() -> None:
    assert bounds(turn_of_year("年末年始", 2023)) == ("2023-12/2024-01", "2023-12-01", "2024-01-31")


@pytest.mark.parametrize(
    ("number", "tense", "year"),
    [
        (24, Tense.PAST, "2024"),
        (89, Tense.PAST, "1989"),
        (34, Tense.PAST, "2034"),
        (50, Tense.NONPAST, "2050"),
    ],
)
def test_short_year(number: int, tense: Tense, year: str) -> None:
    period = full_year(number, Context(date(2024, 6, 19), None, None, tense))
    assert period
    assert period.value == year


@pytest.mark.parametrize(
    ("iso", "day"),
    [
        ("2024-06-19", date(2024, 6, 19)),
        ("2024-06-19T10:45:00+09:00", date(2024, 6, 19)),
        ("2024-06", None),
        (None, None),
    ],
)
def test_day_from(iso: str | None, day: date | None) -> None:
    assert day_from(iso) == day


@pytest.mark.parametrize(
    ("day", "expected"), [(18, date(2024, 6, 18)), (30, date(2024, 6, 19)), (None, date(2024, 6, 19))]
)
def test_written_on(day: int | None, expected: date) -> None:
    article = Article("a", "a", "", None, (), published="2024-06-19", dateline=Dateline(day=day))
    assert written_on(article) == expected
