"""Sentence -> Parse: the grammar, names, times and amounts of each language that can be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from newsgraph.language.japanese import Japanese
from newsgraph.model import Article, Ontology, Parse, Sentence


class Language(Protocol):
    """What a language has to offer: the grammar of an article's sentences, one parse for each."""

    def parse(self, article: Article, sentences: Sequence[Sentence]) -> tuple[Parse, ...]:
        """Return one parse for each sentence, in order."""
        ...


LANGUAGES: Mapping[str, Callable[[Ontology], Language]] = {"ja": Japanese}
"""Language code (`Article.language`) -> what reads it. A new language is one more entry."""
