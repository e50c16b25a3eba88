"""Which time belongs to an event: of its clause, of the occasion it happens on, of the noun itself."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.dates.own import OwnTimes
from newsgraph.extractors.dates.polls import day_of_poll, poll_of
from newsgraph.extractors.dates.reach import (
    dating,
    finest,
    first,
    gives_grounds,
    goes_on_since,
    has_gone_on,
    is_found,
    is_later,
    is_left_to,
    is_now,
    is_of_deed,
    is_of_earlier,
    is_of_planning,
    is_so_far,
    names_topic,
    nearer,
    rather_a_day,
)
from newsgraph.extractors.dates.scheduled import of_putting
from newsgraph.extractors.dates.simultaneous import SIMULTANEOUS, comes_first, has_time_of_governor
from newsgraph.extractors.dates.told import is_of_telling, of_telling, of_told
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.venues import VENUES
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.captions import day_shown
from newsgraph.extractors.stance.mood import is_since
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.language.japanese.features import UPON
from newsgraph.model import Clause, ClauseKind, Status, Tense, Time

_NONPAST = Tense.NONPAST
_AGREEING = frozenset({"一致", "合意"})
_DEEPEST = 6
_RELAYING = "伝える"
_BY = "までに"
_STAYING = frozenset({"先", "中"})
"""Ends of words for where somebody stays: 訪問先の東京で, 訪問中の東京で."""
_HOURS = ("時", "分", "時半")


class TimeReader:
    """Finds the times of the events of one sentence."""

    def __init__(self, scene: Scene, lexicon: Lexicon, published: str = "") -> None:
        """Take the sentence, the word lists and the article's ISO date, "" where it has none."""
        self._scene = scene
        self._published = published
        self._lexicon = lexicon
        self._own = OwnTimes(scene, lexicon)

    def read(self, site: Site, *, says: bool) -> Time | None:
        """Return the time of the event at a site, None where its clause and phrase give none.

        What `says` something is dated by a verb of announcing (17日に声明を発表した), any other event is
        not: 17日に制裁を発表した.
        """
        if not self._scene.parse.times:
            return None
        if site.noun >= 0:
            carriers = self._lexicon.light if says else self._lexicon.day_giving
            times = [*self._own.of_noun(site.noun, carriers)]
            if not says:
                times.extend((*self._of_poll(site), *self._own.of_happening(site.noun)))
            time = finest(dating(times))
            if time is not None:
                return time
        if site.predicate < 0:
            time = of_putting(self._scene, site.noun) or self._of_voting(site.noun)
            time = time or self._of_what_is_done_there(site.noun)
            if time is not None or says:
                return time or self._of_agreeing(site.noun)
        if site.predicate < 0 or (self._is_relayed(site) if says else self._is_announced(site)):
            return None
        own = self._scene.clause_of(site.predicate)
        if own is None:
            return None
        time = self._of_clause(own, site.noun) or day_shown(self._scene)
        return self._of_saying(own, time) if says else time

    def _of_saying(self, own: Clause, time: Time | None) -> Time | None:
        """When something is said, not when what is said begins or by when it is to be done."""
        ahead = time is not None and (self._begins(time) or self._is_term(own, time))
        return self._of_showing(own) if time is None or ahead else time

    def _begins(self, time: Time) -> bool:
        """10月から…すると発表した: when something begins, which nobody says for so long; not 午後3時から."""
        hour = time.text.endswith(_HOURS)
        return not hour and self._scene.parse.sentence.text.startswith(("から", "より"), time.end)

    def _is_term(self, clause: Clause, time: Time) -> bool:
        """20日までに退避させたい考えを示した: by when it is to be done; not 20日までに、退く意向を示した."""
        after = self._scene.parse.sentence.text[time.end :]
        if not after.startswith(_BY) or after.startswith(_BY + "、"):
            return False
        told = (c for c in self._scene.parse.clauses if c.predicate < clause.predicate)
        return any(
            c.tense is _NONPAST
            and c.kind in {ClauseKind.NOMINAL, ClauseKind.QUOTE}
            and self._scene.governor(c) is clause
            and self._starts(c) > time.start
            for c in told
        )

    def _starts(self, clause: Clause) -> int:
        """Where the predicate of a clause starts."""
        return self._scene.parse.tokens[self._scene.parse.phrases[clause.predicate].start].start

    def held(self, clause: Clause) -> Time | None:
        """Return the day on which a clause says that something is held: 13日、会見を開いた; not 6日から."""
        time = self._of_clause(clause)
        if time is None or not time.is_day:
            return None
        return None if time.text.endswith("日") and self._begins(time) else time

    def _is_announced(self, site: Site) -> bool:
        """制裁を発表した: when it is told of, not when it is done."""
        return (
            site.rule == "light" and predicate_word(self._scene, site.predicate) in self._lexicon.announcing
        )

    def _is_relayed(self, site: Site) -> bool:
        """朝日新聞は17日、首相の発言を伝えた: when it is told on; not 首相は17日、意向を伝えた."""
        if site.noun < 0 or predicate_word(self._scene, site.predicate) != _RELAYING:
            return False
        owners = (d for d in self._scene.dependents(site.noun) if self._scene.fillers(d))
        return any(self._scene.parse.phrases[d].particle in {"の", "との"} for d in owners)

    def _of_clause(self, clause: Clause, event: int = -1) -> Time | None:
        """1975年に入党し、29歳で当選した: a year is that of its clause only until the next time of life."""
        time = self._told_with(clause, event)
        if self._published and time is None:
            time = of_told(self._scene, clause, self._published)
            return time or of_telling(self._scene, clause, self._published)
        if time is None or is_now(self._scene, clause, time) or is_of_deed(self._scene, clause, time):
            return None
        if is_found(self._scene, clause, self._lexicon) or is_so_far(self._scene, clause, time):
            return None
        return None if time.is_coarse and is_later(self._scene, clause) else time

    def _told_with(self, clause: Clause, event: int) -> Time | None:
        """17日、Aと会談し、Bを訪れた: the time stands with the first clause or with the last.

        What has a subject of its own (other than the `event`, 爆発があり) has its own time, or the one that
        stands before it: 17日、米国が制裁を科し、中国が反発した.
        """
        own = list(dating(self._own.of_arguments(clause)))
        time = next((t for t in own if not is_of_earlier(self._scene, clause, t)), None)
        if time is not None and not time.is_day and len(own) > 1:
            time = rather_a_day(self._scene, clause, time, own)
        if time is not None and is_of_telling(self._scene, clause, time, self._published):
            return None
        if time is not None:
            if has_gone_on(self._scene, clause, time):
                return None
            time = nearer(self._scene, clause, time)
            later = self._of_earlier(clause)  # 1972年に国交を結び、1997年に断交して、協定を|破棄した
            return later if later is not None and later.start > time.start else time
        if self._has_subject(clause, event) and clause.connective not in SIMULTANEOUS:
            time = self._of_governors(clause, self._scene.leftmost(clause.predicate))
            suffers = predicate_word(self._scene, clause.predicate) in self._lexicon.suffering
            return (
                self._of_earlier(clause, suffers=True) if suffers and time is None else time
            )  # 脱線し、2人が|死亡した
        wins = predicate_word(self._scene, clause.predicate) in self._lexicon.outcomes
        # 市長選で反対を訴え、現職を|破って|当選した
        return self._of_governors(clause, clause.predicate) or self._of_earlier(clause, suffers=wins)

    def _of_governors(self, clause: Clause, until: int) -> Time | None:
        """The time before phrase `until` that stands with a clause whose time this one shares."""
        current: Clause | None = clause
        for _ in range(_DEEPEST):
            governor = self._scene.governor(current) if current is not None else None
            if current is None or governor is None:
                return None
            time = self._before(governor, until)
            shares = has_time_of_governor(self._scene, current, self._lexicon)
            if not shares and comes_first(self._scene, current):
                shares = time is None or time.is_day
            if not shares:
                left = time is not None and is_left_to(self._scene, governor, time)
                return time if left else None
            if time is not None:
                return None if is_of_planning(self._scene, current, time, self._lexicon) else time
            current = governor
        return None

    def _before(self, clause: Clause, until: int) -> Time | None:
        """12日には…し、14日には市民が広場を囲み、…: the nearest time of a clause before a phrase."""
        end = self._scene.parse.tokens[self._scene.parse.phrases[until].start].start
        before = [t for t in dating(self._own.of_arguments(clause)) if t.start < end]
        return max(before, key=lambda t: t.start, default=None)

    def _has_subject(self, clause: Clause, event: int = -1) -> bool:
        phrases = self._scene.parse.phrases
        return any(phrases[a].particle == "が" and a != event for a in clause.arguments)

    def _of_earlier(self, clause: Clause, *, suffers: bool = False) -> Time | None:
        another = False
        for d in reversed(self._scene.dependents(clause.predicate)):
            other = self._scene.clause_of(d) or self._during(d)
            if other is None:
                continue
            chained = is_chained(other) and not is_since(self._scene, other)
            named = names_topic(self._scene, other)
            if not chained and other.connective not in SIMULTANEOUS:
                another = another or named
                continue
            if named and (another or names_topic(self._scene, clause)) and chained:
                continue  # 国防省は10日、撤収を命じ、|氏は|拒んだ: nobody says when he did
            time = first(self._own.of_arguments(other))
            if time is not None and goes_on_since(self._scene, other, time):
                continue
            if time is None and suffers:
                time = self._of_earlier(other, suffers=True)  # 衝突して|脱線し、3人が|死亡した
            if time is not None:
                return time
        return None

    def _during(self, phrase: int) -> Clause | None:
        """17日に|訪米した|際、: the clause at whose time it is, by the noun behind it."""
        before = self._scene.clause_of(phrase - 1) if phrase else None
        return before if before is not None and before.connective in SIMULTANEOUS else None

    def _of_showing(self, clause: Clause) -> Time | None:
        """The time of the act that shows an attitude or is backed by it: 17日、反対する考えを示した."""
        governor = self._scene.governor(clause)
        if governor is None:
            return None
        if clause.connective in self._lexicon.utterances and self._has_subject(clause):
            return self._before(governor, self._scene.leftmost(clause.predicate))
        # of acts of saying …した上で makes one occasion; what is done may lie long before
        together = clause.connective in UPON or gives_grounds(self._scene, clause)
        if together or self._is_shown(clause, governor):
            return self._of_clause(governor) or self._of_showing(governor)
        return None

    def _of_agreeing(self, noun: int) -> Time | None:
        """17日の会議で候補支持で一致した: an attitude is had when they agree in it."""
        phrase = self._scene.parse.phrases[noun]
        clause = self._scene.clause_of(phrase.head) if phrase.particle == "で" else None
        if clause is None or predicate_word(self._scene, clause.predicate) not in _AGREEING:
            return None
        return self._of_clause(clause)

    def _of_voting(self, noun: int) -> Time | None:
        """大統領選は3日、投票が行われた; 参院選は20日、投開票された: the day of an election."""
        poll = poll_of(self._scene, noun, self._lexicon)
        return self._of_clause(poll) if poll is not None else None

    def _of_poll(self, site: Site) -> Iterator[Time]:
        time = day_of_poll(self._scene, site.noun, self._lexicon) if site.predicate < 0 else None
        if time is not None:
            yield time

    def _of_what_is_done_there(self, noun: int) -> Time | None:
        """14日、本会議で可決した; 2004年に市長選で当選した: a meeting, or an election won or lost.

        Also 14日、訪問先の|東京で述べた: who does something there is there.
        """
        phrase = self._scene.parse.phrases[noun]
        last = self._scene.last_content(phrase)
        stays = phrase.particle == "の" and last is not None and last.surface in _STAYING
        phrase = self._scene.parse.phrases[phrase.head] if stays else phrase
        clause = self._scene.clause_of(phrase.head) if phrase.particle in VENUES else None
        if clause is None or clause.tense is _NONPAST or clause.negated or clause.modality:
            return None
        if any(self._scene.clause_of(d) for d in self._scene.dependents(noun)):
            return None  # 2月に…し、5月に開かれた総会で
        word = predicate_word(self._scene, clause.predicate)  # 訪問で合意した: it is to come
        meets = self._scene.noun_of(noun) in self._lexicon.occasions and word not in _AGREEING
        dates = stays or meets or word in self._lexicon.outcomes
        return self._of_clause(clause) if dates else None

    def _is_shown(self, clause: Clause, governor: Clause) -> bool:
        if clause.kind not in {ClauseKind.NOMINAL, ClauseKind.RELATIVE}:
            return False
        noun = self._scene.parse.phrases[clause.governor]
        shows = noun.head == governor.predicate and noun.particle in {"を", "で"}
        if shows and clause.connective in self._lexicon.utterances:
            return True  # 17日、協力を求める声明を出した
        held = clause.connective in self._lexicon.attitudes
        held = held or self._lexicon.operators.get(clause.connective) is Status.PLANNED
        shown = held and shows and clause.kind is ClauseKind.NOMINAL
        return shown and predicate_word(self._scene, clause.predicate) in self._lexicon.performative
