"""Whose words are denied or judged: 米国は要求した。中国はこれを拒否した; この発言を批判した; …と反論した."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import QUOTED, predicate_word
from newsgraph.model import Clause, FrameRole, Status

_PRONOUNS = frozenset({"これ", "それ"})
_POINTING = frozenset({"この", "その", "こうした", "これらの", "同"})
_OPENING = 2
"""これに対し is one of so many phrases that open a sentence: 一方、これに対し、…."""
_REACH = 1
"""Who spoke in the sentence before is answered, not who spoke long ago."""
_AGAINST_ALL = 3
"""これに対し answers what a few sentences tell."""
_BUT = "が"
_ABOUT = frozenset({"について", "に対して", "に"})
_PRESS = ("記者団", "記者", "記者ら", "報道陣", "取材陣", "取材", "インタビュー")
"""Ends of nouns for those to whom an answer is told, and who are not answered."""


class Said(NamedTuple):
    """Who last said something, and in which sentence, by which predicate."""

    speakers: tuple[Filler, ...]
    sentence: int
    predicate: int = -1
    asks: bool = False
    """It asks for something."""


def answer(
    scene: Scene, candidates: Sequence[Candidate], before: Said | None, lexicon: Lexicon
) -> Said | None:
    """Fill who is answered with who spoke before; return who spoke last."""
    last = before
    refuted: dict[str, tuple[Filler, ...]] = {}
    told = [c for c in candidates if c.site.predicate >= 0 or c.site.rule == QUOTED]
    for candidate in sorted(told, key=lambda c: c.site.predicate):
        filling, target = candidate.filling, candidate.role("target")
        own = tuple(filling.roles.get("actor", ()))
        if target is not None and last is not None and own and "target" not in filling.roles:
            heard = last if last.sentence < scene.index or _is_another(scene, own, last) else before
            replies = _answers(scene, candidate, target, lexicon) or _turns_down(scene, candidate, last, told)
            if heard is not None and replies and _is_another(scene, own, heard):
                filling.put(target, heard.speakers)
                filling.confidence -= 0.2
                refuted.update((f.entity.id, heard.speakers) for f in own)
            elif _blames(candidate, target) and not _objects(scene, candidate, target):
                filling.put(
                    target, refuted.get(own[0].entity.id, ())
                )  # これを否定し、「無責任だ」と|非難した
        quoted = scene.in_quotes(candidate.site.predicate)  # 「真摯に答えている」と|反論した: not him
        if own and not quoted and (filling.frame.speech or filling.frame.complement is not None):
            asks = filling.frame.complement is Status.REQUESTED
            last = Said(own, scene.index, candidate.site.predicate, asks)
    return last


def _is_another(scene: Scene, own: Sequence[Filler], last: Said) -> bool:
    """Whether who spoke right before is somebody else."""
    near = scene.index - last.sentence <= (_AGAINST_ALL if _opens_against(scene) else _REACH)
    return near and not {f.entity.id for f in own} & {f.entity.id for f in last.speakers}


def _answers(scene: Scene, candidate: Candidate, target: FrameRole, lexicon: Lexicon) -> bool:
    """Whether the object of a verb is what was said: これを (denied), この主張を (judged); nothing (反論)."""
    frame = candidate.filling.frame
    denies = frame.name in lexicon.denying
    clause = scene.clause_of(candidate.site.predicate)
    if (
        clause is None
        or clause.voice == "passive"
        or (frame.speech and frame.complement is None and not denies)
    ):
        return False
    objects = _objects(scene, candidate, target)
    for a in objects:
        noun = scene.noun_of(a)
        pointing = {scene.noun_of(d) for d in scene.dependents(a)} & _POINTING
        if (denies and noun in _PRONOUNS) or (pointing and noun in lexicon.said):
            return True
    if denies and _of_others(scene, clause, lexicon):
        return False
    if denies and not objects and (frame.complement is None or _opens(scene, "について")):
        return True
    blames = denies or _blames(candidate, target)
    if scene.parse.sentence.is_headline:
        return _blames(candidate, target) and not objects and _reacts(scene)
    return blames and _opens_against(scene) and all(a < _OPENING for a in objects)


def _of_others(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """野党の|批判について、「違う」と|反論した: it says whose words are answered."""
    about = (a for a in clause.arguments if scene.parse.phrases[a].particle in _ABOUT)
    return any(
        scene.noun_of(a) in lexicon.said
        and any(scene.parse.phrases[d].particle == "の" for d in scene.dependents(a))
        for a in about
    )


def _turns_down(scene: Scene, candidate: Candidate, last: Said, told: Sequence[Candidate]) -> bool:
    """起用すると発表したが、|同氏は|就任を断った: who asked it of him, or meant it for him, is refused."""
    clause, before = scene.clause_of(candidate.site.predicate), scene.clause_of(last.predicate)
    if clause is None or before is None or last.sentence != scene.index or before.connective != _BUT:
        return False
    filling = candidate.filling
    if predicate_word(scene, clause.predicate) not in filling.context.lexicon.refusing:
        return False
    if before.governor not in {clause.predicate, clause.governor}:
        return False
    own = {f.entity.id for f in filling.roles.get("actor", ())}
    earlier = (c for c in told if c.site.predicate <= last.predicate)
    return last.asks or any(f.entity.id in own for c in earlier for f in c.filling.roles.get("target", ()))


def _blames(candidate: Candidate, target: FrameRole) -> bool:
    """Whether a verb makes a reproach, of which whom it is said to is the target: 非難; not だと主張."""
    return candidate.filling.frame.complement is Status.ALLEGED and "を" in target.verbal


def _objects(scene: Scene, candidate: Candidate, target: FrameRole) -> list[int]:
    """What a verb is said to be done to, by itself or by the verb above: 提案には|応じない|考えを示した."""
    clause = scene.clause_of(candidate.site.predicate)
    above = scene.governor(clause) if clause is not None else None
    around = (a for a in above.arguments if scene.parse.phrases[a].topic) if above is not None else ()
    beside = (*clause.arguments, *around) if clause is not None else ()
    done_to = (a for a in beside if scene.parse.phrases[a].particle in target.verbal)
    return [a for a in done_to if not scene.noun_of(a).endswith(_PRESS)]  # 記者団に「違う」と|反論した


def _reacts(scene: Scene) -> bool:
    """米国、関税を発表　中国は|反発: a part of a headline of two phrases; not 日本も|反発, as others do."""
    phrases = scene.parse.phrases
    return len(phrases) == _OPENING and phrases[0].particle in {"は", "が"}


def _opens_against(scene: Scene) -> bool:
    """これに対し、…: whether a sentence answers the one before, as a whole."""
    return _opens(scene, "に対して")


def _opens(scene: Scene, particle: str) -> bool:
    opening = scene.parse.phrases[:_OPENING]
    return any(p.particle == particle and scene.noun_of(p.index) in _PRONOUNS for p in opening)
