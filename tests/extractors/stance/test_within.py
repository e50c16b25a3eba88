"""Who says what stands beside the last clause of what he says, and what is only told of him."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

WITHIN = [
    ("王毅外相は、ロシア軍がキーウを攻撃したが、死者はいないと述べた。", "Attack", "王毅"),
    ("王毅外相は、ロシア軍がキーウを攻撃したが、死者はいないと述べた。", "Statement", ""),
    ("王毅外相は16日、ロシア軍がキーウを攻撃したものの、被害はないと明らかにした。", "Attack", "王毅"),
    ("王毅外相は、ロシア軍がキーウを攻撃した一方、被害はなかったと説明した。", "Attack", "王毅"),
    ("王毅外相は、ロシア軍がキーウを攻撃しており、中国は支援を続けると述べた。", "Attack", "王毅"),
    ("王毅外相は、ロシア軍がキーウを攻撃したが、中国は支援を続けると述べた。", "Support", "王毅"),
    ("韓国軍は、北朝鮮がミサイルを発射したが、海に落ちたと発表した。", "MilitaryActivity", "韓国軍"),
    # told of him, or before somebody else speaks
    ("首相は米国がイランを攻撃したが、訪米はすると述べた。", "Attack", ""),
    ("米国は、イランが大使館を攻撃したが、英国は支援を続けると表明した。", "Attack", ""),
    ("王毅外相は、ロシア軍がキーウを攻撃したが、岸田首相は「残念だ」と述べた。", "Attack", ""),
    ("ロシア軍がキーウを攻撃したが、王毅外相は死者はいないと述べた。", "Attack", ""),
    ("王毅外相は、ロシア軍がキーウを攻撃したが、訪問した。", "Attack", ""),
]


@pytest.mark.parametrize(("text", "kind", "told"), WITHIN)
def test_who_says_the_clause_beside_what_is_said(text: str, kind: str, told: str) -> None:
    assert [sources_of(claim) for claim in claims(read(text), kind)] == [told]


def test_what_is_promised_beside_it_makes_no_plan_of_what_has_been() -> None:
    text = "岸田首相は、ロシア軍がキーウを攻撃したが、支援は続けると約束した。"
    assert [claim.status.value for claim in claims(read(text), "Attack")] == ["Actual"]
