import json
from pathlib import Path

import pytest

from newsgraph.errors import InputError
from newsgraph.sources.source import Draft
from newsgraph.sources.webpage import read_webpage

SHARED = Path(__file__).parents[3] / "shared" / "html"

PARAGRAPHS = (
    "日本の首相は18日、北朝鮮を訪問する方向で調整していると表明し、前提条件を付けずに会談すると述べた。",
    "北朝鮮外務省の報道官は声明で、日本側の発表を否定し、制裁の解除を求めた。",
    "韓国の外相は同日、米国の国務長官と電話で会談し、両国は緊密に連携することで一致した。",
)
LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "別のもの"},
        {
            "@type": ["NewsArticle"],
            "headline": "日朝、首脳会談へ調整",
            "datePublished": "2024-06-17T16:00:00Z",
            "author": [{"@type": "Person", "name": "山田太郎"}],
            "publisher": {"@type": "Organization", "name": "東西新聞"},
            "url": "https://example.org/a",
        },
    ],
}


def page(body: str, head: str = "") -> bytes:
    head = f"<head><meta charset='utf-8'>{head}</head>"
    return f"<!DOCTYPE html><html lang='ja'>{head}<body>{body}</body></html>".encode()


def article(*extra: str) -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    top = "<nav><a href='/'>ホーム</a></nav><article><h1>日朝、首脳会談へ調整</h1>"
    return f"{top}{''.join(extra)}{text}</article>"


def json_ld(data: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(data, ensure_ascii=False)}</script>"


def test_json_ld_and_body() -> None:
    draft = read_webpage(page(article(), json_ld(LD)))
    assert draft == Draft(
        headline="日朝、首脳会談へ調整",
        paragraphs=PARAGRAPHS,
        published="2024-06-18T01:00:00+09:00",
        publisher="東西新聞",
        author="山田太郎",
        url="https://example.org/a",
    )


def test_meta_elements() -> None:
    head = (
        "<title>日朝、首脳会談へ調整｜東西ニュース</title><meta property='og:site_name' content='東西新聞'>"
        "<meta property='article:published_time' content='2024-06-18T10:45:00+09:00'>"
        "<link rel='canonical' href='https://example.org/a'><meta name='author' content='山田太郎'>"
    )
    draft = read_webpage(page(article().replace("<h1>日朝、首脳会談へ調整</h1>", ""), head))
    assert (draft.headline, draft.publisher) == ("日朝、首脳会談へ調整", "東西新聞")
    assert (draft.published, draft.author) == ("2024-06-18T10:45:00+09:00", "山田太郎")


def test_date_and_site_where_nothing_declares_them() -> None:
    body = article("<time datetime='2024-06-18T10:45:00+09:00'>18日</time><p>更新 2025年1月1日</p>")
    draft = read_webpage(page(body, "<title>日朝、首脳会談へ調整 | 東西ニュース</title>"))
    assert (draft.published, draft.publisher) == ("2024-06-18T10:45:00+09:00", "東西ニュース")


def test_captions_are_read_and_links_are_not() -> None:
    body = article(
        "<figure><img src='a.jpg'><figcaption>官邸で記者団に話す首相（ロイター）</figcaption></figure>"
    )
    body += "<aside><p>別の記事は、こちらから読むことができる。</p></aside><p>【関連記事】</p>"
    body += "<ul><li><a href='/b'>株価が上昇した。</a></li></ul><footer><p>© 東西新聞社</p></footer>"
    assert read_webpage(page(body)).paragraphs == ("官邸で記者団に話す首相", *PARAGRAPHS)


def test_readings_are_left_out() -> None:
    body = article().replace("首相", "<ruby>首相<rt>しゅしょう</rt></ruby>")
    assert read_webpage(page(body)).paragraphs == PARAGRAPHS


def test_what_trafilatura_leaves_out_among_the_paragraphs() -> None:
    short = "<p>＜各国の反応＞</p><p>日本：<a href='/j'>首相</a>、<a href='/g'>外相</a></p>"
    body = article().replace("</p><p>", f"</p>{short}<p>", 1)
    found = read_webpage(page(body)).paragraphs
    assert found == (PARAGRAPHS[0], "＜各国の反応＞", "日本：首相、外相", *PARAGRAPHS[1:])


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp", "iso2022_jp"])
def test_declared_charset(encoding: str) -> None:
    data = (
        page(article())
        .decode()
        .replace("charset='utf-8'", f'http-equiv="Content-Type" content="text/html; charset={encoding}"')
    )
    assert read_webpage(data.encode(encoding)).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "data",
    [
        page(article(), "<script type='application/ld+json'>{broken</script>"),
        page(article(), json_ld([[[[[[1]]]]]])),
        page(article(), json_ld({"@type": 5, "headline": ["a"]})),
        page(article(), "<meta property='article:published_time' content='soon'>"),
        page(article()).replace(b"</p>", b"").replace(b"</article>", b"</div></span>"),
        page("<div>" * 100 + article() + "</div>" * 3),
        b"<?xml version='1.0' encoding='utf-8'?>" + page(article()),
        b"<script>var a = '<p>'</script>" + page(article()),
    ],
)
def test_broken_markup_is_mended(data: bytes) -> None:
    draft = read_webpage(data)
    assert draft.headline == "日朝、首脳会談へ調整"
    assert draft.paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("ただの文章です。".encode(), "not HTML"),
        (page("<a href='/a'>一覧</a>" * 50), "no article text"),
        (page(""), "no article text"),
        (b"<html>", "no article text|broken HTML"),
        (page("<div id='root'></div><script>load()</script>"), "no article text"),
        (b"<p>" + b"a" * 9_000_000, "MB of HTML"),
        (page("<div>" * 50_000 + "<p>本文だ。</p>"), "no article text"),
    ],
)
def test_pages_without_article(data: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        read_webpage(data)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not there: saved pages belong to their outlets")
@pytest.mark.parametrize("name", ["asahi-01", "chunichi-01", "nikkei-01", "sankei-02", "tokyo-01"])
def test_saved_pages_of_news_sites(name: str) -> None:
    expected = json.loads((SHARED / f"{name}.expected.json").read_text(encoding="utf-8"))
    draft = read_webpage((SHARED / f"{name}.html").read_bytes())
    assert draft.headline == expected["title"]
    assert draft.published == expected["published"].replace(" ", "T")
    found = {"".join(paragraph.split()) for paragraph in draft.paragraphs}
    wanted = {"".join(paragraph.split()) for paragraph in expected["paragraphs"]} - {"◇"}
    assert wanted <= found
    assert len(found - wanted) <= 5
