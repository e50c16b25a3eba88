"""The day that something is put on: 選挙を27日に延期した, 18日に集会を計画している."""

from __future__ import annotations

from newsgraph.extractors.dates.reach import first
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import COMING
from newsgraph.language.japanese.tenses import PUTTING, SCHEDULING
from newsgraph.model import Tense, Time

_PUT = frozenset({"を", "が", "は", ""})


def of_putting(scene: Scene, noun: int) -> Time | None:
    """Return the day that stands with what is done with the noun of an event; not 18日に計画を発表した."""
    phrases = scene.parse.phrases
    phrase = phrases[noun]
    if phrase.head < 0 or phrase.particle not in _PUT:
        return None
    word = predicate_word(scene, phrase.head)
    behind, before = word in PUTTING, word in SCHEDULING and _is_open(scene, phrase.head)
    if not (behind or before):
        return None
    days = (
        d
        for d in scene.dependents(phrase.head)
        if (behind and d > noun and phrases[d].particle == "に") or (before and _says_when(scene, d))
    )
    return first(t for d in days for t in scene.times_of(d))


def _is_open(scene: Scene, predicate: int) -> bool:
    clause = scene.clause_of(predicate)
    return clause is not None and clause.tense is Tense.NONPAST and not clause.negated


def _says_when(scene: Scene, index: int) -> bool:
    """18日に, 来月; a day without a case may be that on which it is told."""
    phrase = scene.parse.phrases[index]
    coming = scene.parse.tokens[phrase.start].surface.startswith(COMING)
    return phrase.particle == "に" or (not phrase.particle and coming)
