"""Which time belongs to an event: of its clause, of the occasion it happens on, of the noun itself."""

from __future__ import annotations

from collections.abc import Iterator, Set

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import Site, carrying_clauses
from newsgraph.model import Clause, ClauseKind, Phrase, Time

_OCCASION = frozenset(
    {
        "で",
        "に",
        "の",
        "において",
        "にわたって",
        "を通じて",
        "から",
        "",
        "は",
        "も",
        "までに",
        "ごろ",
        "まで",
        "が",
        "を",
    }
)
_SHARING = frozenset({"て", "連用"})
_SIMULTANEOUS = frozenset({"際", "時", "とき", "最中", "折"})
"""Nouns that put a clause at the time of its governor: 訪れた際、…"""
_DEEPEST = 6


def event_time(scene: Scene, site: Site, carriers: Set[str]) -> Time | None:
    """Return the time of the event at a site, None where its clause and phrase give none.

    `carriers` are the verbs that only carry a noun event (2月に行われた会談).
    """
    if site.noun >= 0:
        time = _first(_of_noun(scene, site.noun))
        for clause in carrying_clauses(scene, site.noun, carriers):
            time = time or _first(_of_arguments(scene, clause))
        if time is not None:
            return time
    if site.predicate < 0:
        return None
    clause = scene.clause_of(site.predicate)
    return _of_clause(scene, clause) if clause is not None else None


def _of_clause(scene: Scene, clause: Clause) -> Time | None:
    time = _first(_of_arguments(scene, clause))
    if time is not None:
        return time
    current = clause
    own = any(scene.parse.phrases[a].particle == "が" for a in clause.arguments)
    if own and clause.connective not in _SIMULTANEOUS:
        return None  # what has its own subject has its own time
    for _ in range(_DEEPEST):  # 17日、Aと会談し、Bを訪れた: the time stands with the last clause or the first
        together = current.kind is ClauseKind.COORDINATE and current.connective in _SHARING
        if not together and current.connective not in _SIMULTANEOUS:
            break
        governor = scene.governor(current)
        if governor is None:
            break
        time = _first(t for t in _of_arguments(scene, governor) if t.start < _start(scene, clause))
        if time is not None:
            return time
        current = governor
    for d in reversed(scene.dependents(clause.predicate)):
        other = scene.clause_of(d)
        if other is not None and other.kind is ClauseKind.COORDINATE and other.connective in _SHARING:
            time = _first(_of_arguments(scene, other))
            if time is not None:
                return time
    return None


def _start(scene: Scene, clause: Clause) -> int:
    return scene.parse.tokens[scene.parse.phrases[clause.predicate].start].start


def _of_arguments(scene: Scene, clause: Clause) -> Iterator[Time]:
    for a in clause.arguments:
        phrase = scene.parse.phrases[a]
        if phrase.particle not in _OCCASION:
            continue
        yield from _dated(scene, phrase)
        if phrase.particle in {"で", "に", "において"}:  # 6日の演説で, 17日付の書簡で
            for d in scene.dependents(a):
                if scene.parse.phrases[d].particle == "の":
                    yield from _dated(scene, scene.parse.phrases[d])
    yield from _of_own_phrase(scene, clause.predicate)


def _dated(scene: Scene, phrase: Phrase) -> Iterator[Time]:
    """Times of a phrase that is a time (17日に, 17日午後), or begins with one (17日付リポートで)."""
    yield from scene.times_of(phrase.index)


def _of_own_phrase(scene: Scene, phrase: int) -> Iterator[Time]:
    yield from scene.times_of(phrase)


def _of_noun(scene: Scene, noun: int) -> Iterator[Time]:
    yield from scene.times_of(noun)
    for d in scene.dependents(noun):
        phrase = scene.parse.phrases[d]
        if (phrase.particle in {"の", "での", "からの"} and not phrase.predicate) or (
            phrase.particle == "" and not phrase.predicate
        ):
            yield from scene.times_of(d)


def _first(times: Iterator[Time]) -> Time | None:
    return next((t for t in times if t.is_event_time and t.value is not None), None)
