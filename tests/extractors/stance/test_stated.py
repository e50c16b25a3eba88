"""What somebody states an event to be, or not to be, and who states what beside whom."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read, sources_of

STATED = [
    ("スーダン軍はロシア軍による攻撃だと主張した。", "Attack", "Alleged スーダン軍"),
    ("英国防省はロシア軍による攻撃だったと述べた。", "Attack", "Actual 英国防省"),
    ("英国防省はロシア軍による攻撃ではないと述べた。", "Attack", "Denied 英国防省"),
    ("英国防省はロシア軍による攻撃だったとの見方を示した。", "Attack", "Possible 英国防省"),
    ("ロシア軍による攻撃だった可能性がある。", "Attack", "Possible"),
    ("爆発はロシア軍による攻撃だろう。", "Attack", "Possible"),
    ("爆発はロシア軍による攻撃ではなかった。", "Attack", "Denied"),
    ("爆発はロシア軍による攻撃だった。", "Attack", "Actual"),
    ("読売新聞によると、英国防省の説明だと、首相に訪問を求めた。", "Statement", "Actual"),
    # what is past is said, and so is what stands beside another thing asked for
    ("王毅外相は「ロシア軍がキーウを攻撃した」との考えを示した。", "Attack", "Actual 王毅"),
    ("王毅外相はロシア軍がキーウを攻撃した計画を説明した。", "Attack", "Actual"),
    ("王毅外相は「ロシア軍がキーウを攻撃した」と理解を求めた。", "Attack", "Actual 王毅"),
    ("王毅外相は「中国はインドを支援する」と理解を求めた。", "Support", "Planned 王毅"),
    ("王毅外相は「ロシア軍はキーウを攻撃するな」と自制を求めた。", "Attack", "Requested 王毅"),
    ("王毅外相はロシアに、インドを支援するよう対応を求めた。", "Support", "Requested 王毅"),
    # what only modifies who acts is not what he says
    ("来月中国を訪問する予定の岸田首相が辞任を否定した。", "Visit", "Planned"),
    ("岸田首相は今月末に来日する予定のトランプ氏との会談に意欲を示した。", "Visit", "Planned"),
    ("岸田首相は中国を訪問する予定を明らかにした。", "Visit", "Planned 岸田文雄"),
    # what is spoken of, beside what is said of it
    ("英国防省によると、王毅外相はロシア軍が攻撃したことについて「残念だ」と述べた。", "Attack", "Actual"),
    ("王毅外相はロシアの攻撃を「残念だ」と述べた。", "Attack", "Actual"),
    ("王毅外相はロシアの攻撃を明らかにした。", "Attack", "Actual 王毅"),
    # one teller takes over from another one
    (
        "読売新聞によると、岸田首相は訪印し、共同通信によると、米国を訪問した。",
        "Visit",
        "Actual 読売新聞|Actual 共同通信",
    ),
    ("読売新聞によると、共同通信によると、岸田首相は訪印した。", "Visit", "Actual 読売新聞<共同通信"),
    # a paper has told it, but stated nothing
    ("読売新聞によると、岸田首相は留守だ。共同声明では、英国はインドを支援した。", "Support", "Actual"),
    (
        "英国防省によると、岸田首相は留守だ。発表によると、英国はインドを支援した。",
        "Support",
        "Actual 英国防省",
    ),
    # what leaders affirm together is planned by both
    (
        "岸田首相とバイデン大統領は、来年インドを訪問する方針を確認した。",
        "Visit",
        "Planned 岸田文雄<ジョー・バイデン",
    ),
]

TRIED = [
    ("佐藤さんを殺害した罪に問われた田中被告の初公判が開かれた。", "Attack", "Alleged"),
    ("佐藤さんを殺害した後、罪に問われた田中被告の初公判が開かれた。", "Attack", "Actual"),
    # what there may be, what one would have, and what is only meant
    ("ロシアのキーウ攻撃がなければ、支援しない。", "Attack", "Possible"),
    ("ロシアのキーウ攻撃がなければ、支援しなかった。", "Attack", "Actual"),
    ("ロシアのイランへの武器供与の有無を調べた。", "Transfer", "Possible"),
    ("ロシア軍はキーウ攻撃をもくろんだ。", "Attack", "Planned"),
    ("ロシア軍がキーウを攻撃したというのは誤解だ。", "Attack", "Denied"),
    ("岸田首相がインドを訪問したがっている。", "Visit", "Planned"),
    ("岸田首相のインド訪問の予定だった。", "Visit", "Planned"),
    ("英国はロシアのイランへの武器供与に期待した。", "Transfer", "Possible"),
]


@pytest.mark.parametrize(("text", "kind", "status"), TRIED)
def test_what_is_charged_meant_or_lacking_is_no_fact(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]


@pytest.mark.parametrize(("text", "kind", "told"), STATED)
def test_what_an_event_is_said_to_be(text: str, kind: str, told: str) -> None:
    found = [f"{claim.status.value} {sources_of(claim)}".strip() for claim in claims(read(text), kind)]
    assert found == told.split("|")
