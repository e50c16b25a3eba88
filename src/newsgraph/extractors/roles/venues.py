"""Which phrases name the occasion that a clause happens on: 会議で述べた, 会議の席上."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause

VENUES = frozenset({"で", "において"})
ASKING = frozenset({"インタビュー", "取材"})
"""What somebody answers on its day: 17日の取材に「…」と話した, 17日のインタビューに対し、…."""
_SEATS = frozenset({"席", "席上", "場", "中", "時", "とき", "際", "折"})
"""Nouns that stand for the occasion that modifies them: 会議の席上, 会見の場で."""


def is_venue(scene: Scene, phrase: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause happens on what an argument names: 会議で述べた, 会議に出席した."""
    particle = scene.parse.phrases[phrase].particle
    if particle == "に":
        joins = predicate_word(scene, clause.predicate) in lexicon.joining
        return joins or _is_temporal(scene, phrase) or scene.noun_of(phrase) in ASKING
    if particle == "に対して":
        return scene.noun_of(phrase) in ASKING
    return particle in VENUES or (particle == "" and _is_temporal(scene, phrase))


def is_seat(scene: Scene, phrase: int) -> bool:
    """Whether a phrase only stands for the occasion before it: 会議の|席上."""
    last = scene.last_content(scene.parse.phrases[phrase])
    return last is not None and last.surface in _SEATS


def _is_temporal(scene: Scene, phrase: int) -> bool:
    last = scene.last_content(scene.parse.phrases[phrase])
    return last is not None and last.lexeme.pos3 == "副詞可能"
