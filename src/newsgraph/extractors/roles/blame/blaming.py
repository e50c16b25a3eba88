"""Who is blamed where only what they did is named, or nothing: 発射を非難した, 「許せない」と批判した."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsgraph.extractors.lexicon import voices
from newsgraph.extractors.roles.blame.accusing import deeds_of
from newsgraph.extractors.roles.blame.demanding import demand
from newsgraph.extractors.roles.blame.doing import OWNERS, whose
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, ClauseKind, FrameRole, Status

_ALLEGED = Status.ALLEGED
_JUDGED = frozenset({"を", "に", "に対して", "について", "をめぐって", "に対する"})
"""Cases of what is blamed, beside the verb of blaming."""
_ABOUT = frozenset({"に対して", "について", "をめぐって"})
"""Cases of it beside the verb of saying around that."""
_UPON = "受ける"
_PRONOUNS = frozenset({"これ", "それ"})
_TOGETHER = frozenset({ClauseKind.QUOTE, ClauseKind.COORDINATE})
_LESS = 0.2
_DEEPEST = 3
_REACH = 2
"""Who blames without a word of what does so after so many sentences at most."""


class Blame(NamedTuple):
    """What an article has told so far of who blames whom, and of who did what."""

    accusers: tuple[Filler, ...]
    accused: tuple[Filler, ...]
    sentence: int
    doers: Mapping[str, tuple[Filler, ...]]
    """Type of event -> who alone has done such a thing so far; () where several have."""


_NONE = Blame((), (), -_REACH - 1, {})


def blame(scene: Scene, candidates: Sequence[Candidate], before: Blame | None) -> Blame:
    """Fill who is blamed for what a sentence names; return what it leaves to the next one."""
    known = before or _NONE
    for candidate in candidates:
        target = candidate.role("target")
        own = tuple(candidate.filling.roles.get("actor", ()))
        if target is not None and own and _welcomes(candidate, target):
            _favour(scene, candidate, target, candidates)
        elif target is not None and own and _judges(candidate, target):
            _fill(scene, candidate, target, candidates, known)
            accused = tuple(candidate.filling.roles.get("target", ()))
            if candidate.filling.frame.complement is _ALLEGED and accused:
                known = Blame(own, accused, scene.index, known.doers)
    demand(scene, candidates)
    return known._replace(doers=_doers(candidates, known.doers))


def _judges(candidate: Candidate, target: FrameRole) -> bool:
    """Whether it says what one thinks of a deed: 非難, 反対; not だと主張."""
    frame = candidate.filling.frame
    judges = frame.complement is _ALLEGED or frame.name in candidate.filling.context.lexicon.denying
    return judges and candidate.site.predicate >= 0 and "を" in target.verbal


def _welcomes(candidate: Candidate, target: FrameRole) -> bool:
    """Whether it says that somebody is for what is done, and names nobody for it: 歓迎, 支持."""
    filling = candidate.filling
    attitude = filling.frame.complement is None and "を" in target.verbal and candidate.site.predicate >= 0
    open_ = "target" not in filling.roles
    return attitude and open_ and voices(candidate.match.pattern.text, filling.context.lexicon)


def _favour(scene: Scene, candidate: Candidate, target: FrameRole, candidates: Sequence[Candidate]) -> None:
    """Fill who is backed with who is put into an office: 甲氏の|起用を|歓迎した; not 甲氏の|解任を."""
    for phrase in _matters(scene, candidate, named=True):
        deed = _deed(scene, phrase, candidate, candidates)
        of = deed.filling.frame.by_name.get("of") if deed is not None else None
        if deed is not None and of is not None and "を" not in of.verbal:
            candidate.filling.put(target, deed.filling.roles.get("target", ()))


def _fill(
    scene: Scene, candidate: Candidate, target: FrameRole, candidates: Sequence[Candidate], known: Blame
) -> None:
    roles, lexicon = candidate.filling.roles, candidate.filling.context.lexicon
    own = {f.entity.id for f in roles["actor"]}
    named = roles.get("target", [])
    matters = list(_matters(scene, candidate, named=bool(named)))
    for phrase in matters:
        deed = _deed(scene, phrase, candidate, candidates)
        if deed is not None:
            if named and not _undergo(scene, phrase, named, deed):
                _blame_all(candidate, target, named, deed)
                return
            who = _who_did(deed) or _known(candidate, deed, known)
            roles.pop("target", None)
        elif named:
            return
        else:
            who = tuple(f for c in deeds_of(scene, phrase, lexicon) for f in own_subject(scene, c) or ())
            if not who and candidate.filling.frame.complement is _ALLEGED:
                who = whose(scene, phrase, lexicon)
        who = tuple(f for f in who if f.entity.id not in own and not _looks_into(f, candidate))
        if candidate.filling.put(target, who) or deed is not None:
            return
    if not (named or matters) and _is_bare(scene, candidate) and scene.index - known.sentence <= _REACH:
        back = own & {f.entity.id for f in known.accused}  # 日本に非難された中国は「遺憾だ」と反発した
        candidate.filling.put(target, known.accusers if back else known.accused)
        candidate.filling.confidence -= _LESS


def _blame_all(candidate: Candidate, target: FrameRole, named: Sequence[Filler], deed: Candidate) -> None:
    """米韓|合同演習を非難した: all who do it together, not the last who is named."""
    who = _who_did(deed)
    if {f.entity.id for f in named} < {f.entity.id for f in who}:
        candidate.filling.put(target, who)


def _is_bare(scene: Scene, candidate: Candidate) -> bool:
    """「断じて許せない」と非難した: a reproach in words of its own, of which nothing says whom they hit."""
    return candidate.filling.frame.complement is _ALLEGED and scene.quotes(candidate.site.predicate)


def _undergo(scene: Scene, phrase: int, named: Sequence[Filler], deed: Candidate) -> bool:
    """ウクライナ|侵攻を非難した: whom the phrase itself names is not blamed for what befell him."""
    does = {r.name for r in deed.filling.frame.roles if "が" in r.verbal}  # 首相の|続投を批判した
    befallen = {f.entity.id for name, fs in deed.filling.roles.items() if name not in does for f in fs}
    start = scene.parse.tokens[scene.parse.phrases[phrase].start].start
    return all(f.entity.id in befallen and f.start >= start for f in named)


def _known(candidate: Candidate, deed: Candidate, known: Blame) -> tuple[Filler, ...]:
    """発射を非難した: who alone is known to have done it; whose words are turned down is another matter."""
    deeds = candidate.filling.frame.complement is _ALLEGED and not deed.filling.frame.speech
    return known.doers.get(deed.filling.frame.name, ()) if deeds else ()


def _looks_into(filler: Filler, candidate: Candidate) -> bool:
    """力士の逮捕を受け、親方は「残念だ」と批判した: not the police."""
    return filler.entity.label.endswith(candidate.filling.context.lexicon.ends.investigators)


def _who_did(deed: Candidate) -> tuple[Filler, ...]:
    roles = deed.filling.roles
    return tuple(roles.get("actor", ())) or tuple(roles.get("participant", ()))


def _deed(scene: Scene, phrase: int, judging: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """The event that a phrase names, or what it is of (演習を, 制裁の|提案に); rather one with a doer."""
    places = (phrase, *(d for d in scene.dependents(phrase) if _modifies(scene, d)))
    named = [
        other
        for place in places
        for other in candidates
        if place in {other.site.noun, other.site.predicate} and other is not judging
    ]
    return next((other for other in named if _who_did(other)), named[0] if named else None)


def _modifies(scene: Scene, phrase: int) -> bool:
    return scene.parse.phrases[phrase].particle in OWNERS


def _matters(scene: Scene, candidate: Candidate, *, named: bool) -> Iterator[int]:
    """What is judged, by the verb itself or by the verb of saying around it; the nearest first."""
    clause = scene.clause_of(candidate.site.predicate)
    if clause is None or clause.voice == "passive":
        return
    yield from (a for a in clause.arguments if _is_matter(scene, a, _JUDGED))
    if named:
        return
    for _ in range(_DEEPEST):
        yield from _taken_up(scene, clause)
        above = scene.governor(clause) if clause.kind in _TOGETHER else None
        if above is None:
            return
        clause = above
        yield from (a for a in clause.arguments if _is_matter(scene, a, _ABOUT))


def _is_matter(scene: Scene, phrase: int, cases: frozenset[str]) -> bool:
    return scene.parse.phrases[phrase].particle in cases and scene.noun_of(phrase) not in _PRONOUNS


def _taken_up(scene: Scene, clause: Clause) -> Iterator[int]:
    """発射したことを|受け、…と非難した: what somebody reacts to."""
    for d in scene.dependents(clause.predicate):
        other = scene.clause_of(d)
        if other is not None and predicate_word(scene, d) == _UPON and other.voice == "active":
            yield from (a for a in other.arguments if scene.parse.phrases[a].particle == "を")


def _doers(
    candidates: Sequence[Candidate], before: Mapping[str, tuple[Filler, ...]]
) -> Mapping[str, tuple[Filler, ...]]:
    """Return who alone has done what so far."""
    found = dict(before)
    for candidate in candidates:
        who, name = _who_did(candidate), candidate.filling.frame.name
        if who and not candidate.lacking:
            last = found.setdefault(name, who)
            if {f.entity.id for f in last} != {f.entity.id for f in who}:
                found[name] = ()
    return found
