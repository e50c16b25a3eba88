"""Location: which place or facility lies in which place or country, where the text says so.

東京都新宿区, イラクの首都バグダッド, 佐渡にある佐渡署, 城南病院(東京都港区), 長野県の松本、安曇野の両市.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.state import HOME
from newsgraph.extractors.relations.nations import country_of_text
from newsgraph.extractors.relations.standing import Named, Place, make_relation
from newsgraph.model import Claim, Entity, Form, Kind

_ORGANIZATION, _PLACE = Kind.ORGANIZATION, Kind.PLACE
_NAME = Form.NAME
_SEAT = re.compile(r"[(、]本[部社](?:[・:=はが、]|所在地)?")
_SEATED = re.compile(r"に(?:本社|本部|本店|本拠)を(?:置く|構える)[^、。はがをに「『]{0,14}[「『]?")
_SEATS = ("本部", "本社", "本店")
_JOINTS = frozenset(
    {
        "",
        "の",
        "・",
        "の首都",
        "の首都・",
        "の州都",
        "の州都・",
        "の県都",
        "首都",
        "首都・",
        "の都市",
        "の都市・",
        "中心部の",
        "郊外の",
        "近郊の",
    }
)
_LIES = re.compile(
    r"(?:(?:中心部|郊外|近郊|構内|内)?(?:にある|に位置する|に立地する|に建つ)(?:(?:唯一|有数|最大|最古|国内最大|世界最大)の)?[^、。はがをにでとものへ「『]{0,10}|構?内の?)"
    r"[「『]?"
)
"""X にある Y, X内のY."""
_AREAS = frozenset({Kind.COUNTRY, Kind.PLACE})
_LYING = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_COUNTRY = 6
_RANKS = (
    (5, re.compile(r"(?:東京都|北海道|京都府|大阪府|.県|..省|[ァ-ヴー]州|自治[区州]|連邦管区|[南北]道)$")),
    (4, re.compile(r"(?:.[郡市]|諸島|列島|群島)$")),
    (3, re.compile(r".区$")),
    (2, re.compile(r".[町村]$")),
)
"""What ends the names of areas, the wider ones first."""
_SEAS = ("海", "洋")
_LINES = ("線", "道路", "自動車道", "鉄道")
"""What runs through places and holds none: 東海道新幹線, 中央自動車道."""
_LOOSE = frozenset({"", "・"})
_NO_PARTS = frozenset({"世界", "西側", "欧米", "アジア太平洋", "インド太平洋"})
_BESIDE_OTHERS = frozenset({"欧州", "ヨーロッパ", "アジア", "北米", "ユーラシア"})
"""Parts of the world that act beside countries: 欧州・ロシア."""
_PART_OF = re.compile(r"(?:[東西南北中]{1,2}部|沿岸)?の")
_NO_NOUN = re.compile(r"[はがもをにでとへや、。・()」]|から|まで|など|政府|[東西南北中]{1,2}部|沖")
_CITY = 3
"""The rank of a city's ward: what is wider lies in nothing whose width is not known."""
_TOGETHER = re.compile(r"の?(?:両|各|[2-9二三四五六七八九]|数)[都道府県州市区町村島](?:町村)?")
"""松本、安曇野の両市: what comes before them holds for both."""
_OWN = ("市", "町", "村", "区", "郡", "州", "省", "県", "島")


class Locations:
    """Reads where the places and facilities of a document lie."""

    def __init__(self, words: Mapping[str, Sequence[str]], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._continents = frozenset(words.get("continent", ()))
        self._parts = self._continents - _NO_PARTS
        self._narrow = self._parts - _BESIDE_OTHERS
        self._directions = tuple(words.get("place-direction-named", ()))
        self._seated = tuple(words.get("body-seated", ()))
        """Ends of the names of bodies that lie where they are named."""
        self._before_places = (
            *words.get("place-direction", ()),
            *(w for w in words.get("place-introduction", ()) if len(w) > 1),
        )

    def claims(self, named: Named) -> Iterator[Claim]:
        """Yield where each named place or organization lies, in order of the text."""
        found: dict[Place, Entity] = {}
        for place, entity, _ in named.names:
            if entity.kind is Kind.COUNTRY and (part := self._continent(named, place)) is not None:
                yield named.claim(make_relation("Location", entity, part), place, "Location/text")
            if entity.kind not in _LYING:
                continue
            where = self._where(named, place)
            if where is None and found and entity.kind is _PLACE:
                where = self._shared(named, place, found)
            if where is not None and where != entity:
                found[place] = where
                yield named.claim(make_relation("Location", entity, where), place, "Location/text")

    def _where(self, named: Named, place: Place) -> Entity | None:
        entity, mention = named.entity[place], named.mention(place)
        beside = named.before(place, _AREAS, anaphors=True)
        if beside is not None:
            if beside[1].startswith(")の") and named.mention(beside[0]).text.isascii():
                beside = beside[0], beside[1][1:]  # ボゴタ(Bogota)のコロン劇場
            where = named.entity[beside[0]]
            if _LIES.fullmatch(beside[1]) and self._contains(where, entity, beside[1]):
                return where if self._is_site(named, place) else None
            if entity.kind is _ORGANIZATION and _SEATED.fullmatch(beside[1]):
                return where
            is_beside = beside[1] in _JOINTS and (entity.kind is _PLACE or self._lies_in(named, place, where))
            is_beside = is_beside and not self._is_listed(named, place, beside)
            if is_beside and self._contains(where, entity, beside[1]):
                return where
        opens = named.text(place).startswith("(", mention.unit_end)
        told = self._in_brackets(named, place) if opens else None
        if told is not None or entity.kind is not _PLACE:
            return told
        return (
            self._continent(named, place)
            or self._country_of_place(named, place)
            or self._country_told(named, place)
        )

    def _continent(self, named: Named, place: Place) -> Entity | None:
        """アフリカのスーダンで, 中東・ホルムズ海峡; not アフリカの中国企業, 欧州・ロシア間."""
        beside = named.before(place, frozenset({_PLACE}))
        area = named.entity[beside[0]] if beside is not None else None
        if beside is None or area is None or area.label not in self._parts:
            return None
        entity, mention = named.entity[place], named.mention(place)
        is_whole = _NO_NOUN.match(named.text(place), mention.unit_end) is not None
        if mention.rule == "inside" or (entity.kind is Kind.COUNTRY and not is_whole):
            return None
        if entity.label in self._continents or entity.label.endswith(_SEAS):
            return None  # アフリカ・南アジア, 北中米・カリブ海
        if beside[1] == "・":
            return area if area.label in self._narrow else None
        return area if _PART_OF.fullmatch(beside[1]) else None

    def _country_told(self, named: Named, place: Place) -> Entity | None:
        """北部ボリバル県, 南部のネバティム基地: of the country that the text tells of, if nobody knows it."""
        if self._catalogue.entry(named.entity[place].id) is not None:
            return None
        mention = named.mention(place)
        before = named.text(place)[: mention.unit_start].removesuffix("の")
        if not before.endswith(self._directions) or not "ァ" <= mention.text[:1] <= "ヺ":
            return None
        country = country_of_text(named, place)
        return country if country is not None and country.id != HOME else None

    def _is_site(self, named: Named, place: Place) -> bool:
        """Whether a name may be what lies somewhere: カブールにあるタリバンの拠点 is no site of its own."""
        mention = named.mention(place)
        owns = named.text(place)[mention.unit_end : mention.unit_end + 1] == "の"
        return mention.kind is _PLACE or not owns or mention.text.endswith(self._seated)

    def _lies_in(self, named: Named, place: Place, where: Entity) -> bool:
        """東京の日本銀行本店: whether a body lies in the place that it is named behind."""
        seat = named.text(place).startswith(_SEATS, named.mention(place).unit_end)
        return where.kind is _PLACE and (seat or named.mention(place).text.endswith(self._seated))

    def _contains(self, area: Entity, entity: Entity, joint: str) -> bool:
        """Whether a place may lie in an area that stands right before it: 京都・長野県 are two."""
        if entity.kind is _ORGANIZATION:
            return True
        if entity.label in self._continents or area.label in self._continents:
            return False
        if area.label.endswith(_LINES) or (joint in _LOOSE and self._is_abroad(area, entity)):
            return False
        wide, narrow = _rank(area), _rank(entity)
        if not narrow and joint in _JOINTS and entity.label.endswith(_SEAS):
            return False
        if wide and narrow:
            return wide > narrow
        return wide > 0 or (joint != "・" and not (joint == "" and narrow > _CITY))

    def _is_abroad(self, area: Entity, entity: Entity) -> bool:
        """Whether the catalogue has a place in another country: 中国・四国 are two parts of Japan."""
        entry = self._catalogue.entry(entity.id)
        return area.kind is Kind.COUNTRY and entry is not None and entry.country not in {None, area.id}

    def _is_listed(self, named: Named, place: Place, beside: tuple[Place, str]) -> bool:
        """Whether two names are of a longer row, which tells nothing of places: 東北・上越・長野の各線."""
        text, before, mention = named.text(place), named.mention(beside[0]), named.mention(place)
        around = text[max(0, before.unit_start - 1) : before.unit_start] + text[mention.unit_end :][:1]
        return beside[1] == "・" and before.kind is _PLACE and "・" in around

    def _shared(self, named: Named, place: Place, found: Mapping[Place, Entity]) -> Entity | None:
        """長野県松本市、安曇野市; 長野県の松本、安曇野の両市: where the place before it lies, so does it."""
        entity = named.entity[place]
        before = named.joined(place)
        where = found.get(before) if before is not None else None
        if before is None or where is None:
            return None
        mention = named.mention(place)
        entry = self._catalogue.entry(entity.id)
        if where.kind is Kind.COUNTRY and entry is not None:
            return where if entry.country == where.id else None
        if _TOGETHER.match(named.text(place), mention.unit_end):
            return where
        ending = mention.text[-1]
        is_like = ending in _OWN and named.mention(before).text.endswith(ending)
        return where if is_like and entry is None and _rank(where) > _rank(entity) else None

    def _in_brackets(self, named: Named, place: Place) -> Entity | None:
        """Return where the brackets behind a name say that it is."""
        seat = self._seat(named, place) if named.entity[place].kind is _ORGANIZATION else None
        return seat or self._address(named, place)

    def _address(self, named: Named, place: Place) -> Entity | None:
        """城南病院(東京都港区): the narrowest area of an address in brackets."""
        mention, text = named.mention(place), named.text(place)
        end, last = mention.unit_end + 1, None
        for m in range(place[1] + 1, len(named.document.parses[place[0]].mentions)):
            other = named.mention((place[0], m))
            area = named.entity.get((place[0], m))
            if other.start < end or other.form is not _NAME or other.kind not in _AREAS:
                break
            if text[end : other.start] not in {"", "・", "の"} or area is None:
                break
            end, last = other.end, area
        if last is None or text[end : end + 1] not in {")", "、"}:
            return None
        wide = _rank(last)
        is_wider = 1 < wide < _COUNTRY if named.entity[place].kind is _ORGANIZATION else wide > 1
        return last if is_wider and self._contains(last, named.entity[place], "(") else None

    def _country_of_place(self, named: Named, place: Place) -> Entity | None:
        """東部ドネツク州, 首都ダマスカス: the country is named elsewhere, and the catalogue knows it."""
        entry = self._catalogue.entry(named.entity[place].id)
        if entry is None or entry.country is None or entry.country not in named.ids:
            return None
        if named.text(place)[: named.mention(place).unit_start].endswith(self._before_places):
            return self._catalogue.entity(entry.country)
        return None

    def _seat(self, named: Named, place: Place) -> Entity | None:
        """X(本部・ベルギー), X(SWIFT、本部・ベルギー): where an organization sits."""
        text, opened = named.text(place), named.mention(place).unit_end
        close = text.find(")", opened)
        match = _SEAT.search(text, opened, close) if 0 < close < opened + 40 else None
        if match is None:
            return None
        for m, other in enumerate(named.document.parses[place[0]].mentions):
            if other.start == match.end() and other.kind in _AREAS:
                return named.entity.get((place[0], m))
        return None


def _rank(entity: Entity) -> int:
    """Return how wide an area is, as its names tell: a country, a prefecture, a city; 0 where they do not."""
    if entity.kind is Kind.COUNTRY:
        return _COUNTRY
    names = (entity.label, *entity.names)
    return next((rank for rank, ending in _RANKS if any(ending.search(name) for name in names)), 0)
