"""Which cases mark a role at a predicate, where others beside it change that."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache

from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.features import PEOPLE
from newsgraph.model import Frame, FrameRole, Phrase

_CANONICAL = {
    "に対し": "に対して", "により": "によって", "に向け": "に向けて", "をめぐり": "をめぐって", "にて": "で",
    "において": "において", "を巡って": "をめぐって", "を巡る": "をめぐる", "に向けた": "に向けた",
}  # fmt: skip


def canonical(marker: str) -> str:
    """Return the form of a marker that phrases use (に対し -> に対して)."""
    return _CANONICAL.get(marker, marker)


@lru_cache(maxsize=1024)
def _canonical(markers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(canonical(marker) for marker in markers)


def cases_of(
    role: FrameRole, markers: Set[str], given: FrameRole | None, *, passive: bool, by: bool
) -> tuple[str, ...]:
    """The cases that mark a role: に is to whom, where から is `by` whom or a thing is `given` to one."""
    wanted = _canonical(role.passive if passive else role.verbal)
    if by and "から" in wanted and not role.several:  # 政府から企業に要請された
        return ("から",)
    if by and "に" in role.verbal and not {"が", "は", "も"} & markers:
        return (*wanted, "に")
    if given is None:
        return wanted
    return ("に",) if role is given else tuple(marker for marker in wanted if marker != "に")


def given_to(scene: Scene, arguments: Sequence[Phrase], frame: Frame) -> FrameRole | None:
    """隣国に|援助が|要請された: に is of whom it is asked where what is asked is the subject, not by whom."""
    target = frame.by_name.get("target")
    if target is None or not frame.speech or "を" in target.verbal or "に" not in target.verbal:
        return None
    cases = {p.particle: p.index for p in arguments}
    thing = "を" not in cases and "が" in cases and not scene.fillers(cases["が"])
    return target if thing and not scene.noun_of(cases["が"]).endswith(PEOPLE) else None
