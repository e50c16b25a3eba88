"""A real Chromium on a page of ours, and what the tests ask of it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
)
PATIENCE = 60.0
"""Seconds to wait for what must come: a busy machine is slow, and that is no failure of the page."""


def require_browser() -> None:
    """Skip where there is no Chromium, but fail in CI: there it must be."""
    missing = [name for name in ("chromium", "chromedriver") if not shutil.which(name, path="/usr/bin")]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"/usr/bin/{missing[0]} is not there; install Debian's chromium and chromium-driver")
    if missing:
        pytest.skip(f"/usr/bin/{missing[0]} is not there; install Debian's chromium and chromium-driver")


@contextmanager
def chromium(folder: Path, size: str = "1440,900") -> Iterator[Tab]:
    """Start a fresh browser whose profile and downloads are in `folder`."""
    require_browser()
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in (*ARGUMENTS, f"--window-size={size}", f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"download.default_directory": str(folder)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        yield Tab(driver, folder)
    finally:
        driver.quit()


class Tab:
    """A browser tab with the few gestures that the tests make."""

    def __init__(self, driver: webdriver.Chrome, folder: Path) -> None:
        self.driver = driver
        self.folder = folder

    def open(self, page: Path, state: str = "") -> None:
        """Open a page from the disk, and wait until it is ready. A fresh load, whatever was open."""
        self.driver.get("about:blank")
        self.driver.get(page.as_uri() + (f"#{state}" if state else ""))
        self.wait("return document.documentElement.dataset.ready === 'true'")

    def wait(self, script: str, seconds: float = PATIENCE) -> Any:
        """Wait until a script returns something true, and return it."""
        return WebDriverWait(self.driver, seconds, 0.05).until(lambda d: d.execute_script(script))

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a script in the page."""
        return self.driver.execute_script(script, *arguments)

    def find(self, selector: str) -> WebElement:
        """Return the first element of a CSS selector."""
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        """Return all elements of a CSS selector."""
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        """Return the text of an element."""
        return self.find(selector).text

    def keys(self, *keys: str) -> None:
        """Type into whatever has the focus."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def search(self, name: str) -> list[str]:
        """Type a name into the search box and return the names that are offered."""
        box = self.find("#search")
        box.send_keys(Keys.CONTROL, "a")
        box.send_keys(name)
        return [item.text for item in self.all("#results li .name")]

    def click(self, selector: str) -> None:
        """Click the first element of a CSS selector."""
        self.find(selector).click()

    def check(self, name: str, group: str = "") -> None:
        """Click the checkbox of the legend that is called `name`."""
        self.driver.execute_script(
            "document.querySelector(arguments[0]).click()", f'#lists {group} input[data-name="{name}"]'
        )

    def nodes(self) -> dict[str, dict[str, Any]]:
        """Return what is drawn of entities, by their short ids."""
        return {node["id"]: node for node in self.run("return newsgraph.nodes()")}

    def lines(self, kind: str = "") -> list[dict[str, Any]]:
        """Return how events are drawn; of one type, or of all."""
        return [line for line in self.run("return newsgraph.lines()") if kind in ("", line["type"])]

    def point(self, x: float, y: float, *, times: int = 1) -> None:
        """Click on the canvas at a point of it."""
        canvas = self.find("#graph")
        box = canvas.rect
        actions = ActionChains(self.driver)
        actions.move_to_element_with_offset(canvas, int(x - box["width"] / 2), int(y - box["height"] / 2))
        (actions.double_click() if times == 2 else actions.click()).perform()

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag from one point of the window to another."""
        actions = ActionBuilder(self.driver)
        pointer = actions.pointer_action
        pointer.move_to_location(int(start[0]), int(start[1]))  # type: ignore[no-untyped-call]
        pointer.pointer_down()  # type: ignore[no-untyped-call]
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        for x, y in (middle, end):
            pointer.move_to_location(int(x), int(y))  # type: ignore[no-untyped-call]
        pointer.pointer_up()  # type: ignore[no-untyped-call]
        actions.perform()

    def download(self, name: str) -> Path:
        """Choose an export of the menu, and return the file that it saves."""
        path = self.folder / f"newsgraph.{name}"
        path.unlink(missing_ok=True)
        self.click("#exportButton")
        self.click(f'#exports [data-export="{name}"]')
        WebDriverWait(self.driver, PATIENCE, 0.05).until(lambda _: path.exists() and path.stat().st_size > 0)
        return path

    def state(self) -> str:
        """Return the part of the address after #."""
        return str(self.run("return decodeURIComponent(location.hash.slice(1))"))

    def log(self, name: str) -> list[dict[str, Any]]:
        """Return what a log of the browser has gathered since the last call."""
        return list(self.driver.get_log(name))  # type: ignore[no-untyped-call]

    def problems(self) -> list[str]:
        """Return what the console has to complain about."""
        return [entry["message"] for entry in self.log("browser") if entry["level"] != "INFO"]

    def requests(self) -> list[str]:
        """Return every address that was asked for since the last call, but the page itself."""
        events = [json.loads(entry["message"])["message"] for entry in self.log("performance")]
        failed = [e["params"] for e in events if e["method"] == "Network.loadingFailed"]
        refused = {
            f["requestId"] for f in failed if f.get("blockedReason") == "csp"
        }  # never left the browser
        sent = [e["params"] for e in events if e["method"] == "Network.requestWillBeSent"]
        kept = [s for s in sent if s.get("type") != "Document" and s["requestId"] not in refused]
        addresses = [s["request"]["url"] for s in kept]
        return [a for a in addresses if not a.startswith(("data:", "blob:"))]

    def picture(self, name: str) -> Path:
        """Keep a picture of the page for a person to look at (in $NEWSGRAPH_PICTURES, if that is set)."""
        path = Path(os.environ.get("NEWSGRAPH_PICTURES", self.folder)) / f"{name}.png"
        self.driver.save_screenshot(str(path))
        return path
