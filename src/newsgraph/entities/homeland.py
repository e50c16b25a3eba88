"""Whose bodies and offices a text means where it names no country: 外務省, 首相.

A body without its country is that of the country the text is at home in: where somebody of that country
acts (ロシアは, プーチン大統領は, 中国では), or where it was written. A country that is only acted upon
(中国に抗議した, インドを訪れた) says nothing of whose foreign ministry acts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.state import HOME, Place, State, phrase_of
from newsgraph.model import Form, Kind, Mention, Parse

_COUNTRY, _PLACE, _PERSON, _ORGANIZATION = Kind.COUNTRY, Kind.PLACE, Kind.PERSON, Kind.ORGANIZATION
_NAME = Form.NAME
_ACTING = frozenset({"は", "が", "も", "によると", "によれば", "として"})
_SETTING = "で"
"""中国では is where the text is; 中国で may be where a guest is."""
_SETTINGS = frozenset({"で", "での", "における"})
_FACED = frozenset({"に", "を", "へ", "と", "に対し", "に対して", "から", "との", "への"})
_BEHIND = frozenset({"ら", "など", "側", "・", "両国"})
_DATELINE = 2
"""How many acting mentions a dateline is worth."""
_DEPTH = 4


class Homeland:
    """Finds the country that a bare body or office belongs to, in one article whose countries are linked."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._acting: list[tuple[Place, str, bool]] | None = None

    def before(self, place: Place) -> str | None:
        """Return the country that acts last before a place in its sentence."""
        here = [(key, heads) for at, key, heads in self._actors() if at[0] == place[0] and at < place]
        sure = [key for key, heads in here if heads]
        return sure[-1] if sure else here[-1][0] if here else None

    def of(self, place: Place) -> str | None:
        """Return the country that a body or office at a place is of; None where no country acts.

        What acts behind it in its own sentence is what it speaks of (国防省は、ロシアが…と発表した).
        """
        before = self.before(place)
        if before is not None:
            return before
        others = [(key, heads) for at, key, heads in self._actors() if at[0] != place[0]]
        counts = Counter(key for key, heads in others if heads) or Counter(key for key, _ in others)
        written = self._written()
        if written is not None:
            counts[written] += _DATELINE
        for key in self.faced(place):
            del counts[key]
        return min(counts, key=lambda key: (-counts[key], key)) if counts else None

    def acting(self) -> frozenset[str]:
        """Return the countries that act anywhere in the article, or somebody for them."""
        return frozenset(key for _, key, _ in self._actors())

    def faced(self, place: Place) -> frozenset[str]:
        """Return the countries that the clause of a mention sets over against it: 外務省は中国に抗議した."""
        parse = self._state.parses[place[0]]
        own = phrase_of(parse, self._state.mention(place))
        if own is None or own.head < 0 or not (own.topic or own.particle in _ACTING):
            return frozenset()
        found: set[str] = set()
        for m, mention in enumerate(parse.mentions):
            entity = self._state.linked(place[0], m) if mention.kind is _COUNTRY else None
            phrase = phrase_of(parse, mention) if entity is not None else None
            if entity is None or phrase is None or phrase is own:
                continue
            if phrase.head == own.head and phrase.particle in _FACED:
                found.add(entity.id)
        return frozenset(found)

    def setting(self) -> str | None:
        """Return the country where most of what the article tells takes place (ペルーで選挙が行われた)."""
        counts: Counter[str] = Counter()
        for at, mention in self._state.order:
            if mention.kind is _COUNTRY and mention.form is _NAME:
                phrase = phrase_of(self._state.parses[at[0]], mention)
                entity = self._state.linked(*at)
                if entity is not None and phrase is not None and phrase.particle in _SETTINGS:
                    counts[entity.id] += 1
        return min(counts, key=lambda key: (-counts[key], key)) if counts else None

    def is_domestic(self, place: Place) -> bool:
        """Whether a place speaks of Japan: no other country acts before it or more."""
        return self.of(place) in {None, HOME}

    def _written(self) -> str | None:
        dateline, catalogue = self._state.article.dateline, self._state.catalogue
        if dateline is None or not dateline.place:
            return None
        return _one_country(catalogue, catalogue.named(_PLACE, dateline.place))

    def _actors(self) -> list[tuple[Place, str, bool]]:
        """Return who acts: where, of which country, whether its phrase is of it (not 米軍基地問題が)."""
        if self._acting is None:
            self._acting = [
                (at, country, heads(self._state.parses[at[0]], mention))
                for at, mention in self._state.order
                if mention.form is _NAME
                and mention.rule != "inside"
                and mention.kind in {_COUNTRY, _PERSON, _ORGANIZATION}
                and (country := self._country(at, mention)) is not None
                and acts(self._state.parses[at[0]], mention)
            ]
        return self._acting

    def _country(self, place: Place, mention: Mention) -> str | None:
        """Return the country that a country, a body of one or a catalogue person stands for."""
        state = self._state
        if mention.kind is _PERSON:
            keys = [mention.key] if mention.key else state.catalogue.named(_PERSON, mention.text)
            return _one_country(state.catalogue, keys)
        if self._is_medium(mention):
            return None
        if mention.kind is _ORGANIZATION and mention.of is None:
            return state.moved.get(place) or self._country_of_body(mention)
        entity = state.linked(*place)
        country = state.country_of(entity) if entity is not None else None
        if country is not None and self._in_medium(place, mention) and not state.is_about(country):
            return None
        return country

    def _is_medium(self, mention: Mention) -> bool:
        """フランス国際ラジオ tells of any country, whosever it is."""
        return mention.kind is _ORGANIZATION and mention.text.endswith(self._state.catalogue.media)

    def _in_medium(self, place: Place, mention: Mention) -> bool:
        """Whether a country only stands in the name of a medium; that comes right after it."""
        mentions = self._state.parses[place[0]].mentions
        after = mentions[place[1] + 1] if place[1] + 1 < len(mentions) else None
        return after is not None and after.start < mention.end and self._is_medium(after)

    def _country_of_body(self, mention: Mention) -> str | None:
        """Return the country whose own a name is: 参議院, 自民党, not 民主党; media tell of any."""
        catalogue = self._state.catalogue
        keys = [mention.key] if mention.key else catalogue.named(_ORGANIZATION, mention.text)
        for key in keys:
            entry = catalogue.entries[key]
            media = any(name.endswith(catalogue.media) for name in entry.entity.names)
            if media or mention.text in entry.guarded:
                return None
        return _one_country(catalogue, keys)


def acts(parse: Parse, mention: Mention) -> bool:
    """Whether the phrase of a mention, or what it modifies with の, is a subject, topic or setting."""
    phrase = phrase_of(parse, mention)
    for _ in range(_DEPTH):
        if phrase is None:
            return False
        if phrase.particle != "の" or phrase.head < 0:
            return phrase.particle in _ACTING or (phrase.topic and phrase.particle == _SETTING)
        phrase = parse.phrases[phrase.head]
    return False


def heads(parse: Parse, mention: Mention) -> bool:
    """Whether a phrase is of what is named, alone or beside others: not アメリカ in アメリカ軍基地問題が."""
    phrase = phrase_of(parse, mention)
    if phrase is None:
        return False
    after = (t for t in parse.tokens[phrase.start : phrase.tail] if t.start >= mention.unit_end)
    return all(t.mention >= 0 or t.surface in _BEHIND for t in after)


def _one_country(catalogue: Catalogue, keys: Iterable[str]) -> str | None:
    """Return the one country that all these catalogue entries are of."""
    countries = {entry.country for key in keys if (entry := catalogue.entry(key))}
    return countries.pop() if len(countries) == 1 else None
