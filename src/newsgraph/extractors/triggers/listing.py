"""What a noun goes with, where its own case does not say it: its list, or the verb that it leads to."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.features import PLANS, VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS, is_adnominal
from newsgraph.model import Phrase

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
    """議会選挙と|州の地方選挙を|同時に|行う: what a noun in と stands beside, else the noun itself."""
    index = next((d for d in scene.dependents(verb.index) if d > noun.index), -1)
    if index < 0 or noun.particle not in _LISTING:
        return noun
    after = scene.parse.phrases[index]
    return after if after.particle in {"を", "が"} and not after.predicate else noun


def _modifies(scene: Scene, noun: Phrase) -> bool:
    """凍結や|米国との|取引禁止を, 大統領選と|州の|議会選挙を: no deed, only what the next one is of."""
    last = scene.last_content(noun)
    deed = last is not None and last.mention < 0 and last.lexeme.pos3 in VERBAL_NOUN
    return last is not None and not deed and is_adnominal(noun.particle)


def joined_verb(scene: Scene, noun: Phrase) -> int:
    """予算案は|可決、|成立した: the predicate that a noun of doing before a comma shares, else -1."""
    if noun.particle or noun.predicate or not noun.comma or noun.head != noun.index + 1:
        return -1
    verb = scene.parse.phrases[noun.head]
    words = (scene.last_content(noun), scene.last_content(verb))
    if not verb.predicate or not all(w is not None and w.lexeme.pos3 in VERBAL_NOUN for w in words):
        return -1
    does = any(t.lexeme.lemma == "する" for t in scene.parse.tokens[verb.tail : verb.end])
    return verb.index if does else -1


def planned_verb(scene: Scene, noun: Phrase) -> int:
    """会議は|東京で|開かれる|見通しだ: the verb of what is planned for the topic; -1 for none."""
    if noun.particle != "は" or noun.head <= noun.index + 1 or scene.noun_of(noun.head) not in PLANS:
        return -1
    clause = scene.clause_of(noun.head - 1)
    if clause is None or clause.governor != noun.head or clause.voice != "passive":
        return -1
    subjects = (a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS)
    return clause.predicate if all(scene.parse.phrases[a].topic for a in subjects) else -1
