"""What headlines leave to come or to doubt behind what they name first, and who announces what they tell."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

HEADLINES = [
    ("日米首脳会談、来週にも", "Meeting", "Planned"),
    ("岸田首相の訪中、来月に", "Visit", "Planned"),
    ("ロシア軍のキーウ攻撃、可能性高まる", "Attack", "Possible"),
    ("ロシア軍のキーウ攻撃、懸念強まる", "Attack", "Possible"),
    ("ロシア軍のキーウ攻撃、批判強まる", "Attack", "Actual"),
    ("ロシア軍のキーウ攻撃、先週に", "Attack", "Actual"),
    ("北朝鮮がミサイル発射、韓国軍発表", "MilitaryActivity", "Actual 韓国軍"),
    ("北朝鮮がミサイル発射　韓国軍発表", "MilitaryActivity", "Actual 韓国軍"),
    ("北朝鮮、ミサイル発射　韓国軍が発表", "MilitaryActivity", "Actual 韓国軍"),
    ("北朝鮮がミサイル発射　共同通信報道", "MilitaryActivity", "Actual 共同通信"),
    # unnamed papers, and those who act
    ("北朝鮮がミサイル発射、米紙報道", "MilitaryActivity", "Actual"),
    ("北朝鮮がミサイル発射、韓国軍が演習", "MilitaryActivity", "Actual|Actual"),
    ("殺人容疑で田中太郎容疑者を逮捕、結果を警視庁が発表", "Arrest", "Actual"),
]


@pytest.mark.parametrize(("headline", "kind", "told"), HEADLINES)
def test_what_the_end_of_a_headline_says_of_the_rest(headline: str, kind: str, told: str) -> None:
    found = claims(read("市場は動かなかった。", headline=headline), kind)
    assert [f"{claim.status.value} {sources_of(claim)}".strip() for claim in found] == told.split("|")
