"""Numbers with their units, how they bound the truth, and numbers that are no amounts."""

from __future__ import annotations

import unicodedata

import pytest

from newsgraph.language.japanese.amounts import find_amounts
from newsgraph.language.japanese.times import find_times

AMOUNTS = """
数十発の弾道ミサイルを供給した => 数十発=20~99 発 about
1万1000個を超える荷を運んだ => 1万1000個を超える=11000 個 at-least
約3億ドル＝約450億円を払う => 約3億ドル=300000000 USD about ; 約450億円=45000000000 JPY about
6000万ドル(約68億円)相当 => 6000万ドル=60000000 USD exact ; 約68億円=6800000000 JPY about
2.8%増えた => 2.8%=2.8 % exact
２．８％増えた => 2.8%=2.8 % exact
2・8%増えた => 2・8%=2.8 % exact
10人が死亡した => 10人=10 人 exact
三人が死亡した => 三人=3 人 exact
十数人が死亡した => 十数人=11~19 人 about
数人が負傷した => 数人=2~9 人 about
数千人が避難した => 数千人=2000~9999 人 about
数百万ドルを払う => 数百万ドル=2000000~9999999 USD about
150以上の施設を壊した => 150以上=150 at-least
400近い標的を砲撃した => 400近い=400 about
最大40発を撃った => 最大40発=40 発 at-most
少なくとも16人が死亡した => 少なくとも16人=16 人 at-least
少なくとも民間人16人が死亡した => 16人=16 人 at-least
1.5兆円を投じる => 1.5兆円=1500000000000 JPY exact
30人超が参加した => 30人超=30 人 at-least
30人余りが参加した => 30人余り=30 人 at-least
10人未満だった => 10人未満=10 人 at-most
10人以下だった => 10人以下=10 人 at-most
20人前後だった => 20人前後=20 人 about
3割程度減らす => 3割程度=3 割 about
およそ5,500人を撤収する => およそ5,500人=5500 人 about
4億5000万ドル規模に達した => 4億5000万ドル規模=450000000 USD about
2~3万人が集まった => 2~3万人=20000~30000 人 about
10〜15%上昇する => 10〜15%=10~15 % about
0.5ポイント下げた => 0.5ポイント=0.5 ポイント exact
マイナス0.5%だった => マイナス0.5%=-0.5 % exact
▲3.2%だった => ▲3.2%=-3.2 % exact
100億ユーロを融資する => 100億ユーロ=10000000000 EUR exact
1000万人民元を払う => 1000万人民元=10000000 CNY exact
500億元を投じる => 500億元=50000000000 CNY exact
30億ウォンを払う => 30億ウォン=3000000000 KRW exact
2000億ルーブルを投じる => 2000億ルーブル=200000000000 RUB exact
30億ポンドを投じる => 30億ポンド=3000000000 GBP exact
200万スイスフランを払う => 200万スイスフラン=2000000 CHF exact
10億豪ドルを払う => 10億豪ドル=1000000000 AUD exact
3億ペソを払う => 3億ペソ=300000000 ペソ exact
$3億を払う => $3億=300000000 USD exact
2億米ドルを払う => 2億米ドル=200000000 USD exact
レーダー4基を送る => 4基=4 基 exact
武器庫など4カ所を攻撃した => 4カ所=4 カ所 exact
14か国が賛成した => 14か国=14 カ国 exact
200万トンを供給する => 200万トン=2000000 t exact
300万バレルを減産する => 300万バレル=3000000 バレル exact
幅50メートルに及ぶ => 50メートル=50 m exact
1万平方キロを焼いた => 1万平方キロ=10000 km2 exact
24時間の停戦 => 24時間=24 時間 exact
2日間の日程で訪れる => 2日間=2 日間 exact
3カ月の休戦 => 3カ月=3 カ月 exact
2倍に増えた => 2倍=2 倍 exact
賛成212票で可決した => 212票=212 票 exact
6チームが争う => 6チーム=6 チーム exact
2つの政府機関を訴えた => 2つ=2 つ exact
1万3, 000人が働く => 1万3, 000人=13000 人 exact
18日、3隻が出港した => 3隻=3 隻 exact
過去70年間で2倍になった => 2倍=2 倍 exact
"""

NOTHING = """
安保理決議第1695号を採択した
第3次政権が発足した
G20の首脳が集まった
F16の供与を決めた
7人制の大会を開いた
3人目の死者が出た
2回目の会談を行った
首位に次ぐ2位だった
18歳の少年が保護された
9.11後の世界を論じた
20カ国・地域首脳会議に出る
6カ国協議を再開する
先進7か国の会合
M7.4の地震が起きた
震度6強を観測した
震度3以上の揺れ
3分の2以上の賛成
2─1で勝った
18日から20日まで訪れる
2024年6月18日午後3時30分に始まる
約10年前に独立した
24年ぶりに訪れた
10人目を迎えた
1人当たり所得が増えた
1バレルあたりの価格
人口が増えた
三日月の紋章
一部の議員が反対した
一方で支持する声もある
数字が異なる
複数都市で起きた
1998フランス大会
北緯38度線を越えた
PAC 3部隊を置いた
5人組が逮捕された
10名古屋
3両目が脱線した
国道1号を通る
四月一日に始まる
数学の大会
"""


def number(value: float | None) -> str:
    return "-" if value is None else f"{value:g}" if value % 1 else f"{value:.0f}"


def shown(text: str) -> str:
    text = unicodedata.normalize("NFKC", text)
    found = []
    for amount in find_amounts(text, find_times(text)):
        assert text[amount.start : amount.end] == amount.text
        value = f"{amount.low:.0f}~{amount.high:.0f}" if amount.low and amount.high else number(amount.value)
        found.append(" ".join(f"{amount.text}={value} {amount.unit} {amount.bound}".split()))
    return " ; ".join(found)


@pytest.mark.parametrize("line", AMOUNTS.strip().splitlines())
def test_amount(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert shown(text) == unicodedata.normalize("NFKC", expected)


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_amount(text: str) -> None:
    assert shown(text) == ""


def test_a_huge_number_is_read_in_time() -> None:
    assert shown("9" * 100_000 + "人") == ""
    assert shown("1万" * 20_000 + "円")
