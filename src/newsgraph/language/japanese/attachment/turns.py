"""Where somebody else takes over: 国防省は…命じ、|総裁は…拒んだ."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.language.japanese.attachment.inner import is_one_more, is_topic
from newsgraph.language.japanese.attachment.state import State
from newsgraph.language.japanese.features import Features

_OBJECTS = frozenset({"を", "と"})
"""Cases of what is done, or of whom it is done with."""


def is_taken_over(i: int, chosen: int, last: int, state: State) -> bool:
    """Whether somebody else is the topic between clause `chosen`, which topic i has, and clause `last`.

    A time right behind a topic goes as far as that one; one that begins the sentence is of all of it.
    """
    phrases = state.phrases
    if phrases[i].time and not (i and phrases[i - 1].topic):
        return False
    return any(_takes_over(phrases[k], last, state) for k in _leading(chosen, last, state))


def _leading(chosen: int, last: int, state: State) -> Iterator[int]:
    """The phrases of the clause `last` behind another one, and of those beside it: 彼は認めたが、…."""
    for k in range(chosen + 1, last):
        head = state.heads[k]
        beside = state.phrases[head].predicate and not state.is_embedded(head) and state.heads[head] == last
        if head == last or beside:
            yield k


def _takes_over(phrase: Features, last: int, state: State) -> bool:
    """氏は, 日本も制裁を科した: not 辞任は否定した, nor what may be the object: 社長も逮捕した."""
    complete = _OBJECTS & state.phrases[last].filled
    return (is_topic(phrase) and phrase.acts()) or bool(complete and is_one_more(phrase) and phrase.name)
