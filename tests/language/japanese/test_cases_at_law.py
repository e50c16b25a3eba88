"""…として before a suit or a trial is what that is about, not what the court says."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import scene, tell

WHAT_FOR = [
    ("減額は違法だとして、住民が国に賠償を求めた訴訟で、名古屋高裁は請求を退けた。", "求め"),
    ("鈴木さんを殺害したとして、殺人罪に問われた田中被告の公判で、東京地裁は判決を言い渡した。", "問わ"),
    # who says so stands before it, or it is no case at law
    ("名古屋高裁は違法だとして、住民が国に賠償を求めた訴訟で、請求を認めた。", "認め"),
    ("減額は違法だとして、住民が求めた説明を、知事は拒否した。", "拒否"),
]


@pytest.mark.parametrize(("text", "governor"), WHAT_FOR)
def test_what_a_case_is_about(text: str, governor: str) -> None:
    read = scene(text)
    grounds = next(p for p in read.parse.phrases if read.words(p.index, p.index) == "し")
    head = read.parse.phrases[grounds.head]
    assert read.words(head.index, head.index) == governor


def test_the_court_does_not_say_what_is_asked_of_it() -> None:
    told = tell("減額は違法だとして、住民が国に賠償を求めた訴訟で、名古屋高裁は請求を退けた。")
    assert not any(line.startswith("Statement") for line in told)
