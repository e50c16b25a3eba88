"""What stands before a chain of clauses is for all of them."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

SHARED = [
    # who stands for somebody does all of it
    ("中国の代表団は平壌を訪問し、協力について協議した。", "Visit", {"actor=中国 place=平壌"}),
    ("米軍機は18日、イラクを空爆し、帰還した。", "Attack", {"actor=米軍 target=イラク"}),
    ("トヨタ株は急落し、取引を終えた。", "Market", {"actor=トヨタ自動車"}),
    ("ライブドア株が2日間で19円も上昇し、終値は85円だった。", "Market", {"actor=ライブドア"}),
    # the body that sits, and the place of a market
    ("改正案は参院本会議で可決され、公布された。", "Vote", {"actor=参議院"}),
    ("予算案は参院本会議で与党などの賛成多数で可決、成立した。", "Vote", {"actor=参議院"}),
    ("東京外国為替市場で円相場は下落し、149円で取引された。", "Market", {"place=東京"}),
    # somebody's people do it, not they; another subject stands between; a place is no body
    ("山田氏の秘書は逮捕され、罪を認めた。", "Arrest", set()),
    ("中国の代表団は、米国がイラクを空爆し、撤退したと述べた。", "Attack", {"actor=米国 target=イラク"}),
    ("改正案は東京で議論され、可決された。", "Vote", set()),
]


@pytest.mark.parametrize(("text", "kind", "roles"), SHARED)
def test_what_stands_before_all(text: str, kind: str, roles: set[str]) -> None:
    assert {roles_of(event) for event in events(read(text), kind)} == roles
