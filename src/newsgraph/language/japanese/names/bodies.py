"""Organizations and places by what ends their names: 省, 党, 銀行, 委員会; 州, 島, 海峡, 基地."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    BODY,
    COMPANY,
    COUNTRY,
    DIRECTION,
    DOT,
    FAMILY,
    GIVEN,
    KATAKANA,
    NOUN,
    NUMBER,
    ORG,
    PERSON,
    PLACE,
    SITE,
    START,
    STOP,
    SUFFIX,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_OWN = KATAKANA | FAMILY | GIVEN | AREA | PLACE | PERSON
"""Proper parts that make a name a body's own (カリフォルニア in 米カリフォルニア大学)."""
_PROPER = _OWN | COUNTRY | ORG
_CHAIN = _PROPER | NOUN | NUMBER | START | BODY | SUFFIX | COMPANY | SITE | DOT
_FORMAL = frozenset(
    {
        "機構",
        "裁判所",
        "委員会",
        "協会",
        "連盟",
        "連合",
        "庁",
        "省",
        "研究所",
        "銀行",
        "基金",
        "理事会",
        "評議会",
    }
)
_LONGEST = 12
"""Pieces that a name may have: bounds the walk to the left."""


def find(line: Line, lexicon: Lexicon) -> None:
    """Add drafts for organizations and places that end in a suffix or are bodies of a country."""
    for index, sorts in enumerate(line.sorts):
        if sorts & STOP:
            continue
        if sorts & (BODY | SUFFIX | COMPANY):
            _organization(line, index, lexicon)
        elif sorts & (SITE | DIRECTION):
            _place(line, index)


def _left(line: Line, index: int, allowed: int) -> int:
    """Return the first piece of the unbroken chain of `allowed` pieces that ends before `index`."""
    first = index
    while first > 0 and index - first < _LONGEST and line.ends[first - 1] == line.starts[first]:
        sorts = line.sorts[first - 1]
        if not sorts & allowed or sorts & STOP or (sorts & TITLE and not sorts & (_PROPER | BODY | SUFFIX)):
            break
        first -= 1
    while first < index and line.sorts[first] & DOT:
        first += 1
    return first


def _broken(line: Line, index: int, lexicon: Lexicon) -> bool:
    """Whether what follows makes another word of it: 警察官, 党員, 軍人."""
    after = index + 1
    if after >= len(line.starts) or line.ends[index] != line.starts[after]:
        return False
    return lexicon.has("organization-broken-by", line.piece(after))


def _organization(line: Line, index: int, lexicon: Lexicon) -> None:
    if _broken(line, index, lexicon):
        return
    sorts = line.sorts[index]
    if sorts & BODY and not sorts & SUFFIX:
        chain = _left(line, index, COUNTRY | PLACE | AREA | ORG | NOUN | START)
    else:
        chain = _left(line, index, _CHAIN)
    proper = [i for i in range(chain, index) if line.sorts[i] & _PROPER]
    if not proper:
        _nameless(line, chain, index)
        return
    first = _first(line, proper, index)
    if first < 0:
        return
    owner = line.owner[first]
    if owner is not None and owner.first < first:
        first = owner.first
    while first > chain and line.sorts[first - 1] & START:
        first -= 1
    of: Draft | None = None
    if line.sorts[first] & COUNTRY:
        of = line.owner[first]
        own = [i for i in range(first + 1, index) if line.sorts[i] & _OWN]
        if own:
            first = own[0]
    elif line.sorts[first] & ORG and sorts & (BODY | SUFFIX):
        of = line.owner[first]
    elif line.sorts[first] & (PLACE | AREA) and sorts & BODY:
        of = line.owner[first]
    if (
        sorts & SUFFIX
        and not sorts & BODY
        and index - first == 1
        and line.sorts[first] & COUNTRY
        and len(line.piece(index)) == 1
        and line.piece(index) not in "軍党省庁院"
    ):
        return
    _absorb(line, first, index + 1, of)
    draft = Draft(first, index + 1, line.starts[first], line.ends[index], Kind.ORGANIZATION, "suffix")
    draft.of = of
    if of is not None and of.start < draft.start:
        draft.unit_start = of.unit_start
    draft.keys = _keys(line, draft, lexicon)
    line.claim(draft)


def _first(line: Line, proper: list[int], index: int) -> int:
    """Return where a name begins: of countries joined before a body (在韓米軍) the last has it; -1: of none."""
    countries = [i for i in proper if line.sorts[i] & COUNTRY]
    if len(countries) < 2 or countries[0] != proper[0]:
        return proper[0]
    if countries[-1] == index - 1 and countries[0] > 0 and line.adjacent(countries[0]):
        return countries[-1]
    return proper[0] if countries[-1] < index - 1 else -1


def _keys(line: Line, draft: Draft, lexicon: Lexicon) -> tuple[str, ...]:
    word = lexicon.words.get(line.text[draft.start : draft.end])
    return word.keys if word and word.sorts & ORG else ()


def _absorb(line: Line, first: int, last: int, keep: Draft | None) -> None:
    """Drop the drafts that a longer name takes in, but for the country or body that it belongs to."""
    for index in range(first, last):
        inner = line.owner[index]
        if inner is not None and inner is not keep and inner.first >= first:
            inner.dropped = True


def _nameless(line: Line, chain: int, index: int) -> None:
    """A body without a name before it: 国務省 alone waits for its country; 国際刑事裁判所 is a name."""
    sorts = line.sorts[index]
    if line.owner[index] is not None:
        return
    if sorts & BODY and chain == index:
        draft = Draft(index, index + 1, line.starts[index], line.ends[index], Kind.ORGANIZATION, "body")
        draft.certain = False
        if index > 1 and line.piece(index - 1) == "の" and line.owner[index - 2] is not None:
            owner = line.owner[index - 2]
            if owner.kind in {Kind.COUNTRY, Kind.ORGANIZATION} and owner.last == index - 1:
                draft.of, draft.certain = owner, True
        line.claim(draft)
    elif index - chain >= 1 and line.sorts[chain] & START and line.piece(index) in _FORMAL:
        if sum(len(line.piece(i)) for i in range(chain, index)) >= 4:
            _absorb(line, chain, index + 1, None)
            draft = Draft(chain, index + 1, line.starts[chain], line.ends[index], Kind.ORGANIZATION, "formal")
            line.claim(draft)


def _place(line: Line, index: int) -> None:
    before = index - 1
    if before < 0 or line.ends[before] != line.starts[index]:
        return
    owner = line.owner[before]
    if line.sorts[index] & DIRECTION:
        if owner is not None and owner.kind in {Kind.COUNTRY, Kind.PLACE} and owner.last == index:
            owner.unit_end = max(owner.unit_end, line.ends[index])
        return
    if not line.sorts[before] & (KATAKANA | AREA | FAMILY | GIVEN | PLACE | PERSON | NOUN):
        return
    first = owner.first if owner is not None and owner.kind is not Kind.ORGANIZATION else before
    if not any(line.sorts[i] & _OWN for i in range(first, index)):
        return
    if line.sorts[before] & NOUN and not line.sorts[before] & _OWN:
        return
    _absorb(line, first, index + 1, None)
    line.claim(Draft(first, index + 1, line.starts[first], line.ends[index], Kind.PLACE, "site"))
