"""Who answers to a charge in the sentences after it: A容疑者を逮捕した。|容疑を否認している."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.finding import Topic
from newsgraph.extractors.roles.subjects.own import CHARGES, own_subject
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SOURCES
from newsgraph.model import Clause, ClauseKind

_ANSWERING = frozenset({"認める", "否認", "否定"})
_CONFESSING = frozenset({"供述", "自供", "黙秘"})
_SENTENCING = frozenset({"言い渡す", "命じる", "命ずる"})
"""Verbs of what a court does to whom に names: 被告に|判決を|言い渡した."""
_QUESTIONING = frozenset({"調べ", "取り調べ", "聴取"})
_OF_TRIAL = frozenset({"起訴内容", "内容", "関与", "犯行"})
_SIGNS = ("容疑", "起訴", "訴状", "告発状", "陳述")
"""What a sentence has at least that tells what somebody is charged with."""
_PAPERS = frozenset({"起訴状", "訴状", "告発状", "冒頭陳述"})
"""In which somebody is charged with something."""
_REACH = 2
"""Who is charged is meant in so many sentences after it."""


def next_accused(scene: Scene, before: Topic | None, lexicon: Lexicon) -> Topic | None:
    """Return whom the article last told to be arrested, tried or sentenced, without fillers where unnamed."""
    main = scene.main
    if main is None:
        return _suspected(scene, lexicon) or before
    if main.voice == "passive":
        return before
    word = predicate_word(scene, main.predicate)
    if word not in lexicon.grounds and word not in _SENTENCING:
        return before
    case = "に" if word in _SENTENCING else "を"
    objects = [a for a in main.arguments if scene.parse.phrases[a].particle == case]
    return Topic(scene.fillers(objects[-1]), scene.index) if objects else before


def _suspected(scene: Scene, lexicon: Lexicon) -> Topic | None:
    """田中巡査長は|飲酒した後、|車を運転した|疑い。: whom a sentence that ends so is about."""
    if scene.noun_of(len(scene.parse.phrases) - 1) not in lexicon.charges:
        return None
    topics = [p for p in scene.parse.phrases if p.topic and p.particle == "は"]
    return Topic(scene.fillers(topics[0].index), scene.index) if len(topics) == 1 else None


def pleader(scene: Scene, topic: Topic | None, accused: Topic | None, lexicon: Lexicon) -> Topic | None:
    """Return what a sentence is about: who is charged, where it says how he pleads and not who does."""
    charges = tells_charge(scene)
    if accused is None or scene.index - accused.sentence > _REACH:
        return topic if not charges else None
    return accused if charges or any(_pleads(scene, c, lexicon) for c in scene.parse.clauses) else topic


def tells_charge(scene: Scene) -> bool:
    """逮捕容疑は…した疑い, 起訴状によると、…した: whether a sentence tells what somebody is charged with."""
    text = scene.parse.sentence.text
    if not any(map(text.__contains__, _SIGNS)):
        return False
    for phrase in scene.parse.phrases:
        if phrase.particle in SOURCES and scene.noun_of(phrase.index) in _PAPERS:
            return True
        if phrase.topic and phrase.particle == "は":
            return scene.words(phrase.index, phrase.index).endswith(CHARGES)
    return False


def _pleads(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """容疑を認めている, 「…」と否認した, 調べに対し「…」と話した, 控訴する: in a clause without a subject."""
    word = predicate_word(scene, clause.predicate)
    cases = {scene.noun_of(a): scene.parse.phrases[a].particle for a in clause.arguments}
    questioned = any(cases.get(noun) in {"に", "に対して"} for noun in _QUESTIONING)
    told = word in _ANSWERING or word in _CONFESSING or (questioned and scene.quotes(clause.predicate))
    files = word in lexicon.filed and clause.kind is not ClauseKind.RELATIVE
    if not (told or files) or own_subject(scene, clause, speaks=True) is not None:
        return False
    if word not in _ANSWERING or scene.quotes(clause.predicate):
        return True
    objects = [noun for noun, case in cases.items() if case == "を"]
    return any(noun in lexicon.charges or noun in _OF_TRIAL for noun in objects)
