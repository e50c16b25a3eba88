"""What is only told around: 辞任するとのうわさが流れた."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene

_SPREADING = "流れる"
_HEARSAY = ("うわさ", "噂", "憶測", "臆測", "観測", "説", "情報", "報道", "話", "ニュース")
"""What spreads by 流れる; a plan comes to nothing by it."""


def spreads(scene: Scene, noun: int, word: str) -> bool:
    """辞任するとのうわさが流れた, 辞任説が流れた: it is told, not called off."""
    return word == _SPREADING and scene.noun_of(noun).endswith(_HEARSAY)
