"""Who is for or against somebody is not who is named."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

LEANING = [
    ("反NATOが抗議した。", "NATO", False),
    ("NATOが抗議した。", "北大西洋条約機構", True),
    ("非EUは抗議した。", "欧州連合", False),
    ("親ロ派が抗議した。", "ロシア", False),
]


@pytest.mark.parametrize(("text", "name", "is_told"), LEANING)
def test_leaning(text: str, name: str, *, is_told: bool) -> None:
    assert any(name in line for line in tell(text)) is is_told


def test_kin_are_named() -> None:
    assert tell("父親の山田太郎氏が死亡した。") == tell("山田太郎氏が死亡した。")
    assert any("山田花子" in line for line in tell("母親山田花子氏が死亡した。"))
