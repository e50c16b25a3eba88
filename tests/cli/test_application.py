"""The command line as a whole: help, version, exit codes, a closed pipe."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsgraph.model import MIN_CONFIDENCE

if TYPE_CHECKING:
    from tests.cli.conftest import Run

COMMANDS = ["build", "query", "view", "explain", "check", "export", "serve"]
HEAVY = [
    "newsgraph.model",
    "newsgraph.store",
    "pyoxigraph",
    "rdflib",
    "networkx",
    "fugashi",
    "trafilatura",
    "rich",
]


def test_help_names_every_command(run: Run) -> None:
    result = run("--help")
    assert result.code == 0
    assert all(f"  {command} " in result.out for command in COMMANDS)
    assert "Examples:" in result.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_examples(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.code == 0
    assert f"  newsgraph {command}" in result.out


def test_version(run: Run) -> None:
    import newsgraph

    assert run("--version").out == f"newsgraph {newsgraph.__version__}\n"


def test_help_loads_nothing_heavy() -> None:
    """A time would depend on the machine; what makes `--help` slow is what it imports."""
    code = f"import sys, newsgraph.cli; print([m for m in {HEAVY!r} if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"


def test_help_tells_the_bound_of_a_build(run: Run) -> None:
    assert f"[default: {MIN_CONFIDENCE}]" in " ".join(run("build", "--help").out.split())


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("build",), ("build", "x", "--workers", "0"), ("query", "--nonsense"), ("export",)],
    ids=" ".join,
)
def test_wrong_usage_is_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).code == 2


def test_a_closed_pipe_is_no_fault(built: Path) -> None:
    query = "SELECT * { ?s ?p ?o }"
    command = [sys.executable, "-m", "newsgraph", "query", query, "--format", "csv", "-g", str(built)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    _, err = process.communicate()
    assert err == b""


def test_ctrl_c_leaves_one_line(articles: Path, tmp_path: Path) -> None:
    """Thousands of articles take longer than it takes to interrupt them."""
    feed = articles / "many.jsonl"
    record = {"title": "首脳会談", "date": "2024-06-18", "text": "バイデン大統領は18日、会談した。" * 40}
    with feed.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(record | {"id": n}) + "\n" for n in range(3000))
    command = [sys.executable, "-m", "newsgraph", "build", str(articles), "-o", str(tmp_path / "output")]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    lock = tmp_path / "output" / ".store.lock"
    while not lock.exists():
        assert process.poll() is None
    os.kill(process.pid, 2)
    _, err = process.communicate()
    assert process.returncode == 130
    assert len(err.splitlines()) == 1
    assert not (tmp_path / "output" / "graph.trig").exists()
