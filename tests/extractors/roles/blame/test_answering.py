"""Whose words somebody denies, answers or judges, and when that is not who spoke before.

A slash ends a paragraph.
"""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

ANSWERS = [
    # これ is what was said, for one who denies or refuses it; for one who blames it may be what was done
    ("米国は日本に撤退を要求した。日本はこれを拒否した。", "Denial", "actor=日本 target=米国"),
    ("米国は撤退を求めたが、これを日本は拒否した。", "Denial", "actor=日本 target=米国"),
    ("米国は、北朝鮮が発射したと発表した。韓国はこれを非難した。", "Accusation", "actor=韓国"),
    ("米国は日本に撤退を要求した。日本は派遣を拒否した。", "Denial", "actor=日本"),
    # who does not respond says no to who asked
    ("米国は日本に撤退を求めたが、日本は応じなかった。", "Denial", "actor=日本 target=米国"),
    ("米国は日本に撤退を求めたが、日本は公開買い付けに応じなかった。", "Denial", "actor=日本"),
    ("米国は撤退を求めた。日本は提案には応じない考えを示した。", "Denial", "actor=日本"),
    # who turns down what was asked of him, or meant for him, right before
    ("米国は日本に撤退を求めたが、日本は協議を拒否した。", "Denial", "actor=日本 target=米国"),
    (
        "トヨタ自動車は孫正義氏を社長に起用すると発表したが、孫氏は就任を断った。",
        "Denial",
        "actor=孫正義 target=トヨタ自動車",
    ),
    ("米国は日本を支援すると述べたが、韓国は提案を拒否した。", "Denial", "actor=韓国"),
    ("米国は日本に撤退を求めたが、日本は協議を開いた。韓国は協議を拒否した。", "Denial", "actor=韓国"),
    # これに対し answers as a whole whoever spoke before; not where something else is blamed
    ("米国は「撤退する」と述べた。これに対し、日本は強く反発した。", "Accusation", "actor=日本 target=米国"),
    (
        "米国は「撤退する」と述べた。これに対し、日本は中国を非難した。",
        "Accusation",
        "actor=日本 target=中国",
    ),
    ("米国は「撤退する」と述べた。これに対し、日本は映画を批判した。", "Accusation", "actor=日本"),
    ("米国は「撤退する」と述べた。日本は強く反発した。", "Accusation", "actor=日本"),
    ("岸田首相は「撤退する」と述べた。これに対し、中国は罰だと主張した。", "Statement", "actor=中国"),
    (
        "米国は「撤退する」と述べた。雨が降った。これに対し、日本は反論した。",
        "Denial",
        "actor=日本 target=米国",
    ),
    # what he says of himself in doing so is not what he answers
    (
        "岸田首相は「侵略だ」と述べた。中国は「誠実に答えている」と反論した。",
        "Denial",
        "actor=中国 target=岸田文雄",
    ),
    # whom one blames as he denies it; not where what is blamed is named
    (
        "米国は「撤退した」と述べた。日本はこれを否定し、「無責任だ」と非難した。",
        "Accusation",
        "actor=日本 target=米国",
    ),
    ("米国は「撤退した」と述べた。日本はこれを否定し、映画を非難した。", "Accusation", "actor=日本"),
    # words that are named are judged as their speaker's
    ("岸田首相は「侵略だ」と述べた。中国はこの発言を批判した。", "Accusation", "actor=中国 target=岸田文雄"),
    ("岸田首相は「侵略だ」と述べた。中国はこの映画を批判した。", "Accusation", "actor=中国"),
    ("岸田首相は「侵略だ」と述べた。中国はこの発言に言及した。", "Statement", "actor=中国"),
    # who stands before a comma is told; else に may belong to what is said
    (
        "岸田首相はバイデン大統領に、訪米する用意があると伝えた。",
        "Statement",
        "actor=岸田文雄 target=ジョー・バイデン",
    ),
    ("王毅外相はバイデン大統領に会う用意があると述べた。", "Statement", "actor=王毅"),
    # who is said to have done it is blamed, not told; who does not act as told is warned, nature is not
    ("韓国は、北朝鮮が発射したと非難した。", "Accusation", "actor=韓国 target=北朝鮮"),
    ("韓国は、北朝鮮が発射したと主張した。", "Statement", "actor=韓国"),
    ("韓国は、北朝鮮が発射すれば報復すると警告した。", "Threat", "actor=韓国 target=北朝鮮"),
    ("韓国は、北朝鮮が応じなければ「大変なことになる」と警告した。", "Threat", "actor=韓国 target=北朝鮮"),
    ("韓国は、北朝鮮が発射を続ければ代償を払うことになると警告した。", "Threat", "actor=韓国 target=北朝鮮"),
    ("韓国は、北朝鮮が約束を破ろうとすれば反撃すると警告した。", "Threat", "actor=韓国 target=北朝鮮"),
    ("韓国は、雨が続けば被害が出ると警告した。", "Threat", "actor=韓国"),
    # who answers answers who spoke right before, and not himself
    (
        "岸田首相は「侵略だ」と述べた。中国は「事実でない」と反論した。",
        "Denial",
        "actor=中国 target=岸田文雄",
    ),
    ("岸田首相は「侵略だ」と述べた。/雨が降った。/中国は「事実でない」と反論した。", "Denial", "actor=中国"),
    ("中国は「侵略だ」と述べた。中国は「事実だ」と反論した。", "Denial", "actor=中国"),
    (
        "岸田首相は「侵略だ」と述べた。中国は、野党の批判について「違う」と反論した。",
        "Denial",
        "actor=中国",
    ),
    # who adds to what he says himself answers who spoke before; reporters are not answered
    (
        "中国は「侵略だ」と批判した。これに対し、岸田首相は「違う」と述べ、反論した。",
        "Denial",
        "actor=岸田文雄 target=中国",
    ),
    (
        "中国は「侵略だ」と批判した。岸田首相は記者団に「違う」と反論した。",
        "Denial",
        "actor=岸田文雄 target=中国",
    ),
    (
        "中国は「侵略だ」と批判した。これについて、岸田首相は「違う」と否定した。",
        "Denial",
        "actor=岸田文雄 target=中国",
    ),
    ("岸田首相は「侵略だ」と述べた。中国は米国に反論した。", "Denial", "actor=中国 target=米国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), ANSWERS)
def test_who_is_answered(text: str, kind: str, roles: str) -> None:
    told = {roles_of(event) for event in events(read(*text.split("/")), kind)}
    assert told - {"actor=岸田文雄"} == {roles}


def test_who_is_answered_is_not_spoken_to() -> None:
    reading = read(
        "岸田首相は「侵略だ」と述べた。王毅外相は「事実でない」と反論した。「歴史を学べ」とも語った。"
    )
    told = [roles_of(event) for event in events(reading, "Statement")]
    assert told == ["actor=岸田文雄", "actor=王毅"]


@pytest.mark.parametrize(
    ("headline", "roles"),
    [
        ("米国、制裁を発表　ロシアは反発", "actor=ロシア target=米国"),
        # others may have reacted before, or something else is blamed
        ("米国、制裁を発表　ロシアも反発", "actor=ロシア"),
        ("米国、制裁を発表　ロシアは日本を批判", "actor=ロシア target=日本"),
    ],
)
def test_who_reacts_in_a_headline_reacts_to_the_part_before(headline: str, roles: str) -> None:
    assert [roles_of(e) for e in events(read("市場は静かだった。", headline=headline), "Accusation")] == [
        roles
    ]
