"""Quotation marks that hold clauses: what is inside one depends on what is inside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsgraph.language.japanese.features import SIGNS, Features
from newsgraph.language.japanese.phrases import CLOSING, QUOTES, STOPS, Chunk
from newsgraph.model import Token

_MARKS = frozenset({*QUOTES, *QUOTES.values()})
_ADNOMINAL = frozenset({"連体形", "終止形"})


def quotations(
    tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features]
) -> list[tuple[int, int, bool]]:
    """Find the quotation marks that hold clauses, as ``(first phrase, last phrase, closed)``; sets `scope`.

    `closed` says that the last phrase belongs to the quotation (…」と述べた), not to what is around
    it (「評価」すると). Marks around a mere noun phrase («イスラム国») are no quotation. Innermost last.
    """
    result = _marks(tokens, chunks, found)
    for n, (first, last, closed) in enumerate(result):
        for index in range(first, last + 1):
            found[index].scope = n
        if closed:
            _settle(tokens, chunks, found, (first, last))
        elif _modifies(tokens, chunks, found, last):
            found[last].adnominal, found[last].connective = True, "連体"
    return result


def _marks(
    tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features]
) -> list[tuple[int, int, bool]]:
    pairs = _pairs(tokens)
    if not pairs:
        return []
    ends = [chunk.end for chunk in chunks]
    result = []
    for opening, closing in pairs:
        first, last = bisect_right(ends, opening), bisect_right(ends, closing)
        if last < len(chunks) and (first < last or _is_clause(found[first], chunks[first], opening)):
            result.append((first, last, _is_closed(tokens, closing)))
    return sorted(result, key=lambda q: (q[0], -q[1]))


def _is_clause(phrase: Features, chunk: Chunk, opening: int) -> bool:
    """「続ける」と: marks around a predicate alone hold a clause too."""
    return phrase.quote and phrase.predicate and opening == chunk.start


def _pairs(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the tokens of the quotation marks that match, in the order of the closing ones."""
    pairs = []
    opened: list[int] = []
    for i in [i for i, token in enumerate(tokens) if token.surface in _MARKS]:
        surface = tokens[i].surface
        if surface in QUOTES:
            opened.append(i)
        elif opened:
            own = [n for n, j in enumerate(opened) if QUOTES[tokens[j].surface] == surface]
            if own:  # what was opened behind it is closed by no mark: 「“核なき世界"を目指す」
                pairs.append((opened[own[-1]], i))
                del opened[own[-1] :]
    return pairs


def _settle(
    tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features], ends: tuple[int, int]
) -> None:
    """Mark the clauses that end inside a quotation as what is said: 「攻撃した。支援する」と."""
    first, last = ends
    for index in range(first, last):
        if found[index].predicate and tokens[chunks[index].end - 1].surface in STOPS:
            found[index].quote, found[index].ends_quote, found[index].connective = True, last, "と"
    if found[last].particle in {"と", ""} and _quoting(tokens, chunks[last]):
        found[last].quote, found[last].predicate, found[last].connective = True, True, "と"


def _modifies(tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features], last: int) -> bool:
    """「出場を停止する」処分: a quoted clause before a common noun says what that is."""
    if last + 1 == len(chunks) or not found[last].predicate or found[last].connective:
        return False
    inflected = [t for t in tokens[chunks[last].start : chunks[last].end] if t.lexeme.pos not in SIGNS]
    ends = tokens[chunks[last].end - 1].surface in "」』" and inflected[-1].lexeme.cform in _ADNOMINAL
    return ends and found[last + 1].nominal and not found[last + 1].name


def _is_closed(tokens: Sequence[Token], i: int) -> bool:
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.lexeme.pos in {"助詞", "補助記号"} or after.surface in CLOSING


def _quoting(tokens: Sequence[Token], chunk: Chunk) -> bool:
    closing = max((i for i in range(chunk.start, chunk.end) if tokens[i].surface in "」』”"), default=-1)
    rest = [t.surface for t in tokens[closing + 1 : chunk.end] if t.lexeme.pos not in SIGNS]
    return rest[:1] == ["と"] and rest != ["と", "の"]
