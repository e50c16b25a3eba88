"""A chronology under an article is part of it; other articles with their days are not."""

from __future__ import annotations

import pytest

from newsgraph.sources.body import finish
from newsgraph.sources.chronology import chronology
from newsgraph.sources.source import Draft

_BODY = "両国の交渉は18日も続いた。"
_DAYS = ("4月1日　両国が協議を開始", "5月2日　両国が協議を中断")


@pytest.mark.parametrize("heading", ["主な経過", "【関連年表】", "◇最近の動き", "交渉をめぐる経緯"])
def test_a_chronology_ends_an_article(heading: str) -> None:
    draft = finish(Draft(headline="交渉続く", paragraphs=(_BODY, heading, *_DAYS)))
    assert draft.paragraphs == (_BODY, heading, *_DAYS)


@pytest.mark.parametrize("heading", ["新着の話題", "国際面の記事"])
def test_a_list_of_articles_does_not(heading: str) -> None:
    draft = finish(Draft(headline="交渉続く", paragraphs=(_BODY, heading, *_DAYS)))
    assert draft.paragraphs == (_BODY,)


def test_what_follows_it_is_judged_as_ever() -> None:
    lines = (_BODY, "主な経過", *_DAYS, "シェアする仲間", "最新の話題")
    assert finish(Draft(headline="交渉続く", paragraphs=lines)).paragraphs == (_BODY, "主な経過", *_DAYS)


def test_one_day_is_no_chronology() -> None:
    assert not chronology([_BODY, "主な経過", _DAYS[0]])


def test_long_ones_are_no_list_of_links() -> None:
    days = tuple(f"{month}月1日　両国が協議を再開" for month in range(1, 13))
    lines = (_BODY, "主な経過", *days)
    assert finish(Draft(headline="交渉続く", paragraphs=lines)).paragraphs == lines
