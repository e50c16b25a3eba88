"""Triggers that name something else here: part of a longer word, or beside a word of another subject."""

from __future__ import annotations

from functools import lru_cache

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers import Excluded, Match
from newsgraph.model import Phrase


def is_excluded(scene: Scene, match: Match, phrase: Phrase) -> bool:
    """Whether the trigger in a phrase is part of another word, or a word beside it gives it another sense."""
    excluded, tokens, text = match.pattern.excluded, scene.parse.tokens, scene.parse.sentence.text
    if excluded.beside is not None and excluded.beside.search(text):
        return True
    trigger = text[tokens[match.start].start : tokens[match.end - 1].end]
    longer = _containing(excluded, trigger, match.pattern.text)
    if not longer:
        return False
    here = text[max(0, tokens[phrase.start].start - 4) : tokens[phrase.end - 1].end + 4]
    return any(word in here for word in longer)


@lru_cache(maxsize=8192)
def _containing(excluded: Excluded, trigger: str, declared: str) -> tuple[str, ...]:
    """Return the words that a trigger is in, as it stands in a text or as the ontology declares it."""
    return tuple(word for word in excluded.longer if trigger in word or declared in word)
