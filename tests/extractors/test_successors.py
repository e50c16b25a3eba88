"""Who follows somebody in an office that a headline does not name."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, events, read, roles_of


@pytest.mark.parametrize(
    ("headline", "roles"),
    [
        ("トヨタ、社長交代へ　後任に佐藤氏", {"target=佐藤"}),
        ("外相に佐藤氏、財務相に鈴木氏", {"target=佐藤", "target=鈴木"}),
        ("記者団に田中氏", set()),
        ("首相に批判", set()),
    ],
)
def test_who_follows_is_appointed(headline: str, roles: set[str]) -> None:
    told = events(read("市場は静かだった。", headline=headline), "Appointment")
    assert {roles_of(event) for event in told} == roles


def test_what_the_text_says_of_it_counts_for_the_headline() -> None:
    reading = read("岸田首相は田中太郎氏を総務相に起用する方針を固めた。", headline="総務相に田中氏")
    assert len(events(reading, "Appointment")) == 1
    assert {claim.status.value for claim in claims(reading, "Appointment")} == {"Planned"}


def test_a_next_holder_is_no_holder_yet() -> None:
    told = claims(read("市場は静かだった。", headline="次期首相に田中氏"), "Appointment")
    assert [claim.status.value for claim in told] == ["Planned"]
