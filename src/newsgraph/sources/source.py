"""Where an article comes from, and what a reader found in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from hashlib import blake2s
from pathlib import Path

from newsgraph.model import Article, Dateline, Span


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read. `name` is its POSIX path below the folder that was asked for."""

    path: Path
    name: str
    problem: str | None = None
    """Why it cannot be read, where that is known before opening it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader found, before spans are counted. Strings are stripped; paragraphs are not empty."""

    headline: str | None
    paragraphs: tuple[str, ...]
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    dateline: Dateline | None = None


_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160)))
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_UNWRITABLE = _CONTROLS | _SURROGATES
_UNWRITABLE_CHAR = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def writable(text: str) -> str:
    """Return `text` as RDF can carry it: no control characters, U+FFFD for lone surrogates."""
    return text.translate(_UNWRITABLE) if _UNWRITABLE_CHAR.search(text) else text


def article_id(source_file: str) -> str:
    """Return an IRI-safe ASCII name: a slug of the file's name and 64 bits of its digest.

    >>> article_id("2024/visit.txt")
    '2024-visit-txt-90f484f26df6fe44'
    """
    ascii_form = unicodedata.normalize("NFKD", source_file).encode("ascii", "ignore").decode("ascii")
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_form.lower()).strip("-")[-40:].strip("-")
    digest = blake2s(source_file.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{slug}-{digest}" if slug else digest


def to_article(draft: Draft, source_file: str) -> Article:
    """Join headline and paragraphs by newlines and count their spans."""
    source_file = writable(source_file)
    headline = _one_line(draft.headline)
    blocks = ([headline] if headline else []) + list(draft.paragraphs)
    spans: list[Span] = []
    start = 0
    for block in blocks:
        spans.append(Span(start, start + len(block)))
        start += len(block) + 1
    return Article(
        id=article_id(source_file),
        source_file=source_file,
        text="\n".join(blocks),
        headline=spans[0] if headline else None,
        paragraphs=tuple(spans[1:] if headline else spans),
        published=draft.published,
        publisher=_one_line(draft.publisher),
        author=_one_line(draft.author),
        url=draft.url,
        dateline=draft.dateline,
    )


def _one_line(text: str | None) -> str | None:
    """Return a text of one line, or None where nothing is left of it."""
    return writable(text).replace("\n", " ").strip() or None if text else None
