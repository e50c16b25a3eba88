"""`newsgraph explain`: what was read in an article, and why."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_it_tells_names_times_and_claims(run: Run, articles: Path) -> None:
    result = run("explain", articles / "visit.txt")
    assert result.code == 0
    assert "[headline] 韓国大統領が訪米、首脳会談へ" in result.out
    for line in ("米国 → ", "18日 → 2024-06-18 (", "claim   Visit: ", "  Actual"):
        assert line in result.out


def test_json_has_the_same(run: Run, articles: Path) -> None:
    data = json.loads(run("explain", articles / "visit.txt", "--json").out)
    assert data["article"]["published"].startswith("2024-06-18")
    claims = [claim for sentence in data["sentences"] for claim in sentence["claims"]]
    assert any(claim["type"] == "Visit" and claim["rule"] and claim["trigger"] for claim in claims)
    mentions = [mention for sentence in data["sentences"] for mention in sentence["mentions"]]
    assert any(mention["entities"] and mention["method"] for mention in mentions)


def test_grammar_is_shown_on_request(run: Run, articles: Path) -> None:
    plain, full = (run("explain", articles / "visit.txt", *flags).out for flags in ((), ("--grammar",)))
    assert "  phrase " not in plain
    assert "  phrase " in full
    assert "  clause " in full


def test_a_feed_is_explained_article_by_article(run: Run, articles: Path) -> None:
    assert len(json.loads(run("explain", articles / "feed.jsonl", "--json").out)) == 2


def test_stdin_is_an_article(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "フランスのマクロン大統領は日本を訪問した。\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    result = run("explain", "-")
    assert result.code == 0
    assert "claim   Visit: " in result.out


def test_what_cannot_be_read_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "nulls.txt").write_bytes(b"\0\0\0")
    for file in (tmp_path / "nulls.txt", tmp_path / "missing.txt"):
        result = run("explain", file)
        assert (result.code, result.out) == (1, "")
        assert result.err.count("\n") == 1
