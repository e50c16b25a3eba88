"""Article -> Reading: the whole way of one article, split to claims."""

from __future__ import annotations

from dataclasses import replace

from newsgraph.entities import Resolver
from newsgraph.extractors import Extractor
from newsgraph.language import LANGUAGES
from newsgraph.model import Article, Ontology, Reading, Unreadable
from newsgraph.text import split

MAX_CHARACTERS = 200_000
"""Longest article that is read: a book's worth. What is longer is a dump, and would take minutes."""


class ArticleReader:
    """Reads articles by one ontology. Making one is dear (tables, dictionaries); reading is not."""

    def __init__(self, ontology: Ontology, min_confidence: float = 0.0) -> None:
        """Take the declarations to read by, and the confidence below which a claim is left out."""
        self._min_confidence = min_confidence
        self._languages = {name: language(ontology) for name, language in LANGUAGES.items()}
        self._resolver = Resolver(ontology)
        self._extractor = Extractor(ontology)

    def read(self, article: Article) -> Reading | Unreadable:
        """Return all that the article says, or why it cannot be read."""
        language = self._languages.get(article.language)
        if language is None:
            known = ", ".join(sorted(self._languages))
            reason = f"language {article.language!r} cannot be read yet (known: {known})"
            return Unreadable(article.source_file, reason)
        if len(article.text) > MAX_CHARACTERS:
            length = f"{len(article.text):,} characters; one article may have {MAX_CHARACTERS:,}"
            return Unreadable(article.source_file, f"has {length}: split it into its articles")
        parses = language.parse(article, split(article))
        reading = self._extractor.extract(self._resolver.resolve(article, parses))
        if self._min_confidence <= 0:
            return reading
        kept = tuple(claim for claim in reading.claims if claim.confidence >= self._min_confidence)
        return replace(reading, claims=kept)
