"""What one sentence of an article says about the names in the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import COMPANY, PROPER, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind


def confirm(lines: Sequence[Line], lexicon: Lexicon) -> None:
    """Settle names that their own sentence leaves open by those that another one is sure of."""
    known: dict[str, Kind] = {}
    companies: set[str] = set()
    for line in lines:
        for draft in line.drafts:
            if draft.certain and not draft.dropped and draft.kind is not None and draft.form is Form.NAME:
                for name in _forms(line, draft):
                    known.setdefault(name, draft.kind)
                if draft.kind is Kind.ORGANIZATION and draft.rule == "suffix":
                    companies.update(_short(line, draft))
        _brackets(line, known)
    for name in companies:
        known[name] = Kind.ORGANIZATION
    surnames = {name for name, kind in known.items() if kind is Kind.PERSON}
    officers = lexicon.lists.get("title-company", frozenset())
    for line in lines:
        for draft in line.drafts:
            if draft.form is Form.OFFICE and draft.title and not draft.dropped:
                _reread(line, draft, surnames)
            if draft.dropped or draft.form is not Form.NAME:
                continue
            text = line.text[draft.start : draft.end]
            if not draft.certain and (kind := known.get(text)) is not None:
                draft.kind, draft.certain = kind, True
            elif draft.rule == "area" and known.get(text) is Kind.PERSON:
                draft.kind = Kind.PERSON  # 川田 in an article about 川田正子さん
            elif (
                draft.kind is Kind.PERSON and text in companies and draft.title in officers and not draft.keys
            ):
                draft.kind, draft.title = Kind.ORGANIZATION, None  # パソナ会長 where パソナグループ is named


def _reread(line: Line, draft: Draft, surnames: set[str]) -> None:
    """自見代表 where 自見庄三郎 is named: what looked like an office begins with its bearer's name."""
    text = line.text[draft.start : draft.end]
    for length in (2, 3, 4):
        if text[:length] in surnames and len(text) > length:
            draft.form, draft.title, draft.rule = Form.NAME, text[length:], "surname"
            draft.end = draft.start + length
            return


def _forms(line: Line, draft: Draft) -> Iterable[str]:
    """Return the short forms that a name seen in full or with a title binds in its article."""
    if len(draft.parts) > 1:
        short = draft.parts[-1] if draft.rule == "dotted" else draft.parts[0]
        if len(short) > 1:
            yield short
    if draft.parts:
        yield "".join(draft.parts)
    elif draft.rule in {"title", "company", "introduced", "locative", "katakana"}:
        yield line.text[draft.start : draft.end]


def _short(line: Line, draft: Draft) -> Iterable[str]:
    """パロマ for パロマ工業: the proper part of a company's name, where it is long enough to stand alone."""
    if (
        line.sorts[draft.last - 1] & COMPANY
        and draft.last - draft.first == 2
        and line.sorts[draft.first] & PROPER
    ):
        name = line.piece(draft.first)
        if len(name) > 2:
            yield name


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
