from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from .page_browser import Tab


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
