"""What one sentence of an article says about the names in the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind


def confirm(lines: Sequence[Line]) -> None:
    """Settle names that their own sentence leaves open by those that another one is sure of."""
    known: dict[str, Kind] = {}
    for line in lines:
        for draft in line.drafts:
            if draft.certain and not draft.dropped and draft.kind is not None and draft.form is Form.NAME:
                for name in _forms(draft):
                    known.setdefault(name, draft.kind)
        _brackets(line, known)
    for line in lines:
        for draft in line.drafts:
            if not draft.certain and not draft.dropped:
                kind = known.get(line.text[draft.start : draft.end])
                if kind is not None:
                    draft.kind, draft.certain = kind, True


def _forms(draft: Draft) -> Iterable[str]:
    """Return the short forms that a name seen in full or with a title binds in its article."""
    if len(draft.parts) > 1:
        short = draft.parts[-1] if draft.rule in {"dotted", "title"} else draft.parts[0]
        if len(short) > 1:
            yield short
    if draft.parts:
        yield "".join(draft.parts)


def _brackets(line: Line, known: dict[str, Kind]) -> None:
    """国際刑事裁判所(ICC): what stands in brackets after an organization is its other name."""
    for draft in line.drafts:
        if draft.kind is Kind.ORGANIZATION and draft.certain and not draft.dropped:
            after = draft.last
            if after + 2 < len(line.sorts) and line.piece(after) == "(":
                inner = line.owner[after + 1]
                if inner is not None and line.text[inner.end : inner.end + 1] == ")" and not inner.keys:
                    inner.kind, inner.certain = Kind.ORGANIZATION, True
                    known[line.text[inner.start : inner.end]] = Kind.ORGANIZATION
