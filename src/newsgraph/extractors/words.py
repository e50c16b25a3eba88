"""What an event is about in the words of its clause: object, topic, content, and amounts."""

from __future__ import annotations

from newsgraph.extractors.quoted import RULE as QUOTATION
from newsgraph.extractors.quoted import quotation
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import Site
from newsgraph.model import Amount, Clause, ClauseKind, Frame

_TOPICS = frozenset({"について", "をめぐって", "に関して", "をめぐる", "に関する"})
_LONGEST = 300
_QUOTING = frozenset({"と", "との", "って", "」", "、", "。"})


def words_of(scene: Scene, site: Site, frame: Frame) -> tuple[tuple[str, str], ...]:
    """Return (object | topic | content, words) of the event at a site, sorted."""
    if site.rule == QUOTATION:
        quoted = quotation(scene)
        return (("content", quoted.words(scene)[:_LONGEST]),) if quoted is not None else ()
    if site.predicate < 0:
        return ()
    clause = scene.clause_of(site.predicate)
    if clause is None:
        return ()
    found: dict[str, str] = {}
    for a in clause.arguments:
        phrase = scene.parse.phrases[a]
        if phrase.particle in _TOPICS:
            found.setdefault("topic", _subtree(scene, a))
        elif phrase.particle == "を" and a != site.noun and not scene.fillers(a):
            found.setdefault("object", _subtree(scene, a))
    if frame.speech or frame.complement is not None:
        content = _content(scene, clause)
        if content:
            found["content"] = content
    return tuple(sorted((key, value[:_LONGEST]) for key, value in found.items() if value))


def amounts_of(scene: Scene, site: Site) -> tuple[Amount, ...]:
    """Return the amounts in the arguments of the event's clause, or in its noun phrase."""
    if not scene.parse.amounts:
        return ()
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
        ranges = [_range(scene, a) for a in clause.arguments] if clause is not None else []
    else:
        ranges = [_range(scene, site.noun)]
    return tuple(a for a in scene.parse.amounts if any(start <= a.start < end for start, end in ranges))


def _content(scene: Scene, clause: Clause) -> str:
    """The clause that an act of saying governs, word for word."""
    for d in reversed(scene.dependents(clause.predicate)):
        other = scene.clause_of(d)
        if other is not None and other.kind is ClauseKind.QUOTE:
            return _subtree(scene, d)
    for a in clause.arguments:
        if scene.parse.phrases[a].particle in {"を", "と"} and not scene.fillers(a):
            return _subtree(scene, a)
    return ""


def _range(scene: Scene, phrase: int) -> tuple[int, int]:
    first = phrase
    while scene.dependents(first):
        first = scene.dependents(first)[0]
    tokens, phrases = scene.parse.tokens, scene.parse.phrases
    end = max(phrases[phrase].tail, phrases[phrase].start + 1)
    if phrases[phrase].predicate:  # …行わないと: the negation belongs to what is said
        closing = (i for i in range(end, phrases[phrase].end) if tokens[i].surface in _QUOTING)
        end = next(closing, phrases[phrase].end)
    return tokens[phrases[first].start].start, tokens[end - 1].end


def _subtree(scene: Scene, phrase: int) -> str:
    start, end = _range(scene, phrase)
    return scene.parse.sentence.text[start:end].strip("「」『』、 ")
