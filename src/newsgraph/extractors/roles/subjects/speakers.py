"""Who does what is said, in words that speakers use: われわれは支援する, わが国は."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause

_SELVES = frozenset(
    {"私", "わたし", "私たち", "私達", "僕", "僕ら", "我々", "われわれ", "我ら", "当社", "弊社", "当方"}
)
"""What a speaker calls himself and those for whom he speaks."""
_MY = ("我が", "わが")
_COUNTRY = "国"
_OURS = frozenset({_COUNTRY, "社", "党", "軍", "県", "市", "政府", "政権", "チーム"})
"""What is somebody's own: わが国."""


def is_self(scene: Scene, phrase: int) -> bool:
    """「われわれは支援する」, 「わが国は抗議した」: whether one names oneself, or what one speaks for."""
    noun = scene.noun_of(phrase)
    if noun in _SELVES:
        return scene.in_quotes(phrase)
    if noun not in _OURS:
        return False
    words = [t.surface for t in scene.content(scene.parse.phrases[phrase])]
    before = words[-2] if len(words) > 1 else scene.words(phrase - 1, phrase - 1) if phrase else ""
    return before.endswith(_MY) and scene.in_quotes(phrase)


def is_own_country(scene: Scene, clause: Clause) -> bool:
    """「わが国は抗議した」: whether a clause is about the country of who says it."""
    arguments = (a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS)
    return any(scene.noun_of(a) == _COUNTRY and is_self(scene, a) for a in arguments)
