from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from newsgraph.errors import OutputError, UsageError
from newsgraph.store import Store
from newsgraph.view import ViewOptions, write_page
from newsgraph.view.data import read_page
from newsgraph.view.page import SCRIPTS, embed
from newsgraph.view.picture import draw, parties
from newsgraph.view.rank import rank
from newsgraph.view.shapes import EventRow

JS = Path(__file__).parents[2] / "src/newsgraph/view/js"


class Reader(HTMLParser):
    """Gathers addresses, scripts, styles and event attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.handlers: list[str] = []
        self.inline: dict[str, list[str]] = {"script": [], "style": []}
        self.policy = ""
        self.inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.inside = tag if tag in self.inline and values.get("type") != "application/json" else ""
        if self.inside:
            self.inline[tag].append("")
        self.addresses += [v or "" for k, v in attrs if k in {"src", "href", "srcset", "action"}]
        self.handlers += [k for k, _ in attrs if k.startswith("on") or k == "style"]
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"] or ""

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  the name is that of the base class
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.inline[self.inside][-1] += data


@pytest.fixture(scope="module")
def html(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def test_the_page_asks_for_nothing(html: str) -> None:
    reader = Reader(html)
    assert reader.addresses == ["data:,"]
    assert reader.handlers == []


def test_the_policy_allows_exactly_the_scripts_and_the_style_of_the_page(html: str) -> None:
    reader = Reader(html)
    digests = {
        tag: [f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts]
        for tag, texts in reader.inline.items()
    }
    rules = dict(part.strip().split(" ", 1) for part in reader.policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["connect-src"] == "'none'"
    assert rules["script-src"].split() == digests["script"]
    assert rules["style-src"].split() == digests["style"]
    assert "unsafe" not in reader.policy


def test_the_data_stand_in_the_page_as_json(html: str, store: Store) -> None:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found
    data = json.loads(found[1])
    assert len(data["events"]) == len(read_page(store).events)
    assert not set("<>&") & set(found[1])


@pytest.mark.parametrize(
    "text", ["</script>", "<!--", "]]>", "\u2028\u2029", "&lt;", "\\", '"', "\x00", "{{ data }}"]
)
def test_embedded_text_comes_back_as_it_was(text: str) -> None:
    embedded = embed({"x": text})
    assert json.loads(embedded) == {"x": text}
    assert not set("<>&\u2028\u2029") & set(embedded)


def test_the_scripts_are_there_and_make_no_markup() -> None:
    assert {path.stem for path in JS.glob("*.js")} == set(SCRIPTS)
    for path in JS.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        for word in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
        ):
            assert word not in text, path.name
        assert len(text.splitlines()) <= 350, path.name


def test_every_word_is_in_both_languages() -> None:
    text = (JS / "words.js").read_text(encoding="utf-8")
    table = text[text.index("const WORDS = {") : text.index("\n};")]
    keys = re.findall(r'^  ("?[\w-]+"?): \[', table, re.MULTILINE)
    assert len(keys) == len(set(keys)) > 100
    known = {key.strip('"') for key in keys}
    scripts = (
        "\n".join(p.read_text(encoding="utf-8") for p in JS.glob("*.js"))
        + (JS.parent / "page.html").read_text()
    )
    asked = set(re.findall(r'\bword\("([\w-]+)"[,)]', scripts))
    asked |= set(re.findall(r'data-(?:word|label|title)="([\w-]+)"', scripts))
    assert asked <= known


def test_the_same_store_gives_the_same_bytes(tmp_path: Path, page: Path) -> None:
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[2]);"
        "from view.page_world import small; from newsgraph.view import write_page;"
        "write_page(small(), Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.html"
        run = [sys.executable, "-c", script, str(path), str(Path(__file__).parents[1])]
        subprocess.run(run, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        assert path.read_bytes() == page.read_bytes()


def test_the_summary_tells_what_is_in_it(store: Store, tmp_path: Path) -> None:
    summary = write_page(store, tmp_path / "deep" / "page.html", ViewOptions(max_nodes=10))
    assert (summary.entities, summary.events, summary.claims, summary.articles) == (57, 81, 91, 15)
    assert (summary.shown, summary.left_out) == (10, 0)
    assert summary.path.stat().st_size > 500_000


@pytest.mark.parametrize("target", ["taken/page.html", ""])
def test_a_place_that_cannot_be_written_is_an_error_of_one_line(
    store: Store, tmp_path: Path, target: str
) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(OutputError, match="cannot write") as error:
        write_page(store, tmp_path / target)
    assert "\n" not in str(error.value)
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]


def test_a_page_that_fails_leaves_the_old_one(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("old")
    with pytest.raises(UsageError):
        write_page(store, path, ViewOptions(entities=("だれでもない",)))
    with pytest.raises(UsageError, match="no language 'fr'"):
        write_page(store, path, ViewOptions(language="fr"))
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["page.html"]


@pytest.mark.parametrize(
    ("roles", "drawn"),
    [
        ((("actor", 1), ("place", 2)), [1, 2]),
        ((("actor", 1), ("target", 2), ("place", 3)), [1, 2]),
        ((("actor", 5), ("target", 2)), [5, 2]),
        ((("participant", 1), ("participant", 2), ("participant", 3)), [1, 2, 3]),
        ((("actor", 1),), [1]),
        ((("actor", 1), ("target", 1)), [1]),
        ((("place", 1), ("of", 2)), [2, 1]),
        ((), []),
    ],
)
def test_the_parties_of_an_event(roles: tuple[tuple[str, int], ...], drawn: list[int]) -> None:
    assert [entity for _, entity in parties(EventRow("e", "Visit", "", roles))] == drawn


def test_two_parties_are_an_edge_and_more_are_a_node(store: Store) -> None:
    data = read_page(store)
    picture = draw(data, rank(data), 150)
    for number, event in enumerate(data.events):
        edges = [edge for edge in picture.edges if edge.get("event") == number]
        assert len(edges) == (1 if len(parties(event)) == 2 else 0)
        assert (picture.hubs[number] >= 0) == (len(parties(event)) > 2)
    assert {node["group"] for node in picture.nodes} == {
        "Person",
        "Country",
        "Organization",
        "Place",
        "Event",
    }
