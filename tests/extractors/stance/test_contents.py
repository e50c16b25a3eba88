"""What a list, a plan or an announcement says of the events named in it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

CONTAINED = [
    # as sure as what contains it, and told by who announces that
    (
        "米国は、ズベルバンクの資産凍結を盛り込んだ追加制裁を発表した。",
        "Sanction",
        {
            "Actual 米国",
            "Planned 米国",
        },  # the sanction is imposed by announcing it, what it contains is to come
    ),
    (
        "米国は、ズベルバンクの資産凍結や同行との取引禁止を盛り込んだ対策を発表した。",
        "Sanction",
        {"Planned 米国"},
    ),
    ("米国は、イスラエル軍のガザ撤退を盛り込んだ計画を示した。", "MilitaryActivity", {"Planned"}),
    ("米国は、イスラエル軍のガザ撤退を含む案を退けた。", "MilitaryActivity", {"Possible"}),
    # not so what is no plan
    ("イスラエル軍のガザ攻撃を含む戦闘が続いた。", "Attack", {"Actual"}),
    ("米国は、北朝鮮のミサイル発射を捉えた映像を発表した。", "MilitaryActivity", {"Actual"}),
]

LISTED = [
    ("岸田首相はロシアへの制裁や支援の中止を検討している。", "Sanction", {"Possible"}),
    ("岸田首相はロシアへの制裁を続け、インド訪問を検討している。", "Sanction", {"Actual"}),
]

ANNOUNCED = [
    ("米政府が14日発表した対ロシア追加制裁に同国企業が含まれた。", "Sanction", {"Actual 米国"}),
    ("米政府が14日発動した対ロシア追加制裁に同国企業が含まれた。", "Sanction", {"Actual"}),
    ("14日発表された対ロシア追加制裁に同国企業が含まれた。", "Sanction", {"Actual"}),
    ("イオン銀行は、小林裕明社長を解任する人事を発表した。", "Departure", {"Planned イオン銀行"}),
    (
        "ゼレンスキー大統領は、ドンバス掌握へロシア軍が進んだと訴えた。",
        "Attack",
        {"Planned ウォロディミル・ゼレンスキー"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "told"), [*CONTAINED, *LISTED, *ANNOUNCED])
def test_what_it_is_part_of(text: str, kind: str, told: set[str]) -> None:
    found = {f"{c.status.value} {sources_of(c)}".strip() for c in claims(read(text), kind)}
    assert found == told
