"""How sure, and who says so: the status and the sources of an event, from all that governs its clause.

The status starts from the predicate itself (negation, tense, modal suffixes) and passes through
every word that governs it up to the main clause; the outermost word that says something wins.
訪問する可能性を否定した is denied, 中止を求めた is requested, 供給したと非難した is alleged.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from newsgraph.extractors.contents import announcers, container, list_end
from newsgraph.extractors.ground import ground, is_known, is_new
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.mood import CONDITIONS, mood
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import Site, carrying_clauses, predicate_word
from newsgraph.extractors.tellers import quoted_speaker, tellers, words_of_others
from newsgraph.model import Clause, ClauseKind, Frame, Phrase, Status, Tense

_DEEPEST = 12
_PURPOSES = frozenset({"ため", "よう", "前"})
_COMPLEMENT_CASES = frozenset({"を", "が", "は", "も", "に", "と", "で", "へ", "について", ""})
_AHEAD = frozenset({"に向けて", "に先立って", "を前に", "に備えて"})
_TURNING = frozenset(
    {"発展", "移行", "移る", "変わる", "転じる", "転ずる", "突入", "つながる", "繋がる", "踏み切る", "至る"}
)
_INSTEAD = frozenset({"代わり", "かわり"})
_COMPLETE = frozenset({"ほか", "一方", "上", "うえ", "が", "し"})
"""Connectives of a clause that stands for itself when it is past."""
_WEAK = frozenset({"限る", "いう", "言う", "言える", "いえる", "思う", "思える", "考える"})
_EXISTING = frozenset({"ある", "考える", "できる", "出来る"})
_OBLIQUE = {"反対": "に", "異議": "に", "備える": "に", "調整": "で"}
"""Case of what a word says how sure it is, beside を: 攻撃に備える, 会談で調整."""
_CONJECTURE = frozenset(
    {"見る", "思う", "考える", "予想", "推定", "推測", "想定", "予測", "見込む", "想像", "目する"}
)
_SUSPICION = frozenset({"疑う"})


def _stands_for_itself(clause: Clause) -> bool:
    """…したほか、…, …しており、…: a clause with an end of its own beside what follows."""
    if clause.tense is Tense.PAST:
        return clause.connective in _COMPLETE
    return clause.connective == "連用" and "ている" in clause.modality


@dataclass(frozen=True, slots=True)
class Speech:
    """An act of saying at a predicate: its type and who says it."""

    frame: Frame
    speakers: tuple[Filler, ...]


@dataclass(slots=True)
class Stance:
    """Status and sources while they are being read. `explicit`: grammar says it, not mere presupposition."""

    status: Status
    explicit: bool
    sources: list[Filler] = field(default_factory=list)
    granted: bool = False
    """Taken for granted where it stands: who tells the sentence tells it only if nobody did before."""
    attitude: bool = False
    """A stance that is had by saying so: no word makes a plan of it (反対する考えを示した)."""

    def apply(self, status: Status | None, word: str = "", attitudes: Set[str] = frozenset()) -> None:
        """Let a word further out say how sure it is.

        What is had by saying so stays a fact under nouns of `attitudes` (反対する考え), not under others
        (非難する方針).
        """
        if status is None or status is Status.ACTUAL:
            return
        if status is Status.PLANNED and self.attitude and word in attitudes:
            return
        self.explicit = True
        if status is Status.ALLEGED and self.status is not Status.ACTUAL:
            return
        if status is Status.PLANNED and self.status in {Status.DENIED, Status.POSSIBLE, Status.REQUESTED}:
            return
        if status is Status.DENIED and self.status is Status.DENIED:
            self.status = Status.POSSIBLE  # 拒否しないと否定した: two negations are no fact
            return
        self.status = status


class StanceReader:
    """Reads the stance of events in one sentence."""

    def __init__(
        self,
        scene: Scene,
        lexicon: Lexicon,
        speeches: Mapping[int, Speech],
        carried: tuple[Filler, ...] = (),
    ) -> None:
        """Take the sentence, the words that set a status, and the acts of saying by predicate phrase.

        `carried` are those who told something before and go on telling here.
        """
        self._carried = carried
        self._scene = scene
        self._lexicon = lexicon
        self._speeches = speeches

    def read(self, site: Site, frame: Frame, trigger: str) -> Stance:
        """Return the stance of the event of a type whose trigger (as declared) stands at a site."""
        if site.predicate >= 0:
            clause = self._scene.clause_of(site.predicate)
            if clause is None:
                return Stance(Status.ACTUAL, explicit=False)
            stance = Stance(mood(self._scene, clause, frame), explicit=True)
            word = predicate_word(self._scene, self._phrase(site.predicate))
            lasts = word in self._lexicon.lasting and clause.kind is ClauseKind.RELATIVE
            if (lasts or site.suffix == "中") and stance.status is Status.PLANNED:
                stance.status = Status.ACTUAL  # 攻撃中だ, 攻撃を続ける国
            stance.attitude = bool({word, trigger} & self._lexicon.performative)
            if frame.speech and self._grounds_attitude(clause):
                stance.attitude = True
            if stance.status is Status.PLANNED and stance.attitude:
                stance.status = Status.ACTUAL
            tells = site.rule == "light" or site.suffix == word  # 強化を表明した, 強化表明
            told = tells and word in self._lexicon.announcing and not stance.attitude
            if told and not frame.speech and site.predicate in self._speeches:
                if trigger not in self._lexicon.declared:  # 増税を発表した: not yet done
                    stance.apply(Status.PLANNED)
                stance.sources.extend(self._speeches[site.predicate].speakers)
            if site.stopped:
                stance.status = Status.ACTUAL if stance.status is Status.DENIED else Status.DENIED
            self._climb(clause, stance)
        else:
            stance = self._noun(site, trigger)
        self._told(site.predicate if site.predicate >= 0 else site.noun, stance)
        return stance

    def _grounds_attitude(self, clause: Clause) -> bool:
        """…だとして拒絶する構えだ: what is said for an attitude is said where that is had."""
        above = self._scene.governor(clause) if clause.connective == "て" else None
        if above is None:
            return False
        return predicate_word(self._scene, self._phrase(above.predicate)) in self._lexicon.performative

    def _told(self, at: int, stance: Stance) -> None:
        """Add who tells the sentence; what it takes for granted inside a quotation is nobody's claim."""
        told = tellers(self._scene, at, self._lexicon) or quoted_speaker(self._scene, at)
        if not told and not self._carried:
            return
        asserted, quoted = ground(self._scene, at)
        stance.granted = not (stance.explicit and asserted)
        if not stance.granted:
            stance.sources.extend((*told, *self._carried))
        elif asserted and not quoted and is_new(self._scene, at):
            stance.sources.extend(told)

    # -------------------------------------------------------------- what governs it

    def _climb(self, clause: Clause, stance: Stance) -> None:
        current: Clause | None = clause
        for _ in range(_DEEPEST):
            if current is None or current.governor < 0 or not self._pass(current, stance):
                return
            current = self._scene.governor(current)

    def _pass(self, clause: Clause, stance: Stance) -> bool:
        """Apply what a clause hangs on; return whether what is further out reaches it too."""
        if clause.kind is ClauseKind.QUOTE:
            self._quoted(clause, stance)
            return True
        if clause.kind is ClauseKind.NOMINAL:
            return not is_known(self._scene, clause) and self._nominalised(clause, stance)
        if clause.kind is ClauseKind.RELATIVE:
            is_operator = self._scene.noun_of(clause.governor) in self._lexicon.operators
            return is_operator and self._nominal(clause.governor, stance)
        if clause.connective in _INSTEAD:
            stance.apply(Status.DENIED)
        elif clause.connective in CONDITIONS:
            stance.apply(Status.POSSIBLE)
        elif _stands_for_itself(clause):
            return False  # …したほか、…する考え: what governs the rest does not reach back
        elif clause.connective in _PURPOSES and clause.tense is not Tense.PAST:
            stance.apply(Status.PLANNED)
        return True

    def _nominalised(self, clause: Clause, stance: Stance) -> bool:
        governor = self._phrase(clause.governor)
        if clause.connective != "の" or not governor.predicate:
            return self._nominal(clause.governor, stance)
        word = predicate_word(self._scene, governor)  # 訪問するのを見送った
        self._governed(word, governor, stance, {self._phrase(clause.predicate).particle})
        return True

    def _quoted(self, clause: Clause, stance: Stance) -> None:
        predicate = self._phrase(clause.governor)
        word = predicate_word(self._scene, predicate)
        governor = self._scene.clause_of(predicate.index)
        speech = self._speeches.get(predicate.index)
        passive = governor is not None and governor.voice == "passive"
        if speech is not None and speech.speakers:
            for telling in (clause, governor):
                if telling is not None:
                    stance.sources.extend(words_of_others(self._scene, telling, self._lexicon))
            stance.sources.extend(speech.speakers)
        if governor is not None and word in _WEAK and (governor.negated or self._is_hard(predicate)):
            stance.status = Status.POSSIBLE  # …とは限らない, …とは言えない, …とは考えにくい
        elif any(self._scene.noun_of(d) == "誤っ" for d in self._scene.dependents(predicate.index)):
            stance.apply(Status.DENIED)  # …したと誤って報じられた
        elif {"意志", "べき"} & set(clause.modality):
            pass  # 殺そうと考えた, 辞任すべきだと考える
        elif word in _CONJECTURE or (passive and word == "する"):
            if not (speech and speech.speakers):
                stance.apply(Status.POSSIBLE if word != "する" else Status.ALLEGED)
        elif word in _SUSPICION:
            stance.apply(Status.POSSIBLE)
        self._governed(word, predicate, stance, {clause.connective})

    def _is_hard(self, predicate: Phrase) -> bool:
        words = self._scene.parse.tokens[predicate.start : predicate.end]
        return any(t.lexeme.lemma in {"にくい", "難い", "がたい", "づらい"} for t in words)

    def _nominal(self, noun: int, stance: Stance) -> bool:
        """Pass through a noun that a clause gives the content of; False where nothing more governs it."""
        phrase = self._phrase(noun)
        operators = self._lexicon.operators
        word = self._scene.noun_of(noun)
        stance.apply(operators.get(word), word, self._lexicon.attitudes)
        own = self._scene.clause_of(noun)
        if own is not None and own.negated:
            stance.apply(Status.DENIED)  # …するわけではない
        if phrase.predicate or phrase.head < 0:
            return phrase.predicate  # …する方針だ
        head = self._phrase(phrase.head)
        if not head.predicate:  # …する可能性の指摘, …する計画を
            stance.apply(operators.get(self._scene.noun_of(head.index)))
            return phrase.particle != "" and self._nominal(head.index, stance)
        if phrase.particle not in _COMPLEMENT_CASES:
            return True
        clause = self._scene.clause_of(head.index)
        word = predicate_word(self._scene, head)
        nothing = word == "ない" or (clause is not None and clause.negated and word in _EXISTING)
        if nothing and phrase.particle in {"は", "が", "も", ""}:
            stance.apply(Status.DENIED)  # …する可能性はない
            return True
        links = {self._scene.noun_of(noun), phrase.particle}
        self._said(head.index, stance, links)
        self._governed(word, head, stance, links)
        return True

    def _said(self, predicate: int, stance: Stance, links: Set[str]) -> None:
        """Add who says it; what somebody only judges is no claim of theirs: 攻撃したことを非難した."""
        speech = self._speeches.get(predicate)
        if speech is not None and (not speech.frame.governs or links & set(speech.frame.governs)):
            stance.sources.extend(speech.speakers)

    def _governed(self, word: str, predicate: Phrase, stance: Stance, links: Set[str]) -> None:
        """Apply what the governing predicate says: its operator, its type's complement, its own negation.

        `links` are the connective, the noun or the case by which the event hangs on it.
        """
        clause = self._scene.clause_of(predicate.index)
        negated = clause is not None and clause.negated
        status = self._lexicon.operators.get(word)
        speech = self._speeches.get(predicate.index)
        if (
            status is None
            and speech is not None
            and (not speech.frame.governs or links & set(speech.frame.governs))
        ):
            status = speech.frame.complement
        if negated and status is Status.DENIED:
            stance.apply(Status.POSSIBLE)  # 否定しなかった
        elif not negated:
            stance.apply(status)
        elif status in {Status.PLANNED, Status.POSSIBLE}:
            stance.apply(Status.DENIED)  # 予定していない

    # -------------------------------------------------------------- nouns

    def _asks(self, phrase: Phrase) -> bool:
        """インド訪問か, イラン攻撃なら: a noun that a question or a condition ends with."""
        tail = self._scene.parse.tokens[phrase.tail : phrase.end]
        return any(t.surface in {"か", "なら"} for t in tail)

    def _noun(self, site: Site, trigger: str) -> Stance:
        stance = Stance(Status.ACTUAL, explicit=False)
        operators = self._lexicon.operators
        stance.apply(self._ending(site, trigger))
        for clause in carrying_clauses(self._scene, site.noun, self._lexicon.carriers):  # 検討している配備
            stance.apply(operators.get(predicate_word(self._scene, self._phrase(clause.predicate))))
        stance.sources.extend(announcers(self._scene, site.noun, self._lexicon))
        phrase = list_end(self._scene, self._phrase(site.noun))
        if self._asks(phrase):
            stance.apply(Status.POSSIBLE)
        ahead = phrase.particle in _AHEAD or (phrase.particle == "へ" and not self._turns_into(phrase))
        if ahead:
            stance.apply(Status.PLANNED)
        if phrase.head < 0:
            return stance
        head = self._phrase(phrase.head)
        whole = container(self._scene, phrase, self._lexicon)
        if whole is not None:
            self._contained(whole, stance)
        elif head.predicate and ahead:
            self._climb_from(head.index, stance)
        elif head.predicate and phrase.particle in _COMPLEMENT_CASES:
            self._complement(phrase, head, stance)
        elif (
            not head.predicate
            and phrase.particle in {"の", "という", "との", "に"}  # 訪問の予定, 訪問に意欲, 訪問に慎重な
            and self._scene.noun_of(head.index) in operators
        ):
            self._nominal(head.index, stance)
            self._climb_from(head.index, stance)
        return stance

    def _ending(self, site: Site, trigger: str) -> Status | None:
        """What the end of the noun's compound says: 訪問中止, 辞任表明, 攻撃計画."""
        lexicon = self._lexicon
        attitude = trigger in lexicon.performative
        if site.stopped:
            return Status.DENIED
        if site.suffix in lexicon.announcing and not attitude:
            return Status.PLANNED
        if attitude and site.suffix in lexicon.others_plans:
            return None  # 批判容認: the criticism is there
        return lexicon.operators.get(site.suffix)

    def _turns_into(self, phrase: Phrase) -> bool:
        """紛争へ発展した, 侵攻へ踏み切った: it has come to it; 停戦へ動く is ahead."""
        if phrase.head < 0:
            return False
        return predicate_word(self._scene, self._phrase(phrase.head)) in _TURNING

    def _contained(self, whole: Phrase, stance: Stance) -> None:
        """資産凍結を盛り込んだ制裁を発表した, 撤退を含む計画: as sure as what contains it."""
        stance.apply(self._lexicon.operators.get(self._scene.noun_of(whole.index)))
        if whole.head < 0 or whole.particle != "を":
            return
        head = self._phrase(whole.head)
        if predicate_word(self._scene, head) in self._lexicon.announcing:
            stance.apply(Status.PLANNED)
            self._said(head.index, stance, {"を"})
        if stance.explicit:
            self._climb_from(head.index, stance)

    def _climb_from(self, phrase: int, stance: Stance) -> None:
        clause = self._scene.enclosing(phrase)
        if clause is not None:
            self._climb(clause, stance)

    def _complement(self, noun: Phrase, head: Phrase, stance: Stance) -> None:
        """A noun event as the object of a word that says how sure it is: 訪問を検討, 会談が予定されている."""
        particle = noun.particle
        word = predicate_word(self._scene, head)
        clause = self._scene.clause_of(head.index)
        status = self._lexicon.operators.get(word)
        if word == "控える":
            status = Status.PLANNED
        objects = {"を", "が", "は", "も", "の", _OBLIQUE.get(word, "を")}
        if status is None or particle not in objects:
            speech = self._speeches.get(head.index)
            if speech is None or particle != "を" or not (speech.frame.complement or speech.speakers):
                return
            if not speech.frame.governs and self._is_named(noun, head):
                return
        self._governed(word, head, stance, {particle})
        if word == "控える":
            stance.apply(status)
        if particle == "を":  # 殺害を明らかにした: who says so knows it, done or planned
            self._said(head.index, stance, {particle})
        if clause is not None:
            self._climb(clause, stance)

    def _is_named(self, noun: Phrase, head: Phrase) -> bool:
        """逮捕を「不当」と述べた, この逮捕を説明した: what is spoken of, not what is said."""
        quotes = any(
            self._phrase(d).particle == "と" or self._scene.clause_of(d)
            for d in self._scene.dependents(head.index)
        )
        return quotes or not is_new(self._scene, noun.index)

    def _phrase(self, index: int) -> Phrase:
        return self._scene.parse.phrases[index]
