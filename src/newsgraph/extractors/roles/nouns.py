"""Roles at a noun of doing: its modifiers, its compound, the clauses that only carry it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from newsgraph.extractors.lexicon import Lexicon, voices
from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.roles.places import is_destination
from newsgraph.extractors.roles.predicates import by_case
from newsgraph.extractors.roles.standing_for import (
    METONYMIC,
    ends_in,
    locate,
    measures,
    origin,
    sender,
    without_owner,
)
from newsgraph.extractors.roles.supposed import supposed_doer
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.carriers import carrying_clauses
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import PLACES, FrameRole, Kind, Phrase

_COMPOUND = ""
_FOR = "向けの"
_BY = "による"
_TOWARDS = "への"
_OUTER = frozenset({_BY, _TOWARDS, _FOR, "に対する"})
_INSIDE = frozenset({"内", "国内", "外", "国外", "沖", "付近", "周辺", "近郊", "上空", "沿岸"})
"""What makes a place of a name: 米国内の資産 is not the country's."""
_ISSUED = frozenset({"株", "株式", "債", "国債"})
"""What others deal in: 日産株売却 is not done by the one whose shares they are."""
_CHAMBERS = ("議会", "国会", "院", "人民会議", "クネセト")
_PERSONS = (
    "選手",
    "部長",
    "課長",
    "社長",
    "会長",
    "社員",
    "職員",
    "議員",
    "党員",
    "教授",
    "教諭",
    "検事",
    "幹部",
    "監督",
)
"""Ends of words for people."""
_FOREIGN = re.compile("[ァ-ヺー]{3,}")
"""A word that may be the name of a firm, known or not."""
_RESIDENT = "在"
"""ロシアの|在米資産凍結: before where something is, which undergoes nothing."""
_SOLDIERS = ("兵", "兵士", "員")
"""Ends of words for those to whom much is done, too: 米兵の訓練."""


def fill_noun(scene: Scene, match: Match, site: Site, filling: Filling) -> None:
    """Read the modifiers of a noun (a predicate's dependents are its arguments) and its compound.

    People in the compound come before all: 大統領の国防長官解任 dismisses the minister.
    """
    noun = site.noun if site.noun >= 0 else site.predicate
    phrase = scene.parse.phrases[noun]
    named = bool(scene.mentions_in(phrase.start, phrase.tail))
    if named:
        _compound(scene, match, phrase, filling, people=True)
    undergone = match.start > phrase.start and _undergoes(scene, match, phrase, filling)
    if noun != site.predicate:
        _modifiers(scene, match, site, filling, undergone=undergone)
    if named:
        _compound(scene, match, phrase, filling, people=False)
    place = filling.frame.by_name.get("place")
    if place is not None and is_destination(scene, phrase, place) and not filling.has(place):
        filling.put(place, scene.fillers(phrase.head))


def _undergoes(scene: Scene, match: Match, phrase: Phrase, filling: Filling) -> bool:
    """ソフトバンクの|アーム買収: whether who is right before the word undergoes it, and の is who does it."""
    target = filling.frame.by_name.get("target")
    if target is None or not {"の", _COMPOUND} <= set(target.nominal):
        return False
    place, before = scene.parse.tokens[match.start].start, scene.parse.tokens[match.start - 1]
    inside = [scene.parse.mentions[i] for i in scene.mentions_in(phrase.start, match.start)]
    if scene.parse.tokens[phrase.start].surface == _RESIDENT:
        return False
    if any(m.unit_end == place and m.kind in target.kinds for m in inside):
        _compound(scene, match, phrase, filling, people=False)
        return any(f.start == m.start for f in filling.roles.get("target", ()) for m in inside)
    people = Kind.PERSON in target.kinds  # 大統領の|スピード解任
    return not people and before.mention < 0 and _FOREIGN.fullmatch(before.surface) is not None


def _modifiers(scene: Scene, match: Match, site: Site, filling: Filling, *, undergone: bool) -> None:
    """Read the phrases that modify the noun, the nearest first; `undergone`: by a name in its compound."""
    own = scene.parse.phrases[site.noun]
    modifiers = [*_above(scene, own, filling.context.lexicon), *_beside(scene, site.noun, match)]
    if not modifiers:
        return
    before = "".join([t.surface for t in scene.parse.tokens[own.start : match.start]])
    hit = before in filling.context.lexicon.people
    # 野党は首相の支持を表明した: who has the attitude is the subject, の is whom it is about
    held = filling.subject_taken and not site.flipped and voices(match.pattern.text, filling.context.lexicon)
    doers = next((r for r in filling.frame.roles if _BY in r.nominal and not filling.has(r)), None)
    if doers is not None:
        filling.put(doers, supposed_doer(scene, site.noun))
    target = filling.frame.by_name.get("target")
    done_by = (
        target is not None
        and "の" not in target.nominal
        and {_modifier_marker(m) for m in modifiers} == {_BY, "の"}
        and any(_modifier_marker(m) == _BY and scene.fillers(m.index) for m in modifiers)
    )
    for modifier in reversed(modifiers):
        marker = _modifier_marker(modifier)
        if marker == "の" and (undergone or (site.flipped and _is_doer(scene, modifier, filling))):
            marker = _BY
        elif marker == "の" and (held or done_by):  # 甲社による|乙社の|買収提案
            marker = _TOWARDS
        places = (
            marker == "の" and hit and all(f.entity.kind is Kind.PLACE for f in scene.fillers(modifier.index))
        )
        if places:
            locate(filling, scene.fillers(modifier.index))  # 川崎市の女性襲撃
        elif marker:
            _modify(scene, filling, modifier, marker, owned=_is_object(match, filling))


def _is_object(match: Match, filling: Filling) -> bool:
    """新聞のインタビューに応えた, 大臣の後任に充てた: whoever has the noun of a pattern does nothing."""
    pattern, lexicon = match.pattern, filling.context.lexicon
    asked = filling.frame.speech or pattern.text.startswith(tuple(lexicon.successors))
    return pattern.case == "を" or (pattern.case == "に" and asked)


def _above(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Iterator[Phrase]:
    """韓国への|関税の|導入: what modifies the noun by which the event begins or ends is its own."""
    word = scene.noun_of(noun.head) if noun.particle == "の" and noun.head >= 0 else ""
    if word in lexicon.beginning or word in lexicon.stop:
        beside = (scene.parse.phrases[d] for d in scene.dependents(noun.head) if d < noun.index)
        yield from (p for p in beside if p.particle in _OUTER)


def _beside(scene: Scene, noun: int, match: Match) -> Iterator[Phrase]:
    """The phrases that modify a noun, or the first word of its trigger: 容疑者の|身柄の|拘束.

    衆議院の|解散: a name that is part of the trigger is a word of it.
    """
    for d in scene.dependents(noun):
        modifier = scene.parse.phrases[d]
        if modifier.start <= match.start < modifier.tail:
            yield from (scene.parse.phrases[e] for e in scene.dependents(d))
        else:
            yield modifier


def _is_doer(scene: Scene, modifier: Phrase, filling: Filling) -> bool:
    """警視庁の|摘発を受けた: the body does it, whoever の marks elsewhere; not 首相の罷免を受けた選挙."""
    doers = [r for r in filling.frame.roles if _BY in r.nominal]
    people = any(f.entity.kind is Kind.PERSON for f in scene.fillers(modifier.index))
    return bool(doers) and not people and not any("の" in r.nominal for r in doers)


def _modifier_marker(phrase: Phrase) -> str:
    if phrase.predicate:
        return ""
    if phrase.particle == "から":
        return "からの"
    if phrase.particle in {"の", "による", "に対する", "をめぐる"} or phrase.particle.endswith("の"):
        return phrase.particle
    return phrase.particle if phrase.particle in {"に向けた", "における"} else ""


def _modify(scene: Scene, filling: Filling, modifier: Phrase, marker: str, *, owned: bool) -> None:
    """Fill a role with a modifier; who has what is `owned` does nothing with it: 米国の部隊を訓練した."""
    fillers = scene.fillers(modifier.index)
    last = scene.last_content(modifier)
    if not fillers and last is not None and last.surface in {"間", "向け"}:  # 米中間の協議
        marker = last.surface + "の"
        fillers = tuple(
            f for i in scene.mentions_in(modifier.start, modifier.tail) for f in scene.of_mention(i)
        )
    from_there = False
    if not fillers and marker == "の" and (there := origin(scene, modifier)):
        marker, fillers, from_there = "からの", there, True
    inside = last is not None and last.surface in _INSIDE
    for role in filling.frame.roles:
        if marker not in role.nominal or filling.has(role) or (inside and role.name != "place"):
            continue
        if owned and marker == "の" and "が" in role.verbal and not role.several:
            continue
        if from_there and role.name == "actor" and not filling.roles:
            return  # ロシア産石炭の輸入 alone: where goods come from does nothing
        if role.name == "place" and fillers:
            fillers = (*_around(scene, modifier), *fillers)
        if fillers and filling.put(role, fillers):
            return
        if not fillers and filling.put(role, _meant(scene, modifier, marker, role, filling)):
            filling.confidence -= 0.15
            return


def _meant(
    scene: Scene, modifier: Phrase, marker: str, role: FrameRole, filling: Filling
) -> Sequence[Filler]:
    """Who a modifier may stand for that names nobody itself: 米国の部隊への攻撃; not 首相の秘書への攻撃.

    Who acts does so by his arms: ロシアの無人機による攻撃, 米軍部隊の撤退; not 医師による攻撃, 米兵の訓練.
    """
    arms = role.name == "actor" and ends_in(scene, modifier, filling.context.lexicon.arms)
    if arms and (marker == _BY or not scene.noun_of(modifier.index).endswith(_SOLDIERS)):
        return scene.within(modifier.index)
    if role.name not in METONYMIC or measures(scene, modifier):
        return ()
    named = scene.within(modifier.index)
    if role.name != "target":
        return named
    return without_owner(scene, modifier, named, filling.context.lexicon) or sender(scene, modifier)


def _around(scene: Scene, where: Phrase) -> tuple[Filler, ...]:
    """山形県鶴岡市の|国道の|事故: the places that a place is in."""
    owners = (d for d in scene.dependents(where.index) if scene.parse.phrases[d].particle == "の")
    return tuple(f for d in owners for f in scene.fillers(d) if f.entity.kind is Kind.PLACE)


def _compound(scene: Scene, match: Match, phrase: Phrase, filling: Filling, *, people: bool) -> None:
    """Names that stand before the trigger in its own phrase: 日米首脳会談, 対ロ制裁, ウクライナ侵攻."""
    tokens = scene.parse.tokens
    mentions = [
        (i, tokens[i].mention)
        for i in range(phrase.start, min(match.start, phrase.tail))
        if tokens[i].mention >= 0
    ]
    if phrase.start <= match.start < phrase.tail and tokens[match.start].mention >= 0:
        named = tokens[match.start].mention  # the word ends the name: ドイツ議会|選挙, 衆院|選
        owner = scene.parse.mentions[named].of
        mentions.append((match.start, named if owner is None else owner))
    nested = {m.of for _, i in mentions if (m := scene.parse.mentions[i]).of is not None}
    if _is_election(filling):  # 衆院|山口2区|補選: where it is comes before whose chamber it is for
        mentions.sort(key=lambda name: scene.parse.mentions[name[1]].kind is Kind.ORGANIZATION)
    for name in mentions:
        mention = name[1]
        if mention in nested or (scene.parse.mentions[mention].kind is Kind.PERSON) is not people:
            continue
        if _is_in_name(scene, mention, match):
            continue
        apart = _belongs(scene, mention, match, filling.context.lexicon)
        for role in _roles_in_compound(scene, phrase, name, match, filling):
            if not (apart and role.name == "target") and filling.put(role, _held(scene, mention, filling)):
                break


def _held(scene: Scene, mention: int, filling: Filling) -> Iterable[Filler]:
    """Who a name before a trigger stands for: 衆院|選 is held in the country whose chamber it is."""
    fillers = scene.of_mention(mention)
    if filling.frame.settled is not None:
        return (_seat(f, filling) for f in fillers)
    if not _is_election(filling):
        return fillers
    return (_seat(f, filling) if f.entity.label.endswith(_CHAMBERS) else f for f in fillers)


def _seat(filler: Filler, filling: Filling) -> Filler:
    seat = filling.context.seats.get(filler.entity.id, filler.entity)
    return Filler(seat, filler.sentence, filler.start, filler.end)


def _is_election(filling: Filling) -> bool:
    """国民議会(下院)|選挙, 自民党|総裁選: what only a body holds, or a place."""
    actor, place = filling.frame.by_name.get("actor"), filling.frame.by_name.get("place")
    held = actor is not None and place is not None and actor.kinds == (Kind.ORGANIZATION,)
    return held and place is not None and _COMPOUND in place.nominal


def _is_in_name(scene: Scene, mention: int, match: Match) -> bool:
    """日本プロ野球・ドラフト会議: the country is part of what the meeting is called; but 米国・日本協議."""
    country = scene.parse.mentions[mention]
    between = scene.parse.sentence.text[country.end : scene.parse.tokens[match.start].start]
    return country.kind is Kind.COUNTRY and "・" in between.strip("・")


def _roles_in_compound(
    scene: Scene, phrase: Phrase, name: tuple[int, int], match: Match, filling: Filling
) -> Sequence[FrameRole]:
    """The roles that a name (its token and mention) before the trigger may fill, best first."""
    tokens = scene.parse.tokens
    position, mention = name
    between = tokens[position + 1 : match.start]
    subject = any(t.lexeme.pos == "助詞" and t.surface in SUBJECTS for t in between)  # 無所属(自民党が支援)
    if subject or (not between and _reacts(scene, phrase, match, filling.context.lexicon)):
        return subject_roles(filling.frame, passive=False)[:1]
    towards = position > phrase.start and tokens[position - 1].surface == "対"
    marker = "対" if towards else _FOR if tokens[position + 1].surface == "向け" else _COMPOUND
    where = scene.parse.mentions[mention].kind in PLACES
    issued = tokens[position + 1].surface in _ISSUED
    roles = [r for r in filling.frame.roles if marker in r.nominal and not filling.has(r)]
    roles = [r for r in roles if not (issued and r.name == "actor")]
    # ウクライナ侵攻: the one before it is hit; インド訪問: it is where one goes
    return sorted(roles, key=lambda r: (r.name != "target", where and r.name != "place"))


def _reacts(scene: Scene, phrase: Phrase, match: Match, lexicon: Lexicon) -> bool:
    """米国が制裁　|中国反発: a part of a headline that is a name and what it does; not 首相、|中国反発, …."""
    word = "".join(t.surface for t in scene.parse.tokens[match.start : match.end])
    alone = len(scene.parse.phrases) == 1 and phrase.tail == match.end
    return alone and scene.parse.sentence.is_headline and word in lexicon.reacting


def _belongs(scene: Scene, mention: int, match: Match, lexicon: Lexicon) -> bool:
    """球団|選手|逮捕, 容疑者|長女|殺害: somebody unnamed between a body and the word is who undergoes it."""
    body = scene.parse.mentions[mention]
    between = scene.parse.sentence.text[body.end : scene.parse.tokens[match.start].start]
    if body.kind is Kind.PERSON:
        last = scene.parse.tokens[match.start - 1]
        return last.start >= body.unit_end and last.surface in lexicon.people
    return body.kind is Kind.ORGANIZATION and between.endswith(_PERSONS)


def by_carrying_clauses(scene: Scene, noun: int, carriers: Set[str], filling: Filling) -> None:
    """日本が発動した制裁, ハノイで行われた会談: the verb that only carries the noun lends its arguments."""
    for clause in carrying_clauses(scene, noun, carriers):
        if clause.voice == "passive" and any(
            scene.parse.phrases[a].particle == "が" for a in clause.arguments
        ):
            continue  # ロシアの関与が|疑われる|攻撃: what is carried is another noun
        taken = filling.subject_taken
        by_case(scene, clause.arguments, filling, passive=clause.voice == "passive")
        filling.subject_taken = taken
