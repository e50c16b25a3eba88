"""What a clause shares with the one that it goes on with: 自宅を訪れ、購入を勧めた疑いが持たれている."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.mood import is_state
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import UPON
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Status, Tense

_PAST, _PLANNED = Tense.PAST, Status.PLANNED
_NONPAST = Tense.NONPAST
_CONTENTS = frozenset({ClauseKind.NOMINAL, ClauseKind.QUOTE})
_NAMELESS = "もの"
_COMPLETE = frozenset({"ほか", "一方", "上", "うえ", "が", "し", "ところ"})
"""Connectives of a clause that stands for itself when it is past."""


def beside(scene: Scene, clause: Clause, supposing: Set[str]) -> Clause | None:
    """Return the past clause of content that a chained one goes on with, where one word governs both.

    自宅を訪れ、|購入を勧めた|疑いが持たれている: one did both. 逮捕され、現金を盗んだ疑いが持たれている,
    爆発が起き、3人が死亡した模様だ and 「…」と述べ、去ったとされる are two things each.
    `supposing` are nouns of what may be so (疑い, 模様).
    """
    above = scene.governor(clause) if is_chained(clause) else None
    if above is None or above.predicate < clause.predicate or above.tense is _PAST:
        return None
    last = next(_supposed(scene, above, clause.predicate, supposing), None)
    if last is None or (clause.voice == "passive") is not (last.voice == "passive"):
        return None
    subjects = (scene.parse.phrases[a] for a in last.arguments)
    says = scene.quotes(clause.predicate) and not scene.quotes(last.predicate)
    apart = says or any(p.particle in SUBJECTS for p in subjects)
    return None if apart or scene.in_quotes(last.predicate) else last


def _supposed(scene: Scene, above: Clause, after: int, supposing: Set[str]) -> Iterator[Clause]:
    """The past clauses that a predicate, or a noun right below it, supposes to be so."""
    for d in reversed(scene.dependents(above.predicate)):
        if d <= after:
            return
        for place in (d, *reversed(scene.dependents(d))):
            clause = scene.clause_of(place)
            if clause is None or clause.tense is not _PAST or place <= after:
                continue
            passive = clause.kind is ClauseKind.QUOTE and above.voice == "passive"  # …したとされる
            noun = scene.noun_of(clause.governor) if clause.kind is ClauseKind.NOMINAL else ""
            if passive or noun == _NAMELESS or noun in supposing:
                yield clause


def stands_for_itself(clause: Clause) -> bool:
    """…したほか、…, …しており、…, …したところ、…: a clause with an end of its own beside what follows."""
    if clause.tense is Tense.PAST:
        return clause.connective in _COMPLETE
    return clause.connective in {"連用", *_COMPLETE} and "ている" in clause.modality


def is_said_too(scene: Scene, clause: Clause) -> bool:
    """軍は、敵が|撃ったが、被害はないと|述べた: a clause with its own subject inside what is said."""
    above = scene.governor(clause)
    own = any(scene.parse.phrases[a].particle == "が" for a in clause.arguments)
    return own and above is not None and above.kind is ClauseKind.QUOTE


def is_upon(scene: Scene, clause: Clause) -> bool:
    """恐喝した上で、署名した|疑いがある: what governs the second reaches the first."""
    above = scene.governor(clause) if clause.connective in UPON else None
    return above is not None and above.kind is ClauseKind.NOMINAL


def is_cause(scene: Scene, clause: Clause) -> bool:
    """被害があるため, 支援するようになっている: what there is, or one has come to do, is no aim."""
    if clause.connective == "ため" and is_state(scene, clause):
        return True
    above = scene.governor(clause) if clause.connective == "よう" else None
    if above is None or not (above.tense is _PAST or "ている" in above.modality):
        return False
    last = scene.last_content(scene.parse.phrases[above.predicate])
    return last is not None and last.lexeme.lemma == "なる"


def joins_plan(scene: Scene, clause: Clause, operators: Mapping[str, Status]) -> bool:
    """訪れ、協議する|方針を|固めた, 訪れ、協議する|方向で|調整に入った: one plan holds both.

    訪れ、協議する方針を表明した is what one did, and what one means to do.
    `operators` are the words that set a status.
    """
    above = scene.governor(clause) if is_chained(clause) and clause.tense is Tense.UNKNOWN else None
    if above is None:
        return False
    between = [d for d in scene.dependents(above.predicate) if d > clause.predicate]
    if not any(operators.get(scene.noun_of(d)) is _PLANNED for d in between):
        return False
    last = between[-1]
    about = last == above.predicate - 1 and scene.parse.phrases[last].particle == "に"
    word = scene.noun_of(last) if about else predicate_word(scene, above.predicate)
    return _PLANNED in {operators.get(word), operators.get(predicate_word(scene, above.predicate))}


def meets_there(scene: Scene, clause: Clause, occasions: Set[str]) -> bool:
    """中国を訪問し、首相と会談する|考えを|示した, 訪れ、会談すると|表明した: who is to meet is not yet there.

    Not 訪問し、支援する考えを示した, 訪問し、会談することで一致した, which may be said there.
    `occasions` are words of what one travels for.
    """
    above = scene.governor(clause) if is_chained(clause) and clause.tense is Tense.UNKNOWN else None
    if above is None:
        return False
    for d in scene.dependents(above.predicate):
        agreed = d < clause.predicate or scene.parse.phrases[d].particle == "で"
        for place in (d, *scene.dependents(d)) if not agreed else ():
            told = scene.clause_of(place)
            content = told is not None and told.kind in _CONTENTS and scene.parse.phrases[place].head >= 0
            if content and told is not None and told.tense is _NONPAST and not told.negated:
                return predicate_word(scene, place) in occasions and not _is_for_another_day(scene, told)
    return False


def _is_for_another_day(scene: Scene, told: Clause) -> bool:
    """訪問し、来月会談すると述べた: what is said there may be of another day."""
    return any(any(scene.times_of(a)) for a in told.arguments)
