"""What did not come, is only needed, or is taken for granted where something else is asked."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read

STATUS = [
    # it was about to come, and did not; or may come, or have come
    ("岸田首相は17日に訪米するはずだった。", "Visit", "Denied"),
    ("岸田首相は17日に訪米するはずだったが、台風で取りやめた。", "Visit", "Denied"),
    ("岸田首相は来月訪米するはずだ。", "Visit", "Possible"),
    ("岸田首相は訪米したはずだ。", "Visit", "Possible"),
    ("岸田首相は訪米したはずがない。", "Visit", "Denied"),
    ("岸田首相は訪米しないはずだった。", "Visit", "Possible"),
    ("ロシア軍が首都を攻撃したところ、市民が逃げた。", "Attack", "Actual"),
    # who asks for one thing takes the rest for granted
    ("なぜロシア軍はウクライナに侵攻したのか。", "Attack", "Actual"),
    ("誰がイランを攻撃したのかは分かっていない。", "Attack", "Actual"),
    ("ロシア軍がいつイランを攻撃したかは不明だ。", "Attack", "Actual"),
    ("ロシア軍がイランを攻撃したかは不明だ。", "Attack", "Possible"),
    ("ロシア軍はイランを攻撃したのか。", "Attack", "Possible"),
    ("ロシア軍はいつイランを攻撃するのか。", "Attack", "Possible"),
    # what somebody has yet to allow; not what somebody should answer, or has allowed
    ("米国のウクライナへの武器供与には議会の承認が必要だ。", "Transfer", "Possible"),
    ("米国がウクライナに武器を供与するには議会の同意が欠かせない。", "Transfer", "Possible"),
    ("米国のウクライナへの武器供与には議会の承認を得た。", "Transfer", "Actual"),
    ("ロシア軍のキーウ攻撃には強い非難が必要だ。", "Attack", "Actual"),
    # a feeling beside a plan is there, a deed is planned with it
    ("中国は日本の決定に反発し、拒否権を行使する方針だ。", "Accusation", "Actual"),
    ("中国は日本の決定に反発する見通しだ。", "Accusation", "Planned"),
    ("岸田首相は侵攻に懸念を示し、ロシアに撤退を求める考えだ。", "Statement", "Actual"),
    # a caption tells in the present what its picture shows; what it says lies ahead does
    ("会談する岸田首相とバイデン大統領＝10日、東京", "Meeting", "Actual"),
    ("バイデン氏（左）と会談する習近平氏（2023年11月15日、サンフランシスコ）", "Meeting", "Actual"),
    ("7月にインドを訪れる岸田首相＝10日、東京", "Visit", "Planned"),
    ("来月会談する岸田首相とバイデン大統領。", "Meeting", "Planned"),
    # what is not ruled out may come
    ("米国はイランへの攻撃を排除しない姿勢を示した。", "Attack", "Possible"),
    ("米国はイランへの攻撃を排除していない。", "Attack", "Possible"),
    # who is turned down has spoken; who turns down what he would do himself does not do it
    ("呉江浩大使は日本側の抗議を拒否した。", "Protest", "Actual"),
    ("呉江浩大使は会談を拒否した。", "Meeting", "Denied"),
]


@pytest.mark.parametrize(("text", "kind", "status"), STATUS)
def test_status(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]
