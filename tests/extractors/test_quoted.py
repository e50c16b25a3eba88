"""A quotation without a verb of saying is an act of saying; a name in quotation marks is none."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import claims, line, read

from newsgraph.model import Event

BODY = "岸田文雄首相は15日に帰国した。"

SAID = [
    # headline, the act of saying, what was said
    ("首相「遺憾」", "Statement Actual actor=岸田文雄", "遺憾"),
    ("岸田首相「極めて遺憾だ」", "Statement Actual actor=岸田文雄", "極めて遺憾だ"),
    ("「責任は重い」と首相", "Statement Actual actor=岸田文雄", "責任は重い"),
    ("プーチン氏「中国と協力する」", "Statement Actual actor=ウラジーミル・プーチン", "中国と協力する"),
    ("交渉は「有意義」　岸田首相", "Statement Actual actor=岸田文雄", "有意義"),
    ("米大統領「中国に関税」", "Statement Actual actor=ジョー・バイデン", "中国に関税"),
    ("「ロシア軍が撤退」と英国防省", "Statement Actual actor=英国防省", "ロシア軍が撤退"),
    ("中国外務省「断固反対」", "Statement Actual actor=中国外務省", "断固反対"),
]


@pytest.mark.parametrize(("headline", "said", "words"), SAID)
def test_what_a_headline_only_quotes_is_said(headline: str, said: str, words: str) -> None:
    found = claims(read(BODY, headline=headline), "Statement")
    assert [line(claim) for claim in found] == [said]
    assert isinstance(found[0].about, Event)
    assert dict(found[0].about.words)["content"] == words


NAMED = [
    "ロシア「特別軍事作戦」",  # a term
    "中国「反国家分裂法」採択",  # the object of what follows
    "宮崎駿監督「となりのトトロ」",  # a title
    "米国が「経済安保」で中国と協議",  # a phrase in the sentence around it
    "首相、「核のない世界」目指す",
    "市民「怖い」",  # nobody who is named
    "「怖い」と住民",
    "市長「怖い」、知事「大丈夫」",  # whose is which is not read
]


@pytest.mark.parametrize("headline", NAMED)
def test_what_is_only_named_in_marks_is_not_said(headline: str) -> None:
    assert claims(read(BODY, headline=headline), "Statement") == []


def test_a_sentence_of_the_body_quotes_too() -> None:
    found = claims(read("「ロシア軍がキーウを攻撃した」と王毅外相。"))
    assert sorted(map(line, found)) == [
        "Attack Actual actor=ロシア軍 target=キーウ says=王毅",
        "Statement Actual actor=王毅",
    ]
    assert not claims(read("「北京攻撃」批判と王毅外相。"), "Statement")


def test_the_headline_and_the_sentence_that_tells_it_are_one() -> None:
    reading = read("岸田文雄首相は18日、記者団に「遺憾だ」と述べた。", headline="首相「遺憾」")
    assert len({claim.about.id for claim in claims(reading, "Statement")}) == 1


PARTS = [
    # who is quoted first goes on in the next part, and is answered there; another one's deed is his
    ("岸田首相「度重なる発射は暴挙」　北朝鮮を非難", "Accusation Actual actor=岸田文雄 target=北朝鮮"),
    ("プーチン氏「会談は順調」、ウクライナは否定", "Denial Actual actor=ウクライナ"),
    ("岸田首相「遺憾」、北朝鮮のミサイル発射", "MilitaryActivity Actual actor=北朝鮮"),
    ("北朝鮮のミサイル発射", "MilitaryActivity Actual actor=北朝鮮"),
    ("スペイン代表の山田太郎選手急死", "Casualty Actual target=山田太郎"),
]


@pytest.mark.parametrize(("headline", "told"), PARTS)
def test_what_is_told_beside_a_quotation_of_a_headline(headline: str, told: str) -> None:
    assert told in [line(claim) for claim in claims(read("市場は静かだった。", headline=headline))]


INTENDED = [
    ("プーチン氏「ウクライナを攻撃」", "Attack", "Planned"),  # of oneself: what one will do
    ("「北朝鮮を訪問」と王外相", "Visit", "Planned"),
    ("「ロシアがウクライナを攻撃」と英国防省", "Attack", "Actual"),  # of others: what they did
    ("王外相「断固反対」", "Denial", "Actual"),  # an attitude is had by saying so
]


@pytest.mark.parametrize(("headline", "kind", "status"), INTENDED)
def test_what_the_speaker_will_do_is_no_fact(headline: str, kind: str, status: str) -> None:
    found = claims(read("王毅外相は静かだった。", headline=headline), kind)
    assert [claim.status.value for claim in found] == [status]
