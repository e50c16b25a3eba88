"""Who fills the roles of an event: case at predicates, modifiers of nouns, relative clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import Site, carrying_clauses
from newsgraph.extractors.subjects import can_be_subject
from newsgraph.extractors.triggers import Match
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.model import Clause, ClauseKind, Entity, Form, Frame, FrameRole, Kind, Phrase

_CANONICAL = {
    "に対し": "に対して", "により": "によって", "に向け": "に向けて", "をめぐり": "をめぐって", "にて": "で",
    "において": "において", "を巡って": "をめぐって", "を巡る": "をめぐる", "に向けた": "に向けた",
}  # fmt: skip
_SUBJECT = frozenset({"が", "は", "も"})
_COMPOUND = ""
_WHEN = frozenset({"前", "後", "中", "直前", "直後", "以前", "以後", "時", "際", "現地時間"})
_INSIDE = frozenset({"内", "国内", "外", "国外", "沖", "付近", "周辺", "近郊", "上空", "沿岸"})
"""What makes a place of a name: 米国内の資産 is not the country's."""
_MEMBERS = ("加盟国", "加盟各国", "加盟諸国", "参加国", "締約国", "構成国", "理事国")
"""The members of a body do not stand for it: NATOの加盟国."""
_METONYMIC = frozenset({"target", "place", "participant"})


@dataclass(slots=True)
class Filling:
    """The roles of one event while they are being filled."""

    frame: Frame
    homes: Mapping[str, Entity]
    """The country that each person of the article acts for, by the person's id."""
    metonyms: Set[str] = frozenset()
    """Heads that stand for the country or body before them: ロシアの代表団."""
    undergone: Set[str] = frozenset()
    """Nouns of doing whose の names who undergoes it: 首相の殺害."""
    roles: dict[str, list[Filler]] = field(default_factory=dict)
    confidence: float = 0.9
    subject_taken: bool = False
    """The clause has a subject of its own, whether or not it names an entity."""

    def put(self, role: FrameRole, fillers: Iterable[Filler]) -> bool:
        """Add the fillers whose kind fits; return whether any did.

        Where a role takes countries and no people, a head of state stands for the country: as a party,
        not as a place.
        """
        if role.name != "place" and Kind.PERSON not in role.kinds and Kind.COUNTRY in role.kinds:
            fillers = [self._home(f) for f in fillers]
        mine = self.roles.setdefault(role.name, [])
        fit = [
            f
            for f in fillers
            if f.entity.kind in role.kinds and all(f.entity.id != g.entity.id for g in mine)
        ]
        elsewhere = {f.entity.id for name, fs in self.roles.items() if name != role.name for f in fs}
        fit = [f for f in fit if f.entity.id not in elsewhere]
        mine.extend(fit)
        if not mine:
            del self.roles[role.name]
        return bool(fit)

    def _home(self, filler: Filler) -> Filler:
        home = self.homes.get(filler.entity.id)
        return filler if home is None else Filler(home, filler.sentence, filler.start, filler.end)

    def has(self, role: FrameRole) -> bool:
        """Whether the role is filled and takes no more."""
        return bool(self.roles.get(role.name)) and not role.several


class Context(NamedTuple):
    """What filling roles has to know of the article and the vocabulary."""

    homes: Mapping[str, Entity]
    """The country that each person acts for, by the person's id."""
    metonyms: Set[str]
    """Heads that stand for the country or body before them."""
    undergone: Set[str]
    """Nouns of doing whose の names who undergoes it: 首相の殺害."""
    carriers: Set[str]
    """Verbs that only carry a noun event, before it as behind it (発動した制裁)."""


def canonical(marker: str) -> str:
    """Return the form of a marker that phrases use (に対し -> に対して)."""
    return _CANONICAL.get(marker, marker)


def fill(scene: Scene, match: Match, site: Site, context: Context) -> Filling:
    """Fill what the trigger's own clause and noun phrase say; subjects carried over are for `subjects`."""
    filling = Filling(match.pattern.frame, context.homes, context.metonyms, context.undergone)
    by_name = {role.name: role for role in match.pattern.frame.roles}
    for name, token in match.slots:
        if name in by_name:
            filling.put(by_name[name], scene.of_mention(scene.parse.tokens[token].mention))
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
        if clause is not None:
            _clause(scene, clause, site, filling)
    elif scene.parse.sentence.is_headline:  # プーチン氏が24年ぶり訪朝
        _verbal(scene, scene.dependents(site.noun), filling, passive=False)
    noun = site.noun if site.noun >= 0 else site.predicate
    if noun >= 0:
        _nominal(scene, match, noun, filling, modified=noun != site.predicate)
        if site.predicate < 0:
            _modifying_clauses(scene, noun, context.carriers, filling)
    return filling


# ------------------------------------------------------------------ predicates


def _clause(scene: Scene, clause: Clause, site: Site, filling: Filling) -> None:
    passive = (clause.voice == "passive") != site.flipped
    arguments = [a for a in clause.arguments if a != site.noun]
    is_subject = site.rule == "light" and scene.parse.phrases[site.noun].particle in _SUBJECT
    if site.prevented:
        _verbal(scene, [a for a in arguments if not _stands_for_subject(scene, a)], filling, passive=passive)
        filling.subject_taken = True
    elif clause.voice == "benefactive":
        _favoured(scene, arguments, filling)
    elif passive and is_subject:
        _held(scene, arguments, filling)
    else:
        _verbal(scene, arguments, filling, passive=passive)
    if clause.kind is ClauseKind.RELATIVE:
        _relative(scene, clause, filling, passive=passive)


def _held(scene: Scene, indices: Sequence[int], filling: Filling) -> None:
    """米国によってロシアに制裁が科された: the event is the subject, all but who does it stand as ever."""
    doers = [a for a in indices if scene.parse.phrases[a].particle in {"によって", "から"}]
    for role in subject_roles(filling.frame, passive=False):
        filling.put(role, [f for a in doers for f in scene.fillers(a)])
    _verbal(scene, [a for a in indices if a not in doers], filling, passive=False)


def _verbal(scene: Scene, indices: Sequence[int], filling: Filling, *, passive: bool) -> None:
    arguments = [scene.parse.phrases[a] for a in indices]
    markers = {p.particle for p in arguments}
    filling.subject_taken = any(
        p.particle in _SUBJECT and can_be_subject(scene, p.index, filling.frame) for p in arguments
    )
    used: set[int] = set()
    used.update(_offices(scene, filling, arguments))
    for role in filling.frame.roles:
        wanted = [canonical(m) for m in (role.passive if passive else role.verbal)]
        if "が" in wanted and "が" not in markers:  # beside が a topic is no subject, beside は no も is
            wanted = [*wanted, "は"] if "は" in markers else [*wanted, "も"]
        for marker in wanted:
            for phrase in arguments:
                free = phrase.particle == marker and phrase.index not in used and not filling.has(role)
                if free and _put(scene, filling, role, phrase):
                    used.add(phrase.index)
    topic = next((p for p in arguments if p.particle in {"は", "も"} and p.index not in used), None)
    if topic is not None and "が" in markers and "を" not in markers:
        _object_topic(scene, filling, topic, passive=passive)


def _stands_for_subject(scene: Scene, phrase: int) -> bool:
    return scene.parse.phrases[phrase].particle in _SUBJECT


def _favoured(scene: Scene, indices: Sequence[int], filling: Filling) -> None:
    """首相は長官に兼任してもらう: who does it stands in に, the subject only has it done."""
    doers = [a for a in indices if scene.parse.phrases[a].particle in {"に", "から"}]
    for role in subject_roles(filling.frame, passive=False)[:1]:
        filling.put(role, [f for a in doers for f in scene.fillers(a)])
    others = [a for a in indices if a not in doers and not _stands_for_subject(scene, a)]
    _verbal(scene, others, filling, passive=False)
    filling.subject_taken = True


def _offices(scene: Scene, filling: Filling, arguments: Sequence[Phrase]) -> list[int]:
    """Fill `of` from the office that somebody takes or leaves: NATOの事務総長に選出, 大統領を辞任."""
    role = next((r for r in filling.frame.roles if r.name == "of"), None)
    if role is None:
        return []
    used = []
    for phrase in arguments:
        if phrase.particle not in {"に", "を", "として", "から"}:
            continue
        for i in scene.mentions_in(phrase.start, phrase.tail):
            mention = scene.parse.mentions[i]
            if mention.form is Form.OFFICE:
                used.append(phrase.index)
                if mention.of is not None:
                    filling.put(role, scene.of_mention(mention.of))
        if not filling.has(role) and not scene.fillers(phrase.index):
            for d in scene.dependents(phrase.index):
                if scene.parse.phrases[d].particle == "の" and filling.put(role, scene.fillers(d)):
                    break
    return used


def _object_topic(scene: Scene, filling: Filling, topic: Phrase, *, passive: bool) -> None:
    """A topic beside a subject is what を or に would mark: 制裁は米国が解除した."""
    for role in filling.frame.roles:
        wanted = role.passive if passive else role.verbal
        if not filling.has(role) and role.name not in filling.roles and {"を", "に"} & set(wanted):
            _put(scene, filling, role, topic)
            return


def _put(scene: Scene, filling: Filling, role: FrameRole, phrase: Phrase) -> bool:
    fillers = scene.fillers(phrase.index)
    if fillers:
        return filling.put(role, fillers)
    last = scene.last_content(phrase)
    if last is not None and last.surface in _WHEN:
        return False  # インド訪問前に
    if role.several and last is not None and last.lexeme.pos3 in VERBAL_NOUN:
        return False  # 候補支持で一致した: the name belongs to what is done, not to who agrees
    if last is not None and scene.parse.sentence.text.endswith(_MEMBERS, 0, last.end):
        return False
    stands_for = role.name in _METONYMIC or (last is not None and last.surface in filling.metonyms)
    if not stands_for:
        return False
    named = scene.within(phrase.index)
    if last is not None and last.surface in filling.undergone:  # 首相の殺害を非難した: not him
        named = tuple(f for f in named if f.entity.kind is not Kind.PERSON)
    if filling.put(role, named):
        filling.confidence -= 0.15
        return True
    return False


def _modifying_clauses(scene: Scene, noun: int, carriers: Set[str], filling: Filling) -> None:
    """日本が発動した制裁, ハノイで行われた会談: the verb that only carries the noun lends its arguments."""
    for clause in carrying_clauses(scene, noun, carriers):
        taken = filling.subject_taken
        _verbal(scene, clause.arguments, filling, passive=clause.voice == "passive")
        filling.subject_taken = taken


def _relative(scene: Scene, clause: Clause, filling: Filling, *, passive: bool) -> None:
    """The noun that a clause modifies fills a role that the clause leaves open."""
    fillers = _modified(scene, clause.governor) if clause.governor >= 0 else ()
    if not fillers:
        return
    for role in filling.frame.roles:
        if not role.head or filling.has(role) or (role.name in filling.roles and not role.several):
            continue
        is_subject = "が" in (role.passive if passive else role.verbal)
        if (is_subject and filling.subject_taken) or (passive and not is_subject):
            continue  # 攻撃された街: of a passive the noun is what it is done to
        if filling.put(role, fillers):
            filling.subject_taken = filling.subject_taken or is_subject
            filling.confidence -= 0.05
            return


def _modified(scene: Scene, noun: int) -> Sequence[Filler]:
    """The noun that a clause modifies with those coordinated to its right: 提出した日本や米国."""
    phrases = scene.parse.phrases
    last = noun
    while phrases[last].particle in {"や", "と", "、", ""} and phrases[last].head >= 0:
        head = phrases[phrases[last].head]
        if head.predicate or not scene.fillers(head.index) or _has_clause(scene, last, head.index):
            break
        last = head.index
    before = {f.entity.id for d in range(noun) for f in scene.fillers(d)} if last != noun else set()
    return [f for f in scene.fillers(last) if f.entity.id not in before]


def _has_clause(scene: Scene, after: int, noun: int) -> bool:
    """提出した日本と、|棄権した|ロシア: the second noun is what another clause is about."""
    return any(after < d and scene.clause_of(d) is not None for d in scene.dependents(noun))


# ------------------------------------------------------------------ nouns


def _nominal(scene: Scene, match: Match, noun: int, filling: Filling, *, modified: bool) -> None:
    """Read the modifiers of a noun (a predicate's dependents are its arguments) and its compound.

    People in the compound come before all: 大統領の国防長官解任 dismisses the minister.
    """
    phrase = scene.parse.phrases[noun]
    _compound(scene, match, phrase, filling, people=True)
    modifiers = [scene.parse.phrases[d] for d in scene.dependents(noun)] if modified else []
    for modifier in reversed(modifiers):
        marker = _modifier_marker(modifier)
        if marker:
            _modify(scene, filling, modifier, marker)
    _compound(scene, match, phrase, filling, people=False)


def _modifier_marker(phrase: Phrase) -> str:
    if phrase.predicate:
        return ""
    if phrase.particle == "から":
        return "からの"
    if phrase.particle in {"の", "による", "に対する", "をめぐる"} or phrase.particle.endswith("の"):
        return phrase.particle
    return phrase.particle if phrase.particle in {"に向けた", "における"} else ""


def _modify(scene: Scene, filling: Filling, modifier: Phrase, marker: str) -> None:
    fillers = scene.fillers(modifier.index)
    last = scene.last_content(modifier)
    if not fillers and last is not None and last.surface in {"間", "向け"}:  # 米中間の協議
        marker = last.surface + "の"
        fillers = tuple(
            f for i in scene.mentions_in(modifier.start, modifier.tail) for f in scene.of_mention(i)
        )
    inside = last is not None and last.surface in _INSIDE
    for role in filling.frame.roles:
        if marker not in role.nominal or filling.has(role) or (inside and role.name != "place"):
            continue
        if fillers and filling.put(role, fillers):
            return
        if not fillers and role.name in _METONYMIC and filling.put(role, scene.within(modifier.index)):
            filling.confidence -= 0.15
            return


def _compound(scene: Scene, match: Match, phrase: Phrase, filling: Filling, *, people: bool) -> None:
    """Names that stand before the trigger in its own phrase: 日米首脳会談, 対ロ制裁, ウクライナ侵攻."""
    tokens = scene.parse.tokens
    mentions = [
        (i, tokens[i].mention)
        for i in range(phrase.start, min(match.start, phrase.tail))
        if tokens[i].mention >= 0
    ]
    nested = {m.of for _, i in mentions if (m := scene.parse.mentions[i]).of is not None}
    for position, mention in mentions:
        if mention in nested or (scene.parse.mentions[mention].kind is Kind.PERSON) is not people:
            continue
        towards = position > phrase.start and tokens[position - 1].surface == "対"
        marker = "対" if towards else _COMPOUND
        roles = [r for r in filling.frame.roles if marker in r.nominal and not filling.has(r)]
        where = scene.parse.mentions[mention].kind in {Kind.COUNTRY, Kind.PLACE}
        # ウクライナ侵攻: the one before it is hit; インド訪問: it is where one goes
        roles.sort(key=lambda r: (r.name != "target", where and r.name != "place"))
        for role in roles:
            if filling.put(role, scene.of_mention(mention)):
                break


# ------------------------------------------------------------------ carried subjects


def subject_roles(frame: Frame, *, passive: bool) -> Sequence[FrameRole]:
    """Return the roles that a subject carried over may fill, best first."""
    if passive:
        return [r for r in frame.roles if "が" in r.passive]
    return [r for r in frame.roles if r.inherits and "が" in r.verbal]
