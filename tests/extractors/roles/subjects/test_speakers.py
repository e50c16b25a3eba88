"""Who does what stands in quotations: of several sentences, in the first person, told before or behind.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, events, line, read, roles_of

QUOTED = [
    # each sentence of a quotation has its own subject, or goes on with the one before if it tells what was
    (
        "岸田首相は「ロシアは応じなかった。5月にはキーウを攻撃した」と述べた。",
        "Attack Actual actor=ロシア target=キーウ date=2024-05 says=岸田文雄",
    ),
    (
        "岸田首相は「ロシアは応じなかった。今後もロシアに制裁を科す」と述べた。",
        "Sanction Planned actor=岸田文雄 target=ロシア says=岸田文雄",
    ),
    (
        "岸田首相は「ロシアは応じなかった。われわれは交渉した。昨年はキーウを訪問した」と述べた。",
        "Visit Actual actor=岸田文雄 place=キーウ date=2023 says=岸田文雄",
    ),
    (
        "「ロシアはキーウを攻撃した。ドイツは制裁を科す」。岸田首相はこう語った。",
        "Sanction Planned actor=ドイツ says=岸田文雄",
    ),
    # the first person is who says it, wherever he is named; his country where he names that
    (
        "岸田首相は「われわれは武器をポーランドに供与する」と述べた。",
        "Transfer Planned actor=岸田文雄 target=ポーランド says=岸田文雄",
    ),
    (
        "「わが国は中国に抗議した」。岸田首相は会見で語った。",
        "Protest Actual actor=日本 target=中国 says=岸田文雄",
    ),
    ("岸田首相は「私もキーウを訪れた」と語った。", "Visit Actual actor=岸田文雄 place=キーウ says=岸田文雄"),
    # who did it may be told last
    (
        "「キーウを攻撃したのはロシアだ」と岸田首相は述べた。",
        "Attack Actual actor=ロシア target=キーウ says=岸田文雄",
    ),
    # behind it: こう with another act of saying, or a verb of saying that says nothing else
    (
        "「ロシア軍はキーウを攻撃した」。岸田首相は演説でこう訴え、「許せない」と話した。",
        "Attack Actual actor=ロシア軍 target=キーウ says=岸田文雄",
    ),
    (
        "「ロシア軍はキーウを攻撃した」。岸田首相は語気を強めた。",
        "Attack Actual actor=ロシア軍 target=キーウ says=岸田文雄",
    ),
    ("「ロシア軍はキーウを攻撃した」。岸田首相は車を降りた。", "Attack Actual actor=ロシア軍 target=キーウ"),
    # who is spoken of in a quotation does not go on speaking behind it
    (
        "岸田首相は会見を開いた。「ロシアは応じなかった」。さらに「制裁を科す」と語った。",
        "Sanction Planned actor=岸田文雄 says=岸田文雄",
    ),
]


@pytest.mark.parametrize(("text", "told"), QUOTED)
def test_what_is_told_in_quotations(text: str, told: str) -> None:
    kind = told.partition(" ")[0]
    assert told in [line(claim) for claim in claims(read(*text.split("/")), kind)]


@pytest.mark.parametrize(
    ("text", "kind", "roles"),
    [
        ("国はわれわれを支援した。", "Support", "-"),
        ("岸田首相が訪れたのはロシアだ。", "Visit", "actor=岸田文雄 place=ロシア"),
        ("攻撃したのはキーウだ。", "Attack", "target=キーウ"),
    ],
)
def test_what_is_no_word_for_the_speaker(text: str, kind: str, roles: str) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} <= {roles}
