"""How sure, and who says so: the status and the sources of an event, from all that governs its clause.

The status starts from the predicate itself (negation, tense, modal suffixes) and passes through
every word that governs it up to the main clause; the outermost word that says something wins.
訪問する可能性を否定した is denied, 中止を求めた is requested, 供給したと非難した is alleged.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace
from functools import cached_property

from newsgraph.extractors.lexicon import Lexicon, voices
from newsgraph.extractors.quoted import Quotation
from newsgraph.extractors.roles.supposed import supposed_doer
from newsgraph.extractors.scene import Filler, Scene, chain_of, is_chained
from newsgraph.extractors.stance.chains import joins_plan, meets_there
from newsgraph.extractors.stance.coming import is_due
from newsgraph.extractors.stance.drafts import is_adopted
from newsgraph.extractors.stance.dropped import is_dropped
from newsgraph.extractors.stance.governing import Governing
from newsgraph.extractors.stance.ground import ground, is_counted, is_new, is_of_noun
from newsgraph.extractors.stance.mood import is_conditional, is_nobodys_deed, mood
from newsgraph.extractors.stance.nouns import NounStance
from newsgraph.extractors.stance.signed import announcing
from newsgraph.extractors.stance.stance import Speech, Stance
from newsgraph.extractors.stance.tellers import naming_tellers, of_report, tellers
from newsgraph.extractors.triggers.site import QUOTED, Site, predicate_word
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Frame, Phrase, Status, Tense

_ACTUAL, _PLANNED, _REQUESTED, _DENIED = Status.ACTUAL, Status.PLANNED, Status.REQUESTED, Status.DENIED
_POSSIBLE = Status.POSSIBLE
_PAST, _UNKNOWN, _NONPAST = Tense.PAST, Tense.UNKNOWN, Tense.NONPAST
_OPEN = frozenset({_REQUESTED, _POSSIBLE})
"""What stays as it is of what may, or should, come to an end: 解除できる, やめるべきだ."""
_AS_SOON_AS = "と"
_RELATIVE, _NOMINAL, _MAIN = ClauseKind.RELATIVE, ClauseKind.NOMINAL, ClauseKind.MAIN
_EMBEDDED = frozenset({_RELATIVE, _NOMINAL, ClauseKind.ADVERBIAL})
_AIMS = frozenset({"ため", "よう"})
_EFFECTIVE = ("付", "付け")
"""What follows the date by which something is done."""

_NOT = ("ない", "ません", "ず")
"""Ends of triggers that say no themselves: 応じない."""
_GOING_ON = frozenset({"続く", "相次ぐ"})
"""What goes on by itself is there, in headlines too: 戦闘続く; 支援を続ける is meant."""
_PRESSING = frozenset({"強く", "改めて", "重ねて", "切に"})
_AMOUNTING = frozenset({"越える", "上る", "上回る", "及ぶ", "達する"})
"""死者は300人を超えると報じた: what a number comes to is there. UniDic spells 超える so."""
_SOON = "近く"
_TAKING_UP = "受ける"


class StanceReader:
    """Reads the stance of events in one sentence."""

    def __init__(
        self,
        scene: Scene,
        lexicon: Lexicon,
        speeches: Mapping[int, Speech],
        carried: tuple[Filler, ...] = (),
        quoted: Quotation | None = None,
    ) -> None:
        """Take the sentence, the words that set a status, and the acts of saying by predicate phrase.

        `carried` are those who told something before and go on telling here;
        `quoted` is what is quoted without a verb of saying.
        """
        self._quoted = quoted
        self._carried = carried
        self._scene = scene
        self._lexicon = lexicon
        self._speeches = speeches
        self._governing = Governing(scene, lexicon, speeches)
        self._nouns = NounStance(scene, lexicon, speeches, self._governing)

    @cached_property
    def _naming(self) -> Set[int]:
        return naming_tellers(self._scene, self._lexicon)

    def read(self, site: Site, frame: Frame, trigger: str) -> Stance:
        """Return the stance of the event of a type whose trigger (as declared) stands at a site."""
        if site.rule == QUOTED:
            return Stance(_ACTUAL, explicit=True, says=True)
        if site.predicate < 0:
            stance = self._nouns.read(site, trigger, frame)
        else:
            clause = self._scene.clause_of(site.predicate)
            if clause is None:
                return Stance(_ACTUAL, explicit=False)
            if trigger.endswith(_NOT):  # 応じない: to say no is what is done
                clause = replace(clause, negated=False)
            stance = self._own(clause, site, frame, trigger)
            stance.apply(Status.PLANNED if trigger in self._lexicon.intended else None)
            taken = stance.status is _ACTUAL and self._is_followed(clause, site)
            self._governing.climb(clause, stance)
            if site.noun >= 0:  # 攻撃、可能性高まる
                stance.apply(is_due(self._scene, self._phrase(site.noun), self._lexicon))
            stance.sources.extend(announcing(self._scene, clause, self._lexicon))
            stance.status = _ACTUAL if taken and stance.status in {_PLANNED, _POSSIBLE} else stance.status
            stance.explicit = not self._is_set_apart(clause) or clause.tense is _PAST
            if site.rule == "light-passive" and is_chained(clause) and stance.status is _ACTUAL:
                stance.sources.clear()  # 要請を受け、派遣すると発表した: it came before what is told
        if stance.status is _ACTUAL and site.noun >= 0 and supposed_doer(self._scene, site.noun):
            stance.status = _POSSIBLE
        self._take_for_granted(site, stance)
        self._told(site.predicate if site.predicate >= 0 else site.noun, stance)
        if stance.hearsay and not stance.sources:
            stance.apply(Status.ALLEGED)
        if stance.status is Status.PLANNED and is_dropped(self._scene, site, self._lexicon):
            stance.status = Status.DENIED
        stance.explicit = stance.explicit or stance.been
        return stance

    def _own(self, clause: Clause, site: Site, frame: Frame, trigger: str) -> Stance:
        """What the predicate itself says, before anything governs it."""
        stance = Stance(mood(self._scene, clause, frame), explicit=True, says=frame.speech)
        if stance.status is _PLANNED and is_conditional(self._scene, clause, clause.predicate):
            stance.status = _POSSIBLE
        if stance.status is _ACTUAL and self._quoted and self._quoted.intends(self._scene, clause):
            stance.status = _PLANNED
        part = stance.status is _ACTUAL and self._is_part_of_plan(clause, frame, trigger)
        if part:
            stance.status = _PLANNED
            speech = self._speeches.get(clause.governor)
            stance.sources.extend(speech.speakers if speech is not None else ())
        word = predicate_word(self._scene, site.predicate)
        lasts = word in self._lexicon.lasting and clause.kind is _RELATIVE
        lasts = lasts or (word in _GOING_ON and not clause.connective) or word in _AMOUNTING
        lasts = lasts or (site.flipped and site.rule != "verb" and clause.kind is _RELATIVE)
        stance.attitude = voices(word, self._lexicon) or voices(trigger, self._lexicon)
        stance.felt = word in self._lexicon.feelings or trigger.partition("を")[0] in self._lexicon.feelings
        stance.settled = stance.attitude and word in self._lexicon.decided
        stance.answers = word in self._lexicon.refusing
        stance.recounted = clause.tense is _PAST
        stance.anothers = any(self._phrase(a).particle == "が" for a in clause.arguments)
        stance.attitude = stance.attitude or (frame.speech and self._grounds_attitude(clause))
        stance.attitude = stance.attitude or (frame.complement is not None and self._is_uttered(clause))
        stance.attitude = stance.attitude or (frame.complement is _REQUESTED and self._urges(clause))
        happened = lasts or self._is_what_happened(clause, frame) or self._takes_effect(clause)
        happened = happened or is_counted(self._scene, clause) or self._is_sequel(clause)
        happened = happened or (is_nobodys_deed(frame) and self._is_over(clause))
        happened = happened or (stance.felt and is_chained(clause)) or self._is_followed(clause, site)
        if stance.status is _PLANNED and (happened or site.suffix == "中" or stance.attitude):
            stance.status = _ACTUAL  # 攻撃を続ける国, 攻撃中だ, 反対する
        meant = part or bool(clause.modality) or self._phrase(site.predicate).particle == "へ"
        stance.ahead = stance.status is _PLANNED and not meant
        tells = site.rule == "light" or site.suffix == word  # 強化を表明した, 強化表明
        told = tells and word in self._lexicon.announcing and not stance.attitude
        if told and not frame.speech and site.predicate in self._speeches:
            if trigger not in self._lexicon.declared and not is_nobodys_deed(
                frame
            ):  # 増税を発表した: not yet done
                stance.apply(_PLANNED)
            stance.sources.extend(self._speeches[site.predicate].speakers)
        stance.halted = site.stopped and word in self._lexicon.halting
        if site.stopped and stance.status not in _OPEN:  # 攻撃をやめるべきだ: asked for all the same
            kept = _POSSIBLE if word in self._lexicon.forgoing and clause.tense is not _PAST else _ACTUAL
            stance.status = kept if stance.status is _DENIED else _DENIED  # 訪問を諦めていない
            stance.ahead = False
        if site.stopped and word in self._lexicon.averting and self._is_still_to_do(clause):
            stance.status, stance.supposed = _POSSIBLE, True  # 再侵攻を防ぐには支援が不可欠だ
        return stance

    def _is_followed(self, clause: Clause, site: Site) -> bool:
        """要請を受け、14日に会合を開く: what is taken up came before what follows."""
        taken = site.rule == "light-passive" and predicate_word(self._scene, clause.predicate) == _TAKING_UP
        dated = any(any(self._scene.times_of(a)) for a in clause.arguments)  # 14日に歓迎を受け、会談する
        return taken and is_chained(clause) and not dated

    def _is_still_to_do(self, clause: Clause) -> bool:
        """防ぐために, 防ぐ必要がある; not 防いだ, 防ぎ、…した."""
        return clause.tense is _NONPAST and not clause.negated and "ている" not in clause.modality

    def _is_what_happened(self, clause: Clause, frame: Frame) -> bool:
        """5人が死亡する事故があった: the accident has been, and with it what it was, or led to it."""
        while (is_chained(clause) or _is_one_of_several(clause)) and (below := self._scene.governor(clause)):
            clause = below
        if clause.kind not in {_RELATIVE, _NOMINAL}:
            return False
        above = self._scene.governor(clause)
        if above is None or above.negated:
            return False
        arises = predicate_word(self._scene, above.predicate) in self._lexicon.arising
        noun = self._scene.noun_of(clause.governor)
        raised = frame.complement is not None and noun in self._lexicon.voices  # 辞任を求める声が出ている
        if not (arises or raised) and noun not in self._lexicon.happenings:
            return False
        shared = above.kind is _MAIN or mood(self._scene, above, frame) is _ACTUAL
        told = arises and above.tense is _UNKNOWN and shared  # …が発生。 …が発生し、…した
        end = above if arises else self._end_of(above)  # 殴る行為をして死なせた
        return told or end.tense is _PAST or "ている" in end.modality

    def _is_sequel(self, clause: Clause) -> bool:
        """米国が侵攻すると、住民は逃げた: one came after the other; not …すると、通信社が伝えた."""
        above = self._scene.governor(clause) if clause.connective == _AS_SOON_AS else None
        if above is None or above.tense is not _PAST or clause.modality:
            return False
        if clause.kind is not ClauseKind.QUOTE:
            return True
        others = (self._phrase(p).particle for p in above.arguments if p > clause.predicate)
        told = above.predicate in self._speeches or SUBJECTS.isdisjoint(others)
        return self._phrase(clause.predicate).comma and not told

    def _is_over(self, clause: Clause) -> bool:
        """竜巻が発生する前に、雲が見られた: what nobody plans has come where the sentence looks back."""
        main = self._scene.main
        if main is None or clause.modality or clause.kind not in _EMBEDDED:
            return False
        above = self._scene.governor(clause)
        absent = main.negated or (above is not None and above.negated)  # 死亡する事態は起きなかった
        if absent or clause.connective in _AIMS:  # 台風が上陸するため、欠航した
            return False
        until = self._phrase(clause.predicate).particle == "まで"  # 選挙が終わるまで凍結している
        return main.tense is _PAST or ("ている" in main.modality and not until)

    def _end_of(self, clause: Clause) -> Clause:
        *_, end = chain_of(self._scene, clause)
        return end

    def _is_part_of_plan(self, clause: Clause, frame: Frame, trigger: str) -> bool:
        """近く訪中し、…; 訪中し、会談する方針を固めた: what goes on with a plan is a part of it.

        株式を取得し、子会社にすることを発表した too, but not 会談し、…することを発表した.
        """
        above = self._scene.governor(clause)
        if above is None or not is_chained(clause) or clause.tense is not _UNKNOWN:
            return False
        if "ている" in clause.modality or (frame.speech and self._scene.quotes(clause.predicate)):
            return False  # 自信を見せており、…する予定だ; …する恐れがあるとして、…する方針だ
        bare = (self._phrase(p) for p in clause.arguments if not self._phrase(p).particle)
        if any(self._scene.parse.tokens[p.start].surface == _SOON for p in bare):
            return True  # not 学校の近くで
        if joins_plan(self._scene, clause, self._lexicon.operators):
            return True
        word = predicate_word(self._scene, above.predicate)
        between = [d for d in self._scene.dependents(above.predicate) if d > clause.predicate]
        meets = trigger in self._lexicon.occasions and not (frame.speech or frame.shared)
        if meets and meets_there(self._scene, clause, self._lexicon.receiving):
            return True
        held = frame.speech or trigger in self._lexicon.occasions or frame.shared
        return word in self._lexicon.announcing and not held and any(map(self._is_to_come, between))

    def _is_to_come(self, noun: int) -> bool:
        """子会社にすることを: what is told is not yet done."""
        told = (self._scene.clause_of(d) for d in self._scene.dependents(noun))
        ahead = any(c is not None and c.kind is _NOMINAL and c.tense is _NONPAST for c in told)
        return ahead and self._scene.noun_of(noun) == "こと" and self._phrase(noun).particle == "を"

    def _takes_effect(self, clause: Clause) -> bool:
        """18日付で任命する: what is done by a date is done, unless the date lies ahead."""
        times = (time for a in clause.arguments for time in self._scene.times_of(a))
        return not clause.modality and any(time.text.endswith(_EFFECTIVE) for time in times)

    def _is_set_apart(self, clause: Clause) -> bool:
        """訪れるのは24年ぶりだ: that it is done, or will be, is taken for granted."""
        topic = self._phrase(clause.predicate)
        if clause.kind is not _NOMINAL or clause.connective != "の" or not topic.topic:
            return False
        return self._scene.noun_of(clause.governor) not in self._lexicon.operators

    def _is_uttered(self, clause: Clause) -> bool:
        """自制を求める声明: a statement or a letter does what its words do."""
        embeds = clause.kind in {_RELATIVE, _NOMINAL}
        noun = self._scene.noun_of(clause.governor)
        return embeds and (
            noun in self._lexicon.utterances or is_adopted(self._scene, clause.governor, self._lexicon)
        )

    def _urges(self, clause: Clause) -> bool:
        """「強く求める」, 「撤退するよう求める」と述べた has asked; 「補償を求める」と述べた means to."""
        if clause.tense is not _NONPAST or clause.modality or not self._scene.in_quotes(clause.predicate):
            return False
        for d in self._scene.dependents(clause.predicate):
            asked = self._scene.clause_of(d)
            if asked is not None and asked.connective == "よう":
                return True
            if self._scene.parse.tokens[self._phrase(d).start].surface in _PRESSING:
                return True
        return False

    def _grounds_attitude(self, clause: Clause) -> bool:
        """…だとして拒絶する構えだ: what is said for an attitude is said where that is had."""
        above = self._scene.governor(clause) if clause.connective == "て" else None
        if above is None:
            return False
        return predicate_word(self._scene, above.predicate) in self._lexicon.performative

    def _take_for_granted(self, site: Site, stance: Stance) -> None:
        """「昨年署名した宣言を守る」: what a speaker only speaks of is told by nobody if it has its year.

        Else by the speaker, unless the paper told it before.
        """
        if not stance.sources or stance.status is not _ACTUAL:
            return
        if site.predicate >= 0:
            told = [c for c in (self._scene.clause_of(site.predicate),) if c is not None]
        else:
            told = [c for d in self._scene.dependents(site.noun) if (c := self._scene.clause_of(d))]
            stance.granted = stance.granted or ground(self._scene, site.noun).quoted
        for clause in told:
            if is_of_noun(clause, self._lexicon) and ground(self._scene, clause.governor).quoted:
                stance.granted = True
                times = (time for a in clause.arguments for time in self._scene.times_of(a))
                if any("年" in time.text for time in times):
                    stance.sources.clear()

    def _told(self, at: int, stance: Stance) -> None:
        """Add who tells the sentence; what it takes for granted inside a quotation is nobody's claim."""
        told = tellers(self._scene, at, self._naming, self._lexicon)
        told = of_report(self._scene, at, told, self._lexicon) if told else told
        if not told and self._quoted is not None and self._quoted.holds(at):
            told = self._quoted.speakers
        if not told and not self._carried:
            return
        reports = predicate_word(self._scene, at) in self._lexicon.reporting  # また、他紙が…と報じた
        carried = () if reports else self._carried
        asserted, quoted = ground(self._scene, at)
        granted = not (stance.explicit and asserted)
        stance.granted = stance.granted or granted
        if not granted:
            stance.tellers.extend((*told, *carried))
        elif asserted and not quoted and is_new(self._scene, at):
            stance.tellers.extend(told)

    def _phrase(self, index: int) -> Phrase:
        return self._scene.parse.phrases[index]


def _is_one_of_several(clause: Clause) -> bool:
    """殴ったり|蹴ったりする."""
    return clause.kind is ClauseKind.COORDINATE and clause.tense is Tense.UNKNOWN and not clause.connective
