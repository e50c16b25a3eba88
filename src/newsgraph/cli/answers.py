"""Runs SPARQL for the server in processes of their own: only a process can be stopped in the middle."""

from __future__ import annotations

import queue
import signal
from dataclasses import dataclass
from fnmatch import fnmatchcase
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsgraph.errors import NewsgraphError

if TYPE_CHECKING:
    from newsgraph.query import Format, Result
    from newsgraph.store import Store

_SPAWN = get_context("spawn")

_ALIASES = {"application/json": "json", "application/xml": "xml", "text/xml": "xml"}


class Answer(NamedTuple):
    """What becomes of a query: an HTTP status, a media type and a body."""

    status: int
    media_type: str
    body: bytes


def plain(status: int, message: str) -> Answer:
    """Return an answer of one line of text."""
    return Answer(status, "text/plain; charset=utf-8", f"{message}\n".encode())


@dataclass(frozen=True, slots=True)
class Question:
    """A query and the media types that the caller takes, best first."""

    text: str
    accept: tuple[str, ...]


class Answerer:
    """A fixed number of processes, each with the store open for reading, each for one query at a time."""

    def __init__(self, folder: Path, processes: int, seconds: float) -> None:
        """Start the processes; a query may take `seconds`."""
        self._folder = folder
        self._seconds = seconds
        self._free: queue.Queue[_Process] = queue.Queue()
        for _ in range(processes):
            self._free.put(_Process(folder))

    def ask(self, question: Question) -> Answer:
        """Answer a query, or say that it takes too long or that too many wait."""
        try:
            process = self._free.get(timeout=self._seconds)
        except queue.Empty:
            return plain(503, "all are busy with other queries: try again")
        try:
            answer = process.ask(question, self._seconds)
            if answer is None:
                process.stop()
                process = _Process(self._folder)
                answer = plain(503, f"not answered within {self._seconds:g} s: ask for less, or add a LIMIT")
            return answer
        finally:
            self._free.put(process)

    def close(self) -> None:
        """Stop all processes that are free."""
        while not self._free.empty():
            self._free.get().stop()


class _Process:
    """One process that answers queries until it is stopped."""

    def __init__(self, folder: Path) -> None:
        self._ours, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_answer_all, args=(folder, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, question: Question, seconds: float) -> Answer | None:
        """Return the answer, or None where it does not come in time."""
        try:
            self._ours.send(question)
            if not self._ours.poll(seconds):
                return None
            answer: Answer = self._ours.recv()
        except (EOFError, OSError):
            # It died, of memory for instance; the next one is new.
            return None
        return answer

    def stop(self) -> None:
        """End it, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self._ours.close()


def _answer_all(folder: Path, connection: Connection) -> None:
    """Answer what comes over `connection`; the body of a `_Process`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from newsgraph.cli.options import opened

    with opened(folder) as store:
        while True:
            try:
                question = connection.recv()
            except EOFError:
                return
            connection.send(_answer(store, question))


def _answer(store: Store, question: Question) -> Answer:
    """Run one query."""
    from newsgraph.query import run

    out = BytesIO()
    try:
        # A text that ends in .rq would be taken for a file of this machine; with a space it is none.
        result = run(store, question.text + " ")
        chosen = choose(result, question.accept)
        if chosen is None:
            return plain(406, f"these are {result.kind}; formats: {', '.join(result.formats)}")
        result.write(out, chosen.name)
    except NewsgraphError as error:
        return plain(400, str(error))
    return Answer(200, f"{chosen.media_type}; charset=utf-8", out.getvalue())


def choose(result: Result, accept: tuple[str, ...]) -> Format | None:
    """Return the first format in `accept` (names or media types, with *) that can hold a result."""
    from newsgraph.query import FORMATS

    able = [form for form in FORMATS if form.name in result.formats]
    # A table is for people: a program that takes anything gets what programs read.
    able.sort(key=lambda form: form.name == "table")
    for wish in accept:
        wanted = _ALIASES.get(wish, wish)
        for form in able:
            if wanted in {form.name, form.media_type} or fnmatchcase(form.media_type, wanted):
                return form
    return None
