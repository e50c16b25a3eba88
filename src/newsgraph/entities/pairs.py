"""Two that the words right before 両X and 双方 name together: 自民・公明両党, 米韓両軍, 米国と中国の双方."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.entities.homeland import Homeland
from newsgraph.entities.offices import NOTHING, Result
from newsgraph.entities.state import HOME, Place, State
from newsgraph.entities.things import body_in
from newsgraph.model import Entity, Kind

_SHARED = re.compile(
    r"(?<![一-鿿々ァ-ヺー])([一-鿿々ァ-ヺーA-Za-z]{1,8})[・、と]([一-鿿々ァ-ヺーA-Za-z]{1,8})\Z"
)
"""自民・公明 in 自民・公明両党."""
_OF_BOTH = re.compile(r"側?の?")
"""What stands before 双方: ハマスの双方, イスラエル側双方."""
_BESIDE = re.compile(r"側?[と、・][一-鿿々ァ-ヺー]{0,10}")
"""What stands between the two, with what the second is: イスラエルとイスラム組織|ハマス."""
_WITH = re.compile(r"側?と[一-鿿々ァ-ヺーの]{0,12}")
"""The same, of whoever does something with another one."""
_TOPIC = frozenset({"は", "が", "も"})
_TWO = 2
_FORCES = "軍"
"""What every country has one of, and calls by its name; but Japan."""


def named_together(state: State, home: Homeland, place: Place) -> Result | None:
    """自民・公明両党: names that share their last word; of homonyms those of one country.

    None where what stands there names nothing known, and so need not be names (翌日、午後両党は).
    """
    mention, catalogue = state.mention(place), state.catalogue
    named = _SHARED.search(state.parses[place[0]].sentence.text, 0, mention.start)
    if named is None:
        return None
    head, here = mention.title or "", home.of(place)
    keys = [
        catalogue.named(Kind.ORGANIZATION, n + head) or catalogue.named(Kind.ORGANIZATION, n)
        for n in named.groups()
    ]
    if not any(keys):
        return None
    countries = [{catalogue.entries[key].country for key in found} for found in keys]
    common = set.intersection(*countries)
    if len(common) > 1:
        common &= {here or HOME}
    chosen = [[key for key in found if catalogue.entries[key].country in common] for found in keys]
    if any(len(found) != 1 for found in chosen):
        return NOTHING
    return tuple(catalogue.entity(found[0]) for found in chosen), 0.8, "named-together"


def both_named(state: State, place: Place) -> tuple[Entity, ...]:
    """イスラエルとハマスの双方, ロシア、ウクライナ双方: the two who are named right before, if any."""
    text, found = state.parses[place[0]].sentence.text, list[Entity]()
    end, joined = state.mention(place).start, _OF_BOTH
    for index in range(place[1] - 1, -1, -1):
        before = state.mention((place[0], index))
        if before.unit_end > end:
            continue  # イスラエル in イスラエル軍
        entity = state.linked(place[0], index)
        if entity is None or not joined.fullmatch(text, before.unit_end, end):
            return ()
        found.append(entity)
        if len(found) == _TWO:
            return tuple(reversed(found)) if found[0].id != found[1].id else ()
        end, joined = before.unit_start, _BESIDE
    return ()


def last_beside(state: State, place: Place, reach: int) -> tuple[Entity, ...]:
    """軍とハマスは…。|双方は…: the two parties that the nearest sentence names with と, if two alone."""
    for index in range(place[0], max(-1, place[0] - reach), -1):
        text, row, end = state.parses[index].sentence.text, list[Entity](), -1
        for m, mention in enumerate(state.parses[index].mentions):
            entity = state.linked(index, m) if (index, m) < place and mention.kind is not Kind.PLACE else None
            if entity is None or (row and entity.id == row[-1].id):
                continue
            if row and _WITH.fullmatch(text, end, mention.unit_start):
                row.append(entity)
            elif len(row) < _TWO:
                row = [entity]
            end = mention.unit_end
        if len(row) == _TWO:
            return tuple(row)
    return ()


def of_persons(state: State, sentence: int, place: Place) -> tuple[Entity, ...]:
    """Return the two countries whose persons a sentence names, where they are two.

    甲国の首相は|乙国と|丙国の首相と会談した: of three, those of whom the first one meets.
    """
    countries: dict[str, None] = {}
    first = ""
    for m, mention in enumerate(state.parses[sentence].mentions):
        if (sentence, m) >= place:
            break
        link = state.links.get((sentence, m))
        for entity in link.entities if link else ():
            country = state.country_of(entity) if entity.kind is Kind.PERSON else None
            if country in state.catalogue.entries and country is not None:
                text = state.parses[sentence].sentence.text
                alone = link is not None and len(link.entities) == 1
                if not countries and alone and text[mention.unit_end :][:1] in _TOPIC:
                    first = country
                countries[country] = None
    if len(countries) > _TWO:
        countries.pop(first, None)
    return tuple(state.catalogue.entity(key) for key in countries) if len(countries) == _TWO else ()


def of_both(state: State, row: Sequence[Entity], place: Place) -> Result | None:
    """米韓|両軍, 米国と韓国の|両軍: the forces of the two countries (`row`) right before them."""
    mention = state.mention(place)
    if len(row) != 2 or mention.title != _FORCES:
        return None
    before, text = state.mention((place[0], place[1] - 1)), state.parses[place[0]].sentence.text
    if text[before.unit_end : mention.start] not in {"", "の"}:
        return None
    if any(country.id == HOME for country in row):
        return NOTHING
    return tuple(body_in(state, country, _FORCES) for country in row), 0.8, "side-by-side"
