"""Who is arrested, tried or sentenced where a sentence leaves it open: 検察側は懲役8年を求刑した."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import FrameRole, Kind, Status

_TOLD = frozenset({Status.ACTUAL, Status.ALLEGED})
_REACH = 2
"""Sentences that who is tried may lie back, where several are charged."""
_APPEAL = "a"
"""Stage of a case that is brought before a higher court, by whom it is about too."""
_FAR = 6
"""The same, where the article has told of one alone."""


def name_tried(
    occurrences: Sequence[Occurrence], read: Sequence[Scene], titles: Set[str]
) -> list[Occurrence]:
    """Return the mentions with whom they are about filled where they leave it open.

    It is the one person whom the article calls by one of the `titles` of who is charged; where it calls
    nobody so, the only one whom such events befell before; where several, whom the last one befell.
    """
    if not any(o.untold for o in occurrences):
        return list(occurrences)
    accused = _accused(read, titles)
    named: list[Occurrence] = []
    for occurrence in (_tried_for_trying(o, accused) for o in occurrences):
        role = occurrence.frame.carried
        if role is not None and occurrence.untold and (occurrence.verbal or occurrence.roles):
            who = _whom(occurrence, named, role, accused)
            others = _named(read[occurrence.sentence])
            others = others & accused.keys() if accused else others - _doers(occurrence)
            if who and not _have_part(occurrence, who) and others <= {f.entity.id for f in who}:
                roles = tuple(sorted((*occurrence.roles, (role.name, who))))
                occurrence = replace(occurrence, roles=roles, lacking="")  # noqa: PLW2901
        named.append(occurrence)
    return named


def _accused(read: Sequence[Scene], titles: Set[str]) -> Mapping[str, Filler]:
    """Return whom an article calls 容疑者 or 被告, by their ids, each as it is named first."""
    found: dict[str, Filler] = {}
    ends = tuple(titles)
    for scene in read:
        for i, mention in enumerate(scene.parse.mentions):
            behind = mention.title and scene.parse.sentence.text.startswith(ends, mention.end)
            if behind or mention.title in titles:
                for filler in scene.of_mention(i):
                    found.setdefault(filler.entity.id, filler)
    return found


def _whom(
    occurrence: Occurrence, earlier: Sequence[Occurrence], role: FrameRole, accused: Mapping[str, Filler]
) -> tuple[Filler, ...]:
    here = () if occurrence.headline else next(_befallen(occurrence, earlier, role, 0), ())
    if here:  # 県警は両被告を逮捕し、地検が起訴した: both
        return here
    if len(accused) == 1:
        return tuple(accused.values())
    if occurrence.headline:
        return ()
    if accused:
        return _one(next(_befallen(occurrence, earlier, role, _REACH), ()))
    return _one(f for fillers in _befallen(occurrence, earlier, role, _FAR) for f in fillers)


def _befallen(
    occurrence: Occurrence, earlier: Sequence[Occurrence], role: FrameRole, reach: int
) -> Iterator[tuple[Filler, ...]]:
    """Yield the people whom such events befell before, those of the last one first."""
    for other in reversed(earlier):
        if occurrence.sentence - other.sentence > reach:
            return
        told = other.frame.name in role.carried and other.status in _TOLD
        who = tuple(f for f in other.fillers(role.name) if f.entity.kind is Kind.PERSON) if told else ()
        if who:
            yield who


def _one(fillers: Sequence[Filler] | Iterator[Filler]) -> tuple[Filler, ...]:
    found = {f.entity.id: f for f in fillers}
    return tuple(found.values()) if len(found) == 1 else ()


def _tried_for_trying(occurrence: Occurrence, accused: Mapping[str, Filler]) -> Occurrence:
    """被告は殺害したとして|死刑を|言い渡した: who is charged tries and arrests nobody, but is tried."""
    role, doers = occurrence.frame.carried, occurrence.fillers("actor")
    if not (occurrence.untold and doers and role) or occurrence.rank.startswith(_APPEAL):
        return occurrence
    if not all(f.entity.id in accused for f in doers):
        return occurrence
    roles = [(name, fillers) for name, fillers in occurrence.roles if name != "actor"]
    return replace(occurrence, roles=tuple(sorted([*roles, (role.name, doers)])), untold=False)


def _named(scene: Scene) -> set[str]:
    """Return the ids of the people whom a sentence names."""
    people = (entity for link in scene.links for entity in link.entities if entity.kind is Kind.PERSON)
    return {entity.id for entity in people}


def _doers(occurrence: Occurrence) -> set[str]:
    return {f.entity.id for _, fillers in occurrence.roles for f in fillers}


def _have_part(occurrence: Occurrence, who: Sequence[Filler]) -> bool:
    """被告は控訴した: he does it himself."""
    mine = _doers(occurrence)
    return any(f.entity.id in mine for f in who)
