"""Whether a clause may have the subject of the clause above it."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind

_MAIN, _NOMINAL, _QUOTE, _RELATIVE = (
    ClauseKind.MAIN,
    ClauseKind.NOMINAL,
    ClauseKind.QUOTE,
    ClauseKind.RELATIVE,
)
_OF_OTHERS = frozenset({"動き", "声", "意見", "例", "ケース"})
"""Nouns of what people do or say that leave open who."""
_CONJECTURES = frozenset({"見方", "観測", "懸念", "恐れ", "疑い", "疑念", "分析"})
"""What one thinks of others."""
_VOICING = frozenset({"示す", "述べる", "表明", "表す", "強める", "持つ", "抱く"})
_THOUGHT = frozenset({"を", "も", "は"})
_ISSUED = frozenset({"決議", "案", "法案", "動議", "声明", "宣言", "文書"})
_RULINGS = frozenset({"判決", "決定", "裁定", "命令", "訴訟", "訴え"})
_TESTIMONIES = frozenset({"証言", "供述", "自供", "告白", "手記"})
_GIVING = frozenset({"言い渡す", "下す", "出す", "示す", "起こす", "する", "行う"})
_HEARSAY = "いう"


def shares(scene: Scene, clause: Clause) -> bool:
    """Whether a clause may have the subject of the one above it."""
    asks = asks_about(clause) or (clause.kind is _QUOTE and clause.connective == "よう")
    apart = clause.kind in {_RELATIVE, _MAIN} or "べき" in clause.modality
    if asks or apart or _is_ruling_of_others(scene, clause) or _is_testimony(scene, clause):
        return False
    return not _defines(scene, clause) and not is_of_others(scene, clause)


def _is_testimony(scene: Scene, clause: Clause) -> bool:
    """金を渡したとの|上村被告の|証言を退けた: it is the witness who tells of himself or of others."""
    if clause.kind not in {_NOMINAL, _RELATIVE}:
        return False
    noun = clause.governor
    if scene.parse.phrases[noun].particle == "の" and not scene.parse.phrases[noun].predicate:
        noun = scene.parse.phrases[noun].head
    owned = (d for d in scene.dependents(noun) if d > clause.predicate)
    own = any(scene.parse.phrases[d].particle == "の" and scene.fillers(d) for d in owned)
    return own and scene.noun_of(noun) in _TESTIMONIES


def _is_ruling_of_others(scene: Scene, clause: Clause) -> bool:
    """賠償を命じる判決を受け入れた: who does not give a ruling did not order what it says."""
    if clause.kind is not _NOMINAL or clause.connective not in _RULINGS:
        return False
    head = scene.parse.phrases[clause.governor].head
    return head < 0 or predicate_word(scene, head) not in _GIVING


def _is_conjecture(scene: Scene, clause: Clause) -> bool:
    """首都を攻撃するとの|見方を示した: who thinks so speaks of what others do; not …との見方を退けた."""
    noun = clause.governor
    if clause.kind is not _NOMINAL or scene.noun_of(noun) not in _CONJECTURES:
        return False
    thought = scene.parse.phrases[noun]
    return thought.particle in _THOUGHT and predicate_word(scene, thought.head) in _VOICING


def _is_undergone(scene: Scene, clause: Clause) -> bool:
    """撤退を求める|決議が|採択された: nobody is named who asks for it."""
    above = scene.governor(clause) if clause.kind is _NOMINAL else None
    if above is None or above.voice != "passive" or scene.noun_of(clause.governor) not in _ISSUED:
        return False
    return scene.parse.phrases[clause.governor].particle in SUBJECTS


def is_of_others(scene: Scene, clause: Clause) -> bool:
    """協力を求める動きがあると伝えた: somebody unnamed does, where nobody is told to have it."""
    if _is_conjecture(scene, clause) or _is_undergone(scene, clause):
        return True
    if clause.kind is not _NOMINAL or scene.noun_of(clause.governor) not in _OF_OTHERS:
        return False
    above = scene.governor(clause)
    moves = scene.parse.phrases[clause.governor].particle in SUBJECTS
    return above is not None and moves and _is_alone(scene, above, clause.governor)


def _is_alone(scene: Scene, clause: Clause, noun: int) -> bool:
    """Whether a noun is the only subject that a clause has, with the hearsay around it: …という."""
    arguments = list(clause.arguments)
    above = scene.governor(clause)
    last = scene.last_content(scene.parse.phrases[above.predicate]) if above is not None else None
    if above is not None and last is not None and last.lexeme.lemma == _HEARSAY:
        arguments.extend(above.arguments)
    beside = (scene.parse.phrases[a].particle for a in arguments if a != noun)
    return not any(particle in SUBJECTS for particle in beside)


def asks_about(clause: Clause) -> bool:
    """いつ合意したのかと質問した: it is asked about others; not 訪れるかどうか."""
    return clause.kind is _QUOTE and "か" in clause.modality


def _defines(scene: Scene, clause: Clause) -> bool:
    """…を説明するものだ: it is said of what is spoken of, not of who speaks."""
    word = scene.last_content(scene.parse.phrases[clause.predicate])
    return word is not None and word.surface == "もの"
