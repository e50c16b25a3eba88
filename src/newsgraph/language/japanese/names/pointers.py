"""Governments named by their country or leader, and words that point back: 同氏, 両国, 同省."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    ADMINISTRATION,
    ANAPHOR,
    AREA,
    BODY,
    COUNTRY,
    FAMILY,
    GIVEN,
    GOVERNMENT,
    NO,
    NOUN,
    PROPER,
    SUFFIX,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_GROUP = re.compile(r"(?<![0-9第])[3-6三四五六][カか箇ヶヵケ]国(?=[はがもをにの間])")
_STANDS = re.compile(r"[はがものにとでへ]|から|によ|側|頭取|幹部|行員")
"""What may follow a verbal noun that is an anaphor too: 同行は発表した, but not 同行した, 同行を求めた."""
_AUTHORITIES = "当局"
_POLICE = "警"
"""What 同県警 ends in: the police of the prefecture that was named last, be there such a body or not."""
_NOUNS = NOUN | PROPER
_SURNAMES = FAMILY | GIVEN | AREA
_JOINTS = frozenset("・、と")
_KINDS = {
    "anaphor-person": Kind.PERSON,
    "anaphor-country": Kind.COUNTRY,
    "anaphor-organization": Kind.ORGANIZATION,
    "anaphor-place": Kind.PLACE,
    "anaphor-both-countries": Kind.COUNTRY,
    "anaphor-both-persons": Kind.PERSON,
    "anaphor-both-organizations": Kind.ORGANIZATION,
}


class Pointers:
    """Finds anaphors and governments in a line."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._kinds = {word: kind for name, kind in _KINDS.items() for word in lexicon.lists.get(name, ())}
        self._again = lexicon.lists.get("government-again", frozenset())
        self._verbal = lexicon.lists.get("anaphor-verbal-noun", frozenset())

    def find_anaphors(self, line: Line) -> None:
        """Add drafts for words that point back."""
        for index in line.marked if line.sorted & (ANAPHOR | GOVERNMENT) else ():
            if line.sorts[index] & ANAPHOR and line.owner[index] is None:
                self._anaphor(line, index)
            elif line.sorts[index] & GOVERNMENT and line.piece(index) in self._again:
                _government_again(line, index)
        if "国" in line.text:
            _find_groups(line)

    def _anaphor(self, line: Line, index: int) -> None:
        text = line.piece(index)
        if text in self._verbal and not _is_noun(line, index):
            return
        kind, last = self._kinds[text], index + 1
        if kind is Kind.PLACE and line.after(last) & (BODY | SUFFIX):  # 同県警, 同市教委
            kind, last = Kind.ORGANIZATION, index + 2
            text += line.piece(index + 1)
            line.absorb(index, last, None)
        rule = "prefecture" if text.endswith(_POLICE) else "anaphor"
        draft = Draft(index, last, line.starts[index], line.ends[last - 1], kind, rule)
        draft.form, draft.title = Form.ANAPHOR, text.lstrip("同両日") or text
        if kind is Kind.PERSON and text[0] == "両":
            _both_named(line, index)
        line.claim(draft)


def _government_again(line: Line, index: int) -> None:
    """暫定政府は: the country whose interim government was named before."""
    compound = line.before(index) & (NOUN | PROPER) or line.after(index + 1) & (TITLE | BODY)
    if line.owner[index] is not None or compound:
        return
    start, end = line.starts[index], line.ends[index]
    draft = line.claim(Draft(index, index + 1, start, end, Kind.COUNTRY, "government"))
    draft.form, draft.title = Form.ANAPHOR, line.piece(index)


def _both_named(line: Line, index: int) -> None:
    """石川・大久保両被告: the two names right before it are persons, if they may be surnames."""
    last = index
    for _ in range(2):
        owner = line.owner[last - 1] if line.adjacent(last) else None
        if owner is None or owner.last != last:
            return
        if not (line.sorts[owner.first] & _SURNAMES or line.words[owner.first].guarded):
            return
        if owner.kind is not Kind.ORGANIZATION and owner.last == owner.first + 1:
            owner.kind, owner.certain, owner.keys, owner.rule = Kind.PERSON, True, (), "family"
        last = owner.first - 1
        if last < 1 or line.piece(last) not in _JOINTS:
            return


def _is_noun(line: Line, index: int) -> bool:
    """Whether a verbal noun stands for a body here: it bears a case, and no noun is before it (任意同行)."""
    return not line.before(index) & NOUN and _STANDS.match(line.text, line.ends[index]) is not None


def _find_groups(line: Line) -> None:
    """3カ国は: a number of countries that were named together before."""
    for match in _GROUP.finditer(line.text):
        first = bisect_left(line.starts, match.start())
        last = bisect_left(line.ends, match.end()) + 1
        whole = first < len(line.starts) and line.starts[first] == match.start()
        if not whole or line.ends[last - 1] != match.end() or line.before(first) & (NOUN | COUNTRY):
            continue
        draft = Draft(first, last, match.start(), match.end(), Kind.COUNTRY, "group")
        draft.form, draft.title = Form.ANAPHOR, match.group()
        line.claim(draft)


def find_governments(line: Line, fields: Set[str]) -> None:
    """Let 政府, 側 … join their country; 政権 after a person is a country.

    `fields` are what authorities of places are for: 保健 in ガザ地区の保健当局.
    """
    for index in line.marked if line.sorted & (GOVERNMENT | ADMINISTRATION) else ():
        if line.sorts[index] & (GOVERNMENT | ADMINISTRATION) and line.adjacent(index):
            _government(line, index)
            is_authority = line.owner[index] is None and line.piece(index) == _AUTHORITIES
            if is_authority and line.piece(index - 1) in fields:
                _local_authority(line, index)


def _local_authority(line: Line, index: int) -> None:
    """ガザ地区の保健当局: an authority of a place is a body; one of a country is the country."""
    first = index - 1
    last = first - bool(line.before(first) & NO)
    if line.owner[first] is not None or line.after(index + 1) & _NOUNS:
        return
    start = line.starts[last]
    ending = [d for d in line.drafts if d.unit_end == start and d.form is Form.NAME and not d.dropped]
    place = next((draft for draft in ending if draft.kind is Kind.PLACE), None)
    if place is None:
        return
    begins = first if last < first else place.first
    draft = Draft(begins, index + 1, line.starts[begins], line.ends[index], Kind.ORGANIZATION, "authority")
    draft.of = place
    line.claim(draft)


def _government(line: Line, index: int) -> None:
    owner = line.owner[index - 1]
    if owner is None or owner.unit_end != line.starts[index] or owner.form is not Form.NAME:
        return
    if owner.kind in {Kind.COUNTRY, Kind.ORGANIZATION} and line.sorts[index] & GOVERNMENT:
        owner.unit_end = line.ends[index]
        line.owner[index] = owner
    elif (
        owner.kind in {Kind.PERSON, None}
        and line.sorts[index] & ADMINISTRATION
        and owner.end == owner.unit_end
    ):
        owner.kind, owner.certain = Kind.PERSON, True
        draft = Draft(index, index + 1, line.starts[index], line.ends[index], Kind.COUNTRY, "administration")
        draft.form, draft.title, draft.of = Form.OFFICE, line.piece(index), owner
        draft.unit_start = owner.start
        line.claim(draft)
