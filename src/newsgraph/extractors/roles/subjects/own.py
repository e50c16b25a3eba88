"""The subject that a clause marks itself, with が, は or も, and what these mark beside it."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.roles.clefts import doer_of
from newsgraph.extractors.roles.subjects.speakers import is_self
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.language.japanese.features import FIGURES, PEOPLE, VERBAL_NOUN, are_signs
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Frame, Kind, Phrase

_AUTHORITIES = frozenset({"当局", "政府", "側"})
"""What acts for a country: トルコ当局では."""
_ELECTIONS = ("選", "選挙")
CHARGES = ("逮捕容疑", "送検容疑", "起訴内容")
"""What somebody is charged with, which does nothing itself."""
_ENDS = frozenset({"容疑", "内容"})
_THEIRS = (*PEOPLE, "党内", "身内", "内外")
"""Ends of nouns for those from whom something comes: 野党から批判."""
_BEFORE_NOUNS = frozenset({ClauseKind.RELATIVE, ClauseKind.NOMINAL})
_QUANTITIES = frozenset(
    {
        "ほとんど",
        "大半",
        "大部分",
        "多く",
        "多数",
        "大勢",
        "一部",
        "半分",
        "半数",
        "過半数",
        "全員",
        "全部",
        "以上",
        "以下",
        "一人",
        "ひとり",
        "二人",
        "ふたり",
    }
)
"""How many, not when: 捕虜のほとんどは, 60人以上が, 住民の一人は."""
_ACTING = frozenset(
    {"教授", "監督", "代表", "通訳", "組織", "同盟", "連合", "連盟", "護衛", "編集", "経営", "デモ"}
)
"""Nouns of doing that stand for who does it; この組織 for who was spoken of."""
_SHOWN = frozenset(
    [
        "意向",
        "意思",
        "意欲",
        "考え",
        "方針",
        "姿勢",
        "構え",
        "見方",
        "見解",
        "認識",
        "懸念",
        "可能性",
        "必要性",
        "用意",
        "立場",
    ]
)
"""Nouns of what one shows, which do nothing themselves."""
_TEXTS = frozenset(
    {"報道", "記事", "社説", "論評", "論説", "報告書", "声明", "判決", "一審判決", "二審判決", "控訴審判決"}
)
"""What is written, which says what is in it."""
_POINTING = frozenset({"この", "その", "此の", "其の"})
_BODIES = frozenset({"組織", "同盟", "連合", "連盟"})
_GATHERINGS = ("国連", "国際連合", "安保理", "議会", "国会", "総会", "大会", "理事会", "委員会", "院")
"""Ends of the names of bodies in which others speak and act: 国会では質問した."""


def own_subject(
    scene: Scene, clause: Clause, *, speaks: bool = False, through: int = -1, below: int = -1
) -> tuple[Filler, ...] | None:
    """Return the fillers of the clause's own subject; None where it has none.

    The phrase `through` which a clause below hangs on it is none (…する可能性が). For a clause `below` it,
    between its topic and its が, that is the topic (米国は出資し、|影響が出た). Of a clause that `speaks`,
    what cannot speak is no subject: 今回の発射は演習だと述べた.
    """
    topic: int | None = None
    for a in clause.arguments:
        particle = scene.parse.phrases[a].particle
        if a == through or particle not in SUBJECTS or _is_setting(scene, a) or _is_done(scene, clause, a):
            continue
        if is_besides(scene, a, below) or is_self(scene, a):
            continue
        if speaks and scene.noun_of(a) in _TEXTS:
            return ()  # 各社の報道は…と伝えた: whoever wrote it is told by the noun, if anybody
        if speaks and clause.voice != "passive" and (_is_happening(scene, a) or _is_said(scene, clause, a)):
            continue
        if particle == "が" and topic is not None and is_reported(scene, clause, a):
            continue
        if particle == "が":
            return scene.fillers(a if topic is None or not topic < below < a else topic)
        topic = a if topic is None else topic
    if topic is not None:
        return scene.fillers(topic) or _who_ran(scene, clause, topic)
    return _around(scene, clause)


def _around(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """Return who does it where nothing marks a subject: whose deed it is, who it was, where they are."""
    owner = genitive(scene, clause)
    if owner >= 0:
        return scene.fillers(owner)
    if told := doer_of(scene, clause):
        return told
    within = (a for a in clause.arguments if clause.voice != "passive" and acts_within(scene, a))
    return next((scene.fillers(a) for a in within), None)


def _who_ran(scene: Scene, clause: Clause, topic: int) -> tuple[Filler, ...]:
    """知事選は、|現職が新人を破り、|再選された: an election is won by who does something in it before."""
    if not scene.noun_of(topic).endswith(_ELECTIONS):
        return ()
    for d in scene.dependents(clause.predicate):
        before = scene.clause_of(d) if d > topic else None
        if before is not None and before.kind is ClauseKind.COORDINATE:
            subjects = (a for a in before.arguments if scene.parse.phrases[a].particle == "が")
            return next((scene.fillers(a) for a in subjects), ())
    return ()


def led_by(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """部隊が|基地を狙って|発射し、|隣国は…: who does what leads right up to it does it too."""
    for d in scene.dependents(clause.predicate):
        before = scene.clause_of(d)
        if before is None or before.connective != "て" or scene.parse.phrases[d].comma:
            continue
        if any(scene.parse.phrases[a].particle == "が" for a in before.arguments):
            return own_subject(scene, before)
    return None


def is_reported(scene: Scene, clause: Clause, phrase: int) -> bool:
    """政府は、|負傷者が|1万人以上と|発表した: told without a verb, beside who tells it."""
    phrases = scene.parse.phrases
    if phrases[phrase].particle != "が" or scene.fillers(phrase) or clause.voice != "active":
        return False
    told = (d for d in scene.dependents(clause.predicate) if d > phrase and phrases[d].particle == "と")
    if all(phrases[d].predicate or scene.fillers(d) for d in told):
        return False
    before = (a for a in clause.arguments if a < phrase and phrases[a].topic)
    return any(phrases[a].particle in SUBJECTS and scene.fillers(a) for a in before)


def is_besides(scene: Scene, phrase: int, below: int) -> bool:
    """甲社が契約を終えると伝え、|乙社も了承した: another one than who does what a clause `below` tells."""
    beside = -1 < below < phrase and scene.parse.phrases[phrase].particle == "も"
    return beside and (bool(scene.fillers(phrase)) or scene.noun_of(phrase).endswith(PEOPLE))


def genitive(scene: Scene, clause: Clause) -> int:
    """Return the phrase with の that is the subject of a clause before a noun, -1 for none.

    朝日新聞の|伝えた|ところによると, 米国の|提案した|案; not 長野県の|孤立した|集落, 米国の|拘束された|兵士.
    """
    phrases, before = scene.parse.phrases, clause.predicate - 1
    if before < 0 or clause.voice != "active" or clause.governor < 0 or phrases[before].particle != "の":
        return -1
    modifies = clause.kind in _BEFORE_NOUNS or scene.noun_of(clause.governor) == "ところ"
    if not modifies or phrases[before].head != clause.governor or not _does(scene, clause):
        return -1
    acts = any(f.entity.kind is not Kind.PLACE for f in scene.fillers(before))
    return before if acts else -1


def _does(scene: Scene, clause: Clause) -> bool:
    """Whether a predicate is a verb, or a verbal noun with する."""
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    return last is not None and (last.lexeme.pos == "動詞" or last.lexeme.pos3 in VERBAL_NOUN)


def acts_within(scene: Scene, phrase: int) -> bool:
    """気象庁では…と見ている: a body with では or でも is who does it, where nobody else is."""
    p = scene.parse.phrases[phrase]
    if p.particle != "で" or p.predicate or not (p.topic or scene.bears(p, "も")):
        return False
    fillers = scene.fillers(phrase)
    names = (scene.parse.sentence.text[f.start : f.end] for f in fillers)
    last = scene.last_content(p)
    kinds = (
        {Kind.ORGANIZATION, Kind.COUNTRY} if last and last.surface in _AUTHORITIES else {Kind.ORGANIZATION}
    )
    bodies = bool(fillers) and all(f.entity.kind in kinds for f in fillers)
    return bodies and not any(name.endswith(_GATHERINGS) for name in names)


def is_undergone(scene: Scene, clause: Clause, frame: Frame) -> bool:
    """山田容疑者が詐欺容疑で逮捕: a person who is the subject of a bare noun of what only bodies do.

    So is anybody to whom it comes from another one.
    """
    phrase = scene.parse.phrases[clause.predicate]
    if clause.voice != "active" or not are_signs(scene.parse.tokens[phrase.tail : phrase.end]):
        return False
    doer, undergoer = frame.by_name.get("actor"), frame.by_name.get("target")
    cases = {scene.parse.phrases[a].particle: a for a in clause.arguments}
    if doer is None or undergoer is None or "を" in cases:
        return False
    last = scene.last_content(phrase)
    deed = last is not None and last.lexeme.pos3 in VERBAL_NOUN  # 甲社、乙社から提案, not 乙社から提案がある
    if deed and comes_from_another(scene, clause.arguments, frame):
        return True
    if Kind.PERSON in doer.kinds or Kind.PERSON not in undergoer.kinds:
        return False
    subject = next((cases[case] for case in ("が", "も", "は") if case in cases), -1)
    fillers = scene.fillers(subject) if subject >= 0 else ()
    return bool(fillers) and all(f.entity.kind is Kind.PERSON for f in fillers)


def comes_from_another(scene: Scene, arguments: Sequence[int], frame: Frame) -> bool:
    """甲社、乙社から買収提案; not 甲社、来年から生産, 甲国、乙国から輸入, where から marks no doer."""
    doer = frame.by_name.get("actor")
    cases = {scene.parse.phrases[a].particle: a for a in arguments}
    if doer is None or "から" not in cases or "から" not in doer.passive or "から" in doer.verbal:
        return False
    named, noun = scene.fillers(cases["から"]), scene.noun_of(cases["から"])
    party = any(f.entity.kind is not Kind.PLACE for f in named) or (not named and noun.endswith(_THEIRS))
    return party and "に" not in cases


def can_be_subject(scene: Scene, phrase: int, frame: Frame) -> bool:
    """Whether a phrase with が, は or も is who does it, for an event of a type."""
    if _is_setting(scene, phrase) or is_self(scene, phrase):
        return False
    clause = scene.enclosing(phrase)
    if not frame.speech:
        return clause is None or not _who_ran(scene, clause, phrase)
    return not _is_happening(scene, phrase) and not (clause is not None and _is_said(scene, clause, phrase))


def _is_happening(scene: Scene, phrase: int) -> bool:
    """発射は, 合意は: a noun of doing, which does nothing itself."""
    p = scene.parse.phrases[phrase]
    last = scene.last_content(p)
    if last is None or last.lexeme.pos3 != "サ変可能":
        return False
    points = last.surface in _BODIES and any(scene.noun_of(d) in _POINTING for d in scene.dependents(phrase))
    if last.surface in _ACTING and not points:
        return False
    named = scene.parse.tokens[p.start].surface == "「" or _closes_name(scene, p)  # 団体「市民運動」は
    return not named and not scene.fillers(phrase)


def _closes_name(scene: Scene, phrase: Phrase) -> bool:
    """「皇室典範に関する|有識者会議」は: whether a phrase ends what is called so, marks and all."""
    after = scene.parse.tokens[phrase.tail - 1 : phrase.end]
    closed = next((t.start for t in after if t.surface == "」"), -1)
    text = scene.parse.sentence.text
    return closed > 0 and "「" in text[:closed] and not text.startswith("と", closed + 1)


def _is_done(scene: Scene, clause: Clause, phrase: int) -> bool:
    """取引も禁止する, 招く意向も示した: what is done, or shown, with も right before its verb."""
    also = scene.parse.phrases[phrase].particle == "も" and phrase + 1 == clause.predicate
    if not also or clause.voice != "active":
        return False
    return scene.noun_of(phrase) in _SHOWN or _is_happening(scene, phrase)


def _is_said(scene: Scene, clause: Clause, phrase: int) -> bool:
    """成果も強調した: with nothing else that is said, も marks what is said and not who says it."""
    if scene.parse.phrases[phrase].particle != "も" or scene.fillers(phrase):
        return False
    last = scene.last_content(scene.parse.phrases[phrase])
    if last is None or last.surface.endswith(PEOPLE):
        return False
    others = [d for d in scene.dependents(clause.predicate) if d != phrase]
    return not any(scene.parse.phrases[d].particle in {"を", "と"} or scene.is_quotation(d) for d in others)


def _is_setting(scene: Scene, phrase: int) -> bool:
    """現在は, 今回は: when, not who; but 大統領自身が."""
    last = scene.last_content(scene.parse.phrases[phrase])
    if last is None or last.time >= 0:
        return last is not None
    noun = scene.noun_of(phrase)
    if noun in FIGURES:
        return True  # how a firm did: 甲社は|純利益が|減った
    if noun in _ENDS and scene.words(phrase, phrase).endswith(CHARGES):
        return True  # 逮捕容疑は、鈴木さんを殺害した疑い: what somebody is charged with did nothing
    if last.lexeme.pos3 != "副詞可能" or last.mention >= 0 or last.surface in _QUANTITIES:
        return False
    return not scene.fillers(phrase)
