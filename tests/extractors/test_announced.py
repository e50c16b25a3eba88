"""What a headline says befell is what the lead tells, wherever each says that it was."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import date_of, events, read, roles_of

TOLD = [
    (
        "Disaster",
        "山形県で防災ヘリが墜落",
        "月山で10日、防災ヘリが墜落した。",
        ["place=山形県+月山 2024-06-10"],
    ),
    (
        "Casualty",
        "ドイツで列車事故、3人死亡",
        "10日、ベルリンで3人が死亡した。",
        ["place=ドイツ+ベルリン 2024-06-10"],
    ),
    # who died of whom both tell, by whatever word
    (
        "Casualty",
        "山田太郎さんが焼死",
        "10日、東京で山田太郎さんが死亡した。",
        ["place=東京 target=山田太郎 2024-06-10"],
    ),
    # another country, another thing, another day, one that may come, farther back
    (
        "Disaster",
        "フランスで地震",
        "10日、ドイツで地震があった。",
        ["place=フランス", "place=ドイツ 2024-06-10"],
    ),
    ("Disaster", "山形県で地震", "10日、秋田県で火災があった。", ["place=山形県", "place=秋田県 2024-06-10"]),
    (
        "Disaster",
        "山形県で9日に地震が発生",
        "10日、秋田県で地震があった。",
        ["place=山形県 2024-06-09", "place=秋田県 2024-06-10"],
    ),
    (
        "Disaster",
        "山形県で地震",
        "道は遠い。道は遠い。10日、秋田県で地震があった。",
        ["place=山形県", "place=秋田県 2024-06-10"],
    ),
]


@pytest.mark.parametrize(("kind", "headline", "text", "expected"), TOLD)
def test_a_headline_and_its_lead(kind: str, headline: str, text: str, expected: list[str]) -> None:
    found = events(read(text, headline=headline), kind)
    assert [f"{roles_of(e)} {date_of(e) or ''}".strip() for e in found] == expected
