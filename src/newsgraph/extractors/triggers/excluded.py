"""Triggers that name something else here: in a longer word, in a title, beside a word of another subject."""

from __future__ import annotations

from functools import lru_cache

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.patterns import Excluded, Match
from newsgraph.model import Phrase
from newsgraph.text import is_quoted

_SAID = ("と", "など", "、")
"""What may stand behind what is said: 『…』と述べた."""


def is_excluded(scene: Scene, match: Match, phrase: Phrase, works: tuple[str, ...]) -> bool:
    """Whether the trigger in a phrase is part of another word, or a word beside it gives it another sense.

    `works` are the ends of words for what has a title.
    """
    excluded, tokens, text = match.pattern.excluded, scene.parse.tokens, scene.parse.sentence.text
    if excluded.beside is not None and excluded.beside.search(text):
        return True
    trigger = text[tokens[match.start].start : tokens[match.end - 1].end]
    if _is_in_title(text, tokens[match.start].start, works):
        return True
    longer = _containing(excluded, trigger, match.pattern.text)
    if not longer:
        return False
    here = text[max(0, tokens[phrase.start].start - 4) : tokens[phrase.end - 1].end + 4]
    return any(map(here.__contains__, longer))


def _is_in_title(text: str, at: int, works: tuple[str, ...]) -> bool:
    """『日本沈没』は, 映画「日本沈没」は: a work.

    Not 「『沈没した』と聞いた」, 『沈没した』と述べた, which are said.
    """
    opening, end = text.rfind("『", 0, at), text.find("』", at)
    if opening < 0 or "』" in text[opening:at]:
        if "「" not in text or not is_quoted(text, at):
            return False
        opening, end = text.rfind("「", 0, at), text.find("」", at)
        return text.endswith(works, 0, opening) and not text.startswith(_SAID, end + 1)
    return end >= 0 and not is_quoted(text, opening) and not text.startswith(_SAID, end + 1)


@lru_cache(maxsize=8192)
def _containing(excluded: Excluded, trigger: str, declared: str) -> tuple[str, ...]:
    """Return the words that a trigger is in, as it stands in a text or as the ontology declares it."""
    return tuple(word for word in excluded.longer if trigger in word or declared in word)
