from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from .page_browser import Tab


def test_the_legend_of_kinds_hides_and_shows_nodes(tab: Tab) -> None:
    assert {node["kind"] for node in tab.nodes().values()} == {"Person", "Country", "Organization", "Place"}
    tab.check("Country")
    assert "Country" not in {node["kind"] for node in tab.nodes().values()}
    assert "no=Country" in tab.state()
    tab.check("Country")
    assert "country/russia" in tab.nodes()


def test_only_one_kind(tab: Tab) -> None:
    row = next(r for r in tab.all("#filter-kinds .row") if "人" in r.text)
    tab.run("arguments[0].querySelector('.only').click()", row)
    assert {node["kind"] for node in tab.nodes().values()} == {"Person"}


def test_an_event_type_can_be_left_out(tab: Tab) -> None:
    assert tab.lines("Visit")
    tab.check("Visit")
    assert not tab.lines("Visit")
    assert tab.lines("Meeting")


@pytest.mark.parametrize("status", ["Planned", "Possible", "Alleged", "Requested", "Denied"])
def test_a_status_alone_shows_only_what_has_it(tab: Tab, status: str) -> None:
    row = tab.find(f'#filter-statuses input[data-name="{status}"]')
    tab.run("arguments[0].closest('.row').querySelector('.only').click()", row)
    lines = tab.lines()
    assert lines
    assert {line["status"] for line in lines} == {status}


def test_what_is_not_sure_is_drawn_apart(tab: Tab) -> None:
    drawn = {line["status"]: line["dashes"] for line in tab.lines()}
    assert drawn["Actual"] is False
    assert drawn["Planned"][0] > 4
    assert drawn["Alleged"][0] < 2
    assert any(line["denied"] for line in tab.lines("Transfer"))


def test_a_contradiction_keeps_both_sides(tab: Tab) -> None:
    line = next(e for e in tab.lines("Transfer") if e["parties"] == ["country/dprk", "country/russia"])
    assert line["status"] == "Possible"
    assert line["denied"]
    tab.run("location.hash = 'at=' + arguments[0]", line["events"][0])
    tab.wait("return !document.querySelector('#panel').hidden")
    badges = [badge.text for badge in tab.all("#panel .claim .badge")]
    assert {"否定", "主張", "可能性"} <= set(badges)


def test_only_what_one_side_says(tab: Tab) -> None:
    row = next(r for r in tab.all("#filter-sources .row") if "北朝鮮とその機関" in r.text)
    row.find_element("css selector", "input").click()
    assert "country/dprk" in tab.state()
    assert "organization/kcna" in tab.state()
    events = {event for line in tab.lines() for event in line["events"]}
    assert 0 < len(events) < 5


def test_a_publisher(tab: Tab) -> None:
    tab.check("北洋放送", "#filter-publishers")
    assert "by=北洋放送" in tab.state()
    tab.click("#tableButton")
    tab.click('#table [data-key="tab-claims"]')
    publishers = {row.find_elements("css selector", "td")[5].text for row in tab.all("#table tbody tr")}
    assert publishers == {"北洋放送"}


def test_words_in_the_sentence(tab: Tab) -> None:
    tab.find("#text").send_keys("弾道ﾐｻｲﾙ")
    tab.wait("return location.hash.includes('text=')")
    assert {line["type"] for line in tab.lines()} <= {"Transfer", "MilitaryActivity", "Denial", "Accusation"}
    assert tab.lines("Transfer")


def test_a_filter_keeps_the_focus_of_the_keyboard(tab: Tab) -> None:
    tab.find('#filter-statuses input[data-name="Denied"]').send_keys(Keys.SPACE)
    assert tab.run("return document.activeElement.dataset.name") == "Denied"
    assert "nostatus=Denied" in tab.state()


def test_the_window_of_time_is_drawn_with_the_mouse(tab: Tab) -> None:
    strip = tab.find("#strip").rect
    left, y = strip["x"] + strip["width"] * 0.8, strip["y"] + 30
    before = len(tab.nodes())
    tab.drag((left, y), (left + strip["width"] * 0.1, y))
    assert "from=2024-0" in tab.state()
    assert "to=2024-0" in tab.state()
    assert 0 < len(tab.nodes()) < before
    tab.picture("timeline")
    tab.click("#allTime")
    assert "from=" not in tab.state()
    assert len(tab.nodes()) == before


def test_the_window_of_time_moves_with_the_keyboard(tab: Tab) -> None:
    handle = tab.find('#strip [data-key="from"]')
    assert handle.get_attribute("role") == "slider"
    assert handle.get_attribute("aria-valuetext") == "2024-01-01"
    handle.send_keys(Keys.PAGE_UP)
    tab.keys(Keys.ARROW_RIGHT)
    assert "from=2024-01-29" in tab.state()
    assert tab.run("return document.activeElement.dataset.key") == "from"
    tab.keys(Keys.ESCAPE)
    assert "from=" not in tab.state()


def test_time_plays(tab: Tab) -> None:
    tab.click("#play")
    first = tab.state()
    assert "to=" in first
    tab.wait(f"return decodeURIComponent(location.hash.slice(1)) !== {first!r}", 3)
    tab.click("#play")
    held = tab.state()
    tab.run("return new Promise(done => setTimeout(done, 900))")
    assert tab.state() == held


def test_chips_name_what_narrows_the_view_and_take_it_away(tab: Tab) -> None:
    tab.check("Denied")
    tab.check("Visit")
    assert len(tab.all("#crumbs .crumb")) == 2
    tab.click('#crumbs [data-key="reset"]')
    assert tab.state() == ""
    assert tab.lines("Visit")


def test_nothing_left_says_so(tab: Tab) -> None:
    tab.find("#text").send_keys("どこにもない語")
    tab.wait("return location.hash.includes('text=')")
    assert tab.nodes() == {}
    assert "条件に合うものがありません" in tab.text("#notice")
