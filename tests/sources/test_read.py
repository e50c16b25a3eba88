"""What every reader promises: articles whose spans are right, or one line that says what is wrong."""

import os
from pathlib import Path

import pytest

from newsgraph.model import Article, Unreadable
from newsgraph.sources import files, find, read

TEXT = "日朝首脳が平壌で会談\n2024年6月18日\n\n【平壌共同】両国は会談した。\n\n合意した。\n"
MARKDOWN = (
    "---\ntitle: 日朝首脳が平壌で会談\ndate: 2024-06-18\n---\n【平壌共同】両国は会談した。\n合意した。\n"
)


def only(path: Path, data: bytes | str) -> Article | Unreadable:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (found,) = read(find([path])[0])
    return found


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", TEXT),
        ("a.txt", TEXT.encode("cp932")),
        ("a.txt", TEXT.encode("euc_jp")),
        ("a.txt", TEXT.encode("utf-16")),
        ("a.TXT", TEXT.replace("\n", "\r\n")),
        (
            "a.md",
            MARKDOWN,
        ),
        ("a.article", TEXT),
        (
            "article",
            MARKDOWN,
        ),
    ],
)
def test_article(tmp_path: Path, name: str, data: bytes | str) -> None:
    found = only(tmp_path / name, data)
    assert isinstance(found, Article)
    assert found.source_file == name
    assert found.headline is not None
    assert found.text[slice(*found.headline)] == "日朝首脳が平壌で会談"
    assert [found.text[slice(*span)] for span in found.paragraphs] == ["両国は会談した。", "合意した。"]
    assert found.text == "日朝首脳が平壌で会談\n両国は会談した。\n合意した。"
    assert found.published == "2024-06-18"
    assert found.dateline is not None
    assert found.dateline.place == "平壌"


def test_html_and_json_by_their_beginning(tmp_path: Path) -> None:
    html = (
        "<html><body><h1>日朝首脳が平壌で会談</h1>"
        + "<p>両国は会談し、協定に署名することで合意した。</p>" * 1
    )
    html += "<p>首相は記者団に対し、前提条件を付けずに話し合う考えを改めて示した。</p></body></html>"
    assert isinstance(only(tmp_path / "page", html), Article)
    assert isinstance(only(tmp_path / "records", '{"text": "会談した。"}\n'), Article)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"\0" * 10_000, "NUL"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a PNG image, not text"),
        ("a.txt", b"\xff\xfe\xff\xff\xff", "encoding"),
        ("a.txt", "広告\n", "no article text"),
        ("a.md", "---\ntitle: [a\n---\n本文。", "malformed front matter"),
        ("a.html", "文章だけ。", "not HTML"),
        ("a.html", "<html><body></body></html>", "no article text"),
        ("a.jsonl", "", "empty"),
        ("a.unknown", b"\x7fELF\2\1\1\0", "is a program"),
    ],
)
def test_unreadable(tmp_path: Path, name: str, data: bytes | str, reason: str) -> None:
    found = only(tmp_path / name, data)
    assert isinstance(found, Unreadable)
    assert found.source_file == name
    assert reason in found.reason
    assert "\n" not in found.reason


def test_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 100)
    found = only(tmp_path / "a.txt", "会談した。" * 50)
    assert isinstance(found, Unreadable)
    assert "MB" in found.reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    (found,) = read(find([path])[0])
    assert isinstance(found, Unreadable)
    assert "cannot be opened" in found.reason


def test_file_that_vanished(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (source,) = find([path])
    path.unlink()
    (found,) = read(source)
    assert isinstance(found, Unreadable)


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    first = only(path, TEXT)
    os.utime(path, (0, 0))
    assert list(read(find([path])[0])) == [first]
