"""Names with middle dots that are no person's: セント・アンドリュース, カズミヤ・モスク, 〜・サミット."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import COMMON, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_ENDS = {"katakana-ends-place": Kind.PLACE, "katakana-ends-organization": Kind.ORGANIZATION}


class Foreign:
    """Tells the kind of a name from abroad by its first or last part; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._ends = {word: kind for name, kind in _ENDS.items() for word in lists.get(name, ())}
        self._begins = lists.get("katakana-begins-place", frozenset())
        self._things = lists.get("katakana-ends-thing", frozenset())

    def find(self, line: Line) -> None:
        """Type the names with middle dots that begin or end in a word for a place, a body or a thing."""
        for draft in line.drafts:
            if draft.rule != "dotted" or draft.keys or draft.dropped or draft.kind is not Kind.PERSON:
                continue
            first, last = draft.parts[0], draft.parts[-1]
            kind = self._ends.get(last) or (Kind.PLACE if first in self._begins else None)
            if last in self._things:
                draft.certain, draft.kind = False, None
            elif kind is not None and (draft.certain or _is_new(line, draft, kind)):
                draft.kind, draft.certain = kind, True


def _is_new(line: Line, draft: Draft, kind: Kind) -> bool:
    """Whether a part is no ordinary word (ショッピング・タウン), of a body the last one."""
    if kind is Kind.ORGANIZATION and line.sorts[draft.last - 1] & COMMON:
        return False
    return any(not line.sorts[i] & COMMON for i in range(draft.first, draft.last - 1, 2))
