"""A saved HTML page: metadata from JSON-LD and meta elements, the body by trafilatura and its neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsgraph.errors import InputError
from newsgraph.sources.body import finish
from newsgraph.sources.dates import to_iso
from newsgraph.sources.encodings import decode
from newsgraph.sources.plaintext import is_date_line
from newsgraph.sources.source import Draft

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

MAX_HTML = 8 * 1024 * 1024
"""Largest page that is parsed, in bytes: a tree takes some ten times as much memory."""

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,30})", re.IGNORECASE
)
_TAG = re.compile(r"<(?:!doctype|html|head|body|article|div|p|h1|meta|title)\b", re.IGNORECASE)
_SHORTEST = 60


def read_webpage(data: bytes) -> Draft:
    """Return the article of a page. InputError where the bytes are no HTML or hold no article.

    Nothing is fetched. Times given in UTC become Japan's, as everywhere.
    """
    if len(data) > MAX_HTML:
        raise InputError(f"is {len(data) // 1024**2} MB of HTML; one page may have {MAX_HTML // 1024**2} MB")
    declared = _CHARSET.search(data[:8_192])
    text = decode(data, declared[1].decode("ascii") if declared else None)
    if not _TAG.search(text):
        raise InputError("is not HTML (it has no tags): rename it to .txt if it is text")
    from newsgraph.sources import pagebody, pagemeta  # noqa: PLC0415  (lxml and trafilatura are slow to import)

    page = _parse(text)
    meta = pagemeta.find_meta(page)
    found = pagebody.paragraphs(page)
    if sum(map(len, found)) < max(_SHORTEST, len(meta.body or "") // 2) and meta.body:
        found = tuple(meta.body.split("\n"))
    lines = tuple(line for line in found if not is_date_line(line) and line not in meta.writers)
    if not lines:
        raise InputError("holds no article text (a page of links, or one that a script fills)")
    draft = Draft(
        headline=meta.headline,
        paragraphs=lines,
        published=meta.published or next((to_iso(line) for line in found if is_date_line(line)), None),
        publisher=meta.publisher,
        author=", ".join(meta.writers) or None,
        url=meta.url,
    )
    return finish(draft, lists=False)


def _parse(text: str) -> HtmlElement:
    """Parse a page; libxml2 mends what is broken and bounds the depth."""
    from lxml import etree, html  # type: ignore[import-untyped]  # noqa: PLC0415

    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        page = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise InputError(
            f"is broken HTML: {str(error).splitlines()[0] if str(error) else 'nothing in it'}"
        ) from error
    # Readings over ideographs would double every word.
    etree.strip_elements(page, "rt", "rp", with_tail=False)
    return page
