"""Who does what a sentence tells, where it is not whoever the sentence before, or a part of it, is about.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
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
