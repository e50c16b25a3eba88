"""Of what rank those are who meet: 首脳会談, 外相会談 and 局長級の協議 between two countries are three."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site


def rank_of(scene: Scene, match: Match, site: Site, filling: Filling) -> str:
    """Return the rank of who meets, by the noun of the meeting or else by their titles; "" for none."""
    role, lexicon = filling.together, filling.context.lexicon
    if role is None or not match.pattern.text.removesuffix("する").endswith(tuple(lexicon.occasions)):
        return ""
    told = _ranked(_words(scene, match, site), lexicon)
    if told:
        return told
    parties = {(f.start, f.sentence) for f in filling.roles.get(role.name, ())}
    titles = [m.title for m in scene.parse.mentions if (m.start, scene.index) in parties and m.title]
    ranks = {rank for title in titles if (rank := _ranked(title, lexicon))}
    return ranks.pop() if len(ranks) == 1 else ""


def _words(scene: Scene, match: Match, site: Site) -> str:
    """局長級の|協議, 日中|外務次官|協議: what the noun of a meeting says of it."""
    noun = site.noun if site.noun >= 0 else site.predicate
    text, tokens, phrases = scene.parse.sentence.text, scene.parse.tokens, scene.parse.phrases
    before = [phrases[d] for d in scene.dependents(noun)] if site.noun >= 0 else []
    before = [p for p in before if p.particle == "の" and not scene.fillers(p.index)]
    own = text[tokens[phrases[noun].start].start : tokens[match.end - 1].end]
    return "".join(scene.words(p.index, p.index) for p in before) + own


def _ranked(words: str, lexicon: Lexicon) -> str:
    """Return the rank that is named last: 外務次官, not the 外務大臣 before it."""
    found = [
        (words.rfind(word) + len(word), len(word), rank)
        for word, rank in lexicon.ranks.items()
        if word in words
    ]
    return max(found)[2] if found else ""
