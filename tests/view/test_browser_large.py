from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from newsgraph.view import ViewOptions, write_data

from .page_browser import Tab
from .page_crowd import made_up


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crowd") / "graph.html"
    write_data(made_up(600, 1800), path, ViewOptions())
    return path


def test_it_opens_on_the_most_important_part_and_says_so(browser: Tab, crowd: Path) -> None:
    browser.problems()
    browser.open(crowd)
    assert len(browser.nodes()) == 150
    assert "重要な150件を表示、ほか" in browser.text("#counts")
    assert "検索で" in browser.text("#counts")
    browser.picture("crowd")
    assert browser.problems() == []


def test_the_rest_is_reached_by_search(browser: Tab, crowd: Path) -> None:
    browser.open(crowd)
    drawn = set(browser.nodes())
    other = browser.run(
        "const page = JSON.parse(document.getElementById('data').textContent);"
        "const i = page.order[page.order.length - 20];"
        "return [page.entities[i].id.replace('entity/', ''), page.network.nodes[i].label]"
    )
    assert other[0] not in drawn
    browser.search(other[1])
    browser.keys(Keys.ENTER)
    assert other[0] in browser.nodes()
    assert browser.text("#panel h2") == other[1]


def test_more_are_drawn_on_demand_and_those_that_stood_stay(browser: Tab, crowd: Path) -> None:
    browser.open(crowd)
    few = browser.run("return newsgraph.nodes()")
    browser.open(crowd, "n=600")
    many = {node["id"]: node for node in browser.run("return newsgraph.nodes()")}
    assert len(many) > 500
    scale = browser.run("return newsgraph.scale()")
    a, b = few[0], few[1]
    before = (a["at"]["x"] - b["at"]["x"], a["at"]["y"] - b["at"]["y"])
    after = (
        many[a["id"]]["at"]["x"] - many[b["id"]]["at"]["x"],
        many[a["id"]]["at"]["y"] - many[b["id"]]["at"]["y"],
    )
    browser.open(crowd)
    ratio = scale / browser.run("return newsgraph.scale()")
    assert after == pytest.approx((before[0] * ratio, before[1] * ratio), abs=2)


def test_a_large_picture_slides_and_rests_where_it_was_put(browser: Tab, crowd: Path) -> None:
    browser.open(crowd, "n=600")
    box = browser.find("#graph").rect
    before = browser.nodes()
    start = (box["x"] + 12, box["y"] + 60)
    browser.drag(start, (start[0] + 120, start[1] + 50))
    after = browser.nodes()
    name = next(iter(before))
    assert after[name]["at"]["x"] - before[name]["at"]["x"] == pytest.approx(120, abs=8)
    assert browser.run("return document.querySelector('#graph canvas').style.transform") == ""


def test_a_narrower_part_than_the_core_can_be_asked_for(browser: Tab, tmp_path: Path) -> None:
    path = tmp_path / "few.html"
    summary = write_data(made_up(100, 200), path, ViewOptions(max_nodes=12))
    assert summary.shown == 12
    browser.open(path)
    assert len(browser.nodes()) == 12
