"""Which words of a phrase are its verb, and whether it is one at all."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.features import SIGNS
from newsgraph.model import Phrase

_VERBALISERS = frozenset({"する", "できる", "致す", "為さる", "いたす"})


def verb_end(scene: Scene, phrase: Phrase) -> int:
    """Return the index behind the last content token of a predicate; する behind a quotation counts too."""
    for i in range(phrase.tail - 1, phrase.start - 1, -1):
        if scene.parse.tokens[i].lexeme.pos not in SIGNS:
            return i + 1
    return phrase.tail


def is_verbal(scene: Scene, phrase: Phrase) -> bool:
    """Whether nothing, する or a case of what is said follows the noun of a predicate: 訪問し, 訪問と."""
    tail = [t for t in scene.parse.tokens[phrase.tail : phrase.end] if t.lexeme.pos not in SIGNS]
    return not tail or any(t.lexeme.lemma in _VERBALISERS for t in tail) or tail[0].surface in {"と", "へ"}
