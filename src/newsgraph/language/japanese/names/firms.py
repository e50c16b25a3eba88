"""Firms whose name is two nouns, by what only a firm does or has: 東都電機は買収すると発表した."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names.line import Line

_FIRM = re.compile(
    r"(?:\([^()]{1,30}\))?"
    r"(?:[はが](?:[^。「は]{0,30}、)?[^。「は]{0,40}"
    r"(?:買収|子会社化|出資|提携|合併|経営統合|上場|増資|希望退職|民事再生|会社更生|破産|倒産|経営破綻|TOB|株式|決算|工場|発表し|発表する)|"
    r"を(?:[^。、はがを]{0,15}で|[^。、はがを]{0,10}に)?(?:完全)?(?:買収|子会社化|吸収合併)|を傘下|の(?:[^の。、]{1,12}(?:社長|会長)|社長|会長|取締役会|株式|株価|子会社|筆頭株主)|"
    r"(?:への?|に対する|に対し(?:て)?、?|に)(?:株式公開|TOB|買収提案|出資)|に(?:買収|吸収合併)され|と(?:経営統合|合併|資本提携|業務提携)|"
    r"と[^。、はが]{2,12}[はが][^。は]{0,30}(?:経営統合|合併|提携))"
)
"""What follows the name of a firm, right after it."""


def is_one(line: Line, index: int) -> bool:
    """Whether what follows piece `index`, which ends nouns as a firm's name does, is done or had by firms."""
    return _FIRM.match(line.text, line.ends[index]) is not None
