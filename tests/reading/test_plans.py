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
    # what is announced begins before a noun of it is described; not where that noun is another's matter
    (
        "トヨタは11日、6月末で工場を閉鎖し、新しい拠点として倉庫を建てると発表した。",
        "Business",
        "Business Planned actor=トヨタ自動車 date=2024-06 says=トヨタ自動車",
    ),
    (
        "トヨタは11日、工場を閉鎖し、部品を作っていた会社を買収することを発表した。",
        "Business",
        "Business Planned actor=トヨタ自動車 says=トヨタ自動車",
    ),
    ("岸田首相はインドを訪問し、新しい支援を表明した。", "Visit", "Visit Actual actor=岸田文雄 place=インド"),
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


DECIDED = [
    # what is had by deciding it, and what is still to be done
    ("ドイツはウクライナへの追加支援を決めた。", "Support", "Actual"),
    ("自民党は山田太郎氏の支持を決めた。", "Support", "Actual"),
    ("自民党は山田太郎氏を支持することを決めた。", "Support", "Actual"),
    ("自民党は山田太郎氏を支持する方針を決めた。", "Support", "Planned"),
    ("自民党は山田太郎氏への支持を見送ることを決めた。", "Support", "Denied"),
    ("台湾は中国との断交を決定した。", "Sanction", "Actual"),
    ("岸田首相はインド訪問を決めた。", "Visit", "Planned"),
    # refrained from, or near
    ("岸田首相は靖国神社への参拝を控えた。", "Visit", "Denied"),
    ("バイデン大統領は来月に訪日を控えている。", "Visit", "Planned"),
    ("訪日を控えたバイデン大統領は会見した。", "Visit", "Planned"),
    ("英国は来月に総選挙を控える。", "Vote", "Planned"),
    # asked for by what is sent
    ("シューマー議員は政府に慎重な審査を要請する書簡を送った。", "Request", "Actual"),
    ("シューマー議員は政府に審査を要請する書簡を送る考えを示した。", "Request", "Planned"),
    # hoped for
    ("岸田首相は、米国がイランとの国交正常化に踏み切ることに期待を示した。", "Agreement", "Possible"),
    ("岸田首相は、米国がイランと合意したことに期待を示した。", "Agreement", "Actual"),
    # one before the other, both to come
    ("山田太郎氏は協議した上で回答すると伝えた。", "Meeting", "Planned"),
    # what somebody has once done
    ("中国はサウジアラビアに無人機を売却した経緯がある。", "Transfer", "Actual"),
    ("山田太郎氏はインドを訪問した経験があり、再び訪問する見通しだ。", "Visit", "Actual"),
    ("山田太郎氏はインドを訪問した経験がない。", "Visit", "Denied"),
    # in somebody's words
    ("共同通信は、山田太郎氏の首相就任が「不透明になった」と伝えた。", "Appointment", "Possible"),
    # headlines without a tense
    ("H:岸田首相、近く訪中/外務省は準備を急ぐ。", "Visit", "Planned"),
    ("H:岸田首相、近く訪中し会談/外務省は準備を急ぐ。", "Meeting", "Planned"),
    ("H:岸田首相、年内に訪中/外務省は準備を急ぐ。", "Visit", "Planned"),
    ("H:岸田首相、来日のバイデン氏と会談/外務省が発表した。", "Meeting", "Actual"),
    ("H:岸田首相、官邸近くで会談/外務省が発表した。", "Meeting", "Actual"),
]
NOBODY = [
    "ネタニヤフ首相は「イスラエルを攻撃する者は代償を払う」と述べた。",
    "プーチン大統領は、イスラエルを攻撃する国には報復すると警告した。",
    "金正恩総書記は、北朝鮮を攻撃しようとする国家には核で応じると警告した。",
    "アラグチ外相は、イランを攻撃するいかなる国も標的になると述べた。",
]


@pytest.mark.parametrize(("text", "kind", "status"), DECIDED)
def test_how_sure(text: str, kind: str, status: str) -> None:
    headline, _, body = text.removeprefix("H:").rpartition("/")
    assert claims(read(body, headline=headline), kind)[0].status.name.title() == status


@pytest.mark.parametrize("text", NOBODY)
def test_whoever_may_do_it(text: str) -> None:
    assert not claims(read(text), "Attack")


def test_who_does_it_is_told() -> None:
    assert claims(read("米国はイスラエルを攻撃する国々を批判した。"), "Attack")


def test_who_is_quoted_on_does_not_speak() -> None:
    text = "弁護士は「山田太郎氏は出席を遠慮した」と説明するにとどまった。"
    assert not claims(read(text), "Statement")


PUT_ON = [
    # where, when and by whom what is planned is to be
    (
        "支援団体は18日にソウルで大規模な抗議集会を計画している。",
        "Protest Planned place=ソウル date=2024-06-18",
    ),
    (
        "岸田首相は20日に東京でモディ首相との会談を検討している。",
        "Meeting Possible participant=ナレンドラ・モディ+岸田文雄 place=東京 date=2024-06-20",
    ),
    (
        "岸田首相は来月、モディ首相との会談を予定している。",
        "Meeting Planned participant=ナレンドラ・モディ+岸田文雄 date=2024-07",
    ),
    # when it is told, and where, is not when and where it is
    (
        "岸田首相は17日、モディ首相との会談を検討していると述べた。",
        "Meeting Possible participant=ナレンドラ・モディ+岸田文雄 says=岸田文雄",
    ),
    (
        "岸田首相は東京で、モディ首相との会談を検討していると述べた。",
        "Meeting Possible participant=ナレンドラ・モディ+岸田文雄 says=岸田文雄",
    ),
    # of whom the sentence before is
    (
        "岸田首相は会見した。来月のインド訪問は延期した。",
        "Visit Planned actor=岸田文雄 place=インド date=2024-07",
    ),
    ("岸田首相は会見した。米国はインド訪問を検討している。", "Visit Possible actor=米国 place=インド"),
    # what is weighed is what the noun is of
    (
        "米国が検討している新型ミサイルの韓国への配備を中国は批判した。",
        "MilitaryActivity Possible place=韓国",
    ),
    ("米国が開発した新型ミサイルの韓国への配備を中国は批判した。", "MilitaryActivity Actual place=韓国"),
]


@pytest.mark.parametrize(("text", "told"), PUT_ON)
def test_where_and_when_it_is_to_be(text: str, told: str) -> None:
    assert [line(claim) for claim in claims(read(text), told.partition(" ")[0])] == [told]


GOING_TO_COME = [
    # what goes on befalls what the clause modifies, and is there
    ("ロシアの侵攻が続くウクライナで選挙が行われた。", "Attack Actual actor=ロシア target=ウクライナ"),
    ("岸田首相はイスラエル軍の攻撃が続くガザを訪れた。", "Attack Actual actor=イスラエル軍 target=ガザ"),
    ("中国の圧力が強まる台湾で選挙が行われた。", "Threat Actual actor=中国 target=台湾"),
    # what is still to be brought about, or kept from coming
    ("米国とロシアの首脳会談の開催に向けて調整が続く。", "Meeting Planned participant=ロシア+米国"),
    ("米国とイランの協議の再開に向けた動きがある。", "Meeting Planned participant=イラン+米国"),
    (
        "スターマー首相は、ロシアの再侵攻を防ぐには支援が不可欠だと訴えた。",
        "Attack Possible actor=ロシア says=キア・スターマー",
    ),
    ("日本は中国の侵攻を抑止するため、米国と協議した。", "Attack Possible actor=中国"),
    ("ウクライナ軍はロシア軍の侵攻を防いだ。", "Attack Denied actor=ロシア軍"),
    # an attitude is had beside what is promised
    (
        "岸田首相は中国の尽力に感謝するとともに、支援する用意があると表明した。",
        "Support Actual actor=岸田文雄 target=中国",
    ),
    # what is held somewhere lies ahead
    (
        "岸田首相は広島市で開く先進7カ国首脳会議に尹氏を招待する方向で調整している。",
        "Meeting Planned participant=主要7カ国 place=広島市",
    ),
]


@pytest.mark.parametrize(("text", "told"), GOING_TO_COME)
def test_what_goes_on_and_what_is_to_come(text: str, told: str) -> None:
    assert line(claims(read(text), told.partition(" ")[0])[0]) == told
