"""Affiliation: which body, firm or base belongs to which country, body or firm.

米国務省, ドイツの自動車大手フォルクスワーゲン, KDDI傘下のローソン, 米軍横田基地.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsgraph.entities.catalogue import Catalogue
from newsgraph.extractors.relations.localities import area_of
from newsgraph.extractors.relations.nations import Nations
from newsgraph.extractors.relations.standing import Named, Place, make_relation
from newsgraph.model import Claim, Entity, Kind, Mention

_PLACE, _ORGANIZATION, _COUNTRY = Kind.PLACE, Kind.ORGANIZATION, Kind.COUNTRY
_HOME = "country/jp"
_KIN = r"(?:の|である|で、|・|、)?"
_CHILD = re.compile(
    r"(?:の|(?:[はがも](?:[0-9]+(?:月[0-9]+)?日)?)?、?)(?:(?:完全|連結|全額出資|100%(?:出資)?)?子会社|傘下|系列(?:会社)?|関連会社|グループ(?:会社|企業))"
    r"(?:にある|に入った|に入る)?" + _KIN
)
"""KDDI傘下のローソン, 東芝は18日、子会社の東芝テックを: what follows belongs to what stands before."""
_PARENT = re.compile(
    r"の?親会社"
    + _KIN
    + r"|を(?:(?:経営|運営|展開|所有|保有|発行|全国展開)(?:する|している)|傘下に(?:持つ|置く|収める))"
)
"""ユニクロを展開するファーストリテイリング: what stands before belongs to what follows."""
_BODIES = frozenset({Kind.ORGANIZATION})
_WITHIN = ("国内", "領内", "各地")
_PARTY = "党"
_BARE = frozenset({"", "の"})
_BARE_BODIES = frozenset({"body", "listed"})
"""How bodies are found that are named without their country."""
_PLACED = re.compile(r"^(?:業界)?第?[0-9]+位(?:[での])?")
"""米2位の銀行, ロシア4位で民間銀行最大手."""
_PLAIN = re.compile(r"[一-龠々ァ-ヴーA-Za-z]*(?:\([A-Z]{2,6}\))?")
"""Words of a description have no particle among them; 電気自動車(EV)大手."""
_NOT_KIND = ("系", "製", "産", "人", "語", "籍", "株")
"""米国系企業, 中国産, ロシア人: not what the body is."""
_TOGETHER = re.compile(r"の?(?:両|[2-9二三四五])[社行紙誌局]")


_ENDS = (
    "body-of-japan",
    "body-state-owned",
    "body-part",
    "body-of-no-country",
    "armed-force",
    "base",
    "body-of-japan-abroad",
)
"""Word lists of what ends the names of bodies and bases, or stands before them."""


class Owners:
    """Reads what the organizations and bases of a document belong to."""

    def __init__(self, words: Mapping[str, Sequence[str]], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        (
            self._of_japan,
            self._state_owned,
            self._parts,
            self._of_no_country,
            self._forces,
            self._bases,
            self._abroad,
        ) = (tuple(words.get(name, ())) for name in _ENDS)
        self._descriptions = tuple(sorted(words.get("organization-description", ()), key=len, reverse=True))
        self._nations = Nations(words, catalogue)

    def claims(self, named: Named) -> Iterator[Claim]:
        """Yield what each named organization or base belongs to, in order of the text."""
        found: dict[Place, Entity] = {}
        for place, entity, _ in named.names:
            if entity.kind is _PLACE:
                yield from self._force(named, place)
            if entity.kind is not _ORGANIZATION:
                continue
            of, rule = self._owner(named, place)
            if of is None and found:
                of, rule = self._shared(named, place, found), "apposition"
            if of is not None and of.id == _HOME and self._only_tells(named, place):
                of = None
            if of is not None and of != entity:
                if rule == "apposition" or self._stands_before(named, place):
                    found[place] = of
                yield named.claim(make_relation("Affiliation", entity, of), place, f"Affiliation/{rule}")
            yield from self._firms(named, place)
        yield from self._organs(named)

    def _organs(self, named: Named) -> Iterator[Claim]:
        """総会は決議を採択した: an organ that the article names by what it is alone is its body's."""
        said = {entity.id for _, entity, _ in named.names}
        for place, entity in named.entity.items():
            if entity.kind is not _ORGANIZATION or entity.id in said or named.mention(place).rule != "body":
                continue
            entry = self._catalogue.entry(entity.id)
            parent = entry.parent if entry is not None and entry.parent in said else None
            of = self._catalogue.entity(parent) if parent is not None else self._of_state(named, place)
            if of is not None:
                yield named.claim(make_relation("Affiliation", entity, of), place, "Affiliation/catalogue")

    def _only_tells(self, named: Named, place: Place) -> bool:
        """日本経済新聞によると, where the article names Japan nowhere else: it is not about who tells it."""
        if not named.mention(place).text.endswith(self._catalogue.media):
            return False
        countries = (
            p for p, entity, mention in named.names if entity.id == _HOME and mention.rule != "inside"
        )
        return next(countries, None) is None

    def _stands_before(self, named: Named, place: Place) -> bool:
        """Whether the name of the owner stands before a name and not in it: 英石油大手BP, not 日本製鉄."""
        mention = named.mention(place)
        return mention.of is not None and named.mention((place[0], mention.of)).end <= mention.start

    def _owner(self, named: Named, place: Place) -> tuple[Entity | None, str]:
        mention = named.mention(place)
        of = named.entity.get((place[0], mention.of)) if mention.of is not None else None
        if of is not None and of.kind is _PLACE and (state := self._state_of(named.entity[place], of)):
            return state, "name"
        if of is not None and (of.kind is not _PLACE or self._is_local(named, place)):
            return of, "name"
        known = self._by_catalogue(named, place, mention) or self._of_state(named, place)
        if known is not None:
            return known, "catalogue"
        if (area := area_of(self._catalogue, mention.text)) is not None:
            return area, "name"
        if named.text(place).endswith(self._of_japan, 0, mention.start):
            return self._catalogue.entity(_HOME), "name"
        beside = named.before(place, frozenset({_COUNTRY}))
        if beside is not None and _is_where(named, beside[0]):
            beside = None
        if beside is not None and self._describes(beside[1]) and self._agrees(named, place, beside):
            return named.entity[beside[0]], "apposition"
        if (organ := self._organ(named, place, mention)) is not None:
            return organ, "text"
        return self._nations.of(named, place), "nation"

    def _of_state(self, named: Named, place: Place) -> Entity | None:
        """Return the country abroad whose body one is that no list has: 議会 in an article about ネパール.

        Of a party's name alone (社会党) nothing is said.
        """
        entity = named.entity[place]
        is_listed = self._catalogue.entry(entity.id) is not None
        if named.mention(place).rule not in _BARE_BODIES or is_listed or entity.label.endswith(_PARTY):
            return None
        key = "country/" + entity.id.removeprefix("org/").partition("-")[0]
        country = self._catalogue.entries.get(key)
        if country is None or key == _HOME or key not in named.ids:
            return None
        return country.entity if entity.label.startswith(country.entity.label) else None

    def _state_of(self, body: Entity, town: Entity) -> Entity | None:
        """Return the country of a state's body that only sits in a town: 首都カトマンズの大統領府."""
        entry = self._catalogue.entry(town.id)
        country = self._catalogue.entries.get(entry.country) if entry and entry.country else None
        if country is None or self._catalogue.entry(body.id) is not None:
            return None
        return country.entity if body.label.startswith(country.entity.label) else None

    def _is_local(self, named: Named, place: Place) -> bool:
        """Whether a body is the own of the place before it: 東京都議会; ソウルの国会 only sits there."""
        entry = self._catalogue.entry(named.entity[place].id)
        return named.mention(place).rule == "body" and (entry is None or entry.country is None)

    def _by_catalogue(self, named: Named, place: Place, mention: Mention) -> Entity | None:
        """Return what a body is part of by the catalogue, or its country where the text says so."""
        entity, catalogue = named.entity[place], self._catalogue
        entry = catalogue.entry(entity.id)
        if entry is None:
            return None
        if entry.parent in catalogue.entries and entry.parent is not None:
            parent = catalogue.entity(entry.parent)
            if parent.id in named.ids or any(name in mention.text for name in parent.names):
                return parent
        if entry.country not in catalogue.entries or entry.country is None:
            return None
        names = tuple(name for name in catalogue.names_of_country(entry.country) if len(name) > 1)
        said = mention.text.startswith(names)
        if entry.country != _HOME:
            said = said or (entity.label.startswith(names) and entity.label.endswith(mention.text))
        said = said or (mention.rule == "body" and entry.country != _HOME)
        said = said or (entry.country == "country/kp" and mention.text.startswith("朝鮮"))
        said = said or (entry.country == _HOME and _is_abroad(named) and mention.text.endswith(self._abroad))
        before = named.text(place)[: mention.unit_start]
        state = before.endswith(self._state_owned) and entry.country in named.ids
        return catalogue.entity(entry.country) if said or state else None

    def _describes(self, words: str) -> bool:
        """Whether words between a country and a name say what it is: の, シンクタンクの, の衣料品大手."""
        rest = _PLACED.sub("", words.removeprefix("の")).removesuffix("「").removesuffix("の")
        if not rest:
            return "「" not in words
        kind = next((word for word in self._descriptions if rest.endswith(word)), None)
        if kind is None or (words[0] != "の" and rest.startswith(_NOT_KIND)):
            return False
        return _PLAIN.fullmatch(rest.removesuffix(kind).replace("の", "")) is not None

    def _agrees(self, named: Named, place: Place, beside: tuple[Place, str]) -> bool:
        """Whether the catalogue lets a body be of a country: トルコのEU, 中国のトヨタ say something else."""
        entity = named.entity[place]
        entry = self._catalogue.entry(entity.id)
        if entry is None or entry.country == named.entity[beside[0]].id or beside[1] not in _BARE:
            return True
        return entry.country is None and not entity.label.endswith(self._of_no_country)

    def _organ(self, named: Named, place: Place, mention: Mention) -> Entity | None:
        """アジア開発銀行(ADB)東京事務所: an organ of what its short form in brackets names."""
        beside = named.before(place, _BODIES) if mention.text.endswith(self._parts) else None
        return named.entity[beside[0]] if beside is not None and beside[1] == ")" else None

    def _shared(self, named: Named, place: Place, found: Mapping[Place, Entity]) -> Entity | None:
        """Return the country of the firm that one is listed behind: 英石油大手BPとシェルの2社."""
        before = named.joined(place)
        of = found.get(before) if before is not None else None
        if before is None or of is None or of.kind is not _COUNTRY:
            return None
        if named.mention(before).text.endswith(self._catalogue.kinds_of_body):
            return None  # 米国防総省とボーイング
        entry = self._catalogue.entry(named.entity[place].id)
        if entry is not None and entry.country is not None:
            return of if entry.country == of.id else None
        return of if _TOGETHER.match(named.text(place), named.mention(place).unit_end) else None

    def _firms(self, named: Named, place: Place) -> Iterator[Claim]:
        """Yield what the words before a firm say of it and the firm named there: subsidiary or parent."""
        beside = named.before(place, _BODIES, anaphors=True)
        if beside is None or beside[0] == place:
            return
        one, other = named.entity[beside[0]], named.entity[place]
        child = _CHILD.match(beside[1])
        parent = _PARENT.match(beside[1])
        match = child or parent
        if match is None or one == other:
            return
        kind = beside[1][match.end() :].rstrip("「『").removesuffix("である")
        if kind and not self._describes(kind):
            return
        subject, of = (other, one) if child else (one, other)
        yield named.claim(make_relation("Affiliation", subject, of), place, "Affiliation/text")

    def _force(self, named: Named, place: Place) -> Iterator[Claim]:
        """Yield whose base a base is: 米軍横田基地, 航空自衛隊の小松基地."""
        entity = named.entity[place]
        if not named.mention(place).text.endswith(self._bases):
            return
        beside = named.before(place, _BODIES)
        if beside is None or beside[1] not in {"", "の"}:
            return
        force = named.entity[beside[0]]
        if named.mention(beside[0]).text.endswith(self._forces):
            yield named.claim(make_relation("Affiliation", entity, force), place, "Affiliation/text")


def _is_where(named: Named, country: Place) -> bool:
    """レバノン領内のヒズボラ, 米国内のトヨタ: where a body is, which may be another country's."""
    mention = named.mention(country)
    return named.text(country)[mention.end : mention.unit_end].endswith(_WITHIN)


def _is_abroad(named: Named) -> bool:
    """Whether an article names a country but Japan, so that 防衛省 is not the only one there may be."""
    return any(key.startswith("country/") and key != _HOME for key in named.ids)
