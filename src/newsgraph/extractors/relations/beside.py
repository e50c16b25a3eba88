"""Offices whose holder stands beside them: in a row of appointments, or with a copula.

外相にA氏、財務相にB氏を起用した; A氏を外相、B氏を財務相に充てた: each office has the person next to it.
甲社の社長だったA氏, A氏は甲社の社長だ, A氏は甲社の社長で、…: what somebody is said to be.
"""

from __future__ import annotations

import re

from newsgraph.extractors.relations.standing import is_told
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import ClauseKind, Form, Kind, Phrase

_PERSON, _NAME = Kind.PERSON, Form.NAME
_RELATIVE = ClauseKind.RELATIVE
_GIVEN_TO = frozenset({"を", "が"})
_TAKES = frozenset({"", "を"})
_BETWEEN = 3
"""Phrases between an office and who takes it: 女性で初めて."""
_IS = re.compile(r"(?:で(?:も)?ある|だ|です)?[。、]*")
_WAS = re.compile(r"(?:だった|であった|でした)[。、]*")
_BEFORE_NOUN = re.compile(r"でも?ある|だった|であった")
_GOES_ON = "で、"
_ONCE = ("元", "前")
_NOT_SAID = re.compile(r"(?:」|初代|[0-9]代目?(?:の)?)\Z")
"""「次の内閣」防衛相, 初代大統領: no office of a state, or one of an unknown time."""


def in_row(scene: Scene, office: Phrase) -> tuple[Phrase, Filler] | None:
    """Return the phrase whose case an office has in a row, and who takes it there; None outside of one."""
    phrases = scene.parse.phrases
    before = phrases[office.index - 1] if office.index else None
    if before is not None and before.particle in _GIVEN_TO and not _pauses(scene, before):
        taker, last = _person(scene, before), _end_of_row(scene, office)
        return (last, taker) if taker is not None and last is not None else None
    if office.particle != "に":
        return None
    for phrase in phrases[office.index + 1 : office.index + 2 + _BETWEEN]:
        if phrase.predicate or phrase.particle == "に":
            return None
        if (taker := _person(scene, phrase)) is not None:
            return (office, taker) if phrase.particle in _TAKES else None
    return None


def _pauses(scene: Scene, phrase: Phrase) -> bool:
    """議長にA氏を、外相にB氏を: who stands before an office's comma has another one."""
    return scene.parse.tokens[phrase.end - 1].surface == "、"


def _end_of_row(scene: Scene, office: Phrase) -> Phrase | None:
    """Return the last office, which has the case: 財務相に of A氏を外相、B氏を財務相に."""
    phrases, last = scene.parse.phrases, office
    while last.particle == "" and last.index + 2 < len(phrases):
        if phrases[last.index + 1].particle not in _GIVEN_TO:
            return None
        last = phrases[last.index + 2]
    return last if last.particle == "に" else None


def _person(scene: Scene, phrase: Phrase) -> Filler | None:
    """Return the one person whom a phrase itself names, not those before it in a list."""
    start = scene.parse.tokens[phrase.start].start
    found = [f for f in scene.fillers(phrase.index) if f.start >= start]
    return found[0] if len(found) == 1 and found[0].entity.kind is _PERSON else None


def said_to_be(scene: Scene, m: int, office: Phrase) -> tuple[Filler, bool] | None:
    """Return who is said to have an office, and whether that is over; None where nobody is."""
    found = _told(scene, m, office)
    return (found[0], found[1] or _is_former(scene, m)) if found is not None else None


def _is_former(scene: Scene, m: int) -> bool:
    """前幹事長, and 元甲社の社長."""
    mention, mentions = scene.parse.mentions[m], scene.parse.mentions
    before = scene.parse.sentence.text[: mentions[mention.of].unit_start] if mention.of is not None else ""
    return mention.former or before.endswith(_ONCE)


def _told(scene: Scene, m: int, office: Phrase) -> tuple[Filler, bool] | None:
    mention, parse = scene.parse.mentions[m], scene.parse
    text = parse.sentence.text
    if _NOT_SAID.search(text, 0, mention.start):
        return None
    rest = text[mention.unit_end : parse.tokens[office.end - 1].end]
    if office.predicate:
        return _in_clause(scene, office, rest)
    if office.particle != "で" or not text.startswith(_GOES_ON, mention.unit_end):
        return None
    for phrase in reversed(parse.phrases[: office.index]):
        if phrase.topic and phrase.particle == "は":
            holder = _person(scene, phrase) if phrase.head == office.head else None
            return (holder, False) if holder is not None else None
        if phrase.particle != "の":
            return None
    return None


def _in_clause(scene: Scene, office: Phrase, rest: str) -> tuple[Filler, bool] | None:
    clause = scene.clause_of(office.index)
    was = _WAS.fullmatch(rest) is not None
    if clause is None or clause.negated or clause.modality or not is_told(clause):
        return None
    if clause.kind is _RELATIVE:
        told = _BEFORE_NOUN.fullmatch(rest) is not None
        found = scene.fillers(clause.governor) if told and clause.governor >= 0 else ()
    else:
        found = (own_subject(scene, clause) or ()) if was or _IS.fullmatch(rest) else ()
    if len(found) != 1 or found[0].entity.kind is not _PERSON:
        return None
    return found[0], was
