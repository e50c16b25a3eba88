"""The noun that a relative clause modifies fills a role that the clause leaves open."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.roles.clefts import answer_of
from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import is_measure
from newsgraph.language.japanese.features import PEOPLE, VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import PLACES, Clause, ClauseKind, Form, Frame, FrameRole, Kind, Tense

_ORGANIZATION = Kind.ORGANIZATION
_NOUNS = frozenset({"名詞", "接尾辞"})
_BEFORE_NAME = frozenset({"の", ""})
"""Cases of what tells who somebody is before their name: 会社の|社長、|甲被告."""
_PLANS = frozenset({"予定", "見通し", "見込み", "方針", "意向", "考え", "構え", "計画", "運び", "可能性"})
"""Nouns of what is to come, which with の say of somebody that he is to do it."""


def fill_modified(scene: Scene, clause: Clause, filling: Filling, *, passive: bool) -> None:
    """What a clause modifies, or asks for with のは, fills a role that it leaves open."""
    if clause.kind is ClauseKind.NOMINAL:
        fillers = answer_of(scene, clause) or _to_do(scene, clause, filling)
    else:
        fillers = (_realm(scene, clause) if passive else ()) or _suspect(scene, clause, filling)
        fillers = fillers or (_modified(scene, clause.governor) if clause.governor >= 0 else ())
        fillers = fillers or _described(scene, clause.governor, filling) or _owner(scene, clause, filling)
    if fillers:
        _fill_open(scene, clause, fillers, filling, passive=passive)


def _fill_open(
    scene: Scene, clause: Clause, fillers: Sequence[Filler], filling: Filling, *, passive: bool
) -> None:
    if _is_where(scene, clause.governor, fillers) and _put_place(filling, fillers):
        return  # 滞在していた|エジプトで|死去した
    subjects = subject_roles(filling.frame, passive=passive)
    undergoing = None if passive else _undergoing(scene, clause, filling.frame, fillers)
    doers = _doers_outside(scene, clause, fillers) if undergoing is not None else ()
    alone = undergoing is not None and (
        undergoing.kinds == (_ORGANIZATION,) or not _owned_by_doer(filling.frame)
    )
    if undergoing is not None and (doers or alone):
        if filling.put(undergoing, fillers):
            filling.put(subjects[0], doers)
            filling.subject_taken = True
            filling.confidence -= 0.1
        return
    for role in sorted(filling.frame.roles, key=lambda r: r not in subjects):  # 部品を仕入れた会社
        if not role.head or filling.has(role) or (role.name in filling.roles and not role.several):
            continue
        is_subject = "が" in (role.passive if passive else role.verbal)
        if (is_subject and filling.subject_taken) or (passive and not is_subject):
            continue  # 攻撃された街: of a passive the noun is what it is done to
        if not is_subject and _has_case(scene, clause, role):
            continue  # 使用に反対する那覇市: what is opposed is said
        if filling.put(role, fillers):
            filling.subject_taken = filling.subject_taken or is_subject
            filling.confidence -= 0.05
            return


def _to_do(scene: Scene, clause: Clause, filling: Filling) -> Sequence[Filler]:
    """首相は|来日する|予定の|大統領と会談する: who is to do it is the one of whom the plan is told.

    One who is not named is, too: 訪米する予定の代表団.
    """
    plan = scene.parse.phrases[clause.governor]
    if plan.particle != "の" or scene.noun_of(plan.index) not in _PLANS or plan.head < 0 or plan.predicate:
        return ()
    if any(scene.parse.phrases[a].particle in SUBJECTS for a in clause.arguments):
        return ()
    who = scene.parse.phrases[plan.head]
    named = [f for f in scene.fillers(who.index) if f.entity.kind in {Kind.PERSON, _ORGANIZATION}]
    if not named and scene.noun_of(who.index).endswith(PEOPLE):
        filling.subject_taken = True
    return named


def _suspect(scene: Scene, clause: Clause, filling: Filling) -> Sequence[Filler]:
    """罪に問われた|会社「甲」の|元部長|山田被告: who bears such a title is the one that is told of."""
    lexicon = filling.context.lexicon
    if clause.voice != "active" and not is_measure(scene, clause, lexicon):
        return ()  # 殺害された|女性の|元夫の|山田容疑者
    titles, mentions = tuple(lexicon.accused), scene.parse.mentions
    for phrase in scene.parse.phrases[clause.predicate + 1 :]:
        for i in scene.mentions_in(phrase.start, phrase.tail):
            if mentions[i].kind is Kind.PERSON and mentions[i].form is Form.NAME:
                bears = scene.parse.sentence.text.startswith(titles, mentions[i].end)
                return tuple(scene.of_mention(i)) if bears else ()
        people = phrase.particle == "で" and scene.noun_of(phrase.index).endswith(PEOPLE)
        if phrase.predicate or not (people or phrase.particle in _BEFORE_NAME):
            return ()  # 殺害した|疑いで|山田容疑者を逮捕した
    return ()


def _realm(scene: Scene, clause: Clause) -> Sequence[Filler]:
    """侵攻を受ける|ウクライナの|大統領は: what goes on befalls the country; who 襲撃を受けた was hit."""
    owner, noun = clause.predicate + 1, clause.governor
    if clause.tense is Tense.PAST or owner + 1 != noun or scene.parse.phrases[owner].particle != "の":
        return ()
    people = all(f.entity.kind is Kind.PERSON for f in scene.fillers(noun))
    return [f for f in scene.fillers(owner) if people and f.entity.kind is Kind.COUNTRY]


def _undergoing(scene: Scene, clause: Clause, frame: Frame, fillers: Sequence[Filler]) -> FrameRole | None:
    """更迭した山田氏, 買収したソニー: what it is done to, where the clause has neither subject nor object.

    Only where that is of one kind, and owns the noun of doing (山田氏の更迭): 攻撃したイスラエル leaves it
    open, and most often did it. Of persons also where it never is who does it that owns it: 拉致した山田氏.
    """
    if clause.voice != "active" or not subject_roles(frame, passive=False):
        return None
    if any(scene.parse.phrases[a].particle in {"を", *SUBJECTS} for a in clause.arguments):
        return None
    undergo = [r for r in frame.roles if "を" in r.verbal and "の" in r.nominal]
    if all(f.entity.kind is Kind.PERSON for f in fillers) and not _owned_by_doer(frame):
        return next((r for r in undergo if Kind.PERSON in r.kinds), None)
    return next((r for r in undergo if r.head and len(r.kinds) == 1), None)


def _owned_by_doer(frame: Frame) -> bool:
    """Whether who does it may own its noun too: 米国の攻撃."""
    return any("の" in r.nominal for r in subject_roles(frame, passive=False))


def _doers_outside(scene: Scene, clause: Clause, fillers: Sequence[Filler]) -> Sequence[Filler]:
    """首相は|更迭した|山田氏を|批判した: who did both."""
    above = scene.governor(clause)
    outer = own_subject(scene, above) if above is not None else None
    inner = {f.entity.id for f in fillers}
    return tuple(f for f in outer or () if f.entity.id not in inner)


def _is_where(scene: Scene, noun: int, fillers: Sequence[Filler]) -> bool:
    """Whether a noun is where its own clause happens."""
    places = all(f.entity.kind in PLACES for f in fillers)
    return places and scene.parse.phrases[noun].particle in {"で", "に", "へ"}


def _put_place(filling: Filling, fillers: Sequence[Filler]) -> bool:
    place = filling.frame.by_name.get("place")
    return place is not None and place.head and not filling.has(place) and filling.put(place, fillers)


def _has_case(scene: Scene, clause: Clause, role: FrameRole) -> bool:
    """Whether another phrase stands in the case that the role has, and does not say when."""
    cases = {"を", "に"} & set(role.verbal)
    taken = (a for a in clause.arguments if scene.parse.phrases[a].particle in cases)
    return any(not any(scene.times_of(a)) for a in taken)


def _modified(scene: Scene, noun: int) -> Sequence[Filler]:
    """The noun that a clause modifies with those coordinated to its right: 提出した日本や米国.

    Not those before the clause: 日本と、提出した米国.
    """
    phrases = scene.parse.phrases
    last = noun
    while phrases[last].particle in {"や", "と", "、", ""} and phrases[last].head >= 0:
        head = phrases[phrases[last].head]
        if head.predicate or not scene.fillers(head.index) or _has_clause(scene, last, head.index):
            break
        last = head.index
    earlier = range(noun) if last != noun else (d for d in scene.dependents(noun) if d < noun)
    before = {f.entity.id for d in earlier for f in scene.fillers(d)}
    return [f for f in scene.fillers(last) if f.entity.id not in before]


def _described(scene: Scene, noun: int, filling: Filling) -> Sequence[Filler]:
    """支持を得た|新人で|弁護士の|橋下氏が, 拘束された|記者の|山田氏: who is said to be what is modified."""
    phrases = scene.parse.phrases
    if noun >= 0 and phrases[noun].comma and not phrases[noun].particle:
        return _apposed(scene, noun)
    if noun < 0 or phrases[noun].particle not in {"で", "の"} or phrases[noun].comma:
        return ()
    word = scene.noun_of(noun)
    if phrases[noun].particle == "の":
        named = scene.fillers(noun + 1) if word.endswith(PEOPLE) and phrases[noun].head == noun + 1 else ()
        return tuple(f for f in named if f.entity.kind is Kind.PERSON)
    if word not in filling.context.lexicon.people:
        return ()
    after = next((d for d in scene.dependents(phrases[noun].head) if d > noun), -1)
    fillers = scene.fillers(after) if after >= 0 and phrases[after].particle in SUBJECTS else ()
    return tuple(f for f in fillers if f.entity.kind is Kind.PERSON)


def _apposed(scene: Scene, noun: int) -> Sequence[Filler]:
    """拉致した|英国人記者、|山田氏を: who stands behind a bare noun for people is who it says they are."""
    phrase = scene.parse.phrases[noun]
    last, after = scene.last_content(phrase), scene.parse.phrases[noun + 1 : noun + 2]
    if last is None or not after or after[0].head not in {phrase.head, -1} or last.mention >= 0:
        return ()
    if last.time >= 0 or last.lexeme.pos not in _NOUNS or last.lexeme.pos3 in VERBAL_NOUN:
        return ()
    fillers = scene.fillers(noun + 1)
    return fillers if all(f.entity.kind is Kind.PERSON for f in fillers) else ()


def _owner(scene: Scene, clause: Clause, filling: Filling) -> Sequence[Filler]:
    """辞任した|山田氏の|後任に, 買収した|ソニーの|再建: whom a clause modifies may own the noun behind."""
    owner, noun = scene.parse.phrases[clause.predicate + 1], scene.parse.phrases[clause.governor]
    if owner.index + 1 != noun.index or owner.head != noun.index or owner.particle != "の":
        return ()
    word, owners = scene.noun_of(noun.index), scene.fillers(owner.index)
    if word.endswith(PEOPLE) or word in filling.context.lexicon.people or noun.predicate:
        return ()  # 逃走した|山田氏の|秘書
    told = filling.frame.speech or filling.frame.complement is not None
    if told and not any(scene.parse.phrases[a].particle == "を" for a in clause.arguments):
        return ()  # 拒否した|山田氏の|提案: what is told is the noun
    if scene.mentions_in(noun.start, noun.end) or (noun.particle == "の" and scene.fillers(noun.head)):
        return ()  # 死去した|首相の|長男・山田氏, 応じた|山田さんの|事務所の|田中社長
    return tuple(f for f in owners if f.entity.kind in {Kind.PERSON, _ORGANIZATION})


def _has_clause(scene: Scene, after: int, noun: int) -> bool:
    """提出した日本と、|棄権した|ロシア: the second noun is what another clause is about."""
    return any(after < d and scene.clause_of(d) is not None for d in scene.dependents(noun))
