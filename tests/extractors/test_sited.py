"""Where something is that names no place: the one place of its sentence."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

CASES = [
    # of a headline, of what is told of a place, of what leads to it, before the noun
    ("H:福島で地震相次ぐ/市場は動かなかった。", "Disaster", ["Disaster Actual place=福島県"]),
    ("熊本市では、男性が建物の倒壊で閉じ込められたという。", "Disaster", ["Disaster Actual place=熊本市"]),
    ("チリの首都サンティアゴでは倒壊が心配だ。", "Disaster", ["Disaster Actual place=サンティアゴ"]),
    (
        "台風のため、熊本市で停電が続いた。",
        "Disaster",
        ["Disaster Actual place=熊本市", "Disaster Actual place=熊本市"],
    ),
    # where somebody speaks or meets, what points back, two places, and what comes before it
    ("首相は熊本市で会見し、地震の被害を語った。", "Disaster", []),
    ("首相は熊本市で会談し、地震の被害を語った。", "Disaster", []),
    ("熊本市ではこの地震の影響が残る。", "Disaster", []),
    ("熊本市と大分市では地震の影響が残り、福岡市でも残る。", "Disaster", []),
    ("選手は地震の後に休み、熊本市で試合に出た。", "Disaster", []),
    ("熊本市では地震の影響が話題だ。", "Disaster", []),
]


@pytest.mark.parametrize(("text", "kind", "expected"), CASES)
def test_where_the_sentence_is(text: str, kind: str, expected: list[str]) -> None:
    headline, _, body = text[2:].partition("/") if text.startswith("H:") else ("", "", text)
    assert [line(c) for c in claims(read(body, headline=headline), kind)] == expected
