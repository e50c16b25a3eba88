"""Countries that a name only describes others by: 親ロ派, 反米勢力, 駐日大使."""

from __future__ import annotations

from newsgraph.model import Kind, Mention

_LEANING = ("親", "反", "嫌")
_POSTED = ("駐",)


def is_leaned_on(text: str, mention: Mention) -> bool:
    """Whether a country is named for those who are for or against it, or are posted to it: 親ロ派, 駐日大使.

    Not ロ派遣部隊.
    """
    return mention.kind is Kind.COUNTRY and text.endswith(_LEANING + _POSTED, 0, mention.start)
