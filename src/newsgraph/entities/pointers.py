"""Links offices (英首相, 政権, 報道官) and anaphors (同氏, 両国, 双方); unresolved is better than wrong."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from newsgraph.entities.people import Person
from newsgraph.entities.state import Place, State
from newsgraph.model import Entity, Form, Kind, Mention


def link_pointers(state: State, persons: Sequence[Person]) -> None:
    """Link the offices and anaphors of the article, in reading order."""
    reader = _Pointers(state, persons)
    for place, mention in state.order:
        if mention.form is Form.OFFICE:
            entities, score, method = reader.office(place, mention)
        elif mention.form is Form.ANAPHOR and mention.rule != "body":
            entities, score, method = reader.anaphor(place, mention)
        else:
            continue
        state.link(place, entities, score if entities else 0.0, method if entities else "unresolved")


_Result = tuple[Sequence[Entity], float, str]
_NOTHING: _Result = ((), 0.0, "unresolved")


class _Pointers:
    def __init__(self, state: State, persons: Sequence[Person]) -> None:
        self._state = state
        self._persons = persons
        self._order = [p for p, m in state.order if m.form is Form.NAME or m.form is Form.OFFICE]

    def office(self, place: Place, mention: Mention) -> _Result:
        """A bearer whom the article names, or the ledger by its date, or the country of a spokesperson."""
        state = self._state
        owner = state.linked(place[0], mention.of)
        title = mention.title or ""
        if mention.kind is Kind.COUNTRY:
            return self._administration(place, mention, owner)
        told = self._told_later(place, mention)
        if told is not None:
            return (told,), 0.75, "apposition"
        if title in state.titles.spokespersons:
            return ((owner,), 0.7, "speaks-for") if owner and owner.kind is not Kind.PLACE else _NOTHING
        if self._is_role(place, mention):
            return _NOTHING
        person = self._bearer(place, title, owner) if owner or self._acts(place, mention) else None
        if person is not None and not mention.former:
            return (person,), 0.85, "bearer"
        if owner is None:
            return _NOTHING
        holders = state.catalogue.holders(owner.id, state.titles.plain(title), state.day)
        if len(holders) == 1 and not mention.former:
            return (state.catalogue.entity(holders[0]),), 0.8, "ledger"
        if owner.kind is Kind.COUNTRY and not mention.former:
            return (owner,), 0.4, "country-of-office"
        return _NOTHING

    def _acts(self, place: Place, mention: Mention) -> bool:
        """Whether a bare office stands for its bearer: as the topic or subject, not in 会長の任期 or 会長選."""
        text = self._state.parses[place[0]].sentence.text
        return text[mention.unit_end : mention.unit_end + 1] in _SUBJECTS

    def _told_later(self, place: Place, mention: Mention) -> Entity | None:
        """元高官で、現在は…するA氏: an office said of the person whom the sentence names next."""
        parse = self._state.parses[place[0]]
        if not _PREDICATIVE.match(parse.sentence.text, mention.unit_end):
            return None
        for m in range(place[1] + 1, len(parse.mentions)):
            other = parse.mentions[m]
            if other.kind is Kind.PERSON and other.form is Form.NAME:
                sure = other.unit_end > other.end or "・" in other.text
                return self._state.linked(place[0], m) if sure else None
        return None

    def _is_role(self, place: Place, mention: Mention) -> bool:
        """Whether somebody comes to bear the office (大統領に就任): then it is nobody's name."""
        after = self._state.parses[place[0]].sentence.text[mention.unit_end : mention.unit_end + 14]
        return bool(_ROLE.match(after))

    def _administration(self, place: Place, mention: Mention, leader: Entity | None) -> _Result:
        if leader is None:
            return _NOTHING
        country = self._state.country_of(leader)
        if country is None:
            owners = [
                o for p in self._persons if p.entity == leader for o in p.owners if o.startswith("country/")
            ]
            country = owners[0] if owners else None
        if country is None:
            return _NOTHING
        return (self._state.catalogue.entity(country),), 0.8, "leader"

    def _bearer(self, place: Place, title: str, owner: Entity | None) -> Entity | None:
        """Return the one person of the article who bears a title, of that country where one is given."""
        titles = self._state.titles
        fitting = []
        for person in self._persons:
            for other, of in person.titles:
                if titles.agree(title, other) and (owner is None or of in {None, owner.id}):
                    fitting.append(person)
                    break
        if owner is not None:
            exact = [p for p in fitting if owner.id in p.owners]
            fitting = exact or [
                p for p in fitting if p.entity and self._state.country_of(p.entity) == owner.id
            ]
        before = [p for p in fitting if min(p.places) < place]
        if len(before) == 1:
            return before[0].entity
        return fitting[0].entity if len(fitting) == 1 else None

    def anaphor(self, place: Place, mention: Mention) -> _Result:
        """同X: the nearest before it that fits; 両X: the nearest fitting pair."""
        text = mention.text
        if text.startswith("同") or text == "自国":
            return self._same(place, mention)
        if mention.kind is Kind.PERSON:
            return self._pair(place, mention, self._is_person(mention.title or ""))
        if mention.kind is Kind.ORGANIZATION:
            tail = (mention.title or "")[-1:]
            return self._pair(
                place, mention, lambda e: e.kind is Kind.ORGANIZATION and e.label.endswith(tail)
            )
        return self._countries(place)

    def _same(self, place: Place, mention: Mention) -> _Result:
        title = mention.title or ""
        tail = title[-1:]
        for other in self._before(place):
            entity = self._state.linked(*other)
            if entity is None or entity.kind is not mention.kind:
                continue
            if mention.kind is Kind.ORGANIZATION and title not in _MEDIA and self._is_source(other):
                continue
            if self._form(other) is not Form.NAME and mention.kind is not Kind.PERSON:
                continue
            if mention.kind in {Kind.COUNTRY, Kind.PERSON} and not self._titled(entity, title):
                continue
            if (
                mention.kind in {Kind.ORGANIZATION, Kind.PLACE}
                and tail not in _ANY
                and not self._ends(entity, tail)
            ):
                continue
            return (entity,), 0.7, "nearest"
        return _NOTHING

    def _before(self, place: Place) -> Iterator[Place]:
        """Yield the named mentions before a place, the nearest first; those in quotes only to anaphors in quotes."""
        quoted = self._in_quotes(place)
        for index in range(bisect_left(self._order, place) - 1, -1, -1):
            other = self._order[index]
            if quoted or not self._in_quotes(other):
                yield other

    def _in_quotes(self, place: Place) -> bool:
        text = self._state.parses[place[0]].sentence.text
        at = self._state.mention(place).start
        return text.rfind("「", 0, at) > text.rfind("」", 0, at)

    def _is_source(self, place: Place) -> bool:
        """Whether a mention is only where the news is from: 朝日新聞によると."""
        mention = self._state.mention(place)
        return _SOURCE.match(self._state.parses[place[0]].sentence.text, mention.unit_end) is not None

    def _form(self, place: Place) -> Form:
        return self._state.parses[place[0]].mentions[place[1]].form

    def _ends(self, entity: Entity, tail: str) -> bool:
        return entity.label.endswith(tail) or any(name.endswith(tail) for name in entity.names)

    def _titled(self, entity: Entity, title: str) -> bool:
        if entity.kind is Kind.COUNTRY or title in {"氏", "容疑者", "被告", "選手"}:
            return True
        person = next((p for p in self._persons if p.entity == entity), None)
        return person is not None and self._state.titles.any_agrees(title, [t for t, _ in person.titles])

    def _is_person(self, title: str) -> Callable[[Entity], bool]:
        titles = self._state.titles

        def fits(entity: Entity) -> bool:
            if entity.kind is not Kind.PERSON:
                return False
            if title in {"氏", "者"}:
                return True
            person = next((p for p in self._persons if p.entity == entity), None)
            borne = [t for t, _ in person.titles] if person else []
            if title in titles.leaders:
                return any(titles.plain(t) in titles.heads for t in borne)
            return titles.any_agrees(title, borne)

        return fits

    def _pair(self, place: Place, mention: Mention, fits: Callable[[Entity], bool]) -> _Result:
        found: list[Entity] = []
        for other in reversed([p for p in self._order if p < place]):
            entity = self._state.linked(*other)
            if entity is not None and entity not in found and fits(entity):
                found.append(entity)
                if len(found) == 2:
                    return tuple(reversed(found)), 0.6, "nearest-pair"
        return _NOTHING

    def _countries(self, place: Place) -> _Result:
        """A pair written side by side (日ロ, 日本と中国) nearby, else the two that the article speaks of most."""
        state = self._state
        for sentence in range(place[0], max(-1, place[0] - 3), -1):
            pair = self._side_by_side(sentence, place)
            if pair:
                return pair, 0.8, "side-by-side"
        counts: Counter[str] = Counter()
        entities: dict[str, Entity] = {}
        for s, m in self._order:
            entity = state.linked(s, m)
            if entity is not None and entity.kind is Kind.COUNTRY and (s, m) < place:
                counts[entity.id] += 1 + 2 * (s == 0)
                entities[entity.id] = entity
        if len(counts) < 2:
            return _NOTHING
        best = counts.most_common(3)
        if len(best) == 3 and best[1][1] == best[2][1]:
            return _NOTHING
        return tuple(entities[k] for k, _ in best[:2]), 0.6, "main-countries"

    def _side_by_side(self, sentence: int, place: Place) -> tuple[Entity, Entity] | None:
        parse = self._state.parses[sentence]
        found = None
        countries = [
            (m, x) for m, x in enumerate(parse.mentions) if x.kind is Kind.COUNTRY and x.form is Form.NAME
        ]
        for (i, a), (j, b) in zip(countries, countries[1:], strict=False):
            if (sentence, j) >= place:
                break
            if b.start - a.unit_end <= 1 and parse.sentence.text[a.unit_end : b.start] in {
                "",
                "・",
                "と",
                "、",
            }:
                left, right = self._state.linked(sentence, i), self._state.linked(sentence, j)
                if left and right and left != right:
                    found = (left, right)
        return found


_ROLE = re.compile(
    r"(?:に|として|への?|、?に?.{0,8}に)[^。、]{0,8}"
    r"(?:就任|当選|選出|選ばれ|任命|指名|就[いくけ]|な[るっりれ]|復帰|再選|推薦|起用|昇格|内定|抜擢|立候補|届け)"
)
_PREDICATIVE = re.compile(r"(?:で、|でもある|でもあり|を経て|を務め[るた](?![。]))")
_SOURCE = re.compile(r"(?:など|[はが、や・][^。]{0,12})?(?:によ[るれ]|が?(?:報じ|伝え))")
_MEDIA = frozenset({"紙", "誌", "通信", "通信社", "新聞", "放送", "テレビ", "局"})
_SUBJECTS = frozenset("はがもらに")
_ANY = frozenset({"織", "体", "関", "社", "プ", "業", "会", "地", "域"})
