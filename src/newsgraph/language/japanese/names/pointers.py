"""Governments named by their country or leader, and words that point back: 同氏, 両国, 同省."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import ADMINISTRATION, ANAPHOR, GOVERNMENT, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_KINDS = {
    "anaphor-person": Kind.PERSON,
    "anaphor-country": Kind.COUNTRY,
    "anaphor-organization": Kind.ORGANIZATION,
    "anaphor-place": Kind.PLACE,
    "anaphor-both-countries": Kind.COUNTRY,
    "anaphor-both-persons": Kind.PERSON,
    "anaphor-both-organizations": Kind.ORGANIZATION,
}


class Pointers:
    """Finds anaphors and governments in a line."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._kinds = {word: kind for name, kind in _KINDS.items() for word in lexicon.lists.get(name, ())}

    def find_anaphors(self, line: Line) -> None:
        """Add drafts for words that point back."""
        for index in line.marked:
            if line.sorts[index] & ANAPHOR and line.owner[index] is None:
                self._anaphor(line, index)

    def _anaphor(self, line: Line, index: int) -> None:
        text = line.piece(index)
        kind = self._kinds[text]
        draft = Draft(index, index + 1, line.starts[index], line.ends[index], kind, "anaphor")
        draft.form, draft.title = Form.ANAPHOR, text.lstrip("同両日") or text
        line.claim(draft)


def find_governments(line: Line) -> None:
    """Let 政府, 側 … join their country; 政権 after a person is a country."""
    for index in line.marked:
        if line.sorts[index] & (GOVERNMENT | ADMINISTRATION) and line.adjacent(index):
            _government(line, index)


def _government(line: Line, index: int) -> None:
    owner = line.owner[index - 1]
    if owner is None or owner.unit_end != line.starts[index] or owner.form is not Form.NAME:
        return
    if owner.kind in {Kind.COUNTRY, Kind.ORGANIZATION} and line.sorts[index] & GOVERNMENT:
        owner.unit_end = line.ends[index]
        line.owner[index] = owner
    elif (
        owner.kind in {Kind.PERSON, None}
        and line.sorts[index] & ADMINISTRATION
        and owner.end == owner.unit_end
    ):
        owner.kind, owner.certain = Kind.PERSON, True
        draft = Draft(index, index + 1, line.starts[index], line.ends[index], Kind.COUNTRY, "administration")
        draft.form, draft.title, draft.of = Form.OFFICE, line.piece(index), owner
        draft.unit_start = owner.start
        line.claim(draft)
