"""Articles in, a store, its dump and its page out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from time import monotonic

from newsgraph import sources
from newsgraph.graph import catalogue_quads, ontology_quads
from newsgraph.model import Unreadable
from newsgraph.ontology import load
from newsgraph.pipeline.recipe import recipe
from newsgraph.pipeline.results import STORE, count_graph, forget_digest, write_results
from newsgraph.pipeline.shapes import BuildOptions, Outcome, Progress, Step, Summary, Tally
from newsgraph.pipeline.tasks import count_tasks, to_tasks
from newsgraph.pipeline.work import Setup, read_here, read_in_processes
from newsgraph.store import Store
from newsgraph.vocab import iri

DEFAULTS = BuildOptions()

LOAD = 250
"""Articles that are loaded into a new store at once."""

SAME_NAME = "has the same name as an article before it, which was read; give each record an id of its own"


def build(
    paths: Sequence[Path],
    output: Path = Path("output"),
    options: BuildOptions = DEFAULTS,
    progress: Progress | None = None,
) -> Summary:
    """Read the articles in `paths` (files and folders) and write the graph into the folder `output`.

    New and changed articles are read, all others of an earlier build stay (docs/decisions/0004).
    What cannot be read is in the summary; nothing of it is in the graph. Raises NewsgraphError where
    nothing can be built: no article found, a malformed ontology, an output that cannot be written;
    `output` is then as it was. With `options.workers` above 1, call it under
    ``if __name__ == "__main__"``, as every program that spawns processes must.
    """
    run = _Run(paths, options, progress or (lambda _: None))
    place = output / STORE
    if not place.exists():
        with Store.rebuild(place) as store:
            run.fill(store)
            store.derive()
    with Store.open(place) as store:
        if not run.finished:
            run.update(store)
            store.derive()
        return run.finish(store, output)


class _Run:
    """One build: what was asked for, and what has come of it so far."""

    def __init__(self, paths: Sequence[Path], options: BuildOptions, progress: Progress) -> None:
        # All that can be wrong with what was asked for shows here, before anything is written.
        self._started = monotonic()
        self._ontology = load(options.ontologies, options.names)
        self._recipe = recipe(options.ontologies, options.min_confidence, options.names)
        self._declared = (
            catalogue_quads(self._ontology),
            ontology_quads(options.ontologies, self._recipe),
        )
        self._found = sources.find(paths)
        self._options = options
        self._progress = progress
        self._seen: set[str] = set()
        self._unreadable: list[Unreadable] = []
        self._removed = 0
        self._tally = Tally()
        self._reading_seconds = 0.0
        self.finished = False

    def fill(self, store: Store) -> None:
        """Read everything into an empty store."""
        store.bulk(self._declared)
        quads = (outcome.quads for outcome in self._read({}) if outcome.quads)
        # Oxigraph holds what one call loads in memory until it has sorted it.
        while load := list(islice(quads, LOAD)):
            store.bulk(load)
        self.finished = True

    def update(self, store: Store) -> None:
        """Read what is new or changed into the store of an earlier build; each article is one transaction."""
        held = store.digests()
        same = store.recipe() == self._recipe
        for outcome in self._read(held if same else {}):
            if outcome.quads:
                store.replace(outcome.quads)
        for article in sorted(held.keys() - self._seen):
            if self._options.prune:
                self._removed += store.remove(article)
            elif not same:
                forget_digest(store, article)
        if not same:
            # Last: a build that is cut short before this is done again as a whole.
            for quads in self._declared:
                store.replace(quads)
        self.finished = True

    def _read(self, known: Mapping[str, str]) -> Iterator[Outcome]:
        """Yield what becomes of each article; what cannot be read is kept for the summary."""
        began = monotonic()
        options = self._options
        setup = Setup(options.ontologies, options.min_confidence, options.strict, options.names)
        tasks = to_tasks(self._found, known)
        if options.workers == 1:
            outcomes = read_here(tasks, setup, self._ontology)
        else:
            outcomes = read_in_processes(tasks, setup, options.workers)
        total = count_tasks(self._found)
        for done, outcome in enumerate(outcomes, start=1):
            name = iri("article", sources.article_id(outcome.source_file))
            if isinstance(outcome, Unreadable):
                self._unreadable.append(outcome)
            elif name in self._seen:
                self._unreadable.append(Unreadable(outcome.source_file, SAME_NAME))
            else:
                self._tally.add(outcome)
                yield outcome
            self._seen.add(name)
            self._progress(Step(done, total, "reading"))
        self._reading_seconds = monotonic() - began

    def finish(self, store: Store, output: Path) -> Summary:
        """Write the dump and the page, and sum up."""
        done = len(self._seen)
        self._progress(Step(done, done, "writing"))
        write_results(store, output, page=self._options.page)
        return Summary(
            output=output,
            read=self._tally.read,
            unchanged=self._tally.unchanged,
            removed=self._removed,
            sentences=self._tally.sentences,
            claims=dict(sorted(self._tally.claims.items())),
            graph=count_graph(store),
            reading_seconds=self._reading_seconds,
            seconds=monotonic() - self._started,
            unreadable=tuple(self._unreadable),
        )
