"""What stands behind the sign ＝ in a headline: who tells it, who does it, or more of it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

SIGNED = [
    ("ロシア軍がキーウを攻撃＝ウクライナ国防省", "Attack", "Actual", "ウクライナ国防省"),
    ("イスラエル、イランを攻撃＝米当局者", "Attack", "Actual", "米国"),
    ("プーチン氏が北朝鮮訪問へ＝ペスコフ報道官", "Visit", "Planned", "ドミトリー・ペスコフ"),
    # nobody who is named
    ("イスラエル軍、イランを攻撃へ＝関係者", "Attack", "Planned", ""),
    ("米、ウクライナに戦車供与へ＝国営メディア", "Transfer", "Planned", ""),
    # who does it, where it is, and more of the news
    ("殺人容疑で田中太郎容疑者を逮捕＝警視庁", "Arrest", "Actual", ""),
    ("首相が北朝鮮を訪問＝中国", "Visit", "Actual", ""),
    ("ロシア軍がキーウを攻撃＝国連、停戦を要求", "Attack", "Actual", ""),
    ("ロシア軍がキーウを攻撃　ウクライナ国防省", "Attack", "Actual", ""),
]


@pytest.mark.parametrize(("headline", "kind", "status", "told"), SIGNED)
def test_who_tells_a_headline_behind_a_sign(headline: str, kind: str, status: str, told: str) -> None:
    found = claims(read("市場は動かなかった。", headline=headline), kind)
    assert [(claim.status.value, sources_of(claim)) for claim in found] == [(status, told)]
