"""Who is sued: in what the suit asks for, or in the clause before it."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import events, read, roles_of

CASES = [
    (
        "株主が東芝と山田太郎元社長ら旧経営陣5人を相手取り、損害賠償を求める訴訟を札幌地裁に起こした。",
        ["place=札幌地裁 target=山田太郎+東芝"],
    ),
    (
        "住民らが国と東京電力を相手取り、損害賠償を求めて福島地裁に提訴した。",
        ["place=福島地裁 target=東京電力"],
    ),
    ("遺族はトヨタ自動車に損害賠償を求め、名古屋地裁に提訴した。", ["place=名古屋地裁 target=トヨタ自動車"]),
    (
        "ソニーがアップルに賠償を求めた訴訟で、東京地裁は請求を棄却した。",
        ["actor=ソニーグループ target=アップル"],
    ),
    # who is said to have done what the suit is for; not where somebody else is sued, or who sues suffered it
    ("アップルは、ソニーが特許を侵害しているとして提訴した。", ["actor=アップル target=ソニーグループ"]),
    (
        "アップルは、ソニーによる買収は違法だとして東京地裁に提訴した。",
        ["actor=アップル place=東京地裁 target=ソニーグループ"],
    ),
    ("アップルは、ソニーが特許を侵害しているとして販売店を提訴した。", ["actor=アップル"]),
    (
        "アップルは、ソニーが特許を侵害しているとして、差し止めを求めて東京地裁に提訴した。",
        ["actor=アップル place=東京地裁 target=ソニーグループ"],
    ),
    ("アップルは、ソニーが特許を侵害しているとして、支援を得て提訴した。", ["actor=アップル"]),
    ("アップルは、特許を侵害されたとして提訴した。", ["actor=アップル"]),
    ("住民は教諭や横浜市などを相手取り、賠償を求めて横浜地裁に提訴した。", ["place=横浜地裁 target=横浜"]),
    (
        "ソニーが、アップルとその子会社など3社に対し、賠償を求め、札幌地裁に提訴した。",
        ["actor=ソニーグループ place=札幌地裁 target=アップル"],
    ),
    # whom it is asked of stands with に対し, to whom it is to be paid does not
    (
        "株主は旧経営陣5人に対し、1億円を東芝に賠償するよう求めて東京地裁に提訴した。",
        ["place=東京地裁"],
    ),
    (
        "ソニーは、アップルに対し、賠償を求める訴訟を起こす方針を示した。",
        ["actor=ソニーグループ target=アップル"],
    ),
    # another suit of the kind is not that of the news
    (
        "ソニーはアップルを提訴した。東京地裁は同種訴訟で請求を退けた。",
        ["actor=ソニーグループ target=アップル"],
    ),
    # the court is asked, not sued
    ("ソニーは東京地裁に賠償を求める訴訟を起こした。", ["actor=ソニーグループ place=東京地裁"]),
]


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_who_is_sued(text: str, roles: list[str]) -> None:
    assert [roles_of(e) for e in events(read(text), "Arrest")] == roles
