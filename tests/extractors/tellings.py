"""What an article of a few sentences is read to say, in one line for each claim about an event.

    "Visit Planned actor=岸田文雄 place=インド date=2024-07 says=外務省"

Roles are sorted by name, fillers of a role joined by +, sources innermost first joined by <; what there is
none of is left out. Everything is read by the project's own ontology and the real tokenizer.
"""

from __future__ import annotations

from functools import cache

import pytest
from _pytest.mark.structures import ParameterSet

from newsgraph.extractors.compiling import compile_lexicon
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene, scenes
from newsgraph.extractors.triggers.finding import TriggerIndex
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Article, Claim, Event, Ontology, Reading, Span
from newsgraph.ontology import load
from newsgraph.pipeline.reading import ArticleReader

PUBLISHED = "2024-06-18"
"""A Tuesday; the day on which all articles of the tests were published."""


@cache
def ontology() -> Ontology:
    """Return the project's own ontology, loaded once for all tests."""
    return load()


@cache
def article_reader() -> ArticleReader:
    """Return a reader by the project's own ontology, made once for all tests."""
    return ArticleReader(ontology())


@cache
def triggers() -> TriggerIndex:
    """Return the triggers of the project's own ontology."""
    return TriggerIndex(ontology().frames, tag)


@cache
def lexicon() -> Lexicon:
    """Return the word lists of the project's own ontology."""
    return compile_lexicon(ontology(), tag)


def misread(reason: str, *case: object) -> ParameterSet:
    """Return a case that is read wrongly today: it must fail, and shows itself when it does no more."""
    return pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason=reason))


def article(*paragraphs: str, headline: str = "", name: str = "a.txt") -> Article:
    """Return an article of these paragraphs."""
    lines = [headline, *paragraphs] if headline else list(paragraphs)
    starts = [sum(len(line) + 1 for line in lines[:i]) for i in range(len(lines))]
    spans = tuple(Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    head, body = (spans[0], spans[1:]) if headline else (None, spans)
    return Article(name.rpartition(".")[0], name, "\n".join(lines), head, body, published=PUBLISHED)


def read(*paragraphs: str, headline: str = "", name: str = "a.txt") -> Reading:
    """Return what is read in an article of these paragraphs."""
    reading = article_reader().read(article(*paragraphs, headline=headline, name=name))
    assert isinstance(reading, Reading)
    return reading


def scene(text: str) -> Scene:
    """Return one sentence as the extractors see it."""
    return next(scenes(read(text).document))


def claims(reading: Reading, *types: str) -> list[Claim]:
    """Return the claims about events (of the types, where any are given), in order."""
    return [c for c in reading.claims if isinstance(c.about, Event) and (not types or c.about.type in types)]


def events(reading: Reading, *types: str) -> list[Event]:
    """Return the events of a reading, each once, in the order in which they are mentioned."""
    found = {c.about.id: c.about for c in claims(reading, *types) if isinstance(c.about, Event)}
    return list(found.values())


def event_of(claim: Claim) -> Event:
    """Return what a claim about an event is about."""
    assert isinstance(claim.about, Event)
    return claim.about


def roles_of(event: Event) -> str:
    """Return who fills the roles: ``actor=岸田文雄 place=インド``."""
    roles: dict[str, list[str]] = {}
    for role, entity in event.roles:
        roles.setdefault(role, []).append(entity.label)
    return " ".join(f"{role}={'+'.join(sorted(labels))}" for role, labels in sorted(roles.items()))


def date_of(event: Event) -> str | None:
    """Return the event's date as an ISO value."""
    return event.time.value if event.time is not None else None


def sources_of(claim: Claim) -> str:
    """Return who says so, innermost speaker first: ``ラブロフ<AP通信``; "" for the paper itself."""
    return "<".join(source.label for source in claim.sources)


def line(claim: Claim) -> str:
    """Return a claim about an event in one line."""
    event = event_of(claim)
    date, sources = date_of(event), sources_of(claim)
    told = [event.type, claim.status.value, roles_of(event)]
    told += [f"date={date}"] if date else []
    return " ".join([*told, f"says={sources}"] if sources else told)


def tell(*paragraphs: str, headline: str = "") -> list[str]:
    """Return all claims about events of an article, a line each, in order."""
    return [line(claim) for claim in claims(read(*paragraphs, headline=headline))]
