"""Who is accused, without a name: 被告は, 容疑者を beside 山田太郎被告; the article says who that is."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import DOT, HONORIFIC, KATAKANA, NO, NOUN, NUMBER, PROPER
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_STANDS = re.compile(r"[はがもをへ]|に(?!な[るっり])|側|の(?![男女少身1一二2]|うち|ひとり)")
"""What may follow a word that stands for somebody; not 容疑者として, 被告となった, 容疑者の男."""
_COUNTED = re.compile(r"([2-9])人(?=[はがもをにのとへや、。])")
"""被告2人に: all of so many who are accused."""
_TIED = NOUN | PROPER | NUMBER | NO | DOT | KATAKANA


def find(lines: Sequence[Line], words: Set[str]) -> None:
    """Let each of `words` that stands alone point to whom the article names with one of them."""
    ends = tuple(words)
    titled = ((line, draft) for line in lines for draft in line.drafts if draft.title)
    if not any(draft.title in words or line.text.startswith(ends, draft.end) for line, draft in titled):
        return
    for line in lines:
        for index in line.marked if line.sorted & HONORIFIC else ():
            if line.sorts[index] & HONORIFIC and line.owner[index] is None and line.piece(index) in words:
                _point(line, index)


def _point(line: Line, index: int) -> None:
    counted = _COUNTED.match(line.text, line.ends[index])
    if line.before(index) & _TIED or not (counted or _STANDS.match(line.text, line.ends[index])):
        return
    draft = Draft(index, index + 1, line.starts[index], line.ends[index], Kind.PERSON, "accused")
    draft.form, draft.title = Form.ANAPHOR, line.piece(index)
    if counted:
        draft.title += counted[1]
        draft.unit_end = counted.end()
    line.claim(draft)
