"""Where a text quotes."""

from __future__ import annotations


def is_quoted(text: str, at: int) -> bool:
    """Whether the character at an offset stands between 「 and 」, or is the 「 itself."""
    return text.rfind("「", 0, at + 1) > text.rfind("」", 0, at)


def is_marked(text: str, start: int, end: int) -> bool:
    """Whether marks stand right around a name, which is no speech: 「甲社」."""
    return text[start - 1 : start] == "「" and text[end : end + 1] == "」"
