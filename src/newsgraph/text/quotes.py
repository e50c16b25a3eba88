"""Where a text quotes."""

from __future__ import annotations


def is_quoted(text: str, at: int) -> bool:
    """Whether the character at an offset stands between 「 and 」, or is the 「 itself."""
    return text.rfind("「", 0, at + 1) > text.rfind("」", 0, at)


def is_marked(text: str, start: int, end: int, marks: str = "「」") -> bool:
    """Whether a pair of marks stands right around a name: 「甲社」, which is no speech; (甲社)."""
    return text[start - 1 : start] == marks[0] and text[end : end + 1] == marks[1]
