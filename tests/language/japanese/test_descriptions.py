"""What somebody is stands before his name, also behind another one: 山田さんと会社員、田中さんが."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

NAMED = [
    (
        "神戸市の大学生、山田太郎さん(23)と大阪市の会社員、田中花子さん(20)が死亡した。",
        "target=山田太郎+田中花子",
    ),
    ("大学生、山田太郎さん(23)と会社員、田中花子さん(20)が死亡した。", "target=山田太郎+田中花子"),
    ("事故の後、田中花子さん(20)が死亡した。", "target=田中花子"),
]


@pytest.mark.parametrize(("text", "roles"), NAMED)
def test_both_are_named(text: str, roles: str) -> None:
    assert [roles_of(e) for e in events(read(text), "Casualty")] == [roles]
