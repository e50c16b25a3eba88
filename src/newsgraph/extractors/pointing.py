"""Words by which a noun points to an event that was told before, or to the one of now."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Tense

_SAME = ("同", "今回", "前回")
_ALIKE = ("同種", "同様", "同類", "同型")
"""同種の訴訟 is another one."""
_COUNTED = ("ぶり", "以来", "回目", "度目", "初めて", "初", "最後")
"""How the last one of several is told of: 5年ぶり, 2回目."""
_ALSO = "も"
_BEFORE = frozenset({"過去", "以前", "かつて", "前回"})
_BECOMING = frozenset({"なる", "なっ"})
_POINTING = frozenset({"この", "その", "これらの", "今回の", "こうした", "同"})


def pointer(scene: Scene, match: Match, site: Site) -> str:
    """Return the word by which a noun points back or to now (同会談, この合意, 今回の訪問), "" for none."""
    text, tokens = scene.parse.sentence.text, scene.parse.tokens
    if site.predicate >= 0 and site.noun < 0:
        return ""
    index = site.noun if site.noun >= 0 else site.predicate
    phrases = scene.parse.phrases
    before = text[tokens[phrases[index].start].start : tokens[match.start].start]
    own = next((word for word in _SAME if before.startswith(word) and not before.startswith(_ALIKE)), "")
    words = (
        text[tokens[phrases[d].start].start : tokens[phrases[d].end - 1].end] for d in scene.dependents(index)
    )
    return own or next((word for word in words if word in _POINTING), "") or _of_now(scene, index)


def _of_now(scene: Scene, noun: int) -> str:
    """訪中は5年ぶりだ, 会談は2回目: what the news is about is counted so."""
    phrase = scene.parse.phrases[noun]
    if not phrase.topic or phrase.particle != "は" or phrase.head < 0:
        return ""
    counted = scene.parse.phrases[phrase.head]
    words = "".join(t.surface for t in scene.content(counted))
    if words in _BECOMING:  # 4回目と|なる
        words = scene.words(counted.index - 1, counted.index - 1)
    return _SAME[1] if counted.head < 0 and words.endswith(_COUNTED) else ""


def disputes(match: Match, site: Site, lexicon: Lexicon) -> bool:
    """Whether a noun that is denied was spoken of before: 武器移転を否定した; not 特別抗告を棄却した."""
    return site.rule == "noun" and not match.pattern.text.endswith(tuple(lexicon.filed))


def is_another(scene: Scene, site: Site) -> bool:
    """Whether it is told that there was one before too: 2001年にも逮捕された; not 来月にも起訴する."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is None or (clause.tense is Tense.NONPAST and "ている" not in clause.modality):
        return False
    return any(_is_also_when(scene, a) for a in clause.arguments)


def _is_also_when(scene: Scene, phrase: int) -> bool:
    p = scene.parse.phrases[phrase]
    return scene.bears(p, _ALSO) and (any(scene.times_of(phrase)) or scene.noun_of(phrase) in _BEFORE)


def is_entry(scene: Scene) -> bool:
    """Whether a sentence is an entry of a chronology: 6月15日　北朝鮮が発射."""
    times = scene.parse.times
    return scene.parse.sentence.clipped and bool(times) and times[0].start == 0
