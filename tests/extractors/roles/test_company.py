"""Who met goes on together: in the sentences after a meeting, and in the rest of a headline."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

_BOTH = "participant=ナレンドラ・モディ+岸田文雄"
_ALONE = "participant=岸田文雄"
TOGETHER = [
    # paragraphs, type, its roles
    (("岸田首相はモディ首相と会談した。", "同盟の強化で一致した。"), "Agreement", {_BOTH}),
    (("岸田首相はモディ首相と会談した。", "会談後、共同声明に署名した。"), "Agreement", {_BOTH}),
    (
        ("岸田首相はモディ首相と電話で約20分間会談し、祝意を伝えた。", "連携することで一致した。"),
        "Agreement",
        {_BOTH},
    ),
    # somebody else is named, or the subject does it alone; they did not meet
    (
        ("岸田首相はモディ首相と会談した。", "プーチン大統領とは制裁の解除で合意した。"),
        "Agreement",
        {"participant=ウラジーミル・プーチン+岸田文雄"},
    ),
    (("岸田首相はモディ首相と会談した。", "法案に署名した。"), "Agreement", {_ALONE}),
    (("岸田首相はモディ首相と会談した。", "閣議を開いた。"), "Meeting", {_ALONE, _BOTH}),
    (("岸田首相はモディ首相と会談しなかった。", "同盟の強化で一致した。"), "Agreement", {_ALONE}),
    (
        ("岸田首相はモディ首相と会談した。", "18日に帰国した。", "同盟の強化で一致した。"),
        "Agreement",
        {_ALONE},
    ),
]


@pytest.mark.parametrize(("paragraphs", "kind", "roles"), TOGETHER)
def test_who_met_agrees(paragraphs: tuple[str, ...], kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(*paragraphs), kind)} == roles


HEADLINES = [
    ("日印首脳会談　関係改善で一致", "Agreement", {"participant=インド+日本"}),
    ("岸田首相、モディ首相と会談　関係改善で一致", "Agreement", {_BOTH}),
    ("岸田首相とモディ首相が電話会談　連携を確認", "Cooperation", {"participant=インド+日本"}),
    ("岸田首相、モディ首相と会談　関税を発動", "Sanction", set()),
    ("岸田首相、モディ首相と会談せず　関係改善で一致", "Agreement", set()),
    ("日印首脳会談後に会見　関係改善で一致", "Agreement", set()),
]


@pytest.mark.parametrize(("headline", "kind", "roles"), HEADLINES)
def test_who_met_agrees_in_the_rest_of_a_headline(headline: str, kind: str, roles: set[str]) -> None:
    told = events(read("市場は静かだった。", headline=headline), kind)
    assert {roles_of(event) for event in told} == roles


def test_who_met_in_a_headline_does_nothing_in_the_text() -> None:
    assert not events(read("関係改善で一致した。", headline="日印首脳会談"), "Agreement")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("岸田首相はモディ首相と会談し、関係改善で一致した。", {_BOTH}),
        (
            "岸田首相はプーチン大統領と会談し、関係改善で一致した。",
            {"participant=インド+日本", "participant=ウラジーミル・プーチン+岸田文雄"},
        ),
    ],
)
def test_what_a_headline_says_of_countries_their_leaders_agree_on(text: str, told: set[str]) -> None:
    reading = read(text, headline="日印首脳会談　関係改善で一致")
    assert {roles_of(event) for event in events(reading, "Agreement")} == told
