"""Who fills the roles of an event, by its own clause and noun phrase."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import NamedTuple

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.nouns import by_carrying_clauses, fill_noun
from newsgraph.extractors.roles.predicates import by_case, fill_clause
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import Site
from newsgraph.extractors.triggers import Match
from newsgraph.model import Entity


class Context(NamedTuple):
    """What filling roles has to know of the article and the vocabulary."""

    homes: Mapping[str, Entity]
    """The country that each person acts for, by the person's id."""
    metonyms: Set[str]
    """Heads that stand for the country or body before them."""
    undergone: Set[str]
    """Nouns of doing whose の names who undergoes it: 首相の殺害."""
    carriers: Set[str]
    """Verbs that only carry a noun event, before it as behind it (発動した制裁)."""


def fill(scene: Scene, match: Match, site: Site, context: Context) -> Filling:
    """Fill what the trigger's own clause and noun phrase say; subjects carried over are for `subjects`."""
    filling = Filling(match.pattern.frame, context.homes, context.metonyms, context.undergone)
    by_name = {role.name: role for role in match.pattern.frame.roles}
    for name, token in match.slots:
        if name in by_name:
            filling.put(by_name[name], scene.of_mention(scene.parse.tokens[token].mention))
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
        if clause is not None:
            fill_clause(scene, clause, site, filling)
    elif scene.parse.sentence.is_headline:  # プーチン氏が24年ぶり訪朝
        by_case(scene, scene.dependents(site.noun), filling, passive=False)
    noun = site.noun if site.noun >= 0 else site.predicate
    if noun >= 0:
        fill_noun(scene, match, noun, filling, modified=noun != site.predicate)
        if site.predicate < 0:
            by_carrying_clauses(scene, noun, context.carriers, filling)
    return filling
