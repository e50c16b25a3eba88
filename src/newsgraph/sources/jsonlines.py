"""JSON Lines: one article for each line, read one at a time."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from hashlib import blake2b
from typing import BinaryIO, cast

from newsgraph.errors import InputError
from newsgraph.model import Article, Unreadable
from newsgraph.sources.body import finish
from newsgraph.sources.encodings import decode
from newsgraph.sources.frontmatter import from_fields
from newsgraph.sources.source import Draft, Source, to_article
from newsgraph.sources.titles import strip_site

MAX_LINE = 16 * 1024 * 1024
"""Longest line that is parsed, in bytes; a longer one is passed over without being held in memory."""

_TEXT = ("text", "body", "content", "article_body", "articlebody", "maintext", "main_text", "本文")
_ID = ("id", "_id", "guid", "uuid", "article_id", "articleid")
_LONGEST_ID = 200


def read_records(source: Source) -> Iterator[Article | Unreadable]:
    """Yield one article, or what is wrong with it, for each line; InputError where the file is unreadable."""
    seen: set[bytes] = set()
    count = 0
    try:
        with closing(_open(source)) as stream:
            for number, line in enumerate(_lines(stream), 1):
                if line is not None and not line.strip(b" \t\r\n\0\xef\xbb\xbf"):
                    continue
                count += 1
                yield _read(source, number, line, seen)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise InputError(
            f"is damaged: its gzip data ends or breaks after {count} records ({error})"
        ) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}") from error
    if not count:
        raise InputError("is empty: it holds no line of JSON")


def _open(source: Source) -> BinaryIO:
    if not source.path.is_file():
        raise InputError("is not a regular file")
    if source.name.lower().endswith(".gz"):
        return cast("BinaryIO", gzip.open(source.path, "rb"))
    return source.path.open("rb")


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield the lines; None for one that is longer than `MAX_LINE`."""
    while line := stream.readline(MAX_LINE + 1):
        if len(line) <= MAX_LINE or line.endswith(b"\n"):
            yield line
            continue
        while rest := stream.readline(MAX_LINE):
            if rest.endswith(b"\n"):
                break
        yield None


def _read(source: Source, number: int, line: bytes | None, seen: set[bytes]) -> Article | Unreadable:
    """Read one line; `seen` holds digests of the ids before it."""
    name = f"{source.name}#{number}"
    try:
        record = _record(line)
        name = f"{source.name}#{_identity(record) or number}"
        _note(name, seen)
        return to_article(_draft(record), name)
    except InputError as error:
        return Unreadable(name, f"line {number} {error}")


def _note(name: str, seen: set[bytes]) -> None:
    """Remember the name of a record; InputError where another one had it."""
    digest = blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    if digest in seen:
        raise InputError("repeats an id of this file: give each record its own")
    seen.add(digest)


def _record(line: bytes | None) -> Mapping[str, object]:
    """Parse one line into a JSON object."""
    if line is None:
        raise InputError(f"is longer than {MAX_LINE // 1024**2} MB: one line may hold one article")
    try:
        record = json.loads(decode(line))
    except json.JSONDecodeError as error:
        raise InputError(f"is not valid JSON: {error.msg} at column {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise InputError("is not valid JSON: nested too deeply or a number too long") from error
    if not isinstance(record, dict):
        raise InputError('is not a JSON object: write {"title": …, "text": …, "date": …}')
    return record


def _identity(record: Mapping[str, object]) -> str | None:
    """Return the id that the record states."""
    for key in _ID:
        value = record.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()[:_LONGEST_ID]
    return None


def _draft(record: Mapping[str, object]) -> Draft:
    """Return the article of a record: its fields in any of the names that feeds and corpora use."""
    fields = {str(key).lower(): value for key, value in record.items()}
    paragraphs = _paragraphs(fields)
    meta = from_fields(fields)
    headline, site = strip_site(meta.title) if meta.title else (None, None)
    if not paragraphs and not headline:
        raise InputError("has no text: it needs a field text, body or content")
    draft = Draft(
        headline=headline,
        paragraphs=paragraphs,
        published=meta.published,
        publisher=meta.publisher or site,
        author=meta.author,
        url=meta.url,
    )
    return finish(draft)


def _paragraphs(fields: Mapping[str, object]) -> tuple[str, ...]:
    """Return the text of a record line by line; a list of paragraphs is taken as it is."""
    for key in (*_TEXT, "paragraphs"):
        value = fields.get(key)
        if isinstance(value, str) and value.strip():
            return tuple(value.split("\n"))
        if isinstance(value, list):
            return tuple(line for item in value if isinstance(item, str) for line in item.split("\n"))
    return ()
