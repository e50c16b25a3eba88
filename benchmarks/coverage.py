"""How many of the predicates of real news the event types and word lists know.

Counts the verbs and verbal nouns of a news corpus (JSON Lines with `title` and `text`), and says of each
whether a trigger, a light verb, a status operator or a verb of thought knows it, or whether it was looked at
and names none of the events (coverage_none.txt). What is left is printed, most frequent first: the next
triggers to think about. Sampling takes every n-th article, so that the same call gives the same numbers.

    python benchmarks/coverage.py [CORPUS.jsonl.gz] [--every 2] [--top 60]
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Ontology, Token
from newsgraph.ontology import load

CORPUS = Path(__file__).parents[2] / "shared/corpus/wikinews.jsonl.gz"
NONE = Path(__file__).with_name("coverage_none.txt")
LISTS = ("light-verb", "light-verb-passive", "stop-verb", "leaving-verb", "staying-away-verb", "thinking")
_LIGHT = frozenset({"する", "できる", "いたす"})


def main() -> int:
    """Print the shares and the most frequent unknown predicates; 0, or 2 where there is no corpus."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--every", type=int, default=2, help="read every n-th article")
    parser.add_argument("--top", type=int, default=60, help="how many unknown predicates to print")
    options = parser.parse_args()
    if not options.corpus.is_file():
        print(f"{options.corpus}: no corpus there; name a .jsonl.gz with title and text")
        return 2
    known = known_words(load())
    counts = Counter(word for text in texts(options.corpus, options.every) for word in predicates(tag(text)))
    report(counts, known, options.top)
    return 0


def texts(corpus: Path, every: int) -> Iterator[str]:
    """Yield title and text of every n-th article."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                record = json.loads(line)
                yield record["title"] + "。" + record["text"]


def predicates(tokens: list[Token]) -> Iterator[str]:
    """Yield the dictionary form of each verb, and each verbal noun that ends its compound."""
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        lexeme = token.lexeme
        if lexeme.pos == "動詞" and lexeme.pos2 != "非自立可能":
            yield lexeme.lemma
        elif lexeme.pos == "名詞" and "サ変" in lexeme.pos3:
            follows = after.lexeme if after else None
            if follows is None or follows.lemma in _LIGHT or follows.pos not in {"名詞", "接尾辞"}:
                yield token.surface


def known_words(ontology: Ontology) -> Mapping[str, str]:
    """Return what knows a word: a type, a word list or `none`; triggers of several words count by their last.

    The parts of a trigger that are no predicate (方針 in 方針を示す) are not counted.
    """
    known = dict.fromkeys(NONE.read_text(encoding="utf-8").split(), "none")
    for name in LISTS:
        known.update(_last_words(ontology.words.get(name, ()), name))
    known.update(_last_words((o.pattern for o in ontology.operators), "status"))
    for frame in ontology.frames.values():
        known.update(_last_words((t.pattern for t in frame.triggers), frame.name))
    return known


def _last_words(patterns: Iterable[str], name: str) -> dict[str, str]:
    found = {}
    for pattern in patterns:
        words = [t for t in tag(pattern.replace("[", "").replace("]", "")) if t.lexeme.lemma not in _LIGHT]
        if words:
            last = words[-1]
            found[last.lexeme.lemma if last.lexeme.pos == "動詞" else last.surface] = name
    return found


def report(counts: Mapping[str, int], known: Mapping[str, str], top: int) -> None:
    """Print the share of each kind among the predicates, and what nothing knows."""
    total = sum(counts.values())
    kinds: Counter[str] = Counter()
    for word, count in counts.items():
        kinds[known.get(word, "unknown")] += count
    print(f"{total} predicates, {len(counts)} different")
    for kind, count in kinds.most_common():
        print(f"{count / total:7.1%} {kind}")
    events = total - kinds["none"] - kinds["unknown"]
    print(f"{events / (events + kinds['unknown']):7.1%} of what is not known to name no event is known")
    unknown = sorted((w for w in counts if w not in known), key=lambda w: (-counts[w], w))
    print("unknown:", " ".join(f"{word} {counts[word]}" for word in unknown[:top]))


if __name__ == "__main__":
    raise SystemExit(main())
