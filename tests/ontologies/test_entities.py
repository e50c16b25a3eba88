"""The catalogue that we ship: what must hold of all of it, and facts that must be in it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pyoxigraph
import pytest

from newsgraph.model import CatalogueEntry, Kind, Tenure
from newsgraph.ontology import folder
from newsgraph.ontology.catalogue import read_catalogue
from newsgraph.vocab import DATA, NG, PREFIXES, iri

IDS = DATA + "entity/"
SUBCLASS = PREFIXES["rdfs"] + "subClassOf"
FILES = sorted((folder() / "entities").glob("*.ttl"))
CATALOGUE, TENURES = read_catalogue(FILES)
HELD_BY_SEVERAL = {"大統領補佐官", "副首相", "報道官"}
"""Titles that several people of one country or body have at once."""


def statements(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield subject, predicate and object of each triple of a file, as the IRI or the text."""
    for quad in pyoxigraph.parse(path=path, format=pyoxigraph.RdfFormat.TURTLE):
        assert not isinstance(quad.subject, pyoxigraph.Triple)
        assert not isinstance(quad.object, pyoxigraph.Triple)
        yield quad.subject.value, quad.predicate.value, quad.object.value


def named(name: str) -> set[str]:
    """Return the ids of all that the name may stand for, with a guard or without."""
    return {
        key for key, entry in CATALOGUE.items() if name in (*entry.entity.names, *entry.guarded, *entry.kanji)
    }


def holders(title: str, of: str, day: str) -> set[str]:
    """Return who held an office on a day, by the dates as far as they are known."""
    return {t.holder for t in TENURES if (t.title, t.of) == (title, of) and is_within(t, day)}


def is_within(tenure: Tenure, day: str) -> bool:
    since, until = tenure.since or "0", tenure.until or "9"
    return since <= day[: len(since)] and day[: len(until)] <= until


# ------------------------------------------------------------------ what holds of every entry


def faults(entry: CatalogueEntry) -> Iterator[str]:
    entity = entry.entity
    family = {Kind.ORGANIZATION: "org"}.get(entity.kind, entity.kind.lower())
    names = (entity.label, *entity.names, *entry.guarded, *entry.kanji)
    if not re.fullmatch(family + "/[a-z0-9-]+", entity.id) or iri("entity", entity.id) != IDS + entity.id:
        yield "the id is no slug of small Latin letters after its family"
    if any(
        name != unicodedata.normalize("NFKC", name.strip()) or re.search("[=|!_]", name) for name in names
    ):
        yield "a name is not written as NFKC"
    if not (entity.names or entry.guarded) or len(set(entity.names)) < len(entity.names):
        yield "it has no name, or one twice"
    if any(len(name) == 1 or name.isdigit() for name in entity.names):
        yield "a name of one letter needs a guard"
    if not all(re.fullmatch(r"http://www\.wikidata\.org/entity/Q\d+", same) for same in entity.same_as):
        yield "owl:sameAs is no Wikidata item"


@pytest.mark.parametrize("kind", Kind)
def test_every_entry_is_sound(kind: Kind) -> None:
    entries = [entry for entry in CATALOGUE.values() if entry.entity.kind is kind]
    assert len(entries) > 200
    assert [(entry.entity.id, fault) for entry in entries for fault in faults(entry)] == []


def test_each_entry_is_declared_once() -> None:
    classes = {NG + kind for kind in Kind}
    declared = Counter(subject for path in FILES for subject, _, end in statements(path) if end in classes)
    assert [subject for subject, count in declared.items() if count > 1] == []


def test_no_wikidata_item_stands_for_two() -> None:
    items = Counter(item for entry in CATALOGUE.values() for item in entry.entity.same_as)
    assert [item for item, count in items.items() if count > 1] == []


def test_only_short_forms_of_countries_and_europe_are_kanji() -> None:
    with_kanji = [entry for entry in CATALOGUE.values() if entry.kanji]
    assert {entry.entity.id for entry in with_kanji if entry.entity.kind is not Kind.COUNTRY} == {
        "place/europe"
    }
    assert all(len(kanji) == 1 for entry in with_kanji for kanji in entry.kanji)


def test_the_files_hold_nothing_but_their_kind() -> None:
    kinds = {
        "countries": "country",
        "places": "place",
        "cities": "place",
        "organizations": "org",
        "people": "person",
    }
    for stem, family in kinds.items():
        subjects = {subject for subject, _, _ in statements(folder() / "entities" / f"{stem}.ttl")}
        assert all(subject.startswith(f"{IDS}{family}/") for subject in subjects), stem


FIRMS = [
    # the firm that merged, or the bank of a group, and the holding: two firms
    ("三越", "三越伊勢丹ホールディングス"),
    ("伊勢丹", "三越伊勢丹"),
    ("三越", "伊勢丹"),
    ("三菱UFJ銀行", "三菱UFJフィナンシャル・グループ"),
    ("三菱東京UFJ銀行", "三菱UFJフィナンシャル・グループ"),
    ("三井住友銀行", "三井住友フィナンシャルグループ"),
    ("みずほ銀行", "みずほFG"),
    ("日本郵便", "日本郵政"),
    ("セイコーエプソン", "セイコー"),
    ("カネボウ化粧品", "カネボウ"),
]


@pytest.mark.parametrize(("one", "other"), FIRMS)
def test_a_firm_is_not_the_group_that_it_came_into(one: str, other: str) -> None:
    assert len(named(one)) == len(named(other)) == 1
    assert named(one) != named(other)


@pytest.mark.parametrize(("old", "new"), [("三菱東京UFJ銀行", "三菱UFJ銀行"), ("日本電産", "ニデック")])
def test_a_firm_that_only_changed_its_name_is_one(old: str, new: str) -> None:
    assert named(old) == named(new) != set()


# ------------------------------------------------------------------ the office ledger


def test_every_label_says_what_the_tenure_says() -> None:
    """A copied entry in which the holder was changed and the label was not, or the other way, is found."""
    rows: dict[str, dict[str, str]] = defaultdict(dict)
    for subject, predicate, end in statements(folder() / "entities" / "offices.ttl"):
        rows[subject][predicate.split("#")[-1]] = end
    wrong = []
    for row in rows.values():
        holder, of = (CATALOGUE[row[key].removeprefix(IDS)].entity.label for key in ("holder", "of"))
        if row["label"] != f"{of}の{row['title']} {holder}":
            wrong.append(row["label"])
    assert wrong == []


def successions() -> Iterator[tuple[Tenure, Tenure]]:
    offices = defaultdict(list)
    for tenure in TENURES:
        if tenure.since and tenure.title not in HELD_BY_SEVERAL:
            offices[tenure.title, tenure.of].append(tenure)
    for office in offices.values():
        yield from pairwise(sorted(office, key=lambda tenure: tenure.since or ""))


def test_nobody_takes_an_office_that_another_still_holds() -> None:
    """The day of a change may belong to both; months and years are compared as far as they go."""
    overlaps = []
    for first, second in successions():
        until, since = first.until or "9999", second.since or ""
        if until[: len(since)] > since[: len(until)]:
            overlaps.append((first, second))
    assert overlaps == []


def test_dates_are_of_our_time() -> None:
    for tenure in TENURES:
        assert "1950" <= (tenure.since or "2000") <= "2027"
        assert "1998" <= (tenure.until or "2000") <= "2027"


@pytest.mark.parametrize(
    ("title", "of", "day", "holder"),
    [
        ("大統領", "country/us", "2001-09-11", "george-w-bush"),
        ("大統領", "country/us", "2024-06-18", "joe-biden"),
        ("大統領", "country/ru", "2010-04-08", "dmitry-medvedev"),
        ("首相", "country/ru", "2010-04-08", "vladimir-putin"),
        ("国防相", "country/ru", "2024-06-18", "andrei-belousov"),
        ("国家主席", "country/cn", "2013-03-20", "xi-jinping"),
        ("総書記", "org/ccp", "2012-11-16", "xi-jinping"),
        ("首相", "country/jp", "2011-03-11", "kan-naoto"),
        ("外相", "country/jp", "2015-12-28", "kishida-fumio"),
        ("防衛相", "country/jp", "2017-08-01", "kishida-fumio"),
        ("官房長官", "country/jp", "2019-04-01", "suga-yoshihide"),
        ("大統領", "country/kr", "2018-04-27", "moon-jae-in"),
        ("総書記", "org/wpk", "2002-09-17", "kim-jong-il"),
        ("委員長", "org/wpk", "2018-06-12", "kim-jong-un"),
        ("首相", "country/gb", "2016-06-23", "david-cameron"),
        ("首相", "country/il", "2022-07-02", "yair-lapid"),
        ("事務総長", "org/un", "2010-01-12", "ban-ki-moon"),
        ("事務総長", "org/nato", "2022-02-24", "jens-stoltenberg"),
        ("総統", "country/tw", "2016-05-21", "tsai-ing-wen"),
    ],
)
def test_an_office_and_a_day_name_its_holder(title: str, of: str, day: str, holder: str) -> None:
    assert holders(title, of, day) == {f"person/{holder}"}


@pytest.mark.parametrize(
    ("title", "of", "day"),
    [
        ("大統領", "country/kr", "2025-05-01"),
        ("総書記", "org/wpk", "2018-06-12"),
        ("大統領", "country/us", "1990-01-01"),
    ],
)
def test_a_gap_names_nobody(title: str, of: str, day: str) -> None:
    assert holders(title, of, day) == set()


# ------------------------------------------------------------------ names that must be found


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("米国", {"country/us"}),
        ("アメリカ合衆国", {"country/us"}),
        ("米", {"country/us"}),
        ("ロ", {"country/ru"}),
        ("露", {"country/ru"}),
        ("朝", {"country/kp"}),
        ("伊", {"country/it"}),
        ("欧", {"place/europe"}),
        ("クレムリン", {"country/ru"}),
        ("ワシントン", {"country/us", "place/washington"}),
        ("パレスチナ自治区", {"country/ps"}),
        ("香港", {"place/hong-kong"}),
        ("グルジア", {"country/ge"}),
        ("コンゴ", {"country/cg", "country/cd"}),
        ("ソ連", {"country/soviet-union"}),
        ("福島", {"place/fukushima"}),
        ("キエフ", {"place/kyiv"}),
        ("独島", {"place/takeshima"}),
        ("国連安保理", {"org/unsc"}),
        ("NATO", {"org/nato"}),
        ("国務省", {"org/us-state"}),
        ("ペンタゴン", {"org/us-defense"}),
        ("KCNA", {"org/kcna"}),
        ("民主党", {"org/us-democratic", "org/jp-dpj"}),
        ("IS", {"org/islamic-state"}),
        ("プーチン", {"person/vladimir-putin"}),
        ("習", {"person/xi-jinping"}),
        ("ブッシュ", {"person/george-w-bush", "person/george-hw-bush"}),
    ],
)
def test_name_stands_for(name: str, ids: set[str]) -> None:
    assert named(name) == ids


@pytest.mark.parametrize(
    "name",
    [
        "福島",
        "大分",
        "外務省",
        "ワシントン",
        "民主党",
        "共産党",
        "リマ",
        "タイ",
        "岸田",
        "金",
        "メイ",
        "朝日",
        "共同",
        "毎日",
    ],
)
def test_name_that_is_also_something_else_is_guarded(name: str) -> None:
    assert named(name)
    assert not [key for key, entry in CATALOGUE.items() if name in entry.entity.names]


@pytest.mark.parametrize("name", ["イ", "瑞", "東", "南", "人", "中東和平"])
def test_name_that_stands_for_nothing(name: str) -> None:
    assert named(name) == set()


def test_every_state_with_a_code_is_there() -> None:
    codes = {key.removeprefix("country/") for key in CATALOGUE if re.fullmatch("country/[a-z]{2}", key)}
    assert len(codes) >= 197
    assert {"us", "gb", "ru", "cn", "jp", "kr", "kp", "tw", "ps", "xk", "va", "ss", "tl"} <= codes


def test_every_state_has_a_city_or_is_one() -> None:
    cities = {entry.country for entry in CATALOGUE.values() if entry.entity.kind is Kind.PLACE}
    states = {key for key in CATALOGUE if re.fullmatch("country/[a-z]{2}", key)}
    assert states - cities <= {"country/sm", "country/eh"}


@pytest.mark.parametrize(
    ("key", "country", "parent"),
    [
        ("org/rodong-sinmun", "country/kp", "org/wpk"),
        ("org/us-state", "country/us", None),
        ("org/unsc", None, "org/un"),
        ("place/pyongyang", "country/kp", None),
        ("place/crimea", "country/ua", None),
        ("place/takeshima", None, None),
        ("place/northern-territories", None, None),
    ],
)
def test_belonging(key: str, country: str | None, parent: str | None) -> None:
    assert (CATALOGUE[key].country, CATALOGUE[key].parent) == (country, parent)


# ------------------------------------------------------------------ relations


@pytest.mark.parametrize("stem", ["position", "membership", "affiliation", "location"])
def test_relation_declares_its_keys_and_edge(stem: str) -> None:
    path = folder() / "relations" / f"{stem}.ttl"
    facts = {tuple(term.removeprefix(NG) for term in triple) for triple in statements(path)}
    name = stem.capitalize()
    keys = {end for _, term, end in facts if term == "key"}
    (edge,) = [end for subject, term, end in facts if (subject, term) == (name, "directEdge")]
    (start,) = [end for subject, term, end in facts if (subject, term) == (edge, "edgeFrom")]
    assert (name, SUBCLASS, "Relation") in facts
    assert (edge, "edgeTo", "of") in facts
    assert {start, "of"} <= keys
