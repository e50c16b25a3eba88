"""The day of an issue: 17日の朝日新聞は…と報じた."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.scene import Scene
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, Time


def days_of_issue(scene: Scene, clause: Clause) -> Iterator[Time]:
    """Yield the day of those who tell something: 11日の中央日報は、10日、男が…したと伝えた."""
    for time in times_of_subject(scene, clause):
        if time.is_day:
            yield time


def times_of_subject(scene: Scene, clause: Clause) -> Iterator[Time]:
    """Yield when somebody does it: 17日の朝日新聞は…と報じた, 17日の東京市場は…."""
    for a in clause.arguments:
        if scene.parse.phrases[a].particle in SUBJECTS:
            yield from beside_name(scene, a)


def beside_name(scene: Scene, name: int) -> Iterator[Time]:
    """Yield the time before a name, which is that of the noun behind it: 24日の日本政府との協議.

    Not that of what somebody is: 五輪(2004年)金メダリストの山田氏が引退した.
    """
    if not scene.fillers(name):
        return
    for d in scene.dependents(name):
        phrase = scene.parse.phrases[d]
        last = scene.last_content(phrase)
        if phrase.particle == "の" and last is not None and last.time >= 0:
            yield from scene.times_of(d)


def is_issue(scene: Scene, occurrence: Occurrence) -> bool:
    """17日の朝日新聞は…と報じた: the day of an issue is that of nothing else which the paper tells."""
    time, text = occurrence.time, scene.parse.sentence.text
    if time is None or not occurrence.says:
        return False
    actors = (f for f in occurrence.fillers("actor") if f.sentence == scene.index)
    return any(text[time.end : f.start] == "の" for f in actors)
