"""Who does it with the subject."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

WITH = [
    ("米国は英国とともにイエメンを空爆した。", "Attack", {"actor=米国+英国 target=イエメン"}),
    ("トヨタはソニー、ホンダと共同で熊本県に工場を建設した。", "Business",
     {"actor=ソニーグループ+トヨタ自動車+ホンダ place=熊本県"}),
    ("山田容疑者は田中容疑者とともに逮捕された。", "Arrest", {"target=山田+田中"}),
    # who speaks does so alone; whose child dies did not; what several share has them already
    ("岸田首相は上川外相とともに、協力すると述べた。", "Statement", {"actor=岸田文雄"}),
    ("山田容疑者は田中容疑者とともに鈴木花子さんを死なせた。", "Casualty", {"target=鈴木花子"}),
    ("トヨタはソニーと提携した。", "Business", {"actor=トヨタ自動車 target=ソニーグループ"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "roles"), WITH)
def test_who_does_it_together(text: str, kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == roles


CAUSED = [
    (
        "楽天グループは子会社の楽天銀行を東京証券取引所に上場させた。",
        {"actor=楽天銀行 target=東京証券取引所"},
    ),
    ("トヨタはソニーを東京証券取引所に上場させなかった。", {"actor=ソニーグループ target=東京証券取引所"}),
]


@pytest.mark.parametrize(("text", "roles"), CAUSED)
def test_who_is_made_to_do_what_takes_no_object(text: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), "Business")} == roles
