"""What a clause shares with the one that it goes on with, and what stays a fact of its own."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, read

CHAINED = [
    # one did both, or underwent both
    ("鈴木容疑者は山田さんの会社を訪問し、商品を売った疑いが持たれている。", "Visit", "Possible"),
    ("鈴木容疑者は大阪で山田さんを殴り、死なせた疑い。", "Attack", "Possible"),
    ("鈴木容疑者は山田さんに数百万円を支払うなどし、だましていた模様である。", "Transfer", "Possible"),
    ("鈴木容疑者は山田さんを連れ去って、山に捨てたものと見られている。", "Arrest", "Possible"),
    ("鈴木容疑者は山田さんを連れ去って、山に捨てた場所を話している。", "Arrest", "Actual"),
    # each is a thing of its own
    ("鈴木容疑者は県警に逮捕され、現金を盗んだ疑いが持たれている。", "Arrest", "Actual"),
    ("田中一郎氏は「すまない」と謝罪し、会長を辞めたとされる。", "Statement", "Actual"),
    ("岸田首相は山田一郎氏と会談し、田中一郎氏は「楽しんだ」と話している。", "Meeting", "Actual"),
    # what is laid down, and what came of it
    ("国連の総会が東京で行われ、議長の選出も行われることになっている。", "Meeting", "Planned"),
    ("国連の総会が東京で行われ、議長の選出も話題になっている。", "Meeting", "Actual"),
    ("トヨタ自動車は大阪に工場を建設し、東京の店舗は廃止予定。", "Business", "Planned"),
    ("トヨタ自動車は大阪に工場を建設し、東京の店舗は廃止。", "Business", "Actual"),
    ("田中社長は「今年中に発表を行い、工場を建てる計画で動いている」と語った。", "Announcement", "Planned"),
    ("田中社長は発表を行い、「工場を建てる計画で動いている」と語った。", "Announcement", "Actual"),
]


@pytest.mark.parametrize(("text", "kind", "status"), CHAINED)
def test_what_goes_on_with_the_next_is_as_sure_as_that(text: str, kind: str, status: str) -> None:
    assert [claim.status.value for claim in claims(read(text), kind)] == [status]
