"""Whose office somebody takes or leaves, by what the article says of it anywhere."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    # the office stands beside the verb, whose it is before the person or before who appoints
    ("韓国の李在明大統領は金民錫氏を首相に指名した。", "Appointment", "actor=李在明 of=韓国 target=金民錫"),
    ("フランスのマクロン大統領が辞任した。", "Departure", "of=フランス target=エマニュエル・マクロン"),
    ("イオン銀行の山田太郎社長が退任した。", "Departure", "of=イオン銀行 target=山田太郎"),
    (
        "トヨタ自動車は山田太郎社長を解任した。",
        "Departure",
        "actor=トヨタ自動車 of=トヨタ自動車 target=山田太郎",
    ),
    ("米国のトランプ大統領が就任して半年がたった。", "Appointment", "of=米国 target=ドナルド・トランプ"),
    # an office that is over is not the one that is left
    ("日本の小泉純一郎元首相が政界を引退した。", "Departure", "target=小泉純一郎"),
    # one that was left lately is the one that was left
    ("舛添要一前東京都知事の辞任を受け、会合が開かれた。", "Departure", "of=東京 target=舛添要一"),
    # who took office without a word of which took the one at the head that he has
    ("2022年に就任したソニーの山田太郎社長は会見した。", "Appointment", "of=ソニーグループ target=山田太郎"),
    ("2022年に就任したソニーの山田太郎社員は会見した。", "Appointment", "target=山田太郎"),
    # a government's head leaves an office of its country; an office of state is of that of his party
    ("日本の石破茂内閣は総辞職した。", "Departure", "of=日本 target=石破茂"),
    ("自民党の山田太郎総裁の首相就任は確実だ。", "Appointment", "of=日本 target=山田太郎"),
    # an office is of nobody who asks that it be left
    ("山田太郎氏は米国の要求で辞任した。", "Departure", "target=山田太郎"),
    # what somebody was before says nothing of what he becomes
    ("東京大学の山田太郎教授が社長に就任した。", "Appointment", "target=山田太郎"),
    # who chooses is not whose office it is
    ("国連総会は山田太郎氏を事務総長に選出した。", "Appointment", "actor=国連総会 target=山田太郎"),
    # a body before a noun that is no known title; a candidate has no office yet
    ("山田太郎氏はFRB理事に就任した。", "Appointment", "of=米連邦準備制度理事会 target=山田太郎"),
    ("自民党は山田太郎氏を公認候補に擁立した。", "Appointment", "actor=自民党 target=山田太郎"),
    # a body's own heads; who dismisses is left, but for courts and parliaments
    ("自民党は山田太郎氏を総裁に選出した。", "Appointment", "actor=自民党 of=自民党 target=山田太郎"),
    ("イオン銀行は山田太郎氏を解任した。", "Departure", "actor=イオン銀行 of=イオン銀行 target=山田太郎"),
    ("韓国の憲法裁判所は山田太郎氏を罷免した。", "Departure", "actor=韓国憲法裁判所 target=山田太郎"),
    # who makes an appointment public is whose it is, who reports it is not
    ("ソニーは山田太郎氏が社長に就任すると発表した。", "Appointment", "of=ソニーグループ target=山田太郎"),
    ("朝日新聞は山田太郎氏が社長に就任すると報じた。", "Appointment", "target=山田太郎"),
    # who follows has the office of who had it before; one of another name, or of two firms, is not told
    (
        "ソニーの山田太郎社長が退き、佐藤次郎氏が後任に就く。",
        "Appointment",
        "of=ソニーグループ target=佐藤次郎",
    ),
    (
        "ソニーの山田太郎社長が亡くなり、佐藤次郎氏が社長に就任した。",
        "Appointment",
        "of=ソニーグループ target=佐藤次郎",
    ),
    ("ソニーの山田太郎社長が退き、佐藤次郎氏が外相に就任した。", "Appointment", "of=日本 target=佐藤次郎"),
    (
        "ソニーの山田太郎社長とホンダの鈴木三郎社長が退き、佐藤次郎氏が社長に就任した。",
        "Appointment",
        "target=佐藤次郎",
    ),
    # a team's player leaves the team, a party's member no office of it
    ("浦和レッズの山田太郎選手が引退した。", "Departure", "of=浦和レッドダイヤモンズ target=山田太郎"),
    ("自民党の山田太郎議員が辞職した。", "Departure", "target=山田太郎"),
    (
        "浦和レッズは山田太郎監督を解任した。",
        "Departure",
        "actor=浦和レッドダイヤモンズ of=浦和レッドダイヤモンズ target=山田太郎",
    ),
    (
        "浦和レッズは山田監督が退任すると発表した。",
        "Departure",
        "of=浦和レッドダイヤモンズ target=山田",
    ),
    # a place has a governor and a mayor, and no president of a company
    ("山田太郎氏が奈良県知事に就任した。", "Appointment", "of=奈良県 target=山田太郎"),
    ("山田太郎氏が奈良県知事選で当選した。", "Appointment", "of=奈良県 target=山田太郎"),
    ("山田太郎氏が奈良県の会合で社長に就任した。", "Appointment", "target=山田太郎"),
    ("イオン銀行社長の後任に山田太郎氏が就いた。", "Appointment", "of=イオン銀行 target=山田太郎"),
    # a parliament that chooses the head of government has its own speaker, and no head of government
    ("日本の石破茂首相は国会で首相に選出された。", "Appointment", "of=日本 target=石破茂"),
    ("山田太郎氏が国連総会で議長に選出された。", "Appointment", "of=国連総会 target=山田太郎"),
    # a party has no president of state
    ("米国の民主党のバイデン大統領が再選された。", "Appointment", "of=米国 target=ジョー・バイデン"),
    # an election of a body is for its own head; who rises does so in the firm; a leader fills the party's
    ("自民党総裁選で田中一郎氏が新総裁に選出された。", "Appointment", "of=自民党 target=田中一郎"),
    ("トヨタの田中一郎副社長は社長に就いた。", "Appointment", "of=トヨタ自動車 target=田中一郎"),
    (
        "自民党の田中一郎総裁は鈴木花子氏を幹事長に起用した。",
        "Appointment",
        "actor=田中一郎 of=自民党 target=鈴木花子",
    ),
    (
        "トヨタは後任に田中一郎執行役員が昇格すると発表した。",
        "Appointment",
        "of=トヨタ自動車 target=田中一郎",
    ),
    ("社長にはトヨタの田中一郎副社長が就いた。", "Appointment", "target=田中一郎"),
    # who won an election
    ("大阪市長選は、現職の田中一郎氏が新人を破り、再選された。", "Appointment", "target=田中一郎"),
    ("東京都知事選で田中一郎氏が3選を確実にした。", "Appointment", "of=東京 target=田中一郎"),
    ("田中一郎氏が返り咲きを果たした。", "Appointment", "target=田中一郎"),
]


@pytest.mark.parametrize(("text", "name", "roles"), CASES)
def test_whose_office(text: str, name: str, roles: str) -> None:
    assert [roles_of(e) for e in events(read(text), name)] == [roles]


def test_an_office_named_elsewhere_in_the_article() -> None:
    reading = read("英国のジョンソン首相は17日に演説した。ジョンソン氏は18日に首相を辞任した。")
    assert [roles_of(e) for e in events(reading, "Departure")] == ["of=英国 target=ボリス・ジョンソン"]
