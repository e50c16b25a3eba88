"""Offices that headlines fill without a verb: 新代表に山田氏, トヨタ社長に近藤氏, 山田氏が次期首相へ."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import NamedTuple

from newsgraph.extractors.roles.filling import Context, Filling
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.patterns import Match, Pattern
from newsgraph.extractors.triggers.site import Site
from newsgraph.language.japanese.features import are_signs
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Form, Kind, Mention, Phrase

RULE = "headline"
_HOPED = "候補"
"""首相候補に山田氏: nobody takes an office."""
_SURE = 0.75


class _Taking(NamedTuple):
    """Phrases of a headline that put somebody into an office; ``last`` is the later one."""

    office: Mention | None
    """None where it is only said that one follows another: 後任に山田氏."""
    holder: Filler
    first: int
    last: int


def taken_offices(scene: Scene, pattern: Pattern, context: Context) -> Iterator[Candidate]:
    """Yield an event for each office that a part of a headline gives, if it says nothing else."""
    for taking in _takings(scene, context.lexicon.successors):
        filling = Filling(pattern.frame, context, confidence=_SURE)
        target, of = filling.frame.by_name.get("target"), filling.frame.by_name.get("of")
        if target is None or not filling.put(target, [taking.holder]):
            continue
        if of is not None and taking.office is not None and taking.office.of is not None:
            filling.put(of, scene.of_mention(taking.office.of))
        elif of is not None and taking.office is not None:
            whose = context.offices.held(taking.holder.entity.id, taking.office.title or "")
            own = context.offices.any(taking.holder.entity.id, of_state=False)
            at = taking.holder
            filling.put(of, [Filler(e, at.sentence, at.start, at.end) for e in (whose or own,) if e])
        phrases = scene.parse.phrases
        match = Match(pattern, phrases[taking.first].start, phrases[taking.last].tail, ())
        yield Candidate(match, Site(-1, taking.last, rule=RULE), filling, "")


def _takings(scene: Scene, successors: Set[str]) -> list[_Taking]:
    """Return the pairs of an office and a person that a headline is made of; none where it says more."""
    phrases = scene.parse.phrases
    found: list[_Taking] = []
    i = 0
    while i + 1 < len(phrases):
        taking = _pair(scene, phrases[i], phrases[i + 1], successors)
        if taking is None:
            return []
        found.append(taking)
        i += 2
    return found if i == len(phrases) else []


def _pair(scene: Scene, one: Phrase, other: Phrase, successors: Set[str]) -> _Taking | None:
    """代表に|山田氏、 or 山田氏が|代表へ; not 代表に|山田氏が, 山田氏を|代表に, which somebody else does."""
    ends = are_signs(scene.parse.tokens[other.tail : other.end])
    if one.particle == "に" and not one.predicate and not other.predicate and ends:
        return _taking(scene, one, other, successors)
    goes = one.particle in SUBJECTS and other.particle in {"に", "へ"} and not other.topic
    return _taking(scene, other, one, successors) if goes and not other.predicate else None


def _taking(scene: Scene, seat: Phrase, person: Phrase, successors: Set[str]) -> _Taking | None:
    people = scene.fillers(person.index)
    if len(people) != 1 or people[0].entity.kind is not Kind.PERSON:
        return None
    first, second = sorted((seat.index, person.index))
    if scene.noun_of(seat.index) in successors:
        return _Taking(None, people[0], first, second)
    inside = scene.mentions_in(seat.start, seat.tail)
    office = scene.parse.mentions[inside[-1]] if inside else None
    last = scene.last_content(seat)
    if office is None or last is None or office.form is not Form.OFFICE or office.kind is not Kind.PERSON:
        return None
    if office.unit_end != last.end or (office.title or "").endswith(_HOPED):
        return None
    return _Taking(office, people[0], first, second)
