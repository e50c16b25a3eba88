"""Tables of news expressions with anchor, tense and expected value, and of what is no date."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import pytest

from newsgraph.language.japanese.times import find_times, resolve_times
from newsgraph.model import Article, Dateline, Sentence, Span, Tense, Time

HERE = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def read(text: str, published: str | None, tense: Tense, day: int | None = None) -> tuple[Time, ...]:
    """Times of a text, cut at 。, in an article published (and with a dateline of) a day."""
    text = unicodedata.normalize("NFKC", text)
    pieces = [piece + "。" for piece in text.split("。") if piece]
    sentences = [Sentence(i, 0, Span(0, len(p)), p, range(len(p) + 1)) for i, p in enumerate(pieces)]
    dateline = Dateline(day=day) if day else None
    article = Article("a", "a", text, None, (Span(0, len(text)),), published, dateline=dateline)
    found = [find_times(piece) for piece in pieces]
    return tuple(
        time for times in resolve_times(article, sentences, found, lambda *_: tense) for time in times
    )


def shown(times: tuple[Time, ...]) -> str:
    return " ; ".join(f"{t.text}={t.value or '-'}{'' if t.is_event_time else '!'}" for t in times)


@pytest.mark.parametrize(("sentence", "published", "tense", "expected"), rows("expressions.tsv"))
def test_expression(sentence: str, published: str, tense: str, expected: str) -> None:
    assert shown(read(sentence, None if published == "-" else published, Tense(tense))) == expected


@pytest.mark.parametrize("sentence", [row[0] for row in rows("not_dates.tsv")])
def test_no_date(sentence: str) -> None:
    assert shown(read(sentence, "2024-06-19", Tense.PAST)) == ""


@pytest.mark.parametrize("sentence", [row[0] for row in rows("expressions.tsv")])
def test_spans_and_bounds(sentence: str) -> None:
    """Expressions lie in order, do not overlap, and their values lie between their bounds."""
    text = unicodedata.normalize("NFKC", sentence)
    found = find_times(text)
    assert all(text[e.start : e.end] == e.text for e in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for time in read(sentence, "2024-06-19", Tense.PAST):
        assert (time.value is None) == (time.earliest is None and time.latest is None)
        if time.earliest and time.latest:
            assert time.earliest <= time.latest


@pytest.mark.parametrize(
    ("published", "day", "text", "expected"),
    [
        ("2024-06-19", 18, "今日、会談した。", "今日=2024-06-18"),
        ("2024-06-19T01:00:00+09:00", 18, "18日に会談した。", "18日=2024-06-18"),
        ("2024-07-01", 30, "30日に会談した。", "30日=2024-06-30"),
        ("2024-01-01", 31, "昨年、会談した。", "昨年=2022"),
        ("2024-06-30", 1, "1日に会談した。", "1日=2024-07-01"),
        ("2024-06-19", 2, "きょう会談した。", "きょう=2024-06-19"),
        (None, 18, "18日に会談した。", "18日=-!"),
    ],
)
def test_the_dateline_is_the_day_of_writing(
    published: str | None, day: int, text: str, expected: str
) -> None:
    assert shown(read(text, published, Tense.PAST, day)) == expected


def test_a_headline_anchors_nothing_in_the_body() -> None:
    headline = Sentence(0, -1, Span(0, 8), "10日に会談", range(7))
    body = Sentence(1, 0, Span(8, 15), "同日、帰国した。", range(9))
    article = Article("a", "a", "", None, (), published="2024-06-19")
    found = [find_times(headline.text), find_times(body.text)]
    times = resolve_times(article, [headline, body], found, lambda *_: Tense.PAST)
    assert [time.value for each in times for time in each] == ["2024-06-10", "2024-06-19"]


def test_tense_is_asked_for_each_expression() -> None:
    text = "両国は25日に訪れると5日に発表した。"
    article = Article("a", "a", text, None, (), published="2024-06-19")
    sentence = Sentence(0, 0, Span(0, len(text)), text, range(len(text) + 1))
    tense = {3: Tense.NONPAST, 11: Tense.PAST}
    (times,) = resolve_times(article, [sentence], [find_times(text)], lambda _, at: tense[at])
    assert [(t.text, t.value) for t in times] == [("25日", "2024-06-25"), ("5日", "2024-06-05")]


@pytest.mark.parametrize(
    ("text", "stated", "anchor"),
    [
        ("2024年6月18日に会談した。", True, None),
        ("18日に会談した。", False, "2024-06-19"),
        ("昨年6月に会談した。", False, "2024-06-19"),
        ("1990年代に会談した。", True, None),
    ],
)
def test_a_value_says_what_it_was_counted_from(text: str, stated: bool, anchor: str | None) -> None:
    (time,) = read(text, "2024-06-19", Tense.PAST)
    assert (time.stated, time.anchor) == (stated, anchor)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("今年末に退く。", "2024-11-01", "2024-12-31"),
        ("6月上旬に会った。", "2024-06-01", "2024-06-10"),
        ("6月末に会う。", "2024-06-21", "2024-06-30"),
        ("来年初めに会う。", "2025-01-01", "2025-03-31"),
        ("2025年春に会う。", "2025-03-01", "2025-05-31"),
        ("年明けに会う。", "2025-01-01", "2025-01-31"),
        ("1990年代後半に会った。", "1995-01-01", "1999-12-31"),
        ("平成31年に退いた。", "2019-01-01", "2019-04-30"),
        ("2024年2月に会った。", "2024-02-01", "2024-02-29"),
        ("来年以降に会う。", "2025-01-01", None),
        ("1990年以前に建てた。", None, "1990-12-31"),
        ("21世紀前半に会う。", "2001-01-01", "2050-12-31"),
    ],
)
def test_bounds(text: str, earliest: str | None, latest: str | None) -> None:
    (time,) = read(text, "2024-06-19", Tense.NONPAST)
    assert (time.earliest, time.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 50_000,
        "1日" * 20_000,
        "1月" * 20_000,
        "18日から" * 5_000,
        "(" * 50_000,
        "同日" * 10_000,
        "第" * 50_000,
    ],
)
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    times = resolve_times(
        Article("a", "a", text, None, (), published="2024-06-19"),
        [Sentence(0, 0, Span(0, len(text)), text, range(len(text) + 1))],
        [find_times(text)],
        lambda *_: Tense.PAST,
    )
    assert len(times) == 1


@pytest.mark.parametrize("published", ["0001-01-02", "9998-12-31", "2024-13-01", "昨日", ""])
def test_no_publication_date_breaks_a_count(published: str) -> None:
    read(
        "3000年前に、50世紀前に、9000年後に、来年1月に、前世紀に、31日に、明後日に会う。",
        published,
        Tense.NONPAST,
    )
