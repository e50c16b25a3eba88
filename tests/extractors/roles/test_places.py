"""Where something happens, beyond the town that a clause names."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

WIDER = [
    # the country that a town is told to be of; not what only says of which country the capital is
    ("岸田首相は中国の北京を訪問した。", "Visit", "actor=岸田文雄 place=中国+北京"),
    ("岸田首相は中国の首都・北京を訪問した。", "Visit", "actor=岸田文雄 place=北京"),
    ("岸田首相は北京を訪問した。", "Visit", "actor=岸田文雄 place=北京"),
    # who acts there is there too, and no place; a country beside the town is another place
    (
        "中国の北京で中国の習近平国家主席と岸田首相が会談した。",
        "Meeting",
        "participant=岸田文雄+習近平 place=中国+北京",
    ),
    # and the town or district of a building, island or town
    (
        "岸田首相はソウルの青瓦台で尹大統領と会談した。",
        "Meeting",
        "participant=尹錫悦+岸田文雄 place=ソウル+韓国大統領府",
    ),
    ("岸田首相は北海道の札幌市を訪れた。", "Visit", "actor=岸田文雄 place=北海道+札幌"),
    # who goes home is in his country; not where he goes elsewhere, nor he of whom that is not known
    ("尹大統領は帰国する予定だ。", "Visit", "actor=尹錫悦 place=韓国"),
    ("岸田首相はフランスから帰国した。", "Visit", "actor=岸田文雄 place=日本"),
    ("尹大統領は北京を経て東京に帰国の途に就いた。", "Visit", "actor=尹錫悦 place=東京"),
    ("山田太郎さんは帰国した。", "Visit", "actor=山田太郎"),
    ("尹大統領と岸田首相が帰国した。", "Visit", "actor=尹錫悦+岸田文雄"),
    # the town of the clause, not the country that the whole is about
    ("フランスではパリで市民がデモ行進した。", "Protest", "place=パリ"),
    ("パリではホテルで市民がデモ行進した。", "Protest", "place=パリ"),
    ("岸田首相は韓国と北京を訪問した。", "Visit", "actor=岸田文雄 place=北京+韓国"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), WIDER)
def test_where_it_happens(text: str, kind: str, roles: str) -> None:
    assert roles in [roles_of(e) for e in events(read(text), kind)]


def test_who_dies_in_a_hospital_dies_in_its_town() -> None:
    died = events(read("山田太郎さんが長泉町の静岡中央病院で死去した。"), "Casualty")
    assert [roles_of(e) for e in died] == ["place=長泉町+静岡中央病院 target=山田太郎"]
