from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newsgraph.errors import OntologyError
from newsgraph.ontology import folder, load
from newsgraph.ontology.turtle import read_facts

Write = Callable[[str], Path]


def test_our_folder_is_found() -> None:
    assert (folder() / "roles.ttl").is_file()
    assert (folder() / "events").is_dir()


def test_everything_is_there() -> None:
    ontology = load()
    assert len({frame.name for frame in ontology.frames.values()}) >= 26
    assert len(ontology.catalogue) > 190
    assert ontology.operators
    assert ontology.words


def test_reading_twice_gives_the_same() -> None:
    first, second = load(), load()
    assert list(first.frames.items()) == list(second.frames.items())
    assert first.operators == second.operators
    assert list(first.words.items()) == list(second.words.items())


def test_nothing_that_was_read_can_be_changed() -> None:
    with pytest.raises(TypeError):
        load().frames["Visit"] = load().frames["Meeting"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe\x00", ":1: "),
        (b"<<ng:a ng:b>> ng:c 1 .", ":1: "),
        (b"this is no turtle", ":1: "),
        (b"\x00" * 100, ":1: "),
        (b'@prefix ng: <http://x#> .\n\nng:a ng:b "open .', ":3: "),
    ],
)
def test_what_is_no_turtle_is_named_with_its_line(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "bad.ttl"
    file.write_bytes(content)
    with pytest.raises(OntologyError) as raised:
        load([tmp_path])
    assert str(raised.value).startswith(f"{file}{message}")
    assert "\n" not in str(raised.value)


def test_a_folder_without_turtle_and_a_missing_file_are_said(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"no \.ttl file"):
        load([tmp_path])
    with pytest.raises(OntologyError):
        load([tmp_path / "missing.ttl"])


def test_an_empty_file_adds_nothing(turtle: Write) -> None:
    assert list(load([turtle("")]).frames) == list(load().frames)


def test_facts_remember_their_file(turtle: Write) -> None:
    one, two = turtle('ng:a ng:b "x"@ja .'), turtle('ng:a ng:b "y" .')
    found = read_facts([one, two])["https://w3id.org/newsgraph/ontology#a"]
    facts = found["https://w3id.org/newsgraph/ontology#b"]
    assert [(f.value, f.language, f.file) for f in facts] == [("x", "ja", one), ("y", "", two)]
