"""News of force, law and harm: who arrests, tries, sues, drills with and harms whom, and where."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

COURTS = [
    ("田中太郎被告は傷害罪で札幌地裁に起訴された。", ["Arrest Actual place=札幌地裁 target=田中太郎"]),
    ("田中太郎容疑者はベルギーで起訴された。", ["Arrest Actual place=ベルギー target=田中太郎"]),
    ("田中太郎容疑者は札幌地検に起訴された。", ["Arrest Actual actor=札幌地検 target=田中太郎"]),
    (
        "札幌地検は田中太郎容疑者を札幌地裁に起訴した。",
        ["Arrest Actual actor=札幌地検 place=札幌地裁 target=田中太郎"],
    ),
    ("田中太郎容疑者は詐欺容疑で逮捕、起訴された。", ["Arrest Actual target=田中太郎"] * 2),
    (
        "東京地裁(鈴木一郎裁判長)は、田中太郎被告に無罪(求刑懲役5年)を言い渡した。",
        ["Arrest Actual actor=東京地裁 target=田中太郎"],
    ),
    ("田中太郎被告の死刑が確定した。", ["Arrest Actual target=田中太郎"]),
    ("田中太郎被告は懲役10年が確定した。", ["Arrest Actual target=田中太郎"]),
    ("開催年が確定した。", []),
    (
        "米国はスペインに田中太郎被告の身柄の引き渡しを求めた。",
        [
            "Arrest Requested actor=スペイン target=田中太郎 says=米国",
            "Request Actual actor=米国 target=スペイン",
        ],
    ),
]
SUITS = [
    ("アップルが特許侵害でサムスン電子を訴えた。", ["Arrest Actual actor=アップル target=サムスン電子"]),
    ("グーグルは米司法省に訴えられた。", ["Arrest Actual actor=米司法省 target=グーグル"]),
    ("アップルは平和を訴えた。", ["Request Actual actor=アップル"]),
    ("アップルはサムスン電子の違反を訴えた。", ["Request Actual actor=アップル"]),
]
HARM = [
    ("札幌市の工場から出火した。", ["Disaster Actual place=札幌"]),
    ("台風10号は鹿児島県に上陸した。", ["Disaster Actual place=鹿児島県"]),
    ("ブリュッセルの空港と駅で爆発があった。", ["Attack Actual place=ブリュッセル"]),
    ("モスクワの会場で銃乱射事件があった。", ["Attack Actual place=モスクワ"]),
    ("モスクワで襲撃事件は拡大していない。", []),
]
NEAR = [
    ("北朝鮮は軍事境界線に近い延坪島に向けて砲撃した。", ["Attack Actual actor=北朝鮮 target=延坪島"]),
    ("北朝鮮は軍事境界線に強い部隊を派遣した。", ["MilitaryActivity Actual actor=北朝鮮 place=軍事境界線"]),
    (
        "シカゴで17日、列車が衝突して脱線し、3人が死亡した。",
        ["Disaster Actual place=シカゴ date=2024-06-17"] * 2
        + ["Casualty Actual place=シカゴ date=2024-06-17"],
    ),
]
CASES = [
    # a case is where it happened, what is done about it is not done there
    (
        "横浜市の強盗事件で、警視庁は田中太郎容疑者を逮捕した。",
        ["Attack Actual place=横浜", "Arrest Actual actor=警視庁 target=田中太郎"],
    ),
    (
        "福知山線の脱線事故で3人が死亡した。",
        ["Disaster Actual place=福知山線", "Casualty Actual place=福知山線"],
    ),
    # who looks for a robber robbed nobody
    ("鳥取署は、強盗をしようとした疑いで男の行方を追っている。", []),
    # what was only tried has not happened
    ("ロンドンで放火未遂事件が起きた。", []),
    # as many did not die on that day
    (
        "イスラエル軍は17日、ガザを空爆し、30人が死亡した。ガザでは戦闘開始以来、5000人以上が死亡している。",
        [
            "Attack Actual actor=イスラエル軍 target=ガザ date=2024-06-17",
            "Casualty Actual place=ガザ date=2024-06-17",
            "Attack Actual place=ガザ",
            "Casualty Actual place=ガザ",
        ],
    ),
]
POSTED = [
    ("韓国の駐日大使は抗議した。", ["Protest Actual actor=韓国"]),
    ("中国外務省は日本の駐中国大使に抗議した。", ["Protest Actual actor=中国外務省 target=日本"]),
    ("ジョージアで市民が抗議活動を続けている。", ["Protest Actual place=ジョージア"]),
]
FORCES = [
    ("自衛隊は米軍と共同訓練を沖縄県で行った。", ["MilitaryActivity Actual actor=米軍+自衛隊 place=沖縄県"]),
    ("米海軍の駆逐艦が台湾海峡を通過した。", ["MilitaryActivity Actual actor=米海軍 place=台湾海峡"]),
    ("日本のタンカーがホルムズ海峡を通過した。", []),
]
PROTESTS = [
    ("パリで17日、増税に反対する大規模なデモがあった。", ["Protest Actual place=パリ date=2024-06-17"]),
    ("バグダッドで増税に抗議する大規模なデモが行われた。", ["Protest Actual place=バグダッド"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*COURTS, *SUITS, *HARM, *NEAR, *CASES, *POSTED, *FORCES, *PROTESTS]
)
def test_who_and_where(text: str, expected: list[str]) -> None:
    assert tell(text) == expected
