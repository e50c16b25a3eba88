"""Names with middle dots that are no person's: セント・アンドリュース, カズミヤ・モスク, 〜・サミット."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import COMMON, DOT, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_AND = "アンド"
_LONG = 4
"""Characters of a word that no surname ends in: ポッターシリーズ."""
_ENDS = {"katakana-ends-place": Kind.PLACE, "katakana-ends-organization": Kind.ORGANIZATION}


class Foreign:
    """Tells the kind of a name from abroad by its first or last part; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._ends = {word: kind for name, kind in _ENDS.items() for word in lists.get(name, ())}
        self._begins = lists.get("katakana-begins-place", frozenset())
        self._camps = lists.get("katakana-camp", frozenset())
        self._long_things = tuple(sorted(w for w in lists.get("katakana-ends-thing", ()) if len(w) >= _LONG))
        self._things = lists.get("katakana-ends-thing", frozenset())

    def find(self, line: Line) -> None:
        """Type the names with middle dots that begin or end in a word for a place, a body or a thing."""
        for draft in line.drafts:
            if draft.rule == "katakana" and not draft.keys and line.before(draft.first) & DOT:
                self._camp(line, draft)
            if draft.rule != "dotted" or draft.keys or draft.dropped or draft.kind is not Kind.PERSON:
                continue
            first, last = draft.parts[0], draft.parts[-1]
            kind = self._ends.get(last) or (Kind.PLACE if first in self._begins else None)
            if _AND in draft.parts:
                _firm(line, draft)
            elif last in self._things or last.endswith(self._long_things):
                draft.certain, draft.kind = False, None
            elif kind is not None and (draft.certain or _is_new(line, draft, kind)):
                draft.kind, draft.certain = kind, True

    def _camp(self, line: Line, draft: Draft) -> None:
        """キャンプ・シュワブ: the name after an ordinary word for a place is the rest of its name."""
        first = draft.first - 2
        if first < 0 or not line.adjacent(draft.first - 1) or line.piece(first) not in self._camps:
            return
        if line.owner[first] is None:
            draft.first, draft.start, draft.unit_start = first, line.starts[first], line.starts[first]
            draft.kind, draft.certain, draft.rule = Kind.PLACE, True, "introduced"
            line.own(draft)


def _firm(line: Line, draft: Draft) -> None:
    """ベリー・アンド・サンズ is nobody; right behind a company's name it belongs to it."""
    draft.kind, draft.certain = None, False
    firm = line.owner[draft.first - 1] if line.adjacent(draft.first) else None
    if firm is not None and firm.kind is Kind.ORGANIZATION and firm.unit_end == draft.start:
        firm.unit_end = draft.end
        draft.dropped = True


def _is_new(line: Line, draft: Draft, kind: Kind) -> bool:
    """Whether a part is no ordinary word (ショッピング・タウン), of a body the last one."""
    if kind is Kind.ORGANIZATION and line.sorts[draft.last - 1] & COMMON:
        return False
    return any(not line.sorts[i] & COMMON for i in range(draft.first, draft.last - 1, 2))
