"""Careers: the offices that verbs of serving and becoming give somebody, and those that they do not."""

from __future__ import annotations

import pytest
from tests.entities.telling import declared, resolve
from tests.extractors.relations.test_reader import written

from newsgraph.extractors.relations import find_relations
from newsgraph.model import Relation

HELD = [
    # article, positions as "holder of title former status"
    ("小泉純一郎氏は2001年から2006年まで首相を務めた。", "koizumi-junichiro jp 首相 former Actual"),
    ("河野太郎氏は外相を務めた。", "kono-taro jp 外相 former Actual"),
    ("河野太郎氏は1970年から1974年まで外相を務め、党に戻った。", "kono-taro jp 外相 former Actual"),
    ("外相を務めた河野太郎氏は述べた。", "kono-taro jp 外相 former Actual"),
    ("田中一郎氏は自民党の幹事長を務めている。", "田中一郎 jp-ldp 幹事長 Actual"),
    ("自民党の報道官を務める田中一郎氏は述べた。", "田中一郎 jp-ldp 報道官 Actual"),
    ("上川陽子氏が外相に就任した。", "kamikawa-yoko jp 外相 Actual"),
    ("上川陽子氏が外相に就任し、会見した。", "kamikawa-yoko jp 外相 Actual"),
    ("上川陽子氏は外相に任命された。", "kamikawa-yoko jp 外相 Actual"),
    ("首相は上川陽子氏を外相に任命した。", "kamikawa-yoko jp 外相 Actual"),
    ("上川陽子氏は20日、外相に就任する。", "kamikawa-yoko jp 外相 Planned"),
    ("河野太郎氏が着いた。1990年から1995年まで外相を務めた。", "kono-taro jp 外相 former Actual"),
    ("トヨタは佐藤恒治社長が会長を兼務する。", "佐藤恒治 toyota 会長 Actual"),
    ("トヨタは総会を開き、佐藤恒治氏が社長に就任した。", "佐藤恒治 toyota 社長 Actual"),
    ("トヨタ社長の後任には鈴木花子副社長が就く。", "鈴木花子 toyota 社長 Planned"),
    ("トヨタの佐藤恒治社長の後任に鈴木花子氏が就任した。", "鈴木花子 toyota 社長 Actual"),
    ("河野太郎氏は外相に指名された。", "kono-taro jp 外相 Planned"),
    ("フランスのマクロン大統領は首相に田中一郎氏を指名した。", "田中一郎 fr 首相 Planned"),
    ("フランスのマクロン大統領は田中一郎氏を首相に任命した。", "田中一郎 fr 首相 Actual"),
    ("河野太郎氏は18日、外相を辞任した。", "kono-taro jp 外相 former Actual"),
    ("外相を辞任した河野太郎氏は述べた。", "kono-taro jp 外相 former Actual"),
    ("河野太郎氏は外相を解任された。", "kono-taro jp 外相 former Actual"),
    ("岸田首相は河野太郎氏を外相から解任した。", "kono-taro jp 外相 former Actual"),
    ("フランスは田中一郎氏を国防相に任命した。", "田中一郎 fr 国防相 Actual"),
    ("上川陽子氏が外相に内定した。", "kamikawa-yoko jp 外相 Planned"),
    ("田中一郎氏が広島県知事に初当選した。", "田中一郎 hiroshima 知事 Planned"),
    ("田中一郎氏は自民党の幹事長を務めた。", "田中一郎 jp-ldp 幹事長 former Actual"),
]
SEVERAL = [
    ("河野太郎氏は外相から昇格し、首相に就任した。", {"外相 former", "jp 首相"}),
    ("鳩山邦夫氏は法相、総務相を歴任した。", {"法相 former", "総務相 former"}),
    ("鳩山邦夫氏は法相や総務相などを歴任した。", {"法相 former", "総務相 former"}),
]
NOT_HELD = [
    "朝日新聞は、佐藤恒治氏が社長に就任したと報じた。",
    "トヨタは日産を、日産はトヨタを批判し、佐藤恒治氏が社長に就任した。",
    "河野太郎氏は外相を務めなかった。",
    "河野太郎氏は外相に就任しなかった。",
    "河野太郎氏は外相に就任する予定だ。",
    "河野太郎氏は外相に就任すれば訪米する。",
    "河野太郎氏は外相に就任したいと述べた。",
    "河野太郎氏は外相に指名されなかった。",
    "河野太郎氏を外相候補に指名した。",
    "河野太郎氏は後継に指名された。",
    "河野太郎氏は外相の座を争った。",
    "河野太郎氏は外相を解任した。",
    "河野太郎氏は外相を辞任する。",
    "河野太郎氏は外相を辞任する意向だ。",
    "河野太郎氏は外相を辞任していない。",
    "河野太郎氏は外相に辞任を求めた。",
    "河野太郎氏は外相から説明を受けた。",
    "河野太郎氏は外相を批判した。",
    "河野太郎氏は外相に就任するよう求められた。",
    "2003年、河野太郎氏は外相に就任した。",
    "河野太郎氏は長く外相を務めてきた。",
    "河野太郎氏は外相を務めたい考えだ。",
    "トヨタは外相を務めた。",
    "外相を務めたことのない河野太郎氏が着いた。",
    "外相を務める予定の河野太郎氏が着いた。",
    "会長を務めたことのない田中一郎氏が着いた。",
    "トヨタの佐藤恒治社長の後任は鈴木花子氏だ。",
    "トヨタの佐藤恒治社長の後任に鈴木花子氏は反対した。",
    "河野太郎氏と林芳正氏は外相を務めた。",
    "田中一郎氏は代表を務めた。",
    "河野太郎氏は会議で議長を務めた。",
    "河野太郎氏は外相候補を務めた。",
]


def careers(*paragraphs: str) -> list[str]:
    claims = find_relations(resolve(*paragraphs), declared())
    return [
        f"{written(c.about)} {c.status.value}"
        for c in claims
        if isinstance(c.about, Relation) and c.evidence.rule == "Position/career"
    ]


@pytest.mark.parametrize(("article", "found"), HELD)
def test_verbs_give_offices(article: str, found: str) -> None:
    assert careers(article) == ["Position " + found]


@pytest.mark.parametrize(("article", "titles"), SEVERAL)
def test_a_list_of_offices_gives_each(article: str, titles: set[str]) -> None:
    assert {" ".join(found.split()[-3:-1]) for found in careers(article)} == titles


@pytest.mark.parametrize("article", NOT_HELD)
def test_what_gives_no_office(article: str) -> None:
    assert careers(article) == []
