"""Who speaks in a sentence, by its acts of saying."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.stance import Speech
from newsgraph.extractors.triggers.site import QUOTED


def speeches_of(candidates: Sequence[Candidate]) -> dict[int, Speech]:
    """Return the acts of saying of a sentence by their predicates; one with a speaker before one without."""
    speeches: dict[int, Speech] = {}
    for candidate in candidates:
        frame = candidate.filling.frame
        if candidate.site.predicate < 0 or not (frame.speech or frame.complement):
            continue
        speakers: list[Filler] = candidate.filling.roles.get("actor", []) or candidate.filling.roles.get(
            "participant", []
        )
        old = speeches.get(candidate.site.predicate)
        if old is None or (speakers and not old.speakers):
            speeches[candidate.site.predicate] = Speech(frame, tuple(speakers if frame.speech else ()))
    return speeches


def speakers_of(
    scene: Scene, candidates: Sequence[Candidate], speeches: Mapping[int, Speech]
) -> tuple[Filler, ...]:
    """Return who says what the sentence as a whole says, or whom a headline quotes: 首相「遺憾」."""
    main = scene.main if speeches else None
    speech = speeches.get(main.predicate) if main is not None else None
    if speech is not None or not scene.parse.sentence.is_headline:
        return speech.speakers if speech is not None else ()
    return next((tuple(c.filling.roles["actor"]) for c in candidates if c.site.rule == QUOTED), ())


def tells(scene: Scene, speeches: Mapping[int, Speech]) -> bool:
    """Whether who speaks in a sentence may go on telling behind it: not who has agreed with others."""
    main = scene.main
    speech = speeches.get(main.predicate) if main is not None else None
    return speech is None or not speech.frame.shared
