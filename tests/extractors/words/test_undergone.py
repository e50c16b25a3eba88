"""What an act is done to where no を marks it, and what it is not done to."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read
from tests.extractors.words.test_reader import words

from newsgraph.model import Event

CASES = [
    # text, type, what it is done to (None: nothing is told)
    ("改正案は参議院で可決された。", "Vote", "改正案"),
    ("学校給食の改正案が15日、参議院で可決された。", "Vote", "学校給食の改正案"),
    ("参議院が可決した改正案は来月示される。", "Vote", "改正案"),
    ("学校給食の改正案は参議院が可決した。", "Vote", "学校給食の改正案"),
    ("日本銀行が決定した大規模な緩和策を評価する声がある。", "Vote", "大規模な緩和策"),
    ("隣国に米国から供与された戦車が届いた。", "Transfer", "戦車"),
    ("米国からウクライナに古い戦車が供与された。", "Transfer", "古い戦車"),
    ("新たな基準の制定は、日本赤十字社が長く求めてきた。", "Request", "新たな基準の制定"),
    ("警視庁に男が逮捕された。", "Arrest", "男"),
    # what is marked with を is it; who has a name is no words
    ("米国からウクライナに戦車を供与された部隊が動いた。", "Transfer", "戦車"),
    ("ウクライナに供与されたロシアの戦車が届いた。", "Transfer", "ロシアの戦車"),
    ("田中一郎氏が警視庁に逮捕された。", "Arrest", None),
    # when, why, and the noun of another act are not
    ("岸田首相が山田氏を支持した理由は分からない。", "Support", None),
    ("ロシア軍が攻撃したところ、橋が落ちた。", "Attack", None),
    ("今も米国から供与されている。", "Transfer", None),
    ("選挙は自民党が決定した。", "Vote", "選挙"),
    # nor is a noun that only says whose another one is, or the occasion on which it is done
    ("日本銀行が決定した緩和策の効果は薄い。", "Vote", None),
    ("日本銀行が決定した米国債の購入が続いた。", "Vote", None),
    ("参議院が可決した会議は長い。", "Vote", None),
]


@pytest.mark.parametrize(("text", "kind", "thing"), CASES)
def test_what_an_act_is_done_to(text: str, kind: str, thing: str | None) -> None:
    assert {w.get("object") for w in words(text, kind)} <= {thing}
    assert thing is None or words(text, kind)


SAID = [
    ("岸田首相が表明した減税は見送られた。", "減税"),
    ("減税が岸田首相によって表明された。", "減税"),
    ("減税は岸田首相が表明した。", "減税"),
    ("岸田首相が発表した声明は短い。", None),
    ("NHKが伝えた岸田首相の説明は短い。", None),
    ("岸田首相は表明したが、減税は見送られた。", None),
]


@pytest.mark.parametrize(("text", "content"), SAID)
def test_what_is_said_where_nothing_marks_it(text: str, content: str | None) -> None:
    found = [w for kind in ("Statement", "Announcement", "Report") for w in words(text, kind)]
    assert found[0].get("content") == content


def test_a_headline_leaves_the_mark_out() -> None:
    told = [c.about for c in claims(read("本文。", headline="予算案、参議院で可決"), "Vote")]
    assert [dict(e.words).get("object") for e in told if isinstance(e, Event)] == ["予算案"]
