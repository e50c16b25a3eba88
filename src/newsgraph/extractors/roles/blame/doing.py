"""Whose doing it is that words of blame and warning are about: 「…を隠し、値上げした」, 「…の判断は遅い」."""

from __future__ import annotations

from collections.abc import Iterator, Set

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind

OWNERS = frozenset({"の", "による"})
"""Cases of whose deed a noun names."""
_DONE_BY = "による"
_BY = frozenset({"によって", "に", "から"})
_HAVING = frozenset({"に", "は", "が"})
_BEING = "ある"
_THINKING = frozenset({"判断", "見る", "みる", "考える", "思う", "確信", "認識"})
"""米国は、中国に責任があると|判断したと述べた."""
_REGARDING = frozenset({"に", "について", "に対して"})
"""Cases of what somebody takes a stand on in words that name nobody else."""
_WILL = "意志"
"""…しようと|する: who means to do it does what the verb above says."""


def doer(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who does what a clause says, also where a clause before it says so; None where nothing does.

    日本が約束を破り、|対話を拒んだ; 日本が約束を|破ろうと|すれば; 日本の|無人機が|撃った.
    """
    own = own_subject(scene, clause)
    if own is not None:
        return own or _by_arms(scene, clause, lexicon)
    for d in reversed(scene.dependents(clause.predicate)):
        before = scene.clause_of(d)
        if before is None or before.voice != clause.voice:
            continue
        if is_chained(before) or _WILL in before.modality:
            found = doer(scene, before, lexicon)
            if found is not None:
                return found
    return None


def _by_arms(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """日本の|無人機が, 日本の|高官が: by whom or what somebody acts."""
    acting = lexicon.arms | lexicon.metonym
    subjects = (a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS)
    return next((scene.within(a) for a in subjects if scene.noun_of(a) in acting), ())


def whose_conduct(scene: Scene, told: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return whose what is judged is: 「日本の|対応は受け入れられない」, 「日本の|外交政策の|失敗だ」."""
    return next((found for judged in _judged(scene, told) if (found := whose(scene, judged, lexicon))), ())


def whose(scene: Scene, phrase: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return whose conduct a noun names, or is of: 日本の|対応, 日本の|輸出管理の|強化; not 日本の|安全."""
    waiting = [phrase]
    while waiting:
        owned = waiting.pop()
        owners = [d for d in scene.dependents(owned) if scene.parse.phrases[d].particle in OWNERS]
        if scene.noun_of(owned) in lexicon.conduct:
            for d in owners:
                if found := scene.fillers(d):
                    return found
        waiting += owners
    return ()


def wrongdoer(scene: Scene, told: Clause, lexicon: Lexicon, *, alleged: bool) -> tuple[Filler, ...]:
    """Return who is said to have done what nobody may do, by any of the clauses that are told together.

    中国が|協定に違反した; 中国の|説明は|不十分だ; 中国による|攻撃だ; 中国に|責任が|ある; 中国に|脅された.
    Acts of force count where they are `alleged`.
    """
    wrongs = lexicon.misdeeds | lexicon.strikes if alleged else lexicon.misdeeds
    clause: Clause | None = told
    while clause is not None:
        if not clause.negated and (who := _blamed_for(scene, clause, wrongs, lexicon)):
            return who
        clause = _beneath(scene, clause)
    return ()


def _beneath(scene: Scene, clause: Clause) -> Clause | None:
    """Return the clause that a clause goes on from, or what somebody thinks in it; the nearest."""
    thought = predicate_word(scene, clause.predicate) in _THINKING
    for d in reversed(scene.dependents(clause.predicate)):
        below = scene.clause_of(d)
        if below is not None and (is_chained(below) or (thought and below.kind is ClauseKind.QUOTE)):
            return below
    return None


def _blamed_for(scene: Scene, clause: Clause, wrongs: Set[str], lexicon: Lexicon) -> tuple[Filler, ...]:
    phrases, word = scene.parse.phrases, predicate_word(scene, clause.predicate)
    if word == _BEING:
        there = any(phrases[a].particle in SUBJECTS and scene.noun_of(a) in wrongs for a in clause.arguments)
        return _named(scene, clause, _HAVING) if there else ()
    if word not in wrongs and scene.words(clause.predicate, clause.predicate) not in wrongs:  # 不|十分だ
        return ()
    if clause.voice == "passive":
        return _named(scene, clause, _BY)
    return doer(scene, clause, lexicon) or whose_conduct(scene, clause, lexicon) or whose_deed(scene, clause)


def _named(scene: Scene, clause: Clause, cases: Set[str]) -> tuple[Filler, ...]:
    """Return who stands in one of some cases."""
    marked = (a for a in clause.arguments if scene.parse.phrases[a].particle in cases)
    return next((found for a in marked if (found := scene.fillers(a))), ())


def whose_deed(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """中国による|買収は|主権を侵害する, 今回の爆発は|中国による|攻撃だ: whose deed it is that is told of."""
    topics = [a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS]
    for place in (*topics, clause.predicate):
        for d in scene.dependents(place):
            if scene.parse.phrases[d].particle == _DONE_BY and (found := scene.fillers(d)):
                return found
    return ()


def _judged(scene: Scene, told: Clause) -> Iterator[int]:
    """Yield what a clause says something about, and what it says that it is.

    「日本の|対応に|失望した」: without a subject it may be what somebody takes a stand on.
    """
    subjects = [a for a in told.arguments if scene.parse.phrases[a].particle in SUBJECTS]
    yield from subjects
    yield told.predicate
    if not subjects:
        yield from (a for a in told.arguments if scene.parse.phrases[a].particle in _REGARDING)
