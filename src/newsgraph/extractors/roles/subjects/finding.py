"""Who a clause is about when it does not say so itself: shared, controlled and carried-over subjects."""

from __future__ import annotations

from typing import NamedTuple

from newsgraph.extractors.roles.subjects.asked import questioned
from newsgraph.extractors.roles.subjects.control import asks_about, is_of_others, shares
from newsgraph.extractors.roles.subjects.own import is_besides, led_by, own_subject
from newsgraph.extractors.roles.subjects.parts import (
    agree,
    held_by,
    intends,
    is_uttered,
    meant,
    shared_with_content,
)
from newsgraph.extractors.roles.subjects.speakers import is_self
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.language.japanese.particles import SOURCES, SUBJECTS
from newsgraph.model import Clause, ClauseKind, Tense
from newsgraph.text import is_quoted

_QUOTE, _RELATIVE, _MAIN, _NOMINAL, _COORDINATE = (
    ClauseKind.QUOTE,
    ClauseKind.RELATIVE,
    ClauseKind.MAIN,
    ClauseKind.NOMINAL,
    ClauseKind.COORDINATE,
)
_NONPAST, _PAST = Tense.NONPAST, Tense.PAST
_HAVING = frozenset({"ある", "ない"})
_SETTLING = frozenset({"なる", "する"})
_SUSPICIONS = frozenset({"疑い", "容疑", "嫌疑"})
"""Nouns that end a sentence of what somebody is charged with: 4月に|殺害した|疑い。"""
_BUT = "が"
"""Connective of …したが、 and …したものの、."""
_EMBEDDED = frozenset({ClauseKind.QUOTE, ClauseKind.NOMINAL})
_SENTENCES = frozenset({_QUOTE, _MAIN})
"""Kinds of what ends a sentence of a quotation."""
_DEEPEST = 12
_REACH = 2
"""A topic is carried over at most so many sentences."""


class Subject(NamedTuple):
    """Fillers of a subject (empty: there is one, but it names no entity) and how far it was fetched."""

    fillers: tuple[Filler, ...]
    distance: int
    """0 the clause itself, 1 another clause of the sentence, 2 a sentence before."""
    teller: int = -1
    """Predicate of who says the clause, where the subject is theirs and not the clause's own; else -1."""
    holder: int = -1
    """Predicate of the subject's clause, where the clause is part of its object (…した事実を認めた), not of
    its subject (…したことが分かった); else -1."""


class Topic(NamedTuple):
    """What an article is talking about at a point."""

    fillers: tuple[Filler, ...]
    sentence: int
    unnamed: bool = False
    """They only speak: somebody unnamed for them (米国防総省の高官), or an outlet that told the sentence."""
    headline: bool = False
    """It is the bare name that a headline begins with, and says nothing of the article: プーチン氏　訪朝."""
    company: tuple[Filler, ...] = ()
    """All who met, where the sentence tells of a meeting: what they do together is theirs."""
    part: bool = False
    """It is who does what one part of a headline tells."""


def find_subject(
    scene: Scene, clause: Clause, topic: Topic | None, *, speaks: bool = False, through: int = -1
) -> Subject | None:
    """Return the subject of a clause: its own, a coordinate clause's, its governor's, or the topic.

    The phrase `through` which the event hangs on the clause is none: 首相は|訪韓も|検討する.
    """
    came_from = teller = holder = -1
    if topic is not None and topic.unnamed and not speaks:
        topic = None
    current = clause
    for step in range(_DEEPEST):
        own = own_subject(scene, current, speaks=speaks, through=through, below=came_from)
        own = own if own is not None else _owner(scene, current, came_from, through)
        if own is not None:
            anew = not own and _begins_anew(scene, current, came_from)
            return topic_of(scene, topic) if anew else Subject(own, min(step, 1), teller, holder)
        inside = _before_leaving(scene, current, came_from, speaks=speaks)
        if inside is not None:
            return Subject(inside, 1)
        above = scene.governor(current)
        untold = above is not None and _is_passive_telling(scene, current, above, speaks=speaks)
        if above is None or untold or not shares(scene, current):
            beside = _beside(scene, current, above, speaks=speaks) if untold else None
            if beside is not None:  # 同氏は就任したが、委譲したと|説明されている
                return Subject(beside, 1)
            if any(is_besides(scene, a, came_from) for a in current.arguments):
                return None
            return _from_start(scene, current) or _elsewhere(scene, current, above, topic)
        came_from, through = current.predicate, _carrier(scene, current)
        if through >= 0 and scene.parse.phrases[through].particle not in SUBJECTS:
            holder = -1 if _is_settled(scene, current, above) else above.predicate
        if current.kind is _QUOTE and above.voice != "passive":
            teller = above.predicate
        current = above
    return None


def _said_before(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """「ロシアは応じなかった。首都を|攻撃した」: whom the sentence before in a quotation is about."""
    if not scene.in_quotes(clause.predicate):
        return None
    for other in reversed(scene.parse.clauses[: clause.index]):
        if other.governor != clause.governor or not scene.in_quotes(other.predicate):
            continue
        own = own_subject(scene, other)
        if own is not None or any(is_self(scene, a) for a in other.arguments):
            return own if own and is_quoted(scene.parse.sentence.text, own[0].start) else None
    return None


def _begins_anew(scene: Scene, clause: Clause, below: int) -> bool:
    """爆弾を爆発させ、|22人が|死亡した: somebody unnamed behind what others do to something did not do it."""
    before = scene.clause_of(below)
    if before is None or not is_chained(before):
        return False
    marked = [a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS]
    subjects = [a for a in marked if not any(scene.times_of(a))]
    if any(scene.in_quotes(a) for a in subjects):
        return False
    acts = any(scene.parse.phrases[a].particle == "を" for a in before.arguments)
    return (
        acts
        and bool(subjects)
        and all(a > below and scene.parse.phrases[a].particle == "が" for a in subjects)
    )


def _from_start(scene: Scene, clause: Clause) -> Subject | None:
    """氏は立候補していたが、要請があり、|辞退すると説明した: who the sentence begins with ends it."""
    if clause.kind is not _MAIN or clause.voice != "active":
        return None
    topics = [p for p in scene.parse.phrases if p.topic and p.particle == "は" and not p.predicate]
    named = [p for p in topics if scene.fillers(p.index)]
    if len(named) != 1 or topics[0] is not named[0] or scene.in_quotes(named[0].index):
        return None
    first = scene.clause_of(named[0].head)
    if first is None or first.voice == "passive" or first.kind is _QUOTE:
        return None
    return Subject(scene.fillers(named[0].index), 1)


def _is_passive_telling(scene: Scene, clause: Clause, above: Clause, *, speaks: bool) -> bool:
    """監視を行ったと報じられたが、…: nobody says who told it, nor who did it."""
    told = clause.kind is _QUOTE and above.voice == "passive"
    return told and own_subject(scene, above, speaks=speaks) is None


def _beside(scene: Scene, clause: Clause, above: Clause | None, *, speaks: bool) -> tuple[Filler, ...] | None:
    """The subject of the clause before what is only told; not where it is told of some: 住民の中には…."""
    if above is None:
        return None
    some = (scene.parse.phrases[a] for a in (*clause.arguments, *above.arguments))
    if any(p.topic and p.particle == "に" for p in some):
        return None
    return _coordinate_subject(scene, above, -1, speaks=speaks)


def _elsewhere(scene: Scene, clause: Clause, above: Clause | None, topic: Topic | None) -> Subject | None:
    """The subject of a clause that shares none: who is asked, or what the text is about."""
    if clause.kind is _RELATIVE or "べき" in clause.modality or is_of_others(scene, clause):
        return None
    if clause.kind is _QUOTE and clause.connective == "よう":
        return _asked(scene, clause)
    if asks_about(clause):
        return None
    ends = clause.governor == len(scene.parse.phrases) - 1 and scene.noun_of(clause.governor) in _SUSPICIONS
    last = clause.kind is _MAIN or clause.governor < 0 or _is_verbless(scene, clause, above) or ends
    told_last = above is not None and above.kind is _MAIN
    return topic_of(scene, topic) if last or told_last else None


def _is_verbless(scene: Scene, clause: Clause, above: Clause | None) -> bool:
    """「北朝鮮を訪問する」と外相."""
    quotes = clause.kind is _QUOTE and above is None
    return quotes and scene.parse.phrases[clause.predicate].particle == "と"


def _before_leaving(
    scene: Scene, clause: Clause, came_from: int, *, speaks: bool
) -> tuple[Filler, ...] | None:
    """What a clause that is embedded or ends the sentence has for a subject in its parts."""
    answering = questioned(scene, clause, speaks=speaks)
    if answering is not None:
        return answering
    if speaks and clause.kind in _EMBEDDED and not is_uttered(scene, clause):
        told = _told(scene, clause)
        if told:  # ラブロフ外相が訪問すると|述べたと報じた, 通知したことを認めた: it is about who tells it
            return told
    if speaks and clause.kind is _MAIN:
        shared = shared_with_content(scene, clause)
        if shared:
            return shared
    inside = intends(scene, clause) or held_by(scene, clause) or agree(scene, clause)
    if inside is None:
        inside = meant(scene, clause)
    if inside is not None:
        return inside
    if clause.kind is _COORDINATE and clause.connective != _BUT:
        # …し、 shares what follows; …したが、 is complete
        led = led_by(scene, clause)
        return led if led is not None else _going_on(scene, clause)
    beside = _coordinate_subject(scene, clause, came_from, speaks=speaks)
    goes_on = beside is None and clause.tense is _PAST and clause.kind in _SENTENCES
    return _said_before(scene, clause) if goes_on else beside


def _told(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """The subject of what a clause of saying says."""
    for d in scene.dependents(clause.predicate):
        other = scene.clause_of(d)
        if other is not None and other.kind is _QUOTE and other.voice != "passive":
            own = own_subject(scene, other) or ()
            quoted = scene.in_quotes(d) and not scene.in_quotes(clause.predicate)
            apart = bool(own) and quoted and is_quoted(scene.parse.sentence.text, own[0].start)
            return () if apart else own  # 「山田氏が指示した」と|主張した経緯
    return ()


def _carrier(scene: Scene, clause: Clause) -> int:
    """The argument of the governing clause that a clause is part of: 可能性が in …する可能性がある."""
    phrase = clause.governor
    while phrase >= 0:
        head = scene.parse.phrases[phrase].head
        if head < 0 or scene.parse.phrases[phrase].predicate:
            return -1
        if scene.parse.phrases[head].predicate:
            return phrase
        phrase = head
    return -1


def _is_settled(scene: Scene, clause: Clause, above: Clause) -> bool:
    """選出される|ことに|なった, 発足させる|ことに|している: one verb with what it settles."""
    verb = scene.last_content(scene.parse.phrases[above.predicate])
    settles = verb is not None and verb.lexeme.lemma in _SETTLING
    return settles and clause.connective == "こと" and scene.parse.phrases[clause.governor].particle == "に"


def _owner(scene: Scene, clause: Clause, below: int, through: int) -> tuple[Filler, ...] | None:
    """中国には支援する用意がある: who has what a clause `below` says; not 輸出する|拠点が|日本にある."""
    word = scene.last_content(scene.parse.phrases[clause.predicate])
    if through < 0 or word is None or word.lexeme.lemma not in _HAVING:
        return None
    content = scene.clause_of(below)
    if content is None or content.governor != through:
        return None
    owners = (a for a in clause.arguments if scene.parse.phrases[a].particle == "に")
    return next((fillers for a in owners if (fillers := scene.fillers(a))), None)


def _coordinate_subject(
    scene: Scene, clause: Clause, came_from: int, *, speaks: bool
) -> tuple[Filler, ...] | None:
    """The subject of an earlier clause that is coordinated with this one: 米国が制裁を科し、関税も上げた.

    Of a row of them the nearest: 首相が中国に触れ、危険だと述べ、連携も強調した.
    """
    for d in reversed(scene.dependents(clause.predicate)):
        other = scene.clause_of(d)
        if other is None or other.kind is not _COORDINATE:
            continue
        own = None if d == came_from else _lasting(scene, other) or own_subject(scene, other, speaks=speaks)
        if own is None:
            own = _coordinate_subject(scene, other, came_from, speaks=speaks)
        if own is not None:
            return own
    return None


def _going_on(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """氏は|破片が落ちたが、|無事だと|説明し、|長官は…: whom the sentence began with says it."""
    above = scene.governor(clause)
    others = (scene.parse.phrases[a] for a in above.arguments if a > clause.predicate) if above else ()
    if not any(p.topic and p.particle == "は" and scene.fillers(p.index) for p in others):
        return None
    for d in scene.dependents(clause.predicate):
        before = scene.clause_of(d)
        if before is not None and before.kind is _COORDINATE and (who := _lasting(scene, before)):
            return who
    return None


def _lasting(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """氏は|球団が指名したが、|入団しないとしている: the topic goes on, not who did something before."""
    if clause.connective != _BUT:
        return ()
    arguments = [scene.parse.phrases[a] for a in clause.arguments]
    topic = next((p for p in arguments if p.topic and p.particle == "は"), None)
    if topic is None or not any(p.particle == "が" and p.index > topic.index for p in arguments):
        return ()
    return scene.fillers(topic.index)


def _asked(scene: Scene, clause: Clause) -> Subject | None:
    """Who is to do what somebody asks for is the one asked: 日本に支援するよう求めた."""
    governor = scene.governor(clause)
    for a in governor.arguments if governor is not None else ():
        if scene.parse.phrases[a].particle in {"に", "に対して", "へ"}:
            return Subject(scene.fillers(a), 1)
    return None


def reporter(scene: Scene, clause: Clause) -> Subject | None:
    """朝日新聞によると、…と報じている: a report without a subject is of the outlet that is named."""
    outlets = (scene.fillers(a) for a in clause.arguments if scene.parse.phrases[a].particle in SOURCES)
    fillers = next((f for f in outlets if f), ())
    return Subject(fillers, 1) if fillers else None


def topic_of(scene: Scene, topic: Topic | None) -> Subject | None:
    """Return what the text is about as the subject of a sentence that has none."""
    if topic is None or scene.index - topic.sentence > _REACH or not topic.fillers:
        return None
    if topic.headline and not scene.parse.sentence.is_headline:
        return None
    return Subject(topic.fillers, 2)
