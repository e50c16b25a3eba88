"""Document -> occurrences of events, sentence by sentence, with what is carried from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.extractors import roles as role_rules
from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.roles import Filling
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import Site, locate
from newsgraph.extractors.stance import Speech, Stance, StanceReader
from newsgraph.extractors.subjects import Topic, find_subject, next_topic
from newsgraph.extractors.triggers import Match, TriggerIndex
from newsgraph.extractors.when import event_time
from newsgraph.extractors.words import amounts_of, words_of
from newsgraph.model import Document, Link, Skipped, Time

_POINTING = ("同", "今回", "この", "これ", "その")
_SHORT = 0.1


@dataclass(slots=True)
class _Candidate:
    """A trigger that has a place in the grammar, while its roles are filled."""

    match: Match
    site: Site
    filling: Filling


class EventReader:
    """Finds events by the triggers of an ontology."""

    def __init__(self, triggers: TriggerIndex, lexicon: Lexicon) -> None:
        """Take the compiled triggers and word lists."""
        self._triggers = triggers
        self._lexicon = lexicon

    def read(self, document: Document) -> tuple[list[Occurrence], list[Skipped]]:
        """Return the mentions of events in order, and the triggers that made none with the reason."""
        found: list[Occurrence] = []
        skipped: list[Skipped] = []
        topic: Topic | None = None
        spoken: dict[
            str, Time
        ] = {}  # the day on which somebody spoke last: one occasion dates its later statements
        for scene in scenes(document):
            candidates = _absorb(scene, list(self._candidates(scene, topic, skipped)))
            speeches = _speeches(candidates)
            stances = StanceReader(scene, self._lexicon, speeches)
            for candidate in candidates:
                occurrence = self._occurrence(scene, candidate, stances)
                if occurrence.frame.speech:
                    occurrence = _with_occasion(occurrence, spoken)
                found.append(occurrence)
            topic = next_topic(scene, topic)
        return found, skipped

    def _candidates(self, scene: Scene, topic: Topic | None, skipped: list[Skipped]) -> Iterator[_Candidate]:
        tokens = scene.parse.tokens
        for match in self._triggers.find(scene.parse):
            frame = match.pattern.frame
            site = locate(scene, match, self._lexicon)
            reason = ""
            if site is None:
                reason = "the word is part of another one"
            else:
                filling = role_rules.fill(scene, match, site)
                _carry_subject(scene, site, filling, topic)
                missing = next(
                    (r.name for r in frame.roles if r.required and not filling.roles.get(r.name)), None
                )
                if not filling.roles:
                    reason = "no named entity fills a role"
                elif missing is not None:
                    reason = f"no named entity fills the role {missing}"
                else:
                    yield _Candidate(match, site, filling)
            if reason:
                start, end = tokens[match.start].start, tokens[match.end - 1].end
                skipped.append(Skipped(scene.index, start, end, frame.name, reason))

    def _occurrence(self, scene: Scene, candidate: _Candidate, stances: StanceReader) -> Occurrence:
        match, site, filling = candidate.match, candidate.site, candidate.filling
        tokens = scene.parse.tokens
        stance = stances.read(site, filling.frame)
        start, end = tokens[match.start].start, tokens[match.end - 1].end
        return Occurrence(
            sentence=scene.index,
            start=start,
            end=end,
            word=scene.parse.sentence.text[start:end],
            frame=filling.frame,
            roles=tuple(sorted((name, tuple(fillers)) for name, fillers in filling.roles.items())),
            time=event_time(scene, site),
            status=stance.status,
            explicit=stance.explicit,
            sources=_sources(stance, filling),
            words=words_of(scene, site, filling.frame),
            amounts=amounts_of(scene, site),
            rule=f"{filling.frame.name}/{match.pattern.text}/{site.rule}",
            confidence=round(max(_SHORT, filling.confidence), 2),
            headline=scene.parse.sentence.is_headline,
            anaphoric=_is_anaphoric(scene, match, site),
            verbal=site.predicate >= 0,
        )


def scenes(document: Document) -> Iterator[Scene]:
    """Yield each sentence of a document with the links of its mentions."""
    position = 0
    links: tuple[Link, ...] = document.links
    for index, parse in enumerate(document.parses):
        count = len(parse.mentions)
        yield Scene(index, parse, links[position : position + count])
        position += count


def _absorb(scene: Scene, candidates: list[_Candidate]) -> list[_Candidate]:
    """Make one event of a noun and the verb that only carries it: 支援を約束した, 懸念を表明した.

    A light verb that is a trigger too gives way to its noun; a noun under a verb of its own type
    gives the verb its fillers.
    """
    light = {c.site.predicate for c in candidates if c.site.rule in {"light", "light-passive", "stop"}}
    verbs = {c.site.predicate: c for c in candidates if c.site.rule == "verb"}
    kept = []
    for candidate in candidates:
        site = candidate.site
        if site.rule == "verb" and site.predicate in light:
            continue
        if site.rule == "noun":
            phrase = scene.parse.phrases[site.noun]
            verb = verbs.get(phrase.head) if phrase.particle in {"を", "に", "で"} else None
            if verb is not None and verb.filling.frame.name == candidate.filling.frame.name:
                for role in verb.filling.frame.roles:
                    if role.name not in verb.filling.roles:
                        verb.filling.put(role, candidate.filling.roles.get(role.name, ()))
                continue
        kept.append(candidate)
    return kept


def _carry_subject(scene: Scene, site: Site, filling: Filling, topic: Topic | None) -> None:
    if site.predicate < 0 or filling.subject_taken:
        return
    clause = scene.clause_of(site.predicate)
    if clause is None:
        return
    passive = (clause.voice == "passive") != site.flipped
    wanted = [
        r
        for r in role_rules.subject_roles(filling.frame, passive=passive)
        if r.name not in filling.roles or r.several
    ]
    if not wanted:
        return
    subject = find_subject(scene, clause, topic)
    if subject is None:
        return
    if filling.put(wanted[0], subject.fillers):
        filling.confidence -= (0.0, 0.05, 0.2)[subject.distance]


def _speeches(candidates: list[_Candidate]) -> dict[int, Speech]:
    speeches: dict[int, Speech] = {}
    for candidate in candidates:
        frame = candidate.filling.frame
        if candidate.site.predicate < 0 or not (frame.speech or frame.complement):
            continue
        speakers: list[Filler] = candidate.filling.roles.get("actor", []) or candidate.filling.roles.get(
            "participant", []
        )
        old = speeches.get(candidate.site.predicate)
        if old is None or (speakers and not old.speakers):
            speeches[candidate.site.predicate] = Speech(frame, tuple(speakers if frame.speech else ()))
    return speeches


def _sources(stance: Stance, filling: Filling) -> tuple[Filler, ...]:
    """Who says so, each once; nobody is the source of their own act of saying."""
    own = {f.entity.id for f in filling.roles.get("actor", [])} if filling.frame.speech else set()
    seen: set[str] = set(own)
    result = []
    for source in stance.sources:
        if source.entity.id not in seen:
            seen.add(source.entity.id)
            result.append(source)
    return tuple(result)


def _with_occasion(occurrence: Occurrence, spoken: dict[str, Time]) -> Occurrence:
    """Give an undated act of saying the day of its speaker's last one."""
    speakers = [f.entity.id for f in occurrence.fillers("actor")]
    if occurrence.time is not None:
        spoken.update(dict.fromkeys(speakers, occurrence.time))
    return occurrence


def _is_anaphoric(scene: Scene, match: Match, site: Site) -> bool:
    text, tokens = scene.parse.sentence.text, scene.parse.tokens
    if site.predicate >= 0 and site.noun < 0:
        return False
    phrase = site.noun if site.noun >= 0 else site.predicate
    begin = tokens[scene.parse.phrases[phrase].start].start
    for d in scene.dependents(phrase):
        begin = min(begin, tokens[scene.parse.phrases[d].start].start)
    return text[begin : tokens[match.start].start].startswith(_POINTING)
