"""To whom a letter says something; and several who each have what is told for themselves."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

LETTERS = [
    ("王毅外相は撤退を要請する書簡をモディ首相に送った。", "Request", "actor=王毅 target=ナレンドラ・モディ"),
    ("王毅外相はインド政府に手紙を送り、「対話が必要だ」と述べた。", "Statement", "actor=王毅 target=インド"),
    (
        "王毅外相はモディ首相に宛てた書簡で「対話が必要だ」と述べた。",
        "Statement",
        "actor=王毅 target=ナレンドラ・モディ",
    ),
    (
        "王毅外相は、モディ首相への書簡の中で、対話を求めた。",
        "Request",
        "actor=王毅 target=ナレンドラ・モディ",
    ),
    (
        "王毅外相はモディ首相宛ての書簡を公表し、「対話が必要だ」と書いた。",
        "Statement",
        "actor=王毅 target=ナレンドラ・モディ",
    ),
    # what is not said in it, nor where it is written, goes to nobody
    ("王毅外相はモディ首相に書簡を送ったが、記者団に「対話が必要だ」と述べた。", "Statement", "actor=王毅"),
    ("王毅外相はモディ首相の書簡を公表し、「対話が必要だ」と述べた。", "Statement", "actor=王毅"),
    ("王毅外相はモディ首相に花を送り、「対話が必要だ」と述べた。", "Statement", "actor=王毅"),
]
EACH = [
    (
        "岸田首相は外相に上川陽子氏、法相に小泉龍司氏を起用した。",
        "Appointment",
        {"actor=岸田文雄 of=日本 target=上川陽子", "actor=岸田文雄 of=日本 target=小泉龍司"},
    ),
    (
        "岸田首相は上川陽子氏を外相、小泉龍司氏を法相に充てた。",
        "Appointment",
        {"actor=岸田文雄 of=日本 target=上川陽子", "actor=岸田文雄 of=日本 target=小泉龍司"},
    ),
    ("岸田首相は外相に上川陽子氏を起用した。", "Appointment", {"actor=岸田文雄 of=日本 target=上川陽子"}),
    (
        "岸田首相はモディ首相、マクロン大統領とそれぞれ会談した。",
        "Meeting",
        {"participant=ナレンドラ・モディ+岸田文雄", "participant=エマニュエル・マクロン+岸田文雄"},
    ),
    (
        "岸田首相はモディ首相、マクロン大統領と会談した。",
        "Meeting",
        {"participant=エマニュエル・マクロン+ナレンドラ・モディ+岸田文雄"},
    ),
    ("岸田首相とモディ首相はそれぞれ会談した。", "Meeting", {"participant=ナレンドラ・モディ+岸田文雄"}),
]


@pytest.mark.parametrize(("text", "kind", "roles"), LETTERS)
def test_letters(text: str, kind: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(text), kind)][-1] == roles


@pytest.mark.parametrize(("text", "kind", "told"), EACH)
def test_for_each(text: str, kind: str, told: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == told
