"""What a caller asks of a page, and what the caller is told about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ViewOptions:
    """Which part of the graph a page shows.

    `entities` and `sources` are names (any alias); `since` and `until` ISO dates or their prefixes
    (``2024``, ``2024-06``), both inclusive; `types` event types by local name or label; `statuses`
    names of `newsgraph.model.Status`. `depth` counts steps from `entities`. `max_nodes` is how many
    entities the page opens with: the rest stays reachable by search. `language` is ``ja`` or ``en``.
    """

    entities: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    depth: int = 1
    max_nodes: int = 150
    language: str = "ja"


@dataclass(frozen=True, slots=True)
class PageSummary:
    """What a page holds. `shown` of `entities` are drawn when it opens; `left_out` events did not fit."""

    path: Path
    entities: int
    events: int
    claims: int
    articles: int
    shown: int
    left_out: int = 0
