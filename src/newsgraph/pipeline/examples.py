"""Runs the examples and counterexamples that the ontologies carry, through the whole reading.

An example is read as an article of its own. A claim of the type must have exactly the marked
fillers, the date if one is marked, and the status (`newsgraph.ontology.examples` says how that is
written). A counterexample must give no claim of the type.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.model import (
    Article,
    Claim,
    Frame,
    Link,
    Ontology,
    Reading,
    Relation,
    RelationType,
    Span,
    Unreadable,
)
from newsgraph.ontology.examples import PUBLISHED, Example, read_example
from newsgraph.pipeline.reading import ArticleReader

Filler = tuple[str, str]
"""(role, id of the entity that fills it; for a title or a date its value)."""


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """An example or counterexample that was run; `problem` is None where all is as declared."""

    frame: str
    text: str
    problem: str | None


def run_examples(ontology: Ontology) -> Iterator[ExampleResult]:
    """Read every example and counterexample of every type, and say what differs from its markup."""
    reader = ArticleReader(ontology)
    types: tuple[Frame | RelationType, ...] = (*ontology.frames.values(), *ontology.relations)
    for declared in types:
        name = declared.name
        for marked in declared.examples:
            yield ExampleResult(name, marked, example_problem(reader, name, marked))
        for text in declared.counterexamples:
            yield ExampleResult(name, text, counterexample_problem(reader, name, text))


def example_problem(reader: ArticleReader, name: str, marked: str) -> str | None:
    """Return in one line how the reading of an example differs from its markup, or None."""
    try:
        example = read_example(marked)
    except ValueError as error:
        return f"the markup is wrong: {error}"
    reading = _read(reader, example.text)
    if isinstance(reading, Unreadable):
        return reading.reason
    wanted: set[Filler] = {("date", example.date)} if example.date else set()
    for role, span in example.roles:
        fillers = _fillers(reading, role, span)
        if not fillers:
            return f"no name was read at {example.text[slice(*span)]!r}"
        wanted |= fillers
    claims = [claim for claim in reading.claims if claim.about.type == name]
    if not claims:
        reasons = "; ".join(sorted({skip.reason for skip in reading.skipped if skip.type == name}))
        return f"no {name} was read" + (f" ({reasons})" if reasons else "")
    return min((_difference(claim, wanted, example) for claim in claims), key=len) or None


def counterexample_problem(reader: ArticleReader, name: str, text: str) -> str | None:
    """Return what was read of the type in a counterexample, in one line, or None."""
    reading = _read(reader, text)
    if isinstance(reading, Unreadable):
        return reading.reason
    for claim in reading.claims:
        if claim.about.type == name:
            trigger = reading.document.article.text[slice(*claim.evidence.trigger)]
            return f"a {name} was read at {trigger!r} ({claim.evidence.rule})"
    return None


def _read(reader: ArticleReader, text: str) -> Reading | Unreadable:
    whole = (Span(0, len(text)),)
    return reader.read(Article("example", "example", text, None, whole, published=PUBLISHED))


def _fillers(reading: Reading, role: str, marked: Span) -> set[Filler]:
    """Return what a marked stretch of the text stands for."""
    document = reading.document
    if role == "title":
        return {(role, document.article.text[slice(*marked)])}
    units: list[tuple[Span, Link]] = []
    for link in document.links:
        parse = document.parses[link.sentence]
        mention = parse.mentions[link.mention]
        name = parse.sentence.to_article(mention.start, mention.end)
        if marked.start <= name.start and name.end <= marked.end:
            units.append((parse.sentence.to_article(mention.unit_start, mention.unit_end), link))
    return {(role, entity.id) for link in _meant(units) for entity in link.entities}


def _meant(units: list[tuple[Span, Link]]) -> list[Link]:
    """Return the last unit and those that abut it: マクロン in フランスのマクロン大統領, all of 日米韓."""
    found: list[Link] = []
    start = -1
    for unit, link in sorted(units, key=lambda item: (-item[0].end, item[0].start)):
        if not found or unit.end == start:
            found.append(link)
            start = unit.start
    return found


def _difference(claim: Claim, wanted: set[Filler], example: Example) -> str:
    have = _read_fillers(claim)
    if example.date is None:
        have = {(role, filler) for role, filler in have if role != "date"}
    parts = []
    if missing := wanted - have:
        parts.append("not read: " + _words(missing))
    if extra := have - wanted:
        parts.append("read beyond: " + _words(extra))
    if claim.status is not example.status:
        parts.append(f"status is {claim.status.value}, not {example.status.value}")
    return "; ".join(parts)


def _read_fillers(claim: Claim) -> set[Filler]:
    about = claim.about
    if isinstance(about, Relation):
        pairs = (
            (about.subject_role, about.subject.id),
            ("of", about.of.id if about.of else None),
            ("title", about.title),
        )
        return {(role, filler) for role, filler in pairs if filler}
    roles = {(role, entity.id) for role, entity in about.roles}
    if about.time is not None and about.time.value:
        roles.add(("date", about.time.value))
    return roles


def _words(pairs: set[Filler]) -> str:
    return ", ".join(f"{role} {filler}" for role, filler in sorted(pairs))
