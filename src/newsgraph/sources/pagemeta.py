"""What a page says of itself: JSON-LD first, then meta elements, then headings and time elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement  # type: ignore[import-untyped]

from newsgraph.sources.dates import to_iso
from newsgraph.sources.frontmatter import clean_url
from newsgraph.sources.titles import strip_site

_SECTION = re.compile(r"\s*[：|｜]\s*")
_LONGEST_JSON = 2_000_000
_ARTICLE = frozenset(
    {"NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"}
)
_DATES = (
    *(
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "pubdate",
        "publishdate",
        "publish-date",
    ),
    *(
        "publish_date",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "parsely-pub-date",
    ),
    *(
        "cxenseparse:recs:publishtime",
        "sailthru.date",
        "release_date",
        "iso-8601-publish-date",
        "analyticsattributes.articledate",
    ),
)
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher")
_URLS = ("og:url", "twitter:url")
_WRITERS = ("author", "dc.creator", "byl")


@dataclass(frozen=True, slots=True)
class PageMeta:
    """What a page says of its article; None where it says nothing."""

    headline: str | None = None
    published: str | None = None
    publisher: str | None = None
    writers: tuple[str, ...] = ()
    url: str | None = None
    body: str | None = None
    """The whole text, where JSON-LD carries it."""


def find_meta(page: HtmlElement) -> PageMeta:
    """Return the metadata of a parsed page."""
    data = _json_ld(page)
    meta = _meta(page)
    title, site = _title(page, data, meta)
    sites = (_name(data.get("publisher")), *(meta.get(key) for key in _SITES), site)
    publisher = next((_SECTION.split(name)[0] for name in sites if name), None)
    names = [
        *_names(data.get("author")),
        *_names(data.get("creator")),
        *(meta[key] for key in _WRITERS if key in meta),
    ]
    link = page.find('.//link[@rel="canonical"]')
    urls = [
        _name(data.get("url")),
        link.get("href") if link is not None else None,
        *(meta.get(key) for key in _URLS),
    ]
    body = data.get("articleBody")
    return PageMeta(
        headline=title,
        published=_published(page, data, meta),
        publisher=publisher,
        writers=tuple(dict.fromkeys(name for name in names if name != publisher and not clean_url(name))),
        url=next((url for text in urls if (url := clean_url(text))), None),
        body=body if isinstance(body, str) else None,
    )


def _title(
    page: HtmlElement, data: Mapping[str, object], meta: Mapping[str, str]
) -> tuple[str | None, str | None]:
    """Return the headline, and the site's name where the title carried one."""
    texts = [_name(data.get("headline")), _heading(page), meta.get("og:title"), meta.get("twitter:title")]
    texts.append(page.findtext(".//title"))
    sites = [strip_site(" ".join(text.split(" \n"))) for text in texts if text and text.strip()]
    site = next((name for _, name in sites if name), None)
    return (" ".join(sites[0][0].split("\n")).strip() or None if sites else None), site


def _heading(page: HtmlElement) -> str | None:
    """Return the first main heading that is long enough to be no logo."""
    for heading in page.iter("h1"):
        text = " ".join("".join(heading.itertext()).split("\n")).strip()
        if 8 <= len(text) <= 200 and heading.find(".//a/img") is None:
            return text
    return None


def _published(page: HtmlElement, data: Mapping[str, object], meta: Mapping[str, str]) -> str | None:
    """Return the date of publication, never that of an update or of today."""
    texts = [
        _name(data.get("datePublished")),
        *(meta.get(key) for key in _DATES),
        _name(data.get("dateCreated")),
    ]
    for text in texts:
        if text and (found := to_iso(text)):
            return found
    for element in page.iter("time"):
        stated = element.get("datetime") or "".join(element.itertext())
        if found := to_iso(stated):
            return found
    return None


def _meta(page: HtmlElement) -> dict[str, str]:
    """Return the meta elements by name, property or itemprop in lower case; the first of each counts."""
    found: dict[str, str] = {}
    for element in page.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _json_ld(page: HtmlElement) -> Mapping[str, object]:
    """Return the first object of JSON-LD that is an article, else an empty one."""
    for script in page.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > _LONGEST_JSON:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data, 4):
            kinds = item.get("@type")
            if _ARTICLE & set(
                kinds if isinstance(kinds, list) else [kinds] if isinstance(kinds, str) else []
            ):
                return item
    return {}


def _objects(data: object, depth: int) -> Iterator[Mapping[str, object]]:
    """Yield the objects in lists and graphs, outermost first."""
    if isinstance(data, list):
        for item in data[:200]:
            yield from _objects(item, depth - 1) if depth else ()
    elif isinstance(data, dict):
        yield data
        if depth:
            yield from _objects(data.get("@graph"), depth - 1)


def _names(value: object) -> list[str]:
    """Return the names of one or several people or bodies."""
    values = value if isinstance(value, list) else [value]
    return [name for item in values[:20] if (name := _name(item))]


def _name(value: object) -> str | None:
    """Return a text, or the name of an object, as one line."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(value.split("\n")).strip()[:2_000] or None if isinstance(value, str) else None
