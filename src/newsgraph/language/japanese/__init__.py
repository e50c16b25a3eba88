"""Reading Japanese: morphemes, names, times, phrases, their dependencies, and clauses."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.model import Article, Ontology, Parse, Sentence


class Japanese:
    """Parser of Japanese articles."""

    def __init__(self, ontology: Ontology) -> None:
        self._ontology = ontology

    def parse(self, article: Article, sentences: Sequence[Sentence]) -> tuple[Parse, ...]:
        """Return one parse for each sentence, in order."""
        raise NotImplementedError
