"""Who is told to undo what he is blamed for, or threatened: 甲国を非難し、撤回を求めた."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene, leading_to
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, Status

_BLAMES = frozenset({Status.ALLEGED, Status.DENIED, Status.POSSIBLE})
"""What types say of what they govern that turn against somebody: 非難, 拒否, 反対, 警告."""
_TO = frozenset({"に", "に対して", "へ"})
_OF_OTHERS = (
    "支援", "援助", "協力", "制裁", "圧力", "結束", "団結", "連帯", "連携", "介入", "仲介", "調査", "捜査",
    "理解", "処罰", "支持", "審議", "会合",
)  # fmt: skip
"""Ends of words for what is asked of third parties."""
_GIVING = frozenset({"与える", "渡す", "贈る", "授ける", "認める", "保証"})
"""What is given to somebody, by verbs that name no event."""
_THAT = "こと"
_DEEPEST = 3


def demand(scene: Scene, candidates: Sequence[Candidate]) -> None:
    """Fill of whom something is demanded with who was blamed before, who is warned with who would be hit."""
    for candidate in candidates:
        filling, target = candidate.filling, candidate.role("target")
        clause = scene.clause_of(candidate.site.predicate) if candidate.site.predicate >= 0 else None
        complement = filling.frame.complement
        if target is None or clause is None or "target" in filling.roles or not filling.roles.get("actor"):
            continue
        warns = complement is Status.POSSIBLE and filling.frame.speech and "を" in target.verbal
        promises = complement is Status.PLANNED and filling.frame.speech
        if clause.voice != "active" or not (warns or promises or complement is Status.REQUESTED):
            continue
        if warns or promises:
            filling.put(target, _meant(scene, candidate, candidates))
        if promises:
            continue
        if not (_is_told_to(scene, clause) or _is_of_others(scene, clause)):
            filling.put(target, _blamed(scene, clause, candidate, candidates))


def _meant(scene: Scene, saying: Candidate, candidates: Sequence[Candidate]) -> Sequence[Filler]:
    """甲国を|攻撃すると|警告した, 甲国に|供与すると|約束した: for whom the deed that is told of is."""
    told = set(_contents(scene, saying.site.predicate))
    for other in candidates:
        frame, place = other.filling.frame, other.site.predicate
        if frame.speech or frame.complement is not None or frame.shared or "of" in frame.by_name:
            continue
        noun = scene.parse.phrases[other.site.noun].head if other.site.noun >= 0 else -1
        if (place in told or noun in told) and _ids(other, "actor") <= _ids(saying, "actor"):
            return other.filling.roles.get("target", ())
    giving = (scene.clause_of(d) for d in told if predicate_word(scene, d) in _GIVING)
    to = (a for c in giving if c is not None for a in c.arguments if scene.parse.phrases[a].particle in _TO)
    return next((found for a in to if (found := scene.fillers(a))), ())


def _contents(scene: Scene, predicate: int) -> Iterator[int]:
    """Yield what is said: …すると|約束した, …する|ことを|約束した."""
    for d in scene.dependents(predicate):
        if scene.is_quotation(d):
            yield d
        elif scene.parse.phrases[d].particle == "を" and scene.noun_of(d) == _THAT:
            yield from (e for e in scene.dependents(d) if scene.clause_of(e) is not None)


def _is_told_to(scene: Scene, clause: Clause) -> bool:
    return any(scene.parse.phrases[a].particle in _TO for a in clause.arguments)


def _is_of_others(scene: Scene, clause: Clause) -> bool:
    """甲国を非難し、|乙国への支援を|求めた, 制裁を|科すよう|求めた: what nobody asks of whom he blames."""
    asked = [scene.clause_of(d) for d in scene.dependents(clause.predicate) if scene.is_quotation(d)]
    things = (a for c in (clause, *asked) if c is not None for a in c.arguments)
    deeds = (predicate_word(scene, c.predicate) for c in asked if c is not None)
    nouns = (scene.noun_of(a) for a in things if scene.parse.phrases[a].particle == "を")
    return any(word.endswith(_OF_OTHERS) for word in (*nouns, *deeds))


def _blamed(
    scene: Scene, clause: Clause, asking: Candidate, candidates: Sequence[Candidate]
) -> Sequence[Filler]:
    """甲国を非難し、|撤回を求めた; 甲国に反対すると述べ、|撤回を求めた: who was blamed on the way to it."""
    before = list(_on_the_way(scene, clause))
    for other in reversed(candidates):
        frame, target = other.filling.frame, other.role("target")
        if other.site.predicate not in before or target is None or "を" not in target.verbal:
            continue
        if frame.complement in _BLAMES and _ids(other, "actor") == _ids(asking, "actor"):
            return other.filling.roles.get("target", ())
    return ()


def _on_the_way(scene: Scene, clause: Clause) -> Iterator[int]:
    """Yield the predicates of what somebody did right before, and of what he said in it."""
    for before in islice(leading_to(scene, clause), _DEEPEST):
        yield before.predicate
        yield from (d for d in scene.dependents(before.predicate) if scene.is_quotation(d))


def _ids(candidate: Candidate, role: str) -> frozenset[str]:
    return frozenset(f.entity.id for f in candidate.filling.roles.get(role, ()))
