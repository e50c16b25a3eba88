import gzip
import json
from pathlib import Path

import pytest

from newsgraph.model import Article, Unreadable
from newsgraph.sources import find, jsonlines, read

RECORD = {
    "id": "a1",
    "title": "日朝首脳が会談｜東西ニュース",
    "text": "両国は会談した。\n合意した。",
    "date": "2024-06-18",
}


def lines_of(tmp_path: Path, *lines: object, name: str = "feed.jsonl") -> list[Article | Unreadable]:
    text = "\n".join(
        line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines
    )
    path = tmp_path / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return list(read(find([path])[0]))


def reason(result: Article | Unreadable) -> str:
    assert isinstance(result, Unreadable)
    assert "\n" not in result.reason
    return result.reason


@pytest.mark.parametrize("name", ["feed.jsonl", "feed.ndjson", "feed.jsonl.gz"])
def test_record(tmp_path: Path, name: str) -> None:
    (found,) = lines_of(tmp_path, RECORD, name=name)
    assert isinstance(found, Article)
    assert found.source_file == f"{name}#a1"
    assert found.text == "日朝首脳が会談\n両国は会談した。\n合意した。"
    assert [found.text[start:end] for start, end in found.paragraphs] == ["両国は会談した。", "合意した。"]
    assert (found.published, found.publisher) == ("2024-06-18", "東西ニュース")


@pytest.mark.parametrize(
    "record",
    [
        {"headline": "日朝首脳が会談", "body": "両国は会談した。", "published": "2024/06/18"},
        {
            "Title": "日朝首脳が会談",
            "content": "両国は会談した。",
            "pubDate": "Tue, 18 Jun 2024 00:00:00 +0900",
        },
        {"title": "日朝首脳が会談", "paragraphs": ["両国は会談した。"], "datePublished": "2024年6月18日"},
        {
            "id": 7,
            "title": "日朝首脳が会談",
            "text": "両国は会談した。",
            "date": "2024-06-18",
            "extra": {"a": [1]},
        },
    ],
)
def test_names_of_fields(tmp_path: Path, record: dict[str, object]) -> None:
    (found,) = lines_of(tmp_path, record)
    assert isinstance(found, Article)
    assert found.text == "日朝首脳が会談\n両国は会談した。"
    assert (found.published or "")[:10] == "2024-06-18"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"title": ', "line 2 is not valid JSON"),
        ("これはJSONではない", "line 2 is not valid JSON"),
        ("[1, 2]", "line 2 is not a JSON object"),
        ("12", "line 2 is not a JSON object"),
        ('{"id": "b", "date": "2024-06-18"}', "line 2 has no text"),
        ('{"id": "b", "text": 5}', "line 2 has no text"),
        ('{"id": "a1", "text": "会談した。"}', "line 2 repeats an id"),
        ('{"id": "b", "text": ' + "[" * 200_000 + "}", "line 2 is not valid JSON"),
        ('{"id": "b", "text": "会談した。", "n": ' + "9" * 9_000 + "}", "line 2 is not valid JSON"),
    ],
)
def test_bad_line_is_named_and_the_rest_is_read(tmp_path: Path, line: str, expected: str) -> None:
    first, bad, last = lines_of(tmp_path, RECORD, line, {"text": "合意した。"})
    assert isinstance(first, Article)
    assert reason(bad).startswith(expected)
    assert isinstance(last, Article)
    assert last.source_file == "feed.jsonl#3"


def test_long_line_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "MAX_LINE", 1_000)
    long = {"id": "long", "text": "会談した。" * 1_000}
    first, bad, last = lines_of(tmp_path, RECORD, long, {"id": "b", "text": "合意した。"})
    assert isinstance(first, Article)
    assert "line 2 is longer than" in reason(bad)
    assert isinstance(last, Article)


def test_blank_lines_and_bom(tmp_path: Path) -> None:
    (found,) = lines_of(tmp_path, "\ufeff" + json.dumps(RECORD), "", "  ", "")
    assert isinstance(found, Article)


def test_characters_that_no_output_can_carry(tmp_path: Path) -> None:
    (found,) = lines_of(tmp_path, '{"id": "\\ud800", "text": "会談\\u0000した\\ud83d。"}')
    assert isinstance(found, Article)
    assert found.text.encode() == "会談した\ufffd。".encode()
    assert found.source_file.encode()
    assert found.id.isascii()


@pytest.mark.parametrize("content", ["", "\n\n"])
def test_empty_file(tmp_path: Path, content: str) -> None:
    (found,) = lines_of(tmp_path, content)
    assert "empty" in reason(found)


def test_damaged_gzip(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl.gz"
    many = "\n".join(
        json.dumps({"id": index, "text": f"{index * 7919 % 10007}人。"}) for index in range(9_000)
    )
    path.write_bytes(gzip.compress(many.encode())[:-20_000])
    results = list(read(find([path])[0]))
    assert len(results) > 1_000
    assert "damaged" in reason(results[-1])


def test_plain_file_named_gz(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl.gz"
    path.write_text(json.dumps(RECORD), encoding="utf-8")
    (found,) = read(find([path])[0])
    assert "damaged" in reason(found)
