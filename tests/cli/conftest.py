"""Runs the command line in this process, as the `newsgraph` script does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from newsgraph.cli import main


class Result(NamedTuple):
    """What a command left: its exit code and what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command by its arguments; whatever it does, it must not show a traceback."""

    def command(*arguments: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["newsgraph", *map(str, arguments)])
        try:
            main()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(bool(end.code))
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Result(code, out, err)

    return command
