"""Full names in kanji of which the dictionary has one half, before what is said of any name."""

from __future__ import annotations

import pytest
from tests.language.japanese.names.reading import names

SPELLED = [
    # the dictionary has the given name
    ("会社役員の上沼健司容疑者を逮捕した。", "上沼健司/P"),
    ("大阪市の漆畑華さんが話した。", "大阪市/L 漆畑華/P"),
    # or the surname, whatever the rest is elsewhere
    ("建築家の磯崎新さんが話した。", "磯崎新/P"),
    ("漫画家・臼井儀人さんが話した。", "臼井儀人/P"),
    ("梅田望夫氏は話した。", "梅田望夫/P"),
    ("今林大容疑者を逮捕した。", "今林大/P"),
    # a word before a surname, or one that makes another of it, is none of it
    ("当初太田氏は話した。", "太田/P"),
    ("その後健司さんは話した。", "健司/P"),
    ("妻恵美さんは話した。", "恵美/P"),
    ("最重要容疑者が話した。", ""),
    # a title may be a new one's
    ("磯崎新社長は話した。", "磯崎/P"),
]


@pytest.mark.parametrize(("text", "expected"), SPELLED)
def test_what_a_full_name_is(text: str, expected: str) -> None:
    assert names(text) == expected
