from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newsgraph.errors import OntologyError
from newsgraph.model import Status
from newsgraph.ontology import load

Write = Callable[[str], Path]
BASE = load()
WORDS = "<https://w3id.org/newsgraph/ontology#words/{}>"


def test_a_list_is_found_by_its_name_and_grows(turtle: Write) -> None:
    added = turtle(WORDS.format("light-verb") + ' ng:word "とりおこなう"@ja , "行う"@ja .')
    before, after = BASE.words["light-verb"], load([added]).words["light-verb"]
    assert after == (*before, "とりおこなう")


def test_a_list_of_ones_own(turtle: Write) -> None:
    own = turtle(WORDS.format("own") + ' a ng:WordList ; ng:word "ほげ"@ja .')
    assert load([own]).words["own"] == ("ほげ",)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("予定", Status.PLANNED),
        ("可能性", Status.POSSIBLE),
        ("中止", Status.DENIED),
        ("要求", Status.REQUESTED),
        ("主張", Status.ALLEGED),
    ],
)
def test_operators_set_a_status(word: str, status: Status) -> None:
    assert {o.pattern: o.status for o in BASE.operators}[word] is status


@pytest.mark.parametrize("word", ["目的", "日程", "発表", "実施", "失敗", "観測"])
def test_what_only_stands_beside_an_event_is_no_operator(word: str) -> None:
    assert word not in {o.pattern for o in BASE.operators}


@pytest.mark.parametrize(
    "name", ["light-verb", "light-verb-passive", "stop-verb", "trailing-noun", "metonym-head"]
)
def test_grammar_has_its_lists(name: str) -> None:
    assert len(BASE.words[name]) >= 15


def test_a_verb_does_not_flip_and_lend_at_once() -> None:
    words = BASE.words
    assert not set(words["light-verb"]) & set(words["light-verb-passive"])
    assert not set(words["light-verb"]) & set(words["stop-verb"])


def test_every_verb_that_stops_is_no_light_verb_and_most_deny() -> None:
    denied = {o.pattern for o in BASE.operators if o.status is Status.DENIED}
    assert {"中止", "停止", "見送る", "撤回", "断念"} <= denied & set(BASE.words["stop-verb"])


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (WORDS.format("own") + " a ng:WordList .", "no ng:word"),
        ('ng:Doubtful a ng:Status ; ng:operator "たぶん"@ja .', "unknown status Doubtful"),
        ('ng:Planned a ng:Status ; ng:operator "可能性"@ja .', "both"),
    ],
)
def test_faults_are_named(turtle: Write, body: str, message: str) -> None:
    file = turtle(body)
    with pytest.raises(OntologyError, match=message) as raised:
        load([file])
    assert str(raised.value).startswith(f"{file}:4: ")
