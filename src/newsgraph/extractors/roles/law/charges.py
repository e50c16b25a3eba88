"""What somebody is arrested, punished or blamed for: 殺害した疑いで逮捕した, 送っていると批判した."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import is_measure, measure_upon, predicate_word
from newsgraph.model import Clause, ClauseKind, Tense

_NOMINAL, _QUOTE, _RELATIVE = ClauseKind.NOMINAL, ClauseKind.QUOTE, ClauseKind.RELATIVE
_DEEPEST = 12
_TRYING = "問う"
"""殺害した罪に問われた."""
WHOSE = frozenset({"の", "への", "に対する"})
_CALLING = frozenset({"呼ぶ", "名指し", "挙げる", "決め付ける", "断じる", "見なす", "位置付ける", "例える"})
"""What one calls or names somebody, and blames them."""


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
    if above.connective == "て" and (clause.kind is _QUOTE or is_chained(clause)):
        says = predicate_word(scene, above.predicate) == "する"
        return measure_upon(scene, above, lexicon) if says else None
    noun = _suspicion(scene, clause, lexicon)
    if noun < 0:
        return None
    particle = scene.parse.phrases[noun].particle
    if particle == "が":  # …した疑いがあるとして
        return _charging(scene, above, lexicon)
    if above.predicate == noun:  # …した疑いで、会社員、山田容疑者を逮捕した: read as 疑いであり、
        return scene.governor(above) if above.connective == "連用" else None
    tried = particle == "に" and predicate_word(scene, above.predicate) == _TRYING
    return above if particle == "で" or tried else None


def _suspicion(scene: Scene, clause: Clause, lexicon: Lexicon) -> int:
    """Return the noun of what a clause is charged as (…した疑いで, …した殺人の疑いで), -1 for none."""
    noun = clause.governor
    if clause.kind is _NOMINAL and scene.noun_of(noun) in lexicon.charges:
        return noun
    head = scene.parse.phrases[noun].head if noun >= 0 and scene.parse.phrases[noun].particle == "の" else -1
    before = clause.kind in {_NOMINAL, _RELATIVE}
    return head if before and head >= 0 and scene.noun_of(head) in lexicon.charges else -1


def charged(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who is charged with what a clause says; None where no object is (起訴された)."""
    charging = charge(scene, clause, lexicon)
    if charging is None:
        return None
    own = own_subject(scene, clause)
    if own:
        return own
    if charging.kind is _RELATIVE:  # …したとして逮捕した男, 逮捕された男
        return scene.fillers(charging.governor) or _whose(scene, charging)
    if charging.voice == "passive":
        return None
    return named_object(scene, charging) or _investigated(scene, charging, lexicon)


def _investigated(scene: Scene, charging: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """検察は、横領した疑いで、|山田氏の|捜査に|着手した: whose case it is that somebody else takes up."""
    if not own_subject(scene, charging):
        return ()
    cases = (a for a in charging.arguments if scene.noun_of(a) in lexicon.measures)
    owners = (d for a in cases for d in scene.dependents(a) if scene.parse.phrases[d].particle in WHOSE)
    return next((fillers for d in owners if (fillers := scene.fillers(d))), ())


def _whose(scene: Scene, charging: Clause) -> tuple[Filler, ...]:
    """殺害した罪に|問われた|元社員の|山田被告の|裁判で: who is charged stands right behind the clause."""
    phrase = scene.parse.phrases[charging.predicate + 1]
    while phrase.index < charging.governor or phrase.particle == "の":
        if fillers := scene.fillers(phrase.index):
            return fillers
        if phrase.particle != "の" or phrase.head < 0:
            break
        phrase = scene.parse.phrases[phrase.head]
    return scene.fillers(phrase.index)


def suspect(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who did what a passive clause punishes: 男が|盗んだと|して|逮捕された; None for not said."""
    if clause.voice != "passive" or not is_measure(scene, clause, lexicon):
        return None
    found = (own_subject(scene, c) for c in _deeds(scene, clause, lexicon))
    return next((own for own in found if own is not None), None)


def culprit(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who did what is punished, by が alone: 男が|盗んだと|して|逮捕した; None for not said."""
    if not is_measure(scene, clause, lexicon):
        return None
    phrases = scene.parse.phrases
    for deed in _deeds(scene, clause, lexicon):
        subject = next((a for a in deed.arguments if phrases[a].particle == "が"), -1)
        if subject >= 0 and scene.noun_of(subject) in lexicon.charges:
            return _suspected_of(scene, subject)
        if subject >= 0 and deed.voice == "active":
            return scene.fillers(subject)
    return None


def _suspected_of(scene: Scene, suspicion: int) -> tuple[Filler, ...] | None:
    """男が|関与した|疑いが|強まったとして: who would have done it."""
    clauses = (c for d in scene.dependents(suspicion) if (c := scene.clause_of(d)) is not None)
    subjects = (a for c in clauses for a in c.arguments if scene.parse.phrases[a].particle == "が")
    return next((scene.fillers(a) for a in subjects), None)


def _deeds(scene: Scene, clause: Clause, lexicon: Lexicon) -> Iterator[Clause]:
    """Yield the clauses that say what a clause punishes."""
    for d in scene.dependents(clause.predicate):
        for e in (d, *scene.dependents(d)):
            deed = scene.clause_of(e)
            if deed is not None and charge(scene, deed, lexicon) is clause:
                yield deed


def reproach(scene: Scene, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """Return the clause that blames somebody for what a clause says: …と|批判した, …と|して|批判した."""
    above = scene.governor(clause) if clause.kind is _QUOTE else None
    if above is not None and above.connective == "て" and predicate_word(scene, above.predicate) == "する":
        above = scene.governor(above)
    return above if above is not None and predicate_word(scene, above.predicate) in lexicon.blaming else None


def blamed(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who is blamed for what a clause says, and so does it; None where nobody is.

    米国は、武器を送っていると|して|イランを|批判した; イランは、武器を送ったと|批判された.
    It is not who blames where nobody is named: 米国は、武器を送ったと|批判した.
    """
    while own_subject(scene, clause) is None and is_chained(clause):
        above = scene.governor(clause)
        if above is None:
            return None
        clause = above
    blaming = reproach(scene, clause, lexicon)
    if blaming is None or own_subject(scene, clause) is not None:
        return None
    if blaming.voice == "passive":
        return own_subject(scene, blaming)
    done = clause.voice == "active" and (clause.tense is Tense.PAST or "ている" in clause.modality)
    return named_object(scene, blaming) or called(scene, clause, whatever=True) or (() if done else None)


def called(scene: Scene, clause: Clause, *, whatever: bool = False) -> tuple[Filler, ...]:
    """Return whom one names right before one blames them: 米国をテロ国家と|呼んで|非難した.

    A clause with an object blames that; what is said may have any: 米国を名指しし、攻撃を行ったと批判した.
    """
    if not whatever and any(scene.parse.phrases[a].particle == "を" for a in clause.arguments):
        return ()
    for d in scene.dependents(clause.predicate):
        before = scene.clause_of(d)
        if before is not None and is_chained(before) and predicate_word(scene, d) in _CALLING:
            return named_object(scene, before)
    return ()


def named_object(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Return who is the object of a clause by name."""
    objects = (a for a in clause.arguments if scene.parse.phrases[a].particle == "を")
    return next((fillers for a in objects if (fillers := scene.fillers(a))), ())
