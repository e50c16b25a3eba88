"""How well names are found: exact spans on two hand-made sets of sentences, by kind.

    python benchmarks/names.py [--show KIND] [FILE …]

Reads ``../shared/ner/iob2-wikinews.txt.gz`` (IREX tags) and ``../shared/ner/gsd-dev.ne.conllu.gz``
(OntoNotes-like tags); prints precision, recall and F1 for Person, Organization and Location. The news
of the first set follow one another without a mark between articles: ten sentences are read as one
article. The sentences of the second have nothing to do with each other. In IREX adjoining places are
one name (熊本県八代市), so they are joined here before they are compared. What the sets count and
we do not, by their rules and ours (フランス人, 日本時間, a reading in brackets), counts against us.

The sets are flat, our mentions nest (カナダ in カナダ最高裁判所): the figures are of the outer names;
"with nested" also takes as found what the set has and we name inside a longer name, which stays
wrong where the set has it not.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from newsgraph.language.japanese.morphemes import tag
from newsgraph.language.japanese.names import NameFinder
from newsgraph.model import Form, Kind, Mention, Sentence, Span
from newsgraph.ontology import load
from newsgraph.text import normalize

Name = tuple[int, int, str]
"""Start, end and kind of a name in its sentence."""

SHARED = Path(__file__).resolve().parents[2] / "shared" / "ner"
SETS = ("iob2-wikinews.txt.gz", "gsd-dev.ne.conllu.gz")
KINDS = ("Person", "Organization", "Location")
_IREX = {"PSN": "Person", "ORG": "Organization", "LOC": "Location"}
_GSD = {"PERSON": "Person", "ORG": "Organization", "GPE": "Location", "LOC": "Location", "FAC": "Location"}
_OURS = {
    Kind.PERSON: "Person",
    Kind.ORGANIZATION: "Organization",
    Kind.COUNTRY: "Location",
    Kind.PLACE: "Location",
}


def read_iob2(lines: Iterable[str]) -> Iterator[tuple[str, list[Name]]]:
    """Yield sentences with their names: a morpheme a line, its tag last; an empty line between them."""
    text, names = "", list[Name]()
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        if len(fields) < 2:
            yield text, names
            text, names = "", []
            continue
        word, label = normalize(fields[0])[0], fields[-1]
        _extend(names, label, len(text), len(text) + len(word))
        text += word
    if text:
        yield text, names


def read_conllu(lines: Iterable[str]) -> Iterator[tuple[str, list[Name]]]:
    """Yield sentences with their names: CoNLL-U with NE=B-, I-, L-, U- tags in the last column."""
    text, names = "", list[Name]()
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        if len(fields) < 10:
            if not line.strip() and text:
                yield text, names
                text, names = "", []
            continue
        word = normalize(fields[1])[0]
        label = next((part[3:] for part in fields[9].split("|") if part.startswith("NE=")), "O")
        _extend(names, label.replace("U-", "B-").replace("L-", "I-"), len(text), len(text) + len(word))
        text += word
    if text:
        yield text, names


def _extend(names: list[Name], label: str, start: int, end: int) -> None:
    place, _, kind = label.partition("-")
    if place == "B" or (place == "I" and not names):
        names.append((start, end, kind))
    elif place == "I":
        names[-1] = (names[-1][0], end, names[-1][2])


def nested_names(mentions: Iterable[Mention]) -> set[Name]:
    """Return the names that stand inside longer ones of ours: カナダ in カナダ最高裁判所."""
    inner: set[Name] = set()
    end = 0
    for m in sorted((m for m in mentions if m.form is Form.NAME), key=lambda m: (m.start, -m.end)):
        if m.end <= end:
            inner.add((m.start, m.end, _OURS[m.kind]))
        end = max(end, m.end)
    return inner


def found_names(mentions: Iterable[Mention]) -> list[Name]:
    """Return our names as the sets write them: outermost ones, adjoining places joined."""
    names: list[Name] = []
    last = None
    for m in sorted((m for m in mentions if m.form is Form.NAME), key=lambda m: (m.start, -m.end)):
        kind = _OURS[m.kind]
        if names and m.start < names[-1][1]:
            continue
        if (
            names
            and last
            and kind == names[-1][2] == "Location"
            and names[-1][1] == m.start
            and m.end - m.start > 1
        ):
            names[-1] = (names[-1][0], m.end, kind)
        else:
            names.append((m.start, m.end, kind))
        last = m
    return names


def read_names(texts: Sequence[str], together: int) -> Iterator[tuple[set[Name], set[Name]]]:
    """Yield our names of each text, the outer ones and those inside them.

    `together` texts at a time are the sentences of one article.
    """
    finder = NameFinder(load())
    for first in range(0, len(texts), together):
        group = texts[first : first + together]
        sentences = [Sentence(i, 0, Span(0, len(t)), t, range(len(t) + 1)) for i, t in enumerate(group)]
        for mentions in finder.find(sentences, [tag(text) for text in group]):
            yield set(found_names(mentions)), nested_names(mentions)


def score(
    sentences: Iterable[tuple[str, list[Name]]], tags: dict[str, str], together: int, show: str | None
) -> Counter[str]:
    """Count right, wrong and missed names of each kind; print the differences of the kind `show`."""
    tally: Counter[str] = Counter()
    given = list(sentences)
    found = read_names([text for text, _ in given], together)
    for (text, names), (mine, nested) in zip(given, found, strict=True):
        gold = {(s, e, tags[kind]) for s, e, kind in names if kind in tags}
        for kind in KINDS:
            ours, theirs = ({n for n in group if n[2] == kind} for group in (mine, gold))
            tally[f"{kind} right"] += len(ours & theirs)
            tally[f"{kind} wrong"] += len(ours - theirs)
            tally[f"{kind} missed"] += len(theirs - ours)
            tally[f"{kind} nested"] += len((nested - ours) & theirs)
            if show == kind and ours != theirs:
                wrong = [text[s:e] for s, e, _ in sorted(ours - theirs)]
                print(f"+{wrong} -{[text[s:e] for s, e, _ in sorted(theirs - ours)]} {text[:60]}")
    return tally


def _figures(tally: Counter[str], kind: str) -> tuple[float, float, float, float]:
    right, wrong, missed, nested = (
        tally[f"{kind} {what}"] for what in ("right", "wrong", "missed", "nested")
    )
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    f1, all_f1 = (
        2 * r / max(1, 2 * r + wrong + m) for r, m in ((right, missed), (right + nested, missed - nested))
    )
    return precision, recall, f1, all_f1


def main() -> int:
    """Print the table; 0 where the sets are there, 1 where they are not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--show", choices=KINDS, help="print the differences of this kind")
    options = parser.parse_args()
    files = options.files or [SHARED / name for name in SETS]
    missing = [file for file in files if not file.is_file()]
    if missing:
        print(f"skipped: {missing[0]} is not there; the sets are not part of the project")
        return 1
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            conllu = ".conllu" in file.name
            read, tags, together = (read_conllu, _GSD, 1) if conllu else (read_iob2, _IREX, 10)
            tally = score(read(lines), tags, together, options.show)
        print(f"{file.name}")
        for kind in KINDS:
            print(
                "  {:13} P {:.3f}  R {:.3f}  F1 {:.3f}  with nested {:.3f}".format(
                    kind, *_figures(tally, kind)
                )
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
