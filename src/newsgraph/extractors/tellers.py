"""Who tells what a sentence says beside its own verbs of saying: …によると, …の調べで, …の話として."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import predicate_word
from newsgraph.extractors.subjects import find_subject, own_subject
from newsgraph.language.japanese.particles import SOURCES
from newsgraph.model import Clause, ClauseKind, Kind, Phrase, Tense

_DEEPEST = 12
_REACH = 2
"""Hearsay leans on who told something at most so many sentences before."""
_WITHOUT_BEING_NEW = frozenset(
    {
        "に対して",
        "に対する",
        "についての",
        "に関する",
        "をめぐる",
        "に",
        "から",
        "で",
        "に伴って",
        "に加えて",
        "として",
    }
)
_KNOWN = frozenset(
    {"に際して", "に伴って", "に先立って", "を前に", "に対して", "から", "について", "をめぐって", "に続いて"}
)
_CIRCUMSTANCES = frozenset(
    {"が", "に先立って", "に対して", "を通じて", "として", "において", "までに", "とともに"}
)
_CAUSES = frozenset({"影響", "結果", "原因", "関係", "状況", "状態", "形"})
"""Nouns that leave a past clause before them what is told: 捜索した結果."""
_OUTLETS = frozenset({"紙", "誌"})
_MAKING_CLEAR = frozenset({"明らか"})
_POINTING = frozenset({"この", "その", "同", "今回", "これ", "それ"})
_TAKING_UP = frozenset({"受ける", "踏まえる", "巡る"})
_OWNERS = frozenset({"の", "との", "への", "が"})
"""Cases of whose words they are: 警察の話, 外務省への取材, 外務省が発表."""
_NAMING = frozenset({"", "と", "や", "、", "など"})


class Telling(NamedTuple):
    """Who tells what, at a point of an article."""

    fillers: tuple[Filler, ...]
    sentence: int
    spoken: bool
    """By a verb of saying: what it says ends with its sentence, but for hearsay (…と述べた。…という。)."""


class Ground(NamedTuple):
    """How a phrase stands in its sentence."""

    asserted: bool
    """Not only what something else is told of: 終了した協議, 発射したことに対し."""
    quoted: bool
    """Inside what somebody is said to say."""


def carried(scene: Scene, before: Telling | None, *, speaks: bool) -> tuple[Filler, ...]:
    """Return who tells a sentence that goes on with what was told before it.

    Hearsay (…という。) goes on, and so does a sentence without a subject behind …によると.
    `speaks`: the sentence is an act of saying.
    """
    if before is None or not before.fillers or scene.parse.sentence.is_headline:
        return ()
    main = main_clause(scene)
    if main is None or any(p.particle in SOURCES for p in scene.parse.phrases):
        return ()
    distance = scene.index - before.sentence
    if _is_hearsay(scene, main):
        return before.fillers if distance <= _REACH else ()
    goes_on = distance == 1 and not before.spoken and not _has_subject(scene, main, speaks=speaks)
    return before.fillers if goes_on else ()


def next_telling(
    scene: Scene,
    before: Telling | None,
    speakers: tuple[Filler, ...],
    lexicon: Lexicon,
) -> Telling | None:
    """Return who tells things after this sentence; `speakers` are those of its main verb of saying."""
    if scene.parse.sentence.is_headline:
        return None
    named = [told_by(scene, p.index, lexicon) for p in scene.parse.phrases if p.particle in SOURCES]
    if named:
        fillers = tuple(f for found in named for f in found or ())
        return Telling(fillers, scene.index, spoken=False)
    if before is not None and carried(scene, before, speaks=bool(speakers)):
        return Telling(before.fillers, scene.index, before.spoken)
    if speakers:
        return Telling(speakers, scene.index, spoken=True)
    if before is None:
        return None
    return before if scene.index - before.sentence < _REACH else None


def _has_subject(scene: Scene, main: Clause, *, speaks: bool) -> bool:
    """Whether the sentence says who it is about: a subject that reaches its end, or a named topic."""
    if find_subject(scene, main, None, speaks=speaks) is not None:
        return True
    return any(p.topic and p.particle in {"は", "も"} and scene.fillers(p.index) for p in scene.parse.phrases)


def relayed(scene: Scene, after: Scene, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells a sentence by the one after it, which says nothing else (NHKが報じた)."""
    here, there = scene.parse.sentence, after.parse.sentence
    main = main_clause(after) if here.paragraph == there.paragraph and not here.is_headline else None
    if main is None or main.negated or main.tense is not Tense.PAST or not _relays(after, main, lexicon):
        return ()
    phrases = [after.parse.phrases[d] for d in after.dependents(main.predicate)]
    if not all(_tells_nothing(after, p) for p in phrases):
        return ()
    return (*words_of_others(after, main, lexicon), *(own_subject(after, main) or ()))


def _relays(scene: Scene, main: Clause, lexicon: Lexicon) -> bool:
    word = predicate_word(scene, scene.parse.phrases[main.predicate])
    if word == "する":  # 明らかにした
        return any(scene.noun_of(d) in _MAKING_CLEAR for d in scene.dependents(main.predicate))
    return word in lexicon.relaying


def _tells_nothing(scene: Scene, phrase: Phrase) -> bool:
    """Who, when and where somebody tells, not what: no object, topic or clause of content."""
    clause = scene.clause_of(phrase.index)
    if clause is not None:
        return clause.kind is ClauseKind.ADVERBIAL and clause.connective not in {"と", "よう"}
    if phrase.particle in {"", "に", "で"}:
        return phrase.particle != "に" or scene.noun_of(phrase.index) in _MAKING_CLEAR
    return phrase.particle in _CIRCUMSTANCES


def main_clause(scene: Scene) -> Clause | None:
    """Return the clause that ends the sentence."""
    return next((c for c in reversed(scene.parse.clauses) if c.kind is ClauseKind.MAIN), None)


def _is_hearsay(scene: Scene, main: Clause) -> bool:
    """…という, …とのことだ."""
    for d in scene.dependents(main.predicate):
        clause = scene.clause_of(d)
        if clause is None:
            continue
        if clause.kind is ClauseKind.QUOTE:
            return _says_nobody(scene, main)
        if clause.kind is ClauseKind.NOMINAL and clause.connective == "こと":
            return scene.parse.phrases[d].particle in {"との", "という"}
    return False


def _says_nobody(scene: Scene, main: Clause) -> bool:
    """…という, spelled so and in the present; …と言った and …といわれる are others."""
    last = scene.last_content(scene.parse.phrases[main.predicate])
    spelled = last is not None and last.surface == "いう"
    return spelled and main.tense is Tense.NONPAST and main.voice == "active"


def ground(scene: Scene, phrase: int) -> Ground:
    """Return how what stands at a phrase is put: asserted or taken for granted, quoted or not."""
    clause = scene.enclosing(phrase)
    asserted, quoted = True, False
    for _ in range(_DEEPEST):
        if clause is None:
            break
        quoted = quoted or clause.kind is ClauseKind.QUOTE
        asserted = asserted and not is_known(scene, clause)
        clause = scene.governor(clause)
    return Ground(asserted, quoted)


def is_new(scene: Scene, phrase: int) -> bool:
    """Whether a noun may be told of for the first time: not この逮捕, 死去に際し, 昨年起きた事故."""
    p = scene.parse.phrases[phrase]
    if p.particle in _KNOWN or _names_occasion(scene, p):
        return False
    for d in scene.dependents(phrase):
        clause = scene.clause_of(d)
        if clause is not None and clause.kind is ClauseKind.RELATIVE and clause.tense is Tense.PAST:
            return False
    first = scene.parse.phrases[_leftmost(scene, phrase)]
    if scene.parse.tokens[first.start].surface in _POINTING:
        return False
    return p.head < 0 or not _takes_up(scene, p)


def _leftmost(scene: Scene, phrase: int) -> int:
    while scene.dependents(phrase):
        phrase = scene.dependents(phrase)[0]
    return phrase


def _names_occasion(scene: Scene, phrase: Phrase) -> bool:
    """会談後に, 訪問中: when something else is done."""
    last = scene.last_content(phrase)
    return last is not None and last.mention < 0 and last.lexeme.pos3 == "副詞可能"


def _takes_up(scene: Scene, noun: Phrase) -> bool:
    head = scene.parse.phrases[noun.head]
    return noun.particle == "を" and predicate_word(scene, head) in _TAKING_UP


def is_known(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is spoken of, not told: 終了した協議, 発射したことに対して, 発射したことを受けて."""
    if clause.tense is not Tense.PAST or clause.governor < 0:
        return False
    noun = scene.parse.phrases[clause.governor]
    if clause.kind is ClauseKind.RELATIVE:
        return not _names_occasion(scene, noun) and scene.noun_of(noun.index) not in _CAUSES
    if clause.kind is not ClauseKind.NOMINAL or noun.head < 0:
        return False
    return noun.particle in _WITHOUT_BEING_NEW or _takes_up(scene, noun)


def tellers(scene: Scene, phrase: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells what stands at a phrase, by the clauses around it; innermost speaker first."""
    found: list[Filler] = []
    if any(scene.parse.phrases[p].particle in SOURCES for p in _upward(scene, phrase)):
        return ()  # 共同が報じたところによると: nobody tells who tells it
    clause = scene.enclosing(phrase)
    for _ in range(_DEEPEST):
        if clause is None:
            break
        for a in scene.dependents(clause.predicate):
            found.extend(told_by(scene, a, lexicon) or ())
        clause = scene.governor(clause)
    return tuple(found)


def _upward(scene: Scene, phrase: int) -> Iterator[int]:
    while phrase >= 0:
        yield phrase
        phrase = scene.parse.phrases[phrase].head


def told_by(scene: Scene, argument: int, lexicon: Lexicon) -> tuple[Filler, ...] | None:
    """Return who says so by an argument; () for somebody unnamed, None where it names no teller.

    読売新聞によると, 共同通信が報じたところによると, NHKの報道では, 県警の調べで…が分かった.
    """
    phrase = scene.parse.phrases[argument]
    if phrase.particle not in SOURCES and not _brings_to_light(scene, argument, lexicon):
        return None
    outer: list[Filler] = []
    inner: list[Filler] = []
    for d in scene.dependents(argument):
        clause = scene.clause_of(d)
        if clause is not None and clause.kind is not ClauseKind.MAIN:
            outer.extend(own_subject(scene, clause) or ())
            inner.extend(words_of_others(scene, clause, lexicon))
    return (*inner, *_named(scene, argument, lexicon), *outer)


def words_of_others(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return whose words a clause of saying passes on: 米高官の話として報じた, 外務省の発表として伝えた."""
    return tuple(
        filler
        for a in clause.arguments
        if scene.parse.phrases[a].particle == "として"
        for filler in _owner(scene, a, lexicon)
    )


def _brings_to_light(scene: Scene, argument: int, lexicon: Lexicon) -> bool:
    """NHKの報道では, 外務省への取材で…が分かった: what is told there, or comes to light by it."""
    phrase = scene.parse.phrases[argument]
    ends_in = scene.parse.tokens[phrase.tail].surface if phrase.tail < phrase.end else ""
    if ends_in != "で" or scene.noun_of(argument) not in lexicon.telling:
        return False
    if phrase.topic:
        return True
    return any(
        predicate_word(scene, scene.parse.phrases[p]) in lexicon.emerging for p in _upward(scene, phrase.head)
    )


def _named(scene: Scene, argument: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Those that the phrase names, each with whoever is coordinated before it: 国連広報や日本経済新聞."""
    before = [
        filler
        for d in scene.dependents(argument)
        if scene.parse.phrases[d].particle in _NAMING and not scene.parse.phrases[d].predicate
        for filler in _named(scene, d, lexicon)
    ]
    own = scene.fillers(argument) or _owner(scene, argument, lexicon)
    seen = {f.entity.id for f in own}
    return (*(f for f in before if f.entity.id not in seen), *own)


def _owner(scene: Scene, argument: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Whose words a noun of telling is, or for whom somebody unnamed speaks: 県警の調べ, 米当局者.

    中国メディア or 日本の専門家 speak for nobody.
    """
    noun = scene.noun_of(argument)
    phrase = scene.parse.phrases[argument]
    named = [f for i in scene.mentions_in(phrase.start, phrase.tail) for f in scene.of_mention(i)]
    if noun in _OUTLETS and named and named[-1].entity.kind is Kind.ORGANIZATION:
        return tuple(named[-1:])  # ワシントン・ポスト紙
    if noun not in lexicon.telling and noun not in lexicon.speaking:
        return ()
    if named:
        return tuple(named[-1:])
    for d in reversed(scene.dependents(argument)):
        if scene.parse.phrases[d].particle in _OWNERS and not scene.parse.phrases[d].predicate:
            return scene.fillers(d) or _owner(scene, d, lexicon)
    return ()
