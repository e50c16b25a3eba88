"""Who is sued: named by what the suit asks of him, or by the clause before it (Xを相手取り、提訴)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.blame.doing import doer, whose_deed
from newsgraph.extractors.roles.filling import Filling, acts
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Kind, Status

_AGAINST = "を相手取って"
_ASKED = ("に対して", "に")
_LISTING = "と"
_AS = "する"
_ASKING = frozenset({"求める", "請求"})
_SUED = frozenset({"を", _AGAINST})
_BEFORE_NOUNS = frozenset({ClauseKind.NOMINAL, ClauseKind.RELATIVE})


def fill_sued(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill who it is brought against from what it asks for: 同社に返還を求める訴訟, 国を相手取り提訴."""
    target = filling.frame.by_name.get("target")
    if target is None or _AGAINST not in target.verbal or filling.has(target):
        return
    for clause in _asking(scene, site, filling):
        actor = filling.frame.by_name.get("actor") if clause.kind in _BEFORE_NOUNS else None
        if actor is not None and not filling.has(actor):
            filling.put(actor, own_subject(scene, clause) or ())
        cases = {scene.parse.phrases[a].particle for a in clause.arguments}
        case = next((case for case in (_AGAINST, *_ASKED) if case in cases), "")
        asked = list(_named(scene, clause, case))  # 元社長に対し、|甲社に|支払うよう求めた: he is
        lexicon = filling.context.lexicon
        if any(filling.put(target, fillers, acting=_act(fillers, lexicon)) for fillers in asked):
            return
        _put_court(asked, filling)
    for told in _grounds(scene, site):
        filling.put(target, doer(scene, told, filling.context.lexicon) or whose_deed(scene, told))


def _grounds(scene: Scene, site: Site) -> Iterator[Clause]:
    """Yield what somebody is said to have done by who sues him: 乙社が侵害したと|して|提訴した."""
    suit = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    named = suit is not None and any(scene.parse.phrases[a].particle in _SUED for a in suit.arguments)
    if suit is None or suit.voice != "active" or named:
        return
    asking = (d for d in scene.dependents(site.predicate) if _asks(scene, d))
    for d in (*scene.dependents(site.predicate), *(e for a in asking for e in scene.dependents(a))):
        ground = scene.clause_of(d)
        if ground is None or not is_chained(ground) or predicate_word(scene, d) != _AS:
            continue
        inside = (scene.clause_of(e) for e in scene.dependents(d))
        yield from (c for c in inside if c is not None and c.kind is ClauseKind.QUOTE and c.voice == "active")


def _act(fillers: Sequence[Filler], lexicon: Lexicon) -> bool:
    """横浜市を相手取り: towns and prefectures are sued as bodies are."""
    places = [f.entity for f in fillers if f.entity.kind is Kind.PLACE]
    return all(any(acts(name, lexicon) for name in place.names) for place in places)


def _asks(scene: Scene, phrase: int) -> bool:
    """侵害したと|して、差し止めを|求めて|提訴した: what it is sued for stands between."""
    clause = scene.clause_of(phrase)
    return clause is not None and is_chained(clause) and predicate_word(scene, phrase) in _ASKING


def _put_court(asked: Sequence[tuple[Filler, ...]], filling: Filling) -> None:
    """東京地裁に|賠償を求める|訴訟: the court is asked for it too."""
    place = filling.frame.by_name.get("place")
    if place is not None and not filling.has(place):
        for fillers in asked:
            filling.put(place, fillers)


def _asking(scene: Scene, site: Site, filling: Filling) -> Iterator[Clause]:
    """Yield what tells whom it is against, the nearest first: …を求める|訴訟, …を求めて|提訴した."""
    operators = filling.context.lexicon.operators
    for head, modifies in ((site.noun, True), (site.predicate, False)):
        for d in reversed(scene.dependents(head)) if head >= 0 else ():
            clause = scene.clause_of(d)
            if clause is None or not (clause.kind in _BEFORE_NOUNS if modifies else is_chained(clause)):
                continue
            if operators.get(predicate_word(scene, d)) is Status.REQUESTED:
                yield clause


def _named(scene: Scene, clause: Clause, case: str) -> Iterator[tuple[Filler, ...]]:
    """Yield who stands in a case, with those listed before: 甲社と|乙社ら5人を相手取り."""
    phrases = scene.parse.phrases
    for a in clause.arguments:
        if phrases[a].particle != case:
            continue
        listed = a - 1 in clause.arguments and phrases[a - 1].particle == _LISTING
        beside = scene.fillers(a - 1) if listed and case == _AGAINST else ()
        yield (*beside, *scene.fillers(a))
