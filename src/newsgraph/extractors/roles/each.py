"""Those who each have what is told for themselves: 外相に甲、法相に乙を起用した, 甲、乙とそれぞれ会談した."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from newsgraph.extractors.roles.meeting.days import on_days
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import Clause, Form, FrameRole, Kind, Mention, Phrase

_APART = ("それぞれ", "相次い", "個別", "順次", "別々")
"""How one meets several who do not meet each other."""
_FEWEST = 2


def for_each(scene: Scene, candidate: Candidate) -> Iterator[Candidate]:
    """Yield a candidate for each day, office or partner that is told of, else the one that there is."""
    dated = list(on_days(scene, candidate))
    clause = scene.clause_of(candidate.site.predicate) if candidate.site.predicate >= 0 else None
    if len(dated) > 1 or clause is None or clause.voice != "active":
        yield from dated
        return
    role = candidate.filling.together
    if role is not None:
        partners = _partners(scene, clause)
        rest = [f for f in candidate.filling.roles.get(role.name, ()) if not _is_one(f, partners)]
        yield from _one_by_one(candidate, role, [[*rest, f] for f in partners])
        return
    target = candidate.role("target")
    takes = target is not None and Kind.PERSON in target.kinds and "を" in target.verbal
    of = candidate.role("of")
    if target is None or not takes or of is None or "を" in of.verbal:
        yield candidate
        return
    yield from _one_by_one(candidate, target, [[f] for f in _appointed(scene, clause)])


def _one_by_one(
    candidate: Candidate, role: FrameRole, each: Sequence[Sequence[Filler]]
) -> Iterator[Candidate]:
    if len(each) < _FEWEST:
        yield candidate
        return
    for mine in each:
        kept = {name: list(fs) for name, fs in candidate.filling.roles.items() if name != role.name}
        own = replace(candidate.filling, roles=kept)
        own.put(role, mine)
        yield replace(candidate, filling=own, lacking=own.lacking)


def _is_one(filler: Filler, others: Sequence[Filler]) -> bool:
    return any(filler.entity.id == other.entity.id for other in others)


def _partners(scene: Scene, clause: Clause) -> Sequence[Filler]:
    """甲国の外相、|乙国の外相と|それぞれ|会談した: those who are met apart, two and more, or nobody."""
    if not any(scene.words(d, d).startswith(_APART) for d in scene.dependents(clause.predicate)):
        return ()
    met = [a for a in clause.arguments if scene.parse.phrases[a].particle == "と"]
    return scene.fillers(met[0]) if len(met) == 1 else ()


def _appointed(scene: Scene, clause: Clause) -> Sequence[Filler]:
    """Return who are put into offices side by side, in order; nobody where they are not two and more.

    甲氏を外相、|乙氏を法相に|充てた; 外相に甲氏、|法相に乙氏を|起用した.
    """
    objects = [p for a in clause.arguments if (p := scene.parse.phrases[a]).particle == "を"]
    if len(objects) > 1:
        return _persons(scene, objects)
    offices = [
        p
        for p in scene.parse.phrases[: clause.predicate]
        if p.particle == "に" and _leads_to(scene, p.index, clause.predicate)
    ]
    if len(offices) < _FEWEST or not objects or objects[0].index < offices[-1].index:
        return ()
    ends = [next(_listed(scene, one.index, after.index), None) for one, after in pairwise(offices)]
    named = [p for p in ends if p is not None]
    return _persons(scene, [*named, objects[0]]) if len(named) == len(ends) else ()


def _leads_to(scene: Scene, phrase: int, predicate: int) -> bool:
    """Whether a phrase belongs to a predicate with no other clause between them."""
    head = scene.parse.phrases[phrase].head
    return head == predicate and not any(scene.clause_of(i) for i in range(phrase, predicate))


def _listed(scene: Scene, first: int, last: int) -> Iterator[Phrase]:
    """Yield what ends with a comma and without a case between two phrases: 外相に|甲氏、|法相に."""
    for p in scene.parse.phrases[first + 1 : last]:
        if p.comma and not p.particle and not p.predicate:
            yield p


def _persons(scene: Scene, phrases: Sequence[Phrase]) -> Sequence[Filler]:
    """Return the one person whom each phrase names last; nobody where one of them names none."""
    found: list[Filler] = []
    for p in phrases:
        inside = reversed(scene.mentions_in(p.start, p.tail))
        place = next((i for i in inside if _names_person(scene.parse.mentions[i])), -1)
        found += list(scene.of_mention(place))[:1] if place >= 0 else []
    return found if len(found) == len(phrases) and len({f.entity.id for f in found}) == len(found) else ()


def _names_person(mention: Mention) -> bool:
    return mention.kind is Kind.PERSON and mention.form is Form.NAME
