"""Triggers that name something else here: part of a longer word, or beside a word of another subject."""

from __future__ import annotations

import re
from functools import lru_cache

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers import Match
from newsgraph.model import Phrase


def is_excluded(scene: Scene, match: Match, phrase: Phrase) -> bool:
    """Whether the trigger in a phrase is part of another word, or a word beside it gives it another sense."""
    frame, tokens, text = match.pattern.frame, scene.parse.tokens, scene.parse.sentence.text
    if frame.beside and _any_of(frame.beside).search(text):
        return True
    trigger = text[tokens[match.start].start : tokens[match.end - 1].end]
    longer = _containing(frame.excluded, trigger, match.pattern.text)
    if not longer:
        return False
    here = text[max(0, tokens[phrase.start].start - 4) : tokens[phrase.end - 1].end + 4]
    return any(word in here for word in longer)


@lru_cache(maxsize=1024)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


@lru_cache(maxsize=8192)
def _containing(words: tuple[str, ...], trigger: str, declared: str) -> tuple[str, ...]:
    """Return the words that a trigger is in, as it stands in a text or as the ontology declares it."""
    return tuple(word for word in words if trigger in word or declared in word)
