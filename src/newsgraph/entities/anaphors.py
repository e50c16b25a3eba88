"""Links what points back: 同氏, 同省, 両国, 双方, 両外相; unresolved is better than wrong."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from newsgraph.entities.acting import SUBJECTS, acts_on, doers, governor
from newsgraph.entities.bearing import Bearing
from newsgraph.entities.governments import Governments
from newsgraph.entities.homeland import Homeland
from newsgraph.entities.offices import NOTHING, Result
from newsgraph.entities.pairs import both_named, last_beside, named_together, of_both, of_persons
from newsgraph.entities.people import Person
from newsgraph.entities.prefectures import police_of
from newsgraph.entities.state import Place, State, is_called_party
from newsgraph.model import Entity, Form, Kind, Mention
from newsgraph.text import is_marked, is_quoted

_ANAPHOR, _NAME = Form.ANAPHOR, Form.NAME
_PERSON, _ORGANIZATION, _COUNTRY, _PLACE = Kind.PERSON, Kind.ORGANIZATION, Kind.COUNTRY, Kind.PLACE
_SOURCE = re.compile(
    r"(?:など|[はが、や・と][^。]{0,12})?(?:(?:の(?:続報|両?報道|両紙|両新聞|記事|調べ|取材))?によ[るれ]|が?(?:報じ|伝え))"
)
_TOLD_BY = re.compile(
    r"(?:電子版)?(?:など)?(?:各[社紙局])?(?:[はがも].*(?:報じ|伝え|報道)|の(?:報道|取材|調べ|記事)|[や、・と][^。はが]{0,60}?によ[るれ])"
)
"""What follows a medium that tells the news: 毎日新聞は同社が…と報じた, 毎日新聞の取材に."""
_ANY_BODY = frozenset({"社", "組織", "団体", "機関", "グループ", "企業", "会", "者", "所"})
_FIRM = frozenset({"社", "企業"})
"""What only firms are called."""
_PAPERS = frozenset({"紙", "新聞", "通信社", "報道"})
"""What two media are called together: 両紙."""
_ANY_PLACE = frozenset({"地", "地域", "地区", "海域", "地方"})
_RULING = frozenset({"政権", "政府", "当局"})
"""What stands for a country behind its name or its leader's: マドゥロ政権, then 同政権."""
_REACH = 8
"""Sentences that an anaphor may look back."""
_NEAR = 3
"""Sentences in which a pair of countries may stand."""
_EITHER = "者"
"""Of 両者: who or what they are, the words before say."""
_NUMBERS = {"3": 3, "4": 4, "5": 5, "6": 6, "三": 3, "四": 4, "五": 5, "六": 6}
_BOTH = "双方"
_BETWEEN = frozenset({"", "・", "と", "、"})


class Anaphors:
    """Finds what anaphors point to, in one article whose names are linked."""

    def __init__(self, state: State, persons: Sequence[Person]) -> None:
        self._state = state
        self._home = Homeland(state)
        self._governments = Governments(state, self._home)
        self._bearing = Bearing(state, persons)
        self._pairs: dict[str, tuple[Entity, ...]] = {}
        """Who 両首脳, 両氏 … last were."""
        # 同被告は…。同氏は: whoever is meant again is spoken of.
        self._order = [p for p, m in state.order if m.form is not _ANAPHOR or _is_one_person(m)]

    def resolve(self, place: Place, mention: Mention) -> Result:
        """Return for 同X the nearest before it that fits, for 両X the nearest fitting pair."""
        if mention.rule in {"prefecture", "accused"}:
            return self._only(place, mention)
        if mention.text.startswith("同") or mention.text == "自国" or mention.rule == "again":
            return self._same(place, mention)
        title = mention.title or ""
        if mention.kind is _PERSON:
            return self._persons(place, title)
        if mention.kind is _ORGANIZATION:
            if title == _EITHER and (both := self._two_in_one(place, title)):
                return both, 0.6, "nearest-pair"
            row = self._side_by_side(place[0], place)
            together = named_together(self._state, self._home, place) or of_both(self._state, row, place)
            if together is not None:
                return together
            if title in _PAPERS:
                return self._papers(place)
            return self._pair(place, lambda entity: self._is_body(entity, title))
        if mention.rule == "government":
            return self._government(place, mention)
        if mention.rule == "group":
            return self._group(place, _NUMBERS[mention.text[0]])
        named = both_named(self._state, place) if mention.text == _BOTH else ()
        found = (named, 0.8, "named-together") if named else self._countries(place, mention)
        return found if found[0] else self._last_two(place, mention)

    def _last_two(self, place: Place, mention: Mention) -> Result:
        """The two of the headline, or for 双方 whoever last stood side by side: 軍とハマスは…。双方は…."""
        row = self._side_by_side(0, place) if place[0] else ()
        if len(row) != 2 and mention.text == _BOTH:
            row = last_beside(self._state, place, _REACH)
        return (row, 0.6, "last-pair") if len(row) == 2 else NOTHING

    def _only(self, place: Place, mention: Mention) -> Result:
        """県警, 被告: the only one that the article can mean."""
        title = mention.title or ""
        if mention.rule == "accused":
            who = self._bearing.accused(title)
            return (who, 0.7, "accused") if who else NOTHING
        police = police_of(self._state, place, title)
        return ((police,), 0.7, "prefecture") if police is not None else NOTHING

    def _text(self, place: Place) -> str:
        return self._state.parses[place[0]].sentence.text

    def _before(self, place: Place) -> Iterator[tuple[Place, Entity]]:
        """Yield what is named before a place, the nearest first; from quotes only to anaphors in quotes.

        The one town or body of its kind that the article names may have been named long before.
        """
        reach = len(self._state.parses) if self._state.mention(place).rule == "again" else _REACH
        quoted, doing = self._in_quotes(place), doers(self._state, place)
        for index in range(bisect_left(self._order, place) - 1, -1, -1):
            other = self._order[index]
            if place[0] - other[0] > reach:
                return
            if doing and other[0] == place[0] and governor(self._state, other, SUBJECTS) in doing:
                continue  # who acts is not whom the same verb acts upon: 鈴木氏は両選手を祝福した
            entity = self._state.linked(*other)
            if entity is not None and (quoted or not self._in_quotes(other)):
                yield other, entity

    def _in_quotes(self, place: Place) -> bool:
        text, mention = self._text(place), self._state.mention(place)
        return is_quoted(text, mention.start) and not is_marked(text, mention.start, mention.end)

    # ------------------------------------------------------------------ 同X

    def _same(self, place: Place, mention: Mention) -> Result:
        title = mention.title or ""
        if mention.kind is _COUNTRY and (country := self._country_of_next(place, mention)):
            return (country,), 0.8, "country-of-place"
        last: Entity | None = None
        at = -1
        for other, entity in self._before(place):
            if last is not None and other[0] != at:
                break
            if mention.kind is _COUNTRY and acts_on(self._state, other, place):
                continue
            if entity.kind is mention.kind and self._fits(other, entity, title):
                if self._is_topic(other):
                    if last is not None and at == place[0]:
                        break  # 知事は、小沢氏の側近で、同氏を支持する: he himself would not be named again
                    return (entity,), 0.8, "topic"
                if last is None and mention.kind is not _PERSON and not self._is_beside(other):
                    return (entity,), 0.7, "nearest"
                last, at = last or entity, other[0]
        return ((last,), 0.7, "nearest") if last is not None else NOTHING

    def _is_topic(self, place: Place) -> bool:
        """Whether は or が follows: who a sentence is about is who the next one means by 同氏."""
        return self._text(place)[self._state.mention(place).unit_end :][:1] in {"は", "が", "も"}

    def _is_beside(self, place: Place) -> bool:
        """Whether に, と or から follows: 甲社は工場を|乙社に|売却した。同社は…: the topic goes on."""
        after = self._text(place)[self._state.mention(place).unit_end :][:2]
        return after[:1] in {"に", "へ"} or after == "から" or (after[:1] == "と" and after != "とい")

    def _country_of_next(self, place: Place, mention: Mention) -> Entity | None:
        """同国の大連: the place that follows lies in the country that is meant."""
        mentions = self._state.parses[place[0]].mentions
        after = mentions[place[1] + 1] if place[1] + 1 < len(mentions) else None
        if after is None or after.kind is not _PLACE:
            return None
        if self._text(place)[mention.end : after.start].strip("の・首都北東西南部"):
            return None
        where = self._state.linked(place[0], place[1] + 1)
        country = self._state.country_of(where) if where else None
        known = country is not None and self._state.speaks_of(country)
        return self._state.catalogue.entity(country) if known and country else None

    def _government(self, place: Place, mention: Mention) -> Result:
        """政府, 暫定政府: the country whose it is (チャドの暫定政府), or that the text is at home in."""
        owner = self._governments.owned(place)
        if owner is not None:
            return (owner,), 0.8, "owner"
        country = self._governments.of(place, mention.text)
        return ((country,), 0.8, "article") if country is not None else NOTHING

    def _fits(self, place: Place, entity: Entity, title: str) -> bool:
        mention = self._state.mention(place)
        if entity.kind is _PERSON:
            return self._bearing.fits(entity, title)
        if title in _RULING:
            return self._text(place)[mention.start : mention.unit_end].endswith(title)
        if mention.form is not _NAME:
            return False
        if entity.kind is _COUNTRY:
            return mention.rule != "inside"
        if entity.kind is _PLACE:
            return title in _ANY_PLACE or mention.text.endswith(title) or entity.label.endswith(title)
        if title in _ANY_BODY and self._is_source(place):
            return False
        unit = self._text(place)[mention.start : mention.unit_end]  # ガーディアン紙
        if title == "党" and is_called_party(self._text(place), mention.start):
            return True
        return self._is_body(entity, title) or mention.text.endswith(title) or unit.endswith(title)

    def _is_source(self, place: Place) -> bool:
        """Whether a mention is only where the news is from: 朝日新聞によると, 毎日新聞は…と報じた."""
        text, mention = self._text(place), self._state.mention(place)
        if _SOURCE.match(text, mention.unit_end):
            return True
        unit = text[mention.start : mention.unit_end]
        return unit.endswith(self._state.catalogue.media) and bool(_TOLD_BY.match(text, mention.unit_end))

    def _is_body(self, entity: Entity, title: str) -> bool:
        if entity.kind is not _ORGANIZATION:
            return False
        catalogue, names = self._state.catalogue, (entity.label, *entity.names)
        if any(name.endswith(catalogue.media_called.get(title, title)) for name in names):
            return True
        if title in _FIRM and any(name.endswith(catalogue.no_firms) for name in names):
            return False  # the police searches a firm; it is none
        # A ministry or an army is no 組織, 団体 or 社.
        return title in _ANY_BODY and not entity.label.endswith(catalogue.kinds_of_body)

    # ------------------------------------------------------------------ 両X

    def _papers(self, place: Place) -> Result:
        """両紙: the two media named last, and that tell the news; of three in one sentence neither two."""
        found: dict[str, Entity] = {}
        at = -1
        for other, entity in self._before(place):
            if len(found) == 2 and other[0] != at:
                break
            if any(name.endswith(self._state.catalogue.media) for name in (entity.label, *entity.names)):
                found[entity.id], at = entity, other[0]
        return (tuple(reversed(found.values())), 0.6, "nearest-pair") if len(found) == 2 else NOTHING

    def _pair(self, place: Place, fits: Callable[[Entity], bool]) -> Result:
        found: list[Entity] = []
        for other, entity in self._before(place):
            if entity in found or not fits(entity):
                continue
            if entity.kind is _ORGANIZATION and self._is_source(other):
                continue
            found.append(entity)
            if len(found) == 2:
                return tuple(reversed(found)), 0.6, "nearest-pair"
        return NOTHING

    def _persons(self, place: Place, title: str) -> Result:
        """両首脳: the two named last; of two sentences apart rather those who were meant before."""
        pair, score, method = self._pair(place, lambda entity: self._bearing.fits(entity, title))
        before = self._pairs.get(title)
        if not self._named_in_one(place, pair):
            if before is not None:
                return before, 0.6, "same-pair"
            if title in self._state.titles.leaders:  # one of them may have met somebody else since
                pair = self._two_in_one(place, title) or pair
        if pair:
            self._pairs[title] = tuple(pair)
        return pair, score, method

    def _two_in_one(self, place: Place, title: str) -> tuple[Entity, ...]:
        """The two persons that fit whom the last sentence that names two of them names, and no more."""
        found: dict[int, dict[str, Entity]] = {}
        for other, entity in self._before(place):
            if self._bearing.fits(entity, title):
                found.setdefault(other[0], {})[entity.id] = entity
        two = next((both for both in found.values() if len(both) > 1), {})
        return tuple(reversed(two.values())) if len(two) == 2 else ()

    def _named_in_one(self, place: Place, pair: Sequence[Entity]) -> bool:
        """Whether the last sentence that names one of a pair names both."""
        named = [(other[0], entity) for other, entity in self._before(place) if entity in pair]
        last = {entity.id for sentence, entity in named if sentence == named[0][0]}
        return len(last) > 1

    def _countries(self, place: Place, mention: Mention) -> Result:
        """A pair side by side (日ロ, 日本と中国) or two leaders nearby, else the two most spoken of."""
        for sentence in range(place[0], max(-1, place[0] - _NEAR), -1):
            row = self._side_by_side(sentence, place)
            if row:  # of three (日米中) nothing says which two are meant
                return (row, 0.8, "side-by-side") if len(row) == 2 else NOTHING
            pair = of_persons(self._state, sentence, place)
            if pair:
                return pair, 0.7, "countries-of-persons"
        return self._main_pair(place, only=mention.text == _BOTH)

    def _group(self, place: Place, number: int) -> Result:
        """3カ国: the countries that stood side by side last, where they are so many."""
        for sentence in range(place[0], max(-1, place[0] - _REACH), -1):
            for found in reversed(self._rows(sentence, place)):
                if len(found) == number:
                    return found, 0.7, "row"
        return NOTHING

    def _rows(self, sentence: int, place: Place) -> list[tuple[Entity, ...]]:
        """Return the rows of different countries that a sentence names side by side before a place."""
        parse = self._state.parses[sentence]
        rows: list[tuple[Entity, ...]] = []
        end = -1
        for m, mention in enumerate(parse.mentions):
            if (sentence, m) >= place or mention.kind is not _COUNTRY or mention.form is not _NAME:
                continue
            entity = self._state.linked(sentence, m)
            if entity is None:
                continue
            joined = rows and end >= 0 and parse.sentence.text[end : mention.start] in _BETWEEN
            if joined and entity not in rows[-1]:
                rows[-1] = (*rows[-1], entity)
            else:
                rows.append((entity,))
            end = mention.unit_end
        return rows

    def _side_by_side(self, sentence: int, place: Place) -> tuple[Entity, ...]:
        """Return the last row of countries (日ロ, 日本と中国)."""
        rows = [row for row in self._rows(sentence, place) if len(row) > 1]
        return rows[-1] if rows else ()

    def _main_pair(self, place: Place, *, only: bool) -> Result:
        """Return the two countries named most; with `only`, where no other is named."""
        counts: Counter[str] = Counter()
        entities: dict[str, Entity] = {}
        for other, entity in self._before(place):
            if entity.kind is _COUNTRY:
                counts[entity.id] += 3 if other[0] == 0 else 1
                entities[entity.id] = entity
        best = sorted(counts, key=lambda key: (-counts[key], key))
        if only and len(best) != 2:
            return NOTHING
        if len(best) < 2 or (len(best) > 2 and counts[best[1]] == counts[best[2]]):
            return NOTHING
        return tuple(entities[key] for key in best[:2]), 0.6, "main-countries"


def _is_one_person(mention: Mention) -> bool:
    """同氏, 被告は; not 両氏."""
    return mention.kind is _PERSON and (mention.rule == "accused" or mention.text.startswith("同"))
