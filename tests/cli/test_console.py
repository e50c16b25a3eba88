"""The progress bar: on stderr, and only where somebody sees it."""

from __future__ import annotations

import sys

import pytest

from newsgraph.cli.console import progress_bar
from newsgraph.pipeline import Step


def test_no_terminal_no_bar() -> None:
    with progress_bar(wanted=True) as draw:
        assert draw is None


def test_a_terminal_has_a_bar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with progress_bar(wanted=False) as draw:
        assert draw is None
    with progress_bar(wanted=True) as draw:
        assert draw is not None
        for step in (Step(1, None, "reading"), Step(2, 4, "reading"), Step(4, 4, "writing")):
            draw(step)
    out, err = capsys.readouterr()
    assert out == ""
    assert "4/4" in err
    assert "writing" in err
