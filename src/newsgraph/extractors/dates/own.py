"""The times that stand with a clause or a noun itself, and with the occasion that a clause happens on."""

from __future__ import annotations

from collections.abc import Iterator, Set

from newsgraph.extractors.dates.issues import beside_name, days_of_issue, times_of_subject
from newsgraph.extractors.dates.polls import beside_poll
from newsgraph.extractors.dates.reach import is_aside, last_before
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.venues import is_seat, is_venue
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.triggers.carriers import carrying_clauses
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import is_adnominal
from newsgraph.model import PLACES, Clause, ClauseKind, Tense, Time

_RELATIVE, _NONPAST = ClauseKind.RELATIVE, Tense.NONPAST
_BEFORE_NOUNS = frozenset({ClauseKind.RELATIVE, ClauseKind.NOMINAL})
_TELLING_TIME = frozenset(
    [*"でにのはもがを", "", "から", "より", "まで", "までに", "ごろ", "において", "にわたって", "を通じて"]
)
"""Cases of the phrases whose time is that of their clause."""
_COMING = frozenset({"入る", "なる", "迎える"})
"""Verbs by which a time comes: 4月に入り."""
_MODIFYING = frozenset({"の", "での", "からの", "から", ""})
_SELVES = frozenset({"本人", "自身"})
_BESIDE = ("後", "前")
"""13日の|閣議後の|記者会見で: what is right before or behind another thing is on its day."""
_NAMELESS = "こと"
"""来月に総会を開くことを決めた: the day of what is decided is not that of deciding."""


class OwnTimes:
    """Finds the times that stand with a clause or a noun of one sentence."""

    def __init__(self, scene: Scene, lexicon: Lexicon) -> None:
        """Take the sentence and the word lists."""
        self._scene = scene
        self._lexicon = lexicon
        self._holding = lexicon.light | lexicon.airing | lexicon.voting

    def of_arguments(self, clause: Clause) -> Iterator[Time]:
        """Yield the times of a clause, that of its verb first."""
        phrases = self._scene.parse.phrases
        before = last_before(self._scene, clause)
        # 17日、…、18日に会談した, 17日に…し、18日に会談した: the one beside the verb comes first
        if predicate_word(self._scene, clause.predicate) in self._lexicon.reporting:
            yield from days_of_issue(self._scene, clause)
        venues = [a for a in clause.arguments if is_venue(self._scene, a, clause, self._lexicon)]
        for a in sorted(clause.arguments, key=lambda a: (phrases[a].comma, a < before)):
            particle = phrases[a].particle
            if particle in _TELLING_TIME:
                times = [t for t in self._scene.times_of(a) if not is_aside(self._scene, a, t)]
                # 4日の会見で、29日は休むことを発表した; not 4日の大会で失格した氏が、17日、会見した
                held = (v for v in venues if v < a and phrases[v].particle) if times and particle else ()
                yield from (t for v in held for t in self._of_venue(v) if t.is_day)
                yield from times
        for a in venues:
            yield from self._of_venue(a)
        yield from self._scene.times_of(clause.predicate)
        yield from times_of_subject(self._scene, clause)
        for d in self._scene.dependents(clause.predicate):
            other = self._scene.clause_of(d)
            if other is not None and self._only_tells_time(other):
                yield from self.of_arguments(other)

    def _of_venue(self, phrase: int) -> Iterator[Time]:
        """6日の演説で, 17日に開いた会見で, 17日の会議の席上; 6日の事件で謝罪した is what it is about."""
        word = predicate_word(self._scene, self._scene.parse.phrases[phrase].head)
        suffers = word in self._lexicon.suffering or word in self._lexicon.taking_place
        if self._scene.noun_of(phrase).endswith(self._lexicon.matters) and not suffers:
            return
        carriers = self._holding
        yield from self.of_noun(phrase, carriers, frozenset("の"))
        for d in self._scene.dependents(phrase):
            noun = self._scene.noun_of(d)
            beside = noun in self._lexicon.occasions or noun in _SELVES or noun.endswith(_BESIDE)
            if beside or is_seat(self._scene, phrase):
                yield from self.of_noun(d, carriers, frozenset("の"))

    def _only_tells_time(self, clause: Clause) -> bool:
        """4月に入り, 18日になって: a clause that says when and nothing else."""
        if not is_chained(clause):
            return False
        verb = self._scene.last_content(self._scene.parse.phrases[clause.predicate])
        if verb is None or verb.lexeme.lemma not in _COMING:
            return False
        return bool(clause.arguments) and all(any(self._scene.times_of(a)) for a in clause.arguments)

    def of_noun(self, noun: int, carriers: Set[str], cases: Set[str] = _MODIFYING) -> Iterator[Time]:
        """Yield the times of a noun, of its modifiers, and of a verb before it that only carries it."""
        yield from self._scene.times_of(noun)
        yield from self._of_name(noun)
        for d in self._scene.dependents(noun):
            phrase = self._scene.parse.phrases[d]
            if phrase.predicate:
                continue
            if phrase.particle in cases:
                yield from self._scene.times_of(d)
            if is_adnominal(phrase.particle):
                yield from beside_name(self._scene, d)
            matter = self._scene.noun_of(d).endswith(self._lexicon.matters)
            if phrase.particle == "での" and not matter:  # 6日の下院での証言; not 6日の地震での訪問
                yield from self._scene.times_of(d)
                yield from (t for owner in self._owners(d) for t in self._scene.times_of(owner))
        if self._scene.noun_of(noun) == _NAMELESS:
            return
        for clause in carrying_clauses(self._scene, noun, carriers):
            if predicate_word(self._scene, clause.predicate) in self._lexicon.voting:
                yield from beside_poll(self._scene, clause.predicate)
            yield from self.of_arguments(clause)

    def _of_name(self, noun: int) -> Iterator[Time]:
        """2014年|東京都知事選: a year or month that is part of its name; not 17日|ロシア制裁を|発表した."""
        before = self._scene.parse.phrases[noun - 1] if noun else None
        if before is not None and not (before.particle or before.comma or before.predicate):
            yield from (t for t in self._scene.times_of(before.index) if t.is_coarse)

    def of_happening(self, noun: int) -> Iterator[Time]:
        """Yield the times that stand before what a noun belongs to: 29日に|起こった|旅客機の|墜落.

        Or before where it was: 11日に|発生した、|千葉県沖を|震源と|する|地震; or in what it is:
        16日に列車が|脱線する|事故が|起きた.
        """
        phrases = self._scene.parse.phrases
        arises = predicate_word(self._scene, phrases[noun].head) in self._lexicon.taking_place
        for d in self._scene.dependents(noun):
            if phrases[d].particle == "の":
                yield from self._before(d)
            clause = self._scene.clause_of(d)
            if clause is None or clause.kind not in _BEFORE_NOUNS:
                continue
            for a in clause.arguments:
                if self._is_place(a):
                    yield from self._before(a)
            if arises and clause.kind is _RELATIVE and clause.tense is _NONPAST:
                for place in (d, *self._scene.dependents(d)):
                    other = self._scene.clause_of(place)
                    if other is not None and (other is clause or is_chained(other)):
                        yield from self.of_arguments(other)

    def _before(self, noun: int) -> Iterator[Time]:
        for clause in carrying_clauses(self._scene, noun, self._lexicon.taking_place):
            yield from self.of_arguments(clause)

    def _is_place(self, phrase: int) -> bool:
        p = self._scene.parse.phrases[phrase]
        mentions = (self._scene.parse.mentions[i] for i in self._scene.mentions_in(p.start, p.tail))
        return any(m.kind in PLACES for m in mentions)

    def _owners(self, phrase: int) -> Iterator[int]:
        phrases = self._scene.parse.phrases
        return (d for d in self._scene.dependents(phrase) if phrases[d].particle == "の")
