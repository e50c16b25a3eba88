"""What the function words of a phrase say."""

import pytest

from newsgraph.language.japanese.endings import ending
from newsgraph.language.japanese.morphemes import tag
from newsgraph.language.japanese.phrases import Chunk, chunk

ENDINGS = [
    # text of one phrase, its case, whether it is a topic
    ("米国が", "が", False),
    ("米国は", "は", True),
    ("米国には", "に", True),
    ("米国との", "との", False),
    ("米国に対して", "に対して", False),
    ("米国に対しては", "に対して", True),
    ("同社では、", "で", True),
    ("発表によると", "によると", False),
    ("日本や", "や", False),
    ("日本および", "と", False),
    ("東京にて", "で", False),
    ("東京に手が", "に", False),
    ("日本、", "", False),
    ("日本", "", False),
]


@pytest.mark.parametrize(("text", "particle", "topic"), ENDINGS)
def test_case_and_topic(text: str, particle: str, topic: bool) -> None:
    tokens = tag(text)
    found = ending(tokens, chunk(tokens)[0])
    assert (found.particle, found.topic) == (particle, topic)


MARKS = [
    # text of one phrase, what is true of its function words
    ("日本、", {"comma"}),
    ("訪問する", {"verb"}),
    ("訪問だ", {"copula"}),
    ("訪問ではない", {"copula"}),
    ("攻撃したのを", {"verb", "nominalised"}),
    ("訪問によって、", {"comma"}),  # the verb of a compound particle makes no predicate
    ("大規模な", set()),
]


@pytest.mark.parametrize(("text", "marks"), MARKS)
def test_marks(text: str, marks: set[str]) -> None:
    tokens = tag(text)
    found = ending(tokens, chunk(tokens)[0])
    assert {name for name in ("comma", "verb", "copula", "nominalised") if getattr(found, name)} == marks


@pytest.mark.parametrize(("text", "last"), [("日本", None), ("日本、", None), ("攻撃した。", "た")])
def test_the_last_word_is_no_sign(text: str, last: str | None) -> None:
    tokens = tag(text)
    word = ending(tokens, chunk(tokens)[0]).last
    assert (word and word.surface) == last


def test_words_that_were_read_before_are_not_read_again() -> None:
    first, other, last = (tag(text) for text in ("日本は", "日本も", "米国は"))
    phrase = Chunk(0, 1, 2, {})
    assert ending(first, phrase) is ending(last, phrase)
    assert ending(first, phrase) is not ending(other, phrase)


def test_words_that_the_next_phrase_tells_the_sense_of_are_read_each_time() -> None:
    phrase = Chunk(0, 1, 2, {})
    found = [ending(tag(text), phrase) for text in ("東京である", "東京であった", "東京である")]
    assert [(e.particle, e.copula) for e in found] == [("", True), ("で", False), ("", True)]


WHERE = [
    # nothing is that at which it happens
    ("ソマリア沖で、", "で", False),
    ("庁舎の外で、", "で", False),
    ("SNSで、", "で", False),
    ("会社員で、", "", True),
    ("事故で、", "で", False),
]


@pytest.mark.parametrize(("text", "case", "copula"), WHERE)
def test_where_it_happens_is_a_case(text: str, case: str, copula: bool) -> None:
    tokens = tag(text)
    found = ending(tokens, chunk(tokens)[-1])
    assert (found.particle, found.copula) == (case, copula)
