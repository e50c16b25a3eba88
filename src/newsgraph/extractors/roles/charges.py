"""Who is said to have done what somebody is charged with: 殺害した疑いで逮捕した, 殺害したとして起訴した."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.subjects import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Status

_DEEPEST = 4
_CHARGED = frozenset({"を", "に", "に対して"})


def charging(scene: Scene, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """Return the clause of the arrest, trial or penalty whose ground a clause gives, else None."""
    charged = False
    current = clause
    for _ in range(_DEEPEST):
        above = scene.governor(current)
        if above is None:
            return None
        word = predicate_word(scene, scene.parse.phrases[above.predicate])
        named = current.kind in {ClauseKind.NOMINAL, ClauseKind.RELATIVE}
        charged = charged or (named and scene.noun_of(current.governor) in lexicon.charges)
        charged = charged or (
            current.kind is ClauseKind.QUOTE and above.connective == "て" and word == "する"
        )
        if charged and word in lexicon.grounds:
            return above
        current = above
    return None


def charged_with(scene: Scene, act: Clause) -> tuple[Filler, ...]:
    """Return who an arrest, trial or penalty strikes; of a passive one that is its subject, not said here."""
    struck = (a for a in act.arguments if scene.parse.phrases[a].particle in _CHARGED)
    return next((fillers for a in struck if (fillers := scene.fillers(a))), ())


def accuse(scene: Scene, site: Site, filling: Filling) -> None:
    """Who is said to have done it is who is accused: 米国は、北朝鮮が供給したと非難した."""
    if filling.frame.complement is not Status.ALLEGED or site.predicate < 0 or "target" in filling.roles:
        return
    target = next((r for r in filling.frame.roles if r.name == "target" and "を" in r.verbal), None)
    for d in scene.dependents(site.predicate):
        clause = scene.clause_of(d)
        if target is not None and clause is not None and clause.kind is ClauseKind.QUOTE:
            filling.put(target, own_subject(scene, clause) or ())
