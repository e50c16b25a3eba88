"""Who fills the roles of an event, by its own clause and noun phrase."""

from __future__ import annotations

from newsgraph.extractors.roles.chained import inherit_sitting, inherit_subject
from newsgraph.extractors.roles.elections import fill_elected
from newsgraph.extractors.roles.filling import Context, Filling
from newsgraph.extractors.roles.law.sued import fill_sued
from newsgraph.extractors.roles.nouns import by_carrying_clauses, fill_noun
from newsgraph.extractors.roles.places import inherit_place, widen_place
from newsgraph.extractors.roles.predicates import by_case, fill_clause
from newsgraph.extractors.roles.subjects.own import comes_from_another
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import ABSENT, Site
from newsgraph.language.japanese.features import VERBAL_NOUN


def fill(scene: Scene, match: Match, site: Site, context: Context) -> Filling:
    """Fill what the trigger's own clause and noun phrase say; subjects carried over are for `subjects`."""
    filling = Filling(match.pattern.frame, context)
    by_name = match.pattern.frame.by_name
    for name, token in match.slots:
        named = scene.of_mention(scene.parse.tokens[token].mention)
        if name in by_name and not filling.put(by_name[name], named):
            return filling  # 福岡ダイエー入り: a club is no place, whatever stands before it
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
        if clause is not None:
            fill_clause(scene, clause, site, filling)
            inherit_place(scene, clause, filling)
            inherit_sitting(scene, clause, filling)
            inherit_subject(scene, clause, filling, passive=(clause.voice == "passive") != site.flipped)
    elif scene.parse.sentence.is_headline and not site.prevented:  # プーチン氏が24年ぶり訪朝
        arguments = scene.dependents(site.noun)
        passive = comes_from_another(scene, arguments, filling.frame)
        by_case(scene, arguments, filling, passive=passive)
    noun = site.noun if site.noun >= 0 else site.predicate
    if noun >= 0 and site.rule != ABSENT:  # 米国はG20首脳会議を欠席した: the others met
        fill_noun(scene, match, site, filling)
        if noun != site.predicate:
            by_carrying_clauses(scene, noun, context.lexicon.carriers, filling)
    fill_elected(scene, match, filling)
    if "target" in filling.roles and _is_of_other(scene, match, filling):
        del filling.roles["target"]
    fill_sued(scene, site, filling)
    widen_place(scene, filling)
    return filling


def _is_of_other(scene: Scene, match: Match, filling: Filling) -> bool:
    """甲国に|弾薬供与表明: what stands in に is of the noun that is told, not of the one that tells it."""
    phrase = scene.phrase_of(match.start)
    if not filling.frame.speech or filling.frame.complement is not None or phrase is None:
        return False
    before = scene.parse.tokens[match.start - 1] if match.start > phrase.start else None
    return before is not None and before.lexeme.pos3 in VERBAL_NOUN
