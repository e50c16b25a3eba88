"""What a program does with newsgraph beside building: read, and open what was built."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from newsgraph import sources
from newsgraph.model import MIN_CONFIDENCE, Article, Reading, Unreadable
from newsgraph.ontology import load
from newsgraph.pipeline.reading import ArticleReader


def read(
    what: Article | Sequence[Path | str],
    ontologies: Sequence[Path] = (),
    *,
    names: Path | None = None,
    min_confidence: float = MIN_CONFIDENCE,
) -> Iterator[Reading | Unreadable]:
    """Yield what is read in an article, or in each article of files and folders, in sorted order.

    Nothing is written. What cannot be read comes as `Unreadable` with the reason. `ontologies` are
    folders that add to the built-in ones, `names` is a file of your own names (docs/names.md). Raises
    InputError for a path that is not there, OntologyError for a malformed ontology or names file.

    >>> from newsgraph import Article, Span, read
    >>> text = "ロシアのプーチン大統領は18日、北朝鮮を訪問した。"
    >>> article = Article("a", "a.txt", text, None, (Span(0, len(text)),), published="2024-06-18")
    >>> [reading] = read(article)
    >>> sorted(entity.label for entity in reading.document.mentioned)
    ['ウラジーミル・プーチン', 'ロシア', '北朝鮮']
    """
    reader = ArticleReader(load(tuple(ontologies), names), min_confidence)
    if isinstance(what, Article):
        yield reader.read(what)
        return
    for source in sources.find([Path(path) for path in what]):
        for article in sources.read(source):
            yield article if isinstance(article, Unreadable) else reader.read(article)
