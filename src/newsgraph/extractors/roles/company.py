"""Who met goes on together: 首相は大統領と会談した。|同盟の強化で一致した; 日韓首脳会談　|関係改善で一致."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.roles.subjects import Topic
from newsgraph.extractors.roles.together import take_along
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import ClauseKind

_REACH = 2
"""Who met is meant in so many sentences behind the one that tells of it."""
_OWN_ACTS = ("法", "法律", "法案", "令", "予算", "予算案")
"""Ends of nouns of what one signs alone: 法案に署名した."""


def with_company(
    scene: Scene, topic: Topic | None, candidates: Sequence[Candidate], lexicon: Lexicon
) -> Topic | None:
    """Return the topic with those whom it met in the sentence; what a headline tells of them goes on too."""
    headline = scene.parse.sentence.is_headline
    if topic is None and not headline:
        return None
    parties = next((p for c in reversed(candidates) if (p := _met(scene, c, lexicon))), ())
    if not parties:
        return topic
    if headline:
        return Topic((), scene.index, headline=True, company=parties)
    met = {f.entity.id for f in parties}
    mine = topic is not None and topic.sentence == scene.index and topic.fillers
    if topic is None or not mine or not all(f.entity.id in met for f in topic.fillers):
        return topic
    return topic._replace(company=parties)


def _met(scene: Scene, candidate: Candidate, lexicon: Lexicon) -> tuple[Filler, ...]:
    """The parties of a meeting that a sentence, or a headline without a verb, tells of."""
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
    return topic if alone else topic._replace(fillers=topic.company)


def join_company(scene: Scene, site: Site, filling: Filling, topic: Topic | None) -> None:
    """会談した。|会談には外相も同席した: who joins in was there too; so is who acts beside one."""
    take_along(scene, site, filling)
    lexicon = filling.context.lexicon
    if topic is None or not topic.company or scene.index - topic.sentence > _REACH or site.rule != "light":
        return
    noun = scene.parse.phrases[site.noun]
    joins = noun.topic and predicate_word(scene, site.predicate) in lexicon.joining
    role = filling.together
    if joins and role is not None and not scene.dependents(site.noun) and noun.tail - noun.start == 1:
        filling.put(role, topic.company)
