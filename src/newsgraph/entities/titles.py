"""Titles that mean one office: 外務大臣 and 外相, 総理大臣 and 首相."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_DEPUTY, _RUNNING = "副", "候補"


class Titles:
    """Knows which titles are the same office, and which only speak for a body."""

    def __init__(self, words: Mapping[str, tuple[str, ...]]) -> None:
        self._same: dict[str, str] = {}
        for pair in words.get("title-same", ()):
            title, _, plain = pair.partition("=")
            self._same[title] = plain
        self.counterparts: dict[str, tuple[str, ...]] = {}
        """What an office is called in other countries: 外相 -> 国務長官."""
        for pair in words.get("title-counterpart", ()):
            title, _, other = pair.partition("=")
            self.counterparts[title] = (*self.counterparts.get(title, ()), other)
        self.spokespersons = frozenset(words.get("title-spokesperson", ()))
        self.heads = frozenset(self.plain(t) for t in words.get("title-state", ()))
        self.ministers = frozenset(self.plain(t) for t in words.get("title-minister", ()))
        self.kin = tuple(sorted(words.get("kin", ()), key=lambda word: (-len(word), word)))
        self.national = tuple(words.get("title-national", ()))
        """Ends of the offices at the head of what every country has one of."""
        self.teams = frozenset(words.get("title-team", ()))
        self.many = frozenset(words.get("title-many", ()))
        self.leaders = frozenset(words.get("title-leaders", ()))
        self.local = frozenset(words.get("title-local", ()))
        self.accused = frozenset(words.get("accused", ()))
        self._chambers = tuple(words.get("parliament-chamber", ()))
        self._of_parties = tuple(words.get("title-party", ()))

    def plain(self, title: str) -> str:
        """Return the plain form of a title: 外務大臣 -> 外相; 大統領 stays as it is."""
        return self._same.get(title, title)

    def chamber(self, title: str) -> str | None:
        """Return the chamber that a title begins with, whose office it then is: 下院 of 下院議長.

        A party's office in it is none of its own: 参院幹事長.
        """
        if title.endswith(self._of_parties):
            return None
        return next((chamber for chamber in self._chambers if title.startswith(chamber)), None)

    def agree(self, first: str, second: str) -> bool:
        """Whether two titles may be one office: equal, or one the end of the other (主席, 国家主席).

        A deputy is another office: 大統領 and 副大統領 do not agree.
        """
        a, b = self.plain(first), self.plain(second)
        if len(a) < len(b):
            a, b = b, a
        return a == b or (a.endswith(b) and not a[: -len(b)].endswith("副"))

    def leads(self, title: str) -> bool:
        """Whether a title is that of who is at the head: 大統領, 国務委員長; not 副大統領, 大統領候補."""
        plain = self.plain(title)
        return plain in self.heads and _DEPUTY not in plain and not plain.endswith(_RUNNING)

    def any_agrees(self, title: str, others: Iterable[str]) -> bool:
        """Whether a title agrees with one of several."""
        return any(self.agree(title, other) for other in others)
