"""Who gets what is given: who asked for it, or whom one feels for (要請を受け、毛布を供与した)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler
from newsgraph.model import Status

_LESS = 0.15


def give(candidates: Sequence[Candidate], lexicon: Lexicon) -> None:
    """Fill who is given something with who asked the giver for it, or with whom he felt, in its sentence."""
    for candidate in candidates:
        target = candidate.role("target")
        own = _ids(candidate, "actor")
        if target is None or not own or "target" in candidate.filling.roles:
            continue
        if candidate.match.pattern.text not in lexicon.gifts:
            continue
        found = next(_getting(candidate, candidates, own, lexicon), ())
        if candidate.filling.put(target, found):
            candidate.filling.confidence -= _LESS


def _getting(
    candidate: Candidate, candidates: Sequence[Candidate], own: frozenset[str], lexicon: Lexicon
) -> Iterator[Sequence[Filler]]:
    """Yield who may get it, the nearest first."""
    for other in reversed(candidates):
        roles = other.filling.roles
        if other.match.start >= candidate.match.start or other.lacking:
            continue
        if other.filling.frame.complement is Status.REQUESTED and _ids(other, "target") == own:
            yield roles.get("actor", ())
        elif other.match.pattern.text.startswith(lexicon.sympathies) and _ids(other, "actor") == own:
            yield roles.get("target", ())


def _ids(candidate: Candidate, role: str) -> frozenset[str]:
    return frozenset(f.entity.id for f in candidate.filling.roles.get(role, ()))
