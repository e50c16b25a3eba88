"""Links offices without a name: 英首相, 前大統領, 習近平指導部, 米国務省の報道官."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from newsgraph.entities.governments import GOVERNMENT, Governments, speaks_for_government
from newsgraph.entities.homeland import Homeland
from newsgraph.entities.leaning import is_leaned_on
from newsgraph.entities.people import Person, covers
from newsgraph.entities.state import HOME, Place, State
from newsgraph.model import Entity, Form, Kind, Mention, Time

Result: TypeAlias = tuple[Sequence[Entity], float, str]
"""Entities, score and method of a link."""

NOTHING: Result = ((), 0.0, "unresolved")
_PREDICATIVE = re.compile(r"で、|でもある|でもあり")
_ROLE = re.compile(
    r"(?:に|として|への?|、?に?.{0,8}に)[^。、]{0,8}"
    r"(?:就任|当選|選出|選ばれ|任命|指名|就[いくけ]|な[るっりれ]|復帰|再選|推薦|起用|昇格|内定|抜擢|立候補|届け)"
)
"""大統領に就任した: somebody comes to bear the office; it is nobody's name."""
_SERVED = re.compile(r"(?:など|等)?を(?:歴任|兼務|兼任|兼ね|[務つ]と?め)|だった|であった|時代")
"""首相を務めた, 首相だった: what somebody was, not who it is now."""
_POST = re.compile(r"の(?:座|職|任期|権限|ポスト|椅子|仕事)|を(?:目指|めざ|退|辞|経)|の?(?:公選|選)")
"""What follows an office that is spoken of as such."""
_ANOTHER = re.compile(
    r"(?:[他別]の|ほかの|複数の|多くの|一部の|[両各諸]国の|全国の|各地の|歴代の|双方の|ある)(?:[^のはがをにで、。]{1,12}の?)?\Z"
)
"""他の自民党の議員: one who is not meant yet; 両国の外相: one of each."""
_AGED = re.compile(r"\([1-9][0-9]\)")
_CLOSED = re.compile("[)、=]")
_BEFORE = 18
"""Characters in which it stands before an office."""
_SETTING = re.compile(r"[にの]?、|(?:には|は)")
_QUOTED = frozenset({"「", ""})
"""首相「遺憾」, 「責任は重い」と首相: who is quoted in a headline."""
_OBJECTS = frozenset("のをと、")
_SUBJECTS = frozenset("はがもらに")
_SEPARATORS = frozenset({"", "・", "と"})
_INFORMED = frozenset({"関係筋", "外交筋", "関係者"})
"""Behind several countries who knows of what is between them, and speaks for none: 日中関係筋."""
_CANDIDATES = 50
_OF_NOBODY = "country-of-office"
"""How an office is linked whose holder is not known."""
_SAME = "同"
_BACK = 3
"""Sentences in which the time that 当時 means, or whoever 同高官 means, may stand."""


class Offices:
    """Finds who an office stands for, in one article whose names are linked."""

    def __init__(self, state: State, persons: Sequence[Person]) -> None:
        self._state = state
        self._home = Homeland(state)
        self._governments = Governments(state, self._home)
        self._by_end: dict[str, list[Person]] = {}
        for person in persons:
            for end in sorted({state.titles.plain(title)[-2:] for title, _ in person.titles}):
                self._by_end.setdefault(end, []).append(person)
        self._owners = {p.entity.id: p.owners for p in persons if p.entity is not None}

    def resolve(self, place: Place, mention: Mention) -> Result:
        """Return the bearer in the article, else the one of the ledger, or the body of a spokesperson."""
        owners = self._joined_owners(place, mention)
        if len(owners) > 1:
            return self._several(place, mention, owners)
        owner = owners[0] if owners else None
        if mention.kind is Kind.COUNTRY:
            return self._administration(owner)
        told = self._told_later(place, mention) or self._beside(place, mention)
        if told is not None:
            return (told,), 0.75, "apposition"
        if (mention.title or "") in self._state.titles.spokespersons:
            speaks = owner or self._same_speaker(place, mention) or self._for_government(place, mention)
            return ((speaks,), 0.7, "speaks-for") if speaks and speaks.kind is not Kind.PLACE else NOTHING
        if mention.title in self._state.titles.many:
            return NOTHING
        if _ANOTHER.search(self._text(place), max(0, mention.start - _BEFORE), mention.start):
            return NOTHING
        if mention.title in self._state.titles.teams and self._is_team(place, mention, owner):
            return NOTHING
        after = self._text(place)[mention.unit_end : mention.unit_end + 16]
        if _ROLE.match(after) or _SERVED.match(after):
            return NOTHING
        if self._is_then(place, mention):
            return self._then(place, mention, owner)
        return self._holder(place, mention, owner)

    def _text(self, place: Place) -> str:
        return self._state.parses[place[0]].sentence.text

    def _is_headline(self, place: Place) -> bool:
        return self._state.parses[place[0]].sentence.is_headline

    def _same_speaker(self, place: Place, mention: Mention) -> Entity | None:
        """同高官は…と語った: for whom the one speaks who spoke before, 米政府高官."""
        if not self._text(place).startswith(_SAME, mention.unit_start):
            return None
        for sentence in range(place[0], max(-1, place[0] - _BACK), -1):
            mentions = self._state.parses[sentence].mentions
            last = place[1] if sentence == place[0] else len(mentions)
            for m in range(last - 1, -1, -1):
                title = mentions[m].title or ""
                if mentions[m].kind is Kind.PERSON and title.endswith(mention.title or ""):
                    return self._state.linked(sentence, m)
        return None

    def _for_government(self, place: Place, mention: Mention) -> Entity | None:
        """政府高官は: the country whose government the text means."""
        return self._governments.of(place, GOVERNMENT) if speaks_for_government(mention) else None

    def _joined_owners(self, place: Place, mention: Mention) -> list[Entity]:
        """Return whose office it is; several where countries stand side by side (日韓外相)."""
        owner = self._state.linked(place[0], mention.of)
        if owner is None or mention.of is None:
            return []
        owners = [owner]
        if owner.kind is Kind.COUNTRY and mention.rule == "offices":
            mentions = self._state.parses[place[0]].mentions
            start = mentions[mention.of].start
            for m in range(mention.of - 1, -1, -1):
                other = mentions[m]
                entity = self._state.linked(place[0], m)
                if entity is None or entity.kind is not Kind.COUNTRY:
                    break
                between = self._text(place)[other.end : start]
                if between not in _SEPARATORS or is_leaned_on(self._text(place), other):
                    break  # 駐日韓国大使
                owners.insert(0, entity)
                start = other.start
        return owners

    def _several(self, place: Place, mention: Mention, owners: Sequence[Entity]) -> Result:
        """日韓外相: the holder of each; 日中韓首脳: the countries, where not all leaders are named."""
        if mention.title in _INFORMED:
            return NOTHING
        if mention.title in self._state.titles.leaders:
            led = [self._leader(place, owner) for owner in owners]
            known = tuple(leader for leader in led if leader is not None)
            return (known if len(known) == len(owners) else tuple(owners)), 0.5, "countries-of-office"
        found = [self._counterpart(place, mention, owner) for owner in owners]
        if all(len(entities) == 1 and method != _OF_NOBODY for entities, _, method in found):
            return tuple(entities[0] for entities, _, _ in found), 0.7, "bearers"
        if any(method == _OF_NOBODY for _, _, method in found):  # who they all are is not known
            return tuple(owners), 0.5, "countries-of-office"
        return NOTHING

    def _leader(self, place: Place, owner: Entity) -> Entity | None:
        """日米首脳 behind 首相は大統領と会談した: the one leader of a country whom the article has named."""
        state, found = self._state, dict[str, Entity]()
        for person in (p for people in self._by_end.values() for p in people if min(p.places) < place):
            at_head = any(
                state.titles.leads(title) and (title, of) not in person.past for title, of in person.titles
            )
            entity = person.entity if at_head else None
            if entity is not None and (owner.id in person.owners or state.country_of(entity) == owner.id):
                found[entity.id] = entity
        return next(iter(found.values())) if len(found) == 1 else None

    def _counterpart(self, place: Place, mention: Mention, owner: Entity) -> Result:
        """米中外相: the office goes by another name in one of the countries, 国務長官."""
        found = self._holder(place, mention, owner)
        plain = self._state.titles.plain(mention.title or "")
        for title in self._state.titles.counterparts.get(plain, ()) if found[2] == _OF_NOBODY else ():
            other = self._holder(place, replace(mention, title=title), owner)
            if other[2] != _OF_NOBODY:
                return other
        return found

    def _is_team(self, place: Place, mention: Mention, owner: Entity | None) -> bool:
        """日本代表 is a team, but for one at a body (国連の日本代表)."""
        if owner is None or owner.kind is not Kind.COUNTRY or mention.of is None:
            return False
        mentions = self._state.parses[place[0]].mentions
        country = mentions[mention.of]
        before = mentions[mention.of - 1] if mention.of else None
        posted = (
            before is not None and before.kind is Kind.ORGANIZATION and before.unit_end == country.start - 1
        )
        return country.form is Form.NAME and country.unit_end == mention.start and not posted

    def _holder(self, place: Place, mention: Mention, owner: Entity | None) -> Result:
        state, title = self._state, mention.title or ""
        if mention.former:
            return self._predecessor(place, mention, owner)
        plain = state.titles.plain(title)
        state_office = plain in state.titles.heads | state.titles.ministers
        after = self._text(place)[mention.unit_end : mention.unit_end + 1]
        meant = state_office or (title in state.titles.local and not self._is_post(place, mention))
        acts = after in (_SUBJECTS | _OBJECTS if meant else _SUBJECTS)
        acts = acts or (after in _QUOTED and self._is_headline(place))
        person = self._bearer(place, title, owner) if owner or acts else None
        if person is not None:
            return (person,), 0.85, "bearer"
        if owner is not None:
            holders = state.catalogue.holders(owner.id, plain, state.day)
            if len(holders) == 1:
                return (state.catalogue.entity(holders[0]),), 0.8, "ledger"
            led = title in state.titles.leaders or plain in state.titles.ministers
            led = led and owner.label.endswith(state.catalogue.of_states)  # G7首脳, ASEAN外相
            return ((owner,), 0.4, _OF_NOBODY) if owner.kind is Kind.COUNTRY or led else NOTHING
        if acts and plain in state.titles.heads | state.titles.ministers and self._home.is_domestic(place):
            holders = state.catalogue.holders(HOME, plain, state.day)
            if len(holders) == 1:
                return (state.catalogue.entity(holders[0]),), 0.6, "ledger/home"
        return NOTHING

    def _is_post(self, place: Place, mention: Mention) -> bool:
        """知事の座, 市長を目指す: the office, not who holds it."""
        return _POST.match(self._text(place), mention.unit_end) is not None

    def _predecessor(self, place: Place, mention: Mention, owner: Entity | None) -> Result:
        """前大統領: whom the article names so, else the one before the present holder; 元 may be anybody."""
        named = self._bearer(place, mention.title or "", owner, former=True)
        if named is not None:
            return (named,), 0.8, "bearer"
        state, plain = self._state, self._state.titles.plain(mention.title or "")
        of = owner.id if owner is not None else self._spoken_of(plain)
        if of is None or "前" not in self._text(place)[mention.unit_start : mention.start]:
            return NOTHING
        key = state.catalogue.predecessor(of, plain, state.day)
        return ((state.catalogue.entity(key),), 0.7, "ledger/before") if key else NOTHING

    def _is_then(self, place: Place, mention: Mention) -> bool:
        """当時の外相, 外相(当時), 2003年、外相は: whoever held the office at the time that is told of."""
        text = self._text(place)
        if "当時" in text[max(0, mention.unit_start - 3) : mention.start]:
            return True
        return text.startswith("(当時)", mention.unit_end) or self._opening(place) is not None

    def _opening(self, place: Place) -> Time | None:
        """Return the past year that a sentence begins with: 2003年、外相は訪米した."""
        times = self._state.parses[place[0]].times
        first = times[0] if times else None
        if first is None or first.start or not _SETTING.match(self._text(place), first.end):
            return None
        return first if self._is_past(first) else None

    def _is_past(self, time: Time) -> bool:
        """Whether a time ended before the article's year."""
        day = self._state.day
        return bool(time.latest and day and time.latest[:4] < day[:4] and time.is_event_time)

    def _then(self, place: Place, mention: Mention, owner: Entity | None) -> Result:
        """Return the one who held an office at the past time that is named last before it."""
        state, plain = self._state, self._state.titles.plain(mention.title or "")
        of = owner.id if owner is not None else HOME if self._home.is_domestic(place) else None
        time = self._time_before(place, mention)
        if of is None or time is None:
            return NOTHING
        held = state.catalogue.held(of, plain, (time.earliest or "", time.latest or "9999"))
        return ((state.catalogue.entity(held[0]),), 0.7, "ledger/then") if len(held) == 1 else NOTHING

    def _time_before(self, place: Place, mention: Mention) -> Time | None:
        """Return the past time that is named last before a mention, in its sentence or the two before it."""
        for sentence in range(place[0], max(-1, place[0] - _BACK), -1):
            times = self._state.parses[sentence].times
            past = [t for t in times if self._is_past(t) and (sentence < place[0] or t.start < mention.start)]
            if past:
                return past[-1]
        return None

    def _spoken_of(self, plain: str) -> str | None:
        """Return the country whose office is meant without its name: what most of the article is about."""
        country = self._state.main_country()
        if country is None or not self._state.is_about(country):
            return None
        return country if plain in self._state.titles.heads | self._state.titles.ministers else None

    def _administration(self, leader: Entity | None) -> Result:
        """X政権: the country that X leads or comes from."""
        if leader is None:
            return NOTHING
        country = self._state.country_of(leader)
        if country is None:
            owners = sorted(o for o in self._owners.get(leader.id, ()) if o.startswith("country/"))
            country = owners[0] if owners else None
        if country is None or country not in self._state.catalogue.entries:
            return NOTHING
        return (self._state.catalogue.entity(country),), 0.8, "leader"

    def _told_later(self, place: Place, mention: Mention) -> Entity | None:
        """元高官で、現在は…するA氏: an office said of the person whom the sentence names next."""
        if not _PREDICATIVE.match(self._text(place), mention.unit_end):
            return None
        mentions = self._state.parses[place[0]].mentions
        for m in range(place[1] + 1, len(mentions)):
            other = mentions[m]
            if other.kind is Kind.PERSON and other.form is Form.NAME:
                sure = other.unit_end > other.end or "・" in other.text
                return self._state.linked(place[0], m) if sure else None
        return None

    def _beside(self, place: Place, mention: Mention) -> Entity | None:
        """吉村洋文代表(大阪府知事), 党首のA元首相: another office of who is named beside it."""
        text, opened = self._text(place), mention.unit_start - 1
        bracketed = text[opened : opened + 1] == "(" and _CLOSED.match(text, mention.unit_end) is not None
        after = mention.unit_end + text.startswith("の", mention.unit_end)
        for m, other in enumerate(self._state.parses[place[0]].mentions):
            is_beside = other.unit_start == after or (bracketed and other.unit_end == opened)
            is_beside = is_beside or self._is_introduced(text, mention, other)
            if is_beside and other.kind is Kind.PERSON and other.form is Form.NAME:
                return self._state.linked(place[0], m)
        return None

    def _is_introduced(self, text: str, office: Mention, other: Mention) -> bool:
        """前大統領、李被告; 元社長、山田太郎氏(60): a charge or an age tells that both are one."""
        if text[office.unit_end : office.unit_end + 1] != "、" or other.unit_start != office.unit_end + 1:
            return False
        if other.title:
            return other.title in self._state.titles.accused
        return _AGED.match(text, other.unit_end) is not None

    def _bearer(
        self, place: Place, title: str, owner: Entity | None, *, former: bool = False
    ) -> Entity | None:
        """Return the one person of the article who bears a title, of that country where one is given."""
        state = self._state
        fitting: list[Person] = []
        for person in self._by_end.get(state.titles.plain(title)[-2:], ())[:_CANDIDATES]:
            for other, of in person.titles:
                fits = former == ((other, of) in person.past) and state.titles.agree(title, other)
                if fits and (owner is None or of in {None, owner.id}):
                    fitting.append(person)
                    break
        if owner is not None:
            exact = [p for p in fitting if owner.id in p.owners]
            fitting = exact or [p for p in fitting if p.entity and state.country_of(p.entity) == owner.id]
        before = [p for p in fitting if min(p.places) < place]
        if (
            len(before) > 1 and owner is None
        ):  # 岸田首相はモディ首相と会談した。|首相は: one's own goes without a name
            before = [p for p in before if p.entity and state.country_of(p.entity) == HOME] or before
        if len(before) > 1:  # 小渕恵三首相と金大中大統領が1998年に署名した宣言が…。|首相は: of today
            before = [p for p in before if p.entity and self._holds(p.entity, title)] or before
        if len(before) == 1:
            return before[0].entity
        return fitting[0].entity if len(fitting) == 1 else None

    def _holds(self, entity: Entity, title: str) -> bool:
        """Whether somebody holds an office on the article's day by the ledger."""
        state = self._state
        held = (t.title for t in state.catalogue.tenures(entity.id) if covers(t, state.day))
        return any(state.titles.agree(title, other) for other in held)
