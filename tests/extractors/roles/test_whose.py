"""Whose office somebody takes or leaves, by what the article says of it anywhere."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    # the office stands beside the verb, whose it is before the person or before who appoints
    ("韓国の李在明大統領は金民錫氏を首相に指名した。", "Appointment", "actor=李在明 of=韓国 target=金民錫"),
    ("フランスのマクロン大統領が辞任した。", "Departure", "of=フランス target=エマニュエル・マクロン"),
    ("イオン銀行の山田太郎社長が退任した。", "Departure", "of=イオン銀行 target=山田太郎"),
    (
        "トヨタ自動車は山田太郎社長を解任した。",
        "Departure",
        "actor=トヨタ自動車 of=トヨタ自動車 target=山田太郎",
    ),
    ("米国のトランプ大統領が就任して半年がたった。", "Appointment", "of=米国 target=ドナルド・トランプ"),
    # an office that is over is not the one that is left
    ("日本の小泉純一郎元首相が政界を引退した。", "Departure", "target=小泉純一郎"),
    # what somebody was before says nothing of what he becomes
    ("東京大学の山田太郎教授が社長に就任した。", "Appointment", "target=山田太郎"),
    # who chooses is not whose office it is
    ("国連総会は山田太郎氏を事務総長に選出した。", "Appointment", "actor=国連総会 target=山田太郎"),
    # a party has no president of state
    ("米国の民主党のバイデン大統領が再選された。", "Appointment", "of=米国 target=ジョー・バイデン"),
]


@pytest.mark.parametrize(("text", "name", "roles"), CASES)
def test_whose_office(text: str, name: str, roles: str) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == [roles]


def test_an_office_named_elsewhere_in_the_article() -> None:
    reading = read("英国のジョンソン首相は17日に演説した。ジョンソン氏は18日に首相を辞任した。")
    assert [roles_of(e) for e in events(reading, "Departure")] == ["of=英国 target=ボリス・ジョンソン"]
