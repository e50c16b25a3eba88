"""Who would do what is only planned (利上げを決めた) or asked for (増税を求めた)."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.lexicon import Lexicon, is_for_others
from newsgraph.extractors.roles.adjuncts import is_in_view
from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.roles.predicates import by_case
from newsgraph.extractors.roles.standing_for import put_phrase
from newsgraph.extractors.roles.subjects.finding import Topic, find_subject, topic_of
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene, chain_of, is_chained
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.language.japanese.tenses import SCHEDULING
from newsgraph.model import PLACES, Clause, ClauseKind, Frame, FrameRole, Kind, Phrase, Status, Tense

_DECIDING = frozenset(
    {"決定", "決める", "検討", "計画", "準備", "承認", "固める", "図る", "模索", "許可", "認可", "了承"}
)
"""Verbs of what one has in mind oneself, whose に names nobody who is told."""
_PLANNING = frozenset({"計画", "予定", "準備"})
"""Those of them that say where it is to be: 攻撃を|首都で|承認した says where that was done."""
_APPLYING = frozenset({"申請", "申し込む", "出願", "届け出る", "願い出る"})
"""Verbs of asking leave for what one would do oneself: 再稼働を申請した; not 承認を申請した."""
_TOWARDS = frozenset({"に向けた", "に向けて", "に向けての"})
_PLANNED = frozenset({"を", "は", "も"})
_OPEN = frozenset({Status.PLANNED, Status.POSSIBLE, Status.DENIED})
_MIDST = "中"
_GOAL = "先"
_FOR = frozenset({"への", "に対する", "向けの"})
_ASKED = frozenset({"に", "に対して", "へ"})


def borrow(scene: Scene, site: Site, filling: Filling, lexicon: Lexicon, topic: Topic | None) -> None:
    """Fill the doer of a noun event from the word that makes a plan or a request of it.

    `topic`: whom the sentence before is about, who plans it where this one names nobody.
    """
    if _offer(scene, scene.parse.phrases[site.noun], filling, lexicon) or _is_midst(scene, site, filling):
        return
    course = _course(scene, scene.parse.phrases[site.noun], lexicon)
    fillers = _planner(scene, course, filling.frame, lexicon) or _thinks(scene, course, lexicon)
    fillers = fillers or _topic_plans(scene, course, lexicon, topic)
    wanted = [
        r
        for r in subject_roles(filling.frame, passive=False)
        if r.name not in filling.roles or (r.several and _is_with_another(scene, site.noun))
    ]
    several = wanted[:1] and (wanted[0].several or scene.parse.phrases[site.noun].particle in _TOWARDS)
    if wanted and (len(fillers) == 1 or several) and filling.put(wanted[0], fillers):
        filling.confidence -= 0.1
    _scheduled(scene, scene.parse.phrases[site.noun], filling)
    _decided(scene, scene.parse.phrases[site.noun], filling)
    _held_there(scene, scene.parse.phrases[site.noun], filling)
    receiver = filling.frame.by_name.get("target")
    if receiver is not None and not filling.has(receiver):
        asking = _petitioner(scene, site.noun, lexicon)
        filling.put(receiver, (f for f in asking if _asks_for_itself(f, filling)))


def _is_with_another(scene: Scene, noun: int) -> bool:
    """首相は|大統領との|会談を検討している: one party is named with it, the other one plans it."""
    return any(scene.parse.phrases[d].particle == "との" and scene.fillers(d) for d in scene.dependents(noun))


def _scheduled(scene: Scene, noun: Phrase, filling: Filling) -> None:
    """団体は|ソウルで|集会を|計画している: where it is to be; not 首相は東京で計画を発表した."""
    clause = scene.clause_of(noun.head) if noun.particle == "を" and noun.head >= 0 else None
    place = filling.frame.by_name.get("place")
    if clause is None or place is None or filling.has(place) or clause.tense is not Tense.NONPAST:
        return
    if predicate_word(scene, noun.head) not in SCHEDULING or "で" not in place.verbal:
        return
    if clause.kind is ClauseKind.QUOTE:
        return  # 首相は東京で、会談を検討していると述べた
    for a in clause.arguments:
        if a < noun.index and scene.parse.phrases[a].particle == "で":
            filling.put(place, (f for f in scene.fillers(a) if f.entity.kind in PLACES))


def _is_midst(scene: Scene, site: Site, filling: Filling) -> bool:
    """訪米中の|日本の|首相: whom it modifies is in the midst of it; not 拘束中の|容疑者."""
    noun = scene.parse.phrases[site.noun]
    doers = subject_roles(filling.frame, passive=False)
    goal = scene.noun_of(site.noun).endswith(_GOAL)  # 訪問先の|インドで
    if (site.suffix != _MIDST and not goal) or noun.particle != "の" or not doers or filling.has(doers[0]):
        return False
    if any("を" in r.verbal and Kind.PERSON in r.kinds and r is not doers[0] for r in filling.frame.roles):
        return False
    head = noun.head
    while head >= 0 and not scene.parse.phrases[head].predicate:
        found = scene.fillers(head) if scene.parse.phrases[head].particle != "の" else ()
        if found and all(f.entity.kind in PLACES for f in found) and not doers[0].several:
            return _put_stay(scene, head, filling, doers[0])
        if found and not goal and filling.put(doers[0], found):
            return True
        head = scene.parse.phrases[head].head
    return False


def _put_stay(scene: Scene, where: int, filling: Filling, doer: FrameRole) -> bool:
    """首相は|訪問中の|米国で|述べた: where one speaks is where one is."""
    place, clause = filling.frame.by_name.get("place"), scene.enclosing(where)
    if place is None or clause is None or scene.parse.phrases[where].particle not in {"で", "から"}:
        return False
    who = _led_by(scene, where) or _subject(scene, clause)
    filling.put(place, scene.fillers(where))
    return "place" in filling.roles and filling.put(doer, who)


def _led_by(scene: Scene, where: int) -> Sequence[Filler]:
    """大統領は|15日、|訪問先の|米国で、|減税は「間違い」だったと|語った: whom the sentence is about there."""
    for i in range(where - 1, -1, -1):
        phrase = scene.parse.phrases[i]
        if phrase.predicate:
            break
        if phrase.particle in SUBJECTS:
            return scene.fillers(i)
    return ()


def _decided(scene: Scene, noun: Phrase, filling: Filling) -> None:
    """イランに|追加制裁を|決定した: what is decided of somebody is done to him."""
    clause = scene.clause_of(noun.head) if noun.particle == "を" and noun.head >= 0 else None
    if clause is None or predicate_word(scene, noun.head) not in _DECIDING:
        return
    towards = [a for a in clause.arguments if a < noun.index and scene.parse.phrases[a].particle in _ASKED]
    if clause.voice == "active":
        taken = filling.subject_taken
        by_case(scene, towards, filling, passive=False)
        filling.subject_taken = taken


def _held_there(scene: Scene, noun: Phrase, filling: Filling) -> None:
    """ソウルで|抗議集会を|計画している: where what is planned is to be."""
    clause = scene.clause_of(noun.head) if noun.particle == "を" and noun.head >= 0 else None
    place = filling.frame.by_name.get("place")
    if clause is None or place is None or filling.has(place):
        return
    if predicate_word(scene, noun.head) in _PLANNING and clause.voice == "active":
        where = (a for a in clause.arguments if scene.parse.phrases[a].particle == "で")
        for phrase in (scene.parse.phrases[a] for a in where):
            put_phrase(scene, filling, place, phrase)


def _offer(scene: Scene, noun: Phrase, filling: Filling, lexicon: Lexicon) -> bool:
    """ホンダは|日産に|提携を|提案した: who offers it has a part in it; return whether it is so."""
    clause = scene.clause_of(noun.head) if noun.particle == "を" and noun.head >= 0 else None
    if clause is None or scene.noun_of(noun.index) not in lexicon.offered:
        return False
    word = predicate_word(scene, clause.predicate)
    doers = subject_roles(filling.frame, passive=False)
    asked = _asked(scene, clause)
    if word not in lexicon.offering or clause.voice != "active" or not doers:
        return False
    if doers[0].several and not asked and not filling.roles:
        return False  # 国連は協力を提案した
    filling.put(doers[0], _subject(scene, clause))
    others = next((r for r in filling.frame.roles if r.name == "target" and "を" in r.verbal), doers[0])
    if others is not doers[0] or others.several:
        filling.put(others, asked)
    filling.confidence -= 0.1
    return True


def _asks_for_itself(filler: Filler, filling: Filling) -> bool:
    """Whether what is asked for is for who asks: a country, or who acts for one; 国連 asks for others."""
    return filler.entity.kind is Kind.COUNTRY or filler.entity.id in filling.context.homes


def _petitioner(scene: Scene, noun: int, lexicon: Lexicon) -> Sequence[Filler]:
    """ウクライナは供与を求めた, ウクライナが求める供与: who asks for it gets it; not 住民への支援を求めた."""
    modifiers = [scene.parse.phrases[d] for d in scene.dependents(noun)]
    if scene.noun_of(noun) not in lexicon.favours or any(p.particle in _FOR for p in modifiers):
        return ()
    phrase = scene.parse.phrases[noun]
    things = [p.index for p in modifiers if p.particle == "の"]  # ウクライナが求める|弾薬の|供与
    asking = [scene.clause_of(d) for thing in (noun, *things) for d in scene.dependents(thing)]
    for clause in asking:
        if clause is not None and clause.kind is ClauseKind.RELATIVE and _requests(scene, clause, lexicon):
            return own_subject(scene, clause) or ()
    clause = scene.clause_of(phrase.head) if phrase.particle == "を" else None
    return _subject(scene, clause) if clause is not None and _requests(scene, clause, lexicon) else ()


def _requests(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    word = predicate_word(scene, clause.predicate)
    return clause.voice == "active" and lexicon.operators.get(word) is Status.REQUESTED


def _course(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Phrase:
    """攻撃の|停止を|決めた, 輸出の|再開を|求めた: what is planned is the course that it takes."""
    head = scene.parse.phrases[noun.head] if noun.particle == "の" and noun.head >= 0 else noun
    if head is noun or head.predicate or head.particle != "を":
        return noun
    word = scene.noun_of(head.index)
    return head if word in lexicon.stop or word in lexicon.dating else noun


def _planner(scene: Scene, noun: Phrase, frame: Frame, lexicon: Lexicon) -> Sequence[Filler]:
    if noun.head < 0:
        return ()
    head = scene.parse.phrases[noun.head]
    if noun.particle == "の" and not head.predicate:
        plan = scene.noun_of(head.index)
        own = plan not in lexicon.others_plans
        open_ = lexicon.operators.get(plan) in {Status.PLANNED, Status.POSSIBLE}
        return _who_has(scene, head) if own and open_ else ()
    if noun.particle in _TOWARDS and scene.noun_of(noun.index) in lexicon.offered:
        clause = scene.enclosing(head.index)  # 甲社と乙社は|経営統合に向けた|協議に入る
        subject = find_subject(scene, clause, None) if clause is not None else None
        return subject.fillers if subject is not None else ()
    clause = scene.clause_of(head.index)
    word = predicate_word(scene, head.index)
    status = lexicon.operators.get(word)
    if noun.particle != "を" or clause is None:
        return ()
    if clause.voice == "passive":  # 甲社は|買収を|命じられた
        return (own_subject(scene, clause) or ()) if status is Status.REQUESTED else ()
    if status is None or status is Status.ALLEGED or word in lexicon.preventing:
        return ()  # 控訴を棄却した: it was another's
    if (frame.speech and word in lexicon.contradicting) or (
        is_for_others(frame) and word in lexicon.refusing
    ):
        return ()  # 報道を否定した, 要請を拒否した: what others said
    if status is Status.REQUESTED:
        applies = word in _APPLYING and scene.noun_of(noun.index) not in lexicon.leave
        return _subject(scene, clause) if applies else _asked(scene, clause)
    if status is not Status.DENIED and _is_teller_s(scene, clause, lexicon):
        subject = find_subject(scene, clause, None)
        return subject.fillers if subject is not None else ()
    return _subject(scene, clause)


def _thinks(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Sequence[Filler]:
    """首相は|訪米し、|訪韓も|検討する: who has in mind what a topic, or a noun in view, tells."""
    clause = scene.clause_of(noun.head) if noun.head >= 0 else None
    viewed = is_in_view(scene, noun)
    if clause is None or not (viewed or (noun.topic and _means(scene, clause, noun, lexicon))):
        return ()
    subject = find_subject(scene, clause, None, through=noun.index)
    told = subject is not None and subject.teller >= 0
    if subject is None or (told and not _is_teller_s(scene, clause, lexicon, through=noun.index)):
        return ()
    start = scene.parse.tokens[noun.start].start
    return subject.fillers if all(f.start < start for f in subject.fillers) else ()  # 選挙は|党が|決めた


def _means(scene: Scene, clause: Clause, noun: Phrase, lexicon: Lexicon) -> bool:
    """Whether a topic is what is planned: not 訪韓は|計画を|検討する, 侵攻も|対象となる|見通しだ."""
    behind = (scene.parse.phrases[a].particle for a in clause.arguments if a > noun.index)
    verb = scene.last_content(scene.parse.phrases[clause.predicate])
    acts = verb is not None and (verb.lexeme.pos == "動詞" or verb.lexeme.pos3 in VERBAL_NOUN)
    open_ = lexicon.operators.get(predicate_word(scene, clause.predicate)) in _OPEN
    return acts and open_ and clause.voice == "active" and "を" not in behind


def _topic_plans(scene: Scene, noun: Phrase, lexicon: Lexicon, topic: Topic | None) -> Sequence[Filler]:
    """大統領は…。|14日からの|訪問は|延期した, 首相は…。|訪米も|検討する: who the sentence before is about."""
    clause = scene.clause_of(noun.head) if noun.head >= 0 and topic is not None else None
    if clause is None or noun.particle not in _PLANNED or clause.kind is not ClauseKind.MAIN:
        return ()
    status = lexicon.operators.get(predicate_word(scene, clause.predicate))
    if status not in _OPEN or clause.voice != "active" or _has_subject(scene, clause, noun):
        return ()
    if noun.particle == "を":
        subject = find_subject(scene, clause, topic)
        return subject.fillers if subject is not None and subject.distance > 1 else ()
    about = topic_of(scene, topic) if topic is not None and not topic.unnamed else None
    return about.fillers if about is not None else ()


def _has_subject(scene: Scene, clause: Clause, noun: Phrase) -> bool:
    """Whether anything but what is planned may be the subject of a clause, or says who tells it.

    輸入再開後も|使用を|見送る: with an object of its own the verb plans that.
    """
    others = [scene.parse.phrases[a] for a in clause.arguments if a != noun.index]
    planned = any(p.particle == "を" for p in others)
    return planned or bool(scene.sources) or any(p.particle in SUBJECTS or p.topic for p in others)


def _is_teller_s(scene: Scene, clause: Clause, lexicon: Lexicon, *, through: int = -1) -> bool:
    """総裁は|利上げを検討すると|述べた, 4選を目指して|出る|意向を示した: one has it in mind oneself."""
    if own_subject(scene, clause, through=through) is not None:
        return False
    *_, clause = chain_of(scene, clause)
    if clause.tense is not Tense.NONPAST or own_subject(scene, clause, through=through) is not None:
        return False
    if clause.kind is ClauseKind.NOMINAL:
        return lexicon.operators.get(clause.connective) is Status.PLANNED
    return clause.kind is ClauseKind.QUOTE and clause.connective == "と"


def _who_has(scene: Scene, plan: Phrase) -> Sequence[Filler]:
    """インド訪問の意向を示した; a headline may end with it: 首相、インド訪問の意向."""
    if plan.head < 0:
        names = (d for d in scene.dependents(plan.index) if scene.parse.phrases[d].topic)
        return next((scene.fillers(d) for d in names), ())
    clause = scene.clause_of(plan.head)
    return _subject(scene, clause) if plan.particle == "を" and clause is not None else ()


def _asked(scene: Scene, clause: Clause) -> Sequence[Filler]:
    asked = [a for a in clause.arguments if scene.parse.phrases[a].particle in _ASKED]
    return scene.fillers(asked[0]) if asked else ()


def _subject(scene: Scene, clause: Clause) -> Sequence[Filler]:
    fillers = own_subject(scene, clause)
    above = scene.governor(clause) if fillers is None and is_chained(clause) else None
    if above is not None and above.voice == clause.voice:  # 首相は派遣を|決め、|発表した
        start = scene.parse.tokens[scene.parse.phrases[clause.predicate].start].start
        shared = _subject(scene, above)
        return shared if above.kind is ClauseKind.RELATIVE or all(f.start < start for f in shared) else ()
    if not fillers and clause.kind is ClauseKind.RELATIVE:  # 攻略を目指すロシア軍
        fillers = scene.fillers(clause.governor)
    return fillers or ()
