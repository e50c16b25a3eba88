"""One mention of an event in a text, before mentions of one happening meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from newsgraph.extractors.scene import Filler, Scene
from newsgraph.language.japanese.features import COUNTERS
from newsgraph.model import Amount, Frame, Status, Time
from newsgraph.slots import fill_slots

RULING = "r"
"""How the stages of a case begin in which a court rules."""
_THIS_TIME = "今回"
_AHEAD = frozenset({Status.PLANNED, Status.POSSIBLE, Status.REQUESTED})
_NEWS = timedelta(days=60)
"""What news announces and goes on about is at most so old."""
_LAST_KANA = "\u309f"
"""Letters behind it are katakana and kanji, which say what words are about."""
_REACH = 2
"""What a sentence takes for granted was told at most so many sentences before."""
_LONG = ((280, 0.45), (200, 0.2))
"""From so many characters on a sentence is read so much less surely: there is more to attach wrongly."""


@fill_slots
@dataclass(frozen=True, slots=True)
class Occurrence:
    """A trigger with all that its surroundings say. ``start:end`` count in `Sentence.text`."""

    sentence: int
    start: int
    end: int
    word: str
    """The trigger as it is written."""
    frame: Frame
    roles: tuple[tuple[str, tuple[Filler, ...]], ...]
    time: Time | None
    status: Status
    explicit: bool
    """Its own grammar gives the status; else it is presupposed (the 会談 of 会談後)."""
    sources: tuple[Filler, ...]
    words: tuple[tuple[str, str], ...]
    amounts: tuple[Amount, ...]
    rule: str
    confidence: float
    headline: bool
    pointer: str
    """The word by which it points back: 同会談, 今回の訪問, この合意; "" for none."""
    verbal: bool
    """The trigger is a predicate of its own."""
    says: bool = False
    """It is an act of saying, or an attitude that is had by saying so (称賛した)."""
    lacking: str = ""
    """Why it names no event by itself; it may still point back to one (武器移転を否定した)."""
    occasion: int = -1
    """Where in the sentence the word of the meeting stands at which it happens (会談で述べた); -1: none."""
    granted: bool = False
    """The sentence takes it for granted; `sources` then told it only where nobody did before."""
    disputed: bool = False
    """It is what somebody denies, confirms or refuses, so that it was spoken of before."""
    undoes: bool = False
    """It undoes what other triggers of its type do: 解放 beside 拘束."""
    modifies: bool = False
    """It only says which one is meant: 首相が承認した|援助."""
    incident: bool = False
    """It is told of as one that happened: 爆破事件, however sure it is who did it."""
    halted: bool = False
    """It is to end, or has ended, and so was there: 侵攻の停止を求めた."""
    entry: bool = False
    """It stands in an entry of a chronology, each of which tells another event than the rest of the text."""
    earlier: bool = False
    """It had been so before what is told of: 説明していた."""
    rank: str = ""
    """Who meets, where it is told: leaders, ministers of a portfolio, officials (see `words:rank`); of what
    the law does to somebody, how far his case is (`words:stage`)."""
    joins: bool = False
    """It only tells who takes part in what was told before: 会談には外相も同席した."""
    another: bool = False
    """It was at another time than what the text is about: 2001年にも逮捕された."""
    ruled: bool = False
    """A ruling says it, and nobody is named who gave it: 判決は…と認定した."""
    untold: bool = False
    """Nothing in its sentence says whom it befell, named or not: 検察側は懲役5年を求刑した."""

    @property
    def anaphoric(self) -> bool:
        """Whether it points back."""
        return bool(self.pointer)

    @property
    def present(self) -> bool:
        """Whether it is what the news is about: 今回の逮捕."""
        return self.pointer.startswith(_THIS_TIME)

    @property
    def toll(self) -> float:
        """How many people it tells of, 0 where it does not say."""
        return max((a.value or a.low or 0.0 for a in self.amounts if a.unit in COUNTERS), default=0.0)

    def fillers(self, role: str) -> tuple[Filler, ...]:
        """Return the fillers of a role."""
        return next((fillers for name, fillers in self.roles if name == role), ())


def as_told_before(occurrence: Occurrence, before: Sequence[Occurrence]) -> Occurrence:
    """Return what is granted as a plan where one was told last: …する予定だ。…するのは初めてだ."""
    if occurrence.explicit or not occurrence.verbal or occurrence.status is not Status.ACTUAL:
        return occurrence
    for other in reversed(before):
        if occurrence.sentence - other.sentence > _REACH:
            break
        if other.explicit and not other.says and other.sentence < occurrence.sentence:
            return replace(occurrence, status=other.status) if other.status in _AHEAD else occurrence
    return occurrence


def start_of_news(published: str | None) -> str:
    """Return the ISO day before which nothing is news in an article of an ISO date, "" for none."""
    return (date.fromisoformat(published[:10]) - _NEWS).isoformat() if published else ""


def strain(scene: Scene) -> float:
    """Return how much less sure it is what a long sentence says."""
    length = len(scene.parse.sentence.text)
    return next((less for least, less in _LONG if length >= least), 0.0)


def is_called(occurrence: Occurrence, other: Occurrence) -> bool:
    """この地震 after 大地震: a noun that points back may be the end of what was named."""
    return other.word == occurrence.word or (occurrence.anaphoric and other.word.endswith(occurrence.word))


def dates_agree(one: Time | None, other: Time | None) -> bool:
    """Return whether two times may be one."""
    if one is None or other is None or one.earliest is None or other.earliest is None:
        return True
    if one.latest is None or other.latest is None:
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest


def is_finer(one: Time, other: Time) -> bool:
    """Return whether a time says more than another: a day in a month, or the whole span that a day begins."""
    if one.value is None or other.value is None:
        return other.value is None
    if "/" in one.value and "/" not in other.value and len(one.value) >= 21:
        return bool(one.earliest and other.earliest and one.earliest <= other.earliest)
    return len(one.value) > len(other.value) and "/" not in other.value


def may_say_the_same(headline: Occurrence, body: Occurrence) -> bool:
    """Return whether the body says what a headline does: 退陣を表明, 退陣すると述べた; not 残念だと述べた."""
    one, other = (_pairs_of_letters(o.words) for o in (headline, body))
    return not one or not other or bool(one & other)


def _pairs_of_letters(words: tuple[tuple[str, str], ...]) -> set[str]:
    text = " ".join(value for key, value in words if key == "content")
    return {a + b for a, b in pairwise(text) if min(a, b) > _LAST_KANA}


def are_one_rank(occurrence: Occurrence, others: Sequence[Occurrence]) -> bool:
    """Return whether one rank may meet: 日韓首脳会談 is not 日韓外相会談; a 閣僚会談 may be either's."""
    mine = occurrence.rank
    return not mine or all(
        o.joins or not o.rank or o.rank.startswith(mine) or mine.startswith(o.rank) for o in others
    )


def is_of_its_own(occurrence: Occurrence, others: Sequence[Occurrence], time: Time | None) -> bool:
    """Return whether it cannot be the happening of others, which is dated by `time`.

    6月15日　北朝鮮が発射: an entry of a chronology dates nothing that the article tells without a date. Nor
    does 2001年にも逮捕された, of which nothing speaks that is told further on without a date.
    """
    if occurrence.entry or occurrence.another:
        return bool(occurrence.lacking) or time is None
    return occurrence.time is None and not occurrence.anaphoric and all(o.another for o in others)


def is_one_stage(one: Occurrence, other: Occurrence) -> bool:
    """Return whether both tell one stage of a case by other words: 公判が開かれ、懲役5年を言い渡した.

    Courts may rule of somebody several times, so that one sentence must tell both rulings.
    """
    if one.frame.shared or not (one.rank and other.rank):
        return False
    agree = one.rank.startswith(other.rank) or other.rank.startswith(one.rank)
    return agree and (one.sentence == other.sentence or not one.rank.startswith(RULING))


def counts_others(occurrence: Occurrence, others: Sequence[Occurrence]) -> bool:
    """Return whether it counts other people than those whom others befell: 男ら5人も逮捕した."""
    role = occurrence.frame.carried
    counted = occurrence.toll if not (occurrence.headline or occurrence.anaphoric) else 0
    if not counted or role is None or role.name == "place" or occurrence.fillers(role.name):
        return False
    named = {f.entity.id for o in others for f in o.fillers(role.name)}
    return bool(named) and len(named) != counted and all(o.toll != counted for o in others)
