"""What governs a clause: quoting verbs, nouns with content, conditions, purposes; the outermost word wins."""

from __future__ import annotations

from collections.abc import Mapping, Set

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.law.charges import charge, reproach
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.stance.absence import is_of_nobody, not_so
from newsgraph.extractors.stance.certain import is_blunder, must_be
from newsgraph.extractors.stance.chains import beside, is_cause, is_said_too, is_upon, stands_for_itself
from newsgraph.extractors.stance.drafts import TOLD, is_adopted, is_lifted, is_plan, is_undone
from newsgraph.extractors.stance.ground import is_history, is_known
from newsgraph.extractors.stance.hearsay import hear, spreads
from newsgraph.extractors.stance.mood import is_conceivable, is_condition, is_conditional
from newsgraph.extractors.stance.outlook import is_able, is_hard, is_judged, is_open, outlook
from newsgraph.extractors.stance.stance import Speech, Stance
from newsgraph.extractors.stance.tellers import words_of_others
from newsgraph.extractors.stance.unmet import needs_leave
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import TOPICS
from newsgraph.model import Clause, ClauseKind, Phrase, Status, Tense

_DEEPEST = 12
_PURPOSES = frozenset({"ため", "よう", "前"})
COMPLEMENT_CASES = frozenset({"を", "が", "は", "も", "に", "と", "で", "へ", "について", ""})
"""Cases by which a noun is the complement of what governs it."""
_INSTEAD = frozenset({"代わり", "かわり"})
_REASONS = frozenset({"ため", "ので"})
_WEAK = frozenset({"限る", "いう", "言う", "言える", "いえる", "思う", "思える", "考える"})
_CONJECTURE = frozenset(
    {"見る", "思う", "考える", "予想", "推定", "推測", "想定", "予測", "見込む", "想像", "目する", "観測"}
)
_MEANT = frozenset({"意向"})
"""What one will answer, though it is a word of what one thinks too; a 構え is shown now."""
_DECIDING = frozenset({"決める", "決定", "決断", "決まる"})
_SETTLING = frozenset({"決まる", "固まる", "決める", "固める"})
"""まだ決まっていない: it may come all the same; not 認めないと決定しない."""
_WISHES = frozenset({"望む", "願う", "希望", "切望"})
"""What nobody has, he would not have come."""


class Governing:
    """Applies to a stance what governs a clause or a noun of one sentence."""

    def __init__(self, scene: Scene, lexicon: Lexicon, speeches: Mapping[int, Speech]) -> None:
        """Take the sentence, the words that set a status, and the acts of saying by predicate phrase."""
        self._scene = scene
        self._lexicon = lexicon
        self._speeches = speeches

    def climb(self, clause: Clause, stance: Stance) -> None:
        """Apply all that governs a clause, up to the main clause."""
        done = stance.status is Status.ACTUAL and stands_for_itself(clause)
        done = done and is_said_too(self._scene, clause)
        self._climb(clause, stance)
        if done and stance.status is Status.PLANNED:
            stance.status = Status.ACTUAL  # 首相は、軍が撃ったが、守ると約束した

    def _climb(self, clause: Clause, stance: Stance) -> None:
        current: Clause | None = clause
        for _ in range(_DEEPEST):
            if current is None or current.governor < 0:
                return
            if self._charges(current, stance) or not self._pass(current, stance):
                return
            reason = current.connective in _REASONS and current.tense is Tense.PAST
            current = beside(self._scene, current, self._lexicon.supposing) or self._scene.governor(current)
            while reason and current is not None and current.kind is not ClauseKind.QUOTE:
                current = self._scene.governor(current)  # 発表したため、出演することができなかった
            planned = current is not None and stance.status is Status.PLANNED
            if planned and current and is_conditional(self._scene, current, clause.predicate):
                stance.apply(Status.POSSIBLE)  # 侵攻した場合、制裁を科す|構えだ
            if current is not None and stance.attitude and current.predicate in self._speeches:
                stance.voiced = True
                stance.apply(Status.DENIED if current.negated else None)  # 支持する考えを示さなかった

    def _charges(self, clause: Clause, stance: Stance) -> bool:
        """Whether somebody is charged with it, who charges him says so: 殺害した疑いで逮捕した."""
        charging = charge(self._scene, clause, self._lexicon)
        if charging is None:
            if not stance.is_voiced() and reproach(self._scene, clause, self._lexicon) is not None:
                stance.apply(Status.ALLEGED)  # 送っているとして|批判した
            return False
        stance.apply(Status.ALLEGED)
        if charging.voice != "passive":
            above = self._scene.governor(charging)  # 逮捕したと|発表した: who tells it is who did it
            speech = self._speeches.get(above.predicate) if above is not None else None
            told = speech.speakers if speech is not None else ()
            stance.sources.extend(own_subject(self._scene, charging) or told)
        return True

    def _pass(self, clause: Clause, stance: Stance) -> bool:
        """Apply what a clause hangs on; return whether what is further out reaches it too."""
        hear(self._scene, clause, self._lexicon, stance)
        if clause.kind is ClauseKind.QUOTE:
            self._quoted(clause, stance)
            return True
        if clause.kind is ClauseKind.NOMINAL:
            return not is_known(self._scene, clause) and self._nominalised(clause, stance)
        if clause.kind is ClauseKind.RELATIVE:
            return self._modifies(clause, stance)
        if clause.kind is ClauseKind.COORDINATE and self._is_beside(clause, stance):
            return False
        if clause.connective == "よう" and clause.kind is ClauseKind.ADVERBIAL:
            self._asked(clause, stance)
        if clause.connective in _INSTEAD:
            stance.apply(Status.DENIED)
        elif is_condition(self._scene, clause):
            stance.apply(Status.POSSIBLE)
            stance.supposed = True
        elif stands_for_itself(clause) and not is_upon(self._scene, clause):
            # …したほか、…する考え: what governs the rest does not reach back, but who says it all does
            return is_said_too(self._scene, clause)
        elif clause.connective in _PURPOSES and clause.tense is not Tense.PAST:
            stance.apply(None if is_cause(self._scene, clause) else Status.PLANNED)
        return True

    def _modifies(self, clause: Clause, stance: Stance) -> bool:
        is_not = clause.tense is not Tense.PAST and self._is_not(clause.governor)
        if is_not or is_of_nobody(self._scene, clause.governor, self._lexicon):
            stance.apply(Status.DENIED)  # 批判する番組ではない, 支持する国はない
        if clause.tense is Tense.PAST and is_plan(self._scene, clause.governor, self._lexicon):
            return False  # 委員会が提案した案
        if clause.tense is not Tense.PAST and is_lifted(self._scene, clause.governor, self._lexicon):
            stance.apply(Status.DENIED)
        is_operator = self._operator(clause.governor) in self._lexicon.noun_operators
        return is_operator and self.nominal(clause.governor, stance)

    def _operator(self, noun: int) -> str:
        """The word of a noun that says how sure it is: 偽 of 偽動画, else its last noun."""
        first = self._scene.parse.tokens[self._phrase(noun).start].surface
        return first if first in self._lexicon.untrue else self._scene.noun_of(noun)

    def _asked(self, clause: Clause, stance: Stance) -> None:
        """攻撃するよう指令を出した, 解放するよう声明を出した: what the object of the verb asks for."""
        before = clause.governor - 1
        noun, phrase = self._scene.noun_of(before), self._phrase(before)
        asks = noun in self._lexicon.utterances or self._lexicon.operators.get(noun) is Status.REQUESTED
        if asks and phrase.head == clause.governor and phrase.particle == "を":
            stance.apply(Status.REQUESTED)
            self.said(clause.governor, stance, {"よう"})

    def _is_beside(self, clause: Clause, stance: Stance) -> bool:
        """会見し、…へ向かう見込みだ; 配備を報じ、…との観測を示した: what follows is content, this not."""
        above = self._scene.governor(clause)
        phrase = self._phrase(clause.predicate)
        if clause.connective == "とともに":  # 感謝するとともに、支援する用意があると表明した: it was had
            main = self._scene.main
            apart = stance.attitude and main is not None and main.tense is Tense.PAST
            self.said(main.predicate if main is not None and apart else -1, stance, {"と"})
            return apart
        word = predicate_word(self._scene, phrase.index)  # 「困難だ」として続けない考えを伝えた: it was said
        if above is None or clause.connective not in {"連用", "て"} or not (phrase.comma or word == "する"):
            return False
        if word in self._lexicon.reporting:
            return above.kind in {ClauseKind.NOMINAL, ClauseKind.QUOTE}
        charged = self._scene.noun_of(above.governor) in self._lexicon.charges
        if charged and clause.voice == "passive" != above.voice:
            return True  # 逮捕され、盗んだ疑いが持たれている
        return (stance.says or stance.felt) and above.kind is ClauseKind.NOMINAL

    def _nominalised(self, clause: Clause, stance: Stance) -> bool:
        governor = self._phrase(clause.governor)
        told = self._phrase(clause.predicate).particle in TOLD  # 「攻撃した」との考え; not 共同が伝えた計画
        planned = not told and is_plan(self._scene, clause.governor, self._lexicon)
        if clause.tense is Tense.PAST and (planned or is_undone(self._scene, clause, self._lexicon)):
            return False  # 共同が伝えた計画, 報道した内容を取り消した: it was reported all the same
        if clause.tense is Tense.PAST and is_history(self._scene, clause):
            return False
        if clause.connective != "の" or not governor.predicate:
            head = governor.head
            if clause.tense is not Tense.PAST and head >= 0 and governor.particle == "に":
                stance.apply(outlook(self._scene, governor, self._phrase(head), self._lexicon))
            was = stance.status
            reaches = self.nominal(clause.governor, stance)
            if was is Status.ACTUAL and stance.status is Status.PLANNED and clause.tense is Tense.PAST:
                stance.status = was  # 旧駅舎が焼失したことを機に計画された: the past is not planned
            return reaches
        if needs_leave(self._scene, self._phrase(clause.predicate), self._lexicon):
            stance.apply(Status.POSSIBLE)
            return True
        particle = self._phrase(clause.predicate).particle
        if particle in COMPLEMENT_CASES:  # 訪問するのを見送った; not 訪問したのに対し、…を見送った
            self.governed(predicate_word(self._scene, governor.index), governor, stance, {particle})
        return True

    def _quoted(self, clause: Clause, stance: Stance) -> None:
        predicate = self._phrase(clause.governor)
        word = predicate_word(self._scene, predicate.index)
        governor = self._scene.clause_of(predicate.index)
        speech = self._speeches.get(predicate.index)
        passive = governor is not None and governor.voice == "passive"
        if speech is not None and speech.speakers:
            for telling in (clause, governor):
                if telling is not None:
                    stance.sources.extend(words_of_others(self._scene, telling, self._lexicon))
            stance.sources.extend(speech.speakers)
        weak = word in _WEAK or word in self._lexicon.finding
        if governor is not None and weak and (governor.negated or is_hard(self._scene, predicate)):
            stance.status = Status.POSSIBLE  # …とは限らない, …とは考えにくい, …したとは確認できていない
        elif any(self._scene.noun_of(d) == "誤っ" for d in self._scene.dependents(predicate.index)):
            stance.apply(Status.DENIED)  # …したと誤って報じられた
        elif {"意志", "べき"} & set(clause.modality):
            pass  # 殺そうと考えた, 辞任すべきだと考える
        elif word in _CONJECTURE or (passive and word == "する"):
            if not (speech and speech.speakers):
                stance.apply(Status.POSSIBLE if word != "する" else Status.ALLEGED)
        elif word == "疑う":
            stance.apply(Status.POSSIBLE)
        self._decided(word, clause, predicate, stance)

    def _decided(self, word: str, clause: Clause, predicate: Phrase, stance: Stance) -> None:
        """Apply what the word of saying makes of what it says."""
        operator = self._lexicon.operators.get(word)
        says_no = clause.negated or predicate_word(self._scene, clause.predicate) == "ない"
        if operator is Status.DENIED and says_no and stance.status is Status.DENIED:
            return  # 「協議していない」, 「事実はない」と否定した: one denial, in their words
        if not self._is_only_said(clause, operator or self._complement(predicate.index, stance, {"と"})):
            self.governed(word, predicate, stance, {clause.connective})

    def _is_only_said(self, clause: Clause, status: Status | None) -> bool:
        """「合意した」と決定した, 「合意する」と理解を求めた: what is past, or beside what is asked for."""
        word = predicate_word(self._scene, clause.governor)
        if clause.tense is Tense.PAST:
            warns = status is Status.POSSIBLE and word not in self._lexicon.operators
            told = warns and word not in _CONJECTURE  # 攻撃したとけん制した
            return told or status in {Status.PLANNED, Status.REQUESTED}
        beside = (self._phrase(d).particle for d in self._scene.dependents(clause.governor))
        return status is Status.REQUESTED and clause.connective == "と" and "を" in beside

    def nominal(self, noun: int, stance: Stance) -> bool:
        """Pass through a noun that a clause gives the content of; False where nothing more governs it."""
        self._content(noun, stance)
        phrase = self._phrase(noun)
        if phrase.predicate or phrase.head < 0:
            return phrase.predicate  # …する方針だ
        head = self._phrase(phrase.head)
        if not head.predicate:  # …する可能性の指摘, …する計画を; not …する恐れ、避難命令
            operators = self._lexicon.noun_operators
            plans = phrase.particle == "の" and self._scene.noun_of(noun) in operators
            if plans and self._scene.fillers(head.index):
                return False  # 訪米する予定の|首相は、辞任を否定した
            stance.apply(operators.get(self._scene.noun_of(head.index)) if not phrase.comma else None)
            return phrase.particle != "" and self.nominal(head.index, stance)
        if phrase.particle not in COMPLEMENT_CASES:
            return True
        clause = self._scene.clause_of(head.index)
        word = predicate_word(self._scene, head.index)
        if self.supposes(phrase, head):
            stance.apply(Status.POSSIBLE)  # 殺害した|ものと|みられる
        if phrase.particle in {"は", "が", "も", ""} and (
            missing := not_so(self._scene, noun, clause, self._lexicon)
        ):
            stance.apply(missing)
            return True
        if is_able(self._scene, noun, clause, stance):
            return True
        links = {self._scene.noun_of(noun), "を" if phrase.particle in TOPICS else phrase.particle}
        if spreads(self._scene, noun, word):
            return True
        self.said(head.index, stance, links)
        sent = stance.attitude and self._scene.noun_of(noun) in self._lexicon.utterances
        if not sent or head.index not in self._speeches or word in self._lexicon.operators:
            self.governed(word, head, stance, links)  # 審査を要請する書簡を|送った: it was asked by it
        return True

    def _content(self, noun: int, stance: Stance) -> None:
        """Apply what the noun itself says."""
        phrase = self._phrase(noun)
        operators = self._lexicon.noun_operators
        word, lexicon = self._operator(noun), self._lexicon
        kept = lexicon.utterances if word in lexicon.utterances else lexicon.attitudes
        kept = kept - _MEANT if stance.answers else kept  # 拒否する意向だ
        if is_adopted(self._scene, noun, lexicon):
            stance.apply(Status.PLANNED, word, frozenset({word}))  # 撤退を求める決議案を可決した
        else:
            meant = Status.PLANNED if word in lexicon.aims else None
            stance.apply(operators.get(word, meant), word, kept)  # 反対する考えを示した: it was had
        if self._is_not(noun) or (phrase.particle == "の" and self._is_not(phrase.head)):
            stance.apply(Status.DENIED)  # …するわけではない, …する趣旨の番組ではない

    def _is_not(self, noun: int) -> bool:
        own = self._scene.clause_of(noun)
        return own is not None and own.negated

    def supposes(self, noun: Phrase, head: Phrase) -> bool:
        """攻撃とみられる, 攻撃した|ものと|考えられる, 攻撃も考えられる: nobody is certain."""
        if noun.particle in {"が", "も"}:
            return is_conceivable(self._scene, self._scene.clause_of(head.index))
        if noun.particle != "と" or predicate_word(self._scene, head.index) not in _CONJECTURE:
            return False
        speech, clause = self._speeches.get(head.index), self._scene.clause_of(head.index)
        said = speech is not None and speech.speakers
        return not said and (clause is None or clause.tense is not Tense.PAST)

    def said(self, predicate: int, stance: Stance, links: Set[str]) -> None:
        """Add who says it; what somebody only judges is no claim of theirs: 攻撃したことを非難した."""
        speech = self._speeches.get(predicate)
        if speech is not None and (not speech.frame.governs or links & set(speech.frame.governs)):
            stance.sources.extend(speech.speakers)

    def governed(self, word: str, predicate: Phrase, stance: Stance, links: Set[str]) -> None:
        """Apply what the governing predicate says: its operator, its type's complement, its own negation.

        `links` are the connective, the noun or the case by which the event hangs on it.
        """
        if is_open(self._scene, predicate.index, self._lexicon) or must_be(self._scene, predicate.index):
            stance.apply(Status.POSSIBLE)
            return
        if is_blunder(word, links, self._lexicon.hearsay):
            return
        clause = self._scene.clause_of(predicate.index)
        negated = clause is not None and clause.negated
        if word in self._lexicon.averting and clause is not None and clause.tense is Tense.NONPAST:
            stance.apply(Status.POSSIBLE)  # 侵攻を抑止するため、訓練を行った
            stance.supposed = True
            return
        status = self._lexicon.operators.get(word) or self._complement(predicate.index, stance, links)
        if status is Status.PLANNED and stance.settled and word in _DECIDING:
            stance.explicit = True  # 支持を決めた
            return
        if negated and status is Status.DENIED:
            stance.apply(Status.POSSIBLE)  # 否定しなかった
        elif not negated:
            asked = status is Status.DENIED and clause is not None and "べき" in clause.modality
            stance.apply(Status.REQUESTED if asked else status)  # 関税は避けるべきだ
        elif status is Status.REQUESTED:  # 戦争を望んでいない, 撤退を求めていない
            stance.apply(Status.DENIED if word in _WISHES else Status.POSSIBLE)
        elif status in {Status.PLANNED, Status.POSSIBLE} and not is_judged(word, clause, self._lexicon):
            stance.apply(Status.POSSIBLE if word in _SETTLING else Status.DENIED)  # 予定していない

    def _complement(self, predicate: int, stance: Stance, links: Set[str]) -> Status | None:
        """What an act of saying says of what hangs on it."""
        speech = self._speeches.get(predicate)
        if speech is None or (speech.frame.governs and not links & set(speech.frame.governs)):
            return None
        unsure = speech.frame.complement in {Status.POSSIBLE, Status.ALLEGED}
        return None if unsure and stance.is_voiced() else speech.frame.complement

    def climb_from(self, phrase: int, stance: Stance) -> None:
        """Apply all that governs the clause that a phrase stands in."""
        clause = self._scene.enclosing(phrase)
        if clause is not None:
            self.climb(clause, stance)

    def _phrase(self, index: int) -> Phrase:
        return self._scene.parse.phrases[index]
