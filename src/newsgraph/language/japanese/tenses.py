"""The tense at a place of a sentence: what a date there is read by."""

from __future__ import annotations

from bisect import bisect_right

from newsgraph.model import Parse, Tense


class Tenses:
    """Tense of each clause of a sentence, asked for by place."""

    def __init__(self, parse: Parse) -> None:
        """Note where phrases end and which of them are predicates."""
        self._heads = [phrase.head for phrase in parse.phrases]
        self._ends = [parse.tokens[phrase.end - 1].end for phrase in parse.phrases]
        self._clauses = {clause.predicate: clause for clause in parse.clauses}

    def at(self, position: int) -> Tense:
        """Return the tense of the clause around a place, of its governor where it has none.

        What goes on (…ている) dates neither back nor forward.
        """
        phrase = bisect_right(self._ends, position)
        while 0 <= phrase < len(self._heads):
            clause = self._clauses.get(phrase)
            if clause is not None and clause.tense is not Tense.UNKNOWN:
                lasting = clause.tense is Tense.NONPAST and "ている" in clause.modality
                return Tense.UNKNOWN if lasting else clause.tense
            phrase = self._heads[phrase]
        return Tense.UNKNOWN
