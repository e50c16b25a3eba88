"""Files become tasks: records are taken apart here, whole files are left to the workers."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from newsgraph import sources
from newsgraph.model import Article, Unreadable
from newsgraph.pipeline import tasks
from newsgraph.pipeline.tasks import count_tasks, to_tasks
from newsgraph.vocab import iri


def test_records_come_one_by_one_and_files_unopened(articles: Path) -> None:
    found = list(to_tasks(sources.find([articles]), {}))
    assert [(task.source.name, isinstance(task.article, Article)) for task in found] == [
        ("denial.md", False),
        ("feed.jsonl", True),
        ("feed.jsonl", True),
        ("visit.txt", False),
    ]


def test_a_bad_record_travels_as_it_is(articles: Path) -> None:
    (articles / "feed.jsonl").write_text("{oops\n", encoding="utf-8")
    [task] = to_tasks(sources.find([articles / "feed.jsonl"]), {})
    assert isinstance(task.article, Unreadable)


def test_each_task_knows_what_the_graph_holds(articles: Path) -> None:
    known = {iri("article", sources.article_id(name)): name for name in ("visit.txt", "feed.jsonl#a2")}
    assert [task.known for task in to_tasks(sources.find([articles]), known)] == [
        None,
        None,
        "feed.jsonl#a2",
        "visit.txt",
    ]


def test_tasks_are_counted_where_that_is_cheap(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert count_tasks(sources.find([articles])) == 4
    with gzip.open(articles / "more.jsonl.gz", "wt", encoding="utf-8") as out:
        out.write("{}\n")
    assert count_tasks(sources.find([articles])) is None
    monkeypatch.setattr(tasks, "_COUNTED_BYTES", 10)
    assert count_tasks(sources.find([articles / "feed.jsonl"])) is None
