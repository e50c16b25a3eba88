"""Names of agencies and papers, where the shape of a page needs them: datelines, signatures, titles."""

from __future__ import annotations

import re
import unicodedata

AGENCIES = (
    "ロイター", "ロイター通信", "トムソンロイター", "Reuters", "REUTERS", "ロイターBREAKINGVIEWS",
    "共同", "共同通信", "共同通信社", "時事", "時事通信", "時事通信社", "時事ドットコム", "AFP",
    "AFP時事", "AFP通信", "AFPBB News", "AP", "AP通信", "UPI", "DPA", "EFE", "ANSA", "PANA", "CNS",
    "NNA", "CNN", "CNN.co.jp", "BBC", "BBCニュース", "BBC News", "NHK", "ブルームバーグ", "Bloomberg",
    "WSJ", "聯合", "聯合ニュース", "朝鮮中央通信", "KCNA", "新華社", "新華網", "XINHUA", "中央社",
    "中央通訊社", "タス", "タス通信", "イタル・タス", "インタファクス", "インタファクス通信",
    "アナトリア通信", "Record China", "レコードチャイナ", "中央日報", "ハンギョレ新聞", "朝鮮日報",
    "産経ニュース", "ニューズウィーク日本版",
)  # fmt: skip
"""As they sign stories in Japanese, after NFKC."""

AGENCY = "|".join(re.escape(name) for name in sorted(AGENCIES, key=len, reverse=True))
"""Regular expression of one agency, longest first."""

_SIGNATURE = re.compile(
    rf"[(\[【]?({AGENCY}|[一-鿿]{{2,6}}(?:新聞|通信)(?:社|デジタル|オンライン|電子版)?"
    r"|NHK ?(?:NEWS WEB|ニュース))[)\]】]?"
)
# Behind a known name nothing of a sentence: NHK NEWS WEB, but not NHK会長が辞任.
_PLAIN = r"[A-Za-z0-9 .&!/・ァ-ヺー-]*"
_MEDIUM = re.compile(
    r"(?!国営|地元|政府系)(?:.*(?:新聞|新聞社|通信|通信社|ニュース|電子版|テレビ|放送|オンライン|デジタル|速報|日報"
    r"|タイムズ|マガジン|ドットコム|ジャパン|Web|WEB|JAPAN|Japan|[Oo]nline|Times|Post|[Nn]ews|NEWS)"
    rf"|{_PLAIN}(?:\.(?:com|jp|net|org)|NEWS|News|NHK|CNN|BBC|AFP|Reuters|REUTERS|ロイター|Yahoo){_PLAIN}"
    r"(?:日本語?版|日本|通信|国際放送)?"
    rf"|.*電子版.*|週刊.*|{AGENCY})"
)


def signature(line: str) -> str | None:
    """Return the agency or paper that a line consists of, after NFKC.

    >>> signature("（ロイター）"), signature("ロイターによると")
    ('ロイター', None)
    """
    if len(line) > 40:
        return None
    match = _SIGNATURE.fullmatch(unicodedata.normalize("NFKC", line).strip())
    return match[1] if match else None


def looks_like_medium(name: str) -> bool:
    """Whether a name ends as the names of papers, stations and news sites do, or is built on one.

    >>> looks_like_medium("産経ニュース"), looks_like_medium("NHK NEWS WEB"), looks_like_medium("共同声明")
    (True, True, False)
    """
    return _MEDIUM.fullmatch(name.strip()) is not None
