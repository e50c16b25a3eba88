"""What stands between the marks before として: what somebody says, or what something is called."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.features import SIGNS
from newsgraph.language.japanese.particles import SOURCES, SUBJECTS
from newsgraph.model import Clause, Phrase

_CLOSING = frozenset({"」", "』"})
_REPORTS = frozenset({"それ", "これ"})
"""What points back at a report: それによると."""
_ONLY = frozenset({"だけ", "のみ", "ばかり"})


def is_capacity(scene: Scene, verb: Phrase) -> bool:
    """投資家としてだけでなく: as what, not what is said."""
    return any(t.surface in _ONLY for t in scene.parse.tokens[verb.tail : verb.end])


def is_from_others(scene: Scene, clause: Clause) -> bool:
    """住民から|注意を|受けた, 住民からの|反発を|受けた: what others said or did to its subject."""
    phrases = (scene.parse.phrases[p] for a in clause.arguments for p in (a, *scene.dependents(a)))
    return any(p.particle in {"から", "からの"} for p in phrases)


def is_name(scene: Scene, clause: Clause) -> bool:
    """「国産の鉄道」として輸出した: what it is called; not 「遺憾」として, 「無効だ」として."""
    phrase = scene.parse.phrases[clause.predicate]
    if any(scene.parse.phrases[a].particle in SUBJECTS for a in clause.arguments):
        return False  # 「支援は責任」として
    last = scene.last_content(phrase)
    tail = [t for t in scene.parse.tokens[phrase.tail : phrase.end] if t.lexeme.pos not in SIGNS]
    bare = last is not None and last.lexeme.pos3 in {"一般", "サ変可能"}
    return bare and [t.surface for t in tail] == ["と"]


def is_in_report(scene: Scene, clause: Clause) -> bool:
    """それによると、同社は資金を集めたとしている: the report says of its topic what that did."""
    arguments = [scene.parse.phrases[a] for a in clause.arguments]
    report = any(p.particle in SOURCES and scene.noun_of(p.index) in _REPORTS for p in arguments)
    return report and any(p.topic and p.particle == "は" for p in arguments)


def closes_quotation(scene: Scene, clause: Clause) -> bool:
    """「無効だ」と: whether a clause ends with the mark that closes a quotation."""
    phrase = scene.parse.phrases[clause.predicate]
    return any(t.surface in _CLOSING for t in scene.parse.tokens[phrase.start : phrase.end])
