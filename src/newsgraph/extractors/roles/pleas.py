"""Who answers to a charge in the sentences after it: A容疑者を逮捕した。|容疑を否認している."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.own import own_subject
from newsgraph.extractors.roles.subjects import Topic
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause

_ANSWERING = frozenset({"認める", "否認", "否定"})
_CONFESSING = frozenset({"供述", "自供", "黙秘"})
_OF_TRIAL = frozenset({"起訴内容", "内容", "関与", "犯行"})
_REACH = 2
"""Who is charged is meant in so many sentences after it."""


def next_accused(scene: Scene, before: Topic | None, lexicon: Lexicon) -> Topic | None:
    """Return whom the article last told to be arrested or charged, without fillers where unnamed."""
    main = scene.main
    if main is None or main.voice == "passive":
        return before
    if predicate_word(scene, main.predicate) not in lexicon.grounds:
        return before
    objects = [a for a in main.arguments if scene.parse.phrases[a].particle == "を"]
    return Topic(scene.fillers(objects[-1]), scene.index) if objects else before


def pleader(scene: Scene, topic: Topic | None, accused: Topic | None, lexicon: Lexicon) -> Topic | None:
    """Return what a sentence is about: who is charged, where it says how he pleads and not who does."""
    if accused is None or scene.index - accused.sentence > _REACH:
        return topic
    return accused if any(_pleads(scene, c, lexicon) for c in scene.parse.clauses) else topic


def _pleads(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """容疑を認めている, 起訴内容を否認した, 「…」と供述した, where the clause has no subject."""
    word = predicate_word(scene, clause.predicate)
    if word not in _ANSWERING | _CONFESSING or own_subject(scene, clause, speaks=True) is not None:
        return False
    objects = (scene.noun_of(a) for a in clause.arguments if scene.parse.phrases[a].particle == "を")
    return word in _CONFESSING or any(noun in lexicon.charges | _OF_TRIAL for noun in objects)
