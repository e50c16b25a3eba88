"""Headlines carry the site's name at their end: told apart by its shape."""

from __future__ import annotations

import re

# ：北海道新聞 どうしん電子版 / （CNN.co.jp） - Yahoo!ニュース / ｜ロイター / | NHK / - 産経ニュース
_SITE = re.compile(
    r"\s*(?:[|｜]|[：:]\s*(?=[^：:|｜]*(?:新聞|通信|ニュース|電子版|NEWS|News|テレビ|放送))|\s[-‐–—―－]\s|\s*[<＜]\s*)\s*"
    r"(?P<site>[^|｜：:<＜「」。]{2,40}?)\s*$"
)
_MEDIA = re.compile(
    r"新聞|通信|ニュース|電子版|NEWS|News|news|テレビ|放送|ロイター|Reuters|REUTERS|NHK|CNN|BBC|AFP|オンライン|デジタル|Online"
    r"|\.(?:com|jp|net|org)|JAPAN|Japan|ジャパン|ドットコム|時事|共同|聯合|速報|週刊|日報|タイムズ|Times|Web|WEB|マガジン|Post"
)
_CREDIT = re.compile(r"\s*[（(](?P<site>[^（()）]{2,30})[）)]\s*$")


def strip_site(title: str) -> tuple[str, str | None]:
    """Return the headline without the names of sites at its end, and the innermost of these names.

    >>> strip_site("米、援助を発表（CNN.co.jp） - Yahoo!ニュース")
    ('米、援助を発表', 'CNN.co.jp')
    >>> strip_site("中ロ外相 南シナ海問題は当事国間で解決を")
    ('中ロ外相 南シナ海問題は当事国間で解決を', None)
    """
    title = " ".join(title.split("\n")).strip()
    site: str | None = None
    for _ in range(4):
        tail = title[-120:]
        match = _SITE.search(tail)
        if match is None or not _is_site(match):
            match = _CREDIT.search(tail)
            if match is None or not _MEDIA.search(match["site"]):
                break
        cut = len(title) - len(tail) + match.start()
        if cut <= 0:
            break
        title, site = title[:cut].rstrip(), match["site"].strip()
    return title, site


def _is_site(match: re.Match[str]) -> bool:
    """A bar separates a site's name whatever it is; a dash or colon only what looks like a medium."""
    return match.group().lstrip()[:1] in ("|", "｜") or _MEDIA.search(match["site"]) is not None
