"""What keeps the source readable is a test: imports, homes of packages, sizes, names, style, types."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
BIN = Path(sys.executable).parent

MAX_FILE = 350
MAX_FUNCTION = 50
MAX_PARAMETERS = 5


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("lint-imports",), id="imports go one way, each package has its home"),
        pytest.param(("ruff", "check"), id="ruff check"),
        pytest.param(("ruff", "format", "--check"), id="ruff format"),
        pytest.param(("mypy",), id="mypy --strict"),
    ],
)
def test_source_is_clean(command: tuple[str, ...]) -> None:
    result = run(str(BIN / command[0]), *command[1:])
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT / "src").as_posix())
def test_sizes_and_names(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    # The shapes are read in one piece.
    assert len(text.splitlines()) <= MAX_FILE or path.name == "model.py", "split this file"
    assert not {"utils", "helpers", "manager", "common", "misc"} & set(path.with_suffix("").parts), (
        "name what it does"
    )
    is_command = path.parent.name == "cli"
    for function in functions(ast.parse(text)):
        lines = (function.end_lineno or 0) - function.lineno + 1
        # The help text and the options of a command are its docstring and its parameters.
        assert is_command or lines <= MAX_FUNCTION, f"{function.name} has {lines} lines"
        assert is_command or parameters(function) <= MAX_PARAMETERS, (
            f"{function.name} has too many parameters"
        )


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    arguments = function.args
    named = [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return len([name for name in named if name not in {"self", "cls"}])


def test_python_names_no_event_type() -> None:
    """Types are data: their names stand in ontologies/events, and nowhere in the source."""
    types = {path.stem for path in (ROOT / "ontologies" / "events").glob("*.ttl")}
    assert types
    assert not [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.value}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.lower() in types
    ]
