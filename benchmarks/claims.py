"""Claims drawn at random from real news, laid out for a person to read and judge.

Articles of a corpus (JSON Lines with `title` and `text`) are drawn by a seed, read the whole way, and of all
claims about events as many are drawn as are wanted. Each is printed with its sentence, in which the trigger
stands in 【】 and the words of each role in [role:…], so that one can say whether it is wholly right: type,
every role, date, status and source. The same seed, corpus and program print the same.

    python benchmarks/claims.py [CORPUS.jsonl.gz] [--claims 100] [--articles 300] [--seed 5]
        [--type Visit] [--status Denied] [--relations]

The corpus states no publication date; the latest full date of an article's source list stands in.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsgraph import sources
from newsgraph.model import MIN_CONFIDENCE, Article, Claim, Event, Reading, Relation
from newsgraph.ontology import load
from newsgraph.pipeline.reading import ArticleReader
from newsgraph.sources.references import drop_references

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "wikinews.jsonl.gz"
_DAY = re.compile(r"(20\d\d)年(\d{1,2})月(\d{1,2})日(?!\([月火水木金土日]\):)")
"""A day in full, but not of the headline of another article (2016年8月16日(火):台風が上陸)."""
_SUBJECTS = {"Position": "holder", "Membership": "member"}


class Drawn(NamedTuple):
    """A claim with the article that it was read in."""

    article: Article
    claim: Claim


def main() -> int:
    """Print the claims; 0, or 2 where there is no corpus."""
    options = _options()
    if not options.corpus.is_file():
        print(f"skipped: {options.corpus}: no corpus there; name a .jsonl.gz with title and text")
        return 2
    chance = random.Random(options.seed)  # noqa: S311  drawing articles is no secret
    readings = list(read(draw_records(options.corpus, options.articles, chance)))
    wanted = [
        drawn
        for reading in readings
        for drawn in claims_of(reading, relations=options.relations)
        if options.type in {None, drawn.claim.about.type}
        and options.status in {None, drawn.claim.status.value}
    ]
    chosen = sorted(chance.sample(range(len(wanted)), min(options.claims, len(wanted))))
    print(f"{len(chosen)} of {len(wanted)} claims in {len(readings)} articles, seed {options.seed}")
    for number, index in enumerate(chosen, 1):
        print()
        print(f"{number:3} " + "\n    ".join(lines_of(wanted[index])))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--claims", type=int, default=100, help="how many claims are printed")
    parser.add_argument("--articles", type=int, default=300, help="how many articles they are drawn from")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--type", help="only claims about events of this type")
    parser.add_argument("--status", help="only claims with this status")
    parser.add_argument("--relations", action="store_true", help="claims about relations too")
    return parser.parse_args()


def draw_records(corpus: Path, count: int, chance: random.Random) -> list[dict[str, str]]:
    """Return `count` records of a corpus drawn by chance, in its order, each with its latest full date."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    chosen = sorted(chance.sample(range(len(records)), min(count, len(records))))
    return [records[i] | {"date": latest_day(records[i]["text"])} for i in chosen]


def latest_day(text: str) -> str | None:
    """Return the latest day that the source list of a text names in full, else the text, as an ISO date.

    >>> latest_day("2008年2月9日の記事。任期は2010年7月25日まで。『会談』。東西新聞、2008年2月9日。")
    '2008-02-09'
    """
    body = "".join(drop_references([text]))
    found = _DAY.findall(text[len(body) :]) or _DAY.findall(text)
    days = [(int(y), int(m), int(d)) for y, m, d in found]
    return "{:04}-{:02}-{:02}".format(*max(days)) if days else None


def read(records: Sequence[dict[str, str]]) -> Iterator[Reading]:
    """Yield the readings of records, by way of a file as a build would meet it."""
    reader = ArticleReader(load(), MIN_CONFIDENCE)
    with tempfile.TemporaryDirectory() as folder:
        feed = Path(folder, "feed.jsonl")
        feed.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
        for source in sources.find([feed]):
            for article in sources.read(source):
                reading = reader.read(article) if isinstance(article, Article) else article
                if isinstance(reading, Reading):
                    yield reading


def claims_of(reading: Reading, *, relations: bool) -> Iterator[Drawn]:
    """Yield the claims about events, and about relations where they are wanted."""
    for claim in reading.claims:
        if relations or isinstance(claim.about, Event):
            yield Drawn(reading.document.article, claim)


def lines_of(drawn: Drawn) -> Iterator[str]:
    """Yield the lines that lay a claim out: where from, the marked sentence, what was read."""
    article, claim = drawn
    about = claim.about
    yield f"{article.source_file.rpartition('#')[2]}  published {article.published or '?'}"
    yield marked(article, claim)
    speakers = " < ".join(entity.label for entity in claim.sources) or "the paper"
    yield f"{about.type} {claim.status.value}, says {speakers}: {'; '.join(_roles(about))}"
    if isinstance(about, Event) and about.words:
        yield "words: " + "; ".join(f"{role} {words!r}" for role, words in about.words)
    yield f"rule {claim.evidence.rule}, confidence {claim.confidence:.2f}"


def _roles(about: Event | Relation) -> Iterator[str]:
    if isinstance(about, Relation):
        former = "former" if about.former else None
        found = [(_SUBJECTS.get(about.type, "subject"), about.subject.label), ("title", about.title)]
        found += [("of", about.of.label if about.of else None), ("former", former)]
        yield from (f"{role} {filler}" for role, filler in found if filler)
        return
    for role, entity in about.roles:
        yield f"{role} {entity.label} ({entity.kind.value})"
    if about.time is not None and about.time.value:
        yield f"date {about.time.value} ({about.time.text})"


def marked(article: Article, claim: Claim) -> str:
    """Return the sentence of a claim with its trigger and roles marked; words elsewhere are put behind it."""
    evidence = claim.evidence
    marks = [(evidence.trigger, "【", "】")]
    behind = ""
    for role, span in evidence.roles:
        if evidence.sentence.start <= span.start and span.end <= evidence.sentence.end:
            marks.append((span, f"[{role}:", "]"))
        else:
            behind += f" … [{role}:{article.text[slice(*span)]}]"
    # What ends at a place is closed before what begins there; the inner one of two is closed first.
    cuts = [(span.end, 0, -span.start, close) for span, _, close in marks]
    cuts += [(span.start, 1, -span.end, opening) for span, opening, _ in marks]
    text, last = "", evidence.sentence.start
    for position, _, _, sign in sorted(cuts):
        text += article.text[last:position] + sign
        last = position
    return text + article.text[last : evidence.sentence.end] + behind


if __name__ == "__main__":
    raise SystemExit(main())
