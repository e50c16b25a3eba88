from __future__ import annotations

import pytest

from newsgraph.model import Span, Status
from newsgraph.ontology.examples import read_example


@pytest.mark.parametrize(
    ("markup", "text", "roles", "date", "status"),
    [
        ("訪問した。", "訪問した。", (), None, Status.ACTUAL),
        (
            "[actor:国連]は[target:米国]を招いた。",
            "国連は米国を招いた。",
            (("actor", Span(0, 2)), ("target", Span(3, 5))),
            None,
            Status.ACTUAL,
        ),
        ("[date=2024-06-17:17日]、訪れた。", "17日、訪れた。", (), "2024-06-17", Status.ACTUAL),
        (
            "[date=2024-06-18/2024-06-19:18─19日]だ。",
            "18─19日だ。",
            (),
            "2024-06-18/2024-06-19",
            Status.ACTUAL,
        ),
        ("訪問する予定だ。 => Planned", "訪問する予定だ。", (), None, Status.PLANNED),
        ("訪問する予定だ。=>Denied", "訪問する予定だ。", (), None, Status.DENIED),
        (
            "[participant:日][participant:米]会談",
            "日米会談",
            (("participant", Span(0, 1)), ("participant", Span(1, 2))),
            None,
            Status.ACTUAL,
        ),
    ],
)
def test_markup_is_read(
    markup: str, text: str, roles: tuple[tuple[str, Span], ...], date: str | None, status: Status
) -> None:
    example = read_example(markup)
    assert (example.text, example.roles, example.date, example.status) == (text, roles, date, status)


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("[actor:国連は訪れた。", "bracket"),
        ("国連]は訪れた。", "bracket"),
        ("[actor:]は訪れた。", "bracket"),
        ("[国連]は訪れた。", "bracket"),
        ("[date:17日]、訪れた。", "value"),
        ("[actor=x:国連]は訪れた。", "bracket"),
        ("[actor=2024:国連]は訪れた。", "only a date"),
        ("訪れた。 => Maybe", "unknown status"),
        ("訪れた。 => ", "unknown status"),
    ],
)
def test_what_is_malformed_is_said(markup: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_example(markup)


def test_hostile_markup_is_read_in_linear_time() -> None:
    with pytest.raises(ValueError, match="bracket"):
        read_example("[a" * 100_000)
