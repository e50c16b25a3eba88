"""Short names in a row of bodies: 公明 in 自民、公明, 共産 in 共産、社民両党; alone they are other words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_JOINTS = frozenset("、・と")
_COUNTED = re.compile(r"(?:など)?の?(?:[与野]党|連立)?(?:両|各|[2-9二三四五六])党")
"""What says that those before it are parties: 両党, の野党3党."""


def find(lines: Sequence[Line]) -> None:
    """Make sure the guarded names that stand beside a sure body of the same country, or are counted."""
    for line in lines:
        open_ = [draft for draft in line.drafts if _is_open(draft)]
        if open_:
            _settle(line, open_)


def _is_open(draft: Draft) -> bool:
    guarded = draft.rule == "listed" and not draft.certain and not draft.dropped
    return guarded and draft.kind is Kind.ORGANIZATION and bool(draft.keys)


def _settle(line: Line, open_: list[Draft]) -> None:
    """Settle the row of each open name, where another one of it is sure or the row is counted."""
    for draft in open_:
        if draft.certain:
            continue
        row = _row(line, draft)
        others = [d for d in row if d is not draft]
        beside = any(d.certain and _is_of_one_country(d, draft) for d in others)
        if beside or _COUNTED.match(line.text, row[-1].end):
            for each in row:
                each.certain = True


def _row(line: Line, draft: Draft) -> list[Draft]:
    """Return the bodies that are joined to one, in order, itself among them."""
    row = [draft]
    while (before := _joined(line, row[0].first - 1, row[0].first - 2)) is not None:
        row.insert(0, before)
    while (after := _joined(line, row[-1].last, row[-1].last + 1)) is not None:
        row.append(after)
    return row


def _joined(line: Line, joint: int, index: int) -> Draft | None:
    """Return the body at piece `index`, where the piece between is a joint."""
    if min(joint, index) < 0 or max(joint, index) >= len(line.owner) or line.piece(joint) not in _JOINTS:
        return None
    there = line.owner[index]
    if there is None or there.dropped or there.kind is not Kind.ORGANIZATION or there.form is not Form.NAME:
        return None
    return there


def _is_of_one_country(one: Draft, other: Draft) -> bool:
    """Whether the catalogue's ids of two bodies begin with the same country: org/jp-."""
    return bool(one.keys) and one.keys[0].partition("-")[0] == other.keys[0].partition("-")[0]
