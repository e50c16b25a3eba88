"""A mention in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsgraph.model import Form, Kind


@dataclass(slots=True, eq=False)
class Draft:
    """A mention that later rules may still type, title or drop; lives only while its sentence is read.

    `first:last` are the pieces of its name, `start:end` and `unit_start:unit_end` as in `Mention`.
    """

    first: int
    last: int
    start: int
    end: int
    kind: Kind | None
    """None: a name by its shape, of what kind is not yet known."""
    rule: str
    keys: tuple[str, ...] = ()
    """Catalogue entities that bear the name."""
    form: Form = Form.NAME
    title: str | None = None
    former: bool = False
    of: Draft | None = None
    unit_start: int = -1
    unit_end: int = -1
    certain: bool = True
    """False: kept only where something else in the article confirms it."""
    dropped: bool = False
    parts: tuple[str, ...] = field(default=())
    """A person's name in parts: family and given name, or what stands between the middle dots."""
    reading: tuple[int, int] = (0, 0)
    """Where the brackets with the reading of the surname stand inside the name: 本溜(もとだまり)徹."""

    def __post_init__(self) -> None:
        if self.unit_start < 0:
            self.unit_start = self.start
        if self.unit_end < 0:
            self.unit_end = self.end

    def text_of(self, text: str) -> str:
        """Return the name in the text of its sentence, without a reading inside it."""
        opened, closed = self.reading
        if closed:
            return text[self.start : opened] + text[closed : self.end]
        return text[self.start : self.end]
