"""Who tells a sentence by the one after it, or a headline behind a sign: 軍がキーウ攻撃＝国防省."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.stance.carrying import relayed
from newsgraph.extractors.stance.tellers import owner_of
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Kind

_SIGN = "="
_SPEAKING = frozenset({Kind.PERSON, Kind.ORGANIZATION})


def told_behind(scene: Scene, after: Scene | None, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who tells a sentence by the one after it: NHKが報じた; …＝国防省."""
    if after is None:
        return ()
    return relayed(scene, after, lexicon) or _signed_by(scene, after, lexicon)


def _signed_by(scene: Scene, after: Scene, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who stands alone behind the sign that ends a headline in which somebody else acts.

    Without a subject it is who acts (3人を逮捕＝警視庁); a country or place is where it happens (＝中国).
    """
    here, there = scene.parse, after.parse
    if not (here.sentence.is_headline and there.sentence.is_headline and here.sentence.text.endswith(_SIGN)):
        return ()
    acts = any(p.topic or p.particle in SUBJECTS for p in here.phrases)
    if not acts or there.clauses or any(p.particle not in {"", "の"} for p in there.phrases):
        return ()
    last = len(there.phrases) - 1
    named = tuple(f for f in after.fillers(last) if f.entity.kind in _SPEAKING)
    return named or owner_of(after, last, lexicon)
