"""Speed and memory of the whole way, against bare MeCab on the same text in the same run.

    python benchmarks/speed.py [PATH…] [--articles 300] [--rounds 3] [--json FILE]
    python benchmarks/speed.py --memory [PATH…]        peak memory of two builds, one ten times the other

PATH defaults to the corpus ../shared/corpus where it is there, else to examples/. The figure that
counts is the ratio: seconds from file to RDF, over the seconds that `fugashi.Tagger` takes to
give every token with its features. Absolute seconds are the machine's.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import fugashi

from newsgraph import sources
from newsgraph.entities import Resolver
from newsgraph.extractors import Extractor
from newsgraph.graph import to_nquads
from newsgraph.language import LANGUAGES
from newsgraph.model import Article
from newsgraph.ontology import load
from newsgraph.pipeline import Step
from newsgraph.text import split

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "wikinews.jsonl.gz"
MECAB = "mecab"
T = TypeVar("T")


class Clock:
    """Adds up the seconds of each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def time(self, stage: str, work: Callable[[], T]) -> T:
        """Run `work` and put what it took to the account of `stage`."""
        start = perf_counter()
        result = work()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + perf_counter() - start
        return result


class Bench:
    """The stages of a reading, each with its clock; MeCab alone beside them."""

    def __init__(self) -> None:
        self.ontology = load()
        self.language = LANGUAGES["ja"](self.ontology)
        self.resolver = Resolver(self.ontology)
        self.extractor = Extractor(self.ontology)
        self.tagger = fugashi.Tagger()
        gc.collect()
        gc.freeze()  # as the workers of a build do

    def tokens(self, article: Article) -> int:
        """Tokenise an article with features, as the least that reading Japanese can cost."""
        found = 0
        for line in article.text.split("\n"):
            for word in self.tagger(line):
                found += bool(word.surface) and word.feature is not None
        return found

    def run(self, article: Article, clock: Clock) -> int:
        """Read an article stage by stage; return its number of tokens."""
        count = clock.time(MECAB, lambda: self.tokens(article))
        sentences = clock.time("split", lambda: split(article))
        parses = clock.time("language", lambda: self.language.parse(article, sentences))
        document = clock.time("entities", lambda: self.resolver.resolve(article, parses))
        reading = clock.time("extractors", lambda: self.extractor.extract(document))
        clock.time("graph", lambda: to_nquads(reading))
        return count


def articles(paths: Sequence[Path], limit: int | None) -> Iterator[Article]:
    """Yield the articles that can be read, in order."""
    found = (item for source in sources.find(paths) for item in sources.read(source))
    return islice((item for item in found if isinstance(item, Article)), limit)


def sample(paths: Sequence[Path], limit: int, clock: Clock) -> list[Article]:
    """Return `limit` articles spread evenly over all, and time reading the files."""
    every = clock.time("sources", lambda: list(articles(paths, None)))
    step = max(1, len(every) // limit)
    kept = every[::step][:limit]
    # Reading the files is charged as for the articles kept.
    clock.seconds["sources"] *= len(kept) / len(every)
    return kept


def measure(paths: Sequence[Path], limit: int, rounds: int) -> dict[str, object]:
    """Return tokens per second, seconds per stage (the best of `rounds`) and the ratio to MeCab."""
    clock = Clock()
    chosen = sample(paths, limit, clock)
    bench = Bench()
    for article in chosen[:20]:  # caches and lazy imports are paid once, whatever the number of articles
        bench.run(article, Clock())
    best: dict[str, float] = {}
    tokens = 0
    for _ in range(rounds):
        once = Clock()
        tokens = sum(bench.run(article, once) for article in chosen)
        for stage, seconds in once.seconds.items():
            best[stage] = min(seconds, best.get(stage, seconds))
    mecab = best.pop(MECAB)
    stages = {"sources": clock.seconds["sources"], **best}
    whole = sum(stages.values())
    return {
        "articles": len(chosen),
        "tokens": tokens,
        "mecabTokensPerSecond": round(tokens / mecab),
        "microsecondsPerToken": round(whole / tokens * 1e6, 2),
        "articlesPerSecond": round(len(chosen) / whole, 1),
        "stagesOverMecab": {stage: round(seconds / mecab, 2) for stage, seconds in stages.items()},
        "ratio": round(whole / mecab, 2),
    }


def peak() -> int:
    """Return the peak memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (
        1024 if sys.platform != "darwin" else 1024**2
    )


def build_once(paths: Sequence[Path], limit: int) -> None:
    """Build `limit` articles into a scratch folder and print the peak memory of this process."""
    from newsgraph import build  # noqa: PLC0415  speed is measured without it

    reading = 0

    def watch(step: Step) -> None:
        nonlocal reading
        if step.doing == "reading":
            reading = peak()

    with tempfile.TemporaryDirectory() as scratch:
        lines = (
            json.dumps({"id": a.id, "title": "", "text": a.text, "date": a.published}, ensure_ascii=False)
            for a in articles(paths, limit)
        )
        feed = Path(scratch, "feed.jsonl")
        with feed.open("w", encoding="utf-8") as out:
            out.writelines(line + "\n" for line in lines)
        summary = build([feed], Path(scratch, "output"), progress=watch)
    figures = {"articles": summary.read, "readingPeakMB": reading, "peakMB": peak()}
    print(json.dumps(figures | {"seconds": round(summary.seconds, 1)}))


def memory(paths: Sequence[Path]) -> list[dict[str, object]]:
    """Return the peak memory of two builds, each in a process of its own."""
    number = sum(1 for _ in articles(paths, None))
    told = []
    for limit in (max(1, number // 10), number):
        command = [sys.executable, __file__, "--build-once", str(limit), *map(str, paths)]
        told.append(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))  # noqa: S603
    return told


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--articles", type=int, default=300, help="how many articles are read (default 300)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("--memory", action="store_true", help="peak memory instead of speed")
    parser.add_argument("--build-once", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    paths = options.paths or [CORPUS if CORPUS.exists() else ROOT / "examples"]
    if options.build_once:
        build_once(paths, options.build_once)
        return
    figures = memory(paths) if options.memory else measure(paths, options.articles, options.rounds)
    text = json.dumps(figures, indent=1)
    print(text)
    if options.json:
        options.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
