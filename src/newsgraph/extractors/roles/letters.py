"""To whom a letter says something: 要請する書簡を甲に送った, 甲に書簡を送り、…と伝えた, 甲宛ての書簡で."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Filler, Scene, leading_to
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Status

_LETTERS = (
    "書簡", "親書", "手紙", "祝電", "弔電", "電報", "電文", "メール", "メッセージ", "質問状", "要望書",
    "要請書", "抗議文", "警告文",
)  # fmt: skip
"""Ends of nouns for what is sent to somebody and says something."""
_SENDING = frozenset(
    {"送る", "送付", "出す", "渡す", "手渡す", "届ける", "宛てる", "当てる", "寄せる", "送信", "託す", "提出"}
)
_GETTING = frozenset({"に", "へ", "に対して"})
_ADDRESSED = ("宛て", "あて", "宛")
_BEFORE_NOUNS = frozenset({ClauseKind.NOMINAL, ClauseKind.RELATIVE})
_INSIDE = frozenset({"中", "なか"})
_DEEPEST = 3


def fill_letter(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill whom somebody addresses by a letter, where the verb of saying itself names nobody."""
    frame, target = filling.frame, filling.frame.by_name.get("target")
    if target is None or "target" in filling.roles or site.predicate < 0:
        return
    if frame.complement not in {None, Status.REQUESTED, Status.PLANNED} or not filling.roles.get("actor"):
        return
    clause = scene.clause_of(site.predicate)
    if clause is None or clause.voice != "active" or not _is_told_in_letters(scene):
        return
    if frame.speech or "を" not in target.verbal:
        filling.put(target, next((found for found in _addressees(scene, clause) if found), ()))


def _is_told_in_letters(scene: Scene) -> bool:
    return any(map(scene.parse.sentence.text.__contains__, _LETTERS))


def _addressees(scene: Scene, clause: Clause) -> Iterator[Sequence[Filler]]:
    """Yield whom the letter is for by what it is sent by, the nearest first."""
    phrases = scene.parse.phrases
    if clause.kind in _BEFORE_NOUNS and _is_letter(scene, clause.governor):
        above = scene.governor(clause)
        yield from (_marked(scene, clause.governor), _sent_to(scene, above) if above is not None else ())
    for a in clause.arguments:
        if phrases[a].particle == "で":
            letter = next(iter(scene.dependents(a)), a) if scene.noun_of(a) in _INSIDE else a
            yield _marked(scene, letter) if _is_letter(scene, letter) else ()
    for before in islice(leading_to(scene, clause), _DEEPEST):
        for a in before.arguments:
            if phrases[a].particle == "を" and _is_letter(scene, a):
                yield from (_sent_to(scene, before), _marked(scene, a))


def _is_letter(scene: Scene, phrase: int) -> bool:
    return scene.noun_of(phrase).endswith(_LETTERS)


def _sent_to(scene: Scene, clause: Clause) -> Sequence[Filler]:
    """甲氏に|書簡を|送り: to whom it goes."""
    if clause.voice != "active" or predicate_word(scene, clause.predicate) not in _SENDING:
        return ()
    to = (a for a in clause.arguments if scene.parse.phrases[a].particle in _GETTING)
    return next((found for a in to if (found := scene.fillers(a))), ())


def _marked(scene: Scene, letter: int) -> Sequence[Filler]:
    """甲氏への|書簡, 甲氏宛ての|書簡, 甲氏に|宛てた|書簡: for whom the letter says that it is."""
    for d in scene.dependents(letter):
        phrase, clause = scene.parse.phrases[d], scene.clause_of(d)
        if clause is not None and (found := _sent_to(scene, clause)):
            return found
        inside = scene.mentions_in(phrase.start, phrase.tail)
        if phrase.particle == "への" or (inside and scene.noun_of(d).endswith(_ADDRESSED)):
            return scene.fillers(d) or tuple(f for i in inside[-1:] for f in scene.of_mention(i))
    return ()
