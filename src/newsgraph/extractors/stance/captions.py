"""Captions, which tell in the present what a picture shows: 会談する岸田首相=10日、東京."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.model import Time


def day_shown(scene: Scene) -> Time | None:
    """Return the day on which the picture was taken that a sentence without a verb at its end describes.

    It stands behind a sign, or in brackets at the end: 会談する習氏(2023年11月15日、サンフランシスコ).
    """
    if scene.main is not None or scene.parse.sentence.is_headline or not scene.parse.times:
        return None
    text = scene.parse.sentence.text
    signs = "=(" if text.endswith((")", ")。")) else "="
    behind = (t for t in scene.parse.times if t.start and text[t.start - 1] in signs)
    return next((t for t in behind if t.is_day), None)
