from __future__ import annotations

import pytest

from newsgraph.errors import UsageError
from newsgraph.view.names import find_entities, fold
from newsgraph.view.romaji import romaji
from newsgraph.view.shapes import EntityRow

ROWS = (
    EntityRow("entity/person/putin", "Person", "プーチン", ("ウラジーミル・プーチン",)),
    EntityRow("entity/person/kim", "Person", "金正恩", ("キム・ジョンウン",)),
    EntityRow("entity/country/kp", "Country", "北朝鮮", ("朝鮮民主主義人民共和国", "DPRK")),
    EntityRow("entity/org/nato", "Organization", "北大西洋条約機構", ("NATO",)),
    EntityRow("entity/person/putina", "Person", "プーチナ"),
    EntityRow("entity/person/wang", "Person", "王毅"),
    EntityRow("entity/person/wang2", "Person", "王毅"),
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("プーチン", (0,)),
        ("ﾌﾟｰﾁﾝ", (0,)),
        ("ウラジーミルプーチン", (0,)),
        ("ウラジーミル＝プーチン", (0,)),
        ("puuchin", (0,)),
        ("金正恩", (1,)),
        ("金 正恩", (1,)),
        ("kimu jonun", (1,)),
        ("dprk", (2,)),
        ("ＮＡＴＯ", (3,)),
        ("person/putin", (0,)),
        ("https://w3id.org/newsgraph/data/entity/country/kp", (2,)),
        ("王毅", (5, 6)),
    ],
)
def test_any_spelling_finds_its_entity(name: str, found: tuple[int, ...]) -> None:
    assert find_entities(ROWS, [name]) == found


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("プーチソ", "プーチン"),
        ("正恩", "金正恩"),
        ("朝鮮", "北朝鮮"),
        ("natoo", "北大西洋条約機構"),
        ("xyz", "try another spelling"),
        ("", "try another spelling"),
    ],
)
def test_a_name_of_nobody_is_an_error_with_suggestions(name: str, hint: str) -> None:
    with pytest.raises(UsageError, match="no entity is called") as error:
        find_entities(ROWS, [name])
    assert hint in str(error.value)
    assert "\n" not in str(error.value)


def test_no_names_find_nobody() -> None:
    assert find_entities(ROWS, []) == ()


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("ゼレンスキー", "zerensukii"),
        ("シュルツ", "shurutsu"),
        ("ヴァンス", "vansu"),
        ("チャン・イーモウ", "chan iimou"),
        ("サッチャー", "sacchaa"),
        ("ウィリアム", "wiriamu"),
        ("ティモシェンコ", "timoshenko"),
        ("ファン", "fan"),
        ("ジェファーソン", "jefaason"),
        ("ﾊﾞｲﾃﾞﾝ", "baiden"),
        ("ひろしま", "hiroshima"),
        ("ー", ""),
        ("ァ", "a"),
        ("ッ", ""),
        ("岸田", ""),
        ("G7", ""),
        ("", ""),
    ],
)
def test_kana_in_latin_letters(kana: str, latin: str) -> None:
    assert romaji(kana) == latin


@pytest.mark.parametrize(("a", "b"), [("中国", "中 国"), ("ア・イ", "アイ"), ("Ａ", "a"), ("コー", "コ")])
def test_names_that_are_one(a: str, b: str) -> None:
    assert fold(a) == fold(b)


@pytest.mark.parametrize(("a", "b"), [("中国", "韓国"), ("カ", "ガ"), ("北", "北朝鮮")])
def test_names_that_are_not_one(a: str, b: str) -> None:
    assert fold(a) != fold(b)
