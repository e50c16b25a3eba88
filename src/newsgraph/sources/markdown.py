"""Markdown with YAML front matter, as web clippers save an article."""

from __future__ import annotations

import re

from newsgraph.sources.body import finish
from newsgraph.sources.frontmatter import split_front_matter
from newsgraph.sources.source import Draft
from newsgraph.sources.titles import strip_site

_IMAGE = re.compile(r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}\)|!\[\[[^\[\]\n]{0,500}\]\]")
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+\"[^\"\n]*\")?\)")
_WIKILINK = re.compile(r"\[\[(?:[^\[\]|\n]{0,300}\|)?([^\[\]|\n]{1,300})\]\]")
_COMMENTS = (("<!--", "-->"), ("%%", "%%"))
_TAG = re.compile(
    r"</?(?:br|p|div|span|em|strong|b|i|u|sup|sub|small|figure|figcaption|img|a|ruby|rt|rp)\b[^<>\n]{0,500}>"
)
_EMPHASIS = re.compile(r"(\*\*|__|~~|==)(?=\S)([^\n]{1,2000}?)(?<=\S)\1")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,20}\]:?")
_PREFIX = re.compile(r"^\s{0,3}(?:>\s?)+|^\s{0,8}[-*+]\s+(?=\S)")
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_RULE = re.compile(r"\s{0,3}(?:[-*_]\s*){3,}|\s*\|?[\s:|-]+\|[\s:|-]*|```.*")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!~>|])")


def read_markdown(text: str) -> Draft:
    """Return the article: metadata from the front matter, paragraphs from the lines below it.

    Without a title in the front matter, a first heading ``# …`` is the headline, else there is none.
    """
    meta, body = split_front_matter(text)
    lines, heading = _lines(_without_comments(body))
    title = meta.title or heading
    headline, site = strip_site(title) if title else (None, None)
    return finish(
        Draft(
            headline=headline,
            paragraphs=tuple(line for line in lines if line not in (meta.title, headline)),
            published=meta.published,
            publisher=meta.publisher or site,
            author=meta.author,
            url=meta.url,
        )
    )


def _lines(body: str) -> tuple[list[str], str | None]:
    """Return the lines as plain text, and the heading that opens them."""
    lines: list[str] = []
    first: str | None = None
    for raw in body.split("\n"):
        if not raw.strip() or _RULE.fullmatch(raw):
            continue
        heading = _HEADING.match(raw)
        line = _plain(heading[2] if heading else raw)
        if heading and len(heading[1]) == 1 and not lines and first is None:
            first = line
        elif line:
            lines.append(line)
    return lines, first


def _without_comments(text: str) -> str:
    """Return `text` without what stands between the marks of comments; one that never closes is text."""
    for opener, closer in _COMMENTS:
        parts: list[str] = []
        done = 0
        while (start := text.find(opener, done)) >= 0:
            end = text.find(closer, start + len(opener))
            if end < 0:
                break
            parts.append(text[done:start])
            done = end + len(closer)
        text = "".join((*parts, text[done:]))
    return text


def _plain(line: str) -> str:
    """Return a line without the marks of Markdown."""
    line = _PREFIX.sub("", _IMAGE.sub("", line))
    line = _WIKILINK.sub(r"\1", _LINK.sub(r"\1", line))
    line = _EMPHASIS.sub(r"\2", _TAG.sub("", _FOOTNOTE.sub("", line)))
    return _ESCAPE.sub(r"\1", line).strip()
