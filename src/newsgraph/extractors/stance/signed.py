"""Who tells a sentence by the one after it, or a headline behind a sign: 軍がキーウ攻撃＝国防省."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.stance.carrying import relayed
from newsgraph.extractors.stance.tellers import owner_of
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, Kind

_SIGN = "="
_REPORTED = "報道"
_ANNOUNCED = ("発表", "公表", _REPORTED)
_SPEAKING = frozenset({Kind.PERSON, Kind.ORGANIZATION})


def told_behind(scene: Scene, after: Scene | None, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells a sentence by the one after it: NHKが報じた; …＝国防省."""
    if after is None:
        return ()
    return relayed(scene, after, lexicon) or _signed_by(scene, after, lexicon)


def announcing(scene: Scene, clause: Clause, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who announces what a headline tells before that: 北朝鮮がミサイル発射、|韓国軍発表."""
    last = len(scene.parse.phrases) - 1
    if not scene.parse.sentence.is_headline or clause.governor != last or not is_chained(clause):
        return ()
    acts = any(scene.parse.phrases[a].particle in SUBJECTS for a in clause.arguments)
    alone = scene.dependents(last) == [clause.predicate] and scene.noun_of(last).endswith(_ANNOUNCED)
    return _announcer(scene, last, lexicon) if acts and alone else ()


def _announcer(scene: Scene, noun: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """韓国軍|発表, 甲新聞|報道; the country of 米紙報道 has reported nothing."""
    reports = scene.noun_of(noun).endswith(_REPORTED)
    named = owner_of(scene, noun, lexicon)
    return tuple(f for f in named if not reports or f.entity.kind is Kind.ORGANIZATION)


def _signed_by(scene: Scene, after: Scene, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who stands alone behind the sign that ends a headline in which somebody else acts.

    Without a subject it is who acts (3人を逮捕＝警視庁); a country or place is where it happens (＝中国).
    韓国軍発表 tells it behind a space too.
    """
    here, there = scene.parse, after.parse
    if not (here.sentence.is_headline and there.sentence.is_headline):
        return ()
    last = len(there.phrases) - 1
    if not last and after.noun_of(last).endswith(_ANNOUNCED):
        return _announcer(after, last, lexicon)
    acts = any(p.topic or p.particle in SUBJECTS for p in here.phrases)
    signed = here.sentence.text.endswith(_SIGN)
    if not (signed and acts) or there.clauses or any(p.particle not in {"", "の"} for p in there.phrases):
        return ()
    named = tuple(f for f in after.fillers(last) if f.entity.kind in _SPEAKING)
    return named or owner_of(after, last, lexicon)
