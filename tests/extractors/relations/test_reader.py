"""Standing relations: what the text says of offices, owners, places and members, and what it does not."""

from __future__ import annotations

import pytest
from tests.entities.telling import declared, resolve

from newsgraph.extractors.relations import find_relations
from newsgraph.model import Relation

FOUND = [
    # article, relation as "Type subject of title"
    ("ロシアのプーチン大統領は述べた。", "Position vladimir-putin ru 大統領"),
    ("プーチン大統領は述べた。", "Position vladimir-putin ru 大統領"),
    ("トランプ前米大統領は述べた。", "Position donald-trump us 大統領 former"),
    ("米国務省のミラー報道官は述べた。", "Position matthew-miller us-state 報道官"),
    ("ロシアのラブロフ外務大臣は述べた。", "Position sergey-lavrov ru 外務大臣"),
    (
        "元ホワイトハウス当局者で、現在は研究所に勤めるビクター・チャ氏は述べた。",
        "Position victor-cha white-house 当局者 former",
    ),
    ("戦略国際問題研究所に在籍するビクター・チャ氏は述べた。", "Membership victor-cha csis"),
    ("外相を務める上川陽子氏は述べた。", "Position kamikawa-yoko jp 外相"),
    ("米国務省は発表した。", "Affiliation us-state us"),
    ("ロシア軍が攻撃した。", "Affiliation ru-military ru"),
    ("国連安保理は協議した。", "Affiliation unsc un"),
    ("朝鮮労働党機関紙の労働新聞が伝えた。", "Affiliation rodong-sinmun wpk"),
    ("ロシアのインタファクス通信が伝えた。", "Affiliation interfax ru"),
    ("米シンクタンクの戦略国際問題研究所が公表した。", "Affiliation csis us"),
    ("ロシア最大手銀行ズベルバンクを除外した。", "Affiliation sberbank ru"),
    ("四川省成都で会った。", "Location chengdu sichuan"),
    ("中国の北京で会った。", "Location beijing cn"),
    ("ウクライナ・クリミア半島を併合した。", "Location crimea ua"),
    ("イラクの首都バグダッドを訪れた。", "Location baghdad iq"),
    ("国際銀行間通信協会(SWIFT、本部・ベルギー)から除外した。", "Location swift be"),
]

NOT_FOUND = [
    ("プーチン氏は述べた。", "Position"),
    ("田中容疑者を逮捕した。", "Position"),
    ("田中一郎さんは述べた。", "Position"),
    ("朝日新聞が報じた。", "Affiliation"),
    ("平壌で会談した。", "Location"),
    ("東京、大阪で開かれた。", "Location"),
    ("米国、ロイターが伝えた。", "Affiliation"),
]


def written(relation: Relation) -> str:
    """``Position vladimir-putin ru 大統領``."""
    parts = [relation.type, relation.subject.id.rpartition("/")[2]]
    parts += [relation.of.id.rpartition("/")[2]] if relation.of else []
    parts += [relation.title] if relation.title else []
    return " ".join(parts) + (" former" if relation.former else "")


def relations(*paragraphs: str) -> list[str]:
    claims = find_relations(resolve(*paragraphs), declared())
    return [written(claim.about) for claim in claims if isinstance(claim.about, Relation)]


@pytest.mark.parametrize(("article", "relation"), FOUND)
def test_a_relation_is_read(article: str, relation: str) -> None:
    assert relation in relations(article)


@pytest.mark.parametrize(("article", "kind"), NOT_FOUND)
def test_nothing_is_read_that_is_not_said(article: str, kind: str) -> None:
    assert not [found for found in relations(article) if found.startswith(kind)]


def test_one_office_is_one_position_however_short_it_is_put() -> None:
    found = relations("中国の習近平国家主席が着いた。習主席は述べた。")
    assert set(found) == {"Position xi-jinping cn 国家主席"}


def test_a_claim_quotes_the_sentence_and_points_at_the_words() -> None:
    document = resolve("冒頭の文。", "米国務省のミラー報道官は述べた。")
    claim = next(c for c in find_relations(document, declared()) if c.evidence.rule.startswith("Position"))
    text = document.article.text
    assert claim.evidence.quote == "米国務省のミラー報道官は述べた。"
    assert text[slice(*claim.evidence.trigger)] == "ミラー報道官"


def test_ids_are_the_same_in_every_run() -> None:
    first, second = (find_relations(resolve("プーチン大統領は述べた。"), declared()) for _ in range(2))
    assert [claim.id for claim in first] == [claim.id for claim in second]
