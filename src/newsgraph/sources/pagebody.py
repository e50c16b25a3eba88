"""The paragraphs of a page's article: where trafilatura finds them, and what stands among them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree  # type: ignore[import-untyped]
from lxml.html import HtmlElement  # type: ignore[import-untyped]
from trafilatura import extract

from newsgraph.sources import clutter

_BLOCKS = frozenset((
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "th", "tr", "ul",
))  # fmt: skip
_SKIPPED = frozenset((
    "aside", "audio", "button", "canvas", "dialog", "footer", "form", "head", "iframe", "input",
    "label", "math", "nav", "noscript", "object", "rp", "rt", "script", "select", "style", "svg",
    "template", "textarea", "title", "video",
))  # fmt: skip
_SHORTEST = 60
_WHITE = re.compile(r"[\s\u200b\ufeff]+")
_LINE = re.compile(r"[ \t\r\n\f\v]+")


@dataclass(frozen=True, slots=True)
class _Block:
    """A line of the page."""

    text: str
    path: tuple[int, ...]
    """Numbers of the elements that it stands in, outermost first."""
    tag: str
    linked: int
    """How many of its characters are links."""

    @property
    def key(self) -> str:
        return _WHITE.sub("", self.text)


def paragraphs(page: HtmlElement) -> tuple[str, ...]:
    """Return the lines of the article in a parsed page, in order.

    trafilatura chooses the lines; the smallest element that holds most of them then gives the captions
    and paragraphs between them that were left out.
    """
    blocks = list(_blocks(page))
    chosen = {_WHITE.sub("", line) for line in _extracted(page)}
    marks = [block.key in chosen for block in blocks]
    if sum(len(block.text) for block, mark in zip(blocks, marks, strict=True) if mark) < _SHORTEST:
        # Too short for trafilatura: whatever reads as a sentence.
        marks = [_is_statement(block) and not clutter.is_rest(block.text) for block in blocks]
    if not any(marks):
        return ()
    return tuple(block.text for block in _with_neighbours(blocks, marks))


def _extracted(page: HtmlElement) -> list[str]:
    """Return the lines that trafilatura takes for the article."""
    try:
        text = extract(
            deepcopy(page), include_comments=False, include_tables=False, fast=True, output_format="txt"
        )
    except (ValueError, TypeError, RecursionError, etree.LxmlError):
        return []
    return (text or "").split("\n")


def _with_neighbours(blocks: Sequence[_Block], marks: Sequence[bool]) -> Iterator[_Block]:
    """Yield the marked blocks, and those among them that belong to the same text."""
    home, parents = _home(blocks, marks)
    places = [index for index, mark in enumerate(marks) if mark and home in blocks[index].path]
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        if home not in block.path or index > places[-1] or block.key in seen:
            continue
        inside = index > places[0]
        caption = block.tag == "figcaption"
        sibling = inside and block.tag == "p" and block.path[-2] in parents
        if marks[index] or caption or sibling or (inside and _is_statement(block)):
            seen.add(block.key)
            yield block


def _home(blocks: Sequence[_Block], marks: Sequence[bool]) -> tuple[int, set[int]]:
    """Return the deepest element with 4/5 of the marked text, and the parents of marked paragraphs."""
    weight: Counter[int] = Counter()
    depth: dict[int, int] = {}
    parents: set[int] = set()
    total = 0
    for block, mark in zip(blocks, marks, strict=True):
        if not mark:
            continue
        total += len(block.text)
        for level, element in enumerate(block.path):
            weight[element] += len(block.text)
            depth[element] = level
        if len(block.path) > 1:
            parents.add(block.path[-2])
    heavy = [element for element in weight if weight[element] * 5 >= total * 4]
    return max(heavy, key=lambda element: depth[element]), parents


def _is_statement(block: _Block) -> bool:
    """Whether the line ends as sentences do, and is not mostly links."""
    return clutter.ends_sentence(block.text) and block.linked * 2 < len(block.text)


def _blocks(page: HtmlElement) -> Iterator[_Block]:
    """Yield the lines of text that block elements and line breaks delimit, in document order."""
    path: list[tuple[int, str]] = []
    pieces: list[tuple[str, bool]] = []
    links = skipping = 0
    for number, (event, element) in enumerate(etree.iterwalk(page, events=("start", "end"))):
        tag = element.tag if isinstance(element.tag, str) else ""
        opens = event == "start"
        if skipping or tag in _SKIPPED:
            skipping += 1 if opens else -1
        else:
            if tag in _BLOCKS or (tag == "br" and opens):
                yield from _line(pieces, path)
                pieces.clear()
            if tag in _BLOCKS and opens:
                path.append((number, tag))
            elif tag in _BLOCKS:
                path.pop()
            links += (1 if opens else -1) if tag == "a" else 0
        content = element.text if opens else element.tail
        if content and not skipping:
            pieces.append((content, links > 0))


def _line(pieces: Sequence[tuple[str, bool]], path: Sequence[tuple[int, str]]) -> Iterator[_Block]:
    """Yield the line that the pieces make, if they make one."""
    text = _LINE.sub(" ", "".join(piece for piece, _ in pieces)).strip(" \ufeff")
    if text and path:
        linked = sum(len(piece.strip()) for piece, is_link in pieces if is_link)
        yield _Block(text, tuple(number for number, _ in path), path[-1][1], linked)
