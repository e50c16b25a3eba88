"""Tokens -> phrases and clauses of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsgraph.language.japanese.attachment import attach
from newsgraph.language.japanese.clauses import clauses
from newsgraph.language.japanese.describe import describe
from newsgraph.language.japanese.features import Complements, Features
from newsgraph.language.japanese.headlines import settle_headline
from newsgraph.language.japanese.phrases import QUOTES, Chunk, chunk
from newsgraph.language.japanese.quotations import quotations
from newsgraph.model import Clause, Mention, Phrase, Sentence, Token

_LONGEST = 600
"""Phrases of a sentence beyond which it is read as a list: no attachment, so that time stays bounded."""
_OPENS_QUOTE = re.compile("[" + "".join(QUOTES) + "]")


def read_grammar(
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    mentions: Sequence[Sequence[Mention]],
    complements: Complements,
) -> Iterator[tuple[tuple[Phrase, ...], tuple[Clause, ...]]]:
    """Yield the phrases of each sentence of an article, each with its head, and its clauses.

    Each step is done for all sentences before the next one: so it stays in the processor's cache.
    """
    chunks = [chunk(each)[:_LONGEST] for each in tokens]
    found = [describe(*each, complements) for each in zip(tokens, chunks, mentions, strict=True)]
    heads = [_heads(*each, complements) for each in zip(sentences, tokens, chunks, found, strict=True)]
    phrases = [_phrases(*each) for each in zip(chunks, heads, found, strict=True)]
    for each in zip(tokens, phrases, found, strict=True):
        yield each[1], clauses(*each, complements.content)


def _heads(
    sentence: Sentence,
    tokens: Sequence[Token],
    chunks: Sequence[Chunk],
    found: Sequence[Features],
    complements: Complements,
) -> list[int]:
    if sentence.is_headline:
        settle_headline(tokens, chunks, found, complements)
    quoted = _OPENS_QUOTE.search(sentence.text) is not None
    return attach(found, quotations(tokens, chunks, found) if quoted else (), complements)


def _phrases(chunks: Sequence[Chunk], heads: Sequence[int], found: Sequence[Features]) -> tuple[Phrase, ...]:
    return tuple(
        [
            Phrase(i, c.start, c.tail, c.end, head, f.particle, f.topic, f.predicate, f.comma)
            for i, (c, head, f) in enumerate(zip(chunks, heads, found, strict=True))
        ]
    )
