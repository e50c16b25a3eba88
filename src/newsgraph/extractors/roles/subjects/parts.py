"""The subject that a clause has in a part of it: 支援する意向を示した, 引き上げることで一致した."""

from __future__ import annotations

from newsgraph.extractors.roles.subjects.own import led_by, own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, Tense

_NONPAST, _PAST = Tense.NONPAST, Tense.PAST
_PLANS = frozenset({"意向", "意思", "意志", "意欲", "考え", "方針", "姿勢", "構え", "計画"})
"""Nouns of what one will do oneself."""
_UTTERANCES = frozenset({"発言", "声明", "談話", "演説", "投稿"})
"""Nouns of what one says, by which one does what they say."""
_OWN = _PLANS | _UTTERANCES
_WRITINGS = frozenset({"書簡", "論評", "コメント", "見解", "論説", "報告書", "決議", "メッセージ"})
"""Nouns of what is written, or said to nobody in particular, by those who issue it."""
_HEARINGS = ("会見", "説明会", "講演会", "演説会")
"""Ends of words for where those who hold it speak."""
_HOLDING = frozenset({"開く", "行う", "開催", "臨む", "する"})


def is_uttered(scene: Scene, clause: Clause) -> bool:
    """外務省は、|米国が破ったと|批判する|声明を|出した: who issues it says so, whatever it is about."""
    above = scene.governor(clause)
    uttered = clause.connective in _UTTERANCES or clause.connective in _WRITINGS
    return uttered and above is not None and bool(own_subject(scene, above))


def held_by(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """社長が|開いた|会見で|述べた: who meets the press speaks there; not 社長が開いた会見で社員は述べた."""
    for d in scene.dependents(clause.predicate):
        if scene.parse.phrases[d].particle != "で" or not scene.noun_of(d).endswith(_HEARINGS):
            continue
        for holding in scene.dependents(d):
            held = scene.clause_of(holding)
            if held is not None and held.voice == "active" and predicate_word(scene, holding) in _HOLDING:
                return own_subject(scene, held) or ()
    return ()


def shared_with_content(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """安保理が責任を負っていることを再確認した: where nothing else is its subject, one does both.

    What is past was done before it was told, by whoever: 北朝鮮が発射したことを確認した.
    """
    if any(p.topic and p.particle in SUBJECTS for p in scene.parse.phrases):
        return ()
    for d in scene.dependents(clause.predicate):
        content = scene.enclosing(d - 1) if scene.parse.phrases[d].particle == "を" and d else None
        if content is None or content.governor != d or content.connective != "こと":
            continue
        if content.tense is _NONPAST:
            return own_subject(scene, content, speaks=True) or ()
    return ()


def intends(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """インドが|支援する意向を|示した, 非難する声明を|出した: one does both; not 支援するとの見方を示した."""
    for d in scene.dependents(clause.predicate):
        content = scene.clause_of(d - 1) if scene.parse.phrases[d].particle == "を" and d else None
        if content is None or content.governor != d or content.connective not in _OWN:
            continue
        if content.tense is _NONPAST and not scene.parse.phrases[content.predicate].particle:
            return own_subject(scene, content) or led_by(scene, content) or ()
    return ()


def agree(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """加盟国が|引き上げる|ことで|一致した: those who agree are to do it, named or not.

    One alone agrees with nobody: 首相が訪問することで合意した. What is past is why: 譲歩したことで合意した.
    """
    for d in scene.dependents(clause.predicate):
        content = scene.clause_of(d - 1) if scene.parse.phrases[d].particle == "で" and d else None
        if content is None or content.governor != d or content.connective != "こと":
            continue
        who = own_subject(scene, content) if content.tense is not _PAST else None
        if who is None or len(who) != 1:
            return who
        above = scene.governor(clause)  # 甲社と乙社は、|甲社が買収する|ことで合意したと|発表した
        parties = own_subject(scene, above) if above is not None else None
        return parties if parties and len(parties) > 1 else ()
    return None


def meant(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """市民が|抗議するために|集まった: whoever is to do it did the other for it."""
    for d in scene.dependents(clause.predicate):
        purpose = scene.clause_of(d - 1) if scene.noun_of(d) == "ため" and d else None
        if purpose is None or purpose.governor != d or scene.parse.phrases[d].particle not in {"", "に"}:
            continue
        if purpose.tense is _NONPAST and clause.voice == purpose.voice == "active":
            return own_subject(scene, purpose)
    return None
