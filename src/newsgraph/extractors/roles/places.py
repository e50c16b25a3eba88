"""Where something happens, from the clauses that it is chained with: キーウを攻撃し、3人が死亡した."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsgraph.extractors.roles.chained import before_all
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.model import PLACES, Clause, FrameRole, Kind, Phrase

_WHERE = frozenset({"で", "において"})
_PLACE = Kind.PLACE
_WIDENED = frozenset({Kind.PLACE, Kind.ORGANIZATION})
_MIDST = "中"
_QUOTED = frozenset({"相場", "株価", "市場", "株式"})
_MARKETS = frozenset({"市場", "取引所"})
_HOME = "帰国"
_GOAL = "先"
"""訪問先の: behind a noun of going, what goes before the place."""
_STRUCK = ("を", "に")
_UNDERGONE = ("が", "は", "も")


def inherit_place(scene: Scene, clause: Clause, filling: Filling) -> None:
    """Fill the place of a clause that names none from those that it is chained with.

    What stands before all of them is for all; one that `ng:inherits` is also what the ones before strike.
    """
    role = filling.frame.by_name.get("place")
    if role is None or filling.has(role):
        return
    if "で" in role.verbal and (
        _put_scope(scene, clause, filling, role) or _put_market(scene, clause, filling, role)
    ):
        return
    for before in _chained(scene, clause) if role.inherits else _meanwhile(scene, clause):
        fillers = next(_named(scene, before), ())
        if fillers and filling.put(role, fillers):
            filling.confidence -= 0.1
            return


def widen_place(scene: Scene, filling: Filling) -> None:
    """中国の|北京を訪れた: it happened in the country too; of 中国の|首都北京 the town alone is told.

    What happens in a hospital or hall happens in its town: 長泉町の|がんセンターで死去した.
    """
    places = filling.roles.get("place")
    if not places:
        return
    known = {f.entity.id for fillers in filling.roles.values() for f in fillers}
    for where in [f for f in places if f.entity.kind in _WIDENED and f.sentence == scene.index]:
        owners = (f for f in _owners(scene, where) if f.entity.kind in PLACES)
        places.extend(f for f in owners if f.entity.id not in known)


def go_home(match: Match, filling: Filling) -> None:
    """尹大統領は帰国した: who goes home is in the country that he acts for, where no other is named."""
    role = filling.frame.by_name.get("place")
    if role is None or _HOME not in match.pattern.text or filling.roles.get(role.name):
        return
    homes = {
        home.entity.id: home for f in filling.roles.get("actor", ()) if (home := filling.home(f)) is not f
    }
    if len(homes) == 1:
        filling.put(role, homes.values())


def _owners(scene: Scene, town: Filler) -> tuple[Filler, ...]:
    """What the phrase right before that of a town or hospital names."""
    tokens = scene.parse.tokens
    for phrase, after in pairwise(scene.parse.phrases):
        if tokens[after.start].start == town.start:
            owns = phrase.particle == "の" and phrase.head == after.index
            return scene.fillers(phrase.index) if owns else ()
    return ()


def is_destination(scene: Scene, phrase: Phrase, place: FrameRole) -> bool:
    """Whether a phrase says of the next one that somebody goes there: 訪問先の|ソウルで; not 派遣先の."""
    last = scene.last_content(phrase)
    return last is not None and last.surface == _GOAL and phrase.particle == "の" and "を" in place.verbal


def _put_scope(scene: Scene, clause: Clause, filling: Filling, role: FrameRole) -> bool:
    """首都では|軍が拠点を攻撃し、|33人を拘束した: what stands before all of them is for all."""
    for a in before_all(scene, clause, _WHERE):
        where = scene.fillers(a) or _market(scene, a)
        if where and all(f.entity.kind in PLACES for f in where) and filling.put(role, where):
            filling.confidence -= 0.05
            return True
    return False


def _put_market(scene: Scene, clause: Clause, filling: Filling, role: FrameRole) -> bool:
    """ニューヨーク|株式|相場は|反発した: what is quoted there is called by the place."""
    for a in clause.arguments:
        if scene.parse.phrases[a].particle in _UNDERGONE and scene.noun_of(a) in _QUOTED:
            where = [f for f in scene.within(a) if f.entity.kind is _PLACE]
            if where and filling.put(role, where):
                return True
    return False


def _market(scene: Scene, phrase: int) -> tuple[Filler, ...]:
    """東京|外国為替|市場で: the place that its market is called by."""
    return scene.within(phrase) if scene.noun_of(phrase) in _MARKETS else ()


def _chained(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """The clauses that lead up to a clause, the nearest first."""
    for d in reversed(scene.dependents(clause.predicate)):
        before = scene.clause_of(d)
        if before is not None and (is_chained(before) or _is_midst(scene, before)):
            yield before
            yield from _chained(scene, before)


def _meanwhile(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """カブールで|演習を|取材中に|殺害された: the clauses during which it happened."""
    for d in scene.dependents(clause.predicate):
        during = scene.clause_of(d)
        if during is not None and _is_midst(scene, during):
            yield during


def _is_midst(scene: Scene, clause: Clause) -> bool:
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    return last is not None and last.surface == _MIDST


def _named(scene: Scene, clause: Clause) -> Iterator[tuple[Filler, ...]]:
    """Where a clause happens, else the place that it strikes, or that what it strikes is at."""
    for markers in (_WHERE, _UNDERGONE if clause.voice == "passive" else _STRUCK):
        for a in clause.arguments:
            fillers = scene.fillers_at(a) if scene.parse.phrases[a].particle in markers else ()
            if markers is _WHERE and not fillers and scene.parse.phrases[a].particle in _WHERE:
                fillers = scene.within(a)  # アフガン首都で, 木浦空港近くで
            if fillers and all(f.entity.kind in PLACES for f in fillers):
                yield fillers
