from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from newsgraph.view import write_page

from .page_browser import Tab
from .page_world import build

ATTACK = "<img src=x onerror=\"window.pwned='img'\"><script>window.pwned='script'</script>"
BREAKOUT = "</script><script>window.pwned='breakout'</script><!--"
FORMULA = '=HYPERLINK("http://example.org")'

HOSTILE = f"""
E a | Person | {ATTACK} | {BREAKOUT}、__proto__、constructor |
E b | Country | {{{{ script }}}}]]>&lt;b&gt;\u202e\u2028\u2029 | $&$1 |
E c | Organization | {FORMULA} | '"`;DROP |
E d | Place | {"長" * 3000} | |
A bad | 2024-06-18 | c | {BREAKOUT}{ATTACK} | javascript:window.pwned='href'
S {ATTACK}は{BREAKOUT}を訪問した。\u2028\u0007{{{{ data }}}}
C Visit Actual | actor=a place=b | 2024-06-18 | c | 訪問 | {ATTACK}
C Meeting Denied | participant=a,b,c,d | 2024-06-18 | a,b | 訪問 | {BREAKOUT}
C Visit Nonsense | actor=d place=b | 2024-06-19 | | 訪問
A worse | 2024-06-19 | c | <svg onload=window.pwned=1> | data:text/html,%3Cscript%3Epwned=1%3C/script%3E
S {FORMULA}
C Visit Planned | actor=c place=b | 2024-06-19 | c | 訪問
R Position | a | {ATTACK} | b |
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "graph.html"
    write_page(build(HOSTILE), path)
    return path


@pytest.fixture
def attacked(browser: Tab, hostile: Path) -> Iterator[Tab]:
    browser.problems()
    browser.requests()
    browser.open(hostile)
    yield browser
    assert browser.run("return window.pwned") is None
    assert browser.problems() == []
    assert browser.requests() == []


def test_names_are_texts(attacked: Tab) -> None:
    attacked.search("img")
    assert ATTACK in attacked.text("#results")
    assert attacked.run("return document.querySelectorAll('#results img, #results script').length") == 0


def test_the_evidence_is_text_and_its_links_are_of_the_web(attacked: Tab, hostile: Path) -> None:
    for event in {event for line in attacked.lines() for event in line["events"]}:
        attacked.open(hostile, f"at={event}")
        assert attacked.run("return document.querySelectorAll('#panel img, #panel script').length") == 0
        hrefs = attacked.run("return [...document.querySelectorAll('a')].map((a) => a.href)")
        assert all(href.startswith(("http://", "https://")) for href in hrefs)
    attacked.picture("hostile")


@pytest.mark.parametrize("state", ["table=entities", "table=events", "table=claims", "mode=nodes", "lang=en"])
def test_every_view_of_it_is_harmless(attacked: Tab, hostile: Path, state: str) -> None:
    attacked.open(hostile, state)
    assert attacked.run("return document.querySelectorAll('main img, main script').length") == 0


@pytest.mark.parametrize(
    "state",
    [
        "text=<img src=x onerror=window.pwned=1>",
        "at=<script>window.pwned=1</script>&focus=__proto__",
        'says=constructor|__proto__&by=<b>|%7C&lang=<i>&theme="onload=',
        "pin=person/a@1e99,NaN&n=1e99&table=constructor&mode=__proto__",
    ],
)
def test_a_hostile_address_is_harmless(attacked: Tab, hostile: Path, state: str) -> None:
    attacked.open(hostile, state)
    assert attacked.run("return document.querySelectorAll('main img, main script, main b').length") == 0


def test_a_status_nobody_knows_is_not_a_fact(attacked: Tab) -> None:
    line = next(e for e in attacked.lines("Visit") if e["parties"][0] == "place/d")
    assert line["status"] == "Possible"


def test_hostile_names_survive_every_export(attacked: Tab) -> None:
    for name in ("graphml", "gexf", "svg"):
        ET.parse(attacked.download(name))  # noqa: S314  our own file
    rows = list(csv.DictReader(io.StringIO(attacked.download("csv").read_text(encoding="utf-8-sig"))))
    assert {row["source"] for row in rows if row["status"] == "Planned"} == {"'" + FORMULA}
    assert {row["url"] for row in rows} == {""}


def test_the_policy_lets_nothing_else_run(browser: Tab, hostile: Path) -> None:
    browser.requests()
    browser.open(hostile)
    browser.run(
        "const s = document.createElement('script');"
        "try { s.textContent = 'window.pwned = 1'; document.body.append(s); } catch { }"
        "try { document.body.innerHTML += '<img src=x onerror=window.pwned=1>'; } catch { }"
        "try { setTimeout('window.pwned = 1', 0); } catch { }"
        "fetch('https://example.org/').catch(() => null);"
        "const i = new Image(); i.src = 'https://example.org/x.png';"
    )
    browser.run("return new Promise(done => setTimeout(done, 300))")
    assert browser.run("return window.pwned") is None
    assert browser.requests() == []
    assert len(browser.problems()) >= 4, "the browser tells of each refusal"
