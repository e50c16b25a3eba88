"""Bodies at places: 横浜地裁小田原支部, 神奈川県警川崎署, 沖縄ヤマト運輸, カリフォルニア大バークリー校."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import PLACE
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_ORGANIZATION = Kind.ORGANIZATION
_BRANCH = "支部"
_CLOSED = ("都", "道", "府", "県", "市", "区", "町", "村", "州")
"""What ends the full name of a place: 愛知県トヨタ is no firm's name."""
_STATIONS = frozenset("署隊")
_UNIVERSITY = ("大", "大学")
_CAMPUS = re.compile(r"・?[ァ-ヺー・]{2,12}校(?![長舎歌則庭])")
_POLICE = ("警", "警察", "警察本部")
"""What ends the names of those that have stations."""


def find(line: Line, endings: tuple[str, ...]) -> None:
    """Make one name of a body, a place and the word for a branch, or of a place and the firm of a chain.

    `endings` are what ends the names of firms that follow a place's: 沖縄ヤマト運輸.
    """
    if _BRANCH in line.text:
        _find_branches(line)
    if "校" in line.text:
        _find_campuses(line)
    for draft in list(line.drafts):
        if draft.kind is _ORGANIZATION and draft.keys and not draft.dropped:
            place = line.owner[draft.first - 1] if line.before(draft.first) & PLACE else None
            if place is not None and _is_of_chain(line, place, draft, endings):
                place.dropped = draft.dropped = True
                line.claim(Draft(place.first, draft.last, place.start, draft.end, draft.kind, "suffix"))


def _is_of_chain(line: Line, place: Draft, firm: Draft, endings: tuple[str, ...]) -> bool:
    """Whether a firm right behind a place is not the one of its name: 沖縄ヤマト運輸, 青森朝日放送."""
    text = firm.text_of(line.text)
    whole = place.kind is Kind.PLACE and place.end == firm.start and place.unit_end == place.end
    return whole and text.endswith(endings) and not line.text.endswith(_CLOSED, 0, place.end)


def _find_branches(line: Line) -> None:
    """横浜地裁小田原支部: the branch is an organ of the body."""
    for place in list(line.drafts):
        index = place.last
        if place.kind is not Kind.PLACE or place.dropped or not line.after(index):
            continue
        body = line.owner[place.first - 1] if line.adjacent(place.first) else None
        is_body = body is not None and body.kind is _ORGANIZATION and body.last == place.first
        if body is not None and is_body and body.certain and line.piece(index) == _BRANCH:
            place.dropped = True
            start, end = line.starts[body.first], line.ends[index]
            line.claim(Draft(body.first, index + 1, start, end, _ORGANIZATION, "suffix")).of = body


def _find_campuses(line: Line) -> None:
    """カリフォルニア大バークリー校: the campus is part of the name."""
    for body in list(line.drafts):
        if body.kind is not _ORGANIZATION or body.dropped or not body.certain:
            continue
        campus = _CAMPUS.match(line.text, body.end) if body.text_of(line.text).endswith(_UNIVERSITY) else None
        last = bisect_left(line.ends, campus.end()) if campus is not None else -1
        if campus is None or line.ends[last] != campus.end():
            continue
        line.absorb(body.last, last + 1, None)
        body.last, body.end, body.unit_end = last + 1, campus.end(), campus.end()
        body.keys, body.rule = (), "suffix"
        line.own(body)


def is_station(line: Line, police: Draft, index: int) -> bool:
    """Whether a name that begins with a draft and ends with a piece is of a station of the police."""
    return line.piece(index)[-1] in _STATIONS and police.text_of(line.text).endswith(_POLICE)
