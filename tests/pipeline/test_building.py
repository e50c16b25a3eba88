"""Builds: what they leave, what they do again, what they forget, what stops them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsgraph import sources
from newsgraph.errors import InputError, OntologyError, OutputError
from newsgraph.model import Article, Reading, Unreadable
from newsgraph.ontology import load
from newsgraph.pipeline import BuildOptions, Step, build
from newsgraph.pipeline.reading import ArticleReader
from newsgraph.store import Store
from newsgraph.vocab import iri


def article_iri(source_file: str) -> str:
    return iri("article", sources.article_id(source_file))


def held(output: Path) -> dict[str, str]:
    with Store.open(output / "store", read_only=True) as store:
        return store.digests()


def test_a_build_leaves_store_dump_and_page(articles: Path, tmp_path: Path) -> None:
    summary = build([articles], tmp_path / "output")
    assert (summary.read, summary.unchanged, summary.unreadable) == (4, 0, ())
    assert summary.graph["articles"] == 4
    assert summary.sentences >= 8
    assert (tmp_path / "output/graph.trig").read_text(encoding="utf-8").startswith("@prefix")
    assert "<html" in (tmp_path / "output/graph.html").read_text(encoding="utf-8")
    assert set(held(tmp_path / "output")) == {
        article_iri(name) for name in ("visit.txt", "denial.md", "feed.jsonl#a1", "feed.jsonl#a2")
    }


def test_a_second_build_changes_nothing(articles: Path, tmp_path: Path) -> None:
    build([articles], tmp_path / "output")
    files = [tmp_path / "output/graph.trig", tmp_path / "output/graph.html"]
    before = [(file.read_bytes(), file.stat().st_mtime_ns) for file in files]
    summary = build([articles], tmp_path / "output")
    assert (summary.read, summary.unchanged) == (0, 4)
    assert [(file.read_bytes(), file.stat().st_mtime_ns) for file in files] == before


def test_a_changed_article_replaces_its_graph_alone(articles: Path, tmp_path: Path) -> None:
    build([articles], tmp_path / "output")
    before = held(tmp_path / "output")
    file = articles / "denial.md"
    file.write_text(file.read_text(encoding="utf-8").replace("米国務省", "英外務省"), encoding="utf-8")
    summary = build([articles], tmp_path / "output")
    assert (summary.read, summary.unchanged) == (1, 3)
    after = held(tmp_path / "output")
    assert [name for name in after if after[name] != before[name]] == [article_iri("denial.md")]
    rebuilt = tmp_path / "rebuilt"
    build([articles], rebuilt)
    dumps = [(folder / "graph.trig").read_bytes() for folder in (tmp_path / "output", rebuilt)]
    assert dumps[0] == dumps[1], "however it came to be, the same input gives the same bytes"


def test_an_article_whose_file_is_gone_stays_until_it_is_pruned(articles: Path, tmp_path: Path) -> None:
    build([articles], tmp_path / "output")
    (articles / "visit.txt").unlink()
    assert build([articles], tmp_path / "output").graph["articles"] == 4
    summary = build([articles], tmp_path / "output", BuildOptions(prune=True))
    assert (summary.removed, summary.graph["articles"]) == (1, 3)
    assert article_iri("visit.txt") not in (tmp_path / "output/graph.trig").read_text(encoding="utf-8")


def test_two_folders_can_be_built_into_one_graph(articles: Path, tmp_path: Path) -> None:
    build([articles / "visit.txt"], tmp_path / "output")
    assert build([articles / "feed.jsonl"], tmp_path / "output").graph["articles"] == 3


def test_another_recipe_reads_everything_again(articles: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build([articles], output)
    summary = build([articles / "feed.jsonl"], output, BuildOptions(min_confidence=0.6))
    assert (summary.read, summary.unchanged) == (2, 0)
    # What was not among the paths stays, but is read again when it is met.
    assert article_iri("visit.txt") not in held(output)
    assert summary.graph["articles"] == 4
    summary = build([articles], output, BuildOptions(min_confidence=0.6))
    assert (summary.read, summary.unchanged) == (2, 2)


def test_workers_change_nothing(articles: Path, tmp_path: Path) -> None:
    for n in range(30):
        text = f"ブラジルのルラ大統領は{n % 28 + 1}日、ペルーを訪問した。"
        (articles / f"more-{n:02}.txt").write_text(
            f"ルラ氏、ペルー訪問\n2024年5月30日\n\n{text}\n", encoding="utf-8"
        )
    one = build([articles], tmp_path / "one")
    two = build([articles], tmp_path / "two", BuildOptions(workers=2))
    assert (one.read, one.claims) == (two.read, two.claims)
    assert (tmp_path / "one/graph.trig").read_bytes() == (tmp_path / "two/graph.trig").read_bytes()


def test_hash_seed_and_locale_change_nothing(articles: Path, tmp_path: Path) -> None:
    dumps = []
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        output = tmp_path / seed
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": f"UTC{seed}"}
        command = [sys.executable, "-m", "newsgraph", "build", str(articles), "-o", str(output), "-q"]
        subprocess.run(command, env=environment, check=True)
        dumps.append((output / "graph.trig").read_bytes())
    assert dumps[0] == dumps[1]


def test_steps_count_up(articles: Path, tmp_path: Path) -> None:
    steps: list[Step] = []
    build([articles], tmp_path / "output", progress=steps.append)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert {step.total for step in steps} == {4}


# ------------------------------------------------------------------ what goes wrong


def test_what_cannot_be_read_is_named_and_the_rest_is_built(articles: Path, tmp_path: Path) -> None:
    (articles / "broken.txt").write_bytes(b"\0" * 1000)
    summary = build([articles], tmp_path / "output")
    assert summary.read == 4
    assert [problem.source_file for problem in summary.unreadable] == ["broken.txt"]


def test_an_article_that_cannot_be_read_any_more_keeps_its_graph(articles: Path, tmp_path: Path) -> None:
    build([articles], tmp_path / "output")
    (articles / "visit.txt").write_bytes(b"\0" * 1000)
    summary = build([articles], tmp_path / "output", BuildOptions(prune=True))
    assert (len(summary.unreadable), summary.removed, summary.graph["articles"]) == (1, 0, 4)


def break_on(monkeypatch: pytest.MonkeyPatch, file: str) -> None:
    whole = ArticleReader.read

    def broken(self: ArticleReader, article: Article) -> Reading | Unreadable:
        if article.source_file == file:
            raise IndexError("list index out of range\nsecond line")
        return whole(self, article)

    monkeypatch.setattr(ArticleReader, "read", broken)


def test_a_fault_of_ours_costs_one_article(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_on(monkeypatch, "denial.md")
    summary = build([articles], tmp_path / "output")
    assert summary.read == 3
    [problem] = summary.unreadable
    assert problem.source_file == "denial.md"
    assert "internal error (IndexError: list index out of range)" in problem.reason
    assert "\n" not in problem.reason


@pytest.mark.parametrize("first", [True, False], ids=["fresh", "update"])
def test_a_strict_build_raises_and_leaves_things_whole(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: bool
) -> None:
    output = tmp_path / "output"
    if not first:
        build([articles], output)
        (articles / "denial.md").write_text(
            "---\ntitle: 訂正\n---\n中国外務省は19日、発表した。\n", encoding="utf-8"
        )
    before = held(output) if not first else {}
    break_on(monkeypatch, "denial.md")
    with pytest.raises(IndexError):
        build([articles], output, BuildOptions(strict=True))
    if first:
        assert not (output / "store").exists()
        assert not (output / "graph.trig").exists()
    else:
        assert held(output) == before


@pytest.mark.parametrize("workers", [1, 2])
def test_interrupted_builds_leave_things_whole(articles: Path, tmp_path: Path, workers: int) -> None:
    output = tmp_path / "output"

    def interrupt(step: Step) -> None:
        if step.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([articles], output, BuildOptions(workers=workers), interrupt)
    assert not (output / "store").exists()
    build([articles / "visit.txt"], output)
    with pytest.raises(KeyboardInterrupt):
        build([articles], output, BuildOptions(workers=workers), interrupt)
    # Each article is one transaction, and the next build goes on from there.
    summary = build([articles], output)
    assert summary.unchanged >= 1
    assert summary.graph["articles"] == 4
    build([articles], tmp_path / "whole")
    assert (output / "graph.trig").read_bytes() == (tmp_path / "whole/graph.trig").read_bytes()


def test_two_inputs_of_one_name_are_told(articles: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "visit.txt").write_text("別の記事\n\n本文。\n", encoding="utf-8")
    summary = build([articles, other], tmp_path / "output")
    assert summary.read == 4
    assert [problem.source_file for problem in summary.unreadable] == ["visit.txt"]


def test_nothing_to_build_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path in ("empty", "missing"):
        with pytest.raises(InputError):
            build([tmp_path / path], tmp_path / "output")
    assert not (tmp_path / "output").exists()


def test_a_malformed_ontology_writes_nothing(articles: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.ttl"
    bad.write_text(
        "@prefix ng: <https://w3id.org/newsgraph/ontology#> .\nng:Visit ng:trigger .\n", encoding="utf-8"
    )
    with pytest.raises(OntologyError, match=r"bad\.ttl:2"):
        build([articles], tmp_path / "output", BuildOptions(ontologies=(bad,)))
    assert not (tmp_path / "output").exists()


def test_an_output_that_cannot_be_written_is_told(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(OutputError):
        build([articles], tmp_path / "file" / "output")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_a_language_that_cannot_be_read_is_told() -> None:
    found = ArticleReader(load()).read(Article("x", "x.txt", "Bonjour.", None, (), language="fr"))
    assert isinstance(found, Unreadable)
    assert "'fr'" in found.reason
