"""How far what somebody tells is carried: on to hearsay, and back to what they told (NHKが報じた)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.finding import find_subject
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.stance.tellers import told_by, words_of_others
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SOURCES
from newsgraph.model import Clause, ClauseKind, Kind, Phrase, Tense

_PAST, _NONPAST = Tense.PAST, Tense.NONPAST
_TOLD_IN_HEADLINES = frozenset({_PAST, Tense.UNKNOWN})
_ADVERBIAL, _QUOTE, _NOMINAL = ClauseKind.ADVERBIAL, ClauseKind.QUOTE, ClauseKind.NOMINAL
_REACH = 2
"""Hearsay leans on who told something at most so many sentences before."""
_CIRCUMSTANCES = frozenset(
    {"が", "に先立って", "に対して", "を通じて", "として", "において", "までに", "とともに"}
)
_THUS = frozenset({"こう", "そう", "この", "その"})
"""こう述べた, このように述べた: what it says stands before it."""
_BACK = frozenset({"それ", "これ", "同"})
_BACK_TO = frozenset({"この", "その"})
_MORE = frozenset(
    {
        "また",
        "さらに",
        "更に",
        "加えて",
        "ほかに",
        "他に",
        "うち",
        "このうち",
        "そのうち",
        "このほか",
        "この他",
    }
)
"""What begins a sentence that adds to the one before."""
_MAKING_CLEAR = frozenset({"明らか"})
_BEFORE_QUOTATION = frozenset({"「", "。", "、"})


class Telling(NamedTuple):
    """Who tells what, at a point of an article."""

    fillers: tuple[Filler, ...]
    sentence: int
    spoken: bool
    """By a verb of saying: what it says ends with its sentence, but for hearsay (…と述べた。…という。)."""
    speakers: tuple[Filler, ...] = ()
    """Those of its main verb of saying, where others tell the sentence (共同によると、首相は…と述べた)."""


def carried(scene: Scene, before: Telling | None, lexicon: Lexicon, *, speaks: bool) -> tuple[Filler, ...]:
    """Return who tells a sentence that goes on with what was told before it.

    Hearsay (…という。) goes on, and so do a sentence that is all quotation, and one without a subject
    behind …によると.
    `speaks`: the sentence is an act of saying.
    """
    if before is None or not before.fillers or scene.parse.sentence.is_headline:
        return ()
    main, sources = scene.main, scene.sources
    distance = scene.index - before.sentence
    if sources and distance == 1 and all(_points_back(scene, p, lexicon) for p in sources):
        told = {f.entity.id: f for f in (*before.speakers, *before.fillers)}
        return () if _is_of_another(scene, before, sources, lexicon) else tuple(told.values())
    if sources:
        return ()
    if main is None:
        return before.fillers if _ends_in_hearsay(scene) and distance <= _REACH else ()
    if is_quotation(scene):
        return before.fillers if distance == 1 else ()
    if _is_hearsay(scene, main):
        return before.fillers if distance <= _REACH else ()
    if distance > 1 or before.spoken:
        return ()
    goes_on = not _has_subject(scene, main, speaks=speaks) or (not speaks and _adds(scene))
    return before.fillers if goes_on else ()


def _adds(scene: Scene) -> bool:
    """県警によると…。|また、…, さらに、…: one more thing that they tell; not また、首相は…と述べた."""
    tokens = scene.parse.tokens
    first = tokens[0].surface + (tokens[1].surface if tokens[0].surface in _BACK_TO else "")
    return first in _MORE


def next_telling(
    scene: Scene,
    before: Telling | None,
    lexicon: Lexicon,
    *,
    speakers: tuple[Filler, ...],
    goes_on: tuple[Filler, ...],
) -> Telling | None:
    """Return who tells things after this sentence.

    `speakers` are those of its main verb of saying; `goes_on` those who told before and go on.
    """
    if scene.parse.sentence.is_headline:
        return None
    sources = scene.sources
    if sources and not (before is not None and all(_points_back(scene, p, lexicon) for p in sources)):
        fillers = tuple(f for p in sources for f in told_by(scene, p.index, lexicon) or ())
        return Telling(fillers or goes_on, scene.index, spoken=False, speakers=speakers)
    if before is not None and goes_on:
        return Telling(before.fillers, scene.index, before.spoken)
    if speakers:
        return Telling(speakers, scene.index, spoken=True)
    if before is None:
        return None
    return before if scene.index - before.sentence < _REACH else None


def outlet_before(scene: Scene, before: Telling | None, lexicon: Lexicon) -> tuple[Filler, ...]:
    """読売新聞によると…。|…とも報じた: the one outlet that told what stands before; this names none."""
    if before is None or scene.index - before.sentence != 1 or before.spoken or len(before.fillers) != 1:
        return ()
    outlets = lexicon.ends.media
    named = (scene.fillers(p.index) for p in scene.parse.phrases if p.topic or p.particle in SOURCES)
    if any(f.entity.label.endswith(outlets) for fillers in named for f in fillers):
        return ()
    return before.fillers if before.fillers[0].entity.label.endswith(outlets) else ()


def _points_back(scene: Scene, source: Phrase, lexicon: Lexicon) -> bool:
    """それによると, 同記事によると, 発表によると: by what was told right before."""
    first, noun = scene.parse.tokens[source.start].surface, scene.noun_of(source.index)
    alone = not scene.dependents(source.index) and source.tail - source.start == 1
    said = alone and noun in (lexicon.telling & lexicon.said) - lexicon.reporting
    return (first in _BACK or said) and not scene.fillers(source.index)


def _is_of_another(scene: Scene, before: Telling, sources: Sequence[Phrase], lexicon: Lexicon) -> bool:
    """毎日新聞によると、両国は署名した。|共同声明では、…: no paper has stated or announced that."""
    if before.spoken or before.speakers or any(scene.parse.tokens[p.start].surface in _BACK for p in sources):
        return False
    return all(f.entity.label.endswith(lexicon.ends.media) for f in before.fillers)


def is_quotation(scene: Scene) -> bool:
    """Whether the sentence is one quotation and nothing else."""
    tokens = scene.parse.tokens
    if not tokens or tokens[0].surface not in _BEFORE_QUOTATION:
        return False
    words = [t.surface for t in tokens if t.surface not in {"。", "、"}]
    return len(words) > 2 and words[0] == "「" and words[-1] == "」" and words.count("「") == 1


def _has_subject(scene: Scene, main: Clause, *, speaks: bool) -> bool:
    """Whether the sentence says who it is about: a subject that reaches its end, or a named topic."""
    if find_subject(scene, main, None, speaks=speaks) is not None:
        return True
    return any(p.topic and p.particle in {"は", "も"} and scene.fillers(p.index) for p in scene.parse.phrases)


def relayed(scene: Scene, after: Scene, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells a sentence by the one after it, which says nothing else (NHKが報じた)."""
    here, there = scene.parse.sentence, after.parse.sentence
    main = after.main if here.paragraph == there.paragraph else None
    told = _TOLD_IN_HEADLINES if here.is_headline else {_PAST}  # 韓国軍が発表
    if main is None or main.negated or main.tense not in told:
        return ()
    if is_quotation(scene) and (speakers := _says_so(after, main, lexicon)):
        return speakers
    if not _relays(after, main, lexicon):
        return ()
    phrases = [after.parse.phrases[d] for d in after.dependents(main.predicate)]
    if not all(_tells_nothing(after, p) for p in phrases):
        return ()
    return (*words_of_others(after, main, lexicon), *(own_subject(after, main) or ()))


def _says_so(scene: Scene, main: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """「訪問する」。|首相はこう述べた, 首相は会見でこう訴え、…, 首相は語った, 首相は語気を強めた."""
    for clause in (main, *scene.parse.clauses):
        thus = any(scene.noun_of(d) in _THUS for d in scene.dependents(clause.predicate))
        if thus and (clause is main or (is_chained(clause) and scene.governor(clause) is main)):
            return own_subject(scene, clause) or own_subject(scene, main) or ()
    words = [predicate_word(scene, main.predicate)]
    for a in main.arguments:
        particle = scene.parse.phrases[a].particle
        if particle == "を":
            words.insert(0, f"{scene.noun_of(a)}を")
        elif scene.clause_of(a) is not None or particle == "と":
            return ()
    if len(scene.parse.clauses) > 1 or not {"".join(words), f"と{''.join(words)}"} & lexicon.said:
        return ()
    who = own_subject(scene, main) or ()
    return who if all(f.entity.kind is Kind.PERSON for f in who) else ()


def _relays(scene: Scene, main: Clause, lexicon: Lexicon) -> bool:
    word = predicate_word(scene, main.predicate)
    if word == "する":  # 明らかにした
        return any(scene.noun_of(d) in _MAKING_CLEAR for d in scene.dependents(main.predicate))
    return word in lexicon.relaying


def _tells_nothing(scene: Scene, phrase: Phrase) -> bool:
    """Who, when and where somebody tells, not what: no object, topic or clause of content."""
    clause = scene.clause_of(phrase.index)
    if clause is not None:
        return clause.kind is _ADVERBIAL and clause.connective not in {"と", "よう"}
    if phrase.particle in {"", "に", "で"}:
        return phrase.particle != "に" or scene.noun_of(phrase.index) in _MAKING_CLEAR
    return phrase.particle in _CIRCUMSTANCES


def _is_hearsay(scene: Scene, main: Clause) -> bool:
    """…という, …とのことだ, 計画の|ためと|いう; not 丘を|ピラミッドと|いう."""
    objects = any(scene.parse.phrases[a].particle == "を" for a in main.arguments)
    for d in scene.dependents(main.predicate):
        clause = scene.clause_of(d)
        if clause is None:
            if d + 1 == main.predicate and scene.parse.phrases[d].particle == "と" and not objects:
                return _says_nobody(scene, main)
            continue
        if clause.kind is _QUOTE:
            return _says_nobody(scene, main)
        if clause.kind is _NOMINAL and clause.connective == "こと":
            return scene.parse.phrases[d].particle in {"との", "という"}
    return False


def _ends_in_hearsay(scene: Scene) -> bool:
    """…攻撃したとのこと。: the noun alone ends the sentence."""
    last = len(scene.parse.phrases) - 1
    told = (scene.parse.phrases[d].particle for d in scene.dependents(last))
    return scene.noun_of(last) == "こと" and "との" in told


def _says_nobody(scene: Scene, main: Clause) -> bool:
    """…という, spelled so and in the present; …と言った and …といわれる are others."""
    last = scene.last_content(scene.parse.phrases[main.predicate])
    spelled = last is not None and last.surface == "いう"
    return spelled and main.tense is _NONPAST and main.voice == "active"
