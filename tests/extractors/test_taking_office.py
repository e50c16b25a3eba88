"""Headlines that put somebody into an office without a verb."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

_BODY = "会社側が会見した。"
TAKEN = [
    # an office and a person, in either order, one pair or several, and parts of a headline
    ("トヨタ社長に山田氏", _BODY, {"of=トヨタ自動車 target=山田"}),
    ("自民幹事長に田中氏、政調会長に山田氏", _BODY, {"of=自民党 target=田中", "target=山田"}),
    ("自民総裁に田中氏　決選投票で勝つ", _BODY, {"of=自民党 target=田中"}),
    ("山田氏が次期外相へ", _BODY, {"target=山田"}),
    ("山田社長は会長へ", "トヨタの山田社長は会長に就く。", {"of=トヨタ自動車 target=山田"}),
    # what the article tells of it is the same
    (
        "トヨタ社長に山田氏",
        "トヨタ自動車は17日、山田太郎氏が社長に就任したと発表した。",
        {"of=トヨタ自動車 target=山田太郎"},
    ),
    # more is said of them, nobody takes an office, or it is none
    ("首相に山田氏が苦言", _BODY, set()),
    ("首相に山田氏「辞任を」", _BODY, set()),
    ("首相候補に山田氏", _BODY, set()),
    ("最優秀賞に山田氏", _BODY, set()),
    ("トランプ大統領にプーチン氏", _BODY, set()),
    ("山田氏が大阪へ", _BODY, set()),
]


@pytest.mark.parametrize(("headline", "body", "taken"), TAKEN)
def test_offices_that_headlines_fill(headline: str, body: str, taken: set[str]) -> None:
    found = events(read(body, headline=headline), "Appointment")
    assert {roles_of(event) for event in found} == taken
