"""Tasks -> Outcomes, in this process or in several, always in the order of the tasks."""

from __future__ import annotations

import gc
import signal
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from newsgraph import sources
from newsgraph.errors import OutputError
from newsgraph.graph import digest, to_nquads
from newsgraph.model import Article, Ontology, Reading, Unreadable
from newsgraph.ontology import load
from newsgraph.pipeline.reading import ArticleReader
from newsgraph.pipeline.shapes import Counts, Outcome, Task

BATCH = 8
"""Tasks that travel together; few enough that a worker holds little, enough that sending costs nothing."""

WINDOW = 3
"""Batches per worker that are under way or wait to be stored: what bounds memory."""


NOTHING = Counts(0, {})


class Setup(NamedTuple):
    """What a worker needs to read as every other worker does."""

    ontologies: tuple[Path, ...]
    min_confidence: float
    strict: bool
    names: Path | None = None


class Worker:
    """Reads tasks, one after the other, in one process."""

    def __init__(self, setup: Setup, ontology: Ontology) -> None:
        """Load dictionaries and compile the ontology once."""
        self._reader = ArticleReader(ontology, setup.min_confidence)
        self._strict = setup.strict
        gc.collect()
        gc.freeze()  # the tables stay as they are: the collector need not walk them again and again

    def work(self, task: Task) -> Iterator[Outcome | Unreadable]:
        """Read the articles of a task."""
        found = sources.read(task.source) if task.article is None else iter((task.article,))
        for article in found:
            yield article if isinstance(article, Unreadable) else self._outcome(article, task.known)

    def _outcome(self, article: Article, known: str | None) -> Outcome | Unreadable:
        if known is not None and digest(article) == known:
            return Outcome(article.id, article.source_file, None, NOTHING)
        try:
            reading = self._reader.read(article)
            if isinstance(reading, Unreadable):
                return reading
            return Outcome(article.id, article.source_file, to_nquads(reading), count(reading))
        except Exception as error:
            # A fault of ours in one article must not cost the others; it is named and shows in the exit code.
            if self._strict:
                raise
            said = str(error).partition("\n")[0][:200]
            reason = (
                f"internal error ({type(error).__name__}: {said}); --strict shows where, please report it"
            )
            return Unreadable(article.source_file, reason)


def count(reading: Reading) -> Counts:
    """Return how much was read in an article."""
    statuses = Counter(claim.status.value for claim in reading.claims)
    return Counts(len(reading.document.parses), dict(statuses))


def read_here(tasks: Iterable[Task], setup: Setup, ontology: Ontology) -> Iterator[Outcome | Unreadable]:
    """Read all tasks in this process, by an ontology that was loaded already."""
    worker = Worker(setup, ontology)
    for task in tasks:
        yield from worker.work(task)


def read_in_processes(tasks: Iterable[Task], setup: Setup, workers: int) -> Iterator[Outcome | Unreadable]:
    """Read all tasks in `workers` processes; the outcomes come in the order of the tasks.

    Processes are spawned, not forked: the store that this process may hold has threads and locks.
    """
    pool = ProcessPoolExecutor(workers, get_context("spawn"), initializer=_begin, initargs=(setup,))
    todo = iter(tasks)
    window: deque[Future[list[Outcome | Unreadable]]] = deque()
    try:
        while batch := tuple(islice(todo, BATCH)):
            window.append(pool.submit(_work, batch))
            if len(window) >= WINDOW * workers:
                yield from window.popleft().result()
        while window:
            yield from window.popleft().result()
    except BrokenProcessPool:
        message = "a worker process ended unexpectedly (out of memory?); build again with fewer --workers"
        raise OutputError(message) from None
    finally:
        pool.shutdown(cancel_futures=True)


_worker: Worker | None = None
"""The worker of this process, where this process is one of a pool."""


def _begin(setup: Setup) -> None:
    global _worker  # noqa: PLW0603  a pool's initializer can leave its result nowhere else
    # Ctrl-C reaches the whole group: the main process alone decides what is still stored.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker = Worker(setup, load(setup.ontologies, setup.names))


def _work(batch: tuple[Task, ...]) -> list[Outcome | Unreadable]:
    assert _worker is not None, "the pool's initializer has not run"  # noqa: S101
    return [outcome for task in batch for outcome in _worker.work(task)]
