"""Who does what acts upon a mention, by the grammar of its sentence: he is not whom it stands for."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.entities.state import Place, State, phrase_of
from newsgraph.model import ClauseKind

SUBJECTS = frozenset({"は", "が", "も"})
_OBJECTS = frozenset({"を", "に", "と", "から", "に対し", "に対して"})
_ACTED_ON = (_OBJECTS - {"から"}) | {"の", "への", "へ", "に対する"}
"""What stands between one who is acted upon and the verb: 米国が|同国の|施設を|攻撃した."""
_SAME_SUBJECT = frozenset({ClauseKind.QUOTE, ClauseKind.NOMINAL, ClauseKind.COORDINATE, ClauseKind.ADVERBIAL})
"""Clauses without a subject that share that of what follows; a relative clause has its noun."""


def governor(state: State, place: Place, particles: frozenset[str]) -> int:
    """Return the phrase that a mention depends on with one of these particles; -1: it does not."""
    phrase = phrase_of(state.parses[place[0]], state.mention(place))
    return phrase.head if phrase is not None and phrase.particle in particles else -1


def doers(state: State, place: Place) -> Sequence[int]:
    """Return the verb that acts upon a mention, and those whose subject does it: 同氏と|会談すると|述べた."""
    verb, parse = governor(state, place, _OBJECTS), state.parses[place[0]]
    found: list[int] = []
    carrier = -1
    while verb >= 0:
        clause = next((c for c in parse.clauses if c.predicate == verb), None)
        if clause is None:
            carrier, verb = verb, parse.phrases[verb].head if found else -1  # 会談する|用意が|あると
            continue
        found.append(verb)
        own = any(parse.phrases[a].particle in SUBJECTS and a != carrier for a in clause.arguments)
        verb = -1 if own or clause.kind not in _SAME_SUBJECT else clause.governor
    return found


def acts_on(state: State, place: Place, anaphor: Place) -> bool:
    """イランは、米国が同国の施設を攻撃したと述べた: it is not the country that does it there."""
    verb = governor(state, place, frozenset("が"))
    if verb < 0 or place[0] != anaphor[0]:
        return False
    parse = state.parses[place[0]]
    phrase = phrase_of(parse, state.mention(anaphor))
    while phrase is not None and phrase.particle in _ACTED_ON and not phrase.predicate:
        if phrase.head == verb:
            return phrase.particle != "の"
        phrase = parse.phrases[phrase.head]
    return False
