"""How far a time reaches in its sentence, and what ends it: another time, 現在は, the deed of a charge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.chains import joins_plan
from newsgraph.extractors.stance.mood import is_since
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import SEQUELS
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Tense, Time

_LATER = frozenset({"その後", "後", "以後", "以降", "のち", "やがて", "まもなく", "間もなく", "ほどなく"})
_ISO_DAY = len("2024-06-18")
_SO_FAR = ("これまでに", "今までに")
_SINCE = ("から", "より", "以降", "以来")
_NOUNS = frozenset({"名詞", "接尾辞"})
_COUNTING = frozenset({"副詞可能", "助数詞可能", "助数詞"})
_NOW = frozenset({"現在", "今", "いま", "目下"})


def nearer(scene: Scene, clause: Clause, time: Time) -> Time:
    """1日に通報を受けて調べ、3日に|謝罪した, 10日に甲が、11日に|乙が訪れた: behind what else is told.

    A month or year behind another one's deed too: 5月11日に|逮捕し、|地検が|6月に|起訴した.
    """
    phrases = scene.parse.phrases
    place = next((a for a in clause.arguments if time in scene.times_of(a)), clause.predicate)
    for a in reversed(clause.arguments):
        other = first(scene.times_of(a)) if phrases[a].particle in {"に", ""} else None
        if a <= place or other is None:
            continue
        between = phrases[place + 1 : a]
        anothers = any(p.predicate for p in between) and any(p.particle == "が" for p in between)
        if not _is_as_fine(other, time) and not (anothers and phrases[a].particle == "に"):
            continue
        if any(p.predicate or p.particle in SUBJECTS or _ends_part(scene, p.index) for p in between):
            return other
    return time


def rather_a_day(scene: Scene, clause: Clause, time: Time, times: Iterable[Time]) -> Time:
    """Return a day before a month or year of what is told: 12月6日、2009年度の日程を|発表した.

    A year with に is of the verb itself: 17日、…を2010年に訪れた.
    """
    phrases = scene.parse.phrases
    place = next((a for a in clause.arguments if time in scene.times_of(a)), clause.predicate)
    if phrases[place].particle == "に" or len((time.value or "").partition("/")[0]) == _ISO_DAY:
        return time
    return next((t for t in times if t.is_day and t.start < time.start), time)


def _ends_part(scene: Scene, phrase: int) -> bool:
    """2005年にコーチ、|2007年には監督に就任した: what the last verb does for each."""
    p = scene.parse.phrases[phrase]
    last = scene.last_content(p) if p.comma and not p.particle and not p.predicate else None
    if last is None or last.time >= 0:
        return False
    return last.lexeme.pos in _NOUNS and last.lexeme.pos3 not in _COUNTING  # 17日に2回、18日に1回、批判した


def _is_as_fine(one: Time, other: Time) -> bool:
    """Whether a time is as fine as another, and no range of days beside one (7日から9日に開く試合)."""
    mine, theirs = one.value or "", other.value or ""
    return len(mine) >= len(theirs) and ("/" in theirs or "/" not in mine)


def is_of_earlier(scene: Scene, clause: Clause, time: Time) -> bool:
    """4月に|逮捕され、|検察が|起訴した: right before a clause, and before the subject of this one."""
    before, phrases = last_before(scene, clause), scene.parse.phrases
    place = next((a for a in clause.arguments if time in scene.times_of(a)), -1)
    beside = 0 <= place == before - 1 and not phrases[place].comma
    return beside and any(phrases[a].particle == "が" for a in clause.arguments if a > before)


def is_later(scene: Scene, clause: Clause) -> bool:
    """…し、29歳で当選した, …し、その後当選した: another time than that of the clause before it."""
    before = last_before(scene, clause)
    words = (scene.noun_of(a) for a in clause.arguments if 0 <= before < a)
    return any(word.endswith("歳") or word in _LATER for word in words)


def is_so_far(scene: Scene, clause: Clause, time: Time) -> bool:
    """17日、市場が爆発し、これまでに5人が死亡した: between a time before it and now."""
    starts = (scene.parse.tokens[scene.parse.phrases[a].start].start for a in clause.arguments)
    return any(
        start > time.start and scene.parse.sentence.text.startswith(_SO_FAR, start) for start in starts
    )


def is_now(scene: Scene, clause: Clause, time: Time) -> bool:
    """4月に判決を受け、現在は無実を主張している: no time before it any more."""
    governor = scene.governor(clause) if is_chained(clause) else None
    places = (*clause.arguments, *(governor.arguments if governor is not None else ()))
    phrases, tokens = scene.parse.phrases, scene.parse.tokens
    return any(
        a < clause.predicate
        and phrases[a].topic
        and tokens[phrases[a].start].surface in _NOW
        and tokens[phrases[a].start].start > time.start
        for a in places
    )


def has_gone_on(scene: Scene, clause: Clause, time: Time) -> bool:
    """昨年、攻撃して以来、封鎖を|続けている: since the time, which is that of what it began with."""
    if "ている" not in clause.modality:
        return False
    return any(is_since(scene, c) for c in _behind(scene, clause, time))


def goes_on_since(scene: Scene, clause: Clause, time: Time) -> bool:
    """1999年から取り組んでおり、|提携を結んでいる: since when a clause is so, and no other one."""
    since = scene.parse.sentence.text.startswith(_SINCE, time.end)
    return since and "ている" in clause.modality


def is_left_to(scene: Scene, clause: Clause, time: Time) -> bool:
    """昨年、攻撃して以来、続けている; 10月に攻撃した後、12月には|進軍した: the time is of a clause behind it.

    `clause` is the one that the time stands with, which has gone on since or has a nearer time of its own.
    """
    if has_gone_on(scene, clause, time):
        return True
    past = (c for c in _behind(scene, clause, time) if c.tense is Tense.PAST)
    return any(c.connective in SEQUELS for c in past) and nearer(scene, clause, time) is not time


def _behind(scene: Scene, clause: Clause, time: Time) -> list[Clause]:
    """The clauses right below one, but for a noun, behind a time that stands with it."""
    place = next((a for a in clause.arguments if time in scene.times_of(a)), clause.predicate)
    below = (_before_noun(scene, d) for d in scene.dependents(clause.predicate) if d > place)
    return [c for c in below if c is not None and c.predicate > place]


def _before_noun(scene: Scene, phrase: int) -> Clause | None:
    """The clause at a phrase, or right before it: 攻撃した|後、."""
    return scene.clause_of(phrase) or (scene.clause_of(phrase - 1) if phrase else None)


def is_of_planning(scene: Scene, clause: Clause, time: Time, lexicon: Lexicon) -> bool:
    """13日、|訪れて|協議する|方針を|固めた: when the plan was made."""
    if not joins_plan(scene, clause, lexicon.operators):
        return False
    commas = (p.index for p in scene.parse.phrases[: clause.predicate] if p.comma)
    return any(time in scene.times_of(p) for p in commas)


def is_found(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """17日、車内で死んでいたのが見つかった: that is when it was found."""
    if clause.kind is not ClauseKind.NOMINAL or clause.connective != "の" or "ている" not in clause.modality:
        return False
    governor = scene.governor(clause)
    found = governor is not None and predicate_word(scene, governor.predicate)
    return found in lexicon.finding


def is_of_deed(scene: Scene, clause: Clause, time: Time) -> bool:
    """男は4月に、車を盗んだとして逮捕された: behind who is charged, when he did what he is charged with."""
    if clause.voice != "passive":
        return False
    phrases = scene.parse.phrases
    for d in scene.dependents(clause.predicate):
        grounds = scene.clause_of(d)
        if grounds is None or not gives_grounds(scene, grounds):
            continue
        place = next((p for p in range(d) if time in scene.times_of(p)), d)
        behind = place > 0 and phrases[place - 1].topic
        return place < d and behind and phrases[place].particle == "に"
    return False


def is_aside(scene: Scene, phrase: int, time: Time) -> bool:
    """辞職願(31日付)を出した, 31日|開催の|理事会を決めた: a time beside a noun is that of the noun.

    31日|開催の|理事会で|決めた is when that was done.
    """
    phrases, tokens = scene.parse.phrases, scene.parse.tokens
    this = phrases[phrase]
    before = scene.parse.sentence.text[tokens[this.start].start : time.start]
    if before.find("(") > 0 and before.count("(") > before.count(")"):
        return True
    after = phrases[phrase + 1]
    if this.particle or this.comma or after.predicate or after.particle != "の":
        return False
    if phrases[after.head].particle in {"で", "において"}:
        return False
    noun = scene.last_content(after)
    return noun is not None and noun.lexeme.pos3 == "サ変可能"


def gives_grounds(scene: Scene, clause: Clause) -> bool:
    """「無効だ」として非難した: what is said in the act that it gives the grounds of."""
    if clause.kind is not ClauseKind.COORDINATE or clause.connective != "て":
        return False
    predicate = scene.parse.phrases[clause.predicate]
    return scene.quotes(clause.predicate) and predicate_word(scene, predicate.index) == "する"


def last_before(scene: Scene, clause: Clause) -> int:
    """The predicate of the last clause that hangs on a clause, -1 for none."""
    found = (d for d in scene.dependents(clause.predicate) if scene.clause_of(d))
    return max(found, default=-1)


def first(times: Iterable[Time]) -> Time | None:
    """The first time that dates anything."""
    return next(dating(times), None)


def dating(times: Iterable[Time]) -> Iterator[Time]:
    """The times that date something, those left out that only measure (24年ぶり)."""
    return (t for t in times if t.is_event_time and t.value is not None)


def finest(times: Iterable[Time]) -> Time | None:
    """Return the first time, or a finer one inside it: 25日に起きた「平成19年能登半島地震」."""
    found = list(times)
    whole = (found[0].value or "") if found else ""
    finer = (t for t in found[1:] if len(whole) < min(_ISO_DAY, len(t.value or "")))
    inside = (t for t in finer if whole and (t.value or "").startswith(whole))
    return next(inside, found[0]) if found else None


def names_topic(scene: Scene, clause: Clause) -> bool:
    """Whether a clause itself names who it is about."""
    topics = (a for a in clause.arguments if scene.parse.phrases[a].topic)
    return any(scene.fillers(a) and not any(scene.times_of(a)) for a in topics)
