"""Spellings of one name are equal, names of two are not."""

from __future__ import annotations

import pytest

from newsgraph.model import Kind
from newsgraph.ontology.spelling import fold, id_of, slug

EQUAL = [
    ("ウラジーミル・プーチン", "ウラジーミル=プーチン"),
    ("ヴァンス", "バンス"),
    ("ヴェトナム", "ベトナム"),
    ("ＩＣＣ", "ICC"),
    ("髙市早苗", "高市早苗"),
    ("中國", "中国"),
    ("习近平", "習近平"),
    ("ロイター 通信", "ロイター通信"),
    ("ウイーン", "ウィーン"),
    ("\u200bプーチン", "プーチン"),
]
DIFFERENT = [("金正恩", "金正日"), ("イラン", "イラク"), ("オーストリア", "オーストラリア"), ("パク", "バク")]


@pytest.mark.parametrize(("first", "second"), EQUAL)
def test_spellings_of_one_name_fold_to_one(first: str, second: str) -> None:
    assert fold(first) == fold(second)


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_other_names_stay_apart(first: str, second: str) -> None:
    assert fold(first) != fold(second)


def test_a_slug_has_no_marks_that_mean_something_in_a_path() -> None:
    assert slug("A/B 研究所#1") == "A_B_研究所_1"


IDS = [
    (Kind.PLACE, ("ヴェトナム",), "place/" + slug(fold("ベトナム"))),
    (Kind.PERSON, ("ウラジーミル", "プーチン"), "person/ウラジーミル・プーチン"),
    (Kind.ORGANIZATION, ("A/B社",), "org/A_B社"),
]


@pytest.mark.parametrize(("kind", "parts", "key"), IDS)
def test_the_id_of_a_name_is_of_its_kind_and_of_any_spelling(
    kind: Kind, parts: tuple[str, ...], key: str
) -> None:
    assert id_of(kind, *parts) == key
