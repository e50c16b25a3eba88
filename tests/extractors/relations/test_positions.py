"""Position: whose office a title is when a party or a body stands before its bearer."""

from __future__ import annotations

import pytest
from tests.extractors.relations.test_reader import relations

HELD = [
    ("米国は反発した。民主党のオバマ大統領は述べた。", "Position barack-obama us 大統領"),
    ("自民党の河野太郎衆院議員は述べた。", "Position kono-taro 衆院議員"),
    ("自民党の森山裕幹事長は述べた。", "Position 森山裕 jp-ldp 幹事長"),
    ("東京大学の田中一郎教授は述べた。", "Position 田中一郎 tokyo-university 教授"),
]
NOT_HELD = [
    ("米国は反発した。民主党のオバマ大統領は述べた。", "Position barack-obama us-democratic"),
    ("田中一郎教授は述べた。", "Position"),
    ("東京大学の田中一郎選手が優勝した。", "Position"),
]


@pytest.mark.parametrize(("article", "position"), HELD)
def test_whose_office_it_is(article: str, position: str) -> None:
    assert position in relations(article)


@pytest.mark.parametrize(("article", "position"), NOT_HELD)
def test_whose_office_it_is_not(article: str, position: str) -> None:
    assert not [found for found in relations(article) if found.startswith(position)]
