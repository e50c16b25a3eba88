import unicodedata
from itertools import pairwise

import pytest

from newsgraph.text import normalize

NASTY = [
    "",
    " ",
    "　　",
    "訪朝",
    "ＣＮＮ",
    "２０２４年６月１８日",
    "１０㌔、５㍍、㈱",
    "ﾌﾟｰﾁﾝ大統領",
    "か\u3099き\u309aくけ",
    "e\u0301cole",
    "\u1112\u1161\u11ab국",
    "ワ\u200bシン\u200cト\u2060ン\ufeff",
    "\u200b\u200b訪米\u200b",
    "王　毅　外　相",
    "平壌　１８日",
    "Hyonhee  Shin\u00a0Smith",
    "会談\nした\r\n。",
    "🚀を発射",
    "\u0300先頭の結合文字",
    "①②③…‥",
    "北朝鮮\x00は\x07",
    "ﬁ ﷺ",
    "(ＫＣＮＡ）　は",
    "\ud800 孤立",
    "葛\U000e0100飾",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("プーチン氏は訪朝した。", "プーチン氏は訪朝した。"),
        ("２０２４年", "2024年"),
        ("（ＮＡＴＯ）", "(NATO)"),
        ("ﾌﾟｰﾁﾝ", "プーチン"),
        ("か\u3099", "が"),
        ("1万㌦", "1万ドル"),
        ("ワ\u200bシン\u2060トン", "ワシントン"),
        ("朝鮮\u00ad中央", "朝鮮中央"),
        ("指摘。　次の文", "指摘。次の文"),
        ("　字下げした文", "字下げした文"),
        ("約 3.5 ％", "約3.5 %"),
        ("Fox  News", "Fox News"),
        ("NHK の報道", "NHKの報道"),
        ("外　相", "外相"),
        ("会談 を行った", "会談を行った"),
        ("米 対中制裁を発表", "米 対中制裁を発表"),
        ("日中外相会談　関係改善で一致", "日中外相会談 関係改善で一致"),
        ("山田　太郎氏は", "山田太郎氏は"),
        ("山田 太郎（やまだ・たろう）", "山田太郎(やまだ・たろう)"),
        ("北朝鮮\nは", "北朝鮮は"),
        ("\x07北朝鮮", "北朝鮮"),
        ("田中容疑者（38）＝東京都港区＝を", "田中容疑者(38)(東京都港区)を"),
        ("鈴木さん＝当時（31）＝が死亡", "鈴木さん(当時(31))が死亡"),
        ("マリー＝ルイーズ＝は", "マリー=ルイーズ=は"),
        ("a=東京都=は", "a=東京都=は"),
        ("秋葉＝東京＝新橋", "秋葉=東京=新橋"),
    ],
)
def test_what_becomes_of_text(text: str, expected: str) -> None:
    assert normalize(text)[0] == expected


@pytest.mark.parametrize("start", [0, 17])
@pytest.mark.parametrize("text", NASTY)
def test_every_boundary_has_its_place(text: str, start: int) -> None:
    normal, offsets = normalize(text, start)
    assert len(offsets) == len(normal) + 1
    assert all(start <= offset <= start + len(text) for offset in offsets)
    assert all(left <= right for left, right in pairwise(offsets))
    assert offsets[-1] == start + len(text)


@pytest.mark.parametrize("text", NASTY)
def test_normal_text_stays(text: str) -> None:
    once = normalize(text)[0]
    assert normalize(once)[0] == once
    assert unicodedata.is_normalized("NFKC", once)


def test_untouched_text_keeps_its_identity() -> None:
    text = "ロシアのプーチン大統領は18日、北朝鮮を訪問した。"
    normal, offsets = normalize(text, 100)
    assert normal is text
    assert offsets == range(100, 100 + len(text) + 1)


@pytest.mark.parametrize("word", ["訪朝", "ＮＡＴＯ", "ﾌﾟｰﾁﾝ", "㌔"])
def test_a_word_is_found_where_it_stood(word: str) -> None:
    text = f"　\u200b前置き　（{word}）\u2060後"
    normal, offsets = normalize(text)
    target = unicodedata.normalize("NFKC", word)
    at = normal.index(target)
    assert text[offsets[at] : offsets[at + len(target)]] == word


@pytest.mark.parametrize("unit", ["\u0301", "　", "あ ", "\u200b", "㌔", "(", "ｶﾞ"])
def test_long_runs_are_read(unit: str) -> None:
    text = unit * 20_000
    normal, offsets = normalize(text)
    assert len(offsets) == len(normal) + 1
