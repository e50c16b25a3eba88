"""Cut a part out of a page's data: what `ViewOptions` ask for, renumbered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from newsgraph.errors import UsageError
from newsgraph.model import Status
from newsgraph.view.cut import cut
from newsgraph.view.names import find_entities, fold
from newsgraph.view.options import ViewOptions
from newsgraph.view.shapes import ClaimRow, PageData

MOST_CLAIMS = 60_000
"""More claims than this make a page that no browser opens at once (about 25 MB)."""


def choose(data: PageData, options: ViewOptions) -> tuple[PageData, int]:
    """Return the part of `data` that `options` ask for, and how many events were left out for size."""
    check(options)
    claims = [c for c in data.claims if c.is_event and keeps(data, c, options)]
    claims = by_name(data, claims, options)
    fillers = {about: {e for _, e in data.events[about].roles} for about in {c.about for c in claims}}
    filters = (options.since, options.until, options.types, options.statuses, options.sources)
    known = set[int]().union(*fillers.values(), () if any(filters) else told_ends(data))
    if starts := set(find_entities(data.entities, options.entities)):
        near = neighbourhood(data, claims, starts, options.depth)
        claims = [c for c in claims if fillers[c.about] and fillers[c.about] <= near]
        known = (known & near) | starts
    kept = most_told(claims, MOST_CLAIMS)
    left_out = len({c.about for c in claims}) - len({c.about for c in kept})
    relations = [n for n, row in enumerate(data.relations) if row.of >= 0 and {row.subject, row.of} <= known]
    return cut(data, kept, relations), left_out


def told_ends(data: PageData) -> set[int]:
    """Return the entities of those relations that an article states."""
    rows = [data.relations[c.about] for c in data.claims if not c.is_event]
    return {entity for row in rows for entity in (row.subject, row.of) if entity >= 0}


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


def neighbourhood(data: PageData, claims: Sequence[ClaimRow], starts: set[int], depth: int) -> set[int]:
    """Return the entities within `depth` steps of `starts` over events of `claims` and over relations.

    A relation leads on only to those that some article tells of, else a country leads to all its kings.
    """
    near: dict[int, set[int]] = defaultdict(set)
    for about in {c.about for c in claims}:
        fillers = {entity for _, entity in data.events[about].roles}
        for entity in fillers:
            near[entity] |= fillers
    told = starts | told_ends(data) | {e for event in data.events for _, e in event.roles}
    for row in data.relations:
        if row.of >= 0 and {row.subject, row.of} <= told:
            near[row.subject].add(row.of)
            near[row.of].add(row.subject)
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
