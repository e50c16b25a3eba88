"""What events of one sentence share: the place of a visit and a meeting, the parties of a meeting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.extractors.pointing import pointer
from newsgraph.extractors.roles.agreed import MEETING, agreed_by, makes_plans
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.venues import VENUES
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, FrameRole, Status, Tense, Time

_SAME = "同"
"""How a time begins that points back to one before it: 同日."""
_BEFALLING = frozenset({"target", "place"})
"""Roles of what befalls people, and nobody does."""
_MET = frozenset({"との", "と"})
"""Cases of whom one meets."""
_TAKING_IN = {"交える": frozenset({"を"}), "加える": frozenset({"を"}), "加わる": frozenset({"が"})}
"""Verbs of having somebody with one, and the cases of whom one has."""
_SAME_OCCASION = frozenset({"連用", "て"})
_ADDRESSING = frozenset({"に", "に対して", "へ"})
_PROTEST = "抗議"
_ONGOING = "ている"
_PUBLIC = ("明らかにする", "明かす", "発表", "公表")
"""What is told to everybody, whomever one met or asked before."""


@dataclass(slots=True)
class Candidate:
    """A trigger that has a place in the grammar, while its roles are filled."""

    match: Match
    site: Site
    filling: Filling
    lacking: str
    """Why it names no event by itself, "" where it does."""
    day: Time | None = None
    """Its own time, where each of several parties has one."""

    def role(self, name: str) -> FrameRole | None:
        """Return the declared role of a name."""
        return self.filling.frame.by_name.get(name)


def share(scene: Scene, candidates: Sequence[Candidate]) -> None:
    """Let events on one occasion share what only one of them says.

    北京を訪問し、王氏と会談した: the meeting is in 北京. 王氏と会談し、協力で一致した: both agreed.
    王氏との会談で、…と述べた: 王氏 was told.
    """
    by_predicate = {c.site.predicate: c for c in candidates if c.site.predicate >= 0}
    for candidate in candidates:
        if candidate.site.predicate < 0:
            _share_harm(scene, candidate, by_predicate)
            continue
        for d in scene.dependents(candidate.site.predicate):
            clause = scene.clause_of(d)
            if clause is not None and candidate.filling.frame.shared:
                _join(scene, clause, candidate)
            other = by_predicate.get(d)
            if clause is None or other is None or clause.kind is not ClauseKind.COORDINATE:
                continue
            _share_against(scene, clause, candidate, other)
            _share_object(scene, clause, candidate, other)
            if clause.connective in _SAME_OCCASION and not _is_dated_anew(scene, candidate.site, d):
                _share_occasion(candidate, other)
                _share_addressee(candidate, other)
        _share_told(scene, candidate, candidates)
        if not _tells_what_they_did(scene, candidate, by_predicate):
            _address_partner(scene, candidate, by_predicate)
        if candidate.filling.frame.speech:
            _address(scene, candidate, candidates)
    for candidate in candidates:
        _share_agreed(scene, candidate, by_predicate)


def _is_dated_anew(scene: Scene, site: Site, before: int) -> bool:
    """昨年末に北京を訪れて会談し、|先月には|…と会談した: another occasion; not 会談し、|同日|署名した."""
    clause = scene.clause_of(site.predicate)
    later = (a for a in clause.arguments if a > before) if clause is not None else ()
    return any(not time.text.startswith(_SAME) for a in later for time in scene.times_of(a))


def _share_harm(scene: Scene, cause: Candidate, by_predicate: Mapping[int, Candidate]) -> None:
    """ガザでは|攻撃で|50人が|死亡した: what harmed people happened where they were harmed."""
    phrase = scene.parse.phrases[cause.site.noun]
    harm = by_predicate.get(phrase.head) if phrase.particle == "で" and not phrase.comma else None
    place = cause.role("place")
    if harm is None or place is None or cause.filling.roles.get("place") or cause.filling.frame.speech:
        return
    if not set(harm.filling.frame.by_name) <= _BEFALLING or pointer(scene, cause.match, cause.site):
        return
    before = cause.filling.lacking
    if cause.filling.put(place, harm.filling.roles.get("place", ())):
        cause.lacking = cause.filling.lacking if cause.lacking == before else cause.lacking


def _share_occasion(candidate: Candidate, before: Candidate) -> None:
    parties = candidate.role("participant")
    if parties is None:
        return
    candidate.filling.join(before.filling.roles.get("participant", ()))
    place = candidate.role("place")
    if place is not None and "place" not in candidate.filling.roles:
        candidate.filling.put(place, before.filling.roles.get("place", ()))


def _join(scene: Scene, clause: Clause, candidate: Candidate) -> None:
    """韓国の外相を交えて|会談した, 韓国が加わり、|協議した: who is taken in meets too."""
    marks = _TAKING_IN.get(predicate_word(scene, clause.predicate))
    if marks is None or clause.connective not in _SAME_OCCASION or clause.negated:
        return
    joining = [a for a in clause.arguments if scene.parse.phrases[a].particle in marks]
    for role in candidate.filling.frame.roles if joining else ():
        if role.several:
            candidate.filling.put(role, [f for a in joining for f in scene.fillers(a)])


def _share_agreed(scene: Scene, candidate: Candidate, by_predicate: Mapping[int, Candidate]) -> None:
    """連携の強化で|一致した, 連携していくことで|合意した: who agrees on it is to do it together."""
    filling, site = candidate.filling, candidate.site
    if not filling.frame.shared or filling.frame.speech:
        return
    place = site.noun if not candidate.match.pattern.text.endswith(MEETING) else -1  # not 会談の継続で一致
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
        told = clause is not None and clause.kind is ClauseKind.NOMINAL and not clause.negated
        place = clause.governor if clause is not None and told else -1
    if place < 0:
        return
    by = by_predicate.get(agreed_by(scene, scene.parse.phrases[place], filling.context.lexicon))
    if by is None or not makes_plans(by.filling.frame):
        return
    before = filling.lacking
    filling.join(by.filling.roles.get("participant", ()))
    candidate.lacking = filling.lacking if candidate.lacking == before else candidate.lacking


def _share_told(scene: Scene, candidate: Candidate, candidates: Sequence[Candidate]) -> None:
    """外相と会談し、協力で|合意したと述べた; 外相との会談で、…: who met agreed, whoever tells it."""
    clause = scene.clause_of(candidate.site.predicate)
    if clause is None or clause.kind is not ClauseKind.QUOTE or clause.tense is not Tense.PAST:
        return
    above = scene.governor(clause)
    if above is None or not candidate.filling.frame.shared:
        return
    for other in candidates:
        phrase = scene.parse.phrases[other.site.predicate if other.site.predicate >= 0 else other.site.noun]
        if other is candidate or phrase.head != above.predicate:
            continue
        meeting = scene.clause_of(phrase.index) if other.site.predicate >= 0 else None
        chained = meeting is not None and meeting.connective in _SAME_OCCASION
        if chained or (other.site.predicate < 0 and phrase.particle == "で"):
            _share_occasion(candidate, other)


def _tells_what_they_did(scene: Scene, candidate: Candidate, by_predicate: Mapping[int, Candidate]) -> bool:
    """外相と会談し、協力で合意したと|発表した: the public is told, and not the one whom he met."""
    for d in scene.dependents(candidate.site.predicate):
        told, clause = by_predicate.get(d), scene.clause_of(d)
        if told is None or clause is None or clause.kind is not ClauseKind.QUOTE:
            continue
        parties = {f.entity.id for f in told.filling.roles.get("participant", ())}
        if clause.tense is Tense.PAST and parties & _actors(candidate.filling):
            return True
    return False


def _share_against(scene: Scene, clause: Clause, candidate: Candidate, before: Candidate) -> None:
    """ロシアに対し、輸出を禁じ、資産も凍結した: に対して is for all acts of one kind."""
    mine, theirs = candidate.filling, before.filling
    target = candidate.role("target")
    if target is None or mine.frame.name != theirs.frame.name or _actors(mine) != _actors(theirs):
        return
    against = (f for a in clause.arguments for f in scene.fillers(a) if _is_against(scene, a))
    if not mine.roles.get("target"):
        mine.put(target, against)


def _share_object(scene: Scene, clause: Clause, candidate: Candidate, before: Candidate) -> None:
    """容疑者を逮捕し、送検した; 容疑者を任意同行、聴取を行った: what is done to one goes on."""
    mine, theirs = candidate.filling, before.filling
    target, own = candidate.role("target"), scene.clause_of(candidate.site.predicate)
    if clause.connective not in _SAME_OCCASION or target is None or own is None:
        return
    if mine.roles.get("target") or mine.frame.name != theirs.frame.name or _actors(mine) != _actors(theirs):
        return
    objects = [
        a for a in own.arguments if a != candidate.site.noun and scene.parse.phrases[a].particle == "を"
    ]
    if own.voice == clause.voice == "active" and not objects and "を" in target.verbal:
        shared = (
            f for a in clause.arguments if scene.parse.phrases[a].particle == "を" for f in scene.fillers(a)
        )
        mine.put(target, shared)


def _is_against(scene: Scene, phrase: int) -> bool:
    p = scene.parse.phrases[phrase]
    return p.particle == "に対して" and p.comma


def _share_addressee(candidate: Candidate, before: Candidate) -> None:
    """委員長に対し評価する姿勢を示し、…と述べた: both was said to him."""
    mine, theirs = candidate.filling, before.filling
    tell = all(f.speech and f.complement is None for f in (mine.frame, theirs.frame))
    target = candidate.role("target")
    tell = tell and not candidate.match.pattern.text.endswith(_PUBLIC)
    if tell and _actors(mine) == _actors(theirs) and target is not None and "target" not in mine.roles:
        mine.put(target, theirs.roles.get("target", ()))


def _address_partner(scene: Scene, candidate: Candidate, by_predicate: Mapping[int, Candidate]) -> None:
    """外相と会談し、撤退を|求めた; 大使を呼び出し、|抗議した: who is met is who is spoken to.

    Not with an addressee or an occasion of its own: 会談し、記者団に|述べた, 会談し、会見で|述べた.
    """
    mine, lexicon = candidate.filling, candidate.filling.context.lexicon
    target, clause = candidate.role("target"), scene.clause_of(candidate.site.predicate)
    if target is None or clause is None or mine.roles.get("target") or not _actors(mine):
        return
    protests = predicate_word(scene, clause.predicate).endswith(_PROTEST)
    addresses = protests or (mine.frame.speech and "を" not in target.verbal)
    later = _ONGOING in clause.modality and mine.frame.complement is not Status.REQUESTED
    there = candidate.match.pattern.text not in lexicon.occasions and not later
    there = there and not candidate.match.pattern.text.endswith(_PUBLIC)
    if not (addresses and there) or clause.voice != "active":
        return
    for a in clause.arguments:
        elsewhere = scene.parse.phrases[a].particle in VENUES and scene.noun_of(a) in lexicon.occasions
        if elsewhere or scene.parse.phrases[a].particle in _ADDRESSING:
            return
    met = _met_before(scene, candidate, by_predicate)
    partners = [f for f in met if f.entity.id not in _actors(mine)]
    if len(partners) < len(met):
        mine.put(target, partners)


def _met_before(
    scene: Scene, candidate: Candidate, by_predicate: Mapping[int, Candidate]
) -> Sequence[Filler]:
    """Return who met right before an act, or before what one says before it: 会談し、述べ、|求めた."""
    for d in scene.dependents(candidate.site.predicate):
        other, clause = by_predicate.get(d), scene.clause_of(d)
        if other is None or clause is None or clause.kind is not ClauseKind.COORDINATE:
            continue
        parties = other.role("participant")
        occasions = candidate.filling.context.lexicon.occasions
        meets = predicate_word(scene, d) in occasions or other.match.pattern.text in occasions
        if parties is not None and (meets or "を" in parties.verbal):
            return other.filling.roles.get("participant", ()) if clause.connective in _SAME_OCCASION else ()
        if _actors(other.filling) == _actors(candidate.filling):
            return _met_before(scene, other, by_predicate)
    return ()


def _actors(filling: Filling) -> set[str]:
    return {f.entity.id for f in filling.roles.get("actor", ())}


def _address(scene: Scene, candidate: Candidate, candidates: Sequence[Candidate]) -> None:
    """王氏との|会談で|述べた: who is met is who is spoken to; not 党の|会合で, 日米会談では."""
    target = candidate.role("target")
    if target is None or "target" in candidate.filling.roles:
        return
    for other in candidates:
        if other.site.predicate >= 0 or "participant" not in other.filling.roles:
            continue
        phrases = scene.parse.phrases
        phrase = phrases[other.site.noun]
        if phrase.particle == "で" and phrase.head == candidate.site.predicate:
            met = {
                f.entity.id
                for d in scene.dependents(phrase.index)
                if phrases[d].particle in _MET
                for f in scene.fillers(d)
            }
            candidate.filling.put(
                target, (f for f in other.filling.roles["participant"] if f.entity.id in met)
            )
