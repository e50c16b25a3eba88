"""Cut a part out of a page's data: what `ViewOptions` ask for, renumbered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from newsgraph.errors import UsageError
from newsgraph.model import Status
from newsgraph.view.names import find_entities, fold
from newsgraph.view.options import ViewOptions
from newsgraph.view.shapes import ClaimRow, EventRow, PageData

MOST_CLAIMS = 60_000
"""More claims than this make a page that no browser opens at once (about 25 MB)."""


def choose(data: PageData, options: ViewOptions) -> tuple[PageData, int]:
    """Return the part of `data` that `options` ask for, and how many events were left out for size."""
    check(options)
    claims = [c for c in data.claims if c.is_event and keeps(data, c, options)]
    claims = by_name(data, claims, options)
    starts = find_entities(data.entities, options.entities)
    near = neighbourhood(data, claims, starts, options.depth) if starts else None
    if near is not None:
        fillers = {about: {e for _, e in data.events[about].roles} for about in {c.about for c in claims}}
        claims = [c for c in claims if fillers[c.about] and fillers[c.about] <= near]
    kept = most_told(claims, MOST_CLAIMS)
    left_out = len({c.about for c in claims}) - len({c.about for c in kept})
    ties = [c for c in data.claims if not c.is_event]
    return cut(data, (*kept, *ties), near), left_out


def check(options: ViewOptions) -> None:
    """Raise UsageError for a status or a date that there cannot be."""
    known = {status.value.lower(): status for status in Status}
    for name in options.statuses:
        if name.lower() not in known:
            raise UsageError(
                f"no status is called {name!r}; it is one of {', '.join(s.value for s in Status)}"
            )
    for day in filter(None, (options.since, options.until)):
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day):
            raise UsageError(f"{day!r} is not a date; write 2024, 2024-06 or 2024-06-18")


def keeps(data: PageData, claim: ClaimRow, options: ViewOptions) -> bool:
    """Whether a claim about an event is of a wished status and time."""
    if options.statuses and claim.status.lower() not in {s.lower() for s in options.statuses}:
        return False
    event = data.events[claim.about]
    told = data.articles[claim.article].published[:10]
    first, last = event.earliest or told, event.latest or told
    if options.since and (not last or last < options.since[: len(last)]):
        return False
    return not (options.until and (not first or first[: len(options.until)] > options.until))


def by_name(data: PageData, claims: Iterable[ClaimRow], options: ViewOptions) -> list[ClaimRow]:
    """Keep the claims about events of the wished types, said by the wished sources."""
    types = wished_types(data, options.types)
    sources = set(find_entities(data.entities, options.sources))
    return [
        c
        for c in claims
        if (not types or data.events[c.about].type in types) and (not sources or sources & set(c.sources))
    ]


def wished_types(data: PageData, wished: Collection[str]) -> set[str]:
    """Return the local names of the event types called so (local name or label, any case)."""
    known = {name for event in data.events for name in [event.type]}
    index = {fold(name): name for name in known}
    for name, ja, en in data.terms:
        if name in known:
            index |= {fold(ja): name, fold(en): name}
    for name in wished:
        if fold(name) not in index:
            raise UsageError(
                f"no event here is of type {name!r}; there are {', '.join(sorted(known)) or 'none'}"
            )
    return {index[fold(name)] for name in wished}


def neighbourhood(data: PageData, claims: Iterable[ClaimRow], starts: Iterable[int], depth: int) -> set[int]:
    """Return the entities within `depth` steps of `starts` over events of `claims` and over relations."""
    near: dict[int, set[int]] = defaultdict(set)
    for about in {c.about for c in claims}:
        fillers = {entity for _, entity in data.events[about].roles}
        for entity in fillers:
            near[entity] |= fillers
    for relation in data.relations:
        if relation.of >= 0:
            near[relation.subject].add(relation.of)
            near[relation.of].add(relation.subject)
    reached, edge = set(starts), set(starts)
    for _ in range(max(depth, 0)):
        edge = {other for entity in edge for other in near[entity]} - reached
        reached |= edge
    return reached


def most_told(claims: list[ClaimRow], bound: int) -> list[ClaimRow]:
    """Keep the claims of the most often told events, `bound` claims at most."""
    if len(claims) <= bound:
        return claims
    told: dict[int, int] = defaultdict(int)
    for claim in claims:
        told[claim.about] += 1
    order = sorted(told, key=lambda event: (-told[event], event))
    room, kept = bound, set()
    for event in order:
        if told[event] <= room:
            room -= told[event]
            kept.add(event)
    return [c for c in claims if c.about in kept]


def cut(data: PageData, claims: Iterable[ClaimRow], within: set[int] | None) -> PageData:
    """Drop what no claim needs and renumber the rest.

    An entity is in play if an event or a claimed relation has it, or it says something. A relation stays
    where both its ends are in play; `within` a neighbourhood (None: everywhere) a claim or one end will do.
    """
    claims = tuple(claims)
    events = sorted({c.about for c in claims if c.is_event})
    claimed = {c.about for c in claims if not c.is_event}
    claimed = {r for r in claimed if within is None or within.issuperset(ends(data, r))}
    alive = {e for event in events for _, e in data.events[event].roles}
    alive |= {e for relation in claimed for e in ends(data, relation)}
    relations = [
        r for r in range(len(data.relations)) if r in claimed or stays(set(ends(data, r)), alive, within)
    ]
    claims = tuple(c for c in claims if c.is_event or c.about in set(relations))
    alive |= {e for c in claims for e in c.sources} | {e for r in relations for e in ends(data, r)}
    entity = {old: new for new, old in enumerate(sorted(alive))}
    article = {old: new for new, old in enumerate(sorted({c.article for c in claims}))}
    new_event = {old: new for new, old in enumerate(events)}
    new_relation = {old: new for new, old in enumerate(relations)}
    return PageData(
        entities=tuple(data.entities[e] for e in entity),
        articles=tuple(data.articles[a] for a in article),
        events=tuple(renumber(data.events[e], entity) for e in events),
        relations=tuple(
            replace(row, subject=entity[row.subject], of=entity.get(row.of, -1))
            for row in (data.relations[r] for r in relations)
        ),
        claims=tuple(
            replace(
                c,
                about=new_event[c.about] if c.is_event else new_relation[c.about],
                article=article[c.article],
                sources=tuple(entity[e] for e in c.sources),
            )
            for c in claims
        ),
        terms=data.terms,
    )


def stays(both: set[int], alive: set[int], within: set[int] | None) -> bool:
    """Whether a relation between these entities is shown though no article of this part states it."""
    return both <= alive if within is None else both <= within and bool(both & alive)


def ends(data: PageData, relation: int) -> list[int]:
    """Return the one or two entities of a relation."""
    row = data.relations[relation]
    return [entity for entity in (row.subject, row.of) if entity >= 0]


def renumber(event: EventRow, entity: dict[int, int]) -> EventRow:
    """Give an event's fillers their new numbers."""
    return replace(event, roles=tuple((role, entity[e]) for role, e in event.roles))
