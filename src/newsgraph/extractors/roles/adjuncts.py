"""What somebody does before, after or in view of another thing: 帰国後に述べた, 訪韓も視野に準備する."""

from __future__ import annotations

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Frame, Phrase

_WHEN = frozenset({"前", "直前", "後", "直後", "中", "時", "際", "途中"})
"""Ends of words for when something is, by something else: 帰国後, 訪米前."""
_BEFORE = "前"
_TIMES = _WHEN | {"折", "最中"}
"""The same as nouns: 訪米の際."""
_ADVERBIAL = frozenset({"", "に", "は", "も", "から", "で"})
_VIEWS = frozenset({"視野", "念頭"})
"""In what one has what may come: 訪韓を視野に."""
_PLANNED = frozenset({"を", "は", "も"})
_BESIDE = frozenset({"を前に", "に先立って", "に際して", "を機に", "を経て", "に向けて"})


def is_beside(scene: Scene, site: Site, filling: Filling) -> bool:
    """Whether a noun says when or in view of what somebody does something, who goes or takes office himself.

    首相は|帰国後に|述べた, 大統領は|就任を前に|訪れた; not 解任後に, which others may do.
    """
    phrase = scene.parse.phrases[site.noun]
    return is_own(filling.frame) and (phrase.particle in _BESIDE or is_when(scene, phrase))


def is_when(scene: Scene, noun: Phrase) -> bool:
    """Whether a noun is, or stands in, a time of something else: 帰国後に, 訪米の|際に; not 訪米中の."""
    if noun.particle == "の" and noun.head >= 0:
        head = scene.parse.phrases[noun.head]
        return not head.predicate and scene.noun_of(head.index) in _TIMES and head.particle in _ADVERBIAL
    last = scene.last_content(noun)
    return noun.particle in _ADVERBIAL and last is not None and last.surface in _WHEN


def is_before(scene: Scene, noun: Phrase) -> bool:
    """Whether what is told was before that: 訪米前に, 訪米の|直前に."""
    return scene.noun_of(noun.head if noun.particle == "の" else noun.index).endswith(_BEFORE)


def is_in_view(scene: Scene, noun: Phrase) -> bool:
    """Whether somebody has in view what may come: 訪韓を|視野に|準備する, 訪韓も|視野に|入れる."""
    after = noun.index + 1
    return noun.particle in _PLANNED and after < noun.head and scene.noun_of(after) in _VIEWS


def is_own(frame: Frame) -> bool:
    """Whether a type is what one does oneself: going somewhere, taking or leaving an office."""
    target = frame.by_name.get("target")
    if target is not None and "を" in target.verbal:
        return False
    place = frame.by_name.get("place")
    return "of" in frame.by_name or (place is not None and place.verbal[:1] == ("を",))
