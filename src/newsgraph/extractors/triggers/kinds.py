"""Where a phrase says what it is of, before a name or number of it: 空母「…」を, 戦闘機6機を, 輸送機C2を."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.model import Parse, Phrase, Token

_OPENING = {"」": "「", "』": "『"}
_AMONG = frozenset({"など", "ら"})
_NUMBER, _PROPER = "数詞", "固有名詞"


def kind_ends(parse: Parse, phrase: Phrase) -> Iterator[int]:
    """Yield the token before which its noun may end: its last word, and what that names or counts."""
    end, tokens = phrase.tail, parse.tokens
    yield end
    earlier = _before_amount(parse, end)
    if earlier:
        end = earlier - (tokens[earlier - 1].surface in _AMONG)
        yield end
    earlier = _before_title(tokens, end)
    if earlier:
        end = earlier
        yield end
    before = _before_name(tokens, phrase.start, end)
    if before < end:
        yield before


def _before_amount(parse: Parse, end: int) -> int:
    """戦闘機|6機: the first token of a number that ends before token `end`; 0 for none."""
    tokens = parse.tokens
    last = tokens[end - 1].end
    for amount in parse.amounts:
        if amount.end == last:
            return next(i for i, t in enumerate(tokens) if t.end > amount.start)
    return 0


def _before_title(tokens: tuple[Token, ...], end: int) -> int:
    """空母|「…」: the bracket that opens what ends before token `end`; 0 for none."""
    opening = _OPENING.get(tokens[end - 1].surface)
    if opening is None:
        return 0
    return next((i for i in range(end - 2, 0, -1) if tokens[i].surface == opening), 0)


def _before_name(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """駆逐艦|デアリング, 輸送機|C2: the first token of the names and signs that end before token `end`."""
    while end - 1 > start and _is_name(tokens[end - 1]):
        end -= 1
    return end


def _is_name(token: Token) -> bool:
    sign = token.surface.isascii() or token.surface == "・"
    return sign or token.lexeme.pos2 in {_NUMBER, _PROPER} or token.mention >= 0
