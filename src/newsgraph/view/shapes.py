"""What a page holds, as plain frozen shapes. References are indices into the tuples of `PageData`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntityRow:
    """A person, country, organization or place; `id` is the part of its IRI after ``data/``."""

    id: str
    kind: str
    label: str
    names: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    country: str = ""
    """Id of the country that it lies in or belongs to, where the catalogue knows it."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """Where sentences come from. `published` is an ISO date or date-time; `publisher` a name."""

    id: str
    file: str
    headline: str = ""
    published: str = ""
    publisher: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class DateReading:
    """How a date was read: the words, the rule, whether every part was stated, else the day counted from."""

    words: str
    rule: str = ""
    stated: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class EventRow:
    """A happening: roles are (role, entity index); `earliest` and `latest` ISO days or empty."""

    id: str
    type: str
    label: str
    roles: tuple[tuple[str, int], ...] = ()
    date: str = ""
    earliest: str = ""
    latest: str = ""
    words: tuple[tuple[str, str], ...] = ()
    reading: DateReading | None = None


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A standing relation between two entities (indices; `of` is -1 where it is not known)."""

    id: str
    type: str
    subject: int
    of: int = -1
    title: str = ""
    former: bool = False
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a quote to mark: half-open span in code points of the quote, and their role."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """Somebody (`sources`, empty: the paper itself) says this of the event or relation `about`."""

    id: str
    about: int
    is_event: bool
    status: str
    article: int
    quote: str
    sources: tuple[int, ...] = ()
    begin: int = 0
    end: int = 0
    rule: str = ""
    confidence: float = 1.0
    marks: tuple[Mark, ...] = ()
    carried: tuple[tuple[str, str], ...] = ()
    """(role, words) that stand in another sentence of the article."""


@dataclass(frozen=True, slots=True)
class PageData:
    """All that a page can show. `terms` has (local name, Japanese label, English label)."""

    entities: tuple[EntityRow, ...] = ()
    articles: tuple[ArticleRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    relations: tuple[RelationRow, ...] = ()
    claims: tuple[ClaimRow, ...] = ()
    terms: tuple[tuple[str, str, str], ...] = ()
