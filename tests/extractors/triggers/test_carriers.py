"""Clauses that carry a noun event, also over what says which one it is or what it is done with."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

CASES = [
    # how many, which, what kind
    (
        "日本が4月に韓国に発動した計10%の関税は重い。",
        "Sanction",
        ["Sanction Actual actor=日本 target=韓国 date=2024-04"],
    ),
    ("日本が韓国に科した追加の制裁は重い。", "Sanction", ["Sanction Actual actor=日本 target=韓国"]),
    (
        "3日にチリで起きたマグニチュード7の地震は大きかった。",
        "Disaster",
        ["Disaster Actual place=チリ date=2024-06-03"],
    ),
    (
        "日本と韓国が3日にソウルで開いた2回目の会合は短かった。",
        "Meeting",
        ["Meeting Actual participant=日本+韓国 place=ソウル date=2024-06-03"],
    ),
    # the thing that it is done with
    (
        "日本が韓国に対して講じたレアアースの輸出規制は重い。",
        "Sanction",
        ["Sanction Actual actor=日本 target=韓国"],
    ),
    # what is done is the noun between them, or nobody does it with a thing
    ("日本が実施した調査の結果の発表は遅れた。", "Announcement", []),
    ("トヨタ自動車が出した本の発売は遅れた。", "Business", []),
    ("日本が発動した韓国の関税は重い。", "Sanction", ["Sanction Actual actor=韓国"]),
]


@pytest.mark.parametrize(("text", "kind", "expected"), CASES)
def test_carried_over_what_is_between(text: str, kind: str, expected: list[str]) -> None:
    assert [line(c) for c in claims(read(text), kind)] == expected
