"""Nouns of doing that end a clause with nothing behind them (体言止め)."""

from __future__ import annotations

import pytest

from newsgraph.language.japanese.features import Complements
from newsgraph.language.japanese.grammar import read_grammar
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import ClauseKind, Sentence, Span

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


JUDGED = [
    ("社は承認が必要とした。", True),
    ("社は、再開には承認が必要、などとしている。", True),
    ("社は処分は不当などとして争う。", True),
    # what somebody needs, holds invalid or takes for something
    ("社は被災地が必要とする物資を送った。", False),
    ("社は処分を無効とした。", False),
    ("社は処分が対象とした。", False),
]


@pytest.mark.parametrize(("text", "told"), JUDGED)
def test_how_something_is_said_to_be_needs_no_copula(text: str, told: bool) -> None:
    tokens = tag(text)
    sentence = Sentence(0, 0, Span(0, len(text)), text, range(len(text) + 1))
    ((_, clauses),) = read_grammar([sentence], [tokens], [()], WORDS)
    assert any(c.kind is ClauseKind.QUOTE for c in clauses) is told
