"""Those who are for or against a country, whom its name only describes: 親ロ派, 反米勢力."""

from __future__ import annotations

from newsgraph.model import Kind, Mention

_LEANING = ("親", "反", "嫌")


def is_leaned_on(text: str, mention: Mention) -> bool:
    """Whether a country is named for those who are for or against it: 親ロ派; not ロ派遣部隊."""
    return mention.kind is Kind.COUNTRY and text.endswith(_LEANING, 0, mention.start)
