"""Katakana firms that nobody has listed, by what is done to them and by them."""

import pytest
from tests.language.japanese.names.reading import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ミラクレアはベルティスを完全子会社化した。", "ミラクレア/O ベルティス/O"),
        ("ベルティスはミラクレアに買収された。", "ベルティス/O ミラクレア/O"),
        ("ベルティスに対するTOBが始まった。", "ベルティス/O"),
        ("ミラクレアによるベルティスの買収提案が届いた。", "ミラクレア/O ベルティス/O"),
        ("ミラクレアからの買収提案が届いた。", "ミラクレア/O"),
        ("ミラクレアとの資本提携が決まった。", "ミラクレア/O"),
        # a word of the dictionary is a firm where a country is before it and it is bought
        ("会社は英ギャラハーを買収した。", "英/C ギャラハー/O"),
        ("会社は英ギャラハーを旅した。", "英/C"),
        # a listed firm whose name is a word too
        ("イオンは薬局を子会社化する。", "イオン/O"),
        # none of it is a firm's
        ("ミラクレアとの旅行が決まった。", ""),
        ("ミラクレアからの手紙が届いた。", ""),
        ("マンションに対する関心が高い。", ""),
        ("イオンは水に溶ける。", ""),
    ],
)
def test_a_firm_is_known_by_what_is_done(text: str, found: str) -> None:
    assert names(text) == found
