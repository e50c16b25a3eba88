"""What stands before a chain of clauses is for all of them: 代表団は訪問し、|協議した."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice

from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.roles.standing_for import put_phrase
from newsgraph.extractors.scene import Scene, chain_of
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause

_SITTING = frozenset({"で", "において"})


def before_all(scene: Scene, clause: Clause, particles: Set[str]) -> Iterator[int]:
    """Yield the phrases that stand before a clause and belong to those that it is chained with."""
    first = min((*clause.arguments, clause.predicate))
    for current in islice(chain_of(scene, clause), 1, None):
        beside = (a for a in current.arguments if a < first)
        yield from (a for a in beside if scene.parse.phrases[a].particle in particles)


def inherit_sitting(scene: Scene, clause: Clause, filling: Filling) -> None:
    """参院本会議で|可決され、|公布された: the body that sits before all of them does what it alone can do."""
    role = next((r for r in filling.frame.roles if r.name != "place" and "で" in r.passive), None)
    if role is None or filling.has(role):
        return
    for a in before_all(scene, clause, _SITTING):
        if put_phrase(scene, filling, role, scene.parse.phrases[a]):
            filling.confidence -= 0.05
            return


def inherit_subject(scene: Scene, clause: Clause, filling: Filling, *, passive: bool) -> None:
    """中国の代表団は|平壌を訪問し、|協議した: who stands for somebody does so before all of them.

    Who is named himself is found as the subject of the chain.
    """
    roles = [r for r in subject_roles(filling.frame, passive=passive)[:1] if not filling.has(r)]
    if filling.subject_taken or not roles:
        return
    subjects = list(before_all(scene, clause, SUBJECTS))
    if len(subjects) == 1 and not scene.fillers(subjects[0]):
        put_phrase(scene, filling, roles[0], scene.parse.phrases[subjects[0]])
