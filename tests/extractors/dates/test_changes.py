"""Who is put into an office behind a change there is so on its day."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

_CHANGED = "岸田首相は10日、林芳正外相を解任した。"
_PUT = "Appointment Actual actor=岸田文雄 target=上川陽子"
TOLD = [
    (_CHANGED + "岸田首相は後任に上川陽子氏を起用した。", _PUT + " date=2024-06-10"),
    (_CHANGED + "道は遠い。" * 2 + "岸田首相は後任に上川陽子氏を起用した。", _PUT + " date=2024-06-10"),
    # too far behind, on a day of its own, not done yet, another one's deed
    (_CHANGED + "道は遠い。" * 3 + "岸田首相は後任に上川陽子氏を起用した。", _PUT),
    (_CHANGED + "岸田首相は12日、後任に上川陽子氏を起用した。", _PUT + " date=2024-06-12"),
    (
        _CHANGED + "岸田首相は後任に上川陽子氏を起用する方針だ。",
        "Appointment Planned actor=岸田文雄 target=上川陽子",
    ),
    (_CHANGED + "岸田首相はインドを訪れた。", "Visit Actual actor=岸田文雄 place=インド"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_when_somebody_is_put_into_an_office(text: str, told: str) -> None:
    assert told in tell(text)
