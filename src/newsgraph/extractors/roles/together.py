"""Who does it with the subject, for what one may do alone: 英国とともに攻撃した, ソニーと共同で建設する."""

from __future__ import annotations

from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Phrase

TOGETHER = "とともに"
_WITH = "と"
_OWN = frozenset({"active", "passive"})
"""Voices of what the subject does or undergoes itself: not 一緒に死なせた."""
_JOINTLY = frozenset({"共同", "合同", "一緒"})


def is_together(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names who does it with the subject: 英国とともに, 英国と|共同で."""
    if phrase.predicate or phrase.particle == TOGETHER:
        return not phrase.predicate
    after = scene.parse.phrases[phrase.index + 1 : phrase.index + 2]
    beside = phrase.particle == _WITH and bool(after) and after[0].particle in {"で", "に"}
    return beside and not after[0].predicate and scene.noun_of(phrase.index + 1) in _JOINTLY


def take_along(scene: Scene, site: Site, filling: Filling) -> None:
    """Add those who do it with the subject, once it is known who that is; who speaks does so alone."""
    frame = filling.frame
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is None or frame.shared or (frame.speech and frame.complement is None):
        return
    if clause.voice not in _OWN:
        return
    roles = subject_roles(frame, passive=(clause.voice == "passive") != site.flipped)[:1]
    if not roles or not filling.roles.get(roles[0].name):
        return
    for a in clause.arguments:
        if is_together(scene, scene.parse.phrases[a]):
            filling.put(roles[0], scene.fillers(a))
