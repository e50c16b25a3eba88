"""The day of what a sentence names again, for what is said then: 採択後、…と述べた; 演説の中で、…と述べた."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.occurrence import RULING, Occurrence
from newsgraph.extractors.roles.venues import is_seat
from newsgraph.extractors.scene import Scene, chain_of
from newsgraph.model import Phrase, Status, Time

_BACK = 6
"""So many sentences back it was told of."""
_NEAR = 2
"""So many sentences back something was held of which only the end is named: 閉廷後."""
_LEAST = 2
"""So many characters are the name of an event."""
_SEQUELS = ("直後", "の後", "後")
_CASES = frozenset({"", "に", "の"})
_SIGNS = ("後", "の中で", "の席", "の場で", "判決", "公判", "法廷", "論告", "理由", "主文")
"""What a sentence has at least that names an event so."""
_SITTING = frozenset({RULING, "o", "d"})
"""Stages of a case at which people speak in court: the ruling, the first hearing, what is demanded."""
_DONE = frozenset({Status.ACTUAL, Status.DENIED})


def on_named_day(
    scene: Scene, occurrence: Occurrence, act: int, found: Sequence[Occurrence], lexicon: Lexicon
) -> Time | None:
    """Return the day of the event that an act of saying names as before it, or as where it was said.

    `act` is its predicate, `found` are the mentions before it. None where it has a day, or is not done.
    """
    if occurrence.time is not None or not (occurrence.says and act >= 0) or occurrence.headline:
        return None
    if occurrence.status not in _DONE or occurrence.earlier:
        return None
    if not any(sign in scene.parse.sentence.text for sign in _SIGNS):
        return None
    for place, word in _named(scene, lexicon):
        if not _leads_to(scene, place, act):
            continue
        for other in reversed(found):
            if occurrence.sentence - other.sentence > _BACK:
                break
            held = scene.parse.phrases[place].particle == "で"
            meant = _is_meant(other, word) and (not held or _is_of_same(other, occurrence))
            near = occurrence.sentence - other.sentence <= _NEAR or other.rank == RULING
            near = near and not other.headline
            meant = meant or (word in lexicon.closings and near and other.status in _DONE)
            own = held and scene.parse.phrases[place].head == act
            meant = meant or (own and _is_stage(other, lexicon.stages.get(word)))
            if meant and other.time is not None and other.time.is_day:
                return other.time
    return None


def _named(scene: Scene, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Yield phrases that set what is said behind an event, or in it, with the word for that."""
    for phrase in scene.parse.phrases:
        if phrase.predicate or scene.in_quotes(phrase.index) or _is_dated(scene, phrase.index):
            continue
        noun = scene.noun_of(phrase.index)
        owner = next(
            (d for d in scene.dependents(phrase.index) if scene.parse.phrases[d].particle == "の"), -1
        )
        if phrase.particle in _CASES and noun.endswith(_SEQUELS[-1]):
            word = scene.noun_of(owner) if noun in _SEQUELS and owner >= 0 else noun
            yield phrase.index, next((word.removesuffix(s) for s in _SEQUELS if word.endswith(s)), word)
        elif phrase.particle == "で" and (sitting := _sitting(scene, phrase, lexicon)):
            yield phrase.index, sitting
        elif phrase.particle == "で" and is_seat(scene, phrase.index) and owner >= 0:
            word = scene.noun_of(owner)
            if word in lexicon.occasions:
                yield phrase.index, word


def _sitting(scene: Scene, phrase: Phrase, lexicon: Lexicon) -> str:
    """The paper or place in which something is said of a case: 判決理由で; "" for none, and 昨年の判決で."""
    words = "".join(t.surface for t in scene.parse.tokens[phrase.start : phrase.tail])
    said = lexicon.stages.get(words, "") in _SITTING
    return words if said and not scene.dependents(phrase.index) else ""


def _is_dated(scene: Scene, phrase: int) -> bool:
    return any(any(scene.times_of(p)) for p in (phrase, *scene.dependents(phrase)))


def _is_meant(other: Occurrence, word: str) -> bool:
    """Whether an event that was told of is meant by a word: 採択 of 決議を採択した, 判決 of 無罪判決."""
    if len(word) < _LEAST or other.headline or other.status not in _DONE:
        return False
    return other.word.endswith(word) or (len(other.word) >= _LEAST and word.endswith(other.word))


def _is_stage(other: Occurrence, stage: str | None) -> bool:
    """判決理由で is of the ruling that was told of, 訴状で of the suit."""
    return stage is not None and other.rank == stage and other.status in _DONE


def _is_of_same(other: Occurrence, occurrence: Occurrence) -> bool:
    """演説の中で is his own speech."""
    actors = {f.entity.id for f in other.fillers("actor")}
    return any(f.entity.id in actors for f in occurrence.fillers("actor"))


def _leads_to(scene: Scene, phrase: int, act: int) -> bool:
    """Whether a phrase belongs to the act, or to a clause beside it; not to what is said."""
    phrases = scene.parse.phrases
    while phrase >= 0 and not phrases[phrase].predicate:
        phrase = phrases[phrase].head
    return phrase == act or act in _chain(scene, phrase) or phrase in _chain(scene, act)


def _chain(scene: Scene, predicate: int) -> set[int]:
    """The predicates that a clause goes on to: 判決後に声明を|出し、…を|求めた."""
    clause = scene.clause_of(predicate)
    return {c.predicate for c in chain_of(scene, clause)} if clause is not None else set()
