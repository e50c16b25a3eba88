from __future__ import annotations

from typing import Any

import pytest

from newsgraph.errors import UsageError
from newsgraph.store import Store
from newsgraph.view import part
from newsgraph.view.data import read_page
from newsgraph.view.options import ViewOptions
from newsgraph.view.shapes import PageData


@pytest.fixture(scope="module")
def data(store: Store) -> PageData:
    return read_page(store)


def chosen(data: PageData, **options: Any) -> PageData:
    found, left_out = part.choose(data, ViewOptions(**options))
    assert left_out == 0
    return found


def labels(data: PageData) -> set[str]:
    return {entity.label for entity in data.entities}


def test_nothing_asked_is_all_that_takes_part(data: PageData) -> None:
    found = chosen(data)
    assert (len(found.events), len(found.claims)) == (81, 91)
    missing = labels(data) - labels(found)
    assert missing >= {"みなと通信", "東都新聞", "北洋放送"}, "who only publishes takes no part"
    assert labels(found) >= {"プーチン", "習近平", "ペスコフ", "ホワイトハウス", "広州"}


def test_a_part_is_numbered_anew(data: PageData) -> None:
    found = chosen(data, entities=("習近平",))
    for claim in found.claims:
        assert claim.about < len(found.events if claim.is_event else found.relations)
        assert claim.article < len(found.articles)
    for event in found.events:
        assert all(entity < len(found.entities) for _, entity in event.roles)


@pytest.mark.parametrize(
    ("depth", "inside", "outside"),
    [
        (0, set(), {"オルバン"}),
        (1, {"習近平", "オルバン", "北京", "中国"}, {"ゼレンスキー", "ロシア"}),
        (2, {"ゼレンスキー", "キーウ", "ロシア", "王毅"}, {"トー・ラム", "日本海"}),
    ],
)
def test_depth_counts_steps(data: PageData, depth: int, inside: set[str], outside: set[str]) -> None:
    found = labels(chosen(data, entities=("習近平",), depth=depth))
    assert inside <= found
    assert not outside & found


@pytest.mark.parametrize(
    ("since", "until", "types"),
    [
        ("2024-07-24", None, {"Visit", "Meeting", "Statement"}),
        (None, "2023", {"Meeting", "Request"}),
        ("2024-01", "2024-03", {"Visit", "Meeting", "Vote", "Denial"}),
        ("2030", None, set()),
    ],
)
def test_time(data: PageData, since: str | None, until: str | None, types: set[str]) -> None:
    found = chosen(data, since=since, until=until)
    dated = {event.type for event in found.events if event.date and event.date != "2026"}
    assert dated == types


@pytest.mark.parametrize("name", ["Visit", "visit", "訪問", "ＶＩＳＩＴ"])
def test_types_by_name_or_label(data: PageData, name: str) -> None:
    assert {event.type for event in chosen(data, types=(name,)).events} == {"Visit"}


def test_statuses_and_sources(data: PageData) -> None:
    assert {c.status for c in chosen(data, statuses=("denied",)).claims if c.is_event} == {"Denied"}
    found = chosen(data, sources=("KCNA",))
    speakers = {found.entities[s].label for c in found.claims if c.is_event for s in c.sources}
    assert speakers == {"朝鮮中央通信"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"entities": ("プーチソ",)}, "did you mean プーチン"),
        ({"sources": ("だれか",)}, "no entity is called"),
        ({"types": ("Visitt",)}, "no event here is of type 'Visitt'"),
        ({"statuses": ("True",)}, "it is one of Actual"),
        ({"since": "yesterday"}, "is not a date"),
        ({"until": "2024-6"}, "is not a date"),
    ],
)
def test_what_cannot_be_understood_is_an_error_of_one_line(
    data: PageData, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(UsageError, match=message) as error:
        chosen(data, **options)
    assert "\n" not in str(error.value)


def test_too_many_claims_leave_the_least_told_events_out(
    data: PageData, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "MOST_CLAIMS", 20)
    found, left_out = part.choose(data, ViewOptions())
    assert sum(c.is_event for c in found.claims) <= 20
    assert left_out == 81 - len(found.events)
    told = [sum(c.about == n and c.is_event for c in found.claims) for n in range(len(found.events))]
    assert max(told) == max(sum(c.about == n for c in data.claims) for n in range(81))
