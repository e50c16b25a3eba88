"""Where what is said begins: what stands between a speaker and the words is of the one or of the other.

The act of saying takes its speaker, whom it is said to, what it is about, where it is said and what its
speaker did or said before. Any other subject or object is of what is said, and so is a day to come.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import PLACES, Clause, ClauseKind, Phrase, Tense

CARRIED = 0
"""Where the words end that name who speaks, if they stand in another sentence."""
_UNTIL = "まで"
_WHILE = "間"
_SET_OFF = frozenset({"は", "も", "と", "から"})
_OF_TIMES = frozenset({"に", "から"})
_OF_GROUNDS = frozenset({"", "に", "から"})
_GROUNDS = frozenset({"ため", "場合", "他", "ほか", "分", "こと", "結果"})
"""Nouns that set a clause before the next one: 雨が|続いた|ため、…."""
_IF = frozenset({"ば", "たら"})
_BECOMING = "なる"
_ADVERBIAL = "副詞可能"
_INSIDE, _OUTSIDE, _EITHER = 1, -1, 0


def begin_of_said(scene: Scene, first: int, last: int, speaker: int) -> int:
    """Return the first phrase of what is said, whose last phrase hangs on the act of saying.

    首相は、|財源は|十分であり、|増税しないと|語った. `first` is the first phrase that depends on the last
    one; `speaker` is where the words end that name who speaks: CARRIED in another sentence, -1 nowhere.
    """
    asked = _behind_asker(scene, last, speaker)
    if asked >= 0:
        return asked
    act = scene.parse.phrases[last].head
    before = [d for d in scene.dependents(act) if d < first] if act >= 0 else []
    if not before:
        return first
    theirs = _INSIDE if speaker == CARRIED or _has_speaker(scene, act, speaker) else _OUTSIDE
    ahead = _goes_on(scene, act, last)
    dated = any(True for d in scene.dependents(act) if d > last for _ in scene.times_of(d))
    for d in reversed(before):
        start = scene.leftmost(d)
        if scene.parse.tokens[scene.parse.phrases[start].start].start < speaker or not start:
            break
        side = _side(scene, scene.parse.phrases[d], theirs, ahead=ahead)
        if side == _OUTSIDE:
            break
        if side == _INSIDE or (dated and any(True for _ in scene.times_of(d))):
            first = start  # 3月には終わったと|6月17日に|述べた
    return first


def _behind_asker(scene: Scene, last: int, speaker: int) -> int:
    """首相が|延期するよう|求めた: who asks, though it stands in what others shall do; -1 for none."""
    clause, tokens = scene.clause_of(last), scene.parse.tokens
    if clause is None or clause.connective != "よう" or speaker <= 0:
        return -1
    for a in clause.arguments:
        p = scene.parse.phrases[a]
        if p.particle == "が" and tokens[p.start].start < speaker <= tokens[p.end - 1].end:
            return a + 1
    return -1


def _has_speaker(scene: Scene, act: int, speaker: int) -> bool:
    """Whether the act, or one that it leads to, has its subject: Aは|…と述べ、|…を求めた."""
    phrases, tokens = scene.parse.phrases, scene.parse.tokens
    at = next((p for p in phrases if tokens[p.end - 1].end >= speaker), None) if speaker > 0 else None
    while at is not None and not at.predicate:
        if at.topic or at.particle == "が":
            return at.head >= act
        at = phrases[at.head] if at.head >= 0 else None
    return False


def _goes_on(scene: Scene, act: int, last: int) -> bool:
    """再開すると|している, 再開することを|明らかにしている: neither is past."""
    said = [c for p in (*scene.dependents(last), last) if (c := scene.clause_of(p)) is not None]
    saying = scene.clause_of(act)
    now = saying is not None and saying.tense is Tense.NONPAST
    return now and bool(said) and said[-1].tense is Tense.NONPAST


def _side(scene: Scene, phrase: Phrase, theirs: int, *, ahead: bool) -> int:
    """Say what a phrase before the words is of; `theirs`: what a subject is of that is not the speaker."""
    if _lasts(scene, phrase) or (ahead and _is_when(scene, phrase)):
        return _INSIDE  # 28日には|再開するとしている
    clauses = _set_before(scene, phrase)
    if clauses:
        return _side_of_clauses(scene, clauses, theirs)
    if any(True for _ in scene.times_of(phrase.index)):
        return _EITHER
    clause = scene.clause_of(phrase.index)
    denied = clause is not None and clause.kind is ClauseKind.COORDINATE  # 違反ではなく、
    if phrase.particle in {"が", "を"} or (phrase.topic and (denied or phrase.particle in _SET_OFF)):
        return theirs
    if phrase.topic and phrase.particle == "で" and _is_place(scene, phrase):
        return theirs
    if not phrase.particle and phrase.comma and _names(scene, phrase):
        return theirs
    return _EITHER if phrase.particle in {"", "で"} and not phrase.topic else _OUTSIDE


def _lasts(scene: Scene, phrase: Phrase) -> bool:
    """再開まで, 工事の|間、: how long, which nobody says something; not 17日までに, by when it was said."""
    while_ = phrase.particle in {"", "は"} and scene.noun_of(phrase.index) == _WHILE
    return while_ or phrase.particle == _UNTIL


def _names(scene: Scene, phrase: Phrase) -> bool:
    """京都市の|機械メーカー、|京セラと: a noun beside the next one; not その後、."""
    last = scene.last_content(phrase)
    return last is not None and last.lexeme.pos == "名詞" and last.lexeme.pos3 != _ADVERBIAL


def _is_place(scene: Scene, phrase: Phrase) -> bool:
    """ウガンダでは|選挙が行われていない: where it is so."""
    return any(f.entity.kind in PLACES for f in scene.fillers(phrase.index))


def _is_when(scene: Scene, phrase: Phrase) -> bool:
    """28日には, 再開までには, 今後は; not 28日、, when it is said."""
    if not phrase.topic and phrase.particle not in _OF_TIMES:
        return False
    last = scene.last_content(phrase)
    named = last is not None and last.lexeme.pos3 == _ADVERBIAL
    named = named or scene.bears(phrase, _UNTIL)
    return named or any(True for _ in scene.times_of(phrase.index))


def _set_before(scene: Scene, phrase: Phrase) -> Sequence[Clause]:
    """Return the clauses that a phrase sets before the next one: 増えるが、, 雨が|続いた|ため、."""
    if phrase.topic:
        return ()
    grounds = phrase.particle in _OF_GROUNDS and scene.noun_of(phrase.index) in _GROUNDS
    ends = scene.dependents(phrase.index) if grounds and not phrase.predicate else (phrase.index,)
    return [c for d in ends if (c := scene.clause_of(d)) is not None]


def _side_of_clauses(scene: Scene, clauses: Sequence[Clause], theirs: int) -> int:
    if any(_says(scene, c) for c in clauses):
        return _OUTSIDE
    if any(c.connective in _IF for c in clauses):
        return _INSIDE
    return theirs if any(_has_subject(scene, c) for c in clauses) else _EITHER


def _says(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is an act of saying itself: 必要と|述べており、; not 必要と|なり、."""
    verb = scene.last_content(scene.parse.phrases[clause.predicate])
    if verb is not None and verb.lexeme.lemma == _BECOMING:
        return False
    beside = (scene.parse.phrases[a] for a in clause.arguments)
    named = any(p.particle == "と" and not scene.fillers(p.index) for p in beside)
    return named or scene.quotes(clause.predicate)


def _has_subject(scene: Scene, clause: Clause) -> bool:
    """Whether somebody or something else than the speaker is the subject of a clause."""
    beside = (scene.parse.phrases[a] for a in clause.arguments)
    return any(p.particle in SUBJECTS for p in beside)
