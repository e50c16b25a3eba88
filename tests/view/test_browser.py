from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from .page_browser import Tab, require_browser


def test_the_page_opens_offline_without_a_request_or_an_error(tab: Tab) -> None:
    assert tab.wait("return document.querySelector('#graph canvas') !== null")
    assert tab.requests() == []
    assert tab.problems() == []
    assert "55件を表示" in tab.text("#counts")
    tab.picture("light")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("プーチン", "プーチン"),
        ("ﾌﾟｰﾁﾝ", "プーチン"),
        ("ぷーちん", "プーチン"),
        ("putin", "プーチン"),
        ("puchin", "プーチン"),
        ("ウラジーミル", "プーチン"),
        ("金正", "金正恩"),
        ("kim jong", "金正恩"),
        ("キム・ジョンウン", "金正恩"),
        ("zelensky", "ゼレンスキー"),
        ("biden", "バイデン"),
        ("kitachosen", "北朝鮮"),
        ("North Korea", "北朝鮮"),
        ("kishida", "岸田文雄"),
        ("安保理", "国連安全保障理事会"),
        ("nato", "北大西洋条約機構"),
    ],
)
def test_search_finds_any_spelling(tab: Tab, typed: str, expected: str) -> None:
    assert tab.search(typed)[0] == expected


@pytest.mark.parametrize("typed", ["存在しない", "xyzzy", "<b>"])
def test_search_says_that_there_is_nothing(tab: Tab, typed: str) -> None:
    assert tab.search(typed) == []
    assert "見つかりません" in tab.text("#results")


def test_choosing_a_result_focuses_it_and_shows_its_evidence(tab: Tab) -> None:
    tab.search("putin")
    tab.keys(Keys.ENTER)
    assert tab.text("#panel h2") == "プーチン"
    assert "focus=person/putin" in tab.state()
    assert "大統領" in tab.text("#panel")


def test_an_event_shows_every_claim_with_its_sentence_and_source(tab: Tab) -> None:
    tab.search("putin")
    tab.keys(Keys.ENTER)
    next(
        e for e in tab.all("#panel .event") if "2024-06-18–2024-06-19\nプーチン・北朝鮮の訪問" in e.text
    ).click()
    text = tab.text("#panel")
    assert "ロシア大統領府は17日" in text.replace("\n", "")
    assert "による" in text
    assert "東都新聞" in text
    link = tab.find("#panel .claim a")
    assert link.get_attribute("href") == "https://example.org/toto/20240618-1"
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert [m.text for m in tab.all("#panel .mark.role-trigger rt")]
    assert tab.problems() == []


def test_a_claim_is_copied_as_a_citation(tab: Tab, page: Path) -> None:
    permissions = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    tab.driver.execute_cdp_cmd("Browser.grantPermissions", permissions)
    tab.open(page, "focus=person/xi")
    tab.search("習近平")
    tab.keys(Keys.ENTER)
    tab.click("#panel .event")
    tab.click("#panel .cite")
    tab.wait("return document.querySelector('#live').textContent === 'コピーしました'")
    copied = tab.run("return navigator.clipboard.readText()")
    assert copied == (
        "「オルバン氏は5日にモスクワでプーチン大統領と、8日に北京で習近平国家主席と会談した。」"
        "（東都新聞、「オルバン首相、キーウ、モスクワ、北京を歴訪」、2024-07-09、https://example.org/toto/20240709-2）"
    )


def test_the_evidence_of_an_entity_has_names_offices_and_events(tab: Tab, page: Path) -> None:
    tab.open(page, "at=entity/person/kuleba")
    text = tab.text("#panel")
    assert "ドミトロ・クレバ" in text
    assert "元外相" in text
    assert "ウクライナ" in text
    assert len(tab.all("#panel .event")) == 2


def test_the_evidence_of_an_event_says_how_its_date_was_read(tab: Tab, page: Path) -> None:
    tab.open(page, "focus=person/lam")
    line = next(e for e in tab.lines("Meeting"))
    tab.open(page, "at=" + line["events"][0])
    assert "2024-06-20" in tab.text("#panel")
    assert "「20日」を2024-06-18から数えて" in tab.text("#panel")


def test_an_undated_event_stands_where_it_was_reported(tab: Tab, page: Path) -> None:
    line = next(e for e in tab.lines("Accusation") if e["parties"] == ["person/blinken", "country/china"])
    tab.open(page, "at=" + line["events"][0])
    assert "2024-06-20（報道日）" in tab.text("#panel")


@pytest.mark.parametrize(("ci", "outcome"), [("true", pytest.fail.Exception), ("", pytest.skip.Exception)])
def test_without_a_browser_ci_fails_and_others_skip(
    monkeypatch: pytest.MonkeyPatch, ci: str, outcome: type[BaseException]
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with pytest.raises(outcome, match="install Debian's chromium"):
        require_browser()
