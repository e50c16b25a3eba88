"""What tests of several folders share: a small folder of articles, and its build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ARTICLES = {
    "visit.txt": """韓国大統領が訪米、首脳会談へ
2024年6月18日 10:45

［ソウル　１８日　ロイター］ - 韓国の尹錫悦大統領は18日、米国を訪問した。
19日にバイデン米大統領と会談する予定だ。

韓国大統領府は17日、両首脳が北朝鮮のミサイル問題について協議すると発表した。

北朝鮮の朝鮮中央通信は同日、米国を非難した。
""",
    "denial.md": """---
title: 中国外務省、兵器供与を否定
published: 2024-06-19
publisher: 共同通信
url: https://news.example/denial
---
米国務省のミラー報道官は18日、中国がロシアに兵器を供与したと非難した。

中国外務省の報道官は19日、これを否定した。
""",
    "feed.jsonl": "".join(
        json.dumps({"id": name, "title": title, "date": date, "text": text}, ensure_ascii=False) + "\n"
        for name, title, date, text in (
            ("a1", "日仏首脳が会談", "2024-06-20", "岸田文雄首相は20日、パリでマクロン仏大統領と会談した。"),
            ("a2", "仏大統領が来日へ", "2024-06-21", "マクロン仏大統領は来月、日本を訪問する方針だ。"),
        )
    ),
}
"""File name -> content: four articles."""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with the articles of `ARTICLES`, for a test that changes them."""
    return write_articles(tmp_path / "articles")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of one build of `ARTICLES`, for tests that only read it."""
    from newsgraph.pipeline import build

    root = tmp_path_factory.mktemp("built")
    summary = build([write_articles(root / "articles")], root / "output")
    assert not summary.unreadable
    return root / "output"


def write_articles(folder: Path) -> Path:
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
