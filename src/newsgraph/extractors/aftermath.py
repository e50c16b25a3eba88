"""Where people are hurt whom a sentence only counts: 9人が死亡した, behind an earthquake's place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from newsgraph.extractors.occurrence import Occurrence, start_of_news
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.language.japanese.features import COUNTERS
from newsgraph.model import PLACES, Status

_TOLD = frozenset({Status.ACTUAL, Status.ALLEGED})
_REACH = 6
"""Sentences that the place may lie back."""


def locate_aftermath(
    occurrences: Sequence[Occurrence], read: Sequence[Scene], sudden: Set[str], published: str | None
) -> list[Occurrence]:
    """Return the mentions with the place of those filled that only count people: that of the event before.

    Not in a sentence that names another place, or tells of another time. `sudden` are nouns of what hurts
    people at once.
    """
    if not any(_counts(o) for o in occurrences):
        return list(occurrences)
    news = start_of_news(published)
    located: list[Occurrence] = []
    for occurrence in occurrences:
        role = occurrence.frame.carried
        counts = _counts(occurrence) and not _is_past(occurrence, news)
        causes = _causes(occurrence, located, sudden) if counts else set()
        where = _before(occurrence, located, causes, news) if counts else ()
        if role is not None and where and _is_there(read, occurrence.sentence, where, news):
            here = {f.entity.id for f in _places(read[occurrence.sentence])}
            where = tuple(f for f in where if f.entity.id in here) or where
            located.append(replace(occurrence, roles=((role.name, where),), lacking=""))
        else:
            located.append(occurrence)
    return located


def _counts(occurrence: Occurrence) -> bool:
    """9人が死亡した, 死者は9人に達した: so many people, of whom nobody and no place is named."""
    role = occurrence.frame.carried
    nameless = bool(role is not None and role.name == "place" and occurrence.lacking and not occurrence.roles)
    told = nameless and occurrence.status in _TOLD and not occurrence.modifies
    return told and any(amount.unit in COUNTERS for amount in occurrence.amounts)


def _is_past(occurrence: Occurrence, news: str) -> bool:
    return occurrence.time is not None and occurrence.time.is_before(news)


def _causes(occurrence: Occurrence, earlier: Sequence[Occurrence], sudden: Set[str]) -> set[str]:
    """What the sentence itself says hurt them, where it says no more of it: 空爆で3人が死亡した."""
    here = [o for o in earlier if o.sentence == occurrence.sentence and o.frame.name != occurrence.frame.name]
    return {o.word for o in here if o.lacking and not (o.roles or o.anaphoric) and o.word in sudden}


def _before(
    occurrence: Occurrence, earlier: Sequence[Occurrence], causes: Set[str], news: str
) -> tuple[Filler, ...]:
    """Where the last event was of a type that harms people, or the place that it struck."""
    role = occurrence.frame.carried
    if role is None:
        return ()
    for other in reversed(earlier):
        if causes and other.word not in causes:
            continue
        if occurrence.sentence - other.sentence > _REACH:
            break
        if other.frame.name not in role.carried or other.status not in _TOLD:
            continue
        struck = (f for f in other.fillers("target") if f.entity.kind in PLACES)
        places = tuple(f for f in other.fillers(role.name) if f.entity.kind in PLACES)  # and no hospital
        where = places or tuple(struck)
        if where:
            return () if _is_past(other, news) else where
    return ()


def _is_there(read: Sequence[Scene], sentence: int, where: Sequence[Filler], news: str) -> bool:
    """Whether a sentence names no other place than that which gave it, and no time long before.

    エジプト of エジプトの首都カイロ is none; 1999年の地震で is another time.
    """
    if any(time.is_before(news) for time in read[sentence].parse.times):
        return False
    known = {f.entity.id for at in {f.sentence for f in where} for f in _places(read[at])}
    return all(f.entity.id in known for f in _places(read[sentence]))


def _places(scene: Scene) -> Iterator[Filler]:
    for i, mention in enumerate(scene.parse.mentions):
        if mention.kind in PLACES:
            yield from scene.of_mention(i)
