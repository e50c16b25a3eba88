"""Where a text quotes."""

from __future__ import annotations


def is_quoted(text: str, at: int) -> bool:
    """Whether the character at an offset stands between 「 and 」, or is the 「 itself."""
    return text.rfind("「", 0, at + 1) > text.rfind("」", 0, at)
