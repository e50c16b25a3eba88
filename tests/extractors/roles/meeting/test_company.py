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
    # sentence by sentence, as long as they do it together
    (
        ("岸田首相はモディ首相と会談した。", "連携することを確認した。", "投資の拡大で合意した。"),
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


THREE = "participant=ウラジーミル・プーチン+ナレンドラ・モディ+岸田文雄"
JOINING = [
    # who joins in is there with those who met, before the verb or in a sentence of its own
    (("岸田首相はモディ首相と会談した。", "会談にはプーチン大統領も同席した。"), {THREE}),
    (("岸田首相はモディ首相と、プーチン大統領を交えて会談した。",), {THREE}),
    (("岸田首相とモディ首相は、プーチン大統領が加わり、協議した。",), {THREE}),
    (("岸田首相はモディ首相とともにプーチン大統領と会談した。",), {THREE}),
    # in what was told last, however far back and whatever it is called there
    (
        (
            "岸田首相はモディ首相と会談した。",
            "両首脳は投資の拡大で合意した。",
            "会談にはプーチン大統領も出席した。",
        ),
        {THREE},
    ),
    (
        ("日中韓首脳会議は17日に開幕した。", "会議にはプーチン大統領も出席した。"),
        {"participant=ウラジーミル・プーチン+中国+日本+韓国"},
    ),
    (
        ("岸田首相はモディ首相と会談した。", "会議にはプーチン大統領も出席した。"),
        {_BOTH, "participant=ウラジーミル・プーチン"},
    ),
    # who is there is told by the verb alone, of what was told right before
    (
        ("日中韓首脳会議が開かれ、プーチン大統領も出席した。",),
        {"participant=ウラジーミル・プーチン+中国+日本+韓国"},
    ),
    (("岸田首相はモディ首相と会談した。", "ロシアからはプーチン大統領が参加した。"), {THREE}),
    (("岸田首相はモディ首相と会談した。", "式典にはプーチン大統領が出席した。"), {_BOTH}),
    (("岸田首相はモディ首相と会談した。", "プーチン大統領は出席しなかった。"), {_BOTH}),
    (("岸田首相はモディ首相と会談した。", "プーチン大統領の参加を認めた。"), {_BOTH}),
    (("岸田首相はモディ首相と会談した。", "市場は静かだった。", "プーチン大統領が出席した。"), {_BOTH}),
    (("岸田首相はモディ首相と会談後、演説した。", "プーチン大統領も出席した。"), {_BOTH}),
    (("プーチン大統領も出席した。",), set()),
    # not where another one is meant, or he stays away
    (
        ("岸田首相はモディ首相と会談した。", "中国との会談にはプーチン大統領も出席した。"),
        {_BOTH, "participant=ウラジーミル・プーチン+中国"},
    ),
    (("岸田首相はモディ首相と会談した。", "会談をプーチン大統領が批判した。"), {_BOTH}),
    (("岸田首相はプーチン大統領を交えずにモディ首相と会談した。",), {_BOTH}),
    (
        ("岸田首相は、モディ首相を加えた名簿を手に、プーチン大統領と会談した。",),
        {THREE.replace("ナレンドラ・モディ+", "")},
    ),
]


@pytest.mark.parametrize(("paragraphs", "roles"), JOINING)
def test_who_joins_in_meets(paragraphs: tuple[str, ...], roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(*paragraphs), "Meeting")} == roles


TOLD = [
    # who met agreed, whoever tells it; the public is told
    ("岸田首相はモディ首相と会談し、連携で合意したと述べた。", {_BOTH}, {"actor=岸田文雄"}),
    ("岸田首相は、モディ首相との会談で、連携で合意したと述べた。", {_BOTH}, None),
    (
        "岸田首相はモディ首相と会談し、中国が停戦で合意したと述べた。",
        {"participant=中国"},
        {"actor=岸田文雄 target=ナレンドラ・モディ"},
    ),
    (
        "岸田首相はモディ首相と会談し、合意したいと述べた。",
        {_ALONE},
        {"actor=岸田文雄 target=ナレンドラ・モディ"},
    ),
]


@pytest.mark.parametrize(("text", "agreed", "said"), TOLD)
def test_who_met_agreed_as_one_of_them_tells(text: str, agreed: set[str], said: set[str] | None) -> None:
    reading = read(text)
    assert {roles_of(event) for event in events(reading, "Agreement")} == agreed
    assert said is None or {roles_of(event) for event in events(reading, "Statement")} == said


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
