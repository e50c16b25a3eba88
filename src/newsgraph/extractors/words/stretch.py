"""Which words a phrase takes up with all that depends on it."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.phrases import QUOTES

_ENDING = frozenset({"と", "との", "って", "など", "」", "、", "。"})
"""What follows the predicate of a clause that somebody says: 行わない|などと."""
_OPENER = {closing: opening for opening, closing in QUOTES.items()}
_LISTING = frozenset({"、", "・", "と", "や"})
_AROUND = "、。 "


def end_of(scene: Scene, phrase: int) -> int:
    """Return the token behind a phrase without its case: 行わない|と, 約束|を."""
    tokens, p = scene.parse.tokens, scene.parse.phrases[phrase]
    end = max(p.tail, p.start + 1)
    if not p.predicate:
        return end
    clause = scene.clause_of(phrase)
    asked = clause is not None and clause.connective == "よう"
    ending = _ENDING | {"よう"} if asked else _ENDING
    return next((i for i in range(end, p.end) if tokens[i].surface in ending), p.end)


def opening_of(scene: Scene, closing: int) -> int:
    """Return the token of the quotation mark that belongs to a closing one, -1 for none."""
    tokens, waiting = scene.parse.tokens, 0
    closes = tokens[closing].surface
    opens = _OPENER[closes]
    for i in range(closing, -1, -1):
        surface = tokens[i].surface
        waiting += (surface == closes) - (surface == opens)
        if not waiting:
            return i
    return -1


def first_of_quotations(scene: Scene, closing: int) -> int:
    """Return the first token of the quotations that a mark closes: 「A」「B」, 「A」、「B」; -1 for none."""
    tokens = scene.parse.tokens
    first = opening_of(scene, closing)
    while first > 0:
        before = first - 1
        while before > 0 and tokens[before].surface in _LISTING:
            before -= 1
        earlier = opening_of(scene, before) if tokens[before].surface in _OPENER else -1
        if earlier < 0:
            break
        first = earlier
    return first


def text_of(scene: Scene, start: int, end: int) -> str:
    """Return the words of a token range, without commas and without marks around all of them."""
    tokens = scene.parse.tokens
    while start < end and tokens[start].surface in _AROUND:
        start += 1
    while start < end and tokens[end - 1].surface in _AROUND:
        end -= 1
    if start >= end:
        return ""
    open_ = sum((t.surface in QUOTES) - (t.surface in _OPENER) for t in tokens[start:end])
    if open_ > 0 and end < len(tokens) and tokens[end].surface in _OPENER:
        end += 1
    return unmarked(scene.parse.sentence.text[tokens[start].start : tokens[end - 1].end])


def unmarked(words: str) -> str:
    """Take away the marks around words, and one whose counterpart is not there: 「A」, A」 -> A.

    >>> unmarked("「支援する」"), unmarked("「支援」は「必要」"), unmarked("支援する」")
    ('支援する', '「支援」は「必要」', '支援する')
    """
    if words[:1] in QUOTES and _closes_at(words) in {len(words) - 1, -1}:
        return unmarked(words[1:].removesuffix(QUOTES[words[0]]) if _closes_at(words) > 0 else words[1:])
    if words[-1:] in _OPENER and words.count(words[-1]) > words.count(_OPENER[words[-1]]):
        return unmarked(words[:-1])
    return words.strip(_AROUND)


def _closes_at(words: str) -> int:
    """Where the mark that words begin with is closed, -1 for nowhere."""
    closing = QUOTES[words[0]]
    end = words.find(closing)
    if end < 0 or words.find(words[0], 1, end) < 0:
        return end  # mostly nothing else is opened in between
    waiting = 0
    for i, sign in enumerate(words):
        waiting += (sign == words[0]) - (sign == closing)
        if not waiting:
            return i
    return -1
