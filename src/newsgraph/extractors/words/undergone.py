"""What an act is done to where no を marks it: 法案が可決された, 衆院が可決した法案, 法案は衆院が可決した."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.extractors.words.content import noun_words
from newsgraph.extractors.words.objects import is_thing
from newsgraph.extractors.words.stretch import end_of, text_of
from newsgraph.language.japanese.features import FORMAL_NOUNS, PEOPLE, VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Tense

_DRAFT = "案"
_ADVERBIAL = "副詞可能"


def undergone(scene: Scene, clause: Clause, act: int, lexicon: Lexicon) -> str:
    """Return what an act is done to, in words, "" where を marks it or nothing else does.

    Any passive tells it by its subject, or by the noun that it modifies; of active ones only those that
    are done to something: not 選挙は与党が勝利した, 社長が辞任した理由. `act` is the noun that names the act,
    which is done to nothing itself (死亡が確認された).
    """
    phrases = scene.parse.phrases
    if any(phrases[a].particle in {"を", "と"} for a in clause.arguments):
        return ""
    beside = [a for a in clause.arguments if a != act]
    if clause.voice == "passive":
        subjects = [a for a in beside if phrases[a].particle in SUBJECTS]
        if subjects:
            return noun_words(scene, subjects[-1]) if _is_undergoer(scene, subjects[-1]) else ""
        return _modified(scene, clause, lexicon)
    if clause.voice != "active" or predicate_word(scene, clause.predicate) not in lexicon.affecting:
        return ""
    if _modifies(clause):
        told = any(phrases[a].particle == "が" for a in beside)
        return _modified(scene, clause, lexicon) if told else ""
    return _set_before(scene, beside)


def _modifies(clause: Clause) -> bool:
    """衆院が可決した|予算, 可決した|改正案: what is past is done to a draft, not what is in it."""
    draft = clause.connective == _DRAFT and clause.tense is Tense.PAST
    return draft or clause.kind is ClauseKind.RELATIVE


def _is_undergoer(scene: Scene, phrase: int) -> bool:
    """Whether a phrase names something, but no entity, and not when: not いまもなお."""
    last = scene.last_content(scene.parse.phrases[phrase])
    return last is not None and last.lexeme.pos3 != _ADVERBIAL and is_thing(scene, phrase)


def _modified(scene: Scene, clause: Clause, lexicon: Lexicon) -> str:
    """衆院が可決した|改正案を; not 紙が伝えた|ロッテの説明, nor who or what has a name."""
    if not _modifies(clause) or not clause.predicate < clause.governor:
        return ""
    noun, word = scene.parse.phrases[clause.governor], scene.noun_of(clause.governor)
    if noun.predicate or noun.particle == "の" or scene.mentions_in(noun.start, noun.tail):
        return ""
    if word in FORMAL_NOUNS or not _is_undergoer(scene, noun.index):
        return ""
    if any(word in each for each in (lexicon.telling, lexicon.utterances, lexicon.occasions)):
        return ""  # 首相が発表した声明: the noun of the act
    if word in lexicon.happenings:
        return ""
    return text_of(scene, scene.parse.phrases[clause.predicate + 1].start, end_of(scene, noun.index))


def _set_before(scene: Scene, arguments: Sequence[int]) -> str:
    """法案は|衆院が|可決した; 法案、|衆院で|可決 in a headline."""
    phrases = scene.parse.phrases
    first = next((a for a in arguments if _is_undergoer(scene, a)), -1)
    if first < 0 or scene.noun_of(first).endswith(PEOPLE):
        return ""
    p, last = phrases[first], scene.last_content(phrases[first])
    if p.topic and p.particle == "は":
        doer = any(phrases[a].particle == "が" and scene.fillers(a) for a in arguments if a > first)
        return noun_words(scene, first) if doer else ""
    deed = last is not None and last.lexeme.pos3 in VERBAL_NOUN  # 社長ら再逮捕、元役員も逮捕
    opens = scene.parse.sentence.is_headline and not p.particle and p.comma and not first
    return noun_words(scene, first) if opens and not deed else ""
