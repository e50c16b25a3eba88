"""The words of a claim: what is said, of what, and what is done to what."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read

from newsgraph.model import Event


def words(text: str, kind: str) -> list[dict[str, str]]:
    return [dict(c.about.words) for c in claims(read(text), kind) if isinstance(c.about, Event)]


QUOTATIONS = {
    "ハマスは「停戦に応じる。人質も返す」と表明した。": "停戦に応じる。人質も返す",
    "ハマスは「停戦に応じる」「人質も返す」と表明した。": "「停戦に応じる」「人質も返す」",
    "ハマスは「停戦に応じる」、「人質も返す」などと表明した。": "「停戦に応じる」、「人質も返す」",
    "ハマスは「停戦に応じる。」と述べた。": "停戦に応じる",
    "ハマスは「停戦に応じる」(機関紙より)と述べた。": "停戦に応じる",
    "岸田首相は「『核なき世界』を目指す。続ける」と夢を語った。": "『核なき世界』を目指す。続ける",
    '岸田首相は「『“核なき"世界』を目指す」と述べた。': '『“核なき"世界』を目指す',
    "岸田首相は関税は「世界の損失になる」と述べた。": "関税は「世界の損失になる」",
    "岸田首相は税金を上げる立場ではないと述べた。": "税金を上げる立場ではない",
    "岸田首相は「責任は果たす」として支援を続けたと述べた。": "「責任は果たす」として支援を続けた",
    "「停戦に応じる」とガザ地区で会見した岸田首相が答えた。": "停戦に応じる",
}


@pytest.mark.parametrize(("text", "content"), QUOTATIONS.items())
def test_a_quotation_is_told_whole(text: str, content: str) -> None:
    assert content in [w.get("content") for w in words(text, "Statement")]


ACTS = {
    "岸田首相は17日、会見を行い、増税を見送った。": None,
    "岸田首相は「遺憾だ。抗議する」と声明を出した。": "遺憾だ。抗議する",
    "岸田首相は「遺憾だ」との声明を出した。": "遺憾だ",
    "岸田首相は会談で「遺憾だ」とする声明を出した。": "遺憾だ",
    "岸田首相は「遺憾だ」と失望をにじませるコメントを出した。": "遺憾だ",
    "岸田首相は「未来」と題する演説をした。": None,
    "岸田首相は防災訓練の会見を行った。": None,
}


@pytest.mark.parametrize(("text", "content"), ACTS.items())
def test_the_noun_of_an_act_is_not_what_is_said(text: str, content: str | None) -> None:
    found = words(text, "Statement")
    assert found
    assert found[0].get("content") == content
    assert "object" not in found[0]


@pytest.mark.parametrize("act", ["会見し", "会見を行い", "声明を出し"])
def test_an_occasion_and_what_is_said_there_are_one_act(act: str) -> None:
    assert words(f"岸田首相は17日、{act}、増税を見送ると述べた。", "Statement") == [
        {"content": "増税を見送る"}
    ]


def test_an_occasion_says_nothing_of_what_another_one_says() -> None:
    first, second = words("岸田首相は17日に会見したが、林官房長官は増税を見送ると述べた。", "Statement")
    assert "content" not in first
    assert second["content"] == "増税を見送る"


def test_who_asks_by_a_noun_says_what_is_asked() -> None:
    [told] = words("国連はイスラエルに対し、攻撃をやめるよう要請を行った。", "Request")
    assert told["content"].endswith("攻撃をやめる")
    [told] = words("フランスは部品を売り込もうと日本に申請を出した。", "Request")
    assert "content" not in told


NOUNS = [
    ("岸田首相は衆議院の解散を表明した。", "Statement", {"content": "衆議院の解散"}),
    ("岸田首相は衆議院の解散も示唆した。", "Statement", {"object": "衆議院の解散"}),
    ("岸田首相は「解散も考えた」ことも示唆した。", "Statement", {"content": "「解散も考えた」こと"}),
    ("岸田首相は名を「新党」とすることを表明した。", "Statement", {"content": "名を「新党」とすること"}),
    ("岸田首相は衆議院の解散も表明した。", "Statement", {"content": "衆議院の解散"}),
    ("岸田首相は誤りだったことを明らかにした。", "Statement", {"content": "誤りだったこと"}),
    ("岸田首相は支援を続ける方針を明らかにした。", "Statement", {"content": "支援を続ける方針"}),
    ("岸田首相は制裁への期待を示した。", "Statement", {"content": "制裁への期待"}),
    ("岸田首相は期待を示した。", "Statement", {}),
    ("フランスはこの計画を否定した。", "Denial", {"object": "この計画"}),
    ("岸田首相は正式に衆議院の解散を表明した。", "Statement", {"content": "衆議院の解散"}),
    ("岸田首相は新たに増えた被害を明らかにした。", "Statement", {"content": "新たに増えた被害"}),
    ("岸田首相は「一時閉鎖」するという方針を示した。", "Statement", {"content": "「一時閉鎖」する"}),
    ("トヨタ自動車は利益を2兆円と推定した。", "Statement", {"content": "利益を2兆円"}),
    ("岸田首相は記者団に対し、その後、情報の提供を求めた。", "Request", {"object": "情報の提供"}),
    ("ロイターは10人が死亡と伝えた。", "Report", {"content": "10人が死亡"}),
    ("気象庁は、震源の深さは約10キロと発表した。", "Announcement", {"content": "震源の深さは約10キロ"}),
    ("国連は飢餓対策支援の呼びかけを行った。", "Request", {"object": "飢餓対策支援"}),
    ("フランスは2度目の要請を行った。", "Request", {}),
    ("岸田首相は今後も語った。", "Statement", {}),
    ("岸田首相は記者と話した。", "Statement", {}),
    ("ロイターは犠牲者を10人と伝えた。", "Report", {"content": "犠牲者を10人"}),
    ("トヨタ自動車は業績を2兆円の黒字と予想した。", "Statement", {"content": "業績を2兆円の黒字"}),
    ("国連はイスラエルに即時の停戦を求めた。", "Request", {"object": "即時の停戦"}),
    ("フランスは計画への関与を否定した。", "Denial", {"object": "計画への関与"}),
    ("フランスは「事実でない」と計画への関与を否定した。", "Denial", {"content": "事実でない"}),
    ("フランスはドイツと武器を供与することで合意した。", "Agreement", {"content": "武器を供与すること"}),
]


@pytest.mark.parametrize(("text", "kind", "told"), NOUNS)
def test_what_is_said_asked_or_refused_is_told_once(text: str, kind: str, told: dict[str, str]) -> None:
    [found] = words(text, kind)
    assert found.items() >= told.items()
    assert found.get("content") != found.get("object") or not found


def test_an_act_besides_is_not_part_of_what_is_said() -> None:
    [told] = words("岸田首相は、増税を検討するとする一方、減税を続ける必要性を指摘した。", "Statement")[-1:]
    assert told["content"] == "減税を続ける必要性"
    [told] = words("岸田首相は「責任は重い」として法律を改める必要性を説明した。", "Statement")[-1:]
    assert told["content"] == "法律を改める必要性"
    [told] = words("岸田首相は「来年が勝負だ」と捉え、輸出の増加を目指す姿勢を打ち出した。", "Announcement")
    assert told["content"] == "輸出の増加を目指す姿勢"


VOICED = [
    ("岸田首相は「快挙だ」とたたえた。", "Support", {"content": "快挙だ"}),
    ("岸田首相は「快挙だ」と決定を歓迎した。", "Support", {"content": "快挙だ", "object": "決定"}),
    ("岸田首相は「快挙だ」とたたえ、支援を続けると述べた。", "Statement", {"content": "支援を続ける"}),
    (
        "岸田首相は、続ける考えを示す一方、必要なら止めると述べた。",
        "Statement",
        {"content": "必要なら止める"},
    ),
    # not where others voice it, or the words are why something else is done
    ("「快挙だ」とたたえられた岸田首相が着いた。", "Support", {}),
    ("岸田首相は「危ない」とインドを訪問した。", "Visit", {}),
]


@pytest.mark.parametrize(("text", "kind", "told"), VOICED)
def test_an_attitude_is_voiced_by_words(text: str, kind: str, told: dict[str, str]) -> None:
    assert told in words(text, kind)


def test_a_pronoun_tells_nothing() -> None:
    assert words("フランスはこれを否定した。", "Denial") == [{}]


def test_whom_others_are_named_beside_is_not_said() -> None:
    [told] = words("国内の新聞をはじめ、ロイターなどが伝えた。", "Report")
    assert told == {}


def test_what_a_noun_of_the_act_is_about() -> None:
    [told] = words("岸田首相は北方領土についての演説を行った。", "Statement")
    assert told == {"topic": "北方領土"}


BORDERS = {
    "岸田首相は、中国の代表について、停戦を守ると期待していると述べた。": "停戦を守ると期待している",
    "岸田首相は17日になって、負傷者が増えたことを明らかにした。": "負傷者が増えたこと",
    "岸田首相は大阪で会見を行い、補修を続けることを明らかにした。": "補修を続けること",
    "岸田首相は、児童が転び、骨を折る重傷を負ったと述べた。": "児童が転び、骨を折る重傷を負った",
    "岸田首相は、市民が遺体と対面できるようにすると述べた。": "市民が遺体と対面できるようにする",
    "岸田首相は、2001年から2003年にかけて不正が続いたと述べた。": "2001年から2003年にかけて不正が続いた",
    "岸田首相は県警に「朝に出かけ、子供がいなくなった」と説明した。": "朝に出かけ、子供がいなくなった",
    "このため、予算が増えると岸田首相は述べた。": "予算が増える",
    "岸田首相は17日コメントを出し、「友」への投資だと説明した。": "「友」への投資だ",
    "岸田首相は会見で、日本が工場を検討する部会を作るとした。": "日本が工場を検討する部会を作る",
    "岸田首相は、沿岸では大しけとなると述べた。": "沿岸では大しけとなる",
    "岸田首相は会見では、大しけとなると述べた。": "大しけとなる",
    "増税の要因について、毎日新聞が取材したところ、誤りがあったと岸田首相は述べた。": "誤りがあった",
    "職員が調べたところ、誤りがあったと岸田首相は述べた。": "職員が調べたところ、誤りがあった",
    "防衛が続けられていると「未来」の担当にあたっている岸田首相が述べた。": "防衛が続けられている",
    "岸田首相は「楽しみだ」と出馬を決意した理由を述べた。": "楽しみだ",
    "岸田首相は「楽しみだ」と出馬を要請したことについて述べた。": "楽しみだ",
    "また岸田首相は予算を増やすとした。": "予算を増やす",
    "また予算が増えることを岸田首相は明らかにした。": "予算が増えること",
    "岸田首相は連立を組むことを前提に、減税の可能性を語った。": "減税の可能性",
    "岸田首相は記者団に「撤退を検討する」と述べた。": "撤退を検討する",
    "岸田首相は会見の中で、「国を守る」ことを明らかにした。": "「国を守る」こと",
    "岸田首相は部隊を送る方針も明らかにした。": "部隊を送る方針",
    "岸田首相は米国の計画を「最高の案だと思う」と述べた。": "最高の案だと思う",
}


@pytest.mark.parametrize(("text", "content"), BORDERS.items())
def test_where_what_is_said_begins(text: str, content: str) -> None:
    assert content in [w.get("content") for w in words(text, "Statement")]


def test_each_of_two_papers_tells_its_own() -> None:
    told = words("ロイターは10人が死亡したと伝え、毎日新聞は20人が死亡したと伝えた。", "Report")
    assert [w["content"] for w in told] == ["10人が死亡した", "20人が死亡した"]


def test_what_is_done_at_the_same_time_is_not_asked() -> None:
    [told] = words("ハマスは市議会を批判すると同時に市民に抗議デモを呼びかけた。", "Request")
    assert told == {"object": "抗議デモ"}
