"""Places that act: towns, prefectures, states and groups of countries as the subject of what bodies do."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    ("富山市は施設を修復すると発表した。", "Announcement", ["actor=富山市"]),
    ("富山市は式典を開いた。/同市は「人が増える」としている。", "Statement", ["actor=富山市"]),
    ("沖縄県が日本政府に説明を求めた。", "Request", ["actor=沖縄県 target=日本"]),
    ("欧州各国も合意を歓迎した。", "Support", ["actor=欧州"]),
    # whom one meets, asks or tells; not where one is to go
    ("茨城県は千葉県や東京都と協議した。", "Meeting", ["participant=千葉県+東京+茨城県"]),
    ("富山市とトヨタ自動車は提携した。", "Business", ["actor=トヨタ自動車+富山市"]),
    ("岸田首相は富山市に協力を要請した。", "Request", ["actor=岸田文雄 target=富山市"]),
    ("岸田首相は富山市に移るよう求めた。", "Request", ["actor=岸田文雄"]),
    ("岸田首相は九州に協力を要請した。", "Request", ["actor=岸田文雄"]),
    # it holds no office, and its mayor's name is not its own
    ("富山市が開催地に選ばれた。", "Appointment", []),
    ("富山市の山田太郎市長が辞職した。", "Departure", ["of=富山市 target=山田太郎"]),
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
