"""`--names` from the outside: whom the user makes one is one, whom not is two, after every build."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ARTICLE = """市長が訪米へ
2024年6月18日 10:45

山本春子市長は18日、米国を訪問した。ハルコ・ヤマモト氏は緑川電機の工場も視察した。

山本容疑者は17日に逮捕された。ジョン・スミソン氏は18日、韓国を訪問した。スミソン氏は19日に日本を訪問する。
"""
NAMES = """
[[entity]]
name = "山本春子"
aliases = ["ハルコ・ヤマモト"]
kind = "person"

[[apart]]
names = ["山本春子", "山本"]

[[apart]]
names = ["ジョン・スミソン", "スミソン"]
"""
PLAIN = {
    ("山本春子", "山本春子", "label"),
    ("山本春子", "山本", "article"),
    ("ハルコ・ヤマモト", "ハルコ・ヤマモト", "label"),
    ("ジョン・スミソン", "ジョン・スミソン", "label"),
    ("ジョン・スミソン", "スミソン", "article"),
}
DECIDED = {
    ("山本春子", "山本春子", "names file"),
    ("山本春子", "ハルコ・ヤマモト", "names file"),
    ("山本", "山本", "label"),
    ("ジョン・スミソン", "ジョン・スミソン", "label"),
    ("スミソン", "スミソン", "label"),
}


@pytest.fixture
def names(tmp_path: Path) -> Path:
    file = tmp_path / "names.toml"
    file.write_text(NAMES, encoding="utf-8")
    return file


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "mayor.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def people(run: Run, output: Path) -> set[tuple[str, str, str]]:
    """``(entity, alias, evidence)`` of each person, as `newsgraph query aliases` tells them."""
    told = run("query", "aliases", "-g", output, "--format", "csv")
    assert told.code == 0
    rows = csv.DictReader(told.out.splitlines())
    return {(row["entity"], row["alias"], row["evidence"]) for row in rows if row["type"] == "Person"}


def test_who_is_who_is_the_users_to_say_and_lasts(
    run: Run, article: Path, names: Path, tmp_path: Path
) -> None:
    output = tmp_path / "output"

    def build(*options: object) -> str:
        result = run("build", article, "-o", output, *options)
        assert result.code == 0, result.err
        return result.err

    assert "1 read" in build()
    assert people(run, output) == PLAIN
    assert "1 read" in build("--names", names)  # an article that did not change is read again
    assert people(run, output) == DECIDED
    written = (output / "graph.trig").read_bytes()
    assert "1 unchanged" in build("--names", names)
    assert people(run, output) == DECIDED
    article.write_text(ARTICLE.replace("視察", "訪問"), encoding="utf-8")
    build("--names", names)
    assert people(run, output) == DECIDED
    article.write_text(ARTICLE, encoding="utf-8")
    build("--names", names, "--workers", 2)
    assert (output / "graph.trig").read_bytes() == written
    names.write_text(
        NAMES.replace("[[apart]]", "[[entity]]\nname = 'アメリカ'\n\n[[apart]]", 1), encoding="utf-8"
    )
    assert "1 read" in build("--names", names)
    assert people(run, output) == DECIDED
    assert "アメリカ" in run("query", "aliases", "アメリカ", "-g", output).out


def test_explain_reads_with_them(run: Run, article: Path, names: Path) -> None:
    told = run("explain", article, "--names", names).out
    assert "ハルコ・ヤマモト氏 → 山本春子 <person/山本春子>" in told
    assert "スミソン氏 → スミソン <person/スミソン>" in told


@pytest.mark.parametrize("command", ["build", "explain", "check"])
@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[[entity]]\nname = 山本\n", "names.toml:2: "),
        ("[[entity]]\nname = '山本'\nspelling = ''\n", "names.toml:3: unknown key 'spelling'"),
        ("[[entity]]\nname = '山本春子'\n", "names.toml:2: 山本春子 is new"),
        (None, "names.toml: cannot be read"),
    ],
)
def test_a_bad_file_is_one_line(
    run: Run, article: Path, names: Path, command: str, content: str | None, says: str
) -> None:
    if content is None:
        names.unlink()
    else:
        names.write_text(content, encoding="utf-8")
    output = names.parent / "output"
    arguments: dict[str, list[object]] = {"build": [article, "-o", output], "explain": [article]}
    result = run(command, *arguments.get(command, []), "--names", names)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert says in result.err
    assert not output.exists()


def test_the_library_takes_them(article: Path, names: Path) -> None:
    import newsgraph

    [reading] = newsgraph.read([article], names=names)
    assert isinstance(reading, newsgraph.Reading)
    assert {"山本春子", "山本", "スミソン"} <= {entity.label for entity in reading.document.mentioned}
