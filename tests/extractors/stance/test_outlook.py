"""What may come or not, and how somebody looks at it, is no fact; what is there stays one."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read

OUTLOOKS = [
    # whichever it is said to be, it is not there yet
    ("ロシアとウクライナの停戦は困難だ。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦は困難ではない。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦は遠い。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦は見通せない。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦の実現は不透明だ。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦は絶望的になった。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦のめどは立っていない。", "Agreement", "Possible"),
    ("ロシアとウクライナの停戦は守られている。", "Agreement", "Actual"),
    ("ロシアとウクライナの停戦の実現に貢献した。", "Agreement", "Actual"),
    ("米国とイランは困難な交渉を続けた。", "Meeting", "Actual"),
    ("米国とイランの交渉は困難を極めた。", "Meeting", "Actual"),
    ("鈴木一郎氏の起用が有力視されている。", "Appointment", "Possible"),
    ("鈴木一郎氏の起用が評価されている。", "Appointment", "Actual"),
    ("米国がイランを攻撃するのは難しい。", "Attack", "Possible"),
    ("米国がイランを攻撃することは避けられず、必至だ。", "Attack", "Possible"),
    ("イスラエルはイランへの攻撃を辞さない構えだ。", "Attack", "Possible"),
    ("イスラエルはイランへの攻撃もためらわないと警告した。", "Attack", "Possible"),
    # what is not allowed is not done; what was asked for was asked
    ("メルケル首相は、ロシアへの武器輸出は認められないと述べた。", "Transfer", "Denied"),
    ("メルケル首相はロシアへの武器輸出を認めないと述べた。", "Transfer", "Denied"),
    ("日本政府はロシアへの武器輸出を許可しなかった。", "Transfer", "Denied"),
    ("日本政府はロシアへの武器輸出を認めた。", "Transfer", "Actual"),
    ("日本政府は米国の要請は認められないと述べた。", "Request", "Actual"),
    # how one looks at it; 懸念 may be of what is there
    ("米国は北朝鮮との対話に意欲を示した。", "Meeting", "Planned"),
    ("米国は北朝鮮との対話に期待を寄せた。", "Meeting", "Possible"),
    ("米国は北朝鮮との対話に懸念を示した。", "Meeting", "Actual"),
    ("米国は北朝鮮との対話に消極的だ。", "Meeting", "Possible"),
    ("米国は北朝鮮との対話に慎重だ。", "Meeting", "Possible"),
    ("米国は北朝鮮との対話に慣れている。", "Meeting", "Actual"),
    ("米国の攻撃中に死亡した可能性を検討。", "Attack", "Actual"),
    ("米国は北朝鮮との対話を目的に特使を送った。", "Meeting", "Planned"),
    ("米国は北朝鮮との対話を理由に特使を送った。", "Meeting", "Actual"),
    # who has not given it up means it still; who has not stopped does it
    ("米国は北朝鮮との対話を諦めていない。", "Meeting", "Possible"),
    ("米国は北朝鮮との対話を断念していない。", "Meeting", "Possible"),
    ("米国は北朝鮮との対話を見送らなかった。", "Meeting", "Actual"),
    ("米国は北朝鮮との対話をやめていない。", "Meeting", "Actual"),
    ("米国は北朝鮮との対話を断念した。", "Meeting", "Denied"),
    # what is only shown, or made to look so
    ("米国はイランへの攻撃をちらつかせた。", "Attack", "Possible"),
    ("米国はイランへの攻撃をにおわせた。", "Attack", "Possible"),
    ("ロシアが停戦に合意したかのように報じられた。", "Agreement", "Possible"),
    ("ロシアが停戦に合意したように、中国も合意した。", "Agreement", "Actual"),
    # what another did is set against it
    ("日本がロシアに制裁を科したのに対し、中国は見送った。", "Sanction", "Actual"),
    ("日本はロシアに制裁を科すのを見送った。", "Sanction", "Denied"),
    ("米国が攻撃する可能性に対し、日本は演習を中止した。", "Attack", "Possible"),
]


@pytest.mark.parametrize(("text", "kind", "status"), OUTLOOKS)
def test_outlook(text: str, kind: str, status: str) -> None:
    assert [c.status.value for c in claims(read(text), kind)][:1] == [status]


UNTRUE = [
    ("米国がイランを攻撃したとする偽動画が出回った。", "Denied"),
    ("米国がイランを攻撃したとする虚偽の情報が広がった。", "Denied"),
    ("米国がイランを攻撃したとの偽情報が広がった。", "Denied"),
    ("米国がイランを攻撃したというデマが流れた。", "Denied"),
    ("米国がイランを攻撃したとする動画が出回った。", "Actual"),
]


@pytest.mark.parametrize(("text", "status"), UNTRUE)
def test_what_is_told_is_not_so(text: str, status: str) -> None:
    assert [c.status.value for c in claims(read(text), "Attack")] == [status]


REPORTS = [
    # who knows of a report does not say that it is so; who makes it known does
    ("岸田首相は、米国がイランを攻撃したとの報道は承知していると述べた。", "Alleged"),
    ("岸田首相は、米国がイランを攻撃したとの報道について「承知している」と述べた。", "Alleged"),
    ("岸田首相は、米国がイランを攻撃したとの情報を公表した。", "Actual"),
    ("岸田首相は、米国がイランを攻撃したとの情報はないと述べた。", "Denied"),
    ("岸田首相は、米国がイランを攻撃するとの報道は承知していると述べた。", "Planned"),
]


@pytest.mark.parametrize(("text", "status"), REPORTS)
def test_who_knows_of_a_report_does_not_say_so(text: str, status: str) -> None:
    assert [c.status.value for c in claims(read(text), "Attack")] == [status]
