"""Plans that a sentence goes on from (…する予定で、…), and what is told of in the same breath."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

GOING_ON = [
    # 予定で、 ends a clause: its topic is not that of the next one
    (
        "米国はイランと協議する予定で、ロシアは反対している。",
        "Denial",
        "Denial Actual actor=ロシア",
    ),
    ("米国は空母を派遣する計画で、中国は反発した。", "Accusation", "Accusation Actual actor=中国"),
    (
        "米国は空母を派遣する計画で、中国は反発した。",
        "MilitaryActivity",
        "MilitaryActivity Planned actor=米国",
    ),
    (
        "岸田首相はモディ首相と会談する予定で、戦闘を終わらせるよう迫る意向だ。",
        "Meeting",
        "Meeting Planned participant=ナレンドラ・モディ+岸田文雄",
    ),
    (
        "岸田首相はインドを訪問する見通しで、実現すれば就任後初めてとなる。",
        "Visit",
        "Visit Planned actor=岸田文雄 place=インド",
    ),
    # by で one agrees and arranges: no clause of its own
    (
        "日本と米国は協定に署名する方針で、一致した。",
        "Agreement",
        "Agreement Planned participant=日本+米国",
    ),
    ("岸田首相はインドを訪問する計画で調整している。", "Visit", "Visit Planned actor=岸田文雄 place=インド"),
    # 近く before a name says when
    (
        "上地克明市長は記者団に対し、近く日産の幹部と面会し、説明を求めると話した。",
        "Meeting",
        "Meeting Planned participant=上地克明+日産自動車 says=上地克明",
    ),
    (
        "上地克明市長は記者団に対し、近く日産の幹部と面会し、説明を求めると話した。",
        "Statement",
        "Statement Actual actor=上地克明",
    ),
    ("岸田首相は近くインドを訪れる。", "Visit", "Visit Planned actor=岸田文雄 place=インド"),
    # what is looked into is said of whose case it is
    (
        "東京地検は資金を提供した疑いで、トヨタ自動車の捜査に着手した。",
        "Transfer",
        "Transfer Alleged actor=トヨタ自動車 says=東京地検",
    ),
    (
        "警視庁は山田太郎容疑者が資金を提供した疑いで捜査を始めた。",
        "Transfer",
        "Transfer Alleged actor=山田太郎 says=警視庁",
    ),
]


@pytest.mark.parametrize(("text", "kind", "told"), GOING_ON)
def test_what_goes_on_from_a_plan(text: str, kind: str, told: str) -> None:
    assert line(claims(read(text), kind)[0]) == told
