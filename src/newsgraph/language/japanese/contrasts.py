"""Two topics set against each other: 米国は賛成したのに対し、|ロシアは反対した."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsgraph.language.japanese.features import Features

_AGAINST = "に対して"


def settle_contrasts(found: Sequence[Features]) -> None:
    """Make a clause of its own of …したのに対し where a topic is before and behind it.

    It is the first topic's unless it has a subject: not 同紙は|米国が賛成したのに対し、|ロシアは….
    """
    for index, this in enumerate(found):
        if not (this.predicate and this.comma and this.particle == _AGAINST):
            continue
        own = takewhile(lambda phrase: not phrase.predicate, reversed(found[:index]))
        first = any(map(_tells_of, found[:index])) and not any(p.particle == "が" for p in own)
        after = next((p for p in found[index + 1 :] if not p.adnominal and not p.time), None)
        if first and after is not None and _tells_of(after):
            this.nominal, this.particle, this.connective = False, "", "が"


def _tells_of(phrase: Features) -> bool:
    return phrase.topic and phrase.particle == "は" and not phrase.time and not phrase.predicate
