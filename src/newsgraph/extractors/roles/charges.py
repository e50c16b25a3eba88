"""What somebody is arrested, charged or punished for: 殺害した疑いで逮捕した, 提供したとして起訴された."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.own import own_subject
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.site import Site, is_measure, predicate_word
from newsgraph.model import Clause, ClauseKind, Status

_DEEPEST = 12


def charge(scene: Scene, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """Return the clause that charges somebody with what a clause says; None where none does."""
    current: Clause | None = clause
    for _ in range(_DEEPEST):
        if current is None:
            return None
        above = _charging(scene, current, lexicon)
        if above is not None:
            return above if is_measure(scene, above, lexicon) else None
        if not is_chained(current) and "意志" not in current.modality:
            return None
        current = scene.governor(current)  # 刃物で刺し、殺害した疑いで; 殺害しようとした疑いで
    return None


def _charging(scene: Scene, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """The clause above …したとして or …した疑いで."""
    above = scene.governor(clause)
    if above is None:
        return None
    if above.connective == "て" and (clause.kind is ClauseKind.QUOTE or is_chained(clause)):
        says = predicate_word(scene, scene.parse.phrases[above.predicate]) == "する"
        return scene.governor(above) if says else None
    if clause.kind is not ClauseKind.NOMINAL or scene.noun_of(clause.governor) not in lexicon.charges:
        return None
    particle = scene.parse.phrases[clause.governor].particle
    if particle == "が":  # …した疑いがあるとして
        return _charging(scene, above, lexicon)
    if above.predicate == clause.governor:  # …した疑いで、会社員、山田容疑者を逮捕した: read as 疑いであり、
        return scene.governor(above) if above.connective == "連用" else None
    return above if particle == "で" else None


def charged(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who is charged with what a clause says; None where no object is (起訴された)."""
    charging = charge(scene, clause, lexicon)
    if charging is None:
        return None
    own = own_subject(scene, clause)
    if own:
        return own
    if charging.kind is ClauseKind.RELATIVE:  # …したとして逮捕した男, 逮捕された男
        return scene.fillers(charging.governor)
    if charging.voice == "passive":
        return None
    objects = (a for a in charging.arguments if scene.parse.phrases[a].particle == "を")
    return next((fillers for a in objects if (fillers := scene.fillers(a))), ())


def accuse(scene: Scene, site: Site, filling: Filling) -> None:
    """Make who is said to have done it the one who is accused: 米国は、北朝鮮が供給したと非難した."""
    if filling.frame.complement is not Status.ALLEGED or site.predicate < 0 or "target" in filling.roles:
        return
    target = next((r for r in filling.frame.roles if r.name == "target"), None)
    for d in scene.dependents(site.predicate):
        clause = scene.clause_of(d)
        if target is not None and clause is not None and clause.kind is ClauseKind.QUOTE:
            filling.put(target, own_subject(scene, clause) or ())
