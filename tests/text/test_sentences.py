import pytest

from newsgraph.model import Article, Sentence, Span
from newsgraph.text import MAX_LENGTH, split


def article(*paragraphs: str, headline: str | None = None) -> Article:
    blocks = ([headline] if headline is not None else []) + list(paragraphs)
    spans, start = [], 0
    for block in blocks:
        spans.append(Span(start, start + len(block)))
        start += len(block) + 1
    first = 0 if headline is None else 1
    return Article("a", "a.txt", "\n".join(blocks), spans[0] if first else None, tuple(spans[first:]))


def texts(*paragraphs: str) -> list[str]:
    return [sentence.text for sentence in split(article(*paragraphs))]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("両国は合意した。署名は19日。", ["両国は合意した。", "署名は19日。"]),
        ("「合意した。署名する」と述べた。次。", ["「合意した。署名する」と述べた。", "次。"]),
        ("「合意した。」と述べた。", ["「合意した。」と述べた。"]),
        ("「合意した。」 と述べた。", ["「合意した。」と述べた。"]),
        ("「合意した。」などと述べた。", ["「合意した。」などと述べた。"]),
        ("「合意した。」大統領は去った。", ["「合意した。」", "大統領は去った。"]),
        ("「合意した。」「署名する。」", ["「合意した。」", "「署名する。」"]),
        ("脅威だと指摘。 「深く根差す」と述べた。", ["脅威だと指摘。", "「深く根差す」と述べた。"]),
        ("『白書。第1部』を公表した。", ["『白書。第1部』を公表した。"]),
        ("首相（当時。故人）は語った。", ["首相(当時。故人)は語った。"]),
        ("本当か？疑問が残る。", ["本当か?", "疑問が残る。"]),
        ("本当か？との声がある。", ["本当か?との声がある。"]),
        ("なぜ！？理由は不明。", ["なぜ!?", "理由は不明。"]),
        ("Yahoo!ニュースによると晴れ。", ["Yahoo!ニュースによると晴れ。"]),
        ("3.5％増えた。1．2倍。", ["3.5%増えた。", "1.2倍。"]),
        ("合意した．署名もした．", ["合意した.", "署名もした."]),
        ("訪朝した｡会談した｡", ["訪朝した。", "会談した。"]),
        ("グループ「空。の会」の公演。", ["グループ「空。の会」の公演。"]),
        ("◇", []),
        ("────", []),
        ("　", []),
        ("句点のない段落", ["句点のない段落"]),
    ],
)
def test_where_sentences_end(paragraph: str, expected: list[str]) -> None:
    assert texts(paragraph) == expected


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("「閉じない。次の文。最後。", 3),
        ("閉じるだけ」の文。次の文。", 2),
        ("「（入れ子。が」交わる）。次の文。", 2),
        ("（「（「。。。次の文。", 1),
        ("」」」。次の文。", 1),
    ],
)
def test_unbalanced_brackets_swallow_nothing(paragraph: str, expected: int) -> None:
    assert len(texts(paragraph)) == expected


def test_a_bracket_ends_with_its_paragraph() -> None:
    assert texts("彼は「もう遅い。", "次の段落」だ。終わり。") == [
        "彼は「もう遅い。",
        "次の段落」だ。",
        "終わり。",
    ]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("日朝、協議再開へ　首相が訪朝検討", ["日朝、協議再開へ", "首相が訪朝検討"]),
        ("米、制裁を検討　G7と協調へ", ["米、制裁を検討", "G7と協調へ"]),
        ("日朝、協議再開へ 首相が訪朝検討", ["日朝、協議再開へ", "首相が訪朝検討"]),
        ("副大統領がイラク訪問…首相と会談", ["副大統領がイラク訪問...", "首相と会談"]),
        ("制裁を継続＝米国務長官", ["制裁を継続=", "米国務長官"]),
        ("軍が侵攻＝死者300人－国連、調査へ", ["軍が侵攻=", "死者300人", "国連、調査へ"]),
        ("歌手の山田さん＝東京都＝が死去", ["歌手の山田さん(東京都)が死去"]),
        ("クロード・レヴィ＝ストロース氏が死去", ["クロード・レヴィ=ストロース氏が死去"]),
        ("Fox News に出演", ["Fox Newsに出演"]),
        ("新疆で震度7 死者4人", ["新疆で震度7", "死者4人"]),
        ("首都で火災 43人死亡", ["首都で火災", "43人死亡"]),
        ("Windows 11 発売", ["Windows 11発売"]),
        ("首都を空爆か─国境の紛争", ["首都を空爆か", "国境の紛争"]),
        ("軍が撤退-米国は反発", ["軍が撤退", "米国は反発"]),
        ("ワシントン-ニューヨーク間を運行", ["ワシントン-ニューヨーク間を運行"]),
        ("ガザで8-10人死亡", ["ガザで8-10人死亡"]),
        ("「協議 再開」を要求", ["「協議 再開」を要求"]),
        ("続報を待つ…", ["続報を待つ..."]),
        ("本当か？ 首相が説明", ["本当か?", "首相が説明"]),
        ("首相「遺憾」、北朝鮮の核実験", ["首相「遺憾」", "北朝鮮の核実験"]),
        ("首相「遺憾」、野党は反発", ["首相「遺憾」", "野党は反発"]),
        ("首相「責任を取る」、辞任を表明", ["首相「責任を取る」、辞任を表明"]),
        ("首相が「遺憾」、野党は反発", ["首相が「遺憾」、野党は反発"]),
        ("新型機「A380」、各社が購入", ["新型機「A380」、各社が購入"]),
    ],
)
def test_headline_is_one_sentence_for_each_statement(headline: str, expected: list[str]) -> None:
    found = split(article("本文。", headline=headline))
    assert [sentence.text for sentence in found if sentence.is_headline] == expected
    assert found[-1].paragraph == 0


def check_places(source: Article, found: tuple[Sentence, ...]) -> None:
    end = 0
    for index, sentence in enumerate(found):
        assert sentence.index == index
        assert end <= sentence.span.start < sentence.span.end <= len(source.text)
        end = sentence.span.end
        assert len(sentence.offsets) == len(sentence.text) + 1
        block = source.headline if sentence.is_headline else source.paragraphs[sentence.paragraph]
        assert block is not None
        assert block.start <= sentence.span.start
        assert sentence.span.end <= block.end
        assert sentence.to_article(0, len(sentence.text)).end == sentence.span.end
        for start in range(len(sentence.text)):
            span = sentence.to_article(start, start + 1)
            assert sentence.span.start <= span.start <= span.end <= sentence.span.end


NASTY = [
    "",
    "。",
    "。。。。",
    "　　訪朝した。　",
    "「" * 50 + "。" + "」" * 50,
    "」「" * 40 + "。",
    "（ＣＮＮ）　米国は\u200b１８日、㌔を。「ﾌﾟｰﾁﾝ氏」",
    "a.b.c? d! e。f",
    "改行\nのある\n段落。続き",
    "🚀。\u0301。か\u3099。",
    "？！？！",
    "…‥… … …",
]


@pytest.mark.parametrize("headline", [None, "　米 訪朝…検討　か？ 「A B」"])
@pytest.mark.parametrize("paragraph", NASTY)
def test_places_are_ascending_and_inside(paragraph: str, headline: str | None) -> None:
    source = article(paragraph, "次の段落。", headline=headline)
    found = split(source)
    check_places(source, found)
    assert found[-1].text == "次の段落。"


@pytest.mark.parametrize("unit", ["あ", "「あ、", "あ（", "a ", "あ、い"])
def test_long_sentences_are_cut(unit: str) -> None:
    source = article(unit * 5_000)
    found = split(source)
    check_places(source, found)
    assert all(sentence.span.end - sentence.span.start <= MAX_LENGTH for sentence in found)
    kept = "".join(source.text[sentence.span.start : sentence.span.end] for sentence in found)
    assert kept.replace(" ", "") == source.text.replace(" ", "")


def test_nothing_with_letters_is_lost() -> None:
    text = "首相は「行く。必ず行く」と述べた。（共同）だが、本当か？　分からない…。１０㌔先だ"
    source = article(text)
    kept = "".join(source.text[sentence.span.start : sentence.span.end] for sentence in split(source))
    assert kept == text.replace("　", "")
