"""What bodies have at places: 横浜地裁小田原支部, 神奈川県警川崎署."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_BRANCH = "支部"
_STATIONS = frozenset("署隊")
_POLICE = ("警", "警察", "警察本部")
"""What ends the names of those that have stations."""


def find(line: Line) -> None:
    """Make one name of a body, a place and the word for a branch: the branch is an organ of the body."""
    if _BRANCH not in line.text:
        return
    for place in list(line.drafts):
        index = place.last
        if place.kind is not Kind.PLACE or place.dropped or not line.after(index):
            continue
        body = line.owner[place.first - 1] if line.adjacent(place.first) else None
        is_body = body is not None and body.kind is Kind.ORGANIZATION and body.last == place.first
        if body is not None and is_body and body.certain and line.piece(index) == _BRANCH:
            place.dropped = True
            start, end = line.starts[body.first], line.ends[index]
            line.claim(Draft(body.first, index + 1, start, end, Kind.ORGANIZATION, "suffix")).of = body


def is_station(line: Line, police: Draft, index: int) -> bool:
    """Whether a name that begins with a draft and ends with a piece is of a station of the police."""
    return line.piece(index)[-1] in _STATIONS and police.text_of(line.text).endswith(_POLICE)
