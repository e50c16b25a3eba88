"""What is sure, regretted, aimed at, taken up or asked by one's own words: how sure its claim is."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

SURE = [
    ("田中容疑者は「佐藤さんを刺したことは間違いない」と話した。", "Attack", "Actual 田中"),
    ("田中容疑者は「佐藤さんを刺したことに間違いありません」と話した。", "Attack", "Actual 田中"),
    ("田中容疑者は「佐藤さんを刺したのは間違いない」と話した。", "Attack", "Actual 田中"),
    ("ロシア軍がキーウを攻撃したに違いない。", "Attack", "Possible"),
    ("ロシア軍がキーウを攻撃したのは誤りだった。", "Attack", "Actual"),
    ("王毅外相はロシアのキーウ攻撃は間違いだったと述べた。", "Attack", "Actual 王毅"),
    # what is told is wrong, or a lie
    ("ロシア軍がキーウを攻撃したとの報道は誤りだ。", "Attack", "Denied"),
    ("ロシア軍がキーウを攻撃したというのは間違いだ。", "Attack", "Denied"),
    ("ロシア軍がキーウを攻撃したというのはうそだ。", "Attack", "Denied"),
]

AIMED = [
    ("中国が台湾に圧力をかける狙いだ。", "Threat", "Planned"),
    ("中国が台湾に圧力をかける狙いとみられる。", "Threat", "Possible"),
    ("中国はロシアを支援する目的で会談した。", "Support", "Planned"),
    ("中国が台湾に圧力をかけた狙いは不明だ。", "Threat", "Actual"),
    ("中国の台湾への圧力の狙いは不明だ。", "Threat", "Actual"),
]

TAKEN_UP = [
    ("国連安保理はイスラエルの要請を受け、24日に会合を開く。", "Request", "Actual"),
    ("国連安保理はイスラエルの要請を受けて会合を開く見通しだ。", "Request", "Actual"),
    ("国連安保理は24日にイスラエルの要請を受け、会合を開く。", "Request", "Planned"),
    ("鈴木容疑者は中国の要請を受けて発砲した疑いで逮捕された。", "Request", "Alleged"),
]

ASKED = [
    ("王毅外相は「停戦に応じるようロシアに求める」と強調した。", "Request", "Actual"),
    ("王毅外相は「ロシアに停戦を求める」と述べた。", "Request", "Planned"),
    ("王毅外相は「米国の制裁に反対する」とけん制した。", "Denial", "Actual"),
    ("王毅外相は、米国が台湾の独立を支持していると非難した。", "Support", "Alleged"),
    ("王毅外相は「米国の侵略に反対したのはイランだ」と非難した。", "Denial", "Alleged"),
    # a meeting that came to nothing was held
    ("日本と米国の貿易交渉は決裂した。", "Meeting", "Actual"),
    ("日本と米国の貿易交渉は中止された。", "Meeting", "Denied"),
]


@pytest.mark.parametrize(("text", "kind", "told"), SURE)
def test_what_is_sure_and_what_is_regretted_has_been(text: str, kind: str, told: str) -> None:
    found = claims(read(text), kind)
    assert [f"{claim.status.value} {sources_of(claim)}".strip() for claim in found] == [told]


@pytest.mark.parametrize(("text", "kind", "status"), [*AIMED, *TAKEN_UP, *ASKED])
def test_what_is_aimed_at_taken_up_or_asked(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)][:1] == [status]
