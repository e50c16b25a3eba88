"""Document -> occurrences of events, sentence by sentence, with what is carried from one to the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsgraph.extractors.absorbing import absorb
from newsgraph.extractors.dates.changes import Change, on_change
from newsgraph.extractors.dates.issues import is_issue
from newsgraph.extractors.dates.named import on_named_day
from newsgraph.extractors.dates.occasion import Occasion, accident_of, hold, occasion_of, on_occasion
from newsgraph.extractors.dates.weighing import Dated, Written, is_past, weigh, written
from newsgraph.extractors.dates.when import TimeReader
from newsgraph.extractors.discourse import Before, Discourse
from newsgraph.extractors.lexicon import Lexicon, voices
from newsgraph.extractors.occurrence import Occurrence, as_told_before, strain
from newsgraph.extractors.pointing import disputes, is_another, is_entry, pointer
from newsgraph.extractors.quoted import Quotation, quotation, sayings, set_apart
from newsgraph.extractors.roles.blame.accusing import accuse
from newsgraph.extractors.roles.carried import carry_subject
from newsgraph.extractors.roles.clefts import asks_for
from newsgraph.extractors.roles.each import for_each
from newsgraph.extractors.roles.filling import NOBODY, Context, Filling
from newsgraph.extractors.roles.giving import give
from newsgraph.extractors.roles.law.culprits import fill_culprit
from newsgraph.extractors.roles.law.pleas import tells_charge
from newsgraph.extractors.roles.law.rulings import is_told_by_ruling
from newsgraph.extractors.roles.law.untold import leaves_open
from newsgraph.extractors.roles.law.victims import fill_victim
from newsgraph.extractors.roles.letters import fill_letter
from newsgraph.extractors.roles.meeting.company import (
    attends,
    attends_another,
    in_company,
    takes_part,
)
from newsgraph.extractors.roles.meeting.ranks import rank_of
from newsgraph.extractors.roles.places import go_home
from newsgraph.extractors.roles.reading import fill
from newsgraph.extractors.roles.sharing import Candidate, share
from newsgraph.extractors.roles.together import take_along
from newsgraph.extractors.roles.whose import fill_office
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.speaking import speakers_of, speeches_of, tells
from newsgraph.extractors.stance import Speech, Stance, StanceReader
from newsgraph.extractors.stance.signed import told_behind
from newsgraph.extractors.taking_office import taken_offices
from newsgraph.extractors.triggers.finding import TriggerIndex
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site, locate, predicate_word
from newsgraph.extractors.unspecific import unspecific
from newsgraph.extractors.words.reader import amounts_of, words_of
from newsgraph.model import ClauseKind, Skipped, Status, Tense, Time

_PLANNED, _ACTUAL, _DENIED, _ALLEGED = Status.PLANNED, Status.ACTUAL, Status.DENIED, Status.ALLEGED
_PAST, _UNKNOWN = Tense.PAST, Tense.UNKNOWN
_AFTER = frozenset({"後", "直後"})
"""会談後、…: what was before is taken for granted."""
_SHORT = 0.1
_ATTENDS = "it only tells who took part"
_PHRASE = "it is only how somebody puts what they say"


class _Told(NamedTuple):
    """A sentence with the events that it may tell of, and who reads their time."""

    scene: Scene
    candidates: Sequence[Candidate]
    times: TimeReader
    now: Written


_Placed = tuple[Scene, Sequence[tuple[Match, Site | None]]]
"""A sentence with its triggers and where each of them stands (None: its word is part of another one)."""


class _Sentence(NamedTuple):
    """A sentence with the events that it may tell of, and who says them."""

    scene: Scene
    candidates: Sequence[Candidate]
    speeches: Mapping[int, Speech]
    """Acts of saying by their predicates."""
    tellers: tuple[Filler, ...]
    """Those who told something before and go on, or tell it by the next sentence."""
    quoted: Quotation | None


class EventReader:
    """Finds events by the triggers of an ontology."""

    def __init__(self, triggers: TriggerIndex, lexicon: Lexicon) -> None:
        """Take the compiled triggers and word lists."""
        self._triggers = triggers
        self._lexicon = lexicon

    def read(
        self, read: Sequence[Scene], context: Context, published: str | None
    ) -> tuple[list[Occurrence], list[Skipped]]:
        """Return the mentions of events in order, and the triggers that made none with the reason.

        `read` are the sentences of an article, `published` is its ISO date.
        """
        skipped: list[Skipped] = []
        told = list(self._sentences(read, context, skipped))
        return self._occurrences(told, written(published)), skipped

    def _placed(self, read: Sequence[Scene]) -> list[_Placed]:
        """Return each sentence with its triggers; step by step, as its grammar was read."""
        matches = [list(self._triggers.find(scene.parse)) for scene in read]
        return [
            (scene, [(match, locate(scene, match, self._lexicon)) for match in found])
            for scene, found in zip(read, matches, strict=True)
        ]

    def _sentences(
        self, read: Sequence[Scene], context: Context, skipped: list[Skipped]
    ) -> Iterator[_Sentence]:
        """Yield each sentence with the events that it may tell of, and who has a part in them."""
        discourse = Discourse(read, self._lexicon)
        placed = self._placed(read)
        following = [*(scene for scene, _ in placed), None][1:]
        for each, after in zip(placed, following, strict=True):
            scene, _ = each
            relay = told_behind(scene, after, self._lexicon)
            quoted = quotation(scene, after)
            found = list(self._candidates(each, discourse.before(scene, relay, quoted), context, skipped))
            if quoted is not None and self._triggers.quotation is not None:
                found = list(set_apart(scene, quoted, found))
                found.extend(sayings(scene, quoted, self._triggers.quotation, context))
            if scene.parse.sentence.is_headline and self._triggers.elliptic is not None:
                found.extend(taken_offices(scene, self._triggers.elliptic, context))
            candidates = absorb(scene, found, self._lexicon) if found else found
            speeches: dict[int, Speech] = {}
            if candidates:
                share(scene, candidates)
                give(candidates, self._lexicon)
                discourse.join(scene, candidates)
                speeches = speeches_of(candidates)
            speakers = speakers_of(scene, candidates, speeches)
            tellers = discourse.tellers(scene, speaks=bool(speakers))
            yield _Sentence(scene, candidates, speeches, (*tellers, *relay), quoted)
            discourse.leave(scene, candidates, speakers, tellers, tells=tells(scene, speeches))

    def _occurrences(self, sentences: Sequence[_Sentence], now: Written) -> list[Occurrence]:
        """Return what the sentences tell of, with who tells it, as what and for when."""
        found: list[Occurrence] = []
        occasions: dict[str, Occasion] = {}
        changes: dict[str, Change] = {}
        stances = [self._stances(each) if each.candidates else () for each in sentences]
        for (scene, candidates, *_), read in zip(sentences, stances, strict=True):
            hold(scene, occasions, self._lexicon, now.on)
            if candidates:
                told = _Told(scene, candidates, TimeReader(scene, self._lexicon, now.known), now)
                for candidate, stance in zip(candidates, read, strict=True):
                    occurrence = as_told_before(self._occurrence(told, candidate, stance), found)
                    named = on_named_day(scene, occurrence, candidate.site.predicate, found, self._lexicon)
                    occurrence = replace(occurrence, time=named) if named is not None else occurrence
                    occurrence = on_change(occurrence, changes)
                    issue = is_issue(scene, occurrence)
                    found.append(occurrence if issue else on_occasion(occurrence, occasions))
        return found

    def _stances(self, told: _Sentence) -> list[Stance]:
        """Return what each event that a sentence may tell of is told as."""
        reader = StanceReader(told.scene, self._lexicon, told.speeches, told.tellers, told.quoted)
        return [reader.read(c.site, c.filling.frame, c.match.pattern.text) for c in told.candidates]

    def _candidates(
        self, placed: _Placed, before: Before, context: Context, skipped: list[Skipped]
    ) -> Iterator[Candidate]:
        scene, triggers = placed
        topic, outlet = before
        tokens = scene.parse.tokens
        somebody = topic is not None or bool(outlet or scene.parse.mentions)
        for match, site in triggers:
            frame = match.pattern.frame
            lacking = "the word is part of another one"
            # a noun may point back: 武器移転を否定した; 選挙が行われた, 9人が死亡した: the article says where
            elsewhere = frame.settled is not None or frame.carried is not None
            points = site is not None and (site.rule == "noun" or elsewhere)
            if site is not None and not (somebody or points):
                lacking = NOBODY
            elif site is not None:
                filling = fill(scene, match, site, context)
                carry_subject(scene, site, filling, in_company(scene, site, filling, topic), outlet)
                take_along(scene, site, filling)
                accuse(scene, site, filling)
                fill_letter(scene, site, filling)
                fill_culprit(scene, site, filling)
                fill_victim(scene, site, filling)
                fill_office(scene, match, site, filling)
                go_home(match, filling)
                lacking = filling.lacking or unspecific(scene, site, self._lexicon)
                points = points or is_told_by_ruling(scene, site, filling)
                if attends(match, self._lexicon):
                    points = not (lacking or attends_another(scene, site))
                    lacking = lacking or _ATTENDS
                if not lacking or points:
                    yield from for_each(scene, Candidate(match, site, filling, lacking))
                    continue
            start, end = tokens[match.start].start, tokens[match.end - 1].end
            skipped.append(Skipped(scene.index, start, end, frame.name, lacking))

    def _occurrence(self, told: _Told, candidate: Candidate, stance: Stance) -> Occurrence:
        scene = told.scene
        match, site, filling = candidate.match, candidate.site, candidate.filling
        tokens = scene.parse.tokens
        says = _says(scene, candidate, self._lexicon)
        time = candidate.day or told.times.read(site, says=says)
        if not weigh(Dated(scene, site, stance, says), time, told.now):
            time = None
        start, end = tokens[match.start].start, tokens[match.end - 1].end
        speech = filling.frame.speech
        plain = speech and filling.frame.complement is None
        return Occurrence(
            sentence=scene.index,
            start=start,
            end=end,
            word=scene.parse.sentence.text[start:end],
            frame=filling.frame,
            roles=tuple(sorted((name, tuple(fillers)) for name, fillers in filling.roles.items())),
            time=time,
            status=_as_charged(scene, filling, stance.status),
            explicit=stance.explicit,
            granted=stance.granted,
            sources=stance.told_by(filling.roles.get("actor", ()), speech=speech, plain=plain),
            words=words_of(scene, candidate, self._lexicon),
            amounts=amounts_of(scene, site),
            rule=f"{filling.frame.name}/{match.pattern.text}/{site.rule}",
            confidence=round(max(_SHORT, filling.confidence - strain(scene)), 2),
            headline=scene.parse.sentence.is_headline,
            pointer=pointer(scene, match, site) or asks_for(scene, site),
            verbal=site.predicate >= 0,
            says=says,
            lacking=candidate.lacking or (_is_phrase(scene, candidate, stance, time) and _PHRASE) or "",
            occasion=self._occasion(told, candidate, says=says),
            disputed=stance.status is _DENIED and not stance.absent and disputes(match, site, self._lexicon),
            undoes=match.pattern.text in self._lexicon.undoing,
            modifies=site.suffix in _AFTER or _modifies(scene, site),
            earlier=is_past(scene, site, going_on=True),
            incident=stance.incident,
            halted=stance.halted,
            rank=rank_of(scene, match, site, filling) or self._lexicon.stages.get(match.pattern.text, ""),
            joins=takes_part(scene, site, self._lexicon),
            entry=is_entry(scene),
            another=is_another(scene, site),
            ruled=bool(candidate.lacking) and is_told_by_ruling(scene, site, filling),
            untold=leaves_open(scene, site, filling),
        )

    def _occasion(self, told: _Told, candidate: Candidate, *, says: bool) -> int:
        if not says and not candidate.filling.frame.shared:
            return accident_of(told.scene, candidate, told.candidates, self._lexicon)
        return occasion_of(told.scene, candidate, told.candidates, self._lexicon)


def _is_phrase(scene: Scene, candidate: Candidate, stance: Stance, time: Time | None) -> bool:
    """「敬意を表明したい」と述べた: how somebody puts what they say is no plan to say it."""
    place, filling = candidate.site.predicate, candidate.filling
    says = filling.frame.speech and filling.frame.complement is None
    clause = scene.clause_of(place) if place >= 0 else None
    if not says or clause is None or stance.status is not _PLANNED or time is not None:
        return False
    own = {f.entity.id for f in stance.sources} & {f.entity.id for f in filling.roles.get("actor", ())}
    return bool(own) and ("たい" in clause.modality or scene.in_quotes(place))


def _as_charged(scene: Scene, filling: Filling, status: Status) -> Status:
    """逮捕容疑は…したとしている: what somebody is charged with is no fact; how he pleads is."""
    deed = status is _ACTUAL and not filling.frame.speech
    return _ALLEGED if deed and tells_charge(scene) else status


def _modifies(scene: Scene, site: Site) -> bool:
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    return clause is not None and clause.kind is ClauseKind.RELATIVE


def _says(scene: Scene, candidate: Candidate, lexicon: Lexicon) -> bool:
    """Whether it is an act of saying, or an attitude that is voiced; 問題視していた was had all along."""
    frame, site = candidate.filling.frame, candidate.site
    if frame.speech and frame.complement is None:
        return True
    words = {candidate.match.pattern.text}
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is not None:
        words.add(predicate_word(scene, site.predicate))
    attitude = any(voices(word, lexicon) for word in words)
    if clause is not None and "ている" in clause.modality and (attitude or clause.tense is _PAST):
        return False
    return attitude or frame.complement is not None
