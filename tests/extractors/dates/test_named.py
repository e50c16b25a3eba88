"""What a sentence names again dates what is said behind it, or in it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

_VOTED = "国連安全保障理事会は11日、決議を採択した。"
_SPOKE = "岸田首相は10日、東京で演説した。モディ首相は12日、中国を非難した。"
_SAID = "Statement Actual actor=岸田文雄"
_RULED = "田中一郎被告の判決公判が13日、千葉地裁で開かれ、山田次郎裁判長は懲役2年を言い渡した。"
_JUDGE, _ACCUSED = "Statement Actual actor=山田次郎", "Statement Actual actor=田中一郎"
TOLD = [
    (_VOTED + "岸田首相は採択後、「成功だ」と述べた。", _SAID + " date=2024-06-11"),
    (_VOTED + "岸田首相は採択の後、「成功だ」と述べた。", _SAID + " date=2024-06-11"),
    (
        _VOTED + "岸田首相は採択後の会見で、「成功だ」と述べた。",
        _SAID + " date=2024-06-11",
    ),
    (
        _SPOKE + "岸田首相は演説の中で、「成功だ」と述べた。",
        _SAID + " date=2024-06-10",
    ),
    # of another event, on another day, at another's speech
    (_VOTED + "岸田首相は帰国後、「成功だ」と述べた。", _SAID),
    (_VOTED + "岸田首相は散会後、「成功だ」と述べた。", _SAID + " date=2024-06-11"),
    (_VOTED + "道は遠い。" * 3 + "岸田首相は散会後、「成功だ」と述べた。", _SAID),
    (_VOTED + "岸田首相は昨年の採択後、「成功だ」と述べた。", _SAID + " date=2023"),
    (_SPOKE + "王毅外相は演説の中で、「成功だ」と述べた。", "Statement Actual actor=王毅"),
    (_VOTED + "岸田首相は採択後に撤退すると述べた。", _SAID),
    # the ruling and the court, however far behind; what is said of another one, or by somebody else, is not
    (_RULED + "山田裁判長は判決理由で「悪質だ」と指摘した。", _JUDGE + " date=2024-06-13"),
    (_RULED + "道は遠い。" * 4 + "判決理由で山田裁判長は「悪質だ」と指摘した。", _JUDGE + " date=2024-06-13"),
    (_RULED + "道は遠い。" * 4 + "田中被告は閉廷後、「残念だ」と述べた。", _ACCUSED + " date=2024-06-13"),
    (_RULED + "山田裁判長は昨年の判決で「悪質だ」と指摘した。", _JUDGE + " date=2023"),
    (_RULED + "検察側は公判で死刑を求めており、山田裁判長は「残念だ」と述べた。", _JUDGE),
    # what comes of it may come later
    (_VOTED + "岸田首相は「採択後、反対した」と述べた。", _SAID),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_when_it_is_said(text: str, told: str) -> None:
    assert told in tell(text)
