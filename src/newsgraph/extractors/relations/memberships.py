"""Membership: who is a member of which party, organization or group of states.

自民党の河野太郎氏, 志位和夫議員(日本共産党), 調査会社XのA氏, NATOに加盟するトルコ, EU加盟国のスペイン.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsgraph.entities.leaning import is_leaned_on
from newsgraph.entities.titles import Titles
from newsgraph.extractors.relations.accessions import find_accessions
from newsgraph.extractors.relations.parties import Parties
from newsgraph.extractors.relations.standing import Named, Place, make_relation
from newsgraph.model import Claim, Form, Kind

_ORGANIZATION, _PERSON = Kind.ORGANIZATION, Kind.PERSON
_NAME = Form.NAME
_MEMBER = re.compile(
    r"\)?(?:(?:に|の)(?:在籍|所属|加盟|加入|参加)(?:する|している|した|の)?|所属の"
    r"|の?(?:加盟国|同盟国|メンバー国?|構成国|一員)(?:の|である|で、|・)?)"
)
_OPENED = re.compile(r"[」』]?[の・][「『]?")
_STAFFED = re.compile(r"[」』]?(?:\([^()]{1,12}\)|\))?[」』]?の")
_PLAIN = frozenset({"氏", "さん"})
_BEHIND = re.compile(r"\)|[、=所](?![^)]*(?:推薦|支持))")
"""志位和夫氏(共産党), 河野太郎氏(自民、神奈川15区); not 田中氏(自民・公明推薦)."""
_MEMBERS = frozenset({Kind.PERSON, Kind.COUNTRY, Kind.ORGANIZATION})
_STAFF = _MEMBERS - {Kind.COUNTRY}


class Memberships:
    """Reads who a document says is a member of what."""

    def __init__(self, words: Mapping[str, Sequence[str]], titles: Titles) -> None:
        self._parties = Parties(words, titles)

    def claims(self, named: Named) -> Iterator[Claim]:
        """Yield each membership and sentence that says it."""
        for place, entity, _ in named.names:
            if entity.kind is _ORGANIZATION:
                yield from self._joined(named, place)
            elif entity.kind is _PERSON:
                body = (
                    self._party_before(named, place)
                    or self._party_behind(named, place)
                    or _body_before(named, place)
                )
                if body is not None:
                    yield self._claim(named, place, body)
        for accession in find_accessions(named.document):
            relation = make_relation("Membership", accession.member, accession.body)
            place = (accession.sentence, accession.mention)
            yield named.claim(relation, place, "Membership/text", accession.status)

    def _joined(self, named: Named, place: Place) -> Iterator[Claim]:
        """研究所に在籍するA氏, NATOに加盟するB国: the name that follows is a member."""
        match = _MEMBER.match(named.text(place), named.mention(place).unit_end)
        if match is None:
            return
        for m, other in enumerate(named.document.parses[place[0]].mentions):
            if other.unit_start == match.end() and other.form is _NAME:
                member = named.entity.get((place[0], m))
                belongs = _STAFF if match[0].endswith("所属の") else _MEMBERS
                if member is not None and member.kind in belongs:
                    yield self._claim(named, (place[0], m), place)

    def _party_before(self, named: Named, place: Place) -> Place | None:
        """自民党の河野太郎衆院議員, 「国民の力」の韓東勲氏; but 自民党の森山裕幹事長 holds its office."""
        mention = named.mention(place)
        title, body = mention.title or "", None if mention.of is None else (place[0], mention.of)
        owner = named.entity.get(body) if body is not None else None
        if not self._parties.is_member_by(title):
            if owner is None:
                return self._faction_of_fellow(named, place) if self._parties.leads(title) else None
            if not self._parties.is_beyond_faction(owner, title):
                return None
        if body is None:
            beside = named.before(place, frozenset({_ORGANIZATION}))
            body = beside[0] if beside is not None and _OPENED.fullmatch(beside[1]) else None
        if body is None:
            return self._faction_of_fellow(named, place)
        if not self._parties.has(named, body):
            return None
        if is_leaned_on(named.text(place), named.mention(body)):
            return None  # 反自民党の山田氏
        was = named.text(place).startswith(("前", "元"), named.mention(body).unit_end)  # 民主党元衆院議員の
        return body if not was else None

    def _faction_of_fellow(self, named: Named, place: Place) -> Place | None:
        """安倍派の萩生田政調会長と高木国対委員長: the faction of the one whom somebody is listed behind."""
        fellow = named.joined(place)
        body = self._party_before(named, fellow) if fellow is not None else None
        return body if body is not None and self._parties.is_faction(named.entity[body]) else None

    def _party_behind(self, named: Named, place: Place) -> Place | None:
        """志位和夫議員(日本共産党): the party in brackets behind a person."""
        text, end = named.text(place), named.mention(place).unit_end
        if text[end : end + 1] != "(":
            return None
        for m in range(place[1] + 1, len(named.document.parses[place[0]].mentions)):
            other = named.mention((place[0], m))
            if other.unit_start > end + 1:
                return None
            is_party = other.unit_start == end + 1 and self._parties.has(named, (place[0], m))
            if is_party and _BEHIND.match(text, other.unit_end):
                return (place[0], m)
        return None

    def _claim(self, named: Named, member: Place, body: Place) -> Claim:
        relation = make_relation("Membership", named.entity[member], named.entity[body])
        return named.claim(relation, member, "Membership/text")


def _body_before(named: Named, place: Place) -> Place | None:
    """調査会社ゾルナのジム・グリーン氏: somebody without a title, right behind a body with の.

    Who is known has an office in it, or is of another one: EUのフォンデアライエン氏.
    """
    mention, text = named.mention(place), named.text(place)
    if named.method[place].startswith("catalogue"):
        return None
    if mention.title or mention.former or text[mention.end : mention.unit_end] not in _PLAIN:
        return None
    if mention.of is not None:
        at = (place[0], mention.of)
        between = text[named.mention(at).unit_end : mention.unit_start]
    elif (beside := named.before(place, frozenset({_ORGANIZATION}))) is not None:
        at, between = beside
    else:
        return None
    body = named.mention(at)
    is_body = body.kind is _ORGANIZATION and body.form is _NAME and _STAFFED.fullmatch(between)
    return at if is_body and at in named.entity and not is_leaned_on(text, body) else None
