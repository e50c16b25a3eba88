"""Who is only supposed to have done it did it possibly, and tells nothing."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

CASES = [
    ("シリアでイスラエルによるとみられる空爆があった。", "Attack Possible actor=イスラエル place=シリア"),
    ("シリアでイスラエルによるものとみられる空爆があった。", "Attack Possible actor=イスラエル place=シリア"),
    ("KDDIがロシアによると思われる攻撃を受けた。", "Attack Possible actor=ロシア target=KDDI"),
    # whose part in it is only suspected is no doer, and undergoes nothing
    ("シリアでロシアの関与が疑われる空爆があった。", ""),
    # others tell it
    (
        "ロイター通信によると、イスラエルがシリアを空爆した。",
        "Attack Actual actor=イスラエル target=シリア says=ロイター",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_supposed_to_have_done_it(text: str, expected: str) -> None:
    assert [line for line in tell(text) if line.startswith("Attack")] == [expected][: bool(expected)]
