"""Reading -> the article's named graph, in N-Quads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from newsgraph.graph.claims import claim_lines
from newsgraph.graph.terms import language_tag, node, term, text, web_address, when
from newsgraph.model import Article, Document, Entity, Event, Reading
from newsgraph.vocab import PREFIXES, iri

_TYPE = node(PREFIXES["rdf"] + "type")
_SCHEMA = PREFIXES["schema"]
_PREFERRED = node(PREFIXES["skos"] + "prefLabel")
_ALTERNATIVE = node(PREFIXES["skos"] + "altLabel")
_SAME = node(PREFIXES["owl"] + "sameAs")


def digest(article: Article) -> str:
    """Return a digest of everything that a source gave of an article: equal digests, equal readings.

    32 hexadecimal digits. It is kept in the article's graph (``ng:digest``), so that a second
    build knows what has not changed without reading it.
    """
    hashed = blake2b(digest_size=16)
    for part in (
        article.id,
        article.source_file,
        article.text,
        article.headline,
        article.paragraphs,
        article.published,
        article.publisher,
        article.author,
        article.url,
        article.language,
        article.dateline,
    ):
        hashed.update(repr(part).encode("utf-8", "surrogatepass"))
        hashed.update(b"\0")
    return hashed.hexdigest()


def to_nquads(reading: Reading) -> bytes:
    """Return all that was read in one article as N-Quads in the graph named by the article's IRI.

    Lines are sorted and unique, the text is UTF-8: equal readings give equal bytes. The terms are
    those of ontologies/newsgraph.ttl; there are no blank nodes.
    """
    document = reading.document
    article = document.article
    lines = list(_article_lines(document))
    mentioned = {e.id: e for e in document.mentioned}
    language = language_tag(article.language)
    for entity in document.mentioned:
        lines.extend(entity_lines(entity, language))
    for entity in _only_named(reading):
        if entity.id not in mentioned:
            # The article does not use its names: what it is and what to call it will do.
            lines.extend(entity_lines(Entity(entity.id, entity.kind, entity.label), language))
    lines.extend(claim_lines(reading.claims, article, language))
    end = f" <{iri('article', article.id)}> .\n".encode()
    once = dict.fromkeys(lines)  # as they were made: what is partly in order is sorted faster
    return end.join(sorted(map(str.encode, once))) + end  # bytes sort as their characters, faster


def _article_lines(document: Document) -> Iterator[str]:
    article = document.article
    language = language_tag(article.language)
    me = node(iri("article", article.id))
    yield f"{me} {_TYPE} {term('Article')}"
    yield f"{me} {_TYPE} <{_SCHEMA}NewsArticle>"
    yield f"{me} {term('sourceFile')} {text(article.source_file)}"
    yield f"{me} {term('digest')} {text(digest(article))}"
    yield f"{me} <{_SCHEMA}inLanguage> {text(article.language)}"
    if article.headline:
        yield f"{me} <{_SCHEMA}headline> {text(article.text[slice(*article.headline)], language)}"
    if article.published:
        yield f"{me} <{_SCHEMA}datePublished> {when(article.published)}"
    if article.author:
        yield f"{me} <{_SCHEMA}author> {text(article.author)}"
    if article.url:
        yield f"{me} <{_SCHEMA}url> {web_address(article.url)}"
    if document.publisher:
        yield f"{me} <{_SCHEMA}publisher> {node(iri('entity', document.publisher.id))}"
    elif article.publisher:
        yield f"{me} {term('publisherName')} {text(article.publisher)}"
    if document.place:
        yield f"{me} <{_SCHEMA}locationCreated> {node(iri('entity', document.place.id))}"
    for entity in document.mentioned:
        yield f"{me} {term('mentions')} {node(iri('entity', entity.id))}"


def entity_lines(entity: Entity, language: str) -> Iterator[str]:
    """Yield an entity's type and names, ``subject predicate object`` each, without the dot."""
    me = node(iri("entity", entity.id))
    yield f"{me} {_TYPE} {term(entity.kind)}"
    yield f"{me} {_PREFERRED} {text(entity.label, language)}"
    for name in entity.names:
        if name != entity.label:
            yield f"{me} {_ALTERNATIVE} {text(name, language)}"
    for other in entity.same_as:
        yield f"{me} {_SAME} {web_address(other)}"


def _only_named(reading: Reading) -> Iterable[Entity]:
    """Every entity that the graph names beside those that the article mentions."""
    found = {}
    for extra in (reading.document.publisher, reading.document.place):
        if extra:
            found[extra.id] = extra
    for claim in reading.claims:
        about = claim.about
        fillers = [e for _, e in about.roles] if isinstance(about, Event) else [about.subject, about.of]
        for entity in (*fillers, *claim.sources):
            if entity:
                found[entity.id] = entity
    return found.values()
