"""When an election is that a sentence tells of beside its poll: 参院選は20日、投開票された."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.dates.reach import first
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, Time

_BESIDE = frozenset({"は", "が", "を", ""})
"""Cases of an election whose poll has the same verb."""


def poll_of(scene: Scene, noun: int, lexicon: Lexicon) -> Clause | None:
    """Return the clause that tells of its poll: 大統領選は3日、投票が行われた; 補選が20日、投開票された."""
    phrase = scene.parse.phrases[noun]
    if phrase.particle not in {"は", "が"} or phrase.head < 0:
        return None
    for clause in scene.parse.clauses:
        goes_on = clause.predicate == phrase.head or is_chained(clause)
        if goes_on and noun < clause.predicate <= phrase.head and _votes(scene, clause, noun, lexicon):
            return clause
    return None


def day_of_poll(scene: Scene, noun: int, lexicon: Lexicon) -> Time | None:
    """Return the day in one word with it: 参院選を6月24日公示・7月11日投開票とする."""
    phrases = scene.parse.phrases
    phrase = phrases[noun]
    if phrase.particle not in _BESIDE or phrase.head < 0:
        return None
    for other in phrases[noun + 1 : phrase.head + 1]:
        if scene.noun_of(other.index) in lexicon.voting:
            time = first(beside_poll(scene, other.index))
            if time is not None:
                return time
    return None


def beside_poll(scene: Scene, phrase: int) -> Iterator[Time]:
    """Yield the times in or right before a phrase, the nearest first: 8月30日告示・9月11日|投開票された."""
    yield from reversed(list(scene.times_of(phrase)))
    before = scene.parse.phrases[phrase - 1]
    if not (before.particle or before.comma):
        yield from reversed(list(scene.times_of(before.index)))


def _votes(scene: Scene, clause: Clause, noun: int, lexicon: Lexicon) -> bool:
    words = (scene.noun_of(a) for a in clause.arguments if a > noun)
    return predicate_word(scene, clause.predicate) in lexicon.voting or any(
        word in lexicon.voting for word in words
    )
