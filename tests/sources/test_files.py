from pathlib import Path

import pytest

from newsgraph.errors import InputError
from newsgraph.model import Article, Unreadable
from newsgraph.sources import READERS, article_id, find, read


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("両国は会談した。\n", encoding="utf-8")


def names(*paths: Path) -> list[str]:
    return [source.name for source in find(paths)]


def test_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.md", "a.txt", "c/d/e.HTML", "feed.jsonl", "old.jsonl.gz")
    write(tmp_path, ".hidden.txt", ".git/x.txt", "notes.pdf", "README", "README.md", "LICENSE.txt", "a.txt~")
    assert names(tmp_path) == ["a.txt", "a/z.md", "b.txt", "c/d/e.HTML", "feed.jsonl", "old.jsonl.gz"]


def test_file_is_named_by_its_name_and_taken_whatever_its_suffix(tmp_path: Path) -> None:
    write(tmp_path, "a/b.txt", "a/c.article", "a/README.md")
    assert names(tmp_path / "a/README.md") == ["README.md"]
    assert names(tmp_path / "a/b.txt") == ["b.txt"]
    assert names(tmp_path / "a/c.article") == ["c.article"]
    assert names(tmp_path / "a") == ["b.txt"]


def test_same_file_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "b.txt")
    assert names(tmp_path, tmp_path / "b.txt", tmp_path) == ["b.txt"]


def test_two_files_of_one_name(tmp_path: Path) -> None:
    write(tmp_path, "a/x.txt", "b/x.txt", "b/y.txt")
    found = find([tmp_path / "a", tmp_path / "b"])
    assert [source.name for source in found] == ["x.txt", "x.txt", "y.txt"]
    results = [next(read(source)) for source in found]
    assert [type(result) for result in results] == [Article, Unreadable, Article]
    problem = results[1]
    assert isinstance(problem, Unreadable)
    assert str(tmp_path / "a/x.txt") in problem.reason
    assert str(tmp_path / "b/x.txt") in problem.reason


def test_missing_path(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere: no such file"):
        find([tmp_path / "nowhere"])


@pytest.mark.parametrize("others", [[], ["notes.pdf", ".hidden.txt"]])
def test_folder_without_article(tmp_path: Path, others: list[str]) -> None:
    write(tmp_path, *others)
    with pytest.raises(InputError, match=r"no article found.*\.txt"):
        find([tmp_path])


@pytest.mark.parametrize(
    "name", ["a.txt", "2024/06/訪朝.md", "feed.jsonl#12", "a b?c#<d>.txt", "é" * 300, ""]
)
def test_id_is_safe_and_stable(name: str) -> None:
    found = article_id(name)
    assert found == article_id(name)
    assert found.isascii()
    assert len(found) <= 60
    assert all(char.isalnum() or char == "-" for char in found)


def test_ids_differ() -> None:
    many = [article_id(f"folder/{index}.txt") for index in range(2_000)]
    assert len(set(many)) == len(many)
    assert article_id("訪朝.txt") != article_id("訪米.txt")


def test_table_has_only_lower_case_suffixes() -> None:
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in READERS)
