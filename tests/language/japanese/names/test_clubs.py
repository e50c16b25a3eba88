"""Clubs by the katakana part of their names."""

from tests.language.japanese.names.reading import find, names


def test_a_club_is_named_again_by_its_katakana() -> None:
    again = find("浦和レッズは優勝した。", "レッズは監督を解任した。")[-1][0]
    assert (again.text, again.key) == ("レッズ", find("浦和レッズは優勝した。")[0][0].key)
    assert names("ガンバ大阪と浦和レッズが対戦した。", "ガンバが勝った。") == "ガンバ/O"


def test_without_the_full_name_it_is_a_word() -> None:
    assert names("優勝した。", "レッズを飲んだ。") == ""


def test_the_owner_of_a_club_is_a_firm() -> None:
    firm = find("東京ヤクルトスワローズが勝った。", "ヤクルトは出資した。")[-1][0]
    assert firm.key is not None
    assert not firm.key.startswith("org/club-")
    assert names("東京ヤクルトスワローズが勝った。", "スワローズの監督が辞任した。") == "スワローズ/O"
