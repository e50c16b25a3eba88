"""What a names file decides wins over the catalogue and over what an article suggests."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.entities.telling import links

from newsgraph import ontology
from newsgraph.entities import Resolver
from newsgraph.language import LANGUAGES
from newsgraph.model import Article, Span
from newsgraph.text import split

NAMES = """
[[entity]]
name = "緑川電機"
aliases = ["ミドリデン", "プーチン商会"]
kind = "organization"
country = "日本"

[[entity]]
name = "白石花子"
aliases = ["ハナ", "白石"]
kind = "person"
country = "日本"
offices = [{ title = "市長", of = "青葉市", since = "2023-04" }, { title = "外相", since = 2024-06-01 }]

[[entity]]
name = "青葉市"
kind = "place"

[[apart]]
names = ["アカネ工業", "アカネ"]

[[apart]]
names = ["東方海洋研究機構", "TKK"]

[[apart]]
names = ["ジョン・スミソン", "スミソン"]

[[apart]]
names = ["ウラジーミル・プーチン", "プーチン"]
"""


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    file = tmp_path_factory.mktemp("own") / "names.toml"
    file.write_text(NAMES, encoding="utf-8")
    return Read(file)


class Read:
    """Reads by our ontologies and the names."""

    def __init__(self, file: Path) -> None:
        declared = ontology.load(names=file)
        self._language, self._resolver = LANGUAGES["ja"](declared), Resolver(declared)

    def __call__(self, text: str) -> dict[str, str]:
        article = Article("a", "a.txt", text, None, (Span(0, len(text)),), "2024-06-18")
        return dict(links(self._resolver.resolve(article, self._language.parse(article, split(article)))))


CASES = [
    # aliases, wherever they stand
    (
        "ミドリデンは発表した。プーチン商会も発表した。",
        {"ミドリデン": "org/緑川電機", "プーチン商会": "org/緑川電機"},
    ),
    ("ロシアのハナ氏は米国を訪問した。", {"ハナ氏": "person/白石花子"}),
    # a surname alone is the user's person, unless the article itself calls somebody else so
    ("白石氏は米国を訪問した。", {"白石氏": "person/白石花子"}),
    (
        "白石太郎氏は米国を訪問した。白石氏は帰国した。",
        {"白石太郎氏": "person/白石太郎", "白石氏": "person/白石太郎"},
    ),
    # offices
    ("青葉市の市長は18日、米国を訪問した。", {"市長": "person/白石花子"}),
    ("日本の外相は18日、米国を訪問した。", {"外相": "person/白石花子"}),
    # never one
    (
        "アカネ工業は発表した。アカネは建設を決めた。",
        {"アカネ工業": "org/アカネ工業", "アカネ": "org/アカネ"},
    ),
    ("東方海洋研究機構(TKK)は発表した。", {"東方海洋研究機構": "org/東方海洋研究機構", "TKK": "org/TKK"}),
    (
        "ジョン・スミソン氏は訪米した。スミソン氏は訪日した。",
        {"ジョン・スミソン氏": "person/ジョン・スミソン", "スミソン氏": "person/スミソン"},
    ),
    (
        "ロシアのウラジーミル・プーチン大統領は訪朝した。プーチン氏は訪日した。",
        {"ウラジーミル・プーチン大統領": "person/vladimir-putin", "プーチン氏": "person/プーチン"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_user_wins(read: Read, text: str, wanted: dict[str, str]) -> None:
    found = read(text)
    assert {words: found.get(words) for words in wanted} == wanted
