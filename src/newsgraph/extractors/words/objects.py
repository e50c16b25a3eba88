"""The noun that an act is done to, or that an act of saying says: 武器を, 解散を, 合憲と, 辞任も."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.extractors.words.content import closes, noun_words, said_up_to
from newsgraph.extractors.words.stretch import end_of, text_of
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause

_TALKING = frozenset({"話す", "語る"})
"""Verbs of what is done with somebody: 記者と話す."""
FACTS = ("こと", "事", "旨")
"""Nouns that only make a fact of the clause before them."""
_CIRCUMSTANCES = frozenset({"中心", "はじめ", "始め", "皮切り", "契機", "きっかけ", "理由", "背景"})
"""議員を|中心に, 事故を|契機に: around what or since when it is done."""
_PRONOUN = "代名詞"
_MOMENTS = frozenset({"ところ", "所"})
_ADVERBIAL = "副詞可能"


def said_noun(scene: Scene, clause: Clause, speaker: int, *, quotes: bool, together: bool) -> str:
    """Return what is said without a verb of its own: 「合憲」と|判断, 10人と|伝える, 誤りだったことを|認める.

    `quotes` says that と is part of the words that name the act: と予想する; `together` that several act,
    so that と marks one of them, and で what they agree on: 延期することで|合意.
    """
    talks = predicate_word(scene, clause.predicate) in _TALKING
    for a in reversed(clause.arguments):
        phrase = scene.parse.phrases[a]
        if phrase.particle == "と" and not (phrase.predicate or phrase.topic or scene.fillers(a)):
            if closes(scene, a) >= 0:
                return said_up_to(scene, a)
            if quotes or not (talks or together):
                return _small_clause(scene, clause.arguments, a)
        if phrase.particle == ("で" if together else "を"):
            return noun_words(scene, a, speaker) if scene.noun_of(a) in FACTS else ""
    return ""


def object_of(scene: Scene, arguments: Sequence[int], *, after: int = -1) -> str:
    """Return the object next to its verb that is no entity, behind the phrase `after`: 方針を."""
    for a in reversed(arguments):
        circumstance = scene.noun_of(a + 1) in _CIRCUMSTANCES
        if a > after and scene.parse.phrases[a].particle == "を" and is_thing(scene, a) and not circumstance:
            return noun_words(scene, a)
    return ""


def focus_of(scene: Scene, clause: Clause, arguments: Sequence[int]) -> str:
    """Return the object that も sets off, behind the subject: 首相は|辞任も|示唆した."""
    phrases = scene.parse.phrases
    if clause.voice != "active" or any(phrases[a].particle == "を" for a in arguments):
        return ""
    for a in reversed(arguments):
        p = phrases[a]
        told = any(scene.clause_of(d) is not None for d in scene.dependents(a))  # …する姿勢も示唆した
        clear = told or any(b < a and phrases[b].particle in SUBJECTS for b in arguments)
        focus = p.topic and p.particle == "も" and not p.comma
        if focus and clear and is_thing(scene, a) and not _is_adverb(scene, a):
            return noun_words(scene, a)
    return ""


def deed_of(scene: Scene, act: int) -> str:
    """Return the deed that the noun of an act is about: 食糧支援の|要請を|行った; not 政府の|要請."""
    for d in reversed(scene.dependents(act)):
        word = scene.last_content(scene.parse.phrases[d])
        deed = word is not None and word.lexeme.pos3 in VERBAL_NOUN and word.mention < 0
        if deed and scene.parse.phrases[d].particle == "の" and not scene.fillers(d):
            return noun_words(scene, d)
    return ""


def is_bare(scene: Scene, phrase: int, start: int) -> bool:
    """Whether a noun has nothing before its token `start`, so that it only makes its verb: 息を|引き取る."""
    return scene.parse.phrases[phrase].start >= start and not scene.dependents(phrase)


def is_thing(scene: Scene, phrase: int) -> bool:
    """Whether a phrase names something, but no entity and no time: not 米国を, これを, 逃げるところを."""
    last = scene.last_content(scene.parse.phrases[phrase])
    if last is None or last.lexeme.pos == _PRONOUN or last.surface in _MOMENTS:
        return False
    return not scene.fillers(phrase) and not any(True for _ in scene.times_of(phrase))


def _is_adverb(scene: Scene, phrase: int) -> bool:
    """今後も, 現在も."""
    last = scene.last_content(scene.parse.phrases[phrase])
    return last is None or last.lexeme.pos3 == _ADVERBIAL


def _small_clause(scene: Scene, arguments: Sequence[int], last: int) -> str:
    """業績を|黒字と|予想, 10人が|死亡と|伝える: what is thought of what."""
    phrases = scene.parse.phrases
    topics = [a for a in arguments if a < last and phrases[a].topic and phrases[a].particle == "は"]
    cases = {"を", "が"} if topics else {"を"}
    subject = next((a for a in arguments if a < last and phrases[a].particle in cases), last)
    if subject == last and len(topics) > 1:  # 庁は、深さは10キロと|発表した
        subject = topics[-1]
    return text_of(scene, phrases[scene.leftmost(subject)].start, end_of(scene, last))
