"""Turn page data, ranking and picture into the plain mapping that the page's scripts read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsgraph.language.japanese.morphemes import reading
from newsgraph.view.options import ViewOptions
from newsgraph.view.picture import Picture
from newsgraph.view.rank import Ranking
from newsgraph.view.romaji import romaji
from newsgraph.view.shapes import ClaimRow, EntityRow, EventRow, PageData, RelationRow
from newsgraph.vocab import DATA, PREFIXES


def content(data: PageData, ranking: Ranking, picture: Picture, options: ViewOptions) -> dict[str, Any]:
    """Return what is embedded in the page. Sentences stand once; a claim has the number of its sentence."""
    quotes = sorted({claim.quote for claim in data.claims})
    number = {quote: place for place, quote in enumerate(quotes)}
    return {
        "language": options.language,
        "count": options.max_nodes,
        "base": DATA,
        "prefixes": PREFIXES,
        "network": {"nodes": picture.nodes, "edges": picture.edges},
        "order": ranking.order,
        "terms": {name: [ja, en] for name, ja, en in data.terms},
        "entities": [entity(row, ranking, place) for place, row in enumerate(data.entities)],
        "articles": [
            [a.id, a.file, a.headline, a.published, a.publisher, a.url, ranking.group[place]]
            for place, a in enumerate(data.articles)
        ],
        "events": [event(row, picture.hubs[place]) for place, row in enumerate(data.events)],
        "relations": [relation(row) for row in data.relations],
        "claims": [claim(row, number) for row in data.claims],
        "quotes": quotes,
    }


def entity(row: EntityRow, ranking: Ranking, place: int) -> dict[str, Any]:
    """Return an entity with its spellings in Latin letters and its measures."""
    return {
        "id": row.id,
        "kind": row.kind,
        "names": list(row.names),
        "latin": latin((row.label, *row.names)),
        "same": list(row.same_as),
        "country": row.country,
        "articles": ranking.articles[place],
        "degree": ranking.degree[place],
        "between": ranking.betweenness[place],
        "community": ranking.community[place],
    }


def latin(names: Iterable[str]) -> list[str]:
    """Return the names in Latin letters, by their kana or by how the dictionary reads their kanji."""
    return sorted({key for name in names if (key := romaji(name) or romaji(reading(name)))})


def event(row: EventRow, hub: int) -> dict[str, Any]:
    """Return an event; `hub` is the number of the node that draws it, -1 for none."""
    return {
        "id": row.id,
        "type": row.type,
        "label": row.label,
        "roles": row.roles,
        "date": row.date,
        "from": row.earliest,
        "to": row.latest,
        "words": row.words,
        "read": how_dated(row),
        "hub": hub,
    }


def how_dated(row: EventRow) -> list[Any]:
    """Return (words, rule, stated, anchor) of how an event's date was read, nothing where nobody knows."""
    how = row.reading
    return [how.words, how.rule, how.stated, how.anchor] if how else []


def relation(row: RelationRow) -> dict[str, Any]:
    """Return a relation."""
    return {
        "id": row.id,
        "type": row.type,
        "subject": row.subject,
        "of": row.of,
        "title": row.title,
        "former": row.former,
        "since": row.since,
        "until": row.until,
    }


def claim(row: ClaimRow, number: dict[str, int]) -> list[Any]:
    """Return a claim as a row: id, about, status, article, sentence, sources, how it was read, marks."""
    marks = [[mark.start, mark.end, mark.role] for mark in row.marks]
    about = [row.about, int(row.is_event)]
    text = [number[row.quote], row.begin, row.end]
    how = [row.rule, row.confidence]
    return [row.id, about, row.status, row.article, text, row.sources, how, marks, row.carried]
