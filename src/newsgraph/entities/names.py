"""Spelling of names, under the name that this stage has for it (`newsgraph.ontology.spelling`)."""

from __future__ import annotations

from newsgraph.ontology.spelling import fold, slug

__all__ = ["fold", "slug"]
