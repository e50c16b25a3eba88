"""Offices whose holder stands beside them, in rows and with copulas; and neighbours that give nothing."""

from __future__ import annotations

import pytest
from tests.extractors.relations.test_careers import careers

ROWS = [
    # article, "holder of title" of each office that is given
    (
        "首相は外相に佐々木健氏、財務相に岡本花子氏を起用した。",
        {"佐々木健 jp 外相", "岡本花子 jp 財務相"},
    ),
    (
        "首相は上川陽子氏を外相、林芳正氏を総務相、河野太郎氏を防衛相に起用した。",
        {"kamikawa-yoko jp 外相", "hayashi-yoshimasa jp 総務相", "kono-taro jp 防衛相"},
    ),
    (
        "トヨタは会長に田中一郎氏を、社長に鈴木花子氏を選んだ。",
        {"田中一郎 toyota 会長", "鈴木花子 toyota 社長"},
    ),
    (
        "上川陽子外相の後任に林芳正氏、河野太郎防衛相の後任に鈴木花子氏をあてた。",
        {"hayashi-yoshimasa jp 外相", "鈴木花子 jp 防衛相"},
    ),
    ("上川陽子外相は辞任した。上川氏の後任に林芳正氏を起用した。", {"hayashi-yoshimasa jp 外相"}),
    ("上川氏の後任に林芳正氏を起用した。", set()),
]
SAID = [
    ("トヨタの社長だった田中一郎氏は述べた。", "田中一郎 toyota 社長 former"),
    ("トヨタの社長である田中一郎氏は述べた。", "田中一郎 toyota 社長"),
    ("田中一郎氏はトヨタの社長で、昨年から米国で暮らす。", "田中一郎 toyota 社長"),
    ("田中一郎氏は公明党の幹事長だ。", "田中一郎 jp-komeito 幹事長"),
    ("田中一郎氏は元トヨタの社長で、今は農業を営む。", "田中一郎 toyota 社長 former"),
]
NOT_SAID = [
    "田中一郎氏はトヨタの社長ではない。",
    "田中一郎氏がトヨタの社長だった2010年に発売した。",
    "田中一郎氏は「次の内閣」外相で、43歳だ。",
    "チャド出身の田中一郎氏は初代大統領で、1999年まで務めた。",
    "西ドイツ代表だった田中一郎氏は述べた。",
    "田中一郎氏はトヨタの社長候補だ。",
    "会見したのはトヨタの社長で、田中一郎氏は欠席した。",
]


def _plain(found: list[str]) -> list[str]:
    return [line.removeprefix("Position ").removesuffix(" Actual").removesuffix(" Planned") for line in found]


@pytest.mark.parametrize(("article", "found"), ROWS)
def test_each_office_of_a_row_has_its_own(article: str, found: set[str]) -> None:
    assert {" ".join(line.split()) for line in _plain(careers(article))} == found


@pytest.mark.parametrize(("article", "found"), SAID)
def test_what_somebody_is_said_to_be(article: str, found: str) -> None:
    assert _plain(careers(article)) == [found]


@pytest.mark.parametrize("article", NOT_SAID)
def test_what_nobody_is_said_to_be(article: str) -> None:
    assert careers(article) == []
