"""Regions that are named like a country: 中国 beside 四国 or 九州 is the west of Honshu."""

from __future__ import annotations

from newsgraph.language.japanese.names.lexicon import Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_NAME, _KEY = "中国", "place/chugoku-region"
_JOINTS = frozenset("・、とや")


class Regions:
    """Finds such regions in a line; knows their neighbours."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._others = tuple(lexicon.lists.get("region-beside", ()))

    def find(self, line: Line) -> None:
        """Make the region of each 中国 that is listed with another region of Japan."""
        if _NAME not in line.text:
            return
        for draft in line.drafts:
            if (
                draft.kind is Kind.COUNTRY
                and draft.text_of(line.text) == _NAME
                and self._is_region(draft.start, line)
            ):
                draft.kind, draft.keys, draft.rule = Kind.PLACE, (_KEY,), "region"

    def _is_region(self, start: int, line: Line) -> bool:
        text, end = line.text, start + len(_NAME)
        before = text[start - 1 : start] in _JOINTS and text.endswith(self._others, 0, start - 1)
        return before or (text[end : end + 1] in _JOINTS and text.startswith(self._others, end + 1))
