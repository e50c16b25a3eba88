"""What one is sure of, or thinks must be so, or regrets: 刺したのは間違いない, 侵攻は間違いだった."""

from __future__ import annotations

from collections.abc import Set

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word

_BEING = frozenset({"ない", "ある"})
_SURE = frozenset({"間違い", "まちがい", "疑い", "紛れ"})
_MUST = frozenset({"違い", "相違"})
_MISTAKES = frozenset({"間違い", "誤り", "過ち"})
_TOLD = frozenset({"という", "との"})


def is_certain(scene: Scene, predicate: int) -> bool:
    """間違い|ない, 間違い|ありません, 疑い|ない: nobody doubts it."""
    return _lacks(scene, predicate, _SURE)


def must_be(scene: Scene, predicate: int) -> bool:
    """攻撃したに|違い|ない: what one only concludes."""
    return _lacks(scene, predicate, _MUST)


def is_blunder(word: str, links: Set[str], hearsay: Set[str]) -> bool:
    """侵攻したのは間違いだった: it was done; not 侵攻したとの報道は誤りだ.

    `links` are the noun or case by which it hangs on the word, `hearsay` are nouns of what is told.
    """
    return word in _MISTAKES and links.isdisjoint(hearsay) and links.isdisjoint(_TOLD)


def _lacks(scene: Scene, predicate: int, nouns: Set[str]) -> bool:
    if predicate < 1 or predicate_word(scene, predicate) not in _BEING:
        return False
    before = scene.parse.phrases[predicate - 1]
    return before.head == predicate and not before.particle and scene.noun_of(before.index) in nouns
