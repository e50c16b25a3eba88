"""Those whom a name only describes: for or against somebody, or posted to a country (親ロ派, 駐日大使)."""

from __future__ import annotations

from newsgraph.model import Kind, Mention

_COUNTRY = Kind.COUNTRY
_LEANING = ("親", "反", "嫌")
_POSTED = ("駐",)
_AGAINST = ("反", "非")
"""Before any name: 親 before a person ends a word of kin (父親)."""


def is_leaned_on(text: str, mention: Mention) -> bool:
    """Whether a name is there for those who are for or against it, or are posted to it: 親ロ派, 反自民党の.

    Not ロ派遣部隊.
    """
    leaning = _LEANING + _POSTED if mention.kind is _COUNTRY else _AGAINST
    return text.endswith(leaning, 0, mention.start)
