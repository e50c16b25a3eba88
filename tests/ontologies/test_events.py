"""The form of every event type; what they read is `newsgraph check`'s and its tests' to say."""

from __future__ import annotations

import pytest

from newsgraph.model import Frame, Status
from newsgraph.ontology import folder, load, read_example
from newsgraph.ontology.turtle import label, read_facts, values
from newsgraph.vocab import NG

TYPES = (
    "Visit", "Meeting", "Call", "Statement", "Announcement", "Report", "Accusation", "Denial", "Request",
    "Threat", "Support", "Agreement", "Cooperation", "Transfer", "Sanction", "Attack", "MilitaryActivity",
    "Arrest", "Protest", "Appointment", "Departure", "Vote", "Casualty", "Disaster", "Business", "Market",
)  # fmt: skip
SPEECH = {"Statement", "Announcement", "Report", "Accusation", "Denial", "Request", "Threat", "Agreement"}
FRAMES = load().frames
FACTS = read_facts(sorted((folder() / "events").glob("*.ttl")))
SKOS = "http://www.w3.org/2004/02/skos/core#"


def of_type(name: str) -> list[Frame]:
    return [frame for frame in FRAMES.values() if frame.name == name]


def test_all_types_are_there_each_in_a_file_of_its_own() -> None:
    assert set(TYPES) <= set(FRAMES)
    assert len(list((folder() / "events").glob("*.ttl"))) == len(TYPES)


@pytest.mark.parametrize("name", TYPES)
def test_a_type_carries_its_tests(name: str) -> None:
    frame = FRAMES[name]
    assert len(frame.examples) >= 8
    assert len(frame.counterexamples) >= 4
    assert len(set(frame.examples)) == len(frame.examples)


@pytest.mark.parametrize("name", TYPES)
def test_examples_mark_roles_and_more_than_facts(name: str) -> None:
    examples = [read_example(text) for text in FRAMES[name].examples]
    assert all(example.roles for example in examples)
    statuses = {example.status for example in examples}
    assert Status.ACTUAL in statuses
    assert len(statuses) >= 2


@pytest.mark.parametrize("name", TYPES)
def test_no_role_is_left_without_an_example(name: str) -> None:
    marked = {role for text in FRAMES[name].examples for role, _ in read_example(text).roles}
    required = {role.name for role in FRAMES[name].roles if role.name not in {"place", "of"}}
    assert required <= marked | {"place"}


@pytest.mark.parametrize("name", TYPES)
def test_counterexamples_mark_nothing(name: str) -> None:
    assert not any("[" in text or "=>" in text for text in FRAMES[name].counterexamples)


@pytest.mark.parametrize("name", TYPES)
def test_labels_comment_and_mapping(name: str) -> None:
    iri = NG + name
    assert FRAMES[name].label
    assert label(FACTS, iri, "en")
    assert values(FACTS, iri, "http://www.w3.org/2000/01/rdf-schema#comment")
    mapped = [values(FACTS, iri, SKOS + relation) for relation in ("closeMatch", "relatedMatch")]
    unmapped = {"Report", "Appointment", "Departure", "Vote", "Disaster", "Business", "Market"}
    assert any(mapped) == (name not in unmapped)


@pytest.mark.parametrize("name", TYPES)
def test_the_thesaurus_is_rich(name: str) -> None:
    assert sum(len(frame.triggers) for frame in of_type(name)) >= 20


def test_acts_of_saying_are_sources() -> None:
    assert {frame.name for frame in FRAMES.values() if frame.speech} == SPEECH | {"Support"}


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("Request", Status.REQUESTED),
        ("Denial", Status.DENIED),
        ("Denial#反論", None),
        ("Accusation", Status.ALLEGED),
        ("Statement", None),
        ("Statement#主張", Status.ALLEGED),
        ("Announcement", None),
        ("Support#約束", Status.PLANNED),
        ("Agreement", Status.PLANNED),
    ],
)
def test_what_a_type_says_of_the_clause_below_it(key: str, status: Status | None) -> None:
    assert FRAMES[key].complement is status


@pytest.mark.parametrize(
    ("key", "role", "marker"),
    [
        ("Visit", "place", "を"),
        ("Appointment", "target", "を"),
        ("Appointment#就任", "target", "が"),
        ("Departure", "target", "を"),
        ("Departure#辞任", "target", "が"),
        ("Transfer", "target", "に"),
        ("Transfer#輸入", "target", "が"),
        ("Transfer#輸入", "actor", "から"),
        ("Arrest", "target", "を"),
        ("Meeting", "participant", "と"),
    ],
)
def test_a_role_stands_in_its_case(key: str, role: str, marker: str) -> None:
    assert marker in next(r for r in FRAMES[key].roles if r.name == role).verbal


@pytest.mark.parametrize("key", ["Appointment#就任", "Departure#辞任"])
def test_who_takes_or_leaves_an_office_was_put_there_by_nobody(key: str) -> None:
    assert "actor" not in {role.name for role in FRAMES[key].roles}


@pytest.mark.parametrize("word", ["会議室", "発表会", "訪問介護", "派遣社員", "供給網", "投票率", "被災者"])
def test_words_of_another_sense_are_excluded(word: str) -> None:
    assert any(word in frame.excluded for frame in FRAMES.values())


@pytest.mark.parametrize(
    "word", ["する", "ある", "見る", "行く", "話", "会", "言う", "いう", "なる", "優勝", "使用"]
)
def test_words_that_mostly_name_something_else_are_no_triggers(word: str) -> None:
    assert all(word != trigger.pattern for frame in FRAMES.values() for trigger in frame.triggers)
