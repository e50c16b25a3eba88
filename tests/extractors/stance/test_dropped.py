"""Plans that came to nothing are denied; those of which another thing is called off are not."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

VISIT = "actor=アントニー・ブリンケン place=中国"
SAYS = "says=アントニー・ブリンケン"
DROPPED = [
    ("ブリンケン国務長官は訪中する予定だったが、中止した。", "Visit", f"Visit Denied {VISIT}"),
    (
        "ブリンケン国務長官は今年2月に訪中する計画だったが、見送った。",
        "Visit",
        f"Visit Denied {VISIT} date=2024-02",
    ),
    (
        "ブリンケン国務長官と王毅外相の会談は17日に予定されていたが、中止となった。",
        "Meeting",
        "Meeting Denied participant=アントニー・ブリンケン+王毅 date=2024-06-17",
    ),
    # told of, or tried in vain
    (
        "ブリンケン国務長官は訪中するとしていたが、撤回した。",
        "Visit",
        f"Visit Denied {VISIT} {SAYS}",
    ),
    (
        "ブリンケン国務長官は訪中すると発表したが、中止した。",
        "Visit",
        f"Visit Denied {VISIT} {SAYS}",
    ),
    ("ブリンケン国務長官は訪中しようとしたが、果たせなかった。", "Visit", f"Visit Denied {VISIT}"),
    ("ブリンケン国務長官は訪中しようとしたが、天候に恵まれた。", "Visit", f"Visit Planned {VISIT}"),
    # put off, maybe called off, or something else is
    ("ブリンケン国務長官は訪中する予定だったが、延期した。", "Visit", f"Visit Planned {VISIT}"),
    ("ブリンケン国務長官は訪中する予定だったが、中止する可能性がある。", "Visit", f"Visit Planned {VISIT}"),
    ("ブリンケン国務長官は訪中する予定だったが、演説を中止した。", "Visit", f"Visit Planned {VISIT}"),
    ("ブリンケン国務長官は訪中したが、演説は中止した。", "Visit", f"Visit Actual {VISIT}"),
]


@pytest.mark.parametrize(("text", "kind", "told"), DROPPED)
def test_what_was_planned(text: str, kind: str, told: str) -> None:
    assert [line(claim) for claim in claims(read(text), kind)] == [told]
