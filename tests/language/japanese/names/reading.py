"""What the tests of names share: the finder over our ontologies, and a short way to write mentions."""

from __future__ import annotations

from functools import lru_cache

from newsgraph import ontology
from newsgraph.language.japanese.morphemes import tag
from newsgraph.language.japanese.names import NameFinder
from newsgraph.model import Form, Mention, Sentence, Span
from newsgraph.text import normalize

LETTERS = {"Person": "P", "Country": "C", "Organization": "O", "Place": "L"}


@lru_cache(maxsize=1)
def finder() -> NameFinder:
    """The finder over our own ontologies."""
    return NameFinder(ontology.load())


def find(*texts: str, headline: bool = False) -> list[tuple[Mention, ...]]:
    """The mentions of each sentence of an article."""
    plain = [normalize(text)[0] for text in texts]
    first = -1 if headline else 0
    sentences = [
        Sentence(i, first if i == 0 else 0, Span(0, len(t)), t, range(len(t) + 1))
        for i, t in enumerate(plain)
    ]
    return list(finder().find(sentences, [tag(text) for text in plain]))


def names(*texts: str) -> str:
    """``ミラー/P 米国務省/O``: the names of the last sentence, those inside longer ones left out."""
    mentions = [m for m in find(*texts)[-1] if m.form is Form.NAME]
    outer = [
        m for m in mentions if not any(o is not m and o.start <= m.start and m.end <= o.end for o in mentions)
    ]
    return " ".join(f"{m.text}/{LETTERS[m.kind.value]}" for m in outer)
