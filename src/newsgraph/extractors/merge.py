"""Mentions of one happening meet: headline, lead and body, the verb and the noun that points back to it.

Two mentions are one happening where their types agree, their dates do not disagree, no role has
different fillers, and they share a filler. Acts of saying stay apart: each sentence says something
of its own; only a headline and what it announces are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from newsgraph.extractors.announced import LEAD, repeats, tells_announced
from newsgraph.extractors.occurrence import (
    Occurrence,
    are_one_rank,
    counts_others,
    dates_agree,
    is_called,
    is_finer,
    is_of_its_own,
    is_one_stage,
    may_say_the_same,
    start_of_news,
)
from newsgraph.extractors.stance.mood import is_nobodys_deed
from newsgraph.model import Status, Time

_STEM = 2
"""So many characters at their end make two words one kind of deed: 外相会談, 首脳会談."""
_COUNTRY = "country/"
"""How the ids of countries begin."""
_MANY = 5
"""So many times more are another number of victims, not a later one of the same."""
_TOLD = ("/light", "/verb")
"""Ends of the rules of what a sentence tells, and does not only name."""
_REACH = 6
"""今回の会談, 同会談 point back at most so many sentences."""


@dataclass(slots=True)
class Happening:
    """The mentions that are one event, and what they say together."""

    occurrences: list[Occurrence]
    roles: dict[str, dict[str, int]] = field(default_factory=dict)
    """Role -> ids of its fillers (in order of mention)."""
    time: Time | None = None

    def add(self, occurrence: Occurrence) -> None:
        """Take a mention in, with its fillers, and its date where that is finer."""
        self.occurrences.append(occurrence)
        for role, fillers in occurrence.roles:
            mine = self.roles.setdefault(role, {})
            for filler in fillers:
                mine.setdefault(filler.entity.id, len(mine))
        if occurrence.time is not None and (self.time is None or is_finer(occurrence.time, self.time)):
            self.time = occurrence.time


def merge(
    occurrences: Sequence[Occurrence], country_of: Mapping[str, str], published: str | None = None
) -> tuple[list[Happening], list[Occurrence]]:
    """Group the mentions of an article into happenings, in order of first mention.

    Second come the mentions that lack what makes an event and point back to none.
    `country_of` gives the country that a person acts for, by entity ids: 日中外相会談 and the meeting
    of their ministers are one. `published` is the article's ISO date: what happened long before it is
    not what the headline announces.
    """
    news = start_of_news(published)
    happenings: list[Happening] = []
    alone: list[Occurrence] = []
    by_type: dict[str, list[Happening]] = {}
    for occurrence in occurrences:
        same_type = by_type.setdefault(occurrence.frame.name, [])
        recent = [h for h in same_type if not _is_old(occurrence, h, news)]
        home = _best(occurrence, recent, country_of)
        if home is None and occurrence.lacking:
            alone.append(occurrence)
            continue
        if home is None:
            home = Happening([])
            same_type.append(home)
            happenings.append(home)
        home.add(occurrence)
    for happening in happenings:
        _fold(happening, country_of)
    return happenings, alone


def _is_old(occurrence: Occurrence, happening: Happening, news: str) -> bool:
    """16年ぶりに再当選 in the headline or lead is not the election of 1990, nor is 今回の選挙."""
    if _is_past(happening.time, news):
        return occurrence.present
    again = repeats(occurrence, happening.occurrences)
    return _is_led(happening) and _is_past(occurrence.time, news) and not again


def _is_led(happening: Happening) -> bool:
    """Whether it is what the news is about."""
    return any(o.headline or o.present or _is_news(o) for o in happening.occurrences)


def _is_news(occurrence: Occurrence) -> bool:
    """Whether the lead tells it; 首相が承認した援助が届いた only takes the one for granted."""
    return occurrence.sentence <= LEAD and not occurrence.modifies


def _is_past(time: Time | None, news: str) -> bool:
    return time is not None and time.is_before(news)


def _best(
    occurrence: Occurrence, happenings: Sequence[Happening], country_of: Mapping[str, str]
) -> Happening | None:
    scored = [(_likeness(occurrence, happening, country_of), happening) for happening in happenings]
    score, best = max(scored, key=itemgetter(0), default=(0.0, None))
    return best if score > 0 else None


def _likeness(occurrence: Occurrence, happening: Happening, country_of: Mapping[str, str]) -> float:
    if not dates_agree(occurrence.time, happening.time) or is_of_its_own(
        occurrence, happening.occurrences, happening.time
    ):
        return 0.0
    if occurrence.joins:
        return _joined(occurrence, happening)
    if occurrence.frame.speech and not _is_named_again(occurrence, happening):
        return _same_saying(occurrence, happening, country_of)
    if _is_another(occurrence, happening):
        return 0.0
    distance = abs(occurrence.sentence - happening.occurrences[-1].sentence)
    named = float(any(is_called(occurrence, o) for o in happening.occurrences))
    overlaps = _overlaps(occurrence, happening, country_of)
    apart = any(overlap <= 0 and role != "place" for role, overlap in overlaps)
    if apart or _is_in_another_country(occurrence, happening) or _is_another_toll(occurrence, happening):
        return 0.0
    shared = sum(max(overlap, 0.0) for _, overlap in overlaps)
    announced = tells_announced(occurrence, happening.occurrences)
    if shared < 2 and not announced and _is_other_deed(occurrence, happening):
        return 0.0
    if (
        distance == 0
        and (occurrence.says or happening.occurrences[-1].says)
        and not _is_same_act(occurrence, happening)
    ):
        return 0.0  # 謝意を示し、支援すると表明した: each act its own
    disputed = occurrence.disputed and distance <= 1 and (named > 0 or distance > 0)
    reaches = distance <= _REACH or (occurrence.present and named > 0)
    points_back = (occurrence.anaphoric and reaches) or disputed
    points_back = points_back or announced or repeats(occurrence, happening.occurrences)
    if not points_back and _only_share_place(overlaps, occurrence, happening):
        return 0.0
    if shared <= 0 and not announced and (not points_back or _clash(occurrence, happening)):
        return 0.0
    dated = float(occurrence.time is not None and happening.time is not None)
    again = occurrence.present or (occurrence.anaphoric and bool(occurrence.lacking))
    leads = float(again and _is_led(happening))
    return shared + dated + named + leads + 1.0 / (1 + distance)


def _joined(occurrence: Occurrence, happening: Happening) -> float:
    """首脳会議が開幕した。|会議には|大統領も出席した: who takes part in what was told last, with whomever."""
    last = happening.occurrences[-1]
    distance = occurrence.sentence - last.sentence
    if occurrence.status is Status.DENIED or distance > _REACH:
        return 0.0
    if not occurrence.lacking:  # 会議には: what was called so, in a sentence before
        alike = any(o.word[-_STEM:] == occurrence.word[-_STEM:] for o in happening.occurrences)
        return 1.0 / distance if distance and alike else 0.0
    told = (not last.modifies and last.rule.endswith(_TOLD)) or last.joins
    return 1.0 / (1 + distance) if told and distance <= 1 else 0.0


def _is_other_deed(occurrence: Occurrence, happening: Happening) -> bool:
    """侵攻した, 殺害した; ロシアの戦闘, ロシアの攻略: two things done by one party, outside a headline."""
    others = happening.occurrences
    if any(o.word == occurrence.word for o in others) or is_one_stage(occurrence, others[-1]):
        return False
    if not occurrence.verbal and is_nobodys_deed(occurrence.frame):
        return False  # 死亡した, 急死: one dies once
    if occurrence.verbal and all(o.verbal for o in others):
        return True
    if occurrence.anaphoric or occurrence.lacking or occurrence.headline or any(o.headline for o in others):
        return False
    return not any(_is_one_kind(o.word, occurrence.word) for o in others)


def _is_one_kind(one: str, other: str) -> bool:
    """会談 and 外相会談, ミサイルを発射 and ミサイル発射; 訪朝 and 訪問."""
    return one[-_STEM:] == other[-_STEM:] or one[0] == other[0]


def _overlaps(
    occurrence: Occurrence, happening: Happening, country_of: Mapping[str, str]
) -> list[tuple[str, float]]:
    """How far the fillers of each role agree that both have."""
    both = [(role, fillers, set(happening.roles.get(role, ()))) for role, fillers in occurrence.roles]
    return [
        (role, _overlap({f.entity.id for f in fillers}, mine, country_of))
        for role, fillers, mine in both
        if mine
    ]


def _is_in_another_country(occurrence: Occurrence, happening: Happening) -> bool:
    """北朝鮮に到着した, ベトナムに向け出発した: two visits; 平壌 may be in the country that is named."""
    here = _countries(f.entity.id for f in occurrence.fillers("place"))
    there = _countries(happening.roles.get("place", ()))
    return bool(here and there) and here.isdisjoint(there)


def _is_another_toll(occurrence: Occurrence, happening: Happening) -> bool:
    """30人が死亡した, これまでに5000人が死亡した: so many more did not die on that day."""
    if not is_nobodys_deed(occurrence.frame) or (occurrence.time is None) is (happening.time is None):
        return False
    tolls = sorted(o.toll for o in happening.occurrences if o.toll)
    return bool(occurrence.toll and tolls) and not tolls[-1] / _MANY <= occurrence.toll <= _MANY * tolls[0]


def _countries(ids: Iterable[str]) -> set[str]:
    return {i for i in ids if i.startswith(_COUNTRY)}


def _only_share_place(
    overlaps: Sequence[tuple[str, float]], occurrence: Occurrence, happening: Happening
) -> bool:
    """領空侵犯, 部隊の派遣: two things in one place."""
    other_words = all(o.word != occurrence.word for o in happening.occurrences)
    return other_words and all(role == "place" for role, _ in overlaps)


def _is_named_again(occurrence: Occurrence, happening: Happening) -> bool:
    """この勧告, 停戦合意: a noun that says nothing but which act of saying is meant."""
    if occurrence.verbal or not occurrence.lacking or occurrence.disputed:
        return False
    return any(o.word == occurrence.word for o in happening.occurrences)


def _is_same_act(occurrence: Occurrence, happening: Happening) -> bool:
    return any(
        o.word == occurrence.word or not (o.verbal and occurrence.verbal) for o in happening.occurrences
    )


def _is_another(occurrence: Occurrence, happening: Happening) -> bool:
    """Whether one undoes the other, or is only planned while that is done, elsewhere or by another word.

    拘束した, 解放した; 攻略を目指す, 攻撃した; 総会を開き、来月に総会を開くことを決めた.
    """
    others = happening.occurrences
    if not are_one_rank(occurrence, others) or counts_others(occurrence, others):
        return True
    for other in others:
        if other.undoes is not occurrence.undoes:
            return True
        statuses = {other.status, occurrence.status}
        asked = Status.REQUESTED in statuses and not _are_same_actors(other, occurrence)
        apart = other.word != occurrence.word or other.sentence == occurrence.sentence or asked
        if other.headline and other.sentence < occurrence.sentence <= other.sentence + LEAD:
            continue  # 甲社、乙誌を休刊. 来年3月で休刊すると発表した: the headline leaves open when
        if not (apart and other.explicit and occurrence.explicit):
            continue
        if Status.ACTUAL in statuses and statuses & {Status.REQUESTED, Status.PLANNED}:
            return True
    return False


def _are_same_actors(one: Occurrence, other: Occurrence) -> bool:
    """甲国は承認した, 甲国と乙国の承認が必要だ: what is asked of others too is not what one has done."""
    first, second = ({f.entity.id for f in o.fillers("actor")} for o in (one, other))
    return not (first and second) or first == second


def _same_saying(occurrence: Occurrence, happening: Happening, country_of: Mapping[str, str]) -> float:
    first = happening.occurrences[0]
    actors = {f.entity.id for f in occurrence.fillers("actor")}
    if not actors & set(happening.roles.get("actor", {})) and not _same_parties(
        occurrence, happening, country_of
    ):
        return 0.0
    if all(o.headline for o in happening.occurrences) and not occurrence.headline:
        if first.word == occurrence.word:
            return 1.5
        return 1.0 if may_say_the_same(first, occurrence) else 0.0
    if not occurrence.verbal and any(o.word == occurrence.word for o in happening.occurrences):
        return 1.0  # 大統領の演説 after 大統領は演説した
    same_words = occurrence.words and any(o.words == occurrence.words for o in happening.occurrences)
    return 1.0 if same_words else 0.0


def _same_parties(occurrence: Occurrence, happening: Happening, country_of: Mapping[str, str]) -> bool:
    """日印、連携で一致 in the headline, 両首脳は…で一致した behind it; one of them agrees with others too."""
    parties = {f.entity.id for f in occurrence.fillers("participant")}
    mine = set(happening.roles.get("participant", {}))
    near = occurrence.sentence - happening.occurrences[-1].sentence <= _REACH
    return near and len(parties) > 1 and len(mine) > 1 and _overlap(parties, mine, country_of) > 0


def _overlap(ids: set[str], mine: set[str], country_of: Mapping[str, str]) -> float:
    """How many fillers agree, a country with who acts for it as a half; 0 where each names others too.

    Two who act for one country are two: メルケル氏 and シュレーダー氏, also where both met a third.
    """
    if {country_of.get(i) for i in ids - mine} & {country_of.get(i) for i in mine - ids} - {None}:
        return 0.0
    theirs = {country_of.get(i, i) for i in ids}
    ours = {country_of.get(i, i) for i in mine}
    within = ids <= mine or mine <= ids or theirs <= ours or ours <= theirs
    direct = len(ids & mine)
    acting = {country_of.get(i) for i in ids - mine} & mine | {country_of.get(i) for i in mine - ids} & ids
    agreed = direct + 0.5 * len(acting)
    return agreed if within or direct > 1 else 0.0


def _clash(occurrence: Occurrence, happening: Happening) -> bool:
    return any(
        happening.roles.get(role) and not {f.entity.id for f in fillers} & set(happening.roles[role])
        for role, fillers in occurrence.roles
    )


def _fold(happening: Happening, country_of: Mapping[str, str]) -> None:
    """Where the person who acts for a country is named, the country is no participant beside them.

    Nobody does to himself what mentions tell of him as the doer here and as the one it is done to there.
    """
    for role in ("participant", "actor"):
        ids = happening.roles.get(role, {})
        stood_for = {country_of[i] for i in ids if i in country_of}
        if len(happening.occurrences) > 1 and stood_for & set(ids):
            happening.roles[role] = {i: n for i, n in ids.items() if i not in stood_for}
    actors, targets = happening.roles.get("actor", {}), happening.roles.get("target", {})
    for both in sorted(set(actors) & set(targets)):
        rarer = actors if _told(happening, "actor", both) < _told(happening, "target", both) else targets
        del rarer[both]


def _told(happening: Happening, role: str, entity: str) -> int:
    return sum(entity in {f.entity.id for f in o.fillers(role)} for o in happening.occurrences)
