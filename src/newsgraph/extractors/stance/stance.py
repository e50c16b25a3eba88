"""Status and sources of one event while they are being read."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from newsgraph.extractors.scene import Filler
from newsgraph.model import Frame, Status

_ACTUAL, _ALLEGED, _DENIED, _PLANNED = Status.ACTUAL, Status.ALLEGED, Status.DENIED, Status.PLANNED


@dataclass(frozen=True, slots=True)
class Speech:
    """An act of saying at a predicate: its type and who says it."""

    frame: Frame
    speakers: tuple[Filler, ...]


@dataclass(slots=True)
class Stance:
    """Status and sources while they are being read. `explicit`: grammar says it, not mere presupposition."""

    status: Status
    explicit: bool
    sources: list[Filler] = field(default_factory=list)
    """Who says so, by what governs it: …すると述べた; innermost first."""
    tellers: list[Filler] = field(default_factory=list)
    """Who tells the sentence: …によると."""
    granted: bool = False
    """Taken for granted where it stands: who tells the sentence tells it only if nobody did before."""
    says: bool = False
    """It is an act of saying, which is over where what follows is only planned: 会見し、…へ向かう見込みだ."""
    attitude: bool = False
    """A stance that is had by saying so: no word makes a plan of it (反対する考えを示した)."""
    felt: bool = False
    """A feeling, which nobody plans: 反発し、拒否する方針だ."""
    recounted: bool = False
    """Told as over, not had by saying so: 抗議したと述べた."""
    anothers: bool = False
    """It has a subject of its own: 米国が支持していると非難した."""
    settled: bool = False
    """It is had once somebody has decided so: 支持を決めた."""
    answers: bool = False
    """It says no to what was asked for: 拒否."""
    voiced: bool = False
    """What says so has been passed: what is further out is of the saying too (反対する考えを示す方針)."""

    absent: bool = False
    """Said not to be there (回答はまだない), which speaks of none before it."""
    been: bool = False
    """Taken up as something that has been, whatever is said of it elsewhere: 死亡を受け、…した."""
    incident: bool = False
    """It is told of as one that happened: 爆破事件, however sure it is who did it."""
    halted: bool = False
    """It is to end, or has ended, and so was there: 侵攻の停止を求めた."""
    hearsay: bool = False
    """Somebody tells it, named or not: 攻撃したとの情報."""
    supposed: bool = False
    """It stands in a condition, which nothing further out decides: 攻撃すれば…と求めた."""
    ahead: bool = False
    """Nothing but the tense makes a plan of it, so that a date may tell otherwise."""

    def is_voiced(self) -> bool:
        """Whether it is had by saying so, here and now: 「反対する」とけん制した, not 反対したと非難した."""
        told = self.recounted or self.anothers
        return self.attitude and not told and self.status is _ACTUAL

    def told_by(self, actors: Iterable[Filler], *, speech: bool, plain: bool) -> tuple[Filler, ...]:
        """Return who says so, each once. `speech`: it is an act of saying, `plain`: and of nothing else.

        Nobody tells that they hold a view (歓迎する考えを示した), nor, as the sentence is theirs, what they
        report (同紙によると、…と報じた); but who says that he has asked for something tells that.
        """
        own = {f.entity.id for f in actors}
        had = self.status is _ACTUAL and not self.recounted
        held = own if had and (self.attitude or plain) else set()  # …だとし、「…」と述べた: both are said
        result = {f.entity.id: f for f in self.sources if f.entity.id not in held}
        for teller in self.tellers:
            if teller.entity.id not in (own if speech else held):
                result.setdefault(teller.entity.id, teller)
        return tuple(result.values())

    def apply(self, status: Status | None, word: str = "", attitudes: Set[str] = frozenset()) -> None:
        """Let a word further out say how sure it is.

        What is had by saying so stays a fact under nouns of `attitudes` (反対する考え, 却下する決定), not
        under others (非難する方針).
        """
        if status is None or status is _ACTUAL or self.supposed:
            return
        if status is _PLANNED and self.attitude and not self.voiced and word in attitudes:
            return
        self.explicit = True
        self.ahead = False
        if status is _ALLEGED and self.status is not _ACTUAL:
            return
        if status is _PLANNED and self.status in {_DENIED, Status.POSSIBLE, Status.REQUESTED}:
            return
        if status is _DENIED and self.status is _DENIED:
            self.status = Status.POSSIBLE  # 拒否しないと否定した: two negations are no fact
            return
        self.status = status
