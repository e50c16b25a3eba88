"""How long the page of a large graph takes: to write, to open in a browser, to pan and to filter.

    python benchmarks/page.py [--entities 2000] [--events 5000] [--shown 2000] [--keep page.html]
    python benchmarks/page.py --picture docs/page.png --graph output      the picture for the README

The graph is made up, the same in every run. Times are medians of several openings in a fresh Chromium;
"usable" is when the first frame with everything on it is on the screen. Nothing here passes or fails.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from newsgraph.store import Store
from newsgraph.view import ViewOptions, write_data, write_page

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from view.page_browser import Tab, chromium  # type: ignore[import-not-found]
from view.page_crowd import made_up  # type: ignore[import-not-found]

OPENINGS = 5
TOLD_MOST = """
const page = JSON.parse(document.getElementById('data').textContent);
const told = page.events.map(() => 0);
for (const [, [about, isEvent]] of page.claims) if (isEvent) told[about]++;
const event = page.events[told.indexOf(Math.max(...told))];
const actor = page.entities[event.roles[0][1]].id.replace('entity/', '');
return 'focus=' + encodeURIComponent(actor) + '&at=' + event.id;
"""

FRAMES = """
const done = arguments[0];
const times = [];
let last = performance.now();
const tick = (now) => {
  times.push(now - last);
  last = now;
  if (times.length < 60) requestAnimationFrame(tick);
  else done(times.slice(5).sort((a, b) => a - b)[Math.floor(times.length * 0.8)]);
};
requestAnimationFrame(tick);
let at = 0;
const box = document.querySelector('#graph canvas').getBoundingClientRect();
const send = (type) => document.querySelector('#graph canvas').dispatchEvent(new PointerEvent(type, {
  bubbles: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1,
  clientX: box.left + 30 + at, clientY: box.top + 300 + at / 2}));
send('pointerdown');
const move = () => {
  at += 4;
  send('pointermove');
  if (at < 240) requestAnimationFrame(move);
  else send('pointerup');
};
move();
"""
FILTER = """
const box = document.querySelector('#filter-statuses input[data-name=Planned]');
const before = performance.now();
box.click();
return performance.now() - before;
"""


def open_often(tab: Tab, page: Path) -> tuple[float, float]:
    """Return the median time until the page is usable and the time of a frame while panning, in ms."""
    usable, frames = [], []
    for _ in range(OPENINGS):
        tab.open(page)
        usable.append(tab.run("return performance.getEntriesByName('usable')[0].startTime"))
        frames.append(tab.driver.execute_async_script(FRAMES))
    return statistics.median(usable), statistics.median(frames)


def take_picture(graph: Path, picture: Path) -> None:
    """Write a picture of a built graph's page, as the README shows it: at the event told most often."""
    with tempfile.TemporaryDirectory() as folder, chromium(Path(folder), "1440,1000") as tab:
        page = Path(folder) / "page.html"
        with Store.open(graph / "store", read_only=True) as store:
            write_page(store, page)
        tab.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": 1440, "height": 860, "deviceScaleFactor": 1.5, "mobile": False},
        )
        tab.open(page)
        tab.open(page, tab.run(TOLD_MOST))
        tab.driver.save_screenshot(str(picture))


def main() -> None:
    """Make the page, open it and print what it took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entities", type=int, default=2000)
    parser.add_argument("--events", type=int, default=5000)
    parser.add_argument("--shown", type=int, default=2000, help="entities drawn when it opens")
    parser.add_argument("--keep", type=Path, help="where to leave the page")
    parser.add_argument("--graph", type=Path, default=Path("output"), help="a built graph, for the picture")
    parser.add_argument("--picture", type=Path, help="write a picture of --graph there, and measure nothing")
    wanted = parser.parse_args()
    if wanted.picture:
        take_picture(wanted.graph, wanted.picture)
        return
    with tempfile.TemporaryDirectory() as folder:
        page = wanted.keep or Path(folder) / "page.html"
        start = time.perf_counter()
        data = made_up(wanted.entities, wanted.events)
        summary = write_data(data, page, ViewOptions(max_nodes=wanted.shown))
        print(
            f"written    {time.perf_counter() - start:6.2f} s   {page.stat().st_size / 1e6:.1f} MB, ", end=""
        )
        print(f"{summary.entities} entities ({summary.shown} drawn), {summary.events} events")
        with chromium(Path(folder)) as tab:
            usable, frame = open_often(tab, page)
            print(f"usable     {usable / 1000:6.2f} s   after opening")
            print(f"panning    {frame:6.1f} ms  a frame (4 of 5 are faster)")
            print(f"filtering  {tab.run(FILTER):6.1f} ms  for one click on the legend")


if __name__ == "__main__":
    main()
