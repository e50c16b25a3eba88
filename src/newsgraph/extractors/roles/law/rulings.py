"""What a ruling says, which the court says: 判決は「証拠は捏造された」と認定した."""

from __future__ import annotations

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import Site
from newsgraph.language.japanese.particles import SUBJECTS

_RULING = "判決"


def is_told_by_ruling(scene: Scene, site: Site, filling: Filling) -> bool:
    """Whether an act of saying has a ruling for its subject, in its own clause or as the topic."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is None or clause.voice != "active" or not filling.frame.speech or filling.roles:
        return False
    others = any(role.required and role.name != "actor" for role in filling.frame.roles)
    if others or scene.in_quotes(site.predicate):  # who is accused is not the court
        return False
    phrases = scene.parse.phrases
    own = [a for a in clause.arguments if phrases[a].particle in SUBJECTS and not any(scene.times_of(a))]
    subjects = own or [p.index for p in phrases if p.topic and p.particle == "は"][:1]
    return bool(subjects) and scene.noun_of(subjects[0]).endswith(_RULING) and not scene.fillers(subjects[0])
