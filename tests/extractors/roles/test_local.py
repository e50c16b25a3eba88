"""Places that act: towns, prefectures, states and groups of countries as the subject of what bodies do."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    ("富山市は施設を修復すると発表した。", "Announcement", ["actor=富山市"]),
    ("富山市は式典を開いた。/同市は「人が増える」としている。", "Statement", ["actor=富山市"]),
    ("沖縄県が日本政府に説明を求めた。", "Request", ["actor=沖縄県 target=日本"]),
    ("欧州各国も合意を歓迎した。", "Support", ["actor=欧州"]),
    # regions do not act, nor a place that is no subject, nor beside another subject
    ("九州は雨だとしている。", "Statement", []),
    ("富山市で発表があった。", "Announcement", []),
    ("西欧各国は動かないとロイターは伝えている。", "Report", ["actor=ロイター"]),
    # it neither fights nor travels
    ("富山市は訪問した。", "Visit", []),
    ("ハマ県は攻撃した。", "Attack", []),
]


@pytest.mark.parametrize(("text", "name", "roles"), CASES)
def test_places_that_act(text: str, name: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == roles
