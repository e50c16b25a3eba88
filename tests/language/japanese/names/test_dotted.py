"""Names with middle dots that have a country, a particle or a company's description."""

import pytest
from tests.language.japanese.names.reading import names

FOUND = [
    ("エア・フィンランドは3日、破産を申請した。", "エア・フィンランド/O"),
    ("ケニア・タイムズが創刊された。", "ケニア・タイムズ/O"),
    ("ポート・オブ・ゾルナで爆発があった。", "ポート・オブ・ゾルナ/L"),
    ("ポート・オブ・スペインで爆発があった。", "ポート・オブ・スペイン/L"),
    ("プラヤ・デル・ゾルナで爆発があった。", "プラヤ・デル・ゾルナ/L"),
    ("ゾルナ・デル・メドロさんが死去した。", "ゾルナ・デル・メドロ/P"),
    ("航空大手・ゾルナは3日、破産を申請した。", "ゾルナ/O"),
    ("米国の企業・ヤマ・ブランゾは破産を申請した。", "米国/C ヤマ・ブランゾ/O"),
]
APART = [
    ("イギリス・アメリカの両政府は合意した。", "イギリス/C アメリカ/C"),
    ("ケニア・カップが開かれた。", "ケニア/C"),
    ("ドイツ・ルピアが急落した。", "ドイツ/C"),
    ("新党・ゾルナ代表が会見した。", "ゾルナ/P"),
    ("ファンド・ドライブが始まった。", ""),
    ("エアガンを押収した。", ""),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_a_name_with_middle_dots_is_one(text: str, found: str) -> None:
    assert names(text) == found


@pytest.mark.parametrize(("text", "found"), APART)
def test_what_a_middle_dot_only_lists_is_apart(text: str, found: str) -> None:
    assert names(text) == found


def test_a_name_that_is_a_team_elsewhere_is_nobody() -> None:
    team = "市原アマチュアチーム(ゾルブ・アマ)が勝った。"
    assert names(team, "2位のゾルブ・アマが昇格した。") == "ゾルブ・アマ/O"
