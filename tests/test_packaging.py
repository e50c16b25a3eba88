"""The wheel works where nothing but its dependencies is: in a venv of its own, far from this repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "PYTHONHOME"}}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    result = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    assert result.returncode == 0, result.stderr
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def newsgraph(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script of a venv that has the wheel, and our dependencies by a path without editable installs."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=False)
    installed = run(
        sys.executable, "-m", "pip", "--python", folder, "install", "-q", "--no-deps", "--no-index", wheel
    )
    assert installed.returncode == 0, installed.stderr
    [site] = folder.glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder / "bin" / "newsgraph"


def test_the_wheel_carries_ontologies_page_and_licences(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    ours = {path.relative_to(ROOT).as_posix() for path in (ROOT / "ontologies").rglob("*") if path.is_file()}
    assert {f"newsgraph/{name}" for name in ours} <= names
    data = [
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src" / "newsgraph").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    ]
    assert set(data) <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "examples/"))]


def test_it_reads_there_as_it_reads_here(newsgraph: Path, tmp_path: Path) -> None:
    python = newsgraph.with_name("python")
    where = run(python, "-c", "import newsgraph; print(newsgraph.__file__)", cwd=tmp_path).stdout
    assert Path(where.strip()).is_relative_to(newsgraph.parents[1])
    there = run(newsgraph, "check", "--json", cwd=tmp_path)
    here = run(sys.executable, "-m", "newsgraph", "check", "--json")
    assert json.loads(there.stdout) == json.loads(here.stdout)


def test_it_builds_and_answers_there(newsgraph: Path, tmp_path: Path) -> None:
    built = run(newsgraph, "build", ROOT / "examples", "-o", "output", cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    assert "<html" in (tmp_path / "output" / "graph.html").read_text(encoding="utf-8")
    result = run(newsgraph, "query", "visits", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
