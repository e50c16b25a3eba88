"""Cutting sentences into phrases."""

import pytest

from newsgraph.language.japanese.morphemes import tag
from newsgraph.language.japanese.phrases import chunk

CASES = [
    # compound particles close a noun phrase
    ("米国に対する制裁", "米国に対する|制裁"),
    ("人質に取って要求した", "人質に|取って|要求した"),
    ("国にとって重い", "国にとって|重い"),
    ("米国に対して抗議した", "米国に対して|抗議した"),
    ("米国などに対し求めた", "米国などに対し|求めた"),
    ("合意に向けた取り組み", "合意に向けた|取り組み"),
    ("爆発によって死亡した", "爆発によって|死亡した"),
    ("発表によると", "発表によると"),
    ("解除を条件として挙げた", "解除を|条件として|挙げた"),
    ("撤退すると同時に求めた", "撤退すると同時に|求めた"),
    # but a verb that keeps its meaning is a phrase of its own
    ("問題に対応した", "問題に|対応した"),
    ("採決にかけて可決した", "採決に|かけて|可決した"),
    ("「支援する」として、", "「支援する」と|して、"),
    # auxiliaries stay with their verb
    ("攻撃してはならないと述べた", "攻撃してはならないと|述べた"),
    ("影響が出るかもしれない", "影響が|出るかもしれない"),
    ("撤退せざるを得ない", "撤退せざるを得ない"),
    ("支援していないという", "支援していないと|いう"),
    ("判断は遅すぎると述べた", "判断は|遅すぎると|述べた"),
    ("慎重すぎる判断", "慎重すぎる|判断"),
    ("時期が過ぎると述べた", "時期が|過ぎると|述べた"),
    # a term begins the compound of what is counted in it
    ("同社の2024年3月期連結決算は増益だった", "同社の|2024年3月期連結決算は|増益だった"),
    # verbs of thinking are phrases of their own
    ("攻撃したとみられる", "攻撃したと|みられる"),
    # about so many of them stays with them, but not with the day
    ("米兵およそ200人が来た", "米兵およそ200人が|来た"),
    ("米兵がおよそ200人を送った", "米兵が|およそ|200人を|送った"),
    # what joins two nouns stays with the first
    ("社長、及び会長が辞任した", "社長、及び|会長が|辞任した"),
    ("社長並びに会長が辞任した", "社長並びに|会長が|辞任した"),
    ("町の並びに店がある", "町の|並びに|店が|ある"),
    # each does it
    ("両者はそれぞれ決意を語った", "両者は|それぞれ|決意を|語った"),
    ("それぞれの決意を語った", "それぞれの|決意を|語った"),
    # brackets
    ("朝鮮中央通信(KCNA)が報じた", "朝鮮中央通信(KCNA)が|報じた"),
    ("岡田信隆(おかだのぶたか)外相は述べた", "岡田信隆(おかだのぶたか)外相は|述べた"),
    ("岡田(おか)が外相と述べた", "岡田(おか)が|外相と|述べた"),
    ("「前向きに評価」すると表明", "「前向きに|評価」すると|表明"),
    ("「イスラム国」対策を協議", "「イスラム国」対策を|協議"),
    # a clause before a noun is a phrase before it
    ("署名する可能性がある", "署名する|可能性が|ある"),
    # and so is a formal noun that ends a clause before a name
    ("判断したため東京に戻った", "判断した|ため|東京に|戻った"),
    ("訪れた一方米国は拒んだ", "訪れた|一方|米国は|拒んだ"),
    ("一方的な攻撃", "一方的な|攻撃"),
    # the copula stays with its noun
    ("会談が重要であり、", "会談が|重要であり、"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_phrases(text: str, expected: str) -> None:
    tokens = tag(text)
    cut = ["".join(t.surface for t in tokens[c.start : c.end]) for c in chunk(tokens)]
    assert "|".join(cut) == expected


@pytest.mark.parametrize("text", ["", "、。", "「", "」と", "((((", "は", "・・・", "「」" * 50, "が" * 200])
def test_every_token_is_in_one_phrase(text: str) -> None:
    tokens = tag(text)
    chunks = chunk(tokens)
    covered = [i for c in chunks for i in range(c.start, c.end)]
    assert covered == list(range(len(tokens)))
    assert all(c.start <= c.tail <= c.end for c in chunks)
