"""What one sentence of an article says about the names in the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import COMPANY, PROPER, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_OFFICE, _NAME = Form.OFFICE, Form.NAME
_ORGANIZATION, _PERSON, _PLACE = Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE
_ALONE = frozenset({"title", "company", "introduced", "locative", "katakana", "joined", "firm"})
"""Rules by which a name of one part is sure: it then binds the same name elsewhere."""
_PET_NAMES = frozenset({"ちゃん", "くん"})
_QUOTED = re.compile(r"「[ァ-ヺー]*\Z")
_MAY_BE_PERSON = frozenset({"area", "outlet"})
_REREAD = _MAY_BE_PERSON | {"dotted"}
"""Rules whose names another sentence may give another kind, though they are sure."""
_GOES_ON = frozenset({")", "、"})
_SHORTEST, _LONGEST_SURNAME = 3, 4
_ACTING = re.compile(r"(?:など)?[はがもやと]|(?:、[^、。はがを]{1,12})*(?:など)?によ[るっれ]")
"""What follows a short name of a body that the article names in full, and not the adverb 毎日."""


def confirm(lines: Sequence[Line], lexicon: Lexicon) -> None:
    """Settle names that their own sentence leaves open by those that another one is sure of."""
    _drop_pets(lines)
    known, companies = _collect(lines)
    officers = lexicon.lists.get("title-company", frozenset())
    bodies = {
        key for line in lines for draft in line.drafts if draft.keys and _is_body(draft) for key in draft.keys
    }
    for line in lines:
        for draft in line.drafts:
            if draft.dropped:
                continue
            if draft.form is _OFFICE and draft.title:
                _reread_office(line, draft, known)
            elif draft.form is _NAME:
                if not draft.certain or draft.rule in _REREAD:
                    _settle(line, draft, known)
                    _take_office(line, draft)
                    _settle_short(line, draft, bodies)
                if draft.title in officers and not draft.keys and draft.text_of(line.text) in companies:
                    draft.kind, draft.title = _ORGANIZATION, None  # パソナ会長 beside パソナグループ


def _drop_pets(lines: Sequence[Line]) -> None:
    """Drop the names of pets and heroes, whom their article puts in quotes with ちゃん: 「ナカちゃん」."""
    drafts = [
        (line, d) for line in lines if "ちゃん" in line.text or "くん" in line.text for d in line.drafts
    ]
    pets = {draft.text_of(line.text) for line, draft in drafts if _is_pet(line, draft)}
    if not pets:
        return
    for line in lines:
        for draft in line.drafts:
            if draft.kind is _PERSON and pets & set(draft.parts) and len(draft.parts) > 1:
                pets -= set(draft.parts)  # 山田花子 is the child whom they call 「花子ちゃん」
    for line, draft in drafts:
        draft.dropped = draft.dropped or (draft.kind is _PERSON and draft.text_of(line.text) in pets)


def _is_pet(line: Line, draft: Draft) -> bool:
    unit = line.text[draft.end : draft.unit_end]
    return (
        draft.kind is _PERSON
        and unit in _PET_NAMES
        and bool(_QUOTED.search(line.text, 0, draft.start))
        and line.text[draft.unit_end : draft.unit_end + 1] == "」"
    )


def _collect(lines: Sequence[Line]) -> tuple[dict[str, Kind], set[str]]:
    """Return the forms that sure names bind, with their kinds, and the short forms of companies."""
    known: dict[str, Kind] = {}
    companies: set[str] = set()
    media: set[str] = set()
    for line in lines:
        for draft in line.drafts:
            if draft.rule == "outlet" and not draft.dropped:
                media.add(draft.text_of(line.text))  # who is a person elsewhere is no medium
            elif draft.certain and not draft.dropped and draft.kind is not None and draft.form is _NAME:
                for name in _forms(line, draft):
                    known.setdefault(name, draft.kind)
                if draft.kind is _ORGANIZATION:
                    companies.update(_short_company(line, draft))
        _read_brackets(line, known)
    known.update(dict.fromkeys(companies, _ORGANIZATION))
    for name in media:
        known.setdefault(name, _ORGANIZATION)
    return known, companies


def _settle(line: Line, draft: Draft, known: dict[str, Kind]) -> None:
    """Give an open name the kind that it has elsewhere: 川田 is no place where 川田正子 is named."""
    if draft.kind is _PERSON and _untitled(draft):
        draft.kind = known.get(draft.text_of(line.text), draft.kind)  # ジェフ・アマ, elsewhere a team's
    if not draft.certain or draft.rule in _MAY_BE_PERSON:
        kind = known.get(draft.text_of(line.text))
        if draft.rule == "guess" and kind is not _PERSON:
            return
        if kind is not None and (not draft.certain or kind is _PERSON):
            draft.kind, draft.certain = kind, True


def _take_office(line: Line, draft: Draft) -> None:
    """岸本町長 where 岸本理恵 is named: what looked like a town is who holds the office."""
    if draft.kind is not _PERSON or draft.rule not in _MAY_BE_PERSON or draft.last >= len(line.owner):
        return
    office = line.owner[draft.last]
    if office is not None and office.form is _OFFICE and office.of is draft and office.first == draft.last:
        draft.title, draft.former, draft.unit_end = office.title, office.former, office.unit_end
        draft.rule, office.dropped = "surname", True


def _is_body(draft: Draft) -> bool:
    return draft.kind is _ORGANIZATION and draft.certain and not draft.dropped


def _settle_short(line: Line, draft: Draft, bodies: Set[str]) -> None:
    """朝日、毎日は…と報じた: a word that is the short name of a body that the article names in full."""
    if draft.kind is not _ORGANIZATION or draft.certain or bodies.isdisjoint(draft.keys):
        return
    topic = line.is_headline and line.text[draft.end : draft.end + 1] == "、"  # 公明、連立離脱を通告
    draft.certain = topic or _ACTING.match(line.text, draft.end) is not None


def _untitled(draft: Draft) -> bool:
    return draft.rule == "dotted" and draft.unit_end == draft.end and not draft.title and not draft.keys


def _reread_office(line: Line, draft: Draft, known: dict[str, Kind]) -> None:
    """自見代表 where 自見庄三郎 is named: what looked like an office begins with its bearer's name."""
    text = draft.text_of(line.text)
    for length in range(2, min(_LONGEST_SURNAME, len(text) - 1) + 1):
        if known.get(text[:length]) is _PERSON:
            draft.form, draft.title, draft.rule = _NAME, text[length:], "surname"
            draft.end = draft.start + length
            return


def _forms(line: Line, draft: Draft) -> Iterator[str]:
    """Yield the forms that a sure name binds in its article: itself and, of a person, the short one."""
    if draft.rule == "dotted" and draft.kind is not _PERSON:
        yield draft.text_of(line.text)
        return
    if len(draft.parts) > 1:
        short = draft.parts[-1] if draft.rule == "dotted" else draft.parts[0]
        if len(short) > 1:
            yield short
    if draft.parts:
        yield "".join(draft.parts)
    elif draft.rule in _ALONE:
        yield draft.text_of(line.text)


def _short_company(line: Line, draft: Draft) -> Iterator[str]:
    """Yield パロマ for パロマ工業: the proper part of a company's name, where it can stand alone."""
    if draft.rule == "company":
        yield draft.text_of(line.text)  # ミートホープ社, and its 社長
    if draft.rule != "suffix" or draft.last - draft.first != 2:
        return
    if line.sorts[draft.last - 1] & COMPANY and line.sorts[draft.first] & PROPER:
        name = line.piece(draft.first)
        if len(name) >= _SHORTEST:
            yield name


def _read_brackets(line: Line, known: dict[str, Kind]) -> None:
    """国際刑事裁判所(ICC): what stands in brackets after an organization is its other name."""
    if "(" not in line.text:
        return
    for draft in line.drafts:
        after = draft.last
        if draft.kind is _PLACE and draft.certain and not draft.dropped:
            _spelled_otherwise(line, draft)
        if draft.kind is not _ORGANIZATION or not draft.certain or draft.dropped:
            continue
        if after + 2 < len(line.sorts) and line.piece(after) == "(":
            inner = line.owner[after + 1]
            bracketed = inner is not None and line.text[inner.end : inner.end + 1] == ")"
            bracketed = bracketed and inner is not None and inner.rule != "site"  # 甲社(青葉市)
            if bracketed and inner is not None and not (inner.keys and inner.certain):
                inner.keys = ()
                inner.kind, inner.certain = _ORGANIZATION, True
                known[inner.text_of(line.text)] = _ORGANIZATION


def _spelled_otherwise(line: Line, place: Draft) -> None:
    """ムサイブ(ムサイイブ、Musayyib): open names right after a place from abroad are its other spellings."""
    index = place.last
    if index + 2 >= len(line.sorts) or line.piece(index) != "(" or not "ァ" <= line.text[place.start] <= "ー":
        return
    index += 1
    while index < len(line.sorts) and (inner := line.owner[index]) is not None:
        is_word = line.text[inner.start] >= "ァ" or line.text[inner.start + 1].islower()
        if (
            inner.keys
            or inner.kind is not None
            or not is_word
            or line.text[inner.end : inner.end + 1] not in _GOES_ON
        ):
            return
        inner.kind, inner.certain = _PLACE, True
        index = inner.last + 1
