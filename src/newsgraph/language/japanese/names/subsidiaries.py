"""Firms of a foreign name in Japan: ボルボ・ジャパン; 日本マクドナルド, which マクドナルド after it means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import DOT, ORG, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_ORGANIZATION = Kind.ORGANIZATION
_HOME = "日本"
_BRANCH = "ジャパン"
_FOREIGN = re.compile(r"[ァ-ヺー]{4,}")


def find(line: Line, lexicon: Lexicon) -> None:
    """Let 日本 right before a company of a foreign name be part of that name."""
    if _BRANCH in line.text:
        _find_branches(line)
    if _HOME not in line.text:
        return
    for draft in list(line.drafts):
        country = (
            line.owner[draft.first - 1] if _is_company(draft, line) and line.adjacent(draft.first) else None
        )
        if country is not None and country.kind is Kind.COUNTRY and country.text_of(line.text) == _HOME:
            word = lexicon.words.get(line.text[country.start : draft.end])
            keys = word.keys if word is not None and word.sorts & ORG else ()
            draft.dropped = country.dropped = True
            name = Draft(country.first, draft.last, country.start, draft.end, draft.kind, "subsidiary", keys)
            name.unit_end = draft.unit_end
            line.claim(name)


def _find_branches(line: Line) -> None:
    """Make one name of a company and ジャパン behind a middle dot."""
    for branch in list(line.drafts):
        dotted = branch.first > 1 and line.before(branch.first) & DOT and not branch.dropped
        owner = (
            line.owner[branch.first - 2] if dotted and branch.text_of(line.text).endswith(_BRANCH) else None
        )
        if owner is not None and owner.kind is _ORGANIZATION and owner.last == branch.first - 1:
            owner.dropped = branch.dropped = True
            name = Draft(owner.first, branch.last, owner.start, branch.end, owner.kind, "subsidiary")
            line.claim(name)


def recall(lines: Sequence[Line]) -> None:
    """Let the name without 日本 mean a listed company that the article names with it."""
    homes = {
        draft.text_of(line.text).removeprefix(_HOME): draft.keys
        for line in lines
        for draft in line.drafts
        if draft.kind is _ORGANIZATION and draft.keys and draft.text_of(line.text).startswith(_HOME)
    }
    for line in lines if homes else ():
        for draft in line.drafts:
            if draft.kind is _ORGANIZATION and draft.text_of(line.text) in homes:
                draft.keys = homes[draft.text_of(line.text)]


def _is_company(draft: Draft, line: Line) -> bool:
    certain = draft.kind is _ORGANIZATION and draft.certain and not draft.dropped
    return certain and _FOREIGN.fullmatch(draft.text_of(line.text)) is not None
