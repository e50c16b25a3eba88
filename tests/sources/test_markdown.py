import pytest

from newsgraph.errors import InputError
from newsgraph.model import Dateline
from newsgraph.sources.frontmatter import split_front_matter
from newsgraph.sources.markdown import read_markdown

BODY = "【北京共同】中国は制裁を発表した。\n\n米国は反発した。\n"


def test_clipped_article() -> None:
    draft = read_markdown(
        '---\ntitle: "中国、制裁を発表（共同通信） - Yahoo!ニュース"\n'
        "url: https://example.org/a?b=1\n"
        "published: 2024-06-18T10:45:00+09:00\npublisher: 東西新聞\n"
        "author:\n  - 山田太郎\n  - 鈴木花子\n---\n\n" + BODY
    )
    assert draft.headline == "中国、制裁を発表"
    assert draft.published == "2024-06-18T10:45:00+09:00"
    assert draft.publisher == "東西新聞"
    assert draft.author == "山田太郎, 鈴木花子"
    assert draft.url == "https://example.org/a?b=1"
    assert draft.dateline == Dateline("北京", None, "共同")
    assert draft.paragraphs == ("中国は制裁を発表した。", "米国は反発した。")


def test_obsidian() -> None:
    draft = read_markdown(
        '---\ntitle: 中国、制裁を発表\nsource: "https://example.org/a"\nauthor:\n  - "[[山田太郎|記者]]"\n'
        "site: 東西ニュース\npublished: 2024-06-18\ncreated: 2025-01-01\ntags:\n  - clippings\n---\n"
        "![[写真.png]]\n![写真](https://example.org/a.png)\n本文だ。\n## 小見出し\n"
        "**米国**は[反発](https://example.org/b \"題\")した。\n"
        "> 引用した。\n- 項目だ。\n<br>次の行\\*だ。\n%% 覚え書き %%<!-- 注 -->\n"
    )  # fmt: skip
    assert draft.published == "2024-06-18"
    assert draft.url == "https://example.org/a"
    assert draft.publisher == "東西ニュース"
    assert draft.author == "記者"
    assert draft.paragraphs == (
        "本文だ。",
        "小見出し",
        "米国は反発した。",
        "引用した。",
        "項目だ。",
        "次の行*だ。",
    )


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("---\npublished: 2024-06-18\n---\n両国は会談した。\n", None),
        ("# 両国が会談\n\n両国は会談した。\n", "両国が会談"),
        ("---\ntitle: 両国が会談\n---\n# 両国が会談\n両国は会談した。\n", "両国が会談"),
        ("---\ntitle: 両国が会談　ISが声明\n---\n両国は会談した。\n", "両国が会談　ISが声明"),
        ("---\ntitle: 両国が会談\n---\n両国が会談\n\n両国は会談した。\n", "両国が会談"),
        ("両国は会談した。\n", None),
        ("---\n\n両国は会談した。\n---\n", None),
    ],
)
def test_headline(text: str, headline: str | None) -> None:
    draft = read_markdown(text)
    assert draft.headline == headline
    assert draft.paragraphs == ("両国は会談した。",)


@pytest.mark.parametrize(
    ("yaml", "published"),
    [
        ("date: 2024-06-18", "2024-06-18"),
        ("Date Published: 2024年6月18日", None),
        ("datePublished: 2024年6月18日 10:45", "2024-06-18T10:45:00"),
        ("pubDate: Tue, 18 Jun 2024 10:45:00 +0900", "2024-06-18T10:45:00+09:00"),
        ("published: ''", None),
        ("published: soon", None),
        ("modified: 2024-06-18", None),
        ("", None),
    ],
)
def test_published(yaml: str, published: str | None) -> None:
    assert split_front_matter(f"---\n{yaml}\n---\n本文。")[0].published == published


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("---\ntitle: [a\n---\n本文。", "malformed front matter in line"),
        ("---\ntitle: a\n本文。", "never ends"),
        ("---\n- a\n- b\n---\n本文。", "key: value"),
        ("---\ntitle: 'a\n---\n本文。", "malformed front matter"),
        ("---\n" + "a: [" * 30_000 + "\n---\n本文。", "front matter"),
    ],
)
def test_malformed_front_matter(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        read_markdown(text)
    assert "\n" not in str(caught.value)


def test_aliases_do_not_blow_up() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    meta, body = split_front_matter(f"---\n{bomb}author: *i\ntitle: 見出し\n---\n本文。")
    assert meta.title == "見出し"
    assert body == "本文。"
