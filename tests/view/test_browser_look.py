from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from newsgraph.view import write_page

from .page_browser import Tab, chromium
from .page_world import build

CONTRAST = """
const parse = (c) => c.match(/[\\d.]+/g).map(Number);
const light = (c) => {
  const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = parse(c).map((v) => linear(v / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = (e) => {
  for (; e; e = e.parentElement) {
    const c = getComputedStyle(e).backgroundColor;
    if (!/, 0\\)$|transparent/.test(c)) return c;
  }
  return 'rgb(255, 255, 255)';
};
return [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility({opacityProperty: true}))
  .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) && !e.disabled)
  .map((e) => {
    const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => y - x);
    return [(a + 0.05) / (b + 0.05), e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 20)];
  }).filter(([ratio]) => ratio < 4.5);
"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "view", ["at=entity/person/putin", "table=events", "focus=person/kim&from=2024-06-01"]
)
def test_every_text_has_the_contrast_of_wcag_aa(tab: Tab, page: Path, theme: str, view: str) -> None:
    tab.open(page, f"theme={theme}&{view}")
    assert tab.run(CONTRAST) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_sign_stands_out_from_the_canvas(tab: Tab, page: Path, theme: str) -> None:
    tab.open(page, f"theme={theme}")
    script = CONTRAST.partition("return [...")[0] + (
        "const hex = (h) => 'rgb(' + [1, 3, 5].map((i) => parseInt(h.slice(i, i + 2), 16)).join() + ')';"
        "const style = getComputedStyle(document.documentElement);"
        "const read = (name) => light(hex(style.getPropertyValue(name).trim()));"
        "const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);"
        "return arguments[0].filter((name) => ratio(read(name), read('--canvas')) < 3);"
    )
    kinds = [f"--kind-{kind}" for kind in ("Person", "Country", "Organization", "Place", "Event")]
    statuses = ["Actual", "Planned", "Possible", "Alleged", "Requested", "Denied"]
    assert tab.run(script, kinds + [f"--status-{status}" for status in statuses]) == []


def test_dark_follows_the_system_and_the_switch(tab: Tab, page: Path) -> None:
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    tab.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    tab.open(page)
    canvas = "return getComputedStyle(document.querySelector('#stage')).backgroundColor"
    assert tab.run("return document.documentElement.dataset.theme") == "dark"
    assert tab.run(canvas) == "rgb(20, 23, 27)"
    tab.picture("dark")
    tab.click("#theme")
    assert tab.run("return document.documentElement.dataset.theme") == "light"
    assert "theme=light" in tab.state()
    tab.click("#theme")
    tab.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    assert tab.run("return document.documentElement.dataset.theme") == "dark"


def test_the_interface_speaks_english(tab: Tab) -> None:
    tab.click("#language")
    assert tab.run("return document.documentElement.lang") == "en"
    assert tab.text("#tableButton") == "Table"
    assert "55 of 55 shown" in tab.text("#counts")
    japanese = tab.run(
        "return [...document.querySelectorAll('#bar button, #legend legend, #exports button, #help dd')]"
        ".map((e) => e.textContent).filter((t) => /[ぁ-ん一-龠]/.test(t) && t !== '日本語')"
    )
    assert japanese == []
    tab.picture("english")


def test_no_two_labels_overlap_and_the_most_important_are_there(tab: Tab) -> None:
    nodes = tab.nodes()
    assert all(
        nodes[name]["labelled"] for name in ("country/russia", "person/putin", "country/dprk", "country/usa")
    )
    shown = sum(node["labelled"] for node in nodes.values())
    assert shown > 30
    for _ in range(4):
        tab.click("#zoomIn")
    tab.run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert sum(node["labelled"] for node in tab.nodes().values()) > shown


def test_a_narrow_window_has_everything_too(page: Path, tmp_path: Path) -> None:
    with chromium(tmp_path, "500,900") as tab:
        tab.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True},
        )
        tab.open(page)
        assert tab.run("return document.documentElement.scrollWidth") <= 390
        assert not tab.find("#legend").is_displayed()
        tab.picture("narrow")
        tab.click("#drawer")
        assert tab.find("#legend").is_displayed()
        tab.click("#drawer")
        tab.search("putin")
        tab.keys(Keys.ENTER)
        panel = tab.find("#panel").rect
        assert panel["width"] <= 390
        assert panel["y"] > 300
        tab.picture("narrow-panel")
        assert tab.problems() == []


def test_an_empty_graph_says_so(browser: Tab, tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    summary = write_page(build(""), path)
    assert (summary.entities, summary.events) == (0, 0)
    browser.problems()
    browser.open(path)
    assert "まだ何も読み取られていません" in browser.text("#empty")
    assert browser.problems() == []
    browser.picture("empty")
