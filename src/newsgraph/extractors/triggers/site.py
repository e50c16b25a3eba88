"""Where a trigger stands: as a predicate, as the object of a light verb, or as a noun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsgraph.extractors.lexicon import Lexicon, has_doer, is_for_others, voices
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.triggers.answered import is_answered
from newsgraph.extractors.triggers.compounds import behind, trails
from newsgraph.extractors.triggers.excluded import is_excluded
from newsgraph.extractors.triggers.listing import joined_verb, list_end, planned_verb
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.quoting import (
    closes_quotation,
    is_capacity,
    is_from_others,
    is_in_report,
    is_name,
)
from newsgraph.extractors.triggers.verbal import is_verbal, verb_end
from newsgraph.language.japanese.features import FIGURES
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Frame, Phrase, Tense
from newsgraph.slots import fill_slots

ABSENT = "absent"
"""Rule of a meeting that only the subject of the verb has no part in: 会議を欠席した."""
QUOTED = "quotation"
"""Rule of an act of saying that has no verb: 首相「遺憾」."""
FIGURE = "figure"
"""Rule of how a firm did, which the verb only says how much it is: 甲社は|純利益が|2%増の90億円だった."""
_ITS = frozenset({"の", "による"})
_LIGHT_CASES = frozenset({"を", "が", "は", "も", "に", "から", "と"})
_TOLD = frozenset({ClauseKind.QUOTE, ClauseKind.NOMINAL})
_NAMELESS = frozenset({"の", "こと"})
_BEING = frozenset({"ある"})
_BECOMING = frozenset({"なる", "戻す", "終わる"})
_MARKS = frozenset({"「", "『"})
_DOING = frozenset({"手続き", "作業", "作戦", "活動"})
"""Nouns of what one does for an event, and has in the same cases: 買収手続きを|終えた."""
_STAGES = frozenset({"中", "後", "直後"})
_LIKELY = frozenset({"確実", "濃厚", "有力"})
_ONGOING = "中"


@fill_slots
@dataclass(frozen=True, slots=True)
class Site:
    """The grammatical place of a trigger. Phrase indices are -1 where there is none."""

    predicate: int
    """Phrase whose clause the event is the predicate of."""
    noun: int
    """Noun phrase that the trigger heads, whose modifiers fill roles."""
    flipped: bool = False
    """The predicate's subject undergoes the event: 攻撃を受ける."""
    stopped: bool = False
    """The predicate ends or undoes it: 攻撃を停止する."""
    prevented: bool = False
    """It is stopped by another than who would do it: 攻撃を防ぐ."""
    suffix: str = ""
    """What follows the trigger in its compound: 訪問予定 -> 予定."""
    rule: str = "noun"


def locate(scene: Scene, match: Match, lexicon: Lexicon) -> Site | None:
    """Return where the trigger stands, or None where its word is part of another one (攻撃機, 会議室)."""
    phrase = scene.phrase_of(match.end - 1)
    if phrase is None or is_excluded(scene, match, phrase, lexicon.works):
        return None
    last = scene.parse.tokens[match.end - 1]
    first = scene.phrase_of(match.first)
    apart = first is not None and first.index != phrase.index and match.first < first.tail
    # ドイツ連邦議会を解散した: a filler as others are
    noun = first.index if first is not None and apart and not scene.fillers(first.index) else -1
    if last.lexeme.pos in {"動詞", "形容詞", "助動詞"}:
        is_verb = _is_verb(scene, match, phrase, lexicon)
        if is_verb and scene.parse.tokens[match.start].surface == "と":
            is_verb = _says_so(scene, first, phrase, lexicon)
        return Site(phrase.index, noun, rule="verb") if is_verb else None
    rest = behind(scene.parse, match.end, phrase.tail, counts=not match.pattern.frame.speech)
    suffix, shared = "", match.pattern.frame.shared
    if rest:
        if not all(trails(t, lexicon, shared=shared) for t in rest):
            return None
        last_operator = (t.surface for t in reversed(rest) if t.surface in lexicon.operators)
        suffix = next(last_operator, "") or rest[-1].surface
    if phrase.predicate and suffix in _STAGES:
        return Site(phrase.index, -1, suffix=suffix, rule="verb")  # 攻撃中だ, 北京を訪問後、
    verbal = phrase.predicate and is_verbal(scene, phrase)
    if verbal and (not rest or suffix in lexicon.light):
        return Site(phrase.index, phrase.index if rest else noun, suffix=suffix if rest else "", rule="verb")
    stops = suffix in lexicon.stop or suffix in lexicon.leaving
    if verbal and stops:
        return Site(
            phrase.index,
            phrase.index,
            stopped=True,
            prevented=suffix in lexicon.preventing,
            rule="stop",
        )
    if not rest or suffix in lexicon.light or suffix in _DOING:
        return _borne(scene, phrase, lexicon, match) or Site(-1, phrase.index)
    prevented = suffix in lexicon.preventing
    alone = Site(-1, phrase.index, suffix=suffix, stopped=stops, prevented=prevented)
    incident = phrase.particle in {"が", "を"} and suffix in lexicon.happenings  # not 放火|未遂|事件
    return (_incident(scene, phrase, lexicon, match) if incident else None) or alone


def _borne(scene: Scene, phrase: Phrase, lexicon: Lexicon, match: Match) -> Site | None:
    """Where the noun of a trigger has a verb that says that it is done: 可決、|成立した, 攻撃を|行った."""
    verb = joined_verb(scene, phrase)
    if verb >= 0:
        return Site(verb, phrase.index, rule="verb")
    return _light(scene, _with_case(scene, phrase, lexicon), lexicon, match)


def _incident(scene: Scene, phrase: Phrase, lexicon: Lexicon, match: Match) -> Site | None:
    """銃乱射事件があった: what happened, by its noun."""
    carried = _light(scene, phrase, lexicon, match)
    return carried if carried is not None and carried.rule == "light" else None


def _with_case(scene: Scene, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """The noun with the case of what it stands in: 演習「盾」を始めた, 制裁や攻撃を行った, 雨の被害が出た."""
    end = list_end(scene, phrase)
    if end.particle in _ITS and scene.noun_of(end.head) in lexicon.happenings:
        end = scene.parse.phrases[end.head]
    if end is not phrase:
        return replace(phrase, particle=end.particle, head=end.head, topic=end.topic)
    if (planned := planned_verb(scene, phrase)) >= 0:
        return replace(phrase, head=planned)
    named = phrase.index + 1 == phrase.head and not phrase.particle and not phrase.predicate
    name = scene.parse.phrases[phrase.head] if named else phrase
    return name if named and scene.parse.tokens[name.start].surface in _MARKS else phrase


def _is_verb(scene: Scene, match: Match, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a trigger that ends in a verb is all of its predicate, and no adverb: 停戦を繰り返し求めた."""
    if not phrase.predicate or match.end < verb_end(scene, phrase):
        return False
    last = scene.parse.tokens[match.end - 1]
    return last.lexeme.lemma not in lexicon.lasting or bool(scene.dependents(phrase.index))


def _says_so(scene: Scene, said: Phrase | None, verb: Phrase, lexicon: Lexicon) -> bool:
    """Whether と and する say something: not 対象とした, not 攻撃しようとした, not …したとして逮捕した."""
    clause = scene.clause_of(said.index) if said is not None and said.predicate else None
    if clause is None or "意志" in clause.modality or is_capacity(scene, verb):
        return False
    own = scene.clause_of(verb.index)
    if own is not None and own.connective == "ば":
        return False  # 攻撃したとしても, 攻撃したとすれば
    if own is not None and own.kind is ClauseKind.NOMINAL and own.connective not in _NAMELESS:
        return False  # 侵攻したとする決議: the content of what is adopted
    if own is not None and clause.tense is Tense.PAST and is_in_report(scene, own):
        return False
    governor = scene.governor(own) if own is not None and own.connective == "て" else None
    if governor is None or own is None:
        return True
    word = predicate_word(scene, governor.predicate)
    undergone = word in lexicon.light_passive and is_from_others(scene, governor)
    if governor.voice == "passive" or undergone:
        return False  # 「名誉を傷つけた」として解雇された: why, in the words of whoever did it
    if closes_quotation(scene, clause):  # 「無効だ」として非難した: in somebody's words
        return not is_name(scene, clause) or voices(word, lexicon)
    return measure_upon(scene, own, lexicon) is None


def measure_upon(scene: Scene, grounds: Clause, lexicon: Lexicon) -> Clause | None:
    """Return the measure that …したとして gives the grounds of: …|逮捕した, …|逮捕したと発表した."""
    above = scene.governor(grounds)
    if above is None or is_measure(scene, above, lexicon):
        return above
    for d in scene.dependents(above.predicate):
        phrase = scene.parse.phrases[d]
        told = scene.clause_of(d) if phrase.predicate else scene.enclosing(d - 1) if d else None
        if told is None or told.kind not in _TOLD or told.connective == "よう" or d < grounds.predicate:
            continue
        if told.governor in {above.predicate, d} and is_measure(scene, told, lexicon):
            return told
    chained = (scene.clause_of(d) for d in scene.dependents(above.predicate) if d > grounds.predicate)
    done = (c for c in chained if c is not None and is_chained(c))
    return next((c for c in done if is_measure(scene, c, lexicon)), None)  # …として、男を逮捕し、発表した


def is_measure(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause tells an arrest, a trial or a penalty: 逮捕した, 懲戒処分にした, 罰金を科した."""
    if predicate_word(scene, clause.predicate) in lexicon.grounds:
        return True
    objects = (a for a in clause.arguments if scene.parse.phrases[a].particle in {"を", "に", "と"})
    return any(scene.noun_of(a) in lexicon.measures for a in objects)


def _light(scene: Scene, phrase: Phrase, lexicon: Lexicon, match: Match) -> Site | None:
    if phrase.head < 0 or phrase.particle not in _LIGHT_CASES:
        return None
    head = scene.parse.phrases[phrase.head]
    if not head.predicate:
        return None
    word = predicate_word(scene, head.index)
    if phrase.particle == "と":
        return Site(head.index, phrase.index, rule="light") if _comes_to(scene, phrase, match) else None
    shared = match.pattern.frame.shared
    if phrase.particle == "から":
        left = word in lexicon.leaving and shared
        return Site(head.index, phrase.index, stopped=True, rule="stop") if left else None
    if word in lexicon.staying_away and phrase.particle == "を" and shared:
        return Site(head.index, phrase.index, stopped=True, rule=ABSENT)
    if phrase.particle in SUBJECTS and scene.noun_of(phrase.index) in FIGURES:
        return Site(head.index, phrase.index, rule=FIGURE)
    if _means_itself(scene, phrase, head, match, lexicon):
        return None
    asks = match.pattern.frame.complement is not None  # 政府の要請を受けて: who answers it was asked
    if word in lexicon.light_passive and not asks and is_answered(scene, phrase, head):
        return None
    return _carried(phrase, head, word, match, lexicon)


def _carried(phrase: Phrase, head: Phrase, word: str, match: Match, lexicon: Lexicon) -> Site | None:
    """Where the noun of a trigger is carried by a verb: done, undergone, or stopped."""
    if phrase.particle == "に" and not _lends(word, match.pattern.frame, lexicon):
        return None
    if phrase.particle == "を" and word in lexicon.light_passive and not has_doer(match.pattern.frame):
        return None  # 死去を受け、首相が述べた: nobody undergoes it, it is heard of
    wins = word in lexicon.winning and has_doer(match.pattern.frame)  # 支持を取り付けた, not 合意を取り付けた
    if (wins or word in lexicon.light_passive) and phrase.particle in {"を", "は", "も", "に"}:
        return Site(head.index, phrase.index, flipped=True, rule="light-passive")
    withheld = word in lexicon.withholding and match.pattern.frame.speech
    turned_down = word in lexicon.refusing and is_for_others(match.pattern.frame)  # 申し立てを退けた
    if (word in lexicon.stop or withheld) and not turned_down and phrase.particle in {"を", "は", "も", "が"}:
        return Site(head.index, phrase.index, stopped=True, prevented=word in lexicon.preventing, rule="stop")
    said = match.pattern.frame.speech or match.pattern.frame.complement is not None
    carries = word in lexicon.light or (word in lexicon.enacting and not said)
    if carries and not (word in lexicon.operators and _is_deed(match, lexicon)):
        return Site(head.index, phrase.index, rule="light")
    return None


def _comes_to(scene: Scene, noun: Phrase, match: Match) -> bool:
    """両国は停戦となった: what several do comes about; not 米国は攻撃となった."""
    verb = scene.last_content(scene.parse.phrases[noun.head])
    becomes = verb is not None and verb.lexeme.lemma in _BECOMING and noun.head == noun.index + 1
    return becomes and match.pattern.frame.shared


def _means_itself(scene: Scene, noun: Phrase, head: Phrase, match: Match, lexicon: Lexicon) -> bool:
    """Whether the verb says what is made of the noun, or has another object, so that it carries no event."""
    beside = [scene.parse.phrases[d] for d in scene.dependents(head.index)]
    own, objects = scene.parse.phrases[noun.index].particle, [p.index for p in beside if p.particle == "を"]
    if (noun.particle == "に" and objects) or (own == "を" and objects[-1:] > [noun.index]):
        return True  # 戦死者に哀悼の意を示した, 対話を目的に特使を送った
    names = [p.index for p in beside if p.particle == "と"]
    word = predicate_word(scene, head.index)
    if noun.topic and any(i > noun.index for i in names):
        return True  # 調印は重要だと伝えた: it is told of
    takes = noun.topic and (word in lexicon.stop or word in lexicon.dating)
    if takes and any(p.particle == "を" and not _is_count(scene, p) for p in beside if p.index > noun.index):
        return True  # 停戦は、戦闘を|停止し、…; 大統領選は、決選投票を|行う
    if _is_of_another(scene, noun, head, beside):
        return True
    if word != "する":
        return bool(names) and noun.particle == "を" and word in lexicon.light_passive  # 紛争を虐殺と呼ぶ
    if any(i > noun.index for i in names):
        return True  # 演説を「対立をあおる」として; not 「あおる」とコメントをした
    return not match.pattern.frame.speech and _makes_so(scene, noun, head)


def _is_of_another(scene: Scene, noun: Phrase, head: Phrase, beside: Sequence[Phrase]) -> bool:
    """総会が|条文を|加える: it has its object; 回答は、取り消す|可能性が|ある: it is that which there is.

    But 死者が|300人を|超えた.
    """
    if noun.particle == "は":
        being = scene.last_content(head)
        there = being is not None and being.lexeme.lemma in _BEING
        return there and any(p.particle == "が" for p in beside)
    clause = scene.clause_of(head.index)
    acts = noun.particle == "が" and clause is not None and clause.voice == "active"
    things = (p for p in beside if p.particle == "を" and p.index > noun.index)
    return acts and any(not _is_count(scene, p) for p in things)


def _is_count(scene: Scene, phrase: Phrase) -> bool:
    return any(scene.parse.tokens[i].lexeme.pos2 == "数詞" for i in range(phrase.start, phrase.tail))


def _lends(word: str, frame: Frame, lexicon: Lexicon) -> bool:
    """Whether a verb with a noun in に lends its subject to it: not 要請に応じた, not 演説に言及がある."""
    parties = frame.shared
    return not (word in _BEING and frame.speech) and (parties or word not in lexicon.joining)


def _is_deed(match: Match, lexicon: Lexicon) -> bool:
    """返還を申し入れた, 撤退を命じた ask for a deed; 抗議を申し入れた is how one protests."""
    frame = match.pattern.frame
    said = frame.speech or frame.complement is not None
    return not said and match.pattern.text not in lexicon.performative


def _makes_so(scene: Scene, noun: Phrase, head: Phrase) -> bool:
    """攻撃を明らかにした, 交渉を困難にする, 企業を対象にする: what something is made, not what is done."""
    before = scene.parse.phrases[head.index - 1]
    last = scene.last_content(before)
    if last is None or before.index == noun.index or before.head != head.index:
        return False
    if last.lexeme.pos in {"形状詞", "形容詞"}:
        return before.particle in {"に", ""}
    return before.particle == "に" and before.index > noun.index and last.mention < 0 and last.time < 0


def predicate_word(scene: Scene, predicate: int) -> str:
    """Return the word that a predicate phrase says: a verb's dictionary form or a verbal noun."""
    known = scene.predicate_words.get(predicate)
    if known is None:
        known = scene.predicate_words[predicate] = _said(scene, scene.parse.phrases[predicate])
    return known


def _said(scene: Scene, phrase: Phrase) -> str:
    last = scene.last_content(phrase)
    if last is None:
        return ""
    if last.lexeme.lemma in _BECOMING and phrase.index:
        before = scene.parse.phrases[phrase.index - 1]
        noun = scene.last_content(before)
        comes = before.particle in {"と", "に"} or (noun is not None and noun.surface in _LIKELY)
        if noun is not None and before.head == phrase.index and comes:
            return noun.surface  # 中止となった, 確実になった, 白紙に戻した
    if last.surface == _ONGOING and phrase.tail - phrase.start > 1:
        return scene.parse.tokens[phrase.tail - 2].surface  # 検討中だ
    return last.lexeme.lemma if last.lexeme.pos in {"動詞", "形容詞"} else last.surface
