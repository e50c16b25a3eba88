"""What a noun event is part of: a list, a plan that contains it, an announcement of it."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import predicate_word
from newsgraph.language.japanese.particles import is_adnominal
from newsgraph.model import ClauseKind, Phrase

_LISTING = frozenset({"や", "と", "および", "及び"})


def list_end(scene: Scene, noun: Phrase) -> Phrase:
    """Return the noun that ends the list which a noun stands in, as its case is that of all: 制裁や攻撃を."""
    end = noun
    while end.head >= 0 and (end.particle in _LISTING or (end is not noun and _modifies(scene, end))):
        head = scene.parse.phrases[end.head]
        if head.predicate:
            return _beside(scene, end, head)
        end = head
    return end


def _beside(scene: Scene, noun: Phrase, verb: Phrase) -> Phrase:
    """議会選挙と|地方選挙を|同時に|行う: the object that a noun in と stands beside, else the noun itself."""
    after = scene.parse.phrases[noun.index + 1]
    beside = noun.particle in _LISTING and after.head == verb.index and after.particle in {"を", "が"}
    return after if beside else noun


def _modifies(scene: Scene, name: Phrase) -> bool:
    """凍結や|米国との|取引禁止を: a name that only modifies the next one of the list."""
    last = scene.last_content(name)
    return last is not None and last.mention >= 0 and is_adnominal(name.particle)


def container(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Return what contains it by a clause before it: 資産凍結を盛り込んだ計画, 撤退を含む案."""
    if noun.head < 0 or noun.particle not in {"を", "が"}:
        return None
    clause = scene.clause_of(noun.head)
    if clause is None or clause.kind not in {ClauseKind.RELATIVE, ClauseKind.NOMINAL}:
        return None
    if predicate_word(scene, scene.parse.phrases[noun.head]) not in lexicon.containing:
        return None
    return scene.parse.phrases[clause.governor]


def announcers(scene: Scene, noun: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who announced what a noun names, by the clause before it: 米政府が発表した制裁."""
    for d in scene.dependents(noun):
        clause = scene.clause_of(d)
        if clause is None or clause.kind is not ClauseKind.RELATIVE or clause.voice == "passive":
            continue
        if predicate_word(scene, scene.parse.phrases[d]) in lexicon.announcing:
            return own_subject(scene, clause) or ()
    return ()
