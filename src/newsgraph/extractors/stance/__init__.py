"""How sure, and who says so: the status and the sources of events."""

from newsgraph.extractors.stance.reader import StanceReader
from newsgraph.extractors.stance.stance import Speech, Stance

__all__ = ["Speech", "Stance", "StanceReader"]
