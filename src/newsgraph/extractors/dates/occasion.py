"""One occasion dates, and addresses, all that is said on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from newsgraph.extractors.dates.reach import names_topic
from newsgraph.extractors.dates.when import TimeReader
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.merge import Happening
from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.roles.venues import is_seat
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, ClauseKind, Kind, Status, Tense, Time

_ACTUAL, _DENIED = Status.ACTUAL, Status.DENIED
_COUNTRY, _PERSON = Kind.COUNTRY, Kind.PERSON
_MAIN = ClauseKind.MAIN
_NONPAST, _PAST = Tense.NONPAST, Tense.PAST
_CARRIED = 0.75
"""At most so sure is a reading whose speaker was named in a sentence before."""
_REACH = 2
"""Who is spoken to is carried over at most so many sentences."""


_HELD = ""
"""Stands for all who speak at a gathering, among the ids of those who spoke."""
_SPEAKING = 3
"""So many sentences behind the one that tells of a gathering are spoken there."""
_BACK = 6
"""So many sentences behind it 総会で points back to it."""
_RECENT = timedelta(days=7)
"""What somebody said so long before the last occasion is told in passing."""
_PUBLIC = ("明らか", "明か", "発表", "公表")
"""What is told to everybody, whoever was spoken to before."""
_IN_IT = frozenset({"で", "によって"})
_TURNING = frozenset({"一方", "他方"})

_Word = tuple[int, int]
"""Where a trigger stands: sentence, start."""


class Occasion(NamedTuple):
    """When somebody last spoke or met somebody, to whom, and in which sentence."""

    time: Time | None
    target: tuple[Filler, ...]
    sentence: int
    background: bool = False
    """It is long before what was told of the same speaker already, and no longer spoken of soon."""


def on_occasion(occurrence: Occurrence, occasions: MutableMapping[str, Occasion]) -> Occurrence:
    """Return an act of saying with the day and the addressee of its occasion, and note the occasion.

    Only what is done is said on an occasion, not what somebody says there that he has done; a country
    speaks on many at once. Who is answered for what he said before is not spoken to.
    """
    done = occurrence.status in {_ACTUAL, _DENIED} and not (occurrence.modifies and occurrence.time is None)
    if occurrence.headline or not occurrence.verbal or not done or occurrence.earlier:
        return occurrence
    fillers = (*occurrence.fillers("actor"), *occurrence.fillers("participant"))
    if any(f.entity.id == source.entity.id for f in fillers for source in occurrence.sources):
        return occurrence  # 首相は…を指示したと明らかにした
    parties = [f.entity.id for f in fillers if f.entity.kind is not _COUNTRY]
    before = next((occasions[p] for p in parties if p in occasions), None)
    named = any(f.entity.kind is _PERSON for f in fillers)
    here = occasions.get(_HELD) if named else None
    if here is not None and occurrence.sentence - here.sentence <= _SPEAKING:
        before = here if before is None or before.sentence < here.sentence else before
    if before is not None and before.background and occurrence.sentence - before.sentence > 1:
        before = before._replace(time=None)  # 9月21日に演説した was told in passing
    aside = _is_background(occurrence, before)
    answers = any(f.sentence != occurrence.sentence for f in occurrence.fillers("target"))
    if occurrence.says and before is not None:
        occurrence = _carried(occurrence, before)
    if (occurrence.says or occurrence.fillers("participant")) and not _is_told(occurrence):
        target = occurrence.fillers("target") if _addresses(occurrence) and not answers else ()
        here = Occasion(_day(occurrence.time), target, occurrence.sentence, aside)
        if here.time is not None or target:
            occasions.update(dict.fromkeys(parties, here))
        if here.time is not None:  # who is spoken to answers on the same occasion
            answer = Occasion(here.time, (), occurrence.sentence)
            heard = (f.entity for f in target if f.entity.kind is _PERSON)
            occasions.update((e.id, answer) for e in heard if e.id not in occasions)
    return occurrence


def _is_background(occurrence: Occurrence, before: Occasion | None) -> bool:
    """Whether it is long before the last occasion of its speaker, or goes on with one that is."""
    if before is None or before.time is None or before.time.value is None:
        return False
    own = _day(occurrence.time)
    if own is None or own.value is None:
        return before.background
    gap = date.fromisoformat(before.time.value) - date.fromisoformat(own.value)
    return gap > _RECENT or (before.background and abs(gap) <= _RECENT)


def _is_told(occurrence: Occurrence) -> bool:
    """国務長官は、軍が25日に停戦で合意したと明らかにした: of those he speaks of, nobody speaks then."""
    own = {f.entity.id for f in occurrence.fillers("participant")}
    told = (f.entity for f in occurrence.sources if f.entity.kind in {_PERSON, _COUNTRY})
    return bool(own) and any(entity.id not in own for entity in told)


def hold(scene: Scene, occasions: MutableMapping[str, Occasion], lexicon: Lexicon, published: str) -> None:
    """Note the day of a gathering that a sentence tells of: who speaks in the next ones speaks there.

    What it tells of a later day, up to that of writing, ends the occasions before.
    """
    if scene.parse.sentence.is_headline or scene.parse.tokens[0].surface in _TURNING:
        occasions.pop(_HELD, None)
        return
    if occasions and scene.parse.times:
        _leave(scene, occasions, published)
    held = occasions.get(_HELD)
    if held is not None and _is_there(scene, lexicon) and scene.index - held.sentence <= _BACK:
        occasions[_HELD] = held._replace(sentence=scene.index)
    for clause in scene.parse.clauses if scene.parse.times else ():
        goes_on = clause.kind is _MAIN or is_chained(clause)
        done = _is_past(scene, clause) and not clause.negated and not clause.modality
        if goes_on and done and _gathers(scene, clause, lexicon):
            time = TimeReader(scene, lexicon).held(clause)
            if time is not None and (time.value or "") <= published:
                occasions[_HELD] = Occasion(time, (), scene.index)


def _is_past(scene: Scene, clause: Clause) -> bool:
    """会見を開き、…と述べた; not 会議を開いて判断する."""
    end: Clause | None = clause
    while end is not None and end.tense not in {_NONPAST, _PAST} and is_chained(end):
        end = scene.governor(end)
    return end is None or end.tense is not _NONPAST


def _leave(scene: Scene, occasions: MutableMapping[str, Occasion], published: str) -> None:
    """28日に司法解剖した結果、…と述べた: not said on the 27th, of which the sentence before told."""
    told = ""
    for phrase in scene.parse.phrases:
        days = [time.value or "" for time in scene.times_of(phrase.index) if _day(time) is not None]
        clause = scene.enclosing(phrase.index) if days and not scene.in_quotes(phrase.index) else None
        if clause is not None and clause.tense is _PAST:
            told = max((day for day in (told, *days) if day <= published), default=told)
    for party, occasion in occasions.items() if told else ():
        if occasion.time is not None and (occasion.time.value or "") < told:
            occasions[party] = occasion._replace(time=None)


def _is_there(scene: Scene, lexicon: Lexicon) -> bool:
    """総会で、総会の席上で、議長は…と述べた: where no more is said of it, the gathering told of before."""
    for phrase in scene.parse.phrases:
        if phrase.particle != "で":
            continue
        within = scene.dependents(phrase.index) if is_seat(scene, phrase.index) else ()
        place = within[-1] if within else phrase.index
        if not scene.dependents(place) and scene.noun_of(place) in lexicon.occasions:
            return True
    return False


def _gathers(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """会見を開いた, 総会が開かれた."""
    if predicate_word(scene, clause.predicate) not in lexicon.dating:
        return False
    wanted = "が" if clause.voice == "passive" else "を"
    nouns = (scene.noun_of(a) for a in clause.arguments if scene.parse.phrases[a].particle == wanted)
    return any(noun in lexicon.occasions for noun in nouns)


def _addresses(occurrence: Occurrence) -> bool:
    """Who is told something is spoken to; who is asked, judged or thanked need not be."""
    return occurrence.frame.speech and occurrence.frame.complement is None


def _day(time: Time | None) -> Time | None:
    """A time that is as short as an occasion: no month or year."""
    return time if time is not None and time.is_day else None


def _carried(occurrence: Occurrence, before: Occasion) -> Occurrence:
    if occurrence.time is None:
        occurrence = replace(occurrence, time=before.time)
    follows_on = occurrence.confidence <= _CARRIED and occurrence.sentence - before.sentence <= _REACH
    takes = any(role.name == "target" for role in occurrence.frame.roles)
    if (
        occurrence.frame.speech
        and takes
        and follows_on
        and before.target
        and not occurrence.fillers("target")
        and not any(word in occurrence.word for word in _PUBLIC)
    ):
        roles = tuple(sorted((*occurrence.roles, ("target", before.target))))
        occurrence = replace(occurrence, roles=roles)
    return occurrence


def occasion_of(scene: Scene, candidate: Candidate, candidates: Iterable[Candidate], lexicon: Lexicon) -> int:
    """Return where the word of the occasion begins on which a candidate happens, -1 where none is named.

    会談で…と述べた; 会談が行われ、…で合意した; 首脳会議に合わせて会談する. What is done there is said, or
    done by several; 会見を開き、辞任を発表した tells of something else.
    """
    place = candidate.site.predicate
    if place < 0:
        return -1
    before = set(_before(scene, place))
    for other in candidates:
        site = other.site
        if other is candidate or not _is_occasion(scene, other, lexicon):
            continue
        noun = scene.parse.phrases[site.noun]
        at = site.predicate < 0 and noun.particle == "で" and noun.head == place
        beside = site.predicate < 0 and noun.particle == "に" and noun.head in before
        leads = site.predicate in before and not _is_of_another(scene, site.predicate, place)
        if at or (beside and _joins(scene, noun.head)) or leads:
            return scene.parse.tokens[other.match.start].start
    return -1


def _is_of_another(scene: Scene, one: int, other: int) -> bool:
    """議長は6日の証言で考えを示しており、|総裁も|示唆している: each speaks on an occasion of his own."""
    clauses = [c for place in (one, other) if (c := scene.clause_of(place)) is not None]
    return len(clauses) > 1 and all(names_topic(scene, clause) for clause in clauses)


def accident_of(scene: Scene, candidate: Candidate, candidates: Iterable[Candidate], lexicon: Lexicon) -> int:
    """Return where the word begins of the accident in which somebody suffers, -1: この地震で5人が死亡した."""
    place = candidate.site.predicate
    if place < 0 or predicate_word(scene, place) not in lexicon.suffering:
        return -1
    for other in candidates:
        noun = scene.parse.phrases[other.site.noun]
        in_it = other.site.predicate < 0 and noun.head == place and noun.particle in _IN_IT
        if in_it and scene.parse.tokens[other.match.end - 1].surface in lexicon.sudden:
            return scene.parse.tokens[other.match.start].start
    return -1


def _before(scene: Scene, phrase: int) -> Iterator[int]:
    """The clauses that lead up to a predicate: those that lean on it, or before it on what it leans on."""
    yield from (d for d in scene.dependents(phrase) if _continues(scene, d))
    if _continues(scene, phrase):
        head = scene.parse.phrases[phrase].head
        yield from (d for d in scene.dependents(head) if d < phrase and _continues(scene, d))


def _continues(scene: Scene, phrase: int) -> bool:
    clause = scene.clause_of(phrase)
    return clause is not None and is_chained(clause)


def _joins(scene: Scene, phrase: int) -> bool:
    last = scene.last_content(scene.parse.phrases[phrase])
    return last is not None and last.lexeme.lemma == "合わせる"


def _is_occasion(scene: Scene, candidate: Candidate, lexicon: Lexicon) -> bool:
    last = scene.parse.tokens[candidate.match.end - 1]
    return last.surface in lexicon.occasions or last.lexeme.lemma in lexicon.occasions


def date_by_occasions(happenings: Sequence[Happening], alone: Iterable[Occurrence]) -> None:
    """Give what happens on an occasion the date that other mentions give the occasion, and the reverse.

    `alone` are mentions that make no happening; この協議で has the date of the 協議 before it.
    """
    held: dict[_Word, Happening] = {(o.sentence, o.start): h for h in happenings for o in h.occurrences}
    times = _times_of_words(alone)
    for happening in happenings:
        for occurrence in happening.occurrences:
            word = (occurrence.sentence, occurrence.occasion)
            occasion = held.get(word)
            if occurrence.occasion < 0:
                continue
            held_on = occasion.time if occasion is not None else times.get(word)
            together = occurrence.says or occurrence.frame.shared
            if happening.time is None:
                happening.time = held_on if together else _day(held_on)
            elif occasion is not None and occasion.time is None and together:
                occasion.time = happening.time  # who is hurt in an accident may die later


def _times_of_words(alone: Iterable[Occurrence]) -> dict[_Word, Time]:
    """The time of each nameless mention, of the same word before it where it points back."""
    latest: dict[str, Time] = {}
    times: dict[_Word, Time] = {}
    for occurrence in sorted(alone, key=lambda o: (o.sentence, o.start)):
        time = occurrence.time or (latest.get(occurrence.word) if occurrence.anaphoric else None)
        if time is not None:
            times[occurrence.sentence, occurrence.start] = latest[occurrence.word] = time
    return times
