"""Whether a sentence leaves open who is tried or arrested: 検察側は懲役5年を求刑した, 10日に起訴された."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.law.charges import WHOSE, culprit
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.triggers.site import Site
from newsgraph.language.japanese.features import PEOPLE, counts_people
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, FrameRole, Kind

_ALSO = "も"
_OBJECT = "を"
_CIVIL = frozenset({"訴訟", "原告", "民事"})
_HEADLINED = frozenset({"男", "女"})
"""Whom a headline leaves unnamed, who is the one accused: 男に懲役8年."""


def leaves_open(scene: Scene, site: Site, filling: Filling) -> bool:
    """Whether nothing in a sentence says whom what a court or the police does befalls, named or not."""
    role = filling.frame.carried
    if role is None or role.name == "place" or role.name in filling.roles or _is_civil(scene):
        return False
    lexicon = filling.context.lexicon
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is not None and _tells(scene, clause, site, role, lexicon):
        return False
    if clause is not None and culprit(scene, clause, lexicon) is not None:
        return False
    noun = site.noun if site.noun >= 0 else site.predicate
    phrases = scene.parse.phrases
    owners = (d for d in scene.dependents(noun) if phrases[d].particle in WHOSE)
    return not any(_are_people(scene, d, lexicon) for d in owners)


def is_handed_down(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether what is handed down is the noun behind a clause: 昨年に|言い渡された|一審判決."""
    behind = clause.kind in {ClauseKind.RELATIVE, ClauseKind.NOMINAL} and clause.governor >= 0
    if not behind or clause.voice != "passive" or not _is_penalty(scene, clause.governor, lexicon):
        return False
    return not any(scene.parse.phrases[a].particle == _OBJECT for a in clause.arguments)


def _is_civil(scene: Scene) -> bool:
    """Whether a sentence is about a lawsuit, in which nobody is charged."""
    return any(t.surface in _CIVIL for t in scene.parse.tokens)


def _tells(scene: Scene, clause: Clause, site: Site, role: FrameRole, lexicon: Lexicon) -> bool:
    """Whether a clause says by its own words whom it befalls: 男を逮捕した, 3人が逮捕された, 逮捕した男."""
    phrases = scene.parse.phrases
    passive = (clause.voice == "passive") != site.flipped
    cases = SUBJECTS if passive else role.verbal
    for a in clause.arguments:
        particle = phrases[a].particle
        if a == site.noun or any(scene.times_of(a)):
            continue
        if particle == _ALSO and not passive and scene.fillers(a):
            return True  # 大阪府警|も|摘発した: somebody else
        if particle in cases and not _is_penalty(scene, a, lexicon):
            return not (scene.parse.sentence.is_headline and scene.noun_of(a) in _HEADLINED)
    if any(_undergoes(scene, d, lexicon) for d in scene.dependents(clause.predicate)):
        return True
    return clause.kind is ClauseKind.RELATIVE and _are_people(scene, clause.governor, lexicon)


def _undergoes(scene: Scene, phrase: int, lexicon: Lexicon) -> bool:
    """同社も|起訴され、|罰金が確定した: whom a passive clause before it is about, it is about too."""
    clause = scene.clause_of(phrase)
    if clause is None or clause.voice != "passive" or not is_chained(clause):
        return False
    subjects = (a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS)
    return any(scene.fillers(a) or _are_people(scene, a, lexicon) for a in subjects)


def _is_penalty(scene: Scene, phrase: int, lexicon: Lexicon) -> bool:
    """懲役5年を, 判決は, 無罪を: what a court says, and not to whom."""
    p = scene.parse.phrases[phrase]
    words = "".join(t.surface for t in scene.content(p))
    penalty = words.rstrip("」』)）").endswith(lexicon.penalties)
    owners = (d for d in scene.dependents(phrase) if scene.parse.phrases[d].particle in WHOSE)
    return penalty and not any(_are_people(scene, d, lexicon) for d in owners)


def _are_people(scene: Scene, phrase: int, lexicon: Lexicon) -> bool:
    """Whether a phrase is about people, by name or not: 男, 組員ら3人; not 東京地裁, 殺人罪."""
    fillers = scene.fillers(phrase)
    if fillers:
        return any(f.entity.kind is Kind.PERSON for f in fillers)
    content = scene.content(scene.parse.phrases[phrase])
    noun = scene.noun_of(phrase)
    return noun in lexicon.people or noun in _HEADLINED or noun.endswith(PEOPLE) or counts_people(content)
