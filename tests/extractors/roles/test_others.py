"""Who does what a sentence tells, where it is not whoever the sentence before, or a part of it, is about.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    # who tells what he does when asked was asked, by a state for his own; not who reports it
    (
        "林芳正官房長官は、フィリピン政府の要請を受け、援助隊を派遣すると発表した。",
        "Request",
        "actor=フィリピン target=日本",
    ),
    (
        "岸田首相は、マルコス大統領の要請を受け、援助隊を派遣すると述べた。",
        "Request",
        "actor=フェルディナンド・マルコス target=岸田文雄",
    ),
    ("読売新聞は、フィリピン政府の要請を受け、援助隊を派遣すると報じた。", "Request", "actor=フィリピン"),
    # who is asked answers, named or not
    ("警視庁は少年を追った。/少年に事情を聞いたところ、「私がやった」と認めた。", "Statement", "-"),
    ("警視庁は男を追った。/任意で取り調べたところ、覚醒剤を隠したことを認めた。", "Statement", "-"),
    (
        "ロイターがロシア外務省に取材したところ、「把握していない」と答えた。",
        "Statement",
        "actor=ロシア外務省",
    ),
    ("警視庁が確認したところ、外務省は「調査中だ」と答えた。", "Statement", "actor=日本外務省"),
    (
        "警視庁は車を調べた。/署員を呼んだところ、「盗まれた」と説明した。",
        "Statement",
        "actor=警視庁",
    ),
    (
        "ロイターが取材したところによると、岸田文雄首相は「辞めない」と述べた。",
        "Statement",
        "actor=岸田文雄",
    ),
    # those in a country think so, not whoever was spoken of; but one acts in a country too
    ("岸田文雄首相は訴えた。/中国では有利になったとみて、結果を歓迎している。", "Support", "-"),
    ("岸田文雄首相は出発した。/中国では結果を歓迎した。", "Support", "actor=岸田文雄"),
    # not the suspect says what he is suspected of
    ("山田太郎容疑者は帰国した。/大麻を常用した可能性があるとして入手先を調べている。", "Statement", "-"),
    # what investigators say was promised they did not promise
    ("警視庁は起訴を求めた。/報酬を支払う約束をしたとしている。", "Support", "-"),
    # those whose meeting it is agree there, not whoever was spoken of
    (
        "自民党は反対した。/米国のブリンケン国務長官とロシアのラブロフ外相の会談では、再開で一致した。",
        "Agreement",
        "participant=アントニー・ブリンケン+セルゲイ・ラブロフ",
    ),
    # what is called so in marks is who acts, if nobody
    (
        "岸田文雄首相は反対した。/「皇室に関する有識者会議」は報告をまとめる方針を出している。",
        "Statement",
        "-",
    ),
    # with a thing for the subject, に is to whom
    ("隣のオーストリアにも援助が要請された。", "Request", "target=オーストリア"),
    ("身柄の引き渡しがフランスに求められた。", "Request", "target=フランス"),
    ("日本は米国に撤退を要請された。", "Request", "actor=米国 target=日本"),
    ("計画はフランスに拒否された。", "Denial", "actor=フランス"),
    # who is to come is of whom the plan is told, if nobody is named the next one
    (
        "岸田文雄首相は来月に来日する予定のトランプ大統領との会談に意欲を示した。",
        "Visit",
        "actor=ドナルド・トランプ place=日本",
    ),
    ("岸田文雄首相は来月に訪米する予定の議員団と会談した。", "Visit", "-"),
    ("岸田文雄首相は来月に訪米する予定の日程を変えた。", "Visit", "actor=岸田文雄 place=米国"),
    # from whom it is heard says so
    (
        "岸田文雄首相は勝った。/馬主の石破茂氏からは「馬が変わった」と話し、感謝を表した。",
        "Statement",
        "actor=石破茂",
    ),
    ("岸田文雄首相は勝った。/市民からは「うれしい」と話した。", "Statement", "-"),
    (
        "岸田文雄首相は勝った。/19日からは「うれしい」と話した。",
        "Statement",
        "actor=岸田文雄",
    ),
    # an office that one had is not the one that one takes
    (
        "石破茂氏は日本サッカー協会の会長から浦和レッズの監督に就任した。",
        "Appointment",
        "of=浦和レッドダイヤモンズ target=石破茂",
    ),
    ("石破茂氏は日本サッカー協会の会長から就任した。", "Appointment", "target=石破茂"),
    (
        "石破茂氏は日本サッカー協会の会長から監督に就任した。",
        "Appointment",
        "of=日本サッカー協会 target=石破茂",
    ),
    ("石破茂氏は日本サッカー協会の会長から退いた。", "Departure", "of=日本サッカー協会 target=石破茂"),
    # where one wants something brought in is told nothing
    (
        "石破茂氏は日本サッカー協会にも新制度を導入すべきだという主張を行った。",
        "Statement",
        "actor=石破茂",
    ),
    # who is ordered to do something is to do it
    ("トヨタ自動車が三菱自動車の買収を命じられた。", "Business", "actor=トヨタ自動車 target=三菱自動車"),
    ("トヨタ自動車が三菱自動車の買収を求めた。", "Business", "target=三菱自動車"),
    # who died, or is no officer, does not arrest others
    ("検察によると、佐藤一郎氏は死亡した。18人を拘束し、捜査を続けているという。", "Arrest", "-"),
    ("エルドアン大統領は批判した。/反対派を拘束した。", "Arrest", "actor=レジェップ・タイップ・エルドアン"),
    # the forces of both
    ("米国とロシアは協議した。/両国軍は演習を実施した。", "MilitaryActivity", "actor=ロシア+米国"),
    # what somebody's field is does not say so
    ("水産が専門の日本大学の佐藤一郎教授は「甘い」と批判した。", "Accusation", "actor=佐藤一郎"),
    # who asks the questions is not blamed
    ("岸田文雄首相は読売新聞の取材に「対応は甘い」と批判した。", "Accusation", "actor=岸田文雄"),
    ("岸田文雄首相は読売新聞の取材に「対応は甘い」と話した。", "Statement", "actor=岸田文雄 target=読売新聞"),
    ("岸田文雄首相は読売新聞の記事を批判した。", "Accusation", "actor=岸田文雄 target=読売新聞"),
    ("岸田文雄首相は、批判は当たらないと述べた。", "Accusation", "-"),
    # who holds a press conference speaks there
    (
        "トヨタ自動車は発表した。/豊田章男会長が18日開いた会見で「撤退する」と述べた。",
        "Statement",
        "actor=豊田章男",
    ),
    ("岸田文雄首相はプーチン大統領が開いた会見で「遺憾だ」と述べた。", "Statement", "actor=岸田文雄"),
    # who issues a statement blames, not who is blamed in it, nor whose plan it is about
    (
        "フランスは18日、ロシアが約束を破ったと非難する声明を出した。",
        "Accusation",
        "actor=フランス target=ロシア",
    ),
    (
        "岸田文雄首相は、プーチン大統領が18日の演説で示した構想を非難する談話を発表した。",
        "Accusation",
        "actor=岸田文雄 target=ウラジーミル・プーチン",
    ),
    (
        "プーチン大統領が演説で示した構想について、岸田文雄首相は「認めない」と述べた。",
        "Statement",
        "actor=岸田文雄",
    ),
]


@pytest.mark.parametrize(("text", "kind", "roles"), CASES)
def test_who_it_is_about_is_not_always_the_topic(text: str, kind: str, roles: str) -> None:
    found = sorted({roles_of(event) for event in events(read(*text.split("/")), kind)})
    assert (roles in found) if roles != "-" else not found, found
