"""The recipe changes with all that a reading depends on, and with nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsgraph.pipeline import recipe as module
from newsgraph.pipeline.recipe import recipe


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "words.ttl").write_text("# mine\n", encoding="utf-8")
    return folder


def test_it_is_the_same_for_the_same(mine: Path) -> None:
    before = recipe([mine], 0.5)
    os.utime(mine / "words.ttl", (0, 0))
    assert recipe([mine], 0.5) == before


def test_it_changes_with_ontologies_and_bound(mine: Path) -> None:
    found = [recipe(), recipe([mine]), recipe([mine / "words.ttl"]), recipe(min_confidence=0.5)]
    (mine / "words.ttl").write_text("# changed\n", encoding="utf-8")
    found.append(recipe([mine]))
    (mine / "more.ttl").write_text("", encoding="utf-8")
    found.append(recipe([mine]))
    assert len(set(found)) == len(found)


def test_it_changes_with_the_names_file(tmp_path: Path) -> None:
    names = tmp_path / "names.toml"
    found = [recipe()]
    for content in ("", "# mine\n"):
        names.write_text(content, encoding="utf-8")
        found.append(recipe(names=names))
        assert recipe(names=names.rename(tmp_path / "moved.toml")) == found[-1]
    assert len(set(found)) == len(found)


def test_it_changes_with_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    before = recipe()
    monkeypatch.setattr(module, "_program", lambda: "another")
    assert recipe() != before


def test_what_is_no_ontology_does_not_count(mine: Path) -> None:
    before = recipe([mine])
    (mine / "notes.txt").write_text("to do", encoding="utf-8")
    assert recipe([mine]) == before
