"""Which time belongs to an event: of its clause, of the occasion it happens on, of the noun itself."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import Site, carrying_clauses, predicate_word
from newsgraph.model import Clause, ClauseKind, Status, Time

_OCCASION = frozenset(
    {
        "で",
        "に",
        "の",
        "において",
        "にわたって",
        "を通じて",
        "から",
        "",
        "は",
        "も",
        "までに",
        "ごろ",
        "まで",
        "が",
        "を",
    }
)
_SHARING = frozenset({"て", "連用"})
_SIMULTANEOUS = frozenset({"際", "時", "とき", "最中", "折"})
"""Nouns that put a clause at the time of its governor: 訪れた際、…"""
_COMING = frozenset({"入る", "なる", "迎える"})
"""Verbs by which a time comes: 4月に入り."""
_DEEPEST = 6


def event_time(scene: Scene, site: Site, lexicon: Lexicon, *, says: bool) -> Time | None:
    """Return the time of the event at a site, None where its clause and phrase give none.

    What `says` something is dated by a verb of announcing (17日に声明を発表した), any other event is not:
    17日に制裁を発表した.
    """
    if site.noun >= 0:
        time = _first(_of_noun(scene, site.noun))
        carriers = lexicon.light if says else lexicon.dating
        for clause in carrying_clauses(scene, site.noun, carriers):
            time = time or _first(_of_arguments(scene, clause))
        if time is not None:
            return time
    if site.predicate < 0 or (not says and _is_announced(scene, site, lexicon)):
        return None
    own = scene.clause_of(site.predicate)
    if own is None:
        return None
    time = _of_clause(scene, own, site.noun)
    return time if time is not None or not says else _of_showing(scene, own, lexicon)


def _of_showing(scene: Scene, clause: Clause, lexicon: Lexicon) -> Time | None:
    """The time of the act that shows an attitude or is backed by it: 17日、反対する考えを示した."""
    governor = scene.governor(clause)
    if governor is None:
        return None
    if _gives_grounds(scene, clause) or _is_shown(scene, clause, governor, lexicon):
        return _of_clause(scene, governor) or _of_showing(scene, governor, lexicon)
    return None


def _gives_grounds(scene: Scene, clause: Clause) -> bool:
    """「無効だ」として非難した: what is said in the act that it gives the grounds of."""
    if clause.kind is not ClauseKind.COORDINATE or clause.connective != "て":
        return False
    word = predicate_word(scene, scene.parse.phrases[clause.predicate])
    quoted = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    return word == "する" and any(c is not None and c.kind is ClauseKind.QUOTE for c in quoted)


def _is_shown(scene: Scene, clause: Clause, governor: Clause, lexicon: Lexicon) -> bool:
    if clause.kind is not ClauseKind.NOMINAL:
        return False
    word = predicate_word(scene, scene.parse.phrases[clause.predicate])
    noun = scene.parse.phrases[clause.governor]
    held = clause.connective in lexicon.attitudes
    held = held or lexicon.operators.get(clause.connective) is Status.PLANNED
    shows = noun.head == governor.predicate and noun.particle in {"を", "で"}
    return held and shows and word in lexicon.performative


def _is_announced(scene: Scene, site: Site, lexicon: Lexicon) -> bool:
    """制裁を発表した: when it is told of, not when it is done."""
    verb = scene.parse.phrases[site.predicate]
    return site.rule == "light" and predicate_word(scene, verb) in lexicon.announcing


def _of_clause(scene: Scene, clause: Clause, event: int = -1) -> Time | None:
    """17日、Aと会談し、Bを訪れた: the time stands with the first clause or with the last.

    What has a subject of its own (other than the `event`, 爆発があり) has its own time, or the one that
    stands before it: 17日、米国が制裁を科し、中国が反発した.
    """
    time = _first(_of_arguments(scene, clause))
    if time is not None:
        return time
    own = any(scene.parse.phrases[a].particle == "が" and a != event for a in clause.arguments)
    if own and clause.connective not in _SIMULTANEOUS:
        return _of_governors(scene, clause, _leftmost(scene, clause.predicate))
    return _of_governors(scene, clause, clause.predicate) or _of_earlier(scene, clause)


def _of_governors(scene: Scene, clause: Clause, until: int) -> Time | None:
    """The time before phrase `until` that stands with a clause whose time this one shares."""
    end = scene.parse.tokens[scene.parse.phrases[until].start].start
    current: Clause | None = clause
    for _ in range(_DEEPEST):
        if current is None:
            return None
        together = current.kind is ClauseKind.COORDINATE and current.connective in _SHARING
        together = together or _is_plan(scene, current)
        if not together and current.connective not in _SIMULTANEOUS:
            return None
        governor = scene.governor(current)
        times = _of_arguments(scene, governor) if governor is not None else iter(())
        before = [t for t in times if t.start < end and t.is_event_time and t.value is not None]
        if before:  # 12日には…し、14日には市民が広場を囲み、…: the nearest one
            return max(before, key=lambda t: t.start)
        current = governor
    return None


def _leftmost(scene: Scene, phrase: int) -> int:
    """The first phrase of all that hangs on a phrase."""
    while scene.dependents(phrase):
        phrase = scene.dependents(phrase)[0]
    return phrase


def _is_plan(scene: Scene, clause: Clause) -> bool:
    """訪問する予定だ, 訪問する可能性がある: the sentence says nothing but the clause and how sure it is."""
    if clause.kind is not ClauseKind.NOMINAL:
        return False
    governor = scene.governor(clause)
    if governor is None:
        return False
    phrase = scene.parse.phrases[governor.predicate]
    return governor.predicate == clause.governor or predicate_word(scene, phrase) in {"ある", "ない"}


def _of_earlier(scene: Scene, clause: Clause) -> Time | None:
    for d in reversed(scene.dependents(clause.predicate)):
        other = scene.clause_of(d)
        if other is not None and other.kind is ClauseKind.COORDINATE and other.connective in _SHARING:
            time = _first(_of_arguments(scene, other))
            if time is not None:
                return time
    return None


def _of_arguments(scene: Scene, clause: Clause) -> Iterator[Time]:
    # 17日、…、18日に会談した: the one set off by a comma comes after the one beside the verb
    for a in sorted(clause.arguments, key=lambda a: scene.parse.phrases[a].comma):
        phrase = scene.parse.phrases[a]
        if phrase.particle not in _OCCASION:
            continue
        yield from scene.times_of(a)
        if phrase.particle in {"で", "に", "において"}:  # 6日の演説で, 17日付の書簡で
            for d in scene.dependents(a):
                if scene.parse.phrases[d].particle == "の":
                    yield from scene.times_of(d)
    yield from scene.times_of(clause.predicate)
    for d in scene.dependents(clause.predicate):
        other = scene.clause_of(d)
        if other is not None and _only_tells_time(scene, other):
            yield from _of_arguments(scene, other)


def _only_tells_time(scene: Scene, clause: Clause) -> bool:
    """4月に入り, 18日になって: a clause that says when and nothing else."""
    if clause.kind is not ClauseKind.COORDINATE or clause.connective not in _SHARING:
        return False
    verb = scene.last_content(scene.parse.phrases[clause.predicate])
    if verb is None or verb.lexeme.lemma not in _COMING:
        return False
    return bool(clause.arguments) and all(any(scene.times_of(a)) for a in clause.arguments)


def _of_noun(scene: Scene, noun: int) -> Iterator[Time]:
    yield from scene.times_of(noun)
    for d in scene.dependents(noun):
        phrase = scene.parse.phrases[d]
        if phrase.particle in {"の", "での", "からの", ""} and not phrase.predicate:
            yield from scene.times_of(d)


def _first(times: Iterator[Time]) -> Time | None:
    return next((t for t in times if t.is_event_time and t.value is not None), None)
