"""Happenings -> claims: an event with its id and label, and for each mention a claim with its evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b

from newsgraph.extractors.merge import Happening
from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.stance.mood import is_nobodys_deed
from newsgraph.model import Claim, Document, Entity, Event, Evidence, Kind, Relation, Span, Status, Time

_ACTUAL, _POSSIBLE, _ALLEGED, _DENIED = Status.ACTUAL, Status.POSSIBLE, Status.ALLEGED, Status.DENIED
_PLANNED = Status.PLANNED
_PARTIES = ("actor", "participant")
_OBJECTS = ("place", "target", "of")
_TOLD = frozenset({"content", "object"})


def digest(*parts: str) -> str:
    """Return a short digest of the parts, the same on every machine.

    >>> digest("Visit", "person/a")
    '82dc5389edb295f13743'
    """
    return blake2b("\x1f".join(parts).encode(), digest_size=10).hexdigest()


def claims_of(happenings: Iterable[Happening], document: Document) -> Iterator[Claim]:
    """Yield the claims of an article's happenings, one for each sentence and status."""
    numbers: Counter[str] = Counter()
    for happening in happenings:
        event = _event(happening, document)
        number = numbers[event.id]
        numbers[event.id] += 1
        if number:  # a second happening of the same type, parties and date
            event = replace(event, id=digest(event.id, str(number)))
        yield from _claims(event, happening, document)


def _claims(event: Event, happening: Happening, document: Document) -> Iterator[Claim]:
    seen: set[str] = set()
    for occurrence in happening.occurrences:
        claim = _claim(event, occurrence, happening, document)
        if claim.id not in seen:
            seen.add(claim.id)
            yield claim


def _event(happening: Happening, document: Document) -> Event:
    entities = {f.entity.id: f.entity for o in happening.occurrences for _, fs in o.roles for f in fs}
    roles = tuple(
        sorted(
            ((role, entities[i]) for role, ids in happening.roles.items() for i in ids),
            key=lambda r: (r[0], r[1].id),
        )
    )
    frame = happening.occurrences[0].frame
    words = _words(happening)
    date = happening.time.value if happening.time is not None and happening.time.value else ""
    parts = [frame.name, *(f"{role}={entity.id}" for role, entity in roles), date]
    if frame.speech:
        parts.append(words.get("content") or words.get("object", ""))
    if not date:
        parts.append(document.article.id)  # undated happenings of two articles are not known to be one
    return Event(
        id=digest(*parts),
        type=frame.name,
        label=_label(frame.label, roles, happening.time),
        roles=roles,
        time=happening.time,
        words=tuple(sorted(words.items())),
        amounts=tuple(dict.fromkeys(a for o in happening.occurrences for a in o.amounts)),
    )


def _words(happening: Happening) -> dict[str, str]:
    """The words of the first mention that has any; what is said and what it is about belong together."""
    words: dict[str, str] = {}
    for occurrence in happening.occurrences:
        told = not _TOLD.isdisjoint(words)
        words.update((k, v) for k, v in occurrence.words if k not in words and not (told and k in _TOLD))
    return words


def _label(name: str, roles: tuple[tuple[str, Entity], ...], time: Time | None) -> str:
    """プーチンの北朝鮮訪問（2024-06-18〜19）."""
    parties = "・".join(e.label for role, e in roles if role in _PARTIES)
    objects = "・".join(e.label for role, e in roles if role in _OBJECTS)
    label = f"{parties}の{objects}{name}" if parties else f"{objects}{name}"
    return f"{label}（{_short(time.value)}）" if time is not None and time.value else label


def _short(value: str) -> str:
    start, _, end = value.partition("/")
    if not end:
        return start
    common = (
        8 if start[:8] == end[:8] and len(end) == 10 else 5 if start[:5] == end[:5] and len(end) >= 7 else 0
    )
    return f"{start}〜{end[common:]}"


def _claim(event: Event, occurrence: Occurrence, happening: Happening, document: Document) -> Claim:
    article = document.article
    sentence = document.parses[occurrence.sentence].sentence
    status = _status(occurrence, happening, article.published or "")
    spans = tuple(
        sorted(
            (role, document.parses[f.sentence].sentence.to_article(f.start, f.end))
            for role, fillers in occurrence.roles
            for f in fillers
        )
    )
    sources = () if _is_known(occurrence, happening) else tuple(f.entity for f in occurrence.sources)
    trigger = sentence.to_article(occurrence.start, occurrence.end)
    return Claim(
        id=digest(article.id, event.id, str(sentence.span.start), status.value, *(s.id for s in sources)),
        about=event,
        status=status,
        sources=sources,
        evidence=Evidence(
            article=article.id,
            sentence=Span(*sentence.span),
            quote=article.text[sentence.span.start : sentence.span.end],
            trigger=trigger,
            roles=spans,
            rule=occurrence.rule,
        ),
        confidence=occurrence.confidence,
    )


def _is_known(occurrence: Occurrence, happening: Happening) -> bool:
    """What a sentence takes for granted is not told by its teller if the paper told it before."""
    if not occurrence.granted or not occurrence.sources:
        return False
    return any(o.sentence < occurrence.sentence and not o.sources for o in happening.occurrences)


def _status(occurrence: Occurrence, happening: Happening, published: str) -> Status:
    """A mention that only presupposes the event has the status that the article gives it elsewhere.

    Not where it has a day of its own that is over: 2002年の首脳会談で. An incident (爆破事件) is no plan, nor
    is what one would have stopped.
    """
    time = occurrence.time
    over = time is not None and time.is_before(published[:10])
    if over and occurrence.status is _ACTUAL:
        return occurrence.status
    if occurrence.explicit:
        return _PLANNED if _announces_a_plan(occurrence, happening) else occurrence.status
    stated = [o for o in happening.occurrences if o.explicit and not o.halted and o.status is not _DENIED]
    if any(o.incident for o in happening.occurrences):  # and nobody knows who did it
        alike = {_ACTUAL} if "actor" not in happening.roles else {_ACTUAL, _POSSIBLE, _ALLEGED}
        stated = [o for o in stated if o.status in alike]
    if not stated:
        return occurrence.status
    nearest = min(stated, key=lambda o: (abs(o.sentence - occurrence.sentence), o.sentence))
    return nearest.status


def _announces_a_plan(occurrence: Occurrence, happening: Happening) -> bool:
    """甲社、乙誌を休刊. 来年3月で休刊すると発表した: a headline leaves open that it is ahead."""
    frame = occurrence.frame
    if not occurrence.headline or occurrence.status is not _ACTUAL or frame.speech or is_nobodys_deed(frame):
        return False
    told = {o.status for o in happening.occurrences if o.explicit and not o.headline and not o.halted}
    return _PLANNED in told and _ACTUAL not in told


def homes_of_people(relations: Iterable[Claim]) -> Mapping[str, Entity]:
    """Return the country that each person holds an office of, by the person's id.

    `relations` are the claims of the article's standing relations.
    """
    found: dict[str, Entity] = {}
    claims = list(relations)
    countries = {
        r.subject.id: r.of
        for r in (c.about for c in claims)
        if isinstance(r, Relation) and r.title is None and r.of is not None and r.of.kind is Kind.COUNTRY
    }
    for claim in claims:
        relation = claim.about
        if not isinstance(relation, Relation) or relation.title is None or relation.former:
            continue
        if relation.of is not None:  # 朝鮮労働党委員長 acts for the country of the party
            home = relation.of if relation.of.kind is Kind.COUNTRY else countries.get(relation.of.id)
            if home is not None:
                found.setdefault(relation.subject.id, home)
    return found
