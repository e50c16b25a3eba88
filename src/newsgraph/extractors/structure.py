"""A parse indexed for the questions that extractors ask of its grammar."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from newsgraph.language.japanese.features import SIGNS, last_content
from newsgraph.language.japanese.particles import SOURCES
from newsgraph.language.japanese.phrases import QUOTES
from newsgraph.model import Clause, ClauseKind, Parse, Phrase, Token
from newsgraph.text import is_quoted

_MAIN = ClauseKind.MAIN


class Structure:
    """The phrases and clauses of a sentence: what hangs on what, and which words they are about."""

    __slots__ = (
        "_clause_by_phrase",
        "_dependents",
        "_ends",
        "_nouns",
        "clause_of",
        "dependents",
        "main",
        "parse",
        "predicate_words",
        "sources",
    )

    def __init__(self, parse: Parse) -> None:
        """Take the parse of a sentence."""
        self.parse = parse
        self._clause_by_phrase = {clause.predicate: clause for clause in parse.clauses}
        self.clause_of: Callable[[int], Clause | None] = self._clause_by_phrase.get
        """Returns the clause whose predicate a phrase is."""
        self.main = next((c for c in reversed(parse.clauses) if c.kind is _MAIN), None)
        """The clause that ends the sentence."""
        self.sources = [phrase for phrase in parse.phrases if phrase.particle in SOURCES]
        """The phrases that name who tells it: …によると."""
        dependents: list[list[int]] = [[] for _ in parse.phrases]
        for phrase in parse.phrases:
            if phrase.head >= 0:
                dependents[phrase.head].append(phrase.index)
        self._dependents = dependents
        self.dependents: Callable[[int], list[int]] = dependents.__getitem__
        """Returns the indices of the phrases that depend on a phrase, from left to right."""
        self._ends = [phrase.end for phrase in parse.phrases]
        self._nouns: dict[int, str] = {}
        self.predicate_words: dict[int, str] = {}
        """What `site.predicate_word` said of a phrase: many ask."""

    def phrase_of(self, token: int) -> Phrase | None:
        """Return the phrase that a token belongs to (None beyond the bound of a parse)."""
        index = bisect_right(self._ends, token)
        return self.parse.phrases[index] if index < len(self._ends) else None

    def quotes(self, predicate: int) -> bool:
        """Return whether what is said hangs on a predicate: 「続けたい」として、…."""
        return any(map(self.is_quotation, self.dependents(predicate)))

    def is_quotation(self, phrase: int) -> bool:
        """Whether a phrase ends what is said: …すると."""
        clause = self._clause_by_phrase.get(phrase)
        return clause is not None and clause.kind is ClauseKind.QUOTE

    def leftmost(self, phrase: int) -> int:
        """Return the first phrase of all that depends on a phrase, itself if nothing does."""
        while self._dependents[phrase]:
            phrase = self._dependents[phrase][0]
        return phrase

    def bears(self, phrase: Phrase, word: str) -> bool:
        """Whether a word is among the function words of a phrase: も of 気象庁でも."""
        return word in [t.surface for t in self.parse.tokens[phrase.tail : phrase.end]]

    def enclosing(self, phrase: int) -> Clause | None:
        """Return the clause that a phrase stands in: its own if it is a predicate, else its head's."""
        while phrase >= 0:
            clause = self._clause_by_phrase.get(phrase)
            if clause is not None:
                return clause
            phrase = self.parse.phrases[phrase].head
        return None

    def governor(self, clause: Clause) -> Clause | None:
        """Return the clause that governs a clause, through the noun between them if there is one."""
        return self.enclosing(clause.governor) if clause.governor >= 0 else None

    def content(self, phrase: Phrase) -> Sequence[Token]:
        """Return the content words of a phrase."""
        return self.parse.tokens[phrase.start : phrase.tail]

    def last_content(self, phrase: Phrase) -> Token | None:
        """Return the last content word of a phrase, signs and what stands in brackets behind it left out."""
        tokens = self.parse.tokens
        if phrase.tail > phrase.start and tokens[phrase.tail - 1].lexeme.pos not in SIGNS:
            return tokens[phrase.tail - 1]  # many ask, and mostly it is the very last word
        return last_content(tokens[phrase.start : phrase.tail])

    def kind_of(self, phrase: Phrase) -> Phrase:
        """Return the noun that says what a name in brackets is: 空母|「遼寧」が; else the phrase."""
        before = self.parse.phrases[phrase.index - 1] if phrase.index else phrase
        if before.head != phrase.index or before.particle or before.comma or before.predicate:
            return phrase
        first = self.parse.tokens[phrase.start].surface
        names = first in QUOTES and QUOTES[first] in {t.surface for t in self.content(phrase)}
        return before if names else phrase

    def noun_of(self, phrase: int) -> str:
        """Return the last content word of a phrase with its suffixes: 可能性, 当局者."""
        known = self._nouns.get(phrase)
        if known is None:
            named = self.parse.phrases[phrase]
            known = self._nouns[phrase] = self.noun_before(named.tail, named)
        return known

    def noun_before(self, end: int, p: Phrase) -> str:
        """Return the last content word of a phrase before a token, with its suffixes."""
        tokens, word = self.parse.tokens, ""
        for i in range(end - 1, p.start - 1, -1):
            pos = tokens[i].lexeme.pos
            if pos in SIGNS:
                continue
            word = tokens[i].surface + word
            if pos != "接尾辞":
                break
        return word

    def in_quotes(self, phrase: int) -> bool:
        """Whether a phrase stands between 「 and 」."""
        start = self.parse.tokens[self.parse.phrases[phrase].start].start
        return is_quoted(self.parse.sentence.text, start)

    def words(self, first: int, last: int) -> str:
        """Return the text of the phrases from first to last, function words of the last left out."""
        phrases, tokens = self.parse.phrases, self.parse.tokens
        end = max(phrases[last].tail, phrases[last].start + 1)
        return self.parse.sentence.text[tokens[phrases[first].start].start : tokens[end - 1].end]
