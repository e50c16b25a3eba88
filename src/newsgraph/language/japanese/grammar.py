"""Tokens -> phrases and clauses of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.attachment import attach
from newsgraph.language.japanese.clauses import clauses
from newsgraph.language.japanese.describe import describe
from newsgraph.language.japanese.features import Complements
from newsgraph.language.japanese.headlines import settle_headline
from newsgraph.language.japanese.phrases import QUOTES, chunk
from newsgraph.language.japanese.quotations import quotations
from newsgraph.model import Clause, Mention, Phrase, Sentence, Token

_LONGEST = 600
"""Phrases of a sentence beyond which it is read as a list: no attachment, so that time stays bounded."""
_OPENS_QUOTE = re.compile("[" + "".join(QUOTES) + "]")


def read_grammar(
    sentence: Sentence, tokens: Sequence[Token], mentions: Sequence[Mention], complements: Complements
) -> tuple[tuple[Phrase, ...], tuple[Clause, ...]]:
    """Return the phrases of a sentence, each with its head, and its clauses."""
    chunks = chunk(tokens)[:_LONGEST]
    found = describe(tokens, chunks, mentions, complements)
    if sentence.is_headline:
        settle_headline(tokens, chunks, found)
    quoted = _OPENS_QUOTE.search(sentence.text) is not None
    heads = attach(found, quotations(tokens, chunks, found) if quoted else (), complements)
    phrases = [
        Phrase(i, c.start, c.tail, c.end, head, f.particle, f.topic, f.predicate, f.comma)
        for i, (c, head, f) in enumerate(zip(chunks, heads, found, strict=True))
    ]
    return tuple(phrases), clauses(tokens, phrases, found, complements.content)
