"""The roles of one event while they are being filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.offices import Offices
from newsgraph.extractors.scene import Filler
from newsgraph.model import Entity, Frame, FrameRole, Kind

_PERSON, _COUNTRY, _PLACE, _ORGANIZATION = Kind.PERSON, Kind.COUNTRY, Kind.PLACE, Kind.ORGANIZATION
NOBODY = "no named entity fills a role"
"""Why words are no event that name nobody."""


@dataclass(frozen=True, slots=True)
class Context:
    """What filling roles has to know of the article and the vocabulary."""

    homes: Mapping[str, Entity]
    """The country that each person acts for, by the person's id."""
    seats: Mapping[str, Entity]
    """The country of each listed body, by the body's id."""
    lexicon: Lexicon
    offices: Offices
    mentioned: Sequence[Entity] = ()
    """Whom and what the article names."""


@dataclass(slots=True)
class Filling:
    """The roles of one event while they are being filled."""

    frame: Frame
    context: Context
    roles: dict[str, list[Filler]] = field(default_factory=dict)
    confidence: float = 0.9
    subject_taken: bool = False
    """The clause has a subject of its own, whether or not it names an entity."""

    def put(self, role: FrameRole, fillers: Iterable[Filler], *, acting: bool = False) -> bool:
        """Add the fillers whose kind fits, or that are places `acting` as bodies do; return whether any did.

        Where a role takes no people, who heads a firm or a country stands for it: as a party, not as a place.
        """
        fillers = list(fillers)
        if not fillers:  # mostly: a phrase that names nobody
            return False
        if role.name != "place" and _PERSON not in role.kinds:
            fillers = [self._represented(f, role) for f in fillers]
        acting = acting and role.local and _ORGANIZATION in role.kinds  # no town holds an office
        kinds = {*role.kinds, _PLACE} if acting else role.kinds
        taken = {f.entity.id for mine in self.roles.values() for f in mine}
        fit = [f for f in fillers if f.entity.kind in kinds and f.entity.id not in taken]
        if role.official or role.unofficial:
            fit = [f for f in fit if self._is_of_office(f, official=role.official)]
        if role.endings or role.other_endings:
            fit = [f for f in fit if _is_of_ending(f, role)]
        if fit:
            self.roles.setdefault(role.name, []).extend(fit)
        return bool(fit)

    def join(self, parties: Iterable[Filler]) -> None:
        """Add those who do it together, where one of them or none is there so far."""
        role = self.together
        if role is None:
            return
        mine = {f.entity.id for f in self.roles.get(role.name, ())}
        parties = list(parties)
        theirs = {f.entity.id for f in map(self.home, parties)} | {f.entity.id for f in parties}
        if len(mine) <= 1 < len(parties) and mine <= theirs:
            self.put(role, parties)

    def holds(self, fillers: Iterable[Filler]) -> bool:
        """Whether they are all where one goes or whom it befalls, and so not who does it."""
        place = self.frame.by_name.get("place")
        goes = place is not None and place.verbal[:1] == ("を",)
        there = self.roles.get("place" if goes else "target", ())
        found = {(f.start, f.entity.id) for f in there}
        return all((f.start, f.entity.id) in found for f in fillers)

    @property
    def together(self) -> FrameRole | None:
        """The role of those who do it together, where it has one."""
        return self.frame.together

    @property
    def lacking(self) -> str:
        """Why this is no event: no entity fills a role, or a required one; empty where it is one."""
        if not self.roles:
            return NOBODY
        wanted = ((r, 1 + r.plural) for r in self.frame.roles if r.required)
        missing = [r.name for r, count in wanted if len(self.roles.get(r.name, ())) < count]
        return f"no named entity fills the role {missing[0]}" if missing else ""

    def _is_of_office(self, filler: Filler, *, official: bool) -> bool:
        """Whether it is no organization, or an authority where one is wanted, and else none."""
        authority = filler.entity.label.endswith(self.context.lexicon.ends.authorities)
        return filler.entity.kind is not _ORGANIZATION or authority is official

    def _represented(self, filler: Filler, role: FrameRole) -> Filler:
        """植田総裁は利上げを決めた: the bank or firm that one heads does it; so does a country."""
        if filler.entity.kind is _PERSON and _ORGANIZATION in role.kinds and not self.frame.speech:
            body = self.context.offices.headed(filler.entity.id)
            if body is not None:
                return Filler(body, filler.sentence, filler.start, filler.end)
        return self.home(filler) if _COUNTRY in role.kinds else filler

    def home(self, filler: Filler) -> Filler:
        """Return the country that somebody acts for, or himself where none is known."""
        home = self.context.homes.get(filler.entity.id)
        return filler if home is None else Filler(home, filler.sentence, filler.start, filler.end)

    def has(self, role: FrameRole) -> bool:
        """Whether the role is filled and takes no more."""
        return bool(self.roles.get(role.name)) and not role.several


def _is_of_ending(filler: Filler, role: FrameRole) -> bool:
    """Whether it is no organization, or one whose name ends as the role wants."""
    name = filler.entity.label
    if filler.entity.kind is not _ORGANIZATION:
        return True
    return not name.endswith(role.other_endings) and (not role.endings or name.endswith(role.endings))


def acts(name: str, lexicon: Lexicon) -> bool:
    """Whether the name of a place is of one that acts: 富山市, 欧州各国; not 九州, 住宅地区."""
    return name.endswith(lexicon.ends.acting) and not name.endswith(lexicon.ends.silent)


def subject_roles(frame: Frame, *, passive: bool) -> Sequence[FrameRole]:
    """Return the roles that a subject carried over may fill, best first."""
    return frame.passive_subjects if passive else frame.subjects
