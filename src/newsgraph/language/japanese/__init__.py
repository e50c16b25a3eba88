"""Reading Japanese: morphemes, names, times, phrases, their dependencies, and clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.amounts import find_amounts
from newsgraph.language.japanese.complements import complements
from newsgraph.language.japanese.grammar import read_grammar
from newsgraph.language.japanese.morphemes import join, tag_all
from newsgraph.language.japanese.names import NameFinder
from newsgraph.language.japanese.tenses import Tenses
from newsgraph.language.japanese.times import find_times, resolve_times
from newsgraph.model import (
    Article,
    Mention,
    Ontology,
    Parse,
    Sentence,
    Tense,
    Time,
    TimeExpression,
)

_NUMBER = re.compile(r"[\d数十百千]")


class Japanese:
    """Parser of Japanese articles."""

    def __init__(self, ontology: Ontology) -> None:
        self._names = NameFinder(ontology)
        self._complements = complements(ontology)

    def parse(self, article: Article, sentences: Sequence[Sentence]) -> tuple[Parse, ...]:
        """Return one parse for each sentence, in order."""
        raw = tag_all([sentence.text for sentence in sentences])
        mentions = self._names.find(sentences, raw)
        found = [find_times(sentence.text) for sentence in sentences]
        tokens = [
            join(sentence.text, each, _units(m, t))
            for sentence, each, m, t in zip(sentences, raw, mentions, found, strict=True)
        ]
        grammar = read_grammar(sentences, tokens, mentions, self._complements)
        parses = [
            Parse(sentence, tuple(each), *read, named)
            for sentence, each, read, named in zip(sentences, tokens, grammar, mentions, strict=True)
        ]
        tenses: dict[int, Tenses] = {}

        def tense_at(i: int, position: int) -> Tense:
            if i not in tenses:
                tenses[i] = Tenses(parses[i])
            return tenses[i].at(position)

        times = resolve_times(article, sentences, found, tense_at)
        return tuple(_with_times(*each) for each in zip(parses, found, times, strict=True))


def _with_times(parse: Parse, found: Sequence[TimeExpression], times: tuple[Time, ...]) -> Parse:
    if not times and not _NUMBER.search(parse.sentence.text):
        return parse
    amounts = find_amounts(parse.sentence.text, found)
    return Parse(parse.sentence, parse.tokens, parse.phrases, parse.clauses, parse.mentions, times, amounts)


def _units(mentions: Sequence[Mention], times: Sequence[TimeExpression]) -> list[tuple[int, int, int, int]]:
    """Names and times as disjoint stretches in order; a name inside another name is left to the outer one."""
    units = [(m.start, m.end, i, -1) for i, m in enumerate(mentions)]
    units += [(t.start, t.end, -1, i) for i, t in enumerate(times)]
    units.sort(key=lambda u: (u[0], -u[1]))
    result: list[tuple[int, int, int, int]] = []
    for unit in units:
        if unit[1] > unit[0] and (not result or unit[0] >= result[-1][1]):
            result.append(unit)
    return result
