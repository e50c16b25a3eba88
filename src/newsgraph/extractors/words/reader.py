"""What an event is about in the words of its clause: object, topic, content, and amounts."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon, voices
from newsgraph.extractors.quoted import quotation
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import QUOTED, Site, predicate_word
from newsgraph.extractors.words.borders import CARRIED
from newsgraph.extractors.words.content import (
    FINDING,
    clause_words,
    noun_words,
    said_next,
    told,
    told_before,
    told_behind,
    told_by_noun,
)
from newsgraph.extractors.words.objects import FACTS, deed_of, focus_of, is_bare, object_of, said_noun
from newsgraph.extractors.words.stretch import end_of
from newsgraph.extractors.words.undergone import undergone
from newsgraph.language.japanese.particles import SOURCES
from newsgraph.model import Amount, Clause, ClauseKind

_TOPICS = frozenset({"について", "をめぐって", "に関して"})
_PRONOUN = "代名詞"
_OPEN = frozenset({"どう", "否"})
"""What asks whether: …するかどうかについて."""
_OF_TOPICS = frozenset({"についての", "に関する", "をめぐる"})
_OBJECTS = frozenset({"を", "は", "も"})
_CARRIED = frozenset({"light", "light-passive", "stop"})


def words_of(scene: Scene, candidate: Candidate, lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """Return (object | topic | content, words) of an event, sorted."""
    site, frame = candidate.site, candidate.filling.frame
    if site.rule == QUOTED:
        quoted = quotation(scene)
        return (("content", quoted.words(scene)),) if quoted is not None else ()
    says = frame.speech or frame.complement is not None
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    act = _act(scene, site, lexicon)
    found = {"topic": _topic(scene, clause, act)}
    if clause is None:
        found["content"] = told_by_noun(scene, act) if says and act >= 0 else ""
    elif act >= 0:
        found["content"] = _carried(scene, candidate, clause, lexicon) if says else ""
        if frame.complement is not None and not found["content"]:
            found["object"] = deed_of(scene, act)
    elif says:
        found.update(_said(scene, candidate, clause))
        if not any(found.values()):
            key = "content" if frame.complement is None else "object"
            found[key] = undergone(scene, clause, site.noun, lexicon)
    else:
        noun = object_of(scene, _others(scene, candidate, clause))
        found["object"] = noun or undergone(scene, clause, site.noun, lexicon)
        found["content"] = _voiced(scene, clause, lexicon)
    key = "content" if frame.speech else "object"
    if act >= 0 and not found.get(key) and scene.noun_of(act) in lexicon.utterances:
        found[key] = told_before(scene, act)
    if clause is not None and not any(found.values()) and _is_occasion(scene, candidate, act, lexicon):
        found["content"] = said_next(scene, clause)
    if frame.speech and frame.complement is None and not found.get("content"):
        source = _source(scene, site.noun if clause is None else _governor(scene, clause), lexicon)
        found["content"] = told_behind(scene, source) if source >= 0 else ""
    return tuple(sorted((key, value) for key, value in found.items() if value))


def _voiced(scene: Scene, clause: Clause, lexicon: Lexicon) -> str:
    """「快挙だ」と|たたえた: by which words an attitude is voiced; not 「高すぎる」と|買うのをやめた."""
    if clause.voice != "active" or not voices(predicate_word(scene, clause.predicate), lexicon):
        return ""
    ends = (d for d in scene.dependents(clause.predicate) if scene.parse.phrases[d].particle == "と")
    said = any(c is not None and c.kind is ClauseKind.QUOTE for c in map(scene.clause_of, ends))
    return told(scene, clause.predicate) if said else ""


def _governor(scene: Scene, clause: Clause) -> int:
    """Return the noun that a clause modifies, -1 where it has its object: これを公表した|同社によると."""
    told = any(scene.parse.phrases[a].particle == "を" for a in clause.arguments)
    return -1 if told else clause.governor


def _source(scene: Scene, phrase: int, lexicon: Lexicon) -> int:
    """Return the phrase that gives an act for a source: 紙が伝えた|ところによると、|…, 同社の|説明では、|….

    -1 for none: not 会見では. 県警の|発表として|紙が|伝えた|ところによると、 gives both.
    """
    if phrase < 0:
        return -1
    p, noun = scene.parse.phrases[phrase], scene.noun_of(phrase)
    relayed = scene.clause_of(p.head) if p.particle == "として" else None
    if relayed is not None:
        return _source(scene, relayed.governor, lexicon)
    telling = noun == FINDING or (noun in lexicon.telling and noun not in lexicon.occasions)
    told = p.topic and p.particle == "で" and telling  # 紙が伝えたところでは, 同社の説明では
    return phrase if told or p.particle in SOURCES else -1


def _is_occasion(scene: Scene, candidate: Candidate, act: int, lexicon: Lexicon) -> bool:
    """会見し、「…」と述べた, 声明を出し、…とした: an act whose words only the next one tells."""
    frame, site = candidate.filling.frame, candidate.site
    if not frame.speech or frame.complement is not None:
        return False
    word = predicate_word(scene, site.predicate)
    return word in lexicon.occasions or (act >= 0 and site.rule == "light")


def amounts_of(scene: Scene, site: Site) -> tuple[Amount, ...]:
    """Return the amounts in the arguments of the event's clause, or in its noun phrase."""
    if not scene.parse.amounts:
        return ()
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
        ranges = [_range(scene, a) for a in clause.arguments] if clause is not None else []
    else:
        ranges = [_range(scene, site.noun)]
    return tuple(a for a in scene.parse.amounts if any(start <= a.start < end for start, end in ranges))


def _range(scene: Scene, phrase: int) -> tuple[int, int]:
    tokens = scene.parse.tokens
    first = scene.parse.phrases[scene.leftmost(phrase)]
    return tokens[first.start].start, tokens[end_of(scene, phrase) - 1].end


def _act(scene: Scene, site: Site, lexicon: Lexicon) -> int:
    """Return the noun that names the act, -1 for none: 会見を|行う; not 関与を|否定する, 明らかに|する."""
    if site.predicate < 0 or site.rule in _CARRIED:
        return site.noun
    if site.noun < 0 or site.noun == site.predicate or scene.parse.phrases[site.noun].particle != "を":
        return -1
    word = predicate_word(scene, site.predicate)
    return site.noun if word in lexicon.light else -1


def _topic(scene: Scene, clause: Clause | None, act: int) -> str:
    """増税について|説明した, 増税についての|説明."""
    phrases = scene.parse.phrases
    beside = clause.arguments if clause is not None else ()
    at = next((a for a in beside if phrases[a].particle in _TOPICS), -1)
    if at < 0 and act >= 0:
        at = next((d for d in scene.dependents(act) if phrases[d].particle in _OF_TOPICS), -1)
    last = scene.last_content(phrases[at]) if at >= 0 else None
    if last is None or last.lexeme.pos == _PRONOUN or scene.noun_of(at) in _OPEN:
        return ""  # not これについて
    return clause_words(scene, at)


def _carried(scene: Scene, candidate: Candidate, clause: Clause, lexicon: Lexicon) -> str:
    """「無効だ」と|声明を|出した, 「無効だ」との|声明を|出した, 支援を続ける|方針を|示した.

    Not 緊急の|声明を|発表した.
    """
    site, tells = candidate.site, candidate.filling.frame.complement is None
    content = told_by_noun(scene, site.noun)
    if scene.parse.phrases[site.noun].particle in _OBJECTS:  # not 要請に、…と発表した
        content = told(scene, clause.predicate) or content
        content = content or (told(scene, clause.predicate, light=True) if site.rule != "verb" else "")
    words_alone = tells and scene.noun_of(site.noun) in lexicon.utterances
    if content or site.rule != "verb" or words_alone or not scene.dependents(site.noun):
        return content
    return noun_words(scene, site.noun)


def _others(scene: Scene, candidate: Candidate, clause: Clause) -> list[int]:
    """The arguments of a clause but for a noun that only makes its verb the act: 息を|引き取る."""
    start, apart = candidate.match.first, candidate.match.object >= 0
    length = candidate.match.pattern.anchor - 1 if apart else 0  # not ミサイル|10発を|発射
    numbered = apart and scene.parse.phrases[candidate.site.noun].tail > start + length
    return [
        a for a in clause.arguments if a != candidate.site.noun or numbered or not is_bare(scene, a, start)
    ]


def _end_of_speaker(scene: Scene, candidate: Candidate) -> int:
    """Return where the words end in the sentence that name who acts, -1 where nobody does."""
    fillers = candidate.filling.roles.get("actor", ())
    return max((f.end if f.sentence == scene.index else CARRIED for f in fillers), default=-1)


def _said(scene: Scene, candidate: Candidate, clause: Clause) -> dict[str, str]:
    """Return what is said, and what is asked, blamed or refused by it.

    「不当だ」と非難: a content; 攻撃を非難: an object; 解散を表明: the noun is all that is said.
    """
    frame, arguments = candidate.filling.frame, _others(scene, candidate, clause)
    quotes = scene.parse.tokens[candidate.match.start].surface == "と"
    together = frame.shared
    speaker = _end_of_speaker(scene, candidate)
    content = told(scene, clause.predicate, speaker=speaker)
    content = content or said_noun(scene, clause, speaker, quotes=quotes, together=together)
    if content and frame.complement is None:  # what stands before 「…」と is seldom the object of saying
        said = (d for d in scene.dependents(clause.predicate) if scene.parse.phrases[d].particle == "と")
        noun = object_of(scene, arguments, after=max(said, default=clause.predicate))
        return {"content": content, "object": noun}
    noun = object_of(scene, arguments) or focus_of(scene, clause, arguments)
    if content:
        return {"content": content, "object": noun if noun not in content else ""}
    says = frame.complement is None or noun.endswith(FACTS)
    return {"content" if says else "object": noun}
