"""The workbench of one sentence: its pieces (names, titles, suffixes, particles) and the drafts over them."""

from __future__ import annotations

from bisect import bisect_left
from functools import reduce
from operator import or_

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import Word
from newsgraph.model import Sentence

Piece = tuple[int, int, int, Word]
"""Start and end in the sentence, sorts, and the word of the lexicon (one without names where it has none)."""


class Line:
    """A sentence on the workbench: parallel lists of pieces, and the drafts of mentions over them.

    A piece is a word of the lexicon, a run of katakana or Latin letters, or a morpheme. Modules that
    find names add drafts; `owner` tells which draft a piece belongs to. `marked` are the pieces that
    may have to do with a name: all that those modules need to look at. `sorted` has the sorts of all.
    """

    __slots__ = (
        "drafts",
        "ends",
        "is_headline",
        "marked",
        "owner",
        "sorted",
        "sorts",
        "starts",
        "text",
        "words",
    )

    def __init__(self, sentence: Sentence, pieces: list[Piece], marks: int) -> None:
        self.text = sentence.text
        self.is_headline = sentence.is_headline
        columns = zip(*pieces, strict=True) if pieces else ((), (), (), ())
        self.starts: list[int]
        self.ends: list[int]
        self.sorts: list[int]
        self.words: list[Word]
        self.starts, self.ends, self.sorts, self.words = map(list, columns)
        self.marked = [index for index, sorts in enumerate(self.sorts) if sorts & marks]
        self.sorted = reduce(or_, self.sorts, 0)
        self.drafts: list[Draft] = []
        self.owner: list[Draft | None] = [None] * len(pieces)

    def mark(self, index: int, sort: int) -> None:
        """Add a sort to a piece, and the piece to those to look at."""
        self.sorts[index] |= sort
        self.sorted |= sort
        place = bisect_left(self.marked, index)
        if self.marked[place : place + 1] != [index]:
            self.marked.insert(place, index)

    def piece(self, index: int) -> str:
        """Return the text of a piece."""
        return self.text[self.starts[index] : self.ends[index]]

    def claim(self, draft: Draft) -> Draft:
        """Put a draft over its pieces; drafts that lie inside it are no longer their owners."""
        self.drafts.append(draft)
        self.own(draft)
        return draft

    def own(self, draft: Draft) -> None:
        """Make a draft the owner of its pieces (again, after it grew)."""
        for index in range(draft.first, draft.last):
            self.owner[index] = draft

    def absorb(self, first: int, last: int, keep: Draft | None) -> None:
        """Drop the drafts that a longer name takes in, but for the country or body that it belongs to."""
        for index in range(first, last):
            inner = self.owner[index]
            if inner is not None and inner is not keep and inner.first >= first:
                inner.dropped = True

    def adjacent(self, index: int) -> bool:
        """Whether piece `index` follows the one before it without a gap."""
        return index > 0 and self.ends[index - 1] == self.starts[index]

    def before(self, index: int) -> int:
        """Return the sorts of the piece that stands right before piece `index`; 0 where there is none."""
        return self.sorts[index - 1] if index > 0 and self.ends[index - 1] == self.starts[index] else 0

    def after(self, index: int) -> int:
        """Return the sorts of piece `index` if it follows the one before it without a gap; else 0."""
        if index < len(self.starts) and self.ends[index - 1] == self.starts[index]:
            return self.sorts[index]
        return 0
