"""Who is accused of what is said, and who is warned by a condition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.extractors.lexicon import Lexicon, voices
from newsgraph.extractors.roles.blame.doing import doer, whose_conduct, wrongdoer
from newsgraph.extractors.roles.blame.warning import strikes_back, who_is_warned
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.law.charges import called
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.language.japanese.features import PEOPLE
from newsgraph.model import Clause, ClauseKind, Entity, FrameRole, Kind, Status

_ALLEGED, _POSSIBLE, _REQUESTED = Status.ALLEGED, Status.POSSIBLE, Status.REQUESTED
_THAT = "よう"
_SHOULD = "べき"
_JUDGED = frozenset({"を", "に", "に対して", "について", "をめぐって"})
_PROTEST = "抗議"
_PROPOSING = frozenset(
    {
        "示す",
        "提案",
        "提示",
        "提出",
        "出す",
        "求める",
        "要求",
        "まとめる",
        "掲げる",
        "打ち出す",
        "提唱",
        "突き付ける",
        "発表",
        "公表",
        "表明",
        "策定",
    }
)
"""What is put forward so that others agree."""
_BEFORE_NOUNS = frozenset({ClauseKind.NOMINAL, ClauseKind.RELATIVE})


def accuse(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill the target of a reproach or a warning with who is said to have done it, or not to do it.

    米国は、北朝鮮が供給したと非難した; 米国は、イランが応じなければ攻撃すると警告した. Not where the target
    is who is told (…だと主張した).
    """
    complement, lexicon = filling.frame.complement, filling.context.lexicon
    target = filling.frame.by_name.get("target")
    if site.predicate < 0 or target is None or "target" in filling.roles:
        return
    if strikes_back(scene, site, filling):
        filling.put(target, who_is_warned(scene, site.predicate, lexicon))
        return
    if target.required and not target.verbal:
        _contend(scene, site.predicate, filling, target)
    if complement is _REQUESTED:
        _ask(scene, site.predicate, filling, target)
    if "を" not in target.verbal:
        return
    if complement is _POSSIBLE and filling.frame.speech:
        filling.put(target, who_is_warned(scene, site.predicate, lexicon))
    blames = complement is _ALLEGED or predicate_word(scene, site.predicate).endswith(_PROTEST)
    for told in _told(scene, site.predicate) if blames else ():
        whose = whose_conduct(scene, told, lexicon)
        filling.put(target, doer(scene, told, lexicon) or _others(whose, filling))
    if "target" not in filling.roles:
        _judge(scene, site.predicate, filling, target)


def _contend(scene: Scene, predicate: int, filling: Filling, target: FrameRole) -> None:
    """Fill whom one accuses by telling what they did: 「中国が|違反した」と主張した; not the own side."""
    alleged = filling.frame.complement is _ALLEGED
    for told in _told(scene, predicate):
        filling.put(
            target, _others(wrongdoer(scene, told, filling.context.lexicon, alleged=alleged), filling)
        )


def _others(who: Sequence[Filler], filling: Filling) -> Sequence[Filler]:
    """Return those who are not on the side of whoever speaks."""
    own = [f for fs in filling.roles.values() for f in fs]
    return [f for f in who if not any(_is_one_side(f, other, filling) for other in own)]


def _is_one_side(one: Filler, other: Filler, filling: Filling) -> bool:
    """Whether one is the other, or the country or an organ of the country that the other acts for."""
    first, second = _side(one, filling), _side(other, filling)
    if first.id != second.id:
        return False
    return Kind.COUNTRY in {one.entity.kind, other.entity.kind} or (
        one.entity.id in filling.context.seats and other.entity.id in filling.context.seats
    )


def _side(filler: Filler, filling: Filling) -> Entity:
    home = filling.home(filler).entity
    return filling.context.seats.get(home.id, home)


def _ask(scene: Scene, predicate: int, filling: Filling, target: FrameRole) -> None:
    """Fill the target of a request with who is to do what is asked.

    「中国は約束を守るべきだ」と要求した, 中国が約束を守るよう求めた, 中国の協力を求めた.
    """
    for told in _told(scene, predicate):
        if told.voice == "active" and (_SHOULD in told.modality or told.connective == _THAT):
            filling.put(target, own_subject(scene, told) or ())
    clause = scene.clause_of(predicate)
    if clause is None or clause.voice != "active" or "target" in filling.roles:
        return
    for a in clause.arguments:
        asked = scene.parse.phrases[a].particle == "を" and scene.noun_of(a)
        if asked and asked in filling.context.lexicon.own_acts:
            owners = (d for d in scene.dependents(a) if scene.parse.phrases[d].particle == "の")
            filling.put(target, _others([f for d in owners for f in scene.fillers(d)], filling))


def _judge(scene: Scene, predicate: int, filling: Filling, target: FrameRole) -> None:
    """Fill the target with who did what is blamed, or put forward what is turned down or backed.

    米国が売却したことに反発, 中国が侵入したことに抗議; 米国が示した案を拒否, 仏が出した決議案を支持.
    """
    lexicon = filling.context.lexicon
    word = predicate_word(scene, predicate)
    blames = filling.frame.complement is _ALLEGED or word.endswith(_PROTEST)
    if not blames and filling.frame.name not in lexicon.denying and not voices(word, lexicon):
        return
    for deed in _deeds(scene, predicate, filling):
        proposed = predicate_word(scene, deed.predicate) in _PROPOSING
        if blames or proposed:
            filling.put(target, own_subject(scene, deed) or ())
    clause = scene.clause_of(predicate)
    if blames and clause is not None and "target" not in filling.roles:
        filling.put(target, called(scene, clause))


def _told(scene: Scene, predicate: int) -> Iterator[Clause]:
    """Yield what a predicate says: …したと|非難した, …したと|して|非難した."""
    for d in scene.dependents(predicate):
        clause = scene.clause_of(d)
        if clause is None:
            continue
        if clause.kind is ClauseKind.QUOTE:
            yield clause
        elif clause.connective == "て" and predicate_word(scene, d) == "する":
            inside = (scene.clause_of(e) for e in scene.dependents(d))
            yield from (c for c in inside if c is not None and c.kind is ClauseKind.QUOTE)


def _deeds(scene: Scene, predicate: int, filling: Filling) -> Iterator[Clause]:
    """Yield what a verb judges that somebody did: 米国が売った|ことに|反発, ロシアが行う|演習を|批判."""
    clause = scene.clause_of(predicate)
    for a in clause.arguments if clause is not None and clause.voice == "active" else ():
        if scene.parse.phrases[a].particle in _JUDGED:
            yield from deeds_of(scene, a, filling.context.lexicon)


def deeds_of(scene: Scene, phrase: int, lexicon: Lexicon) -> Iterator[Clause]:
    """Yield what a noun says that somebody did: 米国が売った|こと, ロシアが行う|演習.

    Not what is said of people: 首相が任命した|大臣; nor who something befell: 首相が倒れた|事件.
    """
    noun = scene.noun_of(phrase)
    somebody = noun.endswith(PEOPLE) or _names_somebody(scene, phrase)
    if somebody or noun in lexicon.people or noun in lexicon.happenings:
        return
    inside = (scene.clause_of(d) for d in scene.dependents(phrase))
    yield from (c for c in inside if c is not None and c.kind in _BEFORE_NOUNS and c.voice == "active")


def _names_somebody(scene: Scene, phrase: int) -> bool:
    p = scene.parse.phrases[phrase]
    return any(scene.parse.mentions[i].kind is Kind.PERSON for i in scene.mentions_in(p.start, p.tail))
