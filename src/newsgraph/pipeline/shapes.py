"""What a build is asked for and what it answers; the shapes of this stage alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from newsgraph.model import MIN_CONFIDENCE, Article, Unreadable
from newsgraph.sources import Source


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build."""

    ontologies: tuple[Path, ...] = ()
    """Folders of ontology files that add to the built-in ones."""
    names: Path | None = None
    """The user's own names (docs/names.md), which win over all others."""
    workers: int = 1
    """Processes that read articles; 1 reads in this process."""
    min_confidence: float = MIN_CONFIDENCE
    """Claims that were read with less confidence (0 to 1) are left out."""
    prune: bool = False
    """Remove the articles that an earlier build read and that are not among the paths any more."""
    strict: bool = False
    """Let an internal error of reading one article stop the build; else the article is reported."""
    page: bool = True
    """Write the interactive page."""


class Counts(NamedTuple):
    """What one article gave."""

    sentences: int
    statuses: Mapping[str, int]
    """Claims by the local name of their status."""


class Task(NamedTuple):
    """What one worker reads in one go: a file, or one record that was already taken out of its file."""

    source: Source
    known: str | None = None
    """Digest of the article as the graph holds it; an article that still has it is not read again."""
    article: Article | Unreadable | None = None
    """The record; None where the file is still to be opened."""


class Outcome(NamedTuple):
    """An article that was looked at."""

    article_id: str
    source_file: str
    quads: bytes | None
    """Its named graph as N-Quads (UTF-8), ready for the store; None where the store holds it already."""
    counts: Counts


class Step(NamedTuple):
    """How far a build is; `total` is None where it cannot be known beforehand."""

    done: int
    total: int | None
    doing: str


Progress = Callable[[Step], None]
"""Called after each article and at the start of each later stage."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did, and what the graph holds after it."""

    output: Path
    read: int = 0
    """Articles that were new or changed, and were read."""
    unchanged: int = 0
    """Articles that the graph held already."""
    removed: int = 0
    """Articles that were removed because their file is gone (`BuildOptions.prune`)."""
    sentences: int = 0
    """Sentences of the articles read."""
    claims: Mapping[str, int] = field(default_factory=dict)
    """Claims of the articles read, by status."""
    graph: Mapping[str, int] = field(default_factory=dict)
    """What the whole graph holds: articles, entities, events, relations, claims."""
    reading_seconds: float = 0.0
    """Wall time from the first article to the last, with storing them."""
    seconds: float = 0.0
    """Wall time of it all."""
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def articles_per_second(self) -> float:
        """Articles read in a second of `reading_seconds`; 0 where none was read."""
        return self.read / self.reading_seconds if self.reading_seconds > 0 else 0.0


class Tally:
    """Sums up outcomes while a build runs; `sentences` and `claims` go into its `Summary`."""

    def __init__(self) -> None:
        self.read = 0
        self.unchanged = 0
        self.sentences = 0
        self.claims: Counter[str] = Counter()

    def add(self, outcome: Outcome) -> None:
        """Count one more article."""
        if outcome.quads is None:
            self.unchanged += 1
            return
        self.read += 1
        self.sentences += outcome.counts.sentences
        self.claims.update(outcome.counts.statuses)
