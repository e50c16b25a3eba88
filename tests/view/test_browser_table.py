from __future__ import annotations

import csv
import io
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pyoxigraph as ox
import pytest
from selenium.webdriver.common.keys import Keys

from newsgraph.vocab import PREFIXES

from .page_browser import Tab


def cells(tab: Tab, column: int) -> list[str]:
    return [row.find_elements("css selector", "td")[column].text for row in tab.all("#table tbody tr")]


def test_the_table_has_what_the_graph_has(tab: Tab) -> None:
    labels = {node["label"] for node in tab.nodes().values()}
    tab.find("#graph").send_keys("t")
    assert set(cells(tab, 0)) == labels
    tab.picture("table")


@pytest.mark.parametrize(("column", "number"), [(0, False), (2, True), (4, True), (5, True)])
def test_a_table_is_sorted_by_any_column(tab: Tab, column: int, number: bool) -> None:
    tab.click("#tableButton")
    head = f'#table [data-key="sort-{column}"]'
    for _ in range(2):
        tab.find(head).send_keys(Keys.ENTER)
        direction = tab.run("return document.activeElement.closest('th').getAttribute('aria-sort')")
        values = cells(tab, column)
        if number:
            assert [float(v) for v in values] == sorted(map(float, values), reverse=direction == "descending")
        assert direction in {"ascending", "descending"}
    assert len(tab.all('#table th[aria-sort="none"]')) == 6


def test_the_table_of_sentences_leads_to_their_evidence(tab: Tab) -> None:
    tab.click("#tableButton")
    tab.click('#table [data-key="tab-claims"]')
    assert len(tab.all("#table tbody tr")) == 91
    first = tab.find("#table tbody button.textual")
    sentence = first.text
    first.send_keys(Keys.ENTER)
    ruby = "document.querySelectorAll('#panel rt').forEach((e) => e.remove());"
    quotes = tab.run(
        ruby + "return [...document.querySelectorAll('#panel blockquote')].map((e) => e.textContent)"
    )
    assert sentence in quotes


def test_filters_hold_for_the_table(tab: Tab, page: Path) -> None:
    tab.open(page, "table=events&nostatus=Actual|Planned|Possible|Alleged|Requested")
    assert {text.strip() for text in cells(tab, 3)} == {"否定"}


def test_graphml_opens_in_networkx_with_its_types(tab: Tab) -> None:
    graph = nx.read_graphml(tab.download("graphml"), force_multigraph=True)
    assert graph.is_directed()
    base = "https://w3id.org/newsgraph/data/entity/"
    assert graph.nodes[base + "person/putin"]["label"] == "プーチン"
    assert graph.nodes[base + "person/putin"]["kind"] == "Person"
    assert isinstance(graph.nodes[base + "person/putin"]["articles"], int)
    assert isinstance(graph.nodes[base + "person/putin"]["betweenness"], float)
    visits = [d for _, _, d in graph.edges(data=True) if d["kind"] == "Visit"]
    assert {"2024-06-18", "2024-06-20"} <= {d["start"] for d in visits if "start" in d}
    assert {d["status"] for d in visits} >= {"Actual", "Possible"}


def test_gexf_opens_in_networkx_with_dates(tab: Tab) -> None:
    path = tab.download("gexf")
    graph = nx.read_gexf(path)
    assert isinstance(graph.nodes["https://w3id.org/newsgraph/data/entity/person/kim"]["articles"], int)
    root = ET.parse(path).getroot()  # noqa: S314  our own file
    assert root.find("{*}graph").get("timeformat") == "date"  # type: ignore[union-attr]
    dates = {edge.get("start") for edge in root.iter("{http://www.gexf.net/1.2draft}edge")}
    assert "2024-06-18" in dates


def test_csv_has_a_row_for_each_claim(tab: Tab) -> None:
    text = tab.download("csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 91
    row = next(
        r for r in rows if r["type"] == "Visit" and r["status"] == "Planned" and "大統領府は" in r["sentence"]
    )
    assert (row["actor"], row["place"], row["source"]) == ("プーチン", "北朝鮮", "ロシア大統領府")
    assert row["url"] == "https://example.org/toto/20240618-1"


def test_turtle_says_what_is_seen_in_our_terms(tab: Tab, page: Path) -> None:
    tab.open(page, "focus=person/xi")
    store = ox.Store()
    store.load(path=str(tab.download("ttl")), format=ox.RdfFormat.TURTLE)
    query = """SELECT ?name ?date { ?claim ng:about ?event ; ng:status ng:Actual ; ng:quote ?quote .
        ?event a ng:Meeting ; ng:participant ?who ; ng:date ?date .
        ?who skos:prefLabel ?name } ORDER BY ?name"""
    found = store.query(query, prefixes=PREFIXES)
    rows = [(r["name"].value, r["date"].value) for r in found]  # type: ignore[union-attr]
    assert rows == [("オルバン", "2024-07-08"), ("習近平", "2024-07-08")]


def test_png_and_svg_are_pictures(tab: Tab) -> None:
    png = tab.download("png").read_bytes()
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) >= (1000, 500)
    root = ET.fromstring(tab.download("svg").read_text(encoding="utf-8"))  # noqa: S314  our own file
    texts = {text.text for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"プーチン", "北朝鮮", "習近平"} <= texts
    assert len(list(root.iter("{http://www.w3.org/2000/svg}circle"))) >= 21
    assert tab.problems() == []


def test_exports_hold_only_what_is_seen(tab: Tab, page: Path) -> None:
    tab.open(page, "focus=person/xi")
    graph = nx.read_graphml(tab.download("graphml"), force_multigraph=True)
    labels = {data["label"] for _, data in graph.nodes(data=True) if not data["event"]}
    assert labels == {"習近平", "オルバン", "中国", "北京"}
