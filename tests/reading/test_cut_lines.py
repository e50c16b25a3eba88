"""Lines that break off, as copied pages have them: they are read, and what they tell is kept."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

CUT = [
    # behind a clause that goes on, where nothing follows
    ("岸田首相は17日に会見し、改革を続け、", "Statement Actual actor=岸田文雄 date=2024-06-17"),
    ("岸田首相はインドを訪問し、モディ首相と会談し、", "Visit Actual actor=岸田文雄 place=インド"),
    # behind what is told, where nobody tells it
    ("岸田首相はインドを訪れたと、", "Visit Actual actor=岸田文雄 place=インド"),
    ("岸田首相は、インドを訪れたことを、", ""),
    # behind a source, where nothing is told
    ("ロイターの報道によると", "Report Actual actor=ロイター"),
    # in a quotation, in brackets
    ("岸田首相は「改革を続ける", ""),
    ("岸田首相(自民党", ""),
]


@pytest.mark.parametrize(("text", "told"), CUT)
def test_a_line_that_breaks_off(text: str, told: str) -> None:
    lines = tell(text)
    assert not told or told in lines
