"""Links countries, organizations and places: by the catalogue, by their country, by the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.entities.state import HOME, Place, State
from newsgraph.model import Entity, Form, Kind, Mention
from newsgraph.ontology.spelling import fold, id_of, slug
from newsgraph.text import is_marked

_PERSON, _PLACE, _ORGANIZATION, _COUNTRY = Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION, Kind.COUNTRY
_NAME = Form.NAME
AREAS = ("州", "県", "市", "府", "区", "町", "村", "島", "省")
"""What ends the names of places that have bodies."""
LONGEST_BODY = 12
"""Characters of a short form of a body's name."""
_RENAMED = frozenset({Kind.ORGANIZATION, Kind.PLACE})
"""Kinds of names that brackets give another form."""
_POSTED = ("在", "駐")
_COMPLETIONS = frozenset({"行", "社", "局"})
"""What short endings leave out: 銀 of 銀行, 新聞 of 新聞社."""


def link_things(state: State) -> None:
    """Link every named country, organization and place of the article, but for bodies without a country."""
    open_: list[Place] = []
    aliases = _read_brackets(state)
    for place, mention in state.order:
        if mention.kind is _PERSON or (mention.form is not _NAME and mention.rule != "body"):
            continue
        if mention.key is None and mention.text in aliases and mention.kind in _RENAMED:
            continue
        if mention.rule == "body" and mention.of is None:
            continue
        if mention.key is not None:
            state.link(place, [state.catalogue.entity(mention.key)], 1.0, "catalogue")
        else:
            open_.append(place)
    short = _ShortForms(state, open_)
    for place in open_:
        _link_thing(state, place, short)
    for place, mention in state.order:
        if place not in state.links and mention.kind in _RENAMED and mention.text in aliases:
            full = state.linked(*aliases[mention.text])
            state.link(place, [full] if full else [], 0.9 if full else 0.0, "brackets")


def _read_brackets(state: State) -> dict[str, Place]:
    """Map other names to the mention that they stand in brackets after: 国際刑事裁判所(ICC)."""
    found: dict[str, Place] = {}
    for (s, m), mention in state.order:
        if m == 0 or mention.kind not in _RENAMED or mention.key is not None:
            continue
        if mention.kind is _PLACE and mention.rule != "katakana":
            continue  # 成田市(三里塚): a part
        text, before = state.parses[s].sentence.text, state.parses[s].mentions[m - 1]
        inside = is_marked(text, mention.start, mention.end, "()")
        if not inside or before.unit_end != mention.start - 1 or before.kind is not mention.kind:
            continue
        if not state.catalogue.kept_apart((before.text,), mention.text):
            found.setdefault(mention.text, (s, m - 1))
    return found


class _ShortForms:
    """Short forms of names that the article also gives in full: パロマ for パロマ工業."""

    def __init__(self, state: State, places: Sequence[Place]) -> None:
        self._apart = state.catalogue.kept_apart
        self._embassies = state.catalogue.embassies
        self._forms = tuple(sorted(state.catalogue.company_forms))
        self._kinds_of_body = state.catalogue.kinds_of_body
        self._full: dict[tuple[Kind, str], str] = {}
        names = {(m.kind, m.text) for p in places if (m := state.mention(p)).rule in {"suffix", "site"}}
        self._posted = [text for kind, text in sorted(names) if text.startswith(_POSTED)]
        self._fronts = dict(_fronts(state, places))
        for kind, text in sorted(names):
            if kind is _ORGANIZATION:
                for length in range(3, min(len(text), LONGEST_BODY)):
                    self._full.setdefault((kind, text[:length]), text)
            elif text.endswith(AREAS):
                self._full.setdefault((kind, text[:-1]), text)

    def embassy(self, mention: Mention) -> str | None:
        """Return the full form of 日本大使館 where the article has one with its host: 在英日本大使館."""
        if not mention.text.endswith(self._embassies):
            return None
        full = [text for text in self._posted if text.endswith(mention.text) and text != mention.text]
        return full[0] if len(full) == 1 else None

    def full(self, mention: Mention) -> str:
        """Return the full form of a mention's name; the name itself where it has none.

        A name with an ending of its own is whole, where nothing completes that ending: イオン銀 is short
        for イオン銀行, but 福島県警 not for 福島県警郡山署.
        """
        full = self._fronts.get(mention.text) if mention.kind is _ORGANIZATION else None
        if full is not None and (mention.rule == "front" or full.endswith(self._forms)):
            return full
        full = self._full.get((mention.kind, mention.text), "")
        if not full or full == mention.text:
            return mention.text
        if full[len(mention.text) :] in self._kinds_of_body:
            return mention.text  # UIC軍 is a part of UIC
        if mention.rule == "suffix" and full[len(mention.text) :] not in _COMPLETIONS:
            return mention.text
        return mention.text if self._apart((mention.text,), full) else full


def _fronts(state: State, places: Sequence[Place]) -> Iterator[tuple[str, str]]:
    """Yield the short forms of companies with the full one: ゾルナ, ゾルナHD for ゾルナ・ホールディングス."""
    for place in places:
        mention = state.mention(place)
        front, dot, _ = mention.text.rpartition("・")
        if dot and mention.kind is _ORGANIZATION:
            yield from ((front, mention.text), (front + "HD", mention.text))


def _link_thing(state: State, place: Place, short: _ShortForms) -> None:
    mention = state.mention(place)
    owner = state.linked(place[0], mention.of)
    country = state.country_of(owner) if owner else None
    if (embassy := short.embassy(mention)) is not None:
        state.link(place, [Entity(id_of(mention.kind, embassy), mention.kind, embassy)], 0.8, "article")
        return
    if owner is not None and mention.kind is _ORGANIZATION:
        body = _without_owner(state, mention.text, owner)
        national = owner.kind is _COUNTRY or (
            owner.kind is _PLACE and body.endswith(state.catalogue.national)
        )
        key = state.catalogue.body(country, body) if country and national else None
        key = key or (state.catalogue.body_of_place(owner, body) if owner.kind is _PLACE else None)
        if key:
            state.link(place, [state.catalogue.entity(key)], 0.95, "catalogue/country")
            return
        if country and owner.kind is _PLACE and body.endswith(state.catalogue.national):
            state.link(place, [body_of(state.catalogue.entity(country), body)], 0.7, "body")
            return
        if owner.kind is not _ORGANIZATION and (len(body) < len(mention.text) or mention.rule in _BODIES):
            state.link(place, [body_of(owner, body, mention.text)], 0.7, "body")
            return
    keys = [k for k in state.catalogue.named(mention.kind, mention.text) if _fits(state, k, country)]
    if len(keys) > 1:
        keys = [k for k in keys if k in state.catalogue.decided] or _nearest(state, place, keys)
    if len(keys) == 1:
        state.link(place, [state.catalogue.entity(keys[0])], 0.9, "catalogue")
        return
    if owner is not None and owner.kind is _ORGANIZATION and mention.rule == "body":
        state.link(place, [body_of(owner, mention.text)], 0.7, "body")  # フジテレビの第三者委員会
        return
    name = short.full(mention)
    state.link(place, [Entity(id_of(mention.kind, name), mention.kind, name)], 0.7, "name")


_BODIES = frozenset({"body", "listed", "authority"})


def _fits(state: State, key: str, country: str | None) -> bool:
    return country is None or state.catalogue.entries[key].country in {country, None}


def _without_owner(state: State, text: str, owner: Entity) -> str:
    """Return a body's name without its owner's in front: 国務省 of 米国務省."""
    names: Sequence[str] = (owner.label, *owner.names)
    if owner.kind is _COUNTRY and owner.id in state.catalogue.entries:
        names = state.catalogue.names_of_country(owner.id)
    for name in names:
        if text.startswith(name) and len(text) > len(name):
            return text[len(name) :]
    return text


def body_in(state: State, country: Entity, body: str) -> Entity:
    """Return a body of a country: the listed one, or one of its own (ペルー, 国軍)."""
    key = state.catalogue.body(country.id, body)
    return state.catalogue.entity(key) if key is not None else body_of(country, body)


def body_of(owner: Entity, body: str, name: str | None = None) -> Entity:
    """Return a body (its name without its owner's) of a country or body that no list gives it.

    `name` is how the text has it, with its owner's.
    """
    key = f"org/{owner.id.rpartition('/')[2]}-{slug(fold(body))}"
    label = name if name is not None and name != body else owner.label + body
    names = (label,) if owner.kind is _COUNTRY else (label, f"{owner.label}の{body}")
    return Entity(key, _ORGANIZATION, label, names)


def _nearest(state: State, place: Place, keys: Sequence[str]) -> list[str]:
    """Of homonyms keep the one of the country that the text speaks of; none where no country decides."""
    countries = {state.catalogue.entries[k].country: k for k in keys}
    here = state.country_here(place)
    if here in countries:
        return [countries[here]]
    return [countries[HOME]] if HOME in countries and here is None else []
