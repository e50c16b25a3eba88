"""What may follow a trigger in its compound and leave it the event: 会談後, 死者4人."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.language.japanese.features import SIGNS
from newsgraph.model import Token

_COUNTERS = frozenset({"助数詞可能", "助数詞"})
_CHANGES = frozenset({"増", "減", "%"})
_ENDS = frozenset("(（「『・")


def _is_number(words: Sequence[Token]) -> bool:
    """Whether words only count what stands before them: 4300人超."""
    if words[0].lexeme.pos2 != "数詞":
        return False
    counters = (t for t in words if t.lexeme.pos2 != "数詞")
    return all(
        t.lexeme.pos == "接尾辞" or t.lexeme.pos3 in _COUNTERS or t.surface in _CHANGES for t in counters
    )


def trails(word: Token, lexicon: Lexicon, *, shared: bool) -> bool:
    """Whether a word may follow a trigger in its compound: 会談後; what is `shared` may be left: 連立離脱."""
    known = word.surface in lexicon.trailing or word.surface in lexicon.light
    return known or word.time >= 0 or (shared and word.surface in lexicon.leaving)


def behind(tokens: Sequence[Token], *, counts: bool) -> Sequence[Token]:
    """The words behind a trigger in its phrase, up to a bracket or a joining dot.

    None where a number is behind what `counts`: 死者|4300人超, 震度|7.
    """
    words = [t for t in takewhile(lambda t: t.surface not in _ENDS, tokens) if t.lexeme.pos not in SIGNS]
    return [] if counts and words and _is_number(words) else words
