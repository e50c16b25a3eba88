"""Who tells what a sentence says beside its own verbs of saying: …によると, …の調べで, …の話として."""

from __future__ import annotations

from collections.abc import Iterator, Set

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.roles.supposed import is_doer
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import COUNTERS
from newsgraph.language.japanese.particles import SOURCES, SUBJECTS
from newsgraph.model import Clause, ClauseKind, Kind, Phrase

_DEEPEST = 12
_OUTLETS = ("紙", "誌", "版")
"""Ends of what an outlet puts out: ワシントン・ポスト紙, 読売新聞埼玉版."""
_OWNERS = frozenset({"の", "との", "への", "が"})
"""Cases of whose words they are: 警察の話, 外務省への取材, 外務省が発表."""
_NAMING = frozenset({"", "と", "や", "、", "など"})
_BODIES = frozenset({"当局", "警察", "議会", "政府", "側", "広報", "広報課"})
"""Those who speak for a place: 大阪の警察; not 大阪の関係者."""
_NUMBERED = 3
"""The fewest tokens of people and their number: 幹部|3|人."""
_QUOTING = "引用"
_BY = "で"
"""Case of what something is told by: NHKの報道では."""


def tellers(scene: Scene, phrase: int, naming: Set[int], lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells what stands at a phrase, by the clauses around it; innermost speaker first.

    `naming` are the phrases of the sentence that name a teller.
    """
    found: list[Filler] = []
    if not naming or any(p in naming for p in _upward(scene, phrase)):
        return ()  # 共同が報じたところによると: nobody tells who tells it
    clause, bound = scene.enclosing(phrase), len(scene.parse.phrases)
    if clause is None:  # 日経新聞によると、売上高は60億円。
        beside = scene.dependents(_root(scene, phrase))
        return tuple(
            f for a in beside if a in naming and a < phrase for f in told_by(scene, a, lexicon) or ()
        )
    for _ in range(_DEEPEST):
        if clause is None:
            break
        for a in _last_naming(scene, clause.predicate, naming, min(bound, phrase)):
            found.extend((told_by(scene, a, lexicon) or ()) if a < bound else ())
        # 投票が行われ、朝日新聞によると、当選が確実となった: only what is behind the teller is told
        bound = min(bound, clause.predicate) if clause.kind is ClauseKind.COORDINATE else bound
        clause = scene.governor(clause)
    return tuple(found)


def _last_naming(scene: Scene, predicate: int, naming: Set[int], before: int) -> list[int]:
    """The phrases beside a predicate that name who tells, without those whom another one takes over from.

    気象庁によると|震源は海底で、|警察によると|3人が死亡した: by the police.
    """
    beside = scene.dependents(predicate)
    found = [d for d in beside if d in naming]
    if len(found) < 2:
        return found
    named = (d for d in found if d < before and scene.parse.phrases[d].particle in SOURCES)
    last = max(named, default=-1)
    clauses = ((d, scene.clause_of(d)) for d in beside if d < last)
    told = [d for d, c in clauses if c is not None and (is_chained(c) or c.kind is ClauseKind.COORDINATE)]
    return [d for d in found if not told or d > told[-1]]


def of_report(scene: Scene, phrase: int, told: tuple[Filler, ...], lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells an event, but where it is a report behind what is reported, media alone.

    警察によると、けが人はないと|新聞が|報じた: the police tell of the injured, not of the report.
    """
    if predicate_word(scene, phrase) not in lexicon.reporting:
        return told
    beside = scene.dependents(phrase)
    said = next(
        (d for d in beside if (c := scene.clause_of(d)) is not None and c.kind is ClauseKind.QUOTE), -1
    )
    if said < 0 or not any(scene.parse.phrases[d].particle in SUBJECTS for d in beside if d > said):
        return told
    return tuple(f for f in told if f.entity.label.endswith(lexicon.ends.media))


def naming_tellers(scene: Scene, lexicon: Lexicon) -> Set[int]:
    """Return the phrases of a sentence that name who tells something; mostly there is none."""
    tokens = scene.parse.tokens
    return {
        p.index
        for p in scene.parse.phrases
        if (p.particle in SOURCES and not is_doer(scene, p.index))
        or (
            (p.particle == _BY or (p.tail < p.end and tokens[p.tail].surface == _BY))
            and _brings_to_light(scene, p.index, lexicon)
        )
    }


def _upward(scene: Scene, phrase: int) -> Iterator[int]:
    while phrase >= 0:
        yield phrase
        phrase = scene.parse.phrases[phrase].head


def _root(scene: Scene, phrase: int) -> int:
    return list(_upward(scene, phrase))[-1]


def told_by(scene: Scene, argument: int, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who says so by an argument; () for somebody unnamed, None where it names no teller.

    読売新聞によると, 共同通信が報じたところによると, NHKの報道では, 県警の調べで…が分かった.
    """
    if not _names_teller(scene, argument, lexicon):
        return None
    outer: list[Filler] = []
    inner: list[Filler] = []
    for d in scene.dependents(argument):
        clause = scene.clause_of(d)
        if clause is not None and clause.kind is not ClauseKind.MAIN:
            outer.extend(own_subject(scene, clause) or _speaking(scene, clause, lexicon))
            inner.extend(words_of_others(scene, clause, lexicon))
    return (*inner, *_named(scene, argument, lexicon), *outer)


def _speaking(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """米当局者2人が|語ったところによると: for whom the unnamed subject of an act of saying speaks."""
    subjects = (a for a in clause.arguments if scene.parse.phrases[a].particle in SUBJECTS)
    return next((found for a in subjects if (found := _named(scene, a, lexicon))), ())


def words_of_others(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return whose words a clause of saying passes on: 米高官の話として報じた, 省の発表を引用して伝えた."""
    quoting = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    words = [a for a in clause.arguments if scene.parse.phrases[a].particle == "として"]
    for other in quoting:
        if other is not None and is_chained(other) and predicate_word(scene, other.predicate) == _QUOTING:
            words.extend(a for a in other.arguments if scene.parse.phrases[a].particle == "を")
    return tuple(filler for a in words for filler in owner_of(scene, a, lexicon))


def _names_teller(scene: Scene, argument: int, lexicon: Lexicon) -> bool:
    return scene.parse.phrases[argument].particle in SOURCES or _brings_to_light(scene, argument, lexicon)


def _brings_to_light(scene: Scene, argument: int, lexicon: Lexicon) -> bool:
    """NHKの報道では, 外務省への取材で…が分かった: what is told there, or comes to light by it."""
    phrase = scene.parse.phrases[argument]
    if phrase.topic and phrase.particle == _BY and scene.noun_of(argument) == "ところ":
        return True  # 国防省が明らかにしたところでは
    ends_in = scene.parse.tokens[phrase.tail].surface if phrase.tail < phrase.end else ""
    if ends_in != _BY or scene.noun_of(argument) not in lexicon.telling:
        return False
    if phrase.topic:
        return True
    return any(predicate_word(scene, p) in lexicon.emerging for p in _upward(scene, phrase.head))


def _named(scene: Scene, argument: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Those that the phrase names, each with whoever is coordinated before it: 国連資料や日本経済新聞."""
    before = [
        filler
        for d in scene.dependents(argument)
        if scene.parse.phrases[d].particle in _NAMING and not scene.parse.phrases[d].predicate
        for filler in _named(scene, d, lexicon)
    ]
    own = _outlet(scene, argument) or scene.fillers(argument) or _counted(scene, argument)
    own = own or owner_of(scene, argument, lexicon)
    seen = {f.entity.id for f in own}
    return (*(f for f in before if f.entity.id not in seen), *own)


def _outlet(scene: Scene, argument: int) -> tuple[Filler, ...]:
    """読売新聞埼玉版: the outlet, not where it is sold."""
    if not scene.noun_of(argument).endswith(_OUTLETS):
        return ()
    phrase = scene.parse.phrases[argument]
    inside = reversed(scene.mentions_in(phrase.start, phrase.tail))
    named = (i for i in inside if scene.parse.mentions[i].kind is Kind.ORGANIZATION)
    return next((tuple(scene.of_mention(i)) for i in named), ())


def _counted(scene: Scene, argument: int) -> tuple[Filler, ...]:
    """米政府関係者|3人, エジプト外交筋|2人: as many as they are, they speak for whom they are of."""
    phrase = scene.parse.phrases[argument]
    end = _before_number(scene, phrase)
    if end in {phrase.tail, phrase.start}:
        return ()
    named = scene.parse.tokens[end - 1].end
    inside = scene.mentions_in(phrase.start, end)
    units = (i for i in inside if scene.parse.mentions[i].unit_end == named)
    return next((tuple(scene.of_mention(i)) for i in units), ())


def _before_number(scene: Scene, phrase: Phrase) -> int:
    """Return the token behind a noun without the number of people: 当局者|3人, 当局者|ら|数人."""
    tokens, end = scene.parse.tokens, phrase.tail
    if end - phrase.start < _NUMBERED or tokens[end - 1].surface not in COUNTERS:
        return end
    number = end - 1
    while number > phrase.start and tokens[number - 1].lexeme.pos2 == "数詞":
        number -= 1
    return number if number < end - 1 else end


def owner_of(scene: Scene, argument: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Whose words a noun of telling is, or for whom somebody unnamed speaks: 県警の調べ, 米当局者.

    中国メディア or 日本の専門家 speak for nobody.
    """
    phrase = scene.parse.phrases[argument]
    noun = scene.noun_before(_before_number(scene, phrase), phrase)
    named = [f for i in scene.mentions_in(phrase.start, phrase.tail) for f in scene.of_mention(i)]
    if noun.endswith(lexicon.ends.branches):  # 気象庁地震火山部, JR東日本新潟支社
        return tuple([f for f in named if f.entity.kind is Kind.ORGANIZATION][:1])
    if noun not in lexicon.telling and noun not in lexicon.speaking:
        return ()
    if named:
        return tuple(named[-1:])
    for d in reversed(scene.dependents(argument)):
        if scene.parse.phrases[d].particle in _OWNERS and not scene.parse.phrases[d].predicate:
            owner = scene.fillers(d) or owner_of(scene, d, lexicon) or _before_day(scene, d)
            where = noun in lexicon.speaking - _BODIES and all(f.entity.kind is Kind.PLACE for f in owner)
            if owner and not where:  # 読売新聞の別の記事: not every の names one; 北京の外交筋
                return owner
    return ()


def _before_day(scene: Scene, day: int) -> tuple[Filler, ...]:
    """朝日新聞の|12日付の|報道: who is named before the day of what they told."""
    if not any(scene.times_of(day)):
        return ()
    owners = (d for d in scene.dependents(day) if scene.parse.phrases[d].particle == "の")
    return next((found for d in owners if (found := scene.fillers(d))), ())
