"""Who met goes on together: 首相は大統領と会談した。|同盟の強化で一致した; 日韓首脳会談　|関係改善で一致."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.going_on import with_doer
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.roles.subjects.finding import Topic
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind

_TOLD = frozenset({ClauseKind.MAIN, ClauseKind.COORDINATE})
MEETINGS = ("会談", "協議", "会合", "交渉", "対話")
"""Ends of nouns for where several speak with each other."""
_WHERE = frozenset({"に", "へ", "で", "を"})
_OWN_ACTS = ("法", "法律", "法案", "令", "予算", "予算案")
"""Ends of nouns of what one signs alone: 法案に署名した."""


def met_there(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """日本と|韓国の|会談では、…で一致した: those whose meeting it is do there what several do together."""
    for a in clause.arguments:
        p = scene.parse.phrases[a]
        if p.particle != "で" or not scene.noun_of(a).endswith(MEETINGS):
            continue
        owners = (d for d in scene.dependents(a) if scene.parse.phrases[d].particle == "の")
        named = (fillers for d in owners if len(fillers := scene.fillers(d)) > 1)
        if parties := next(named, ()):
            return parties
    return ()


def with_company(
    scene: Scene, topic: Topic | None, candidates: Sequence[Candidate], lexicon: Lexicon
) -> Topic | None:
    """Return the topic with those whom it met in the sentence; what a headline tells of them goes on too."""
    headline = scene.parse.sentence.is_headline
    if topic is None and not headline:
        return None
    parties = next((p for c in reversed(candidates) if (p := parties_of(scene, c, lexicon))), ())
    if headline:
        together = Topic((), scene.index, headline=True, company=parties) if parties else topic
        return with_doer(scene, together, candidates)
    if not parties:
        return topic if topic is None else _kept(scene, topic, candidates)
    met = {f.entity.id for f in parties}
    mine = topic is not None and topic.sentence == scene.index and topic.fillers
    if topic is None or not mine or not all(f.entity.id in met for f in topic.fillers):
        return topic
    return topic._replace(company=parties)


def _kept(scene: Scene, topic: Topic, candidates: Sequence[Candidate]) -> Topic:
    """会談した。|連携を確認した。|生産で合意した: they go on while what is told is what both did."""
    if not topic.company or topic.sentence == scene.index:
        return topic
    for filling in (c.filling for c in candidates if not c.lacking and c.filling.frame.shared):
        role, homes = filling.together, filling.context.homes
        mine = {f.entity.id for f in filling.roles.get(role.name, ())} if role is not None else set()
        both = {f.entity.id for f in topic.company}
        if mine in (both, {homes[i].id for i in both if i in homes}):
            return topic._replace(sentence=scene.index)
    return topic


def parties_of(scene: Scene, candidate: Candidate, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return the parties of a meeting that a sentence, or a headline without a verb, tells of."""
    site = candidate.site
    word = candidate.match.pattern.text.removesuffix("する")
    role = candidate.filling.together
    parties = candidate.filling.roles.get(role.name, ()) if role is not None else ()
    if candidate.lacking or site.stopped or len(parties) < 2 or not _is_told(scene, site):
        return ()
    return tuple(parties) if word.endswith(tuple(lexicon.occasions)) else ()


def _is_told(scene: Scene, site: Site) -> bool:
    """会談した。 会談し、… and the headline 首脳会談; not 会談する前に, 会談しなかった."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is not None:
        return not clause.negated and (clause.kind is ClauseKind.MAIN or is_chained(clause))
    return scene.parse.sentence.is_headline and site.noun == len(scene.parse.phrases) - 1


def in_company(scene: Scene, site: Site, filling: Filling, topic: Topic | None) -> Topic | None:
    """Return whom a sentence goes on about: all who met, where it tells of what they did together."""
    if topic is None or not topic.company or not filling.frame.shared or filling.roles:
        return topic
    if scene.index - topic.sentence > 1:
        return topic
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is None or predicate_word(scene, site.predicate) in filling.context.lexicon.occasions:
        return topic
    signed = [scene.parse.phrases[a] for a in clause.arguments if scene.parse.phrases[a].particle == "に"]
    tokens = scene.parse.tokens
    alone = any("".join(t.surface for t in tokens[p.start : p.tail]).endswith(_OWN_ACTS) for p in signed)
    return topic if alone else topic._replace(fillers=topic.company, part=False)


def attends(match: Match, lexicon: Lexicon) -> bool:
    """…が開かれ、首相も|出席した: whether a trigger only says that somebody takes part in something."""
    return match.pattern.frame.shared and match.pattern.text.removesuffix("する") in lexicon.joining


def attends_another(scene: Scene, site: Site) -> bool:
    """式典に|出席した, 出席を|見送った: whether it is no act of taking part in what was told last."""
    clause = scene.clause_of(site.predicate) if site.rule == "verb" else None
    if clause is None or clause.negated or clause.voice != "active" or clause.kind not in _TOLD:
        return True
    return any(
        scene.parse.phrases[a].particle in _WHERE and next(scene.times_of(a), None) is None
        for a in clause.arguments
    )


def takes_part(scene: Scene, site: Site, lexicon: Lexicon) -> bool:
    """会談した。|会談には外相も同席した: whether it only tells who takes part in what was told before."""
    if site.predicate < 0 or predicate_word(scene, site.predicate) not in lexicon.joining:
        return False
    if site.rule != "light":
        return site.rule == "verb"
    noun = scene.parse.phrases[site.noun]
    bare = not scene.dependents(site.noun) and noun.tail - noun.start == 1
    return bare and noun.topic and noun.particle == "に"
