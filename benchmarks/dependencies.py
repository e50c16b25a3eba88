"""Which share of phrases find their head, on the development part of UD_Japanese-GSD.

    python benchmarks/dependencies.py [--show N]

Reads ``../shared/ner/gsd-dev.ne.conllu.gz`` (CC BY-SA 4.0, not part of the project). A gold bunsetsu
counts as found where one of our phrases ends at the same character; its head is right where our
head phrase ends where the gold head bunsetsu does. The last bunsetsu of a sentence has no head.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsgraph import ontology
from newsgraph.language.japanese.complements import complements
from newsgraph.language.japanese.grammar import read_grammar
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Sentence, Span
from newsgraph.text import normalize

TREEBANK = Path(__file__).parents[2] / "shared/ner/gsd-dev.ne.conllu.gz"

Gold = dict[int, int]


def sentences(path: Path) -> Iterator[tuple[str, Gold]]:
    """Yield each sentence with its bunsetsu: end (in characters) -> end of the head bunsetsu, -1 for none."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
            if rows:
                yield _gold(rows)


def _gold(rows: list[list[str]]) -> tuple[str, Gold]:
    text, bunsetsu, ends = "", [], []
    for row in rows:
        text += row[1]
        if "BunsetuBILabel=B" in row[9]:
            ends.append(0)
        bunsetsu.append(len(ends) - 1)
        ends[-1] = len(text)
    gold: Gold = {}
    for row, own in zip(rows, bunsetsu, strict=True):
        head = int(row[6])
        if head == 0:
            gold[ends[own]] = -1
        elif bunsetsu[head - 1] != own:
            gold.setdefault(ends[own], ends[bunsetsu[head - 1]])
    return text, gold


def main() -> int:
    """Print the share of phrases found and of heads found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", type=int, default=0, help="print so many wrong heads")
    args = parser.parse_args()
    if not TREEBANK.exists():
        print(f"skipped: {TREEBANK} is not here")
        return 0
    words = complements(ontology.load())
    tally: Counter[str] = Counter()
    for text, gold in sentences(TREEBANK):
        clean, _ = normalize(text)
        if len(clean) != len(text):
            continue
        tokens = tag(clean)
        sentence = Sentence(0, 0, Span(0, len(clean)), clean, range(len(clean) + 1))
        ((phrases, _),) = read_grammar([sentence], [tokens], [()], words)
        ours = {tokens[p.end - 1].end: p for p in phrases}
        for end, head in gold.items():
            tally["gold"] += 1
            if end not in ours:
                continue
            tally["found"] += 1
            mine = ours[end].head
            mine_end = tokens[phrases[mine].end - 1].end if mine >= 0 else -1
            if head < 0:
                continue
            tally["heads"] += 1
            tally["right"] += mine_end == head
            if mine_end != head and tally["shown"] < args.show:
                tally["shown"] += 1
                p = ours[end]
                stretch = "".join(t.surface for t in tokens[p.start : p.end])
                heads = f"ours {clean[max(0, mine_end - 6) : mine_end]}  gold {clean[head - 6 : head]}"
                print(f"{stretch}  {heads}  | {clean}")
    print(f"phrases found {tally['found'] / tally['gold']:.3f} of {tally['gold']}")
    print(f"heads right   {tally['right'] / max(1, tally['heads']):.3f} of {tally['heads']} found")
    return 0


if __name__ == "__main__":
    sys.exit(main())
