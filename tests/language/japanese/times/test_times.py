"""Tables of news expressions with anchor, tense and expected value, and of what is no date."""

from __future__ import annotations

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
