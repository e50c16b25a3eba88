"""How sure a noun event is: the end of its compound, its case, and what it is the complement of."""

from __future__ import annotations

from collections.abc import Mapping

from newsgraph.extractors.lexicon import Lexicon, is_for_others, voices
from newsgraph.extractors.roles.agreed import AGREED_ON, agreed_by, makes_plans
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.stance.absence import absent
from newsgraph.extractors.stance.coming import (
    asks,
    is_due,
    is_next,
    is_to_be_held,
    lies_ahead,
    may_come,
    refrains,
    weighed,
)
from newsgraph.extractors.stance.contents import announcers, container, told_of
from newsgraph.extractors.stance.governing import COMPLEMENT_CASES, Governing
from newsgraph.extractors.stance.ground import is_new
from newsgraph.extractors.stance.hearsay import spreads
from newsgraph.extractors.stance.mood import mood
from newsgraph.extractors.stance.outlook import AIMS, CIRCUMSTANCES, is_judged, is_open, outlook
from newsgraph.extractors.stance.stance import Speech, Stance
from newsgraph.extractors.stance.themes import has_been, is_theme
from newsgraph.extractors.stance.unmet import needs_leave
from newsgraph.extractors.triggers.listing import list_end
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Frame, Phrase, Status, Tense

_OPPOSING = frozenset({"反対", "異議"})
"""What is opposed may be there or not: others tell (戦争に反対している)."""
_MOVING = frozenset({"で", "によって", "に従って"})
"""Cases of what somebody acts on: 要請で, 指示によって."""
_DOUBTED = frozenset({Status.DENIED, Status.POSSIBLE, Status.ALLEGED})
_UNSURE = frozenset({Status.DENIED, Status.POSSIBLE, Status.REQUESTED})
_CONTENT = frozenset({ClauseKind.QUOTE, ClauseKind.NOMINAL})
_WEIGHING = "検討"
_AWAITING = "控える"
"""来月に訪問を控えている."""
_OWNING = frozenset({"の", "からの"})
_SETTLING = frozenset({"決まる", "決める", "確定", "固まる", "固める"})
_OBLIQUE = {
    "反対": "に",
    "異議": "に",
    "備える": "に",
    "調整": "で",
    "検討": "について",
    "前進": "に",
    "本腰": "に",
    "期待": "に",
}
"""Case of what a word says how sure it is, beside を: 攻撃に備える, 会談で調整, 売却について検討."""


class NounStance:
    """Reads the stance of noun events of one sentence."""

    def __init__(
        self, scene: Scene, lexicon: Lexicon, speeches: Mapping[int, Speech], governing: Governing
    ) -> None:
        """Take the sentence, the words that set a status, the acts of saying, and what governs clauses."""
        self._scene = scene
        self._lexicon = lexicon
        self._speeches = speeches
        self._governing = governing

    def read(self, site: Site, trigger: str, frame: Frame) -> Stance:
        """Return the stance of a noun event of a type whose trigger (as declared) stands at a site."""
        stance = Stance(Status.ACTUAL, explicit=False, attitude=voices(trigger, self._lexicon))
        stance.apply(Status.PLANNED if trigger in self._lexicon.intended else None)
        stance.settled = trigger.endswith(tuple(self._lexicon.decided)) and not site.suffix
        stance.apply(self._ending(site, trigger, frame))
        for status in weighed(self._scene, site.noun, self._lexicon):
            stance.apply(status)
        stance.sources.extend(announcers(self._scene, site.noun, self._lexicon))
        phrase = list_end(self._scene, self._phrase(site.noun))
        stance.sources.extend(self._passed_on_by(phrase, frame))
        if asks(self._scene, phrase) or may_come(self._scene, phrase):
            stance.apply(Status.POSSIBLE)
        if needs_leave(self._scene, phrase, self._lexicon):
            stance.apply(Status.POSSIBLE)
        stance.apply(is_due(self._scene, phrase, self._lexicon))
        if lies_ahead(self._scene, phrase, self._lexicon) or is_next(self._scene, site.noun):
            stance.apply(Status.PLANNED)
        self._stated(phrase, site, frame, stance)
        if phrase.head < 0:
            return stance
        stance.been = has_been(self._scene, phrase)
        stance.incident = site.suffix in self._lexicon.happenings
        stance.halted = site.suffix in self._lexicon.halting
        missing = absent(self._scene, phrase, self._lexicon) if stance.incident or not site.suffix else None
        stance.apply(missing)
        stance.absent = missing is not None
        head = self._phrase(phrase.head)
        inside = told_of(self._scene, phrase, self._lexicon)
        if inside is not None:
            self._undergone(phrase, inside, frame, stance)
        elif not self._settled(site, trigger, frame, stance):
            turned_down = self._is_turned_down(phrase, trigger, frame)
            if head.predicate and phrase.particle in COMPLEMENT_CASES and not turned_down:
                self._complement(phrase, head, stance)
            else:
                self._attached(phrase, head, stance)
        fact = stance.status is Status.ACTUAL and not stance.been
        if fact and is_to_be_held(self._scene, phrase, head, self._lexicon, frame):
            stance.status, stance.ahead = Status.PLANNED, True
        return stance

    def _stated(self, noun: Phrase, site: Site, frame: Frame, stance: Stance) -> None:
        """Apply what its own copula says: 攻撃ではない, 攻撃だろう."""
        if not site.suffix and (clause := self._scene.clause_of(noun.index)):
            own = mood(self._scene, clause, frame)
            stance.apply(own if own in _UNSURE else None)

    def _settled(self, site: Site, trigger: str, frame: Frame, stance: Stance) -> bool:
        """Whether what it is part of, done for or done with says how sure it is."""
        phrase = list_end(self._scene, self._phrase(site.noun))
        head = self._phrase(phrase.head)
        whole = container(self._scene, phrase, self._lexicon)
        by = agreed_by(self._scene, phrase, self._lexicon)
        told = site.suffix or trigger in self._lexicon.telling  # 同校の説明だと、…
        own = self._scene.clause_of(phrase.index) if not told else None
        if own is not None and own.kind in _CONTENT:  # 敵の|攻撃だと|述べた, 攻撃だった|可能性
            self._governing.climb(own, stance)
            stance.explicit = True
        elif whole is not None:
            self._contained(whole, stance)
        elif by in self._speeches and makes_plans(self._speeches[by].frame):
            self._governing.governed("", self._phrase(by), stance, {AGREED_ON})
            self._governing.said(by, stance, {AGREED_ON})
            self._governing.climb_from(by, stance)
        elif (head.predicate and lies_ahead(self._scene, phrase, self._lexicon)) or self._is_achieved(
            head, trigger
        ):
            self._governing.climb_from(head.index, stance)
        elif phrase.particle in _MOVING and is_for_others(frame):
            self._moving(head, stance)
        elif self._is_purpose(phrase, head, trigger):
            stance.apply(Status.PLANNED)
            self._governing.climb_from(head.index, stance)
        elif self._is_done(phrase, head, site):
            self._listed(head, frame, stance)
        else:
            return False
        return True

    def _attached(self, noun: Phrase, head: Phrase, stance: Stance) -> None:
        """What the noun behind the event says: 訪問の予定, 訪問に意欲, 訪問に慎重な, 会談の開催を目指す.

        攻撃によるものとみられる, 攻撃によるものか too.
        """
        word = self._scene.noun_of(head.index)
        if noun.particle == "による" and word == "もの":
            stance.apply(Status.POSSIBLE if asks(self._scene, head) else None)
            stance.explicit = stance.explicit or head.predicate  # 攻撃によるものだと述べた
            self._governing.nominal(head.index, stance)
            self._governing.climb_from(head.index, stance)
        elif head.predicate:
            if noun.particle == "の" and word in self._lexicon.noun_operators:  # 来月に訪問の|予定だ
                self._governing.nominal(head.index, stance)
                self._governing.climb_from(head.index, stance)
        elif self._is_begun(noun, head):
            self._complement(head, self._phrase(head.head), stance)
        elif word in self._lexicon.noun_operators and (
            noun.particle in {"の", "という", "との", "に"} or is_theme(self._scene, noun)
        ):
            stance.halted = stance.halted or word in self._lexicon.halting
            self._governing.nominal(head.index, stance)
            self._governing.climb_from(head.index, stance)
        elif noun.particle == "を" and head.particle in CIRCUMSTANCES:
            stance.apply(self._lexicon.noun_operators.get(word))

    def _moving(self, head: Phrase, stance: Stance) -> None:
        """大統領の|指示で|殺害した|事実はない: what moved somebody to do it is as doubtful as the deed."""
        clause = self._scene.clause_of(head.index)
        if clause is None or clause.tense is not Tense.PAST or clause.negated:
            return
        deed = Stance(Status.ACTUAL, explicit=True)
        self._governing.climb(clause, deed)
        if deed.status in _DOUBTED:
            stance.apply(deed.status)
            stance.sources.extend(deed.sources)

    def _passed_on_by(self, noun: Phrase, frame: Frame) -> tuple[Filler, ...]:
        """Who passes on what others say: 警察の発表として、NHKが伝えた."""
        passes_on = frame.speech and noun.particle == "として"
        speech = self._speeches.get(noun.head) if passes_on else None
        return speech.speakers if speech is not None else ()

    def _is_achieved(self, head: Phrase, trigger: str) -> bool:
        """当選が決まった: what is there once it is settled."""
        settled = trigger in self._lexicon.achieved
        return settled and predicate_word(self._scene, head.index) in _SETTLING

    def _is_turned_down(self, noun: Phrase, trigger: str, frame: Frame) -> bool:
        """要請を拒否した, 国連の提案を検討する, 国連の指摘を否定した: it was said; not 会談を拒否した."""
        word = predicate_word(self._scene, noun.head)
        asks = is_for_others(frame) or trigger in self._lexicon.filed
        rebuked = voices(trigger, self._lexicon) and self._is_owned(noun)  # 日本の抗議を拒否した
        if (asks or rebuked) and word in self._lexicon.refusing:
            return True
        weighs = asks and (word in self._lexicon.others_plans or word == _WEIGHING)
        contradicts = frame.speech and word in self._lexicon.contradicting
        return (weighs or contradicts) and self._is_owned(noun)

    def _is_owned(self, noun: Phrase) -> bool:
        owners = (d for d in self._scene.dependents(noun.index) if self._phrase(d).particle in _OWNING)
        return any(map(self._scene.fillers, owners))

    def _is_begun(self, phrase: Phrase, head: Phrase) -> bool:
        """会談の|開催を|目指す, 制裁の|強化を|見送った: as sure as that it begins, or becomes more."""
        begins = phrase.particle == "の" and self._scene.noun_of(head.index) in self._lexicon.beginning
        return begins and head.particle in {"を", "が", "は"} and head.head >= 0

    def _is_purpose(self, phrase: Phrase, head: Phrase, trigger: str) -> bool:
        """輸送のため派遣を検討している: what something is done for; not 制裁のため, 地震のため."""
        purpose = phrase.particle == "の" and self._scene.noun_of(head.index) == "ため"
        return purpose and trigger in self._lexicon.purposes

    def _is_done(self, phrase: Phrase, verb: Phrase, site: Site) -> bool:
        """議会選挙と地方選挙を行う; 異議申し立てを行う, not 訪問計画を発表する."""
        if phrase.particle not in {"を", "が"} or not verb.predicate:
            return False
        word = predicate_word(self._scene, verb.index)
        listed = phrase.index != site.noun and word in self._lexicon.light
        return listed or (site.suffix != "" and not site.stopped and word in self._lexicon.dating)

    def _listed(self, verb: Phrase, frame: Frame, stance: Stance) -> None:
        """議会選挙と地方選挙を行う: as sure as the verb that does all of the list."""
        clause = self._scene.clause_of(verb.index)
        if clause is not None:
            stance.apply(mood(self._scene, clause, frame))
            self._governing.climb(clause, stance)

    def _ending(self, site: Site, trigger: str, frame: Frame) -> Status | None:
        """What the end of the noun's compound says: 訪問中止, 辞任表明, 攻撃計画; 異議申し立て is one act."""
        lexicon = self._lexicon
        attitude = voices(trigger, lexicon)
        if site.stopped:
            aim, prevents = self._is_aim(self._phrase(site.noun)), site.suffix in lexicon.preventing
            return (Status.POSSIBLE if prevents else None) if aim else Status.DENIED
        if site.suffix in lexicon.announcing and not attitude:
            return Status.PLANNED
        if attitude and site.suffix in lexicon.others_plans:
            return None  # 批判容認: the criticism is there
        status = lexicon.noun_operators.get(site.suffix)
        says = frame.speech or frame.complement is not None
        return None if says and status is Status.ALLEGED else status

    def _is_aim(self, phrase: Phrase) -> bool:
        """当選阻止のために, 攻撃停止を目的とする: what one would have end; 攻撃停止に成功した: it did."""
        head = self._scene.noun_of(phrase.head) if phrase.head >= 0 else ""
        after = phrase.index + 1
        aims = phrase.particle == "を" and after < len(self._scene.parse.phrases)
        aims = aims and self._scene.noun_of(after) in AIMS
        return aims or (phrase.particle == "の" and head == "ため")

    def _contained(self, whole: Phrase, stance: Stance) -> None:
        """資産凍結を盛り込んだ制裁を発表した, 撤退を含む計画: as sure as what contains it."""
        stance.apply(self._lexicon.operators.get(self._scene.noun_of(whole.index)))
        if whole.head < 0 or whole.particle != "を":
            return
        head = self._phrase(whole.head)
        if predicate_word(self._scene, head.index) in self._lexicon.announcing:
            stance.apply(Status.PLANNED)
            self._governing.said(head.index, stance, {"を"})
        if stance.explicit:
            self._governing.climb_from(head.index, stance)

    def _complement(self, noun: Phrase, head: Phrase, stance: Stance) -> None:
        """A noun event as the object of a word that says how sure it is: 訪問を検討, 会談が予定されている."""
        particle = noun.particle
        if is_theme(self._scene, noun):
            particle = "が"
        word = predicate_word(self._scene, head.index)
        clause = self._scene.clause_of(head.index)
        supposed = self._governing.supposes(noun, head)
        seen = Status.POSSIBLE if supposed else outlook(self._scene, noun, head, self._lexicon)
        particle = "を" if seen is not None else particle
        governs = (
            word in self._lexicon.operators
            or word == _AWAITING
            or is_open(self._scene, head.index, self._lexicon)
        )
        governs = governs and particle in {"を", "が", "は", "も", "の", _OBLIQUE.get(word, "を")}
        if seen is None and not governs and not self._is_said(noun, head, particle):
            if stance.absent and clause and clause.kind in _CONTENT:  # 侵攻は|ないとの|見方を示した
                self._governing.climb(clause, stance)
            return
        if self._is_not_meant(noun, head, word):
            return
        self._governing.governed(word, head, stance, {particle})
        if word == _AWAITING:
            away = refrains(self._scene, noun, clause, self._lexicon)
            stance.apply(Status.DENIED if away else Status.PLANNED)
        stance.apply(seen)
        stated = stance.explicit
        if supposed and clause is not None and clause.kind is ClauseKind.RELATIVE:
            stance.explicit = False  # テロとみられる爆発: of which only the kind is not sure
        if particle == "を":  # 殺害を明らかにした: who says so knows it, done or planned
            self._governing.said(head.index, stance, {particle})
        if clause is not None:
            self._governing.climb(clause, stance)
        stance.explicit = stance.explicit and not (stated and word in _OPPOSING)

    def _undergone(self, noun: Phrase, clause: Clause, frame: Frame, stance: Stance) -> None:
        """会談は|中止される|可能性がある, |行われる|予定だ: as sure as that clause."""
        if predicate_word(self._scene, clause.predicate) in self._lexicon.operators:
            self._complement(noun, self._phrase(clause.predicate), stance)
            return
        stance.apply(mood(self._scene, clause, frame))
        self._governing.climb(clause, stance)

    def _is_said(self, noun: Phrase, head: Phrase, particle: str) -> bool:
        """殺害を明らかにした: the object of an act of saying, and what it says."""
        speech = self._speeches.get(head.index)
        if speech is None or particle != "を" or not (speech.frame.complement or speech.speakers):
            return False
        asks = speech.frame.complement or not self._scene.quotes(head.index)  # 攻撃を「遺憾だ」と述べた
        return bool(speech.frame.governs and asks) or not self._is_named(noun, head)

    def _is_not_meant(self, noun: Phrase, head: Phrase, word: str) -> bool:
        clause = self._scene.clause_of(head.index)
        told = spreads(self._scene, noun.index, word) or is_judged(word, clause, self._lexicon)
        return told or self._has_other_subject(noun, head)

    def _has_other_subject(self, noun: Phrase, head: Phrase) -> bool:
        """大統領選は当選が決まった: it is not the topic that is settled; but 訪問は延期が決まった."""
        if noun.particle != "は":
            return False
        beside = self._scene.dependents(head.index)
        if any(self._phrase(d).particle == "を" for d in beside):
            return True  # 国民投票は憲法案を承認した
        others = [d for d in beside if self._phrase(d).particle == "が"]
        return bool(others) and all(self._scene.noun_of(d) not in self._lexicon.operators for d in others)

    def _is_named(self, noun: Phrase, head: Phrase) -> bool:
        """逮捕を「不当」と述べた, この逮捕を説明した: what is spoken of, not what is said."""
        quotes = any(
            self._phrase(d).particle == "と" or self._scene.clause_of(d)
            for d in self._scene.dependents(head.index)
        )
        return quotes or not is_new(self._scene, noun.index)

    def _phrase(self, index: int) -> Phrase:
        return self._scene.parse.phrases[index]
