"""Links bodies that the text names without their country: 外務省, 国防省, 議会."""

from __future__ import annotations

import re

from newsgraph.entities.homeland import Homeland
from newsgraph.entities.state import HOME, Place, State
from newsgraph.entities.things import AREAS, LONGEST_BODY, body_in, body_of
from newsgraph.model import Entity, Form, Kind

_SET_UP = re.compile(r"(?:を|の)(?:新たに)?(?:設置|設け|立ち上げ|発足)")
_SUBJECTS = frozenset("はが")
_HOUSE, _HOUSE_OF = "官邸", "首相官邸"
_AT = re.compile(r"[でにへ](?!よ)|内|入り|を(?:訪|出)")
_FORCES = "軍"
"""There may be those of another country beside them: 韓国は反発した。軍は発射した."""
_SHORT = re.compile("委員会$")
_JAPANESE = re.compile(r"[一-鿿々]{4,6}")
_Named = dict[str, list[tuple[Place, Entity]]]
"""Ends of bodies' names -> where and what is named so, in order of the text."""


def link_bodies(state: State) -> None:
    """Link every body without an owner; countries and what has one must be linked before."""
    bare = [p for p, m in state.order if m.rule == "body" and m.of is None]
    if not bare:
        return
    home = Homeland(state)
    named = _named(state, {state.mention(place).text for place in bare})
    # Those whose own sentence tells their country come first: the others may be the same body.
    for place in sorted(bare, key=lambda p: (not home.before(p), p)):
        _link(state, place, home, named)


def _link(state: State, place: Place, home: Homeland, named: _Named) -> None:
    """国務省 alone: the body that was named with its country, else that of the country at home."""
    mention = state.mention(place)
    faced = home.faced(place)
    if _is_served_at_home(state, place) and (ours := _at_home(state, mention.text)):
        state.link(place, [state.catalogue.entity(ours)], 0.7, "catalogue/officer")
        return
    others = [(p, e) for p, e in named.get(mention.text, ()) if state.country_of(e) not in faced]
    before = [e for p, e in others if p < place or state.parses[place[0]].sentence.is_headline]
    if before:
        state.link(place, [before[0]], 0.85, "article")
    elif mention.form is Form.ANAPHOR:
        entity = (
            _residence(state, place, home)
            or _of_main_country(state, mention.text)
            or _of_home(state, place, home)
            or _organ(state, place, mention.text)
            or _set_up(state, place, named)
        )
        state.link(
            place, [entity] if entity else [], 0.5 if entity else 0.0, "context" if entity else "unresolved"
        )
    elif not _link_by_country(state, place, home, named):
        state.link(
            place, [e for _, e in others[:1]], 0.5 if others else 0.0, "article" if others else "unresolved"
        )


def _residence(state: State, place: Place, home: Homeland) -> Entity | None:
    """首相は官邸で述べた: the house of Japan's prime minister, where nobody of another country acts."""
    mention, text = state.mention(place), state.parses[place[0]].sentence.text
    if mention.text != _HOUSE or not _AT.match(text, mention.unit_end):
        return None
    country = home.before(place) or home.of(place)
    if country not in {None, HOME} or (country is None and state.main_country() not in {None, HOME}):
        return None
    keys = state.catalogue.named(Kind.PLACE, _HOUSE_OF)
    return state.catalogue.entity(keys[0]) if keys else None


def _of_main_country(state: State, text: str) -> Entity | None:
    """中央選管 in an article most of which is about one country: of that country."""
    country = state.main_country() if text in state.catalogue.one_each else None
    if country is None or not state.is_about(country):
        return None
    if country == HOME and state.catalogue.body(country, text) is None:
        return None
    return body_in(state, state.catalogue.entity(country), text)


def _of_home(state: State, place: Place, home: Homeland) -> Entity | None:
    """マルコス大統領は国軍に命じた: of who acts before it, where the article speaks of that country most."""
    text, country = state.mention(place).text, home.of(place)
    if country is None or country == HOME or country != state.main_country():
        return None
    forces = text.endswith(_FORCES) and home.before(place) != country
    if text not in state.catalogue.one_each or forces:
        return None
    return body_in(state, state.catalogue.entity(country), text)


def _organ(state: State, place: Place, text: str) -> Entity | None:
    """総会 where the body named last is the United Nations or an organ of theirs: their assembly."""
    entries = state.catalogue.entries
    keys = [key for key in state.catalogue.named(Kind.ORGANIZATION, text) if entries[key].parent]
    if len(keys) != 1:
        return None
    parent = entries[keys[0]].parent
    for at, mention in reversed(state.order):
        if at < place and mention.kind is Kind.ORGANIZATION and mention.form is Form.NAME:
            last = state.linked(*at)
            if last is None or any(
                name.endswith(state.catalogue.media) for name in (last.label, *last.names)
            ):
                continue  # who tells it
            entry = state.catalogue.entry(last.id)
            near = entry is not None and parent in {entry.entity.id, entry.parent}
            return state.catalogue.entity(keys[0]) if near else None
    return None


def _set_up(state: State, place: Place, named: _Named) -> Entity | None:
    """女子医大は第三者委員会を設置した: the committee of who sets it up."""
    parse, mention = state.parses[place[0]], state.mention(place)
    if not _SET_UP.match(parse.sentence.text, mention.unit_end):
        return None
    for at in range(place[1] - 1, -1, -1):
        other = parse.mentions[at]
        founder = state.linked(place[0], at) if other.kind is Kind.ORGANIZATION else None
        if founder is not None and parse.sentence.text[other.unit_end : other.unit_end + 1] in _SUBJECTS:
            entity = body_of(founder, mention.text)
            for text in (mention.text, _SHORT.sub("委", mention.text)):
                named.setdefault(text, []).append((place, entity))
            return entity
    return None


def _is_served_at_home(state: State, place: Place) -> bool:
    """外務省の金井正彰局長: full names of four kanji are Japanese, names from the continent shorter."""
    return any(
        other.of == place[1]
        and other.kind is Kind.PERSON
        and other.form is Form.NAME
        and _JAPANESE.fullmatch(other.text) is not None
        for other in state.parses[place[0]].mentions
    )


def _link_by_country(state: State, place: Place, home: Homeland, named: _Named) -> bool:
    """Link a body to that of the country at home, or to the only one; say whether there is one."""
    text, country, ours = (
        state.mention(place).text,
        home.of(place),
        _at_home(state, state.mention(place).text),
    )
    if country is None and ours is None:
        country = home.setting()
    key = state.catalogue.body(country, text) if country else None
    if key is not None:
        entity = state.catalogue.entity(key)
        state.link(place, [entity], 0.7, "catalogue/context")
        named.setdefault(text, []).append((place, entity))
        return True
    keys = {state.catalogue.entries[k].country: k for k in state.catalogue.named(Kind.ORGANIZATION, text)}
    is_elsewhere = country is not None and None not in keys and state.is_about(country)
    if (
        len(keys) == 1
        and not is_elsewhere
        and (country is None or None in keys or state.speaks_of(next(iter(keys))))
    ):
        state.link(place, [state.catalogue.entity(next(iter(keys.values())))], 0.6, "catalogue/only")
    elif country is None and ours is not None:
        state.link(place, [state.catalogue.entity(ours)], 0.6, "catalogue/home")
    elif country is not None and (keys or home.before(place) or state.is_about(country)):
        owner = state.catalogue.entity(country)
        state.link(place, [body_of(owner, text)], 0.5, "context")
    else:
        return False
    return True


def _at_home(state: State, text: str) -> str | None:
    """Return the id of the Japanese body of a name, None where there is none."""
    return next(
        (
            key
            for key in state.catalogue.named(Kind.ORGANIZATION, text)
            if state.catalogue.entries[key].country == HOME
        ),
        None,
    )


def _named(state: State, bare: set[str]) -> _Named:
    """Map bodies without an owner to where and what is named with one (国務省 -> 米国務省), in order."""
    named: _Named = {}
    whole = {text + "員会": text for text in bare if text.endswith("委")}  # 第三者委 for 第三者委員会
    for place, mention in state.order:
        entity = state.linked(*place) if mention.kind is Kind.ORGANIZATION else None
        if entity is None:
            continue
        for length in range(1, min(len(mention.text), LONGEST_BODY) + 1):
            end = mention.text[-length:]
            end = whole.get(end, end)
            if end not in bare or state.catalogue.kept_apart((end,), mention.text):
                continue
            if _is_owner(state, place, mention.text[:-length]):
                named.setdefault(end, []).append((place, entity))
    return named


def _is_owner(state: State, place: Place, prefix: str) -> bool:
    """Whether what stands before a body in its name is a country or place: 自由 of 自由民主党 is none."""
    of = state.mention(place).of
    if not prefix or (of is not None and state.parses[place[0]].mentions[of].text == prefix):
        return True
    country = state.country_of(state.links[place].entities[0])
    if (
        country is not None
        and country in state.catalogue.entries
        and prefix in state.catalogue.names_of_country(country)
    ):
        return True
    return prefix.endswith(AREAS) or bool(state.catalogue.named(Kind.PLACE, prefix))
