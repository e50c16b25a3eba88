"""A sentence that is told by others, or of others, than whom the one before was about."""

from __future__ import annotations

from collections.abc import Mapping

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.finding import Subject
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, ClauseKind, Entity, Kind

_ONGOING = "ている"
_RESULT = "結果"
_BODIES = ("社", "宮", "寺", "党", "省", "庁", "署", "院", "局", "団体", "機関", "団")
"""Ends of words for bodies, which speak by では: 明神宮では."""
_LOOKING_INTO = frozenset(
    ["調べる", "捜査", "捜索", "逮捕", "再逮捕", "送検", "書類送検", "起訴", "告発", "手配", "拘束", "摘発"]
)
"""What is done to suspects, by those who say what they did."""


def is_told_by_another(scene: Scene, clause: Clause, subject: Subject, lexicon: Lexicon) -> bool:
    """実兄の話では…としている, 明神宮では…と告知した: not whoever the sentence before was about."""
    for a in clause.arguments:
        phrase, noun = scene.parse.phrases[a], scene.noun_of(a)
        if phrase.particle != "で" or noun in lexicon.occasions or any(scene.times_of(a)):
            continue
        if noun == _RESULT or noun.endswith(_BODIES):
            return True
        if noun in lexicon.telling and any(_is_of_another(scene, d, subject) for d in scene.dependents(a)):
            return True
    return _is_looked_into(scene, clause, subject)


def are_those_there(scene: Scene, clause: Clause, subject: Subject) -> bool:
    """中国では|…とみて、|歓迎している: those there, whoever they are; but 中国では首相と会談した."""
    if any(f.entity.kind is Kind.ORGANIZATION for f in subject.fillers):
        return False
    end = end_of(scene, clause)
    where = (a for a in end.arguments if _ONGOING in end.modality and scene.parse.phrases[a].topic)
    named = [scene.fillers(a) for a in where if scene.parse.phrases[a].particle == "で"]
    return any(fillers and all(f.entity.kind is Kind.COUNTRY for f in fillers) for fillers in named)


def are_suspects(scene: Scene, clause: Clause, subject: Subject, homes: Mapping[str, Entity]) -> bool:
    """山田氏は死亡した。|18人を|拘束した: people do not, but for those who act for a country."""
    if clause.voice != "active" or predicate_word(scene, clause.predicate) not in _LOOKING_INTO:
        return False
    return all(f.entity.kind is Kind.PERSON and f.entity.id not in homes for f in subject.fillers)


def _is_looked_into(scene: Scene, clause: Clause, subject: Subject) -> bool:
    """常用した疑いがあるとして|調べている, 盗んだとして|逮捕された: it is not the suspect who says so."""
    above = scene.governor(clause) if clause.connective == "て" else None
    looks = above is not None and predicate_word(scene, above.predicate) in _LOOKING_INTO
    return looks and all(f.entity.kind is Kind.PERSON for f in subject.fillers)


def _is_of_another(scene: Scene, owner: int, subject: Subject) -> bool:
    """実兄の|話では, but not 20日の|会見では, 同社の|説明では of that company."""
    if scene.parse.phrases[owner].particle != "の" or any(scene.times_of(owner)):
        return False
    mine = {f.entity.id for f in subject.fillers}
    return not any(f.entity.id in mine for f in scene.fillers(owner))


def end_of(scene: Scene, clause: Clause) -> Clause:
    """The last of the clauses that one stands beside: 購入し、|転売したが、|返した."""
    while clause.kind is ClauseKind.COORDINATE and (above := scene.governor(clause)) is not None:
        clause = above
    return clause
