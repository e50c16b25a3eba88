"""Where an election is, or whose, by the office that it is for: 知事選, 総裁選, in news of one of them."""

from __future__ import annotations

from collections.abc import Iterable

from newsgraph.extractors.roles.filling import Context, Filling
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.model import Entity, Kind

_ELECTIONS = ("選", "選挙", "投票")
_SUFFIXES = ("選挙", "選")
_HOLDERS = frozenset({Kind.PLACE, Kind.ORGANIZATION})


def fill_elected(scene: Scene, match: Match, filling: Filling) -> None:
    """Fill who holds an election that names nobody: 出直し|市長選, 総裁選|決選投票."""
    if filling.roles or not match.pattern.text.endswith(_ELECTIONS):
        return
    phrase = scene.phrase_of(match.start)
    if phrase is None:
        return
    start, end = scene.parse.tokens[phrase.start].start, scene.parse.tokens[match.end - 1].end
    whose = holder_of(scene, start, end, filling.context)
    if whose is not None:
        for role in filling.frame.roles:
            if filling.put(role, (whose,)):
                filling.confidence -= 0.15
                return


def holder_of(scene: Scene, start: int, end: int, context: Context) -> Filler | None:
    """Return the place or party that elects by the words of a stretch, None where that is not certain.

    It is that whose office somebody in the sentence has, that which the sentence names, or else the only
    one in the article; of the parties that it names, each has a leader.
    """
    words, offices = scene.parse.sentence.text[start:end], context.offices
    for title, ends in offices.elected.items():
        at = words.find(title)
        if at < 0 or not words.startswith(_SUFFIXES, at + len(title)):
            continue
        people = (f.entity.id for i in range(len(scene.parse.mentions)) for f in scene.of_mention(i))
        held = _only(of for who in people if (of := offices.held(who, title)) is not None)
        known = offices.bodies_with(title)
        named = [e for e in context.mentioned if _is_called(e, ends)]
        here = [e for e in named if any(name in scene.parse.sentence.text for name in e.names)]
        parties = any(e.kind is Kind.ORGANIZATION for e in named)
        whose = held or _only(here or ([*known, *named] if parties else known or named))
        if whose is None or whose.kind not in _HOLDERS or (here and whose not in here):
            return None
        return Filler(whose, scene.index, start + at, start + at + len(title))
    return None


def _is_called(entity: Entity, ends: tuple[str, ...]) -> bool:
    return entity.kind in _HOLDERS and any(name.endswith(ends) for name in entity.names)


def _only(entities: Iterable[Entity]) -> Entity | None:
    found = {entity.id: entity for entity in entities}
    return next(iter(found.values())) if len(found) == 1 else None
