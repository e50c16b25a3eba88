"""Who is warned, or struck, by the condition for it: 日本が|続ければ、|代償を払うと|警告した."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.blame.doing import doer
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, Tense

_IF = frozenset({"ば", "場合", "限り"})
"""How a condition ends: 続ければ, 続けたら, 続けるなら, 続けた場合, 続ける限り."""
_IN_RETURN = frozenset(
    ["攻撃", "反撃", "報復", "報復攻撃", "空爆", "爆撃", "砲撃", "応戦", "武力行使", "制裁", "追加制裁"]
)
"""What is done to whoever does what is the condition for it."""


def who_is_warned(scene: Scene, predicate: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who would do what is the condition for something, the first that is named."""
    told = (doer(scene, clause, lexicon) for clause in _conditions(scene, predicate))
    return next((found for found in told if found), ())


def strikes_back(scene: Scene, site: Site, filling: Filling) -> bool:
    """「日本が再び攻めれば、|反撃する」: whether it is force that is used on that condition."""
    if filling.frame.speech or filling.frame.complement is not None:
        return False
    clause = scene.clause_of(site.predicate)
    if clause is None or clause.tense is Tense.PAST or clause.voice != "active" or clause.negated:
        return False
    return (
        scene.noun_of(site.noun) if site.noun >= 0 else predicate_word(scene, site.predicate)
    ) in _IN_RETURN


def _conditions(scene: Scene, above: int) -> Iterator[Clause]:
    """Yield the conditions of what is said in or done by a clause: 続ければ|代償を払うと|警告した."""
    for clause in scene.parse.clauses:
        head = clause.predicate if clause.connective in _IF and clause.voice == "active" else -1
        while 0 <= head < above:
            head = scene.parse.phrases[head].head
        if head == above:
            yield clause
