"""A noun and the verb that only carries it are one event."""

from __future__ import annotations

from dataclasses import replace

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word


def absorb(scene: Scene, candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """Make one event of a noun and the verb that only carries it: 支援を約束した, 懸念を表明した.

    A light verb that is a trigger too gives way to its noun; a noun under a verb of its own type
    gives the verb its fillers.
    """
    candidates = _of_one_sense(candidates)
    candidates = [c for c in candidates if not any(_gives_way(c, other) for other in candidates)]
    light = {
        c.site.predicate
        for c in candidates
        if c.site.rule in {"light", "light-passive", "stop"}
        and not (c.lacking and c.filling.frame.carried)
        and (c.filling.frame.speech or not _announces(scene, c, lexicon))
    }
    verbs = {c.site.predicate: c for c in candidates if c.site.rule == "verb"}
    # 大統領選の第1回投票が行われる: one event, as it is done
    carried = {c.site.noun: c for c in candidates if c.site.rule == "light"}
    kept: list[Candidate] = []
    wholes: set[int] = set()
    for candidate in candidates:
        site = candidate.site
        carried_by = site.rule == "verb" and site.noun < 0 and site.predicate in light
        if carried_by and not _leaves(scene, candidate, lexicon):
            continue
        if site.rule == "noun":
            phrase = scene.parse.phrases[site.noun]
            verb = verbs.get(phrase.head) if phrase.particle in {"を", "に", "で"} else None
            verb = carried.get(phrase.head) if phrase.particle == "の" else verb
            if verb is not None and verb.filling.frame.name == candidate.filling.frame.name:
                if verb.lacking:
                    wholes.add(id(verb))
                for role in verb.filling.frame.roles:
                    if role.name not in verb.filling.roles:
                        verb.filling.put(role, candidate.filling.roles.get(role.name, ()))
                continue
        kept.append(candidate)
    return [replace(c, lacking=c.filling.lacking) if id(c) in wholes else c for c in kept]


def _of_one_sense(candidates: list[Candidate]) -> list[Candidate]:
    """サムスンを訴えた: a word of two types is of the one that asks for more parties and has them."""
    told: dict[tuple[int, int], list[Candidate]] = {}
    for candidate in candidates:
        told.setdefault((candidate.match.start, candidate.match.end), []).append(candidate)
    if len(told) == len(candidates):
        return candidates
    loose: set[int] = set()
    for same in told.values():
        named = [_required(c) for c in same]
        loose.update(id(c) for c, count in zip(same, named, strict=True) if count < max(named))
    return [c for c in candidates if id(c) not in loose]


def _required(candidate: Candidate) -> int:
    """How many of the parties that its type asks for it has: all of them or none."""
    return 0 if candidate.lacking else sum(role.required for role in candidate.filling.frame.roles)


def _gives_way(candidate: Candidate, after: Candidate) -> bool:
    """追加|制裁|決議: of two of a type that share a word the second is meant, with the roles of both."""
    one, other = candidate.match, after.match
    overlaps = one.start < other.start < one.end < other.end and one.object < 0 and other.object < 0
    if not overlaps or candidate.lacking or after.lacking:
        return False
    if candidate.filling.frame.name != after.filling.frame.name:
        return False
    for name, fillers in candidate.filling.roles.items():
        role = after.role(name)
        if role is not None and name not in after.filling.roles:
            after.filling.put(role, fillers)
    return True


def _announces(scene: Scene, candidate: Candidate, lexicon: Lexicon) -> bool:
    """Whether the verb that carries the noun is an act worth telling: 制裁を発表した, 制裁決議を採択した."""
    frame = candidate.filling.frame
    word = predicate_word(scene, candidate.site.predicate)
    return word in lexicon.enacting or (word in lexicon.announcing and frame.complement is None)


def _leaves(scene: Scene, verb: Candidate, lexicon: Lexicon) -> bool:
    """核合意から離脱した: who leaves what has parties ends it for himself, which is a deed too."""
    return (
        predicate_word(scene, verb.site.predicate) in lexicon.leaving
        and verb.match.end > verb.match.start + 1
    )
