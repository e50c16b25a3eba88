"""Where somebody is tried: the court in which a judge sits, or the only one that an article names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.occurrence import RULING, Occurrence
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import Kind

_TOLD = 6
"""Sentences that a ruling may lie back that says something."""
_REACH = 2
"""Sentences that the court may lie back in which a judge sits."""


def seat_judges(
    occurrences: Sequence[Occurrence], read: Sequence[Scene], lexicon: Lexicon
) -> tuple[list[Occurrence], Mapping[str, str]]:
    """Return the mentions with their courts, and the court of each judge who rules there, by their ids.

    A judge rules in the court that was told last; where nobody is named who rules, the one court of the
    article does.
    """
    if not any(_is_ruling(o) for o in occurrences):
        return list(occurrences), {}
    judges, courts = _judges(read, lexicon), list(_courts(read, lexicon))
    seats: dict[str, str] = {}
    seated: list[Occurrence] = []
    for occurrence in occurrences:
        if _is_ruling(occurrence):
            doers = occurrence.fillers("actor")
            rules = bool(doers) and all(f.entity.id in judges for f in doers)
            court = _court(doers[0], courts) if rules else None
            if court is not None:
                seats.update((f.entity.id, court.entity.id) for f in doers)
                occurrence = _with(occurrence, "place", court)  # noqa: PLW2901
            elif _is_open(occurrence) and len({c.entity.id for c in courts}) == 1:
                occurrence = _with(occurrence, "actor", courts[0])  # noqa: PLW2901
        elif occurrence.ruled and (doers := _last_doers(occurrence, seated)):
            occurrence = replace(occurrence, roles=(("actor", doers),), lacking="")  # noqa: PLW2901
        seated.append(occurrence)
    return seated, seats


def _is_ruling(occurrence: Occurrence) -> bool:
    return occurrence.rank.startswith(RULING) and "actor" in occurrence.frame.by_name


def _last_doers(occurrence: Occurrence, earlier: Sequence[Occurrence]) -> tuple[Filler, ...]:
    """判決は…と認定した: whoever gave the ruling that was told last says so."""
    for other in reversed(earlier):
        if occurrence.sentence - other.sentence > _TOLD:
            break
        if _is_ruling(other) and other.verbal and other.fillers("actor"):
            return other.fillers("actor")
    return ()


def _is_open(occurrence: Occurrence) -> bool:
    """判決は10日に言い渡される: whether a verb says that somebody rules, and nobody is named who does."""
    role = occurrence.frame.by_name["actor"]
    sits = role.endings or "で" in role.verbal
    return bool(sits and occurrence.verbal and occurrence.roles) and not occurrence.fillers("actor")


def _with(occurrence: Occurrence, role: str, court: Filler) -> Occurrence:
    taken = any(f.entity.id == court.entity.id for _, fillers in occurrence.roles for f in fillers)
    if taken or occurrence.fillers(role):
        return occurrence
    return replace(occurrence, roles=tuple(sorted((*occurrence.roles, (role, (court,))))), lacking="")


def _court(judge: Filler, courts: Sequence[Filler]) -> Filler | None:
    """Return the court that was named last before a judge; of two in a sentence before his neither."""
    here = [c for c in courts if c.sentence == judge.sentence and c.start < judge.start]
    if here:
        return here[-1]
    near = [c for c in courts if 0 < judge.sentence - c.sentence <= _REACH]
    last = {c.entity.id: c for c in near if c.sentence == near[-1].sentence}
    return next(iter(last.values())) if len(last) == 1 else None


def _judges(read: Sequence[Scene], lexicon: Lexicon) -> set[str]:
    return {
        filler.entity.id
        for scene in read
        for i, mention in enumerate(scene.parse.mentions)
        if mention.kind is Kind.PERSON and mention.title and mention.title.endswith(lexicon.judges)
        for filler in scene.of_mention(i)
    }


def _courts(read: Sequence[Scene], lexicon: Lexicon) -> Iterator[Filler]:
    for scene in read:
        for i, mention in enumerate(scene.parse.mentions):
            if mention.kind is Kind.ORGANIZATION:
                yield from (f for f in scene.of_mention(i) if f.entity.label.endswith(lexicon.courts))
