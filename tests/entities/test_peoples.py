"""Countries that are named in their people or time alone are mentioned, but do nothing."""

from __future__ import annotations

import pytest
from tests.entities.telling import links, resolve

MENTIONED = [
    ("日本人3人が救助された。", "country/jp"),
    ("船員は全員ブラジル人だった。", "country/br"),
    ("元フランス人教師が語った。", "country/fr"),
    ("在日台湾人の団体が集会を開いた。", "country/tw"),
    ("揺れは午前9時(日本時間午後5時)に起きた。", "country/jp"),
    ("中国公安省の局長は述べた。", "country/cn"),
]
NOT_MENTIONED = [
    ("日本語で話した。", "country/jp"),
    ("3人が救助された。外国人もいた。", "country/jp"),
    ("韓国籍の住民が多い。", "country/cn"),
]


@pytest.mark.parametrize(("text", "country"), MENTIONED)
def test_mentioned(text: str, country: str) -> None:
    assert country in {entity.id for entity in resolve(text).mentioned}


@pytest.mark.parametrize(("text", "country"), NOT_MENTIONED)
def test_not_mentioned(text: str, country: str) -> None:
    assert country not in {entity.id for entity in resolve(text).mentioned}


def test_people_are_no_name_of_their_country() -> None:
    assert not links(resolve("乗客の日本人が抗議した。"))
