"""Times in Japanese news: found in a sentence, then given days by what anchors them."""

from newsgraph.language.japanese.times.expressions import find_times
from newsgraph.language.japanese.times.resolving import resolve_times

__all__ = ["find_times", "resolve_times"]
