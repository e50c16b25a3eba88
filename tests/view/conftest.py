from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsgraph.store import Store
from newsgraph.view import write_page

from .page_browser import Tab, chromium
from .page_world import small


@pytest.fixture(scope="session")
def store() -> Store:
    return small()


@pytest.fixture(scope="session")
def page(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "graph.html"
    write_page(store, path)
    return path


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with chromium(tmp_path_factory.mktemp("chromium")) as tab:
        yield tab


@pytest.fixture
def tab(browser: Tab, page: Path) -> Tab:
    """The small world, freshly opened, console and network logs empty before."""
    browser.problems()
    browser.requests()
    browser.open(page)
    return browser
