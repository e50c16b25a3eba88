"""What is told around, by a noun: 攻撃したとの情報, 攻撃したとする報告書, 辞任するとのうわさ."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.stance.stance import Stance
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, Status

_TELLING = frozenset({"との", "という"})
_CONFIRMING = frozenset({"正しい", "事実", "本当", "裏付ける", "確認", "認める"})
_TRUE = frozenset({"正しい", "事実", "本当", "真実"})
_DIFFERING = frozenset({"異なる", "違う", "反する"})
_SPREADING = "流れる"
_HEARSAY = ("うわさ", "噂", "憶測", "臆測", "観測", "説", "情報", "報道", "話", "ニュース", "デマ")
"""What spreads by 流れる; a plan comes to nothing by it."""


def spreads(scene: Scene, noun: int, word: str) -> bool:
    """辞任するとのうわさが流れた, 辞任説が流れた: it is told, not called off."""
    return word == _SPREADING and scene.noun_of(noun).endswith(_HEARSAY)


def hear(scene: Scene, clause: Clause, lexicon: Lexicon, stance: Stance) -> None:
    """Note that a clause is told around; who only knows of it does not say so: 報道は承知している."""
    if _is_hearsay(scene, clause, lexicon):
        stance.hearsay = True
        made_known = scene.parse.phrases[clause.governor].particle == "を"  # 情報を公表した
        stance.apply(None if made_known else Status.ALLEGED)


def _is_hearsay(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a noun says that a clause is told: …した|との情報, …したと|する報告書; not 報告した|情報."""
    if clause.governor < 0 or scene.noun_of(clause.governor) not in lexicon.hearsay:
        return False
    noun = scene.parse.phrases[clause.governor]
    if noun.predicate or (noun.head >= 0 and predicate_word(scene, noun.head) in _CONFIRMING):
        return False  # …したとの情報は正しかった
    if scene.parse.phrases[clause.predicate].particle in _TELLING:
        return True
    holds = predicate_word(scene, clause.predicate) == "する" and clause.voice == "active"
    return holds and scene.quotes(clause.predicate)


def is_untrue(scene: Scene, clause: Clause | None) -> bool:
    """攻撃したとの報道は|事実ではない, 事実と|異なる: what is told is not so."""
    if clause is None:
        return False
    word = predicate_word(scene, clause.predicate)
    if word in _TRUE:
        return clause.negated
    beside = (scene.noun_of(d) for d in scene.dependents(clause.predicate))
    return word in _DIFFERING and not clause.negated and not _TRUE.isdisjoint(beside)
