"""Words by which a noun points to an event that was told before, or to the one of now."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site

_SAME = ("同", "今回", "前回")
_POINTING = frozenset({"この", "その", "これらの", "今回の", "こうした", "同"})


def pointer(scene: Scene, match: Match, site: Site) -> str:
    """Return the word by which a noun points back or to now (同会談, この合意, 今回の訪問), "" for none."""
    text, tokens = scene.parse.sentence.text, scene.parse.tokens
    if site.predicate >= 0 and site.noun < 0:
        return ""
    index = site.noun if site.noun >= 0 else site.predicate
    phrases = scene.parse.phrases
    before = text[tokens[phrases[index].start].start : tokens[match.start].start]
    own = next((word for word in _SAME if before.startswith(word)), "")
    words = (
        text[tokens[phrases[d].start].start : tokens[phrases[d].end - 1].end] for d in scene.dependents(index)
    )
    return own or next((word for word in words if word in _POINTING), "")


def disputes(match: Match, site: Site, lexicon: Lexicon) -> bool:
    """Whether a noun that is denied was spoken of before: 武器移転を否定した; not 特別抗告を棄却した."""
    return site.rule == "noun" and not match.pattern.text.endswith(tuple(lexicon.filed))
