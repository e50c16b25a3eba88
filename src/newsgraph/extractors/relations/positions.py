"""Who holds which office: what a title with its bearer says, and what careers tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.state import HOME, phrase_of
from newsgraph.entities.titles import Titles
from newsgraph.extractors.relations.careers import find_careers
from newsgraph.extractors.relations.officers import body_spoken_of, firm_spoken_of
from newsgraph.extractors.relations.parties import Parties
from newsgraph.extractors.relations.standing import Named, Place, make_relation
from newsgraph.extractors.relations.states import States
from newsgraph.model import Claim, Entity, Form, Kind, Mention, Parse, Status
from newsgraph.ontology.spelling import id_of

_ACTUAL, _PLANNED = Status.ACTUAL, Status.PLANNED
_ORGANIZATION, _PERSON, _COUNTRY, _PLACE = Kind.ORGANIZATION, Kind.PERSON, Kind.COUNTRY, Kind.PLACE
_NAME, _ANAPHOR = Form.NAME, Form.ANAPHOR
_WORKS = re.compile(
    r"を率いる|(?:に勤務|に在勤|で勤務)(?:する|している)(?:のは、?)?|に勤め(?:る|ている)(?:のは、?)?"
)
"""Between a body and who has a post there."""
_CLOSING = ")」』"
_ABOUT = frozenset({"は", "で"})
"""Cases of a body that is spoken of: 甲社では社長が辞任した."""
_OWNED = ("の", "・")
"""Before an officer stands the body, whether or not it is known: ゾルナの社長."""
_HOPED = "候補"
"""首相候補 is no office."""
_PLAYER = "代表"
"""Of a country it is who plays for it."""
_NEXT = "次期"
"""次期大統領: who will hold the office."""
_LONGEST_OWNER = 4
"""Characters of 次期, whose office it is and の beside the title."""
_LOCAL = ("都", "道", "府", "県", "市", "町", "村", "区", "州", "共和国")
_AREAS = ("州知事", "県知事", "府知事")
_REGIONS = ("地方", "地域", "半島", "島", "部")
"""No town ends in these."""
_PREFECTURES, _TOWNS = ("都", "道", "府", "県"), ("市", "町", "村", "区")
_JAPANESE = re.compile(r"(?=.*[ぁ-ん]|.{4})[一-鿿々ぁ-ん]{3,7}")
"""A full name of four kanji or with hiragana is Japanese: names from the continent are shorter."""


class _Office(NamedTuple):
    """Somebody's title as one mention gives it."""

    holder: Entity
    title: str
    of: Entity | None
    former: bool
    place: Place
    rule: str = "Position/title"
    status: Status = _ACTUAL


def _workplace(named: Named, place: Place) -> Entity | None:
    """大阪署に勤務する田中警部補と鈴木巡査部長, 部隊を率いるA司令官: whom one serves with those listed."""
    before = named.before(place, frozenset({_ORGANIZATION}))
    if before is not None and _WORKS.fullmatch(before[1].lstrip(_CLOSING)):
        return named.entity[before[0]]
    fellow = named.joined(place)
    return _workplace(named, fellow) if fellow is not None else None


def _governs(body: Entity) -> bool:
    """Whether a body has ministers: 暫定政府, 民族統一評議会."""
    return body.label.endswith(("政府", "評議会", "行政府", "政権"))


def _is_next(text: str, mention: Mention) -> bool:
    """Whether somebody is yet to hold an office: トランプ次期米大統領, 次期大統領のトランプ氏."""
    title = mention.title or ""
    before = text[max(0, mention.start - len(title) - _LONGEST_OWNER) : mention.start]
    return _NEXT in text[mention.end : mention.unit_end] or (_NEXT in before and title in before)


def _above(parse: Parse, phrase: int) -> set[int]:
    """同社は、|社長が退任し、|副社長が昇格すると|発表した: a phrase and all that it is part of."""
    found = set()
    while phrase >= 0:
        found.add(phrase)
        phrase = parse.phrases[phrase].head
    return found


class Positions:
    """Finds the Positions of a document; knows the titles and the ledger."""

    def __init__(self, words: Mapping[str, tuple[str, ...]], titles: Titles, catalogue: Catalogue) -> None:
        self._titles, self._catalogue = titles, catalogue
        self._of_firms = frozenset(words.get("title-company", ()))
        self._local_titles = tuple(words.get("title-of-place", ()))
        self._officers = frozenset(words.get("title-company", ())) | frozenset(words.get("title-body", ()))
        self._of_town = frozenset(words.get("title-of-town", ()))
        self._of_states_alone = frozenset(words.get("title-state-alone", ()))
        self._of_government = tuple(words.get("title-government-ending", ()))
        self._staff = frozenset(words.get("title-of-staff", ()))
        self._no_offices = (frozenset(words.get("honorific-role", ())) | {"夫人", "夫妻"}) - self._staff
        self._parties = Parties(words, titles)
        self._states = States(titles, catalogue)

    def claims(self, named: Named) -> Iterator[Claim]:
        """Yield one Position for each office of a person, however often and shortly it is put."""
        held: dict[str, list[_Office]] = {}
        for place, entity in named.entity.items():
            office = self._office(named, place, entity) if entity.kind is _PERSON else None
            if office is not None:
                held.setdefault(office.holder.id, []).append(office)
        for office in self._careers(named, held):
            held.setdefault(office.holder.id, []).append(office)
        bodies = self._bodies(named, held)
        for offices in held.values():
            yield from self._held(named, [self._completed(named, office, bodies) for office in offices])

    def _office(self, named: Named, place: Place, holder: Entity) -> _Office | None:
        mention = named.mention(place)
        if mention.kind is not _PERSON or not mention.title:
            return None
        if mention.form is not _NAME and (mention.form is _ANAPHOR or named.method[place] != "apposition"):
            return None
        of, is_staff = self._body(named, place, mention), mention.title in self._staff
        if of is None and is_staff:
            of = _workplace(named, place)
        elif of is None and self._is_officer(mention.title):
            of = _workplace(named, place) or self._employer(named, place) or self._colleague(named, place)
        if mention.title in self._no_offices or mention.title.endswith(_HOPED) or (is_staff and of is None):
            return None
        status = _PLANNED if _is_next(named.text(place), mention) else _ACTUAL
        return _Office(holder, mention.title, of, mention.former, place, status=status)

    def _careers(self, named: Named, held: Mapping[str, list[_Office]]) -> Iterator[_Office]:
        """Yield the offices that verbs give: 外相を務めた, 首相に就任した; `held` are those found before."""
        titles = self._titles
        for sentence, career in find_careers(named.document):
            place = (sentence, career.mention)
            told = career.titled or place
            mention = named.mention(told)
            title, of = mention.title or "", self._body(named, told, mention)
            of_state = self._parties.is_of_state(title)
            of = of or (self._state_of(named, career.giver, held) if of_state else career.body)
            if (of is None and not of_state) or (title == _PLAYER and of is not None and of.kind is _COUNTRY):
                continue
            if not title.endswith(_HOPED) and title not in titles.leaders:
                holder = career.holder.entity
                yield _Office(holder, title, of, career.former, place, "Position/career", career.status)

    def _bodies(self, named: Named, held: Mapping[str, list[_Office]]) -> dict[tuple[str, bool], Entity]:
        """Return the body of each title that the article gives to one body and to one person.

        日本生命社長が会見 in the headline says whose 清水博社長 is.
        """
        bodies: dict[tuple[str, bool], set[Entity]] = {}
        for sentence, parse in enumerate(named.document.parses):
            for mention in parse.mentions:
                of = named.entity.get((sentence, mention.of)) if mention.of is not None else None
                taken = parse.sentence.text.startswith(
                    "に", mention.unit_end
                )  # 社長に: another one than of now
                beyond = of is not None and self._parties.is_beyond_faction(of, mention.title or "")
                if of is not None and of.kind is _ORGANIZATION and mention.title and not (taken or beyond):
                    bodies.setdefault((mention.title, mention.former), set()).add(of)
        bearers: dict[tuple[str, bool], set[str]] = {}
        for offices in held.values():
            for office in offices:
                bearers.setdefault((office.title, office.former), set()).add(office.holder.id)
                if office.of is not None and office.of.kind is _ORGANIZATION:
                    bodies.setdefault((office.title, office.former), set()).add(office.of)
        return {
            key: min(found, key=lambda e: e.id)
            for key, found in bodies.items()
            if len(found) == 1 and len(bearers.get(key, ())) == 1
        }

    def _completed(self, named: Named, office: _Office, bodies: Mapping[tuple[str, bool], Entity]) -> _Office:
        if office.of is not None or not self._is_officer(office.title):
            return office
        of = bodies.get((office.title, office.former))
        if of is None and not office.former and self._parties.leads(office.title):
            spoken = body_spoken_of(named, office.place)  # 進歩党は敗れた。|山田党首は述べた
            of = spoken if spoken is not None and self._parties.is_party(named, spoken) else None
        if of is None and office.former:  # 前代表: of the body whose 代表 the article tells of
            of = bodies.get((office.title, False))
        return office._replace(of=of)

    def _is_officer(self, title: str) -> bool:
        """Whether some body has this office: 社長, 理事長; not 首相, 議員."""
        return title in self._officers and not (
            self._parties.is_of_state(title) or self._parties.is_elected(title)
        )

    def _employer(self, named: Named, place: Place) -> Entity | None:
        """日本生命は清水博社長が会見した: whose officer acts for it."""
        parse, mention = named.document.parses[place[0]], named.mention(place)
        own = phrase_of(parse, mention)
        if own is None or own.particle != "が" or own.head < 0:
            return None
        apart = mention.title not in self._of_firms or named.text(place)[: mention.unit_start].endswith(
            _OWNED
        )
        told = {own.head} if apart else _above(parse, own.head)
        for phrase in parse.phrases[: own.index]:
            if phrase.head not in told or phrase.particle not in _ABOUT or not phrase.topic:
                continue
            last = parse.tokens[phrase.tail - 1]
            entity = named.entity.get((place[0], last.mention)) if last.mention >= 0 else None
            if entity is not None and entity.kind is _ORGANIZATION:
                # 朝日新聞は、清水社長が会見したと報じた: who tells it
                plain = phrase.head == own.head and phrase.particle == "は"
                tells = self._catalogue.media if plain else self._catalogue.no_firms
                return None if entity.label.endswith((*self._catalogue.media, *tells)) else entity
        return None

    def _colleague(self, named: Named, place: Place) -> Entity | None:
        """トヨタのA社長とB副社長: the body of the officer of another title whom one is listed behind."""
        fellow = named.joined(place)
        other = named.mention(fellow) if fellow is not None else None
        if fellow is None or other is None or other.kind is not _PERSON or not other.title:
            return None
        if other.title == named.mention(place).title or not self._is_officer(other.title):
            return None
        of = self._body(named, fellow, other)
        return of if of is not None and of.kind is _ORGANIZATION else self._colleague(named, fellow)

    def _state_of(
        self, named: Named, giver: Entity | None, held: Mapping[str, list[_Office]]
    ) -> Entity | None:
        """Return the country whose offices somebody gives: 李大統領は B氏を首相に指名した is of 韓国."""
        if giver is None or giver.kind is _COUNTRY:
            return giver
        heads = [
            office.of or self._ledger(named, giver, office.title)
            for office in held.get(giver.id, ())
            if not office.former and self._titles.plain(office.title) in self._titles.heads
        ]
        countries = {of for of in heads if of is not None and of.kind is _COUNTRY}
        return countries.pop() if len(countries) == 1 else None

    def _body(self, named: Named, place: Place, mention: Mention) -> Entity | None:
        of = named.entity.get((place[0], mention.of)) if mention.of is not None else None
        title = mention.title or ""
        if of is not None and of.kind is _PLACE:
            called = named.document.parses[place[0]].mentions[mention.of or 0].text
            is_local = called.endswith(_LOCAL) or of.label.endswith(_LOCAL)
            is_local = is_local or (title in self._of_town and not called.endswith(_REGIONS))  # キーウの市長
            if title.startswith(_AREAS) and not called.endswith(title[0]):
                return self._area(called + title[0])  # ゾルナ元ラゴス州知事
            if of.label.endswith("共和国") and self._parties.is_of_state(title):
                return of
            is_wider = of.label.endswith(_PREFECTURES) and title.startswith(_TOWNS)
            return of if is_local and not is_wider and title.endswith(self._local_titles) else None
        if of is not None and self._parties.is_party(named, of):
            return None if self._parties.is_beyond_faction(of, title) else self._beyond_party(of, title)
        if (
            of is not None
            and of.kind is _ORGANIZATION
            and title in self._of_states_alone
            and not _governs(of)
        ):
            return None  # 解放戦線のゾルナ大統領: who leads a country is of a body, and not its president
        is_national = of is None or of.kind is _COUNTRY
        return (is_national and self._catalogue.chamber(title, of.id if of else HOME)) or of

    def _area(self, name: str) -> Entity:
        """Return the region of a name."""
        keys = self._catalogue.named(_PLACE, name)
        return (
            self._catalogue.entity(keys[0]) if len(keys) == 1 else Entity(id_of(_PLACE, name), _PLACE, name)
        )

    def _beyond_party(self, party: Entity, title: str) -> Entity | None:
        """Return the party whose office a title is, its country for one of state, the chamber for its own.

        民主党のオバマ大統領 is of the country, 自民党の河野衆院議員 of 衆議院, 自民党の山田県議 of nothing.
        """
        catalogue, plain = self._catalogue, self._titles.plain(title)
        entry = catalogue.entry(party.id)
        if self._titles.chamber(title) is not None:
            return catalogue.chamber(title, entry.country if entry is not None else None)
        if self._parties.is_elected(title):
            return None
        if not self._parties.is_of_state(title):
            return party
        if entry is None or entry.country is None or entry.country not in catalogue.entries:
            return None
        if plain in self._titles.heads and not catalogue.holders(entry.country, plain, None):
            return None  # Japan has no 大統領: another country's party of that name
        return catalogue.entity(entry.country)

    def _held(self, named: Named, items: list[_Office]) -> Iterator[Claim]:
        """習近平国家主席 and 習主席 are one Position; the fullest title with a body names it."""
        kept: list[_Office] = []
        for item in sorted(items, key=lambda i: (i.of is None, -len(i.title), i.place)):
            same = [k for k in kept if self._is_same(item, k)]
            if not same:
                kept.append(item)
            office = same[0] if same else item
            of = office.of or self._ledger(named, item.holder, office.title)
            if of is None and self._catalogue.entry(item.holder.id) is None:  # whom the ledger does not know
                of = self._states.of(named, office.place, office.title, former=office.former)
            if of is None and office.title in self._of_firms and not office.former:
                of = firm_spoken_of(named, office.place, self._catalogue)
            relation = make_relation("Position", item.holder, of, (office.title, office.former))
            yield named.claim(relation, item.place, item.rule, item.status)

    def _is_same(self, item: _Office, kept: _Office) -> bool:
        """Whether two titles of one person are one office, put in two ways."""
        if (item.former, item.status) != (kept.former, kept.status) or item.of not in {None, kept.of}:
            return False
        return self._titles.agree(item.title, kept.title)

    def _ledger(self, named: Named, holder: Entity, title: str) -> Entity | None:
        """Return whose office it is by the catalogue: of a tenure that fits, or the person's country."""
        catalogue, titles = self._catalogue, self._titles
        published = named.document.article.published
        day = published[:10] if published else None
        fitting = [
            (day is not None and not ((t.since or "") <= day <= (t.until or "9999")), t.of)
            for t in catalogue.tenures(holder.id)
            if titles.agree(title, t.title) and t.of in catalogue.entries
        ]
        if fitting:
            return catalogue.entity(min(fitting)[1])
        entry = catalogue.entry(holder.id)
        if entry is None and title.endswith(self._of_government) and _JAPANESE.fullmatch(holder.label):
            return catalogue.entity(HOME)
        if entry and entry.country and titles.plain(title) in titles.heads | titles.ministers:
            return catalogue.entity(entry.country)
        return None
