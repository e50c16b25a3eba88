"""YAML front matter as web clippers write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsgraph.errors import InputError
from newsgraph.sources.dates import to_iso

_BLOCK = re.compile(
    r"\s*---[ \t]*\n(?!\s*\n)(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_OPEN = re.compile(r"\s*---[ \t]*\n\s*[\w\"'-]+[ \t]*:")
_ADDRESS = re.compile(r"https?://[\w.-]+(?::\d{1,5})?(?:[/?#].{0,1900})?")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f<>\"{}|\\\\^`\[\]\ud800-\udfff]|%(?![0-9A-Fa-f]{2})")
_WIKILINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_MAX = 65_536
_TITLE = ("title", "headline", "タイトル", "見出し")
_DATE = (
    "published",
    "date_published",
    "datepublished",
    "published_at",
    "pubdate",
    "publish_date",
    "date",
    "日付",
    "公開日",
)
_PUBLISHER = ("publisher", "site_name", "sitename", "site", "outlet", "media", "source", "媒体", "出典")
_URL = ("url", "link", "source_url", "canonical", "permalink", "source", "site")
_AUTHOR = ("author", "authors", "byline", "creator", "著者")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says of its article; None where it says nothing."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """Return what the front matter says, and the text below it. InputError where it is malformed."""
    text = text.lstrip("\ufeff")
    match = _BLOCK.match(text[: _MAX + 16])
    if match is None:
        if _OPEN.match(text[:1_000]):
            raise InputError("has front matter that never ends: close it with a line ---")
        return FrontMatter(), text
    return from_fields(_load(match["yaml"])), text[match.end() :]


def _load(block: str) -> Mapping[object, object]:
    """Read YAML with every scalar as the string it was written as."""
    import yaml  # type: ignore[import-untyped]  # noqa: PLC0415  (20 ms that only Markdown pays)

    try:
        # The loader written in C dies of deep nesting; this one raises RecursionError.
        fields = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506  (the base loader makes strings only)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 2}" if mark is not None else ""
        problem = getattr(error, "problem", None) or "not YAML"
        raise InputError(
            f"has malformed front matter{where}: {problem}; quote the value or mend the line"
        ) from error
    except (RecursionError, ValueError) as error:
        raise InputError("has malformed front matter: nested too deeply or not YAML") from error
    if fields in (None, ""):
        return {}
    if not isinstance(fields, dict):
        raise InputError("has malformed front matter: it must be lines of the form  key: value")
    return fields


def from_fields(fields: Mapping[Any, object]) -> FrontMatter:
    """Pick what is known from the fields of front matter or of a JSON record; names in any case."""
    lower = {str(key).strip().lower().replace("-", "_"): value for key, value in fields.items()}
    url = next((link for key in _URL if (link := clean_url(_text(lower.get(key))))), None)
    names = (_text(lower.get(key)) for key in _PUBLISHER)
    publisher = next((name for name in names if name and not clean_url(name)), None)
    published = next(
        (iso for key in _DATE if (text := _text(lower.get(key))) and (iso := to_iso(text))), None
    )
    return FrontMatter(
        title=next((text for key in _TITLE if (text := _text(lower.get(key)))), None),
        published=published,
        publisher=publisher,
        author=next((text for key in _AUTHOR if (text := _text(lower.get(key)))), None),
        url=url,
    )


def clean_url(text: str | None) -> str | None:
    """Return a web address that may stand in an IRI, or None where the text is none.

    >>> clean_url("https://example.org/a b[1]"), clean_url("ロイター")
    ('https://example.org/a%20b%5B1%5D', None)
    """
    if text is None or not _ADDRESS.fullmatch(text):
        return None
    return _UNSAFE.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode("utf-8", "replace")), text
    )


_WIDE = "\u3000"
"""The wide space, which parts the statements of a headline."""


def _text(value: object) -> str | None:
    """Return a field as one line: a list's items joined by commas, a mapping's name."""
    if value is None:
        return None
    if isinstance(value, list):
        # Items of items are not followed: aliases of YAML can make them grow without end.
        return ", ".join(part for item in value[:20] if (part := _scalar(item))) or None
    return _scalar(value)


def _scalar(value: object) -> str | None:
    """Return a text or number, or the name of a mapping, as one line; wiki links give their label."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value) if abs(value) < 1e15 else None
    if not isinstance(value, str):
        return None
    text = _WIKILINK.sub(r"\1", value[:2_000])
    parts = (" ".join(part.split()) for part in text.split(_WIDE))
    return _WIDE.join(part for part in parts if part) or None
