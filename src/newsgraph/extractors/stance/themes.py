"""What a noun event is to its sentence: what is taken up, what the rest of a headline is about."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Phrase, Tense

_TAKING_UP = frozenset({"受ける", "踏まえる"})
_THANKS = frozenset({"感謝", "謝意"})


def has_been(scene: Scene, noun: Phrase) -> bool:
    """会談を受け、…した, 支援に感謝した: what is taken up has been, whatever is said of it elsewhere."""
    clause = scene.clause_of(noun.head)
    if noun.particle == "に" and clause is not None:
        thanks = (scene.noun_of(p) for p in (noun.head, *scene.dependents(noun.head)))
        return not _THANKS.isdisjoint(thanks)
    if clause is None or noun.particle != "を" or not is_chained(clause):
        return False
    above = scene.governor(clause)
    done = above is not None and (above.tense is Tense.PAST or "ている" in above.modality)
    return done and predicate_word(scene, noun.head) in _TAKING_UP


def is_theme(scene: Scene, noun: Phrase) -> bool:
    """大統領選、来月に延期; 訪中、見送り: what the rest of a headline is about, if that has no object."""
    if not scene.parse.sentence.is_headline or noun.particle not in {"", "は"}:
        return False
    ends = scene.parse.phrases[noun.head].head < 0 and noun.particle == "は"  # 新駅建設は中止に
    return (noun.comma or ends) and not any(
        scene.parse.phrases[d].particle == "を" for d in scene.dependents(noun.head)
    )
