from __future__ import annotations

from math import hypot
from pathlib import Path

from selenium.webdriver.common.keys import Keys

from .page_browser import Tab


def distance(a: dict[str, float], b: dict[str, float]) -> float:
    return hypot(a["x"] - b["x"], a["y"] - b["y"])


def test_focus_has_a_depth(tab: Tab) -> None:
    tab.search("習近平")
    tab.keys(Keys.ENTER)
    one = set(tab.nodes())
    assert one == {"person/xi", "person/orban", "country/china", "place/beijing"}
    tab.click('#crumbs [data-key="depth-2"]')
    two = set(tab.nodes())
    assert one < two
    assert "depth=2" in tab.state()
    tab.click('#crumbs [data-key="unfocus"]')
    assert len(tab.nodes()) == 55


def test_neighbours_are_added_and_hidden(tab: Tab) -> None:
    tab.search("習近平")
    tab.keys(Keys.ENTER)
    tab.run("location.hash = 'focus=person/xi&at=entity/person/orban'")
    tab.wait("return document.querySelector('#panel h2').textContent === 'オルバン'")
    next(b for b in tab.all("#panel .actions button") if b.text == "隣を足す").click()
    assert "person/zelensky" in tab.nodes()
    tab.run("document.querySelector('#graph').focus()")
    tab.keys("h")
    assert "person/orban" not in tab.nodes()
    assert "hide=person/orban" in tab.state()
    assert "隠した1件" in tab.text("#crumbs")


def test_the_shortest_path_between_two(tab: Tab) -> None:
    tab.search("クレバ")
    tab.keys(Keys.ENTER)
    tab.keys("p")
    assert "クレバ からどこへ" in tab.text("#crumbs")
    tab.search("オルバン")
    tab.keys(Keys.ENTER)
    crumbs = tab.text("#crumbs")
    assert crumbs.count("→") == 3
    assert "3歩" in crumbs
    assert "path=person/kuleba|person/orban" in tab.state()
    tab.picture("path")
    tab.keys(Keys.ESCAPE)
    assert "path=" not in tab.state()


def test_no_path_says_so(tab: Tab, page: Path) -> None:
    tab.open(page, "path=person/xi|organization/rodong&layer=off")
    assert "つなぐ道はありません" in tab.text("#crumbs")


def test_back_goes_back(tab: Tab) -> None:
    tab.search("習近平")
    tab.keys(Keys.ENTER)
    tab.search("オルバン")
    tab.keys(Keys.ENTER)
    assert "focus=person/orban" in tab.state()
    tab.keys(Keys.BACKSPACE)
    tab.wait("return location.hash.includes('focus=person%2Fxi')")
    assert tab.text("#panel h2") == "習近平"
    next(b for b in tab.all("#panel .panel-bar button") if b.text == "戻る").click()
    tab.wait("return !location.hash.includes('focus=')")
    assert len(tab.nodes()) == 55


def test_the_keyboard_walks_from_node_to_node(tab: Tab) -> None:
    tab.find("#graph").send_keys(Keys.ARROW_RIGHT)
    first = tab.text("#panel h2")
    assert first
    tab.keys(Keys.ARROW_RIGHT)
    second = tab.text("#panel h2")
    assert second != first
    nodes = {node["label"]: node["at"] for node in tab.nodes().values()}
    assert nodes[second]["x"] > nodes[first]["x"]
    assert second in tab.run("return document.querySelector('#live').textContent")
    tab.keys(Keys.ENTER)
    assert "focus=" in tab.state()
    tab.keys("2")
    assert "depth=2" in tab.state()
    tab.keys(Keys.ESCAPE)
    tab.keys(Keys.ESCAPE)
    assert "focus=" not in tab.state()
    assert "at=" not in tab.state()


def test_the_slash_key_searches_and_escape_returns(tab: Tab) -> None:
    tab.find("#graph").send_keys("/")
    assert tab.run("return document.activeElement.id") == "search"
    tab.keys("王")
    assert tab.find("#search").get_attribute("aria-expanded") == "true"
    tab.keys(Keys.ESCAPE)
    tab.keys(Keys.ESCAPE)
    assert tab.run("return document.activeElement.id") == "graph"


def test_every_control_can_be_reached_by_tab_and_has_a_name(tab: Tab) -> None:
    unnamed = tab.run(
        "return [...document.querySelectorAll('button, input, a, [tabindex=\"0\"]')]"
        ".filter((e) => e.checkVisibility())"
        ".filter((e) => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length))"
        ".map((e) => e.outerHTML)"
    )
    assert unnamed == []
    seen = set()
    tab.run("document.activeElement.blur()")
    for _ in range(60):
        tab.keys(Keys.TAB)
        seen.add(tab.run("return document.activeElement.id || document.activeElement.dataset.key"))
    assert {"search", "tableButton", "exportButton", "language", "theme", "text", "row-Person"} <= seen


def test_a_click_on_a_node_and_on_a_line_shows_their_evidence(tab: Tab) -> None:
    spot = tab.nodes()["country/vietnam"]["at"]
    tab.point(spot["x"], spot["y"])
    assert tab.text("#panel h2") == "ベトナム"
    tab.keys(Keys.ESCAPE)
    spots = [node["at"] for node in tab.nodes().values()] + [line["at"] for line in tab.lines()]
    lone = [line for line in tab.lines() if not line["node"] and len(line["events"]) == 1]
    clear = {line["id"]: sorted(distance(line["at"], spot) for spot in spots)[1] for line in lone}
    line = max(lone, key=lambda line: clear[line["id"]])
    tab.point(line["at"]["x"], line["at"]["y"])
    assert f"at={line['events'][0]}" in tab.state()
    assert tab.all("#panel blockquote")


def test_a_double_click_focuses(tab: Tab) -> None:
    spot = tab.nodes()["country/vietnam"]["at"]
    tab.point(spot["x"], spot["y"], times=2)
    assert "focus=country/vietnam" in tab.state()


def test_dragging_pins_a_node_and_the_address_keeps_it(tab: Tab, page: Path) -> None:
    spot, box = tab.nodes()["country/vietnam"]["at"], tab.find("#graph").rect
    start = (box["x"] + spot["x"], box["y"] + spot["y"])
    tab.drag(start, (start[0] + 90, start[1] - 40))
    state = tab.state()
    assert "pin=country/vietnam@" in state
    moved = tab.nodes()["country/vietnam"]["at"]
    assert abs(moved["x"] - spot["x"] - 90) < 4
    tab.open(page, state)
    again = tab.nodes()["country/vietnam"]["at"]
    assert abs(again["x"] - tab.nodes()["country/russia"]["at"]["x"]) > 0
    assert "動かした1件" in tab.text("#crumbs")


def test_the_layout_stays(tab: Tab, page: Path) -> None:
    before = tab.nodes()
    tab.run("return new Promise(done => setTimeout(done, 400))")
    assert tab.nodes() == before
    tab.open(page)
    assert tab.nodes() == before


def test_an_address_opens_the_same_view(tab: Tab, page: Path) -> None:
    state = "focus=person/putin&depth=2&notype=Statement&nostatus=Denied&from=2024-06-01&lang=en&theme=dark"
    tab.open(page, state)
    assert tab.text("#crumbs b") == "プーチン"
    assert "Search" in (tab.find("#search").get_attribute("placeholder") or "")
    assert tab.run("return document.documentElement.dataset.theme") == "dark"
    drawn = tab.nodes()
    tab.open(page, tab.state())
    assert tab.nodes() == drawn


def test_an_address_of_things_that_are_gone_opens_all_the_same(tab: Tab, page: Path) -> None:
    tab.open(
        page, "focus=person/nobody&at=event/none&hide=x|y&pin=person/nobody@1,2&depth=99&n=-5&from=yesterday"
    )
    assert len(tab.nodes()) == 55
    assert tab.problems() == []


def test_many_events_of_two_are_one_line_that_lists_them(tab: Tab) -> None:
    line = next(e for e in tab.lines("Meeting") if set(e["parties"]) == {"person/kim", "person/putin"})
    assert len(line["events"]) > 1
    tab.run("location.hash = 'at=' + arguments[0] + '*'", line["events"][0])
    tab.wait("return !document.querySelector('#panel').hidden")
    assert f"{len(line['events'])}件の会談" in tab.text("#panel h2")
    assert len(tab.all("#panel .event")) == len(line["events"])


def test_events_become_nodes_and_lines_again(tab: Tab) -> None:
    assert any(not line["node"] for line in tab.lines())
    assert all(len(line["parties"]) > 2 for line in tab.lines() if line["node"])
    tab.click('[data-mode="nodes"]')
    assert all(line["node"] for line in tab.lines())
    assert any(len(line["parties"]) == 1 for line in tab.lines())
    tab.picture("nodes")
    tab.click('[data-mode="edges"]')
    assert any(not line["node"] for line in tab.lines())
