"""Titles that are one office agree; a deputy's does not."""

from __future__ import annotations

import pytest
from tests.entities.telling import declared

from newsgraph.entities.titles import Titles

AGREE = [
    ("外相", "外務大臣"),
    ("首相", "内閣総理大臣"),
    ("主席", "国家主席"),
    ("補佐官", "大統領補佐官"),
    ("大統領", "大統領"),
]
DISAGREE = [
    ("大統領", "副大統領"),
    ("首相", "副首相"),
    ("外相", "国防相"),
    ("報道官", "副報道官"),
    ("主席", "国家副主席"),
]


@pytest.mark.parametrize(("first", "second"), AGREE)
def test_titles_of_one_office_agree(first: str, second: str) -> None:
    assert Titles(declared().words).agree(first, second)


@pytest.mark.parametrize(("first", "second"), DISAGREE)
def test_titles_of_two_offices_do_not(first: str, second: str) -> None:
    assert not Titles(declared().words).agree(first, second)


@pytest.mark.parametrize(
    ("title", "leads"),
    [("大統領", True), ("総理大臣", True), ("副大統領", False), ("大統領候補", False), ("外相", False)],
)
def test_who_is_at_the_head(title: str, leads: bool) -> None:
    assert Titles(declared().words).leads(title) is leads
