"""What an article is talking about after a sentence."""

from __future__ import annotations

from collections.abc import Set

from newsgraph.extractors.roles.subjects.finding import Topic, find_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Kind

_PERSON = Kind.PERSON


def next_topic(
    scene: Scene,
    before: Topic | None,
    speakers: tuple[Filler, ...] = (),
    reporting: Set[str] = frozenset(),
) -> Topic | None:
    """Return what the article talks about after this sentence, which `speakers` say as a whole.

    Who only relays it, by one of the verbs of `reporting`, goes on to tell, and does nothing else.
    """
    if scene.parse.sentence.is_headline:
        name = scene.fillers(0) if len(scene.parse.phrases) == 1 and not scene.parse.clauses else ()
        return Topic(name, scene.index, headline=True) if name else _speaks_on(scene, speakers)
    main = scene.main
    if main is None:
        said_of = _said_of(scene)
        return Topic(said_of, scene.index) if said_of else before
    subject = find_subject(scene, main, None, speaks=True)
    if subject is None:
        return before
    if subject.fillers:
        word = predicate_word(scene, main.predicate)
        people = any(f.entity.kind is _PERSON for f in subject.fillers)
        return Topic(subject.fillers, scene.index, unnamed=word in reporting and not people)
    return Topic(speakers, scene.index, unnamed=True) if speakers else None


def _said_of(scene: Scene) -> tuple[Filler, ...]:
    """山田氏は|元特派員。: who a sentence without a verb says what they are."""
    last = len(scene.parse.phrases) - 1
    topics = (p for p in scene.parse.phrases if p.topic and p.particle == "は" and p.head == last)
    return next((fillers for p in topics if (fillers := scene.fillers(p.index))), ())


def _speaks_on(scene: Scene, speakers: tuple[Filler, ...]) -> Topic | None:
    """首相、退陣を表明　後継に期待: who speaks in one part of a headline speaks in the next one."""
    return Topic(speakers, scene.index, unnamed=True, headline=True) if speakers else None
