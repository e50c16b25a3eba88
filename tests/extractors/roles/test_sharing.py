"""What events on one occasion share: who is met there is spoken to.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

MET = [
    ("岸田首相は王毅外相と会談し、輸入規制の撤廃を求めた。", "Request", "actor=岸田文雄 target=王毅"),
    ("岸田首相は王毅外相と会談し、「対話が重要だ」と述べた。", "Statement", "actor=岸田文雄 target=王毅"),
    (
        "岸田首相は王毅外相と会談し、「対話が重要だ」と述べ、規制の撤廃を求めた。",
        "Request",
        "actor=岸田文雄 target=王毅",
    ),
    ("英国はロシアの駐英大使を呼び出し、抗議した。", "Protest", "actor=英国 target=ロシア"),
    ("岸田首相は王毅外相と電話で話し、規制の撤廃を求めた。", "Request", "actor=岸田文雄 target=王毅"),
    # not where another one is addressed, or it is said elsewhere, or made public
    (
        "岸田首相は会見において、王毅外相と電話で話し、「対話が重要だ」と述べた。",
        "Statement",
        "actor=岸田文雄",
    ),
    ("岸田首相は王毅外相と会談し、訪中する方針を明らかにした。", "Statement", "actor=岸田文雄"),
    ("岸田首相は王毅外相と会談し、インドに支援を求めた。", "Request", "actor=岸田文雄 target=インド"),
    ("岸田首相は王毅外相と会談し、記者団に「対話が重要だ」と述べた。", "Statement", "actor=岸田文雄"),
    ("岸田首相は王毅外相と会談し、会見で「対話が重要だ」と述べた。", "Statement", "actor=岸田文雄"),
    ("岸田首相は王毅外相と会談し、「対話ができた」と話している。", "Statement", "actor=岸田文雄"),
    # nor is whom one meets blamed, or whom one agrees with spoken to
    ("岸田首相は王毅外相と会談し、保護主義を批判した。", "Accusation", "actor=岸田文雄"),
    ("日本は中国と合意し、成果を強調した。", "Statement", "actor=日本"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), MET)
def test_who_is_met_is_spoken_to(text: str, kind: str, roles: str) -> None:
    told = {roles_of(event) for event in events(read(*text.split("/")), kind)}
    assert told == {roles}


@pytest.mark.parametrize(
    ("text", "kind", "roles"),
    [
        # what is made public in the next sentence is told to nobody; what else is said there is
        ("岸田首相は王毅外相に懸念を伝えた。/訪中する方針も明らかにした。", "Statement", "actor=岸田文雄"),
        (
            "岸田首相は王毅外相に懸念を伝えた。/「対話が重要だ」とも語った。",
            "Statement",
            "actor=岸田文雄 target=王毅",
        ),
        # who does one thing beside another one's deed undergoes nothing
        (
            "EUも救助隊を動員したほか、岸田首相はトルコへの支援を表明した。",
            "Support",
            "actor=岸田文雄 target=トルコ",
        ),
        ("EUも救助隊を動員したほか、岸田首相は「支援する」と強調した。", "Statement", "actor=岸田文雄"),
    ],
)
def test_who_has_no_part(text: str, kind: str, roles: str) -> None:
    assert [roles_of(event) for event in events(read(*text.split("/")), kind)][-1] == roles
