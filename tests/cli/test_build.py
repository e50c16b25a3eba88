"""`newsgraph build` from the outside: what it says, where, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_the_summary_goes_to_stderr(run: Run, articles: Path, tmp_path: Path) -> None:
    result = run("build", articles, "-o", tmp_path / "output")
    assert (result.code, result.out) == (0, "")
    assert "4 read" in result.err
    assert "articles/s" in result.err
    assert "graph.html" in result.err


def test_quiet_is_quiet(run: Run, articles: Path, tmp_path: Path) -> None:
    assert run("build", articles, "-o", tmp_path / "output", "--quiet") == (0, "", "")


def test_json_is_for_programs(run: Run, articles: Path, tmp_path: Path) -> None:
    (articles / "nulls.txt").write_bytes(b"\0\0")
    result = run("build", articles, "-o", tmp_path / "output", "--json")
    assert result.code == 1
    summary = json.loads(result.out)
    assert summary["articles"] == {"read": 4, "unchanged": 0, "removed": 0, "unreadable": 1}
    assert summary["graph"]["articles"] == 4
    assert summary["unreadable"][0]["file"] == "nulls.txt"


# What cannot be read: file name, bytes, and what its one line says.
BAD_FILES = [
    pytest.param("empty.txt", b"", "empty", id="empty file"),
    pytest.param("nulls.txt", b"\0" * 4096, "", id="only NULs"),
    pytest.param(
        "picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8, "", id="PNG named .txt"
    ),
    pytest.param("binary.md", bytes(range(256)) * 16, "", id="binary"),
    pytest.param("broken.html", b"<html><head><title>", "", id="HTML that ends at once"),
    pytest.param(
        "front.md", "---\ntitle: [未完\n---\n".encode(), "", id="malformed front matter and no text"
    ),
    pytest.param("array.jsonl", b"[1, 2]\n", "line 1", id="JSON that is no object"),
    pytest.param("bad.jsonl", b'{"id": "a", "text": \n', "line 1", id="invalid JSON"),
    pytest.param("long.jsonl", b'{"text": "' + b"a" * (50 << 20) + b'"}', "line 1", id="50 MB line"),
    pytest.param("damaged.jsonl.gz", b"\x1f\x8b\x08\0\0\0\0\0broken", "", id="damaged gzip"),
]


@pytest.mark.parametrize(("name", "content", "says"), BAD_FILES)
def test_a_bad_file_is_one_line_and_the_rest_is_built(
    run: Run, articles: Path, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (articles / name).write_bytes(content)
    result = run("build", articles, "-o", tmp_path / "output")
    assert result.code == 1
    [line] = [line for line in result.err.splitlines() if "not read" in line and name in line]
    assert says in line.partition(name)[2]
    assert "4 read, 1 not read" in result.err
    assert name not in (tmp_path / "output/graph.trig").read_text(encoding="utf-8")


def test_a_50_mb_line_of_text_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    (articles / "long.txt").write_text("あ" * (50 * 1024 * 1024 // 3), encoding="utf-8")
    result = run("build", articles, "-o", tmp_path / "output")
    assert result.code == 1
    assert "long.txt: has " in result.err


def test_one_bad_line_of_a_feed_costs_that_line(run: Run, articles: Path, tmp_path: Path) -> None:
    feed = articles / "feed.jsonl"
    good = feed.read_text(encoding="utf-8").splitlines()
    feed.write_text("\n".join([good[0], "{oops", good[1]]) + "\n", encoding="utf-8")
    result = run("build", articles, "-o", tmp_path / "output")
    assert result.code == 1
    assert "feed.jsonl#2: line 2 is not valid JSON" in result.err
    assert "4 read, 1 not read" in result.err


# What stops a build before it writes anything.
def test_an_empty_folder_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    result = run("build", tmp_path / "nothing", "-o", tmp_path / "output")
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert "no article found" in result.err
    assert not (tmp_path / "output").exists()


def test_a_missing_path_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    result = run("build", articles, tmp_path / "nowhere", "-o", tmp_path / "output")
    assert result.code == 1
    assert result.err == f"newsgraph: {tmp_path / 'nowhere'}: no such file or folder\n"
    assert not (tmp_path / "output").exists()


def test_a_malformed_ontology_is_one_line_with_file_and_line(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "mine.ttl").write_text("@prefix ng: <https://w3id.org/newsgraph/ontology#> .\n\nng:X a\n")
    result = run("build", articles, "-o", tmp_path / "output", "--ontology", folder)
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert "mine.ttl:" in result.err
    assert not (tmp_path / "output").exists()


def test_a_missing_ontology_folder_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    result = run("build", articles, "-o", tmp_path / "output", "--ontology", tmp_path / "none")
    assert result.code == 2
    assert result.err.count("\n") == 1


def test_an_output_that_cannot_be_written_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    for output in (tmp_path / "taken", tmp_path / "taken" / "below", Path("/proc/newsgraph")):
        result = run("build", articles, "-o", output)
        assert result.code == 1
        assert result.err.count("\n") == 1
        assert str(output) in result.err
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "a file"


def test_a_store_in_use_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    from newsgraph.store import Store

    run("build", articles, "-o", tmp_path / "output")
    with Store.open(tmp_path / "output" / "store", read_only=True):
        result = run("build", articles, "-o", tmp_path / "output")
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert "using it" in result.err


def test_a_damaged_store_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    run("build", articles, "-o", tmp_path / "output")
    (tmp_path / "output" / "store" / "CURRENT").write_bytes(b"nonsense\n")
    result = run("build", articles, "-o", tmp_path / "output")
    assert result.code == 1
    assert result.err.count("\n") == 1
