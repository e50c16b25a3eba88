"""Bodies and towns again, by what they are alone: 委員会は after 世界遺産委員会, 県は after 沖縄県.

Only where the article has named one of that kind and no other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import DOT, KATAKANA, NO, NOUN, NUMBER, PROPER, SUFFIX
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_NAME = Form.NAME
_ORGANIZATION, _PLACE = Kind.ORGANIZATION, Kind.PLACE
_ACTS = re.compile(r"[はがも](?!ない)|によ[るれ]|側")
_STANDS = re.compile(r"[はがもをにのとへで、]")
_POLICE = frozenset({"県警", "府警", "道警"})
"""Bodies that each prefecture has one of: the place that the article is about tells whose."""
_TOWN = re.compile(
    r"(?<![一-鿿々〆ァ-ヺーA-Za-z0-9])(?:[県府市町村区](?=[はがも](?!ない)|側)|[県府市](?=[にとを]|から|によ|など))"
)
"""A town or prefecture that acts, or is acted upon: 県は, 市に; a 道 may be any road, a 町 any town."""
_TIED = NOUN | PROPER | NUMBER | NO | DOT | KATAKANA


def find(lines: Sequence[Line], words: Set[str]) -> None:
    """Let each of `words` that acts alone point back to the one body that the article has named with it."""
    named: dict[str, set[str]] = {}
    towns: dict[str, set[str]] = {}
    aside: dict[str, set[str]] = {}
    endings = tuple(sorted(words))
    for line in lines:
        for name in _names(line):
            if name.endswith(endings):
                for word in (w for w in endings if name.endswith(w) and name != w):
                    named.setdefault(word, set()).add(name)
        for index in line.marked if line.sorted & SUFFIX else ():
            if not line.sorts[index] & SUFFIX:
                continue
            before = len(named.get(line.piece(index), ()))
            if before == 1:
                _again(line, index, "again", _ACTS)
            elif not before and line.piece(index) in _POLICE:
                _again(line, index, "prefecture", _STANDS)
        _towns(line, towns, aside)


def _towns(line: Line, named: dict[str, set[str]], aside: dict[str, set[str]]) -> None:
    """町は…と発表した: the one town that the article has named; note those of a line.

    One that only says where another is, in brackets, counts where there is no other: 会社(千葉市)は.
    """
    for match in _TOWN.finditer(line.text):
        index = bisect_left(line.starts, match.start())
        whole = line.starts[index] == match.start() and line.ends[index] == match.end()
        names = named.get(match.group()) or aside.get(match.group()) or ()
        if whole and line.owner[index] is None and len(names) == 1:
            _point(line, index, _PLACE, "again").title = next(iter(names))
    for draft in line.drafts:
        if draft.kind is _PLACE and draft.form is _NAME and draft.certain and not draft.dropped:
            name = draft.text_of(line.text)
            is_aside = line.text.count("(", 0, draft.start) > line.text.count(")", 0, draft.start)
            (aside if is_aside else named).setdefault(name[-1], set()).add(name)


def _names(line: Line) -> Iterator[str]:
    """Yield the names of the bodies of a line."""
    for draft in line.drafts:
        is_named = draft.form is _NAME and draft.certain and not draft.dropped
        if is_named and draft.kind is _ORGANIZATION:
            yield draft.text_of(line.text)


def _again(line: Line, index: int, rule: str, after: re.Pattern[str]) -> None:
    """Make an anaphor of a word that stands alone and acts: 委員会は, not 調査委員会は or 会社の委員会は."""
    owner = line.owner[index]
    is_open = owner is None or owner.dropped or not owner.certain
    if not is_open or line.before(index) & _TIED or not after.match(line.text, line.ends[index]):
        return
    _point(line, index, _ORGANIZATION, rule)


def _point(line: Line, index: int, kind: Kind, rule: str) -> Draft:
    draft = Draft(index, index + 1, line.starts[index], line.ends[index], kind, rule)
    draft.form, draft.title = Form.ANAPHOR, line.piece(index)
    return line.claim(draft)
