"""What parties agree on is still to be done: 支援で一致した, 武器の供与で合意した, 連携の強化で一致した."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.model import Frame, Phrase, Status

AGREED_ON = "で"
_PURSUING = frozenset(
    {"強化", "継続", "拡大", "推進", "延長", "加速", "促進", "開始", "再開", "開催", "実施", "導入"}
)
"""Nouns that say of a deed that it begins or goes on."""
MEETING = ("会談", "協議", "会議", "会合", "交渉", "対話", "仲介", "調停", "仲裁", "折衝", "訪問", "電話")
"""Ends of nouns by or at which something is agreed on: 会談で合意した."""


def agreed_by(scene: Scene, noun: Phrase, lexicon: Lexicon) -> int:
    """Return the predicate right behind a noun event, or what pursues it, with で; -1 for none."""
    goal = noun
    while goal.particle == "の" and goal.head >= 0 and scene.noun_of(goal.head) in _PURSUING:
        goal = scene.parse.phrases[goal.head]
    word = scene.noun_of(goal.index)
    if goal.particle != AGREED_ON or goal.topic or goal.head != goal.index + 1:
        return -1
    return -1 if word.endswith(MEETING) or word in lexicon.occasions else goal.head


def makes_plans(frame: Frame) -> bool:
    """Whether what is agreed on by an event of a type is planned."""
    return frame.complement is Status.PLANNED and AGREED_ON in frame.governs
