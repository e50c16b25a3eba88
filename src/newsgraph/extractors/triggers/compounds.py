"""What may follow a trigger in its compound and leave it the event: 会談後, 死者4人."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.language.japanese.features import SIGNS, VERBAL_NOUN
from newsgraph.model import Kind, Parse, Token

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


def behind(parse: Parse, end: int, tail: int, *, counts: bool) -> Sequence[Token]:
    """The words behind a trigger that ends before token `end`, up to a bracket or joining dot in its phrase.

    None where a number is behind what `counts` (死者|4300人超, 震度|7), or a name beside it.
    """
    tokens = parse.tokens[end:tail]
    words = [t for t in takewhile(lambda t: t.surface not in _ENDS, tokens) if t.lexeme.pos not in SIGNS]
    if not words or (counts and _is_number(words)) or _is_beside(parse, parse.tokens[end - 1], words[0]):
        return []
    return words


def _is_beside(parse: Parse, noun: Token, after: Token) -> bool:
    """Whether a name is no part of the word before it: 合弁会社|NUMMI, 知事選|山田氏; not 駐留|米軍."""
    if after.mention < 0:
        return False
    is_body = parse.mentions[after.mention].kind is Kind.ORGANIZATION
    return not is_body or noun.lexeme.pos3 not in VERBAL_NOUN
