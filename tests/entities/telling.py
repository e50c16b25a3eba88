"""What the tests of entities share: an article of sentences, read and resolved by our own ontologies."""

from __future__ import annotations

from functools import lru_cache

from newsgraph import ontology
from newsgraph.entities import Resolver
from newsgraph.language import LANGUAGES, Language
from newsgraph.model import Article, Dateline, Document, Ontology, Span
from newsgraph.text import split


@lru_cache(maxsize=1)
def declared() -> Ontology:
    """Our own ontologies."""
    return ontology.load()


@lru_cache(maxsize=1)
def reader() -> tuple[Language, Resolver]:
    """Parser and resolver, made once."""
    return LANGUAGES["ja"](declared()), Resolver(declared())


def resolve(*paragraphs: str, day: str = "2024-06-18", dateline: Dateline | None = None) -> Document:
    """Read an article of these paragraphs (the first is no headline) that was published on a day."""
    text = "\n".join(paragraphs)
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 1
    article = Article("a", "a.txt", text, None, tuple(spans), day, dateline=dateline)
    japanese, resolver = reader()
    return resolver.resolve(article, japanese.parse(article, split(article)))


def links(document: Document) -> list[tuple[str, str]]:
    """``(words, entity ids)`` of each mention, in order; ids joined by ``+``, empty where unresolved."""
    found = []
    for link in document.links:
        parse = document.parses[link.sentence]
        mention = parse.mentions[link.mention]
        words = parse.sentence.text[mention.unit_start : mention.unit_end]
        found.append((words, "+".join(entity.id for entity in link.entities)))
    return found


def link(document: Document, words: str) -> str:
    """Return what the last mention with these words is linked to."""
    return [ids for text, ids in links(document) if text == words][-1]
