"""The markup in which ontology files write their examples.

``[actor:プーチン氏]は[place:北朝鮮]を[date=2024-06-19:19日]訪問する予定だ。 => Planned``: brackets mark what
must be read (``[actor+of:トヨタ自動車]`` in two roles), the status stands at the end (default Actual),
the article's date is `PUBLISHED`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsgraph.model import Span, Status

PUBLISHED = "2024-06-18"
"""Publication date of every example, so that 17日 and 来月 have a meaning."""

_MARK = re.compile(r"\[([a-z]+(?:\+[a-z]+)*)(?:=([0-9X/-]+))?:([^\[\]]+)\]")
_STATUS = re.compile(r"\s*=>\s*(\w*)\s*$")


@dataclass(frozen=True, slots=True)
class Example:
    """An example without its markup, and what must be read in it."""

    text: str
    roles: tuple[tuple[str, Span], ...]
    """(role, where its words stand in `text`), in order."""
    date: str | None
    """ISO value of the event's date, or None where the example does not say."""
    status: Status


def read_example(markup: str) -> Example:
    """Return the text and the marks of an example; ValueError says what is malformed.

    >>> read_example("[actor:国連]は会合を開く予定だ。 => Planned").roles
    (('actor', Span(start=0, end=2)),)
    """
    body, status = _status(markup)
    text, roles, date, last = "", [], None, 0
    for mark in _MARK.finditer(body):
        role, value, words = mark.groups()
        text += body[last : mark.start()]
        if role == "date":
            if value is None:
                raise ValueError(f"[date:{words}] lacks its value; write [date=2024-06-19:{words}]")
            date = value
        elif value is not None:
            raise ValueError(f"[{role}={value}:{words}] has a value; only a date has one")
        else:
            roles += [(name, Span(len(text), len(text) + len(words))) for name in role.split("+")]
        text += words
        last = mark.end()
    text += body[last:]
    if set(text) & set("[]"):
        raise ValueError("a bracket that is no mark; write [role:words]")
    return Example(text, tuple(roles), date, status)


def _status(markup: str) -> tuple[str, Status]:
    found = _STATUS.search(markup)
    if found is None:
        return markup, Status.ACTUAL
    try:
        return markup[: found.start()], Status(found.group(1))
    except ValueError:
        known = ", ".join(Status)
        raise ValueError(f"unknown status {found.group(1)!r}; one of {known}") from None
