"""Nouns of doing that end a clause with nothing behind them (体言止め)."""

from __future__ import annotations

import pytest

from newsgraph.language.japanese.features import Complements
from newsgraph.language.japanese.grammar import read_grammar
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Sentence, Span

WORDS = Complements(saying=frozenset({"否定", "発表", "批判"}), content=frozenset())

ENDING = [
    ("社長は関与を否定。", "否定"),
    # behind how and when it is done
    ("社長は関与を強く否定。", "否定"),
    ("社長は関与を改めて明確に否定。", "否定"),
    ("社長は関与を全面的に否定、検察を批判した。", "否定"),
    ("社長は辞任を十七日に正式に発表。", "発表"),
    # what it only names: with a modifier of its own, or as one of a row
    ("会見では強い否定。", ""),
    ("総選挙の日程を直ちに発表、来月投票と決めた。", "発表"),
    ("理由は全面的な否定。", ""),
]


@pytest.mark.parametrize(("text", "noun"), ENDING)
def test_a_noun_of_doing_ends_a_clause(text: str, noun: str) -> None:
    tokens = tag(text)
    sentence = Sentence(0, 0, Span(0, len(text)), text, range(len(text) + 1))
    ((phrases, clauses),) = read_grammar([sentence], [tokens], [()], WORDS)
    heads = {tokens[phrases[c.predicate].start].surface for c in clauses}
    assert (noun in heads) if noun else not heads & WORDS.saying
