"""Where something happened that names no place, by the one place of its sentence: 大分で地震相次ぐ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.roles.adjuncts import is_when
from newsgraph.extractors.scene import Filler, Scene, chain_of
from newsgraph.model import PLACES, ClauseKind, Phrase, Status

_WHERE = frozenset({"で", "において", "での"})
_ELSEWHERE = frozenset({
    "影響", "余波", "話題", "ニュース", "教訓", "経験", "記憶", "支援", "救援", "復興", "募金", "追悼",
    "対策", "恐怖", "脅威", "懸念", "情報", "報道", "映像",
})  # fmt: skip
"""What reaches other places than that where something happened: 地震の影響."""
_LESS = 0.15
"""So much less sure it is than where a clause says it."""


def locate_in_sentence(occurrences: Sequence[Occurrence], read: Sequence[Scene]) -> list[Occurrence]:
    """Return the mentions with the place of those filled that name nobody, where their type lets it be.

    It is the one place at which the sentence has anything be, if the sentence names no other place: not
    where somebody only speaks, nor where something of another type is told to be.
    """
    if not any(_lacks(o) for o in occurrences):
        return list(occurrences)
    beside: dict[int, list[Occurrence]] = {}
    for occurrence in occurrences:
        beside.setdefault(occurrence.sentence, []).append(occurrence)
    located = []
    for occurrence in occurrences:
        role = occurrence.frame.sited
        scene, others = read[occurrence.sentence], beside[occurrence.sentence]
        where = _where(scene, occurrence, others) if role is not None and _lacks(occurrence) else ()
        if role is not None and where:
            confidence = round(occurrence.confidence - _LESS, 2)
            roles = ((role.name, where),)
            occurrence = replace(occurrence, roles=roles, lacking="", confidence=confidence)  # noqa: PLW2901
        located.append(occurrence)
    return located


def _lacks(occurrence: Occurrence) -> bool:
    """Whether nobody fills a role of it, and it does not point to another one: この事故."""
    told = occurrence.frame.sited and not occurrence.anaphoric and occurrence.status is not Status.DENIED
    return bool(told and occurrence.lacking and not occurrence.roles)


def _where(scene: Scene, occurrence: Occurrence, others: Sequence[Occurrence]) -> tuple[Filler, ...]:
    """The one place of a sentence with で, and what it is in: チリの|サンティアゴで."""
    places = list(_places(scene))
    if len(places) != 1 or _is_of(scene, *places[0], others):
        return ()
    phrase, found = places[0]
    if not _is_there(scene, phrase, occurrence):
        return ()
    owners = (d for d in scene.dependents(phrase.index) if scene.parse.phrases[d].particle == "の")
    wider = tuple(f for d in owners for f in scene.fillers(d) if f.entity.kind in PLACES)
    known = {f.entity.id for f in (*wider, *found)}
    named = (f for i, m in enumerate(scene.parse.mentions) if m.kind in PLACES for f in scene.of_mention(i))
    if not all(f.entity.id in known for f in named):
        return ()
    # of チリの|首都サンティアゴ the town alone
    bare = scene.parse.tokens[phrase.start].start == found[0].start
    return tuple({f.entity.id: f for f in (*(wider if bare else ()), *found)}.values())


def _places(scene: Scene) -> Iterator[tuple[Phrase, tuple[Filler, ...]]]:
    for phrase in scene.parse.phrases:
        if phrase.particle in _WHERE and not phrase.predicate:
            where = scene.fillers(phrase.index)
            if not where and not is_when(scene, phrase):  # not 東京の|会談前で
                where = scene.fillers_at(phrase.index)
            if where and all(f.entity.kind in PLACES for f in where):
                yield phrase, where


def _is_of(scene: Scene, phrase: Phrase, where: tuple[Filler, ...], others: Sequence[Occurrence]) -> bool:
    """東京で|会談した, 東京で|述べた: where that is, unless it is told of (東京では)."""
    if phrase.topic:
        return False
    verb = scene.parse.phrases[phrase.head] if phrase.head >= 0 else phrase
    start, end = (scene.parse.tokens[i].start for i in (verb.start, verb.tail - 1))
    ids = {f.entity.id for f in where}
    for other in others:
        speaks = other.frame.speech or other.frame.complement is not None or other.frame.shared
        taken = other.frame.sited is None and any(f.entity.id in ids for f in other.fillers("place"))
        if taken or (speaks and start <= other.start <= end):
            return True
    return False


def _is_there(scene: Scene, where: Phrase, occurrence: Occurrence) -> bool:
    """Whether what is told of a place is what happens, or leads to it: 東京で|火災が起き、|2人が死亡した."""
    at = next(p for p in scene.parse.phrases if scene.parse.tokens[p.end - 1].end > occurrence.start)
    told, there = scene.enclosing(at.index), scene.enclosing(where.index)
    if at.particle == "の" and at.head >= 0 and scene.noun_of(at.head) in _ELSEWHERE:
        return False
    if scene.parse.sentence.is_headline or (where.topic and not (told is not None and told.negated)):
        return True
    if told is None or there is None or told.negated:
        return False
    if there.kind is ClauseKind.RELATIVE and scene.enclosing(there.governor) is told:
        return True  # アディスアベバで|始まった|暴動
    return told in chain_of(scene, there)
