"""What stands beside a name and tells its kind: an age in brackets, a coordinated name, a case particle."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import NO, NOUN, OPEN, THING_NAMED, UNKNOWN
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.people import People
from newsgraph.model import Kind

_AGE = re.compile(r"\((?:[ぁ-ん]{1,8}[・ ]?[ぁ-ん]{1,8}(?:[、)=])|[0-9]{1,2}\)|[0-9]{1,3}歳)")
_ACTS = re.compile(
    r"によ(?:ると|れば)|[はがも](?!.{0,20}さん)[^。「]{0,50}(?:発表|表明|明らかにし|求め|批判し|決定し|主張し|声明|報じ|発売|買収|提携|開発し|生産|提訴)"
)
_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{2,6}")
_LOCATIVE = re.compile(r"で(?![あなすはもき])")
_JOINTS = frozenset({"、", "・", "と", "や", "および"})
_WORKS = {"『": "』", "「": "」", "《": "》"}


def find(line: Line, people: People) -> None:
    """Settle names of an open kind by their neighbours, and drop titles of works that look like names."""
    text = line.text
    if "(" in text:
        for match in _AGE.finditer(text):
            _aged(line, match.start(), people)
    for draft in line.drafts:
        if draft.dropped or draft.keys:
            continue
        if draft.rule in {"dotted", "katakana"} and not draft.title:
            closing = _WORKS.get(text[draft.start - 1 : draft.start])
            if closing and text[draft.end : draft.end + 1] == closing and draft.rule == "dotted":
                draft.certain = False
            elif line.before(draft.first) & THING_NAMED or (
                draft.rule == "dotted"
                and line.after(draft.last) & NOUN
                and line.piece(draft.last) not in people.follows
            ):
                draft.certain = False
            elif (
                line.after(draft.last) == 0
                and draft.last < len(line.sorts)
                and line.piece(draft.last) == "で"
            ):
                if draft.rule == "dotted" or _is_unknown(line, draft):
                    draft.kind, draft.certain, draft.rule = Kind.PLACE, True, "locative"
    _parallel(line)


def _is_unknown(line: Line, draft: Draft) -> bool:
    return (
        bool(line.sorts[draft.first] & UNKNOWN)
        and line.text[draft.start] >= "ァ"
        and draft.end - draft.start > 2
    )


def _aged(line: Line, bracket: int, people: People) -> None:
    """中村文則(27), 朱川湊人(しゅかわ・みなと): what stands before an age or a reading is a person."""
    index = next((i for i, start in enumerate(line.starts) if start == bracket), -1)
    if index > 0 and line.sorts[index] & OPEN:
        people.settle(line, index)


def _parallel(line: Line) -> None:
    """ニクソン、レーガン元大統領: names in one list are of one kind."""
    drafts = sorted((d for d in line.drafts if not d.dropped), key=lambda d: d.start)
    for left, right in zip(drafts, drafts[1:], strict=False):
        if right.first != left.last + 1 or line.piece(left.last) not in _JOINTS:
            continue
        for open_, sure in ((left, right), (right, left)):
            if open_.certain or not sure.certain or sure.kind is None:
                continue
            if (
                open_.rule == "katakana"
                and "ァ" <= line.text[sure.start] <= "ー"
                and sure.kind is not Kind.COUNTRY
            ):
                open_.kind, open_.certain = sure.kind, True
            elif open_.rule == "family" and (
                sure.kind is Kind.PLACE or (sure.kind is Kind.PERSON and sure.rule != "listed")
            ):
                open_.kind, open_.certain = sure.kind, True
