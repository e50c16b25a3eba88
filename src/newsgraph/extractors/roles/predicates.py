"""Roles by case at a predicate: active, passive, of a favour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from newsgraph.extractors.roles.cases import cases_of, given_to
from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.roles.law.culprits import put_also
from newsgraph.extractors.roles.relatives import fill_modified
from newsgraph.extractors.roles.standing_for import put_phrase
from newsgraph.extractors.roles.subjects.own import (
    can_be_subject,
    genitive,
    is_reported,
    is_undergone,
    own_subject,
)
from newsgraph.extractors.roles.together import TOGETHER, is_together
from newsgraph.extractors.roles.whose import fill_named_office
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import FIGURE, Site, predicate_word
from newsgraph.language.japanese.attachment.state import BESIDE
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import PLACES, Clause, ClauseKind, Frame, FrameRole, Kind, Phrase

_RELATIVE, _NOMINAL, _QUOTE = ClauseKind.RELATIVE, ClauseKind.NOMINAL, ClauseKind.QUOTE
_ORGANIZATION, _PLACE = Kind.ORGANIZATION, Kind.PLACE

_CENTRE = "中心"
_SETTLED = frozenset("はがをにへ")
"""Cases beside which も marks what they do not."""
_NO_MARKERS: Set[str] = frozenset()
_ABOUT = frozenset({"について", "に関して", "をめぐって"})


def fill_clause(scene: Scene, clause: Clause, site: Site, filling: Filling) -> None:
    """Fill what the clause of a predicate says."""
    passive = ((clause.voice == "passive") != site.flipped) or is_undergone(scene, clause, filling.frame)
    arguments = [a for a in clause.arguments if a != site.noun and not _is_venue(scene, clause, a)]
    relayer = _relayer(scene, clause, site, filling)
    arguments = [a for a in arguments if a != relayer and not is_reported(scene, clause, a)]
    also = () if passive else put_also(scene, arguments, filling)
    arguments = [a for a in arguments if a not in also]
    told_of = 0 <= site.noun != site.predicate and scene.parse.phrases[site.noun].particle in SUBJECTS
    is_subject = site.rule == "light" and told_of
    if site.prevented:
        by_case(scene, [a for a in arguments if not _stands_for_subject(scene, a)], filling, passive=passive)
        filling.subject_taken = True
    elif clause.voice == "benefactive":
        _favoured(scene, arguments, filling)
    elif clause.voice == "causative" and not site.flipped and not is_subject:
        _caused(scene, arguments, filling)
    elif passive and told_of:  # 攻撃が加えられた, 案が国会に提示された
        _held(scene, arguments, filling)
    else:
        by_case(scene, arguments, filling, passive=passive, subject=_is_told_of(scene, site, filling))
    owner = genitive(scene, clause) if not filling.subject_taken else -1
    if owner >= 0:
        _owned(scene, owner, filling, passive=passive)
    filling.subject_taken = filling.subject_taken or relayer >= 0
    _spoken_of(scene, clause, filling)
    if is_subject and clause.kind is _RELATIVE and not passive and not filling.subject_taken:
        _going_on(scene, site.noun, filling)
    if clause.kind is _RELATIVE or clause.kind is _NOMINAL:
        fill_modified(scene, clause, filling, passive=passive)


def _going_on(scene: Scene, noun: int, filling: Filling) -> None:
    """ロシアの|侵攻が|続くウクライナ: who owns it does it, and it befalls what the clause modifies."""
    owners = (d for d in scene.dependents(noun) if scene.parse.phrases[d].particle == "の")
    for role in subject_roles(filling.frame, passive=False)[:1]:
        for d in owners:
            filling.put(role, scene.fillers(d))
    filling.subject_taken = True


def _owned(scene: Scene, owner: int, filling: Filling, *, passive: bool) -> None:
    """米国の|提案した|案: who owns the noun does it."""
    for role in subject_roles(filling.frame, passive=passive)[:1]:
        if not filling.has(role):
            filling.put(role, scene.fillers(owner))
    filling.subject_taken = True


def _relayer(scene: Scene, clause: Clause, site: Site, filling: Filling) -> int:
    """新聞は反対を伝えた, 局は関係者の発言を伝えた: who only passes on what others do, -1 for none."""
    lexicon = filling.context.lexicon
    word = predicate_word(scene, clause.predicate)
    if site.rule != "light" or word not in lexicon.reporting:
        return -1
    owned = any(
        scene.parse.phrases[d].particle == "の" and scene.fillers(d) for d in scene.dependents(site.noun)
    )
    for a in clause.arguments:
        if scene.parse.phrases[a].particle in SUBJECTS and a != site.noun:
            fillers = scene.fillers(a)
            media = all(f.entity.label.endswith(lexicon.ends.media) for f in fillers)
            if fillers and (media or (owned and filling.frame.speech)):
                return a
    return -1


def _is_venue(scene: Scene, clause: Clause, argument: int) -> bool:
    """国連総会で承認する考えを首相が示した: where the body that meets there does not act."""
    if scene.parse.phrases[argument].particle != "で":
        return False
    above = scene.governor(clause) if clause.kind in {_NOMINAL, _QUOTE} else None
    if above is None:
        return False
    body = all(f.entity.kind is _ORGANIZATION for f in scene.fillers(argument))
    return body and bool(own_subject(scene, above))


def _spoken_of(scene: Scene, clause: Clause, filling: Filling) -> None:
    """北朝鮮との関係について、協力する: with whom, also beside the verb of saying."""
    above = scene.governor(clause) if clause.kind is _QUOTE else None
    for a in (*clause.arguments, *(above.arguments if above is not None else ())):
        if scene.parse.phrases[a].particle in _ABOUT and scene.noun_of(a) == "関係":
            for role in filling.frame.roles:
                if role.several:
                    filling.put(role, scene.within(a))


def _held(scene: Scene, indices: Sequence[int], filling: Filling) -> None:
    """米国によってロシアに制裁が科された: the event is the subject, all but who does it stand as ever."""
    doers = [a for a in indices if scene.parse.phrases[a].particle in {"によって", "から"}]
    for role in subject_roles(filling.frame, passive=False):
        filling.put(role, [f for a in doers for f in scene.fillers(a)])
    by_case(scene, [a for a in indices if a not in doers], filling, passive=False)


def _is_told_of(scene: Scene, site: Site, filling: Filling) -> bool:
    """大統領は|逮捕状が出ている: the topic undergoes it; not 両国は協議が続いている."""
    noun = site.noun if site.noun != site.predicate else -1
    if noun < 0 or filling.frame.shared or site.rule == FIGURE:
        return False
    struck = any(scene.parse.phrases[d].particle in {"への", "に対する"} for d in scene.dependents(noun))
    return scene.parse.phrases[noun].particle == "が" and not struck


def by_case(
    scene: Scene, indices: Sequence[int], filling: Filling, *, passive: bool, subject: bool = False
) -> None:
    """Fill the roles that the cases of the phrases mark; `subject`: what is told of has が itself."""
    if not indices:
        filling.subject_taken = False
        return
    arguments = [scene.parse.phrases[a] for a in indices]
    shared = filling.frame.shared
    marked = {p.index: _marker(scene, p, shared=shared) for p in arguments}
    markers = {*marked.values(), *(("が",) if subject else ())}
    if (also := _visited_too(scene, arguments, markers, filling.frame)) >= 0:
        marked[also], markers = "を", {*markers, "を"} - {"も"}
    filling.subject_taken = any(
        p.particle in SUBJECTS and can_be_subject(scene, p.index, filling.frame)
        for p in arguments
        if p.index != also
    )
    sole = sum(p.particle in SUBJECTS for p in arguments) == 1
    by = passive and any(marked[p.index] == "から" and _is_party(scene, p.index) for p in arguments)
    given = given_to(scene, arguments, filling.frame) if passive else None
    used: set[int] = set()
    used.update(fill_named_office(scene, filling, arguments, passive=passive))
    for role in [r for r in filling.frame.roles if not filling.has(r)]:
        wanted = cases_of(role, markers, given, passive=passive, by=by)
        if "が" in wanted and "が" not in markers:  # beside が a topic is no subject
            wanted = (*wanted, _topic(scene, arguments, markers))
        beside = _in_order(scene, role, arguments)
        for marker in wanted:
            for phrase in beside if marker in markers else ():
                free = marked[phrase.index] == marker and phrase.index not in used and not filling.has(role)
                if free and put_phrase(scene, filling, role, phrase, sole=sole):
                    used.update({phrase.index, *_as_much_to(scene, phrase, filling, role)})
    _put_beside(scene, filling, [p for p in arguments if p.index not in used], markers, passive=passive)


def _put_beside(
    scene: Scene, filling: Filling, unused: Sequence[Phrase], markers: Set[str], *, passive: bool
) -> None:
    """制裁は|米国が解除した, 首相は|インドも訪れた: a topic beside the subject."""
    marks = {"は", "も"} if "が" in markers else {"も"} if {"は", "も"} <= markers else _NO_MARKERS
    topic = next((p for p in unused if p.particle in marks), None)
    if topic is not None and "を" not in markers:
        _object_topic(scene, filling, topic, passive=passive)


def _visited_too(scene: Scene, arguments: Sequence[Phrase], markers: Set[str], frame: Frame) -> int:
    """19日には|ネパールも|訪れた: the place where one alone is wanted, whoever goes there; -1 for none."""
    place = frame.by_name.get("place")
    if place is None or place.verbal[:1] != ("を",) or "も" not in markers:
        return -1
    if any(p.particle in _SETTLED and next(scene.times_of(p.index), None) is None for p in arguments):
        return -1
    also = next(p.index for p in arguments if p.particle == "も")
    named = scene.fillers(also)
    return also if named and all(f.entity.kind in PLACES for f in named) else -1


def _as_much_to(scene: Scene, phrase: Phrase, filling: Filling, role: FrameRole) -> Iterator[int]:
    """日本に|24%、|EUに|20%の|関税を課した: fill in the next ones to whom so much is done."""
    phrases, i = scene.parse.phrases, phrase.index
    while phrases[i].particle == "に" and i + 2 < len(phrases) and phrases[i + 2].head == phrase.head:
        much, after = phrases[i + 1], phrases[i + 2]
        first = scene.parse.tokens[much.start]
        if not much.comma or much.particle or first.lexeme.pos2 != "数詞" or after.particle != "に":
            return
        filling.put(role, scene.fillers(i + 2))
        yield i + 2
        i += 2


def _topic(scene: Scene, arguments: Sequence[Phrase], markers: Set[str]) -> str:
    """Which of は and も marks the subject: は, but for a name before it or behind another clause.

    首相も、脅威は去っていないとした; 首相は歓迎し、|外相も成果を称賛した.
    """
    if not {"は", "も"} <= markers:
        return "は" if "は" in markers else "も"
    first, second = [p for p in arguments if p.particle in {"は", "も"}][:2]
    also, other = (first, second) if first.particle == "も" else (second, first)
    if also.particle == other.particle or not scene.fillers(also.index):
        return "は"
    clauses = [i for i in range(first.index + 1, second.index) if scene.clause_of(i) is not None]
    if also is first:  # 首相も歓迎する|一方、|監視団は批判した: there は opens a clause of its own
        return "は" if clauses or scene.fillers(other.index) else "も"
    goes_on = any(scene.parse.phrases[i].head == also.head for i in clauses)
    return "も" if goes_on and "を" in markers else "は"


def _in_order(scene: Scene, role: FrameRole, arguments: Sequence[Phrase]) -> Sequence[Phrase]:
    """熊本地震で阿蘇市では, フランスではパリで: a name before what has one in it, or is wider."""
    if role.name != "place":
        return arguments
    return sorted(arguments, key=lambda p: (not scene.fillers(p.index), p.topic))


def _is_party(scene: Scene, phrase: int) -> bool:
    """政府機関から, but not 牢獄から, 平壌から."""
    named = scene.fillers(phrase) or scene.within(phrase)
    return any(f.entity.kind is not _PLACE for f in named)


def _marker(scene: Scene, phrase: Phrase, *, shared: bool) -> str:
    """The case of a phrase; 日本との間で is 日本と, and 日米韓3カ国で連携する that they do it together.

    Who meets others with somebody (外相とともに会談した) has him there.
    """
    if phrase.particle in {"で", "に"} and scene.noun_of(phrase.index) == "間":
        return "と"
    if phrase.particle == "を" and _has_centre(scene, phrase):
        return "で" if all(f.entity.kind in PLACES for f in scene.fillers_at(phrase.index)) else _CENTRE
    if is_together(scene, phrase):
        return "と" if shared else TOGETHER
    together = shared and phrase.particle == "で" and len(scene.mentions_in(phrase.start, phrase.tail)) > 1
    several = together and len(scene.fillers(phrase.index)) > 1
    return "が" if several else phrase.particle


def _has_centre(scene: Scene, phrase: Phrase) -> bool:
    """四川省を|中心に|87人が死亡した: where most of it happens, or around whom."""
    after = scene.parse.phrases[phrase.index + 1 : phrase.index + 2]
    beside = bool(after) and after[0].particle == "に" and after[0].head == phrase.head
    return beside and scene.noun_of(phrase.index + 1) == _CENTRE


def _stands_for_subject(scene: Scene, phrase: int) -> bool:
    return scene.parse.phrases[phrase].particle in SUBJECTS


def _favoured(scene: Scene, indices: Sequence[int], filling: Filling) -> None:
    """首相は長官に兼任してもらう: who does it stands in に, the subject only has it done."""
    doers = [a for a in indices if scene.parse.phrases[a].particle in {"に", "から"}]
    for role in subject_roles(filling.frame, passive=False)[:1]:
        filling.put(role, [f for a in doers for f in scene.fillers(a)])
    others = [a for a in indices if a not in doers and not _stands_for_subject(scene, a)]
    by_case(scene, others, filling, passive=False)
    filling.subject_taken = True


def _caused(scene: Scene, indices: Sequence[int], filling: Filling) -> None:
    """容疑者は三男を死なせた, 首相は外相にインドを訪問させた: who does it stands in を or に.

    The subject has it done: it is the one that acts where nobody else is told to (ミサイルを発射させた),
    and never who dies, leaves or is elected.
    """
    acting = [r for r in filling.frame.roles if "が" in r.verbal and r.name != "target"]
    undergoing = [r for r in filling.frame.roles if "が" in r.verbal and r.name == "target"]
    case = (
        "に" if any("を" in r.verbal for r in filling.frame.roles) or not _names_in(scene, indices) else "を"
    )
    doers = [a for a in indices if scene.parse.phrases[a].particle == case and _is_doer(scene, a, filling)]
    for role in (acting or undergoing)[:1]:
        filling.put(role, [f for a in doers for f in scene.fillers(a)])
    others = [a for a in indices if a not in doers]
    if doers or not acting:
        others = [a for a in others if not _stands_for_subject(scene, a)]
    by_case(scene, others, filling, passive=False)
    if undergoing and not acting:
        objects = (f for a in others if scene.parse.phrases[a].particle == "を" for f in scene.fillers(a))
        filling.put(undergoing[0], objects)
    filling.subject_taken = filling.subject_taken or bool(doers) or not acting


def _names_in(scene: Scene, indices: Sequence[int]) -> bool:
    """子会社を|東証に|上場させた: whether an object is named, who does what takes none."""
    return any(scene.parse.phrases[a].particle == "を" and scene.fillers(a) for a in indices)


def _is_doer(scene: Scene, phrase: int, filling: Filling) -> bool:
    """外相に, 元女優に訪問させた; not 北京に向かわせた."""
    people = scene.noun_of(phrase) in filling.context.lexicon.people
    return people or any(f.entity.kind is not Kind.PLACE for f in scene.fillers(phrase))


def _object_topic(scene: Scene, filling: Filling, topic: Phrase, *, passive: bool) -> None:
    """A topic beside a subject is what を or に would mark: 制裁は米国が解除した.

    Not the topic of a clause between them: 米国は撤退し、|国連が入った; 米国も撤退した|ほか、|国連は….
    """
    clause = scene.enclosing(topic.index)
    if clause is not None and any(
        topic.index < d and (scene.clause_of(d) is not None or scene.noun_of(d) in BESIDE)
        for d in scene.dependents(clause.predicate)
    ):
        return
    for role in filling.frame.roles:
        wanted = role.passive if passive else role.verbal
        acts = "が" in role.verbal and passive  # 両国は不正が指摘された: nobody tells who points at it
        free = "が" not in wanted and not acts and not filling.has(role) and role.name not in filling.roles
        if free and {"を", "に"} & set(wanted):
            put_phrase(scene, filling, role, topic)
            return
