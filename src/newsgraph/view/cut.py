"""Keep some events and relations of a page's data, drop what nothing needs then, and number the rest anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsgraph.view.shapes import ClaimRow, EventRow, PageData


def cut(data: PageData, claims: Sequence[ClaimRow], relations: Sequence[int]) -> PageData:
    """Keep `claims` about events with all they speak of, and `relations` (numbers) with their own claims."""
    kept = set(relations)
    told = [*claims, *(c for c in data.claims if not c.is_event and c.about in kept)]
    event = anew(c.about for c in claims)
    relation = anew(relations)
    article = anew(c.article for c in told)
    alive = {e for about in event for _, e in data.events[about].roles} | {e for c in told for e in c.sources}
    entity = anew(alive | {e for r in relations for e in (data.relations[r].subject, data.relations[r].of)})
    return PageData(
        entities=tuple(data.entities[e] for e in entity),
        articles=tuple(data.articles[a] for a in article),
        events=tuple(renumber(data.events[e], entity) for e in event),
        relations=tuple(
            replace(
                data.relations[r], subject=entity[data.relations[r].subject], of=entity[data.relations[r].of]
            )
            for r in relation
        ),
        claims=tuple(
            replace(
                c,
                about=event[c.about] if c.is_event else relation[c.about],
                article=article[c.article],
                sources=tuple(entity[e] for e in c.sources),
            )
            for c in told
        ),
        terms=data.terms,
    )


def anew(old: Iterable[int]) -> dict[int, int]:
    """Number what is left from 0, in the old order."""
    return {number: place for place, number in enumerate(sorted(set(old)))}


def renumber(event: EventRow, entity: dict[int, int]) -> EventRow:
    """Give an event's fillers their new numbers."""
    return replace(event, roles=tuple((role, entity[e]) for role, e in event.roles))
