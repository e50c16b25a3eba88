"""The documents tell the truth: what they tell to run runs, what they point to is there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsgraph

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*/README.md")])
BIN = Path(sys.executable).parent


def blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


COMMANDS = [line for block in blocks("sh") for line in block.splitlines()]
INSTALL, TEST = COMMANDS[:2]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the commands of the README find in a clone, and the examples built."""
    folder = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "examples", folder / "examples")
    run(folder, "newsgraph build examples")
    return folder


def run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(BIN), os.environ["PATH"]))
    words = shlex.split(command)
    return subprocess.run(
        words, cwd=folder, env={**os.environ, "PATH": path}, check=True, capture_output=True, text=True
    )


@pytest.mark.parametrize("command", sorted({line for line in COMMANDS if line.startswith("newsgraph ")}))
def test_every_command_of_the_readme_runs(clone: Path, command: str) -> None:
    if command.startswith("newsgraph serve"):
        pytest.skip("it runs until it is interrupted; tests/cli/test_serve.py does so")
    run(clone, command)


def test_the_other_commands_are_the_set_up() -> None:
    assert [line for line in COMMANDS if not line.startswith("newsgraph ")] == [INSTALL, TEST]
    venv = "python3 -m venv .venv && .venv/bin/pip install -q "
    assert venv + ". && .venv/bin/newsgraph build examples" == INSTALL
    assert venv + "-e '.[test]' && .venv/bin/python -m pytest -n 2" == TEST


@pytest.mark.parametrize("place", [".ci/run", "CONTRIBUTING.md"])
def test_ci_runs_what_the_readme_says(place: str) -> None:
    assert TEST in (ROOT / place).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("code", blocks("python"))
def test_the_python_of_the_readme_runs(clone: Path, code: str) -> None:
    # In a process of its own: it leaves a Dataset open, which reserves the folder.
    subprocess.run([sys.executable, "-c", code], cwd=clone, check=True, capture_output=True)


NAMES = (ROOT / "docs/names.md").read_text(encoding="utf-8")


def test_the_names_file_of_the_documents_works(clone: Path) -> None:
    [example] = blocks("toml", NAMES)
    (clone / "names.toml").write_text(example, encoding="utf-8")
    (clone / "articles").mkdir()
    text = (
        "山本春子市長は18日、アメリカを訪問した。ハルさんは19日に帰国する。\n山本容疑者は18日に逮捕された。\n"
    )
    (clone / "articles/a.txt").write_text(text, encoding="utf-8")
    [block] = blocks("sh", NAMES)
    for command in block.splitlines():
        told = run(clone, command + " -" + ("o" if " build " in command else "g") + " named").stdout
    assert re.findall(r"^(\S+) +(\S+) +(names file|label)", told, re.MULTILINE) == [
        ("山本", "山本", "label"),
        ("山本春子", "ハルさん", "names file"),
        ("山本春子", "山本春子", "names file"),
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_decisions_are_numbered_and_short() -> None:
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [file.name[:4] for file in files]
    assert len(set(numbers)) == len(numbers)
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert re.match(rf"# {file.name[:4]}:? \S", text), file.name
        assert len(text.splitlines()) <= 60, f"{file.name} is one decision"


def test_the_changelog_knows_the_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text or f"## [{newsgraph.__version__}]" in text
