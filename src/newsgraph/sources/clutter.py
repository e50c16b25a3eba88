"""What surrounds an article on its page and comes along when it is copied: told line by line."""

from __future__ import annotations

import re

from newsgraph.sources.media import AGENCY

_DECORATION = "■◆●▼▶★☆○◇□▽△▲※【[＜<《〈「(（・*＊# 　\t"

# A heading that begins with one of these ends the article: links, rankings, the imprint, the paywall.
_REST = (
    "あわせて読", "合わせて読", "併せて読", "あわせてよ", "こちらも読", "次に読", "一緒に読",
    "関連記事", "関連ニュース", "関連リンク", "関連コンテンツ", "関連動画", "関連トピック",
    "関連キーワード", "関連ワード", "関連タグ", "関連サイト", "関連情報", "関連する記事", "関連特集",
    "外部リンク", "参考リンク", "参考文献", "情報源", "人気記事", "人気ランキング", "人気の記事",
    "アクセスランキング", "記事ランキング", "ランキング", "週間ランキング", "注目記事", "注目の記事",
    "注目ニュース", "最新記事", "最新ニュース", "新着記事", "新着ニュース", "主要ニュース",
    "トップニュース", "ニュースランキング", "おすすめ", "オススメ", "お薦め", "ピックアップ",
    "バックナンバー", "この記事を書いた", "この記事に関する", "この記事の関連", "このニュースの",
    "この記事の筆者", "この連載", "記事提供社", "コメントを書く", "コメント一覧", "MAGAZINE",
    "RELATED", "RANKING", "Related", "Ranking", "Recommended", "Copyright", "COPYRIGHT", "©", "(c)",
    "(C)", "メールマガジン", "メルマガ", "ニュースレター", "次ページ", "前ページ", "私たちの行動規範",
    "トムソン・ロイター「信頼", "この記事は会員限定", "この記事は有料", "この記事は会員登録",
    "有料会員になると", "有料会員登録", "会員登録すると", "ここから先は", "続きは会員",
    "この続きは", "カテゴリーをフォロー", "フォローする", "（C）", "（c）",
)  # fmt: skip
_REST_WORD = re.compile(
    r"無断(?:で|での)?(?:の)?(?:転載|転用|複製|複写|使用|引用)[^。]{0,20}(?:禁|断り|不可|遠慮)"
    r"|(?:転載|複製)を(?:固く)?禁|転載・複製|All [Rr]ights [Rr]eserved"
    r"|著作権は.{0,30}帰属します|会員登録が必要です|^残り\s*[\d,]+\s*文字"
)
# A line that is one of these, whole, says nothing.
_NOISE = frozenset((
    "広告", "PR", "AD", "Advertisement", "ADVERTISEMENT", "スポンサーリンク", "シェア", "シェアする",
    "ツイート", "ツイートする", "いいね", "いいね!", "保存", "保存する", "印刷", "印刷する", "共有",
    "共有する", "ブックマーク", "はてなブックマーク", "記事を保存", "Facebook", "Twitter", "X", "LINE",
    "ポスト", "リンクをコピー", "URLをコピー", "コピー", "文字サイズ", "大", "中", "小", "続きを読む",
    "全文を読む", "もっと読む", "もっと見る", "全文表示", "会員限定", "会員限定記事", "有料記事",
    "有料会員限定", "有料会員限定記事", "ログイン", "新規登録", "写真を見る", "画像を見る", "写真一覧",
    "画像を拡大", "拡大する", "拡大画像を見る", "写真", "画像", "動画", "動画を見る", "フォロー",
    "フォローする", "了", "以上", "終わり", "(了)", "(終わり)", "この記事をシェア",
    "この記事をシェアする", "記事を印刷する", "音声で聞く", "聞く", "記事を読む", "ホーム", "トップ",
    "目次", "資料写真", "イメージ", "Loading...", "0", "コメント", "翻訳", "原文",
))  # fmt: skip
_DECORATIVE = re.compile(
    r"[\W\d_]+|(?:画像|写真)?\s*\d+\s*(?:枚|分|/|／|件|人)[\s\d枚読了分]*"
    r"|読了時間.{0,12}|ログイン.{0,12}|Photo \d+"
)
_CREDIT_LINE = re.compile(
    r"(?:[©Ⓒ]|\([Cc]\)|（[Cc]）"
    r"|(?:写真|撮影|提供|画像|写真提供|Photo|PHOTO|Photograph)(?:by|[:：／/=＝・]| by)"
    r"|(?:REUTERS|ロイター|AP|AFP|Getty Images|ゲッティイメージズ|共同|時事)\s?[/／])[^。]{0,80}"
)
_CREDIT = re.compile(
    r"\s*[（(【\[［〔](?P<inside>[^（()）【】\[\]［］〔〕]{1,90}(?:\([Cc]\)[^（()）]{1,60})?)[）)】\]］〕]\s*$"
)
_CREDIT_WORD = re.compile(
    rf"(?:(?:19|20)\d{{2}}年\s?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?\s?(?:撮影)?[\s　]*(?:{AGENCY}|代表|提供))"
    rf"|(?:{AGENCY}|EPA|TASS|Getty ?Images|ゲッティ)\s?[/／=＝・]"
    rf"|[/／=＝](?:{AGENCY}|EPA|TASS|Getty|提供|代表)"
    r"|提供写真|代表撮影|写真提供|資料写真|撮影[:：=＝/／]|[©Ⓒ]|\([Cc]\)|Photo|提供$|撮影$"
)
_SIGNED_CREDIT = re.compile(
    rf"(?:{AGENCY}|ＡＰ|ＡＦＰ|ＥＰＡ|ＡＦＰ時事|EPA時事|代表撮影)(?:[=＝・](?:{AGENCY}))?"
)
_LATIN_NAMES = re.compile(r"(?:[Bb]y )?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’\-]*(?:,? and |, ?| ?・ ?|[ 　]+|$)){2,16}")
_WRITER = re.compile(
    r"[（(【\[]?(?:文|取材|執筆|筆者|記者|翻訳|編集|構成|写真|撮影|聞き手|担当|著者|原文)"
    r"(?:[・、と](?:文|写真|撮影|構成))?\s*[:：／/=＝・][^。]{1,60}"
)
_REPORTER = re.compile(
    r"[（(【\[]?[^。「」はがをに]{1,30}(?:記者|特派員|支局長|編集委員|論説委員|通信員)"
    r"(?:[、・,　 ][^。]{1,30})?[）)】\]]?"
)
_PLACE_NAME = re.compile(
    r"[（(【\[]?(?:[ァ-ヺー・一-鿿]{1,12}[=＝][一-鿿々ぁ-ゖァ-ヺー・ 　]{2,20}[、,／/]?){1,6}[）)】\]]?"
)
_SENTENCE_END = re.compile(r"(?:[。．！？!?」』）)】…]|\.{2,3})[」』）)]*(?:[（(][^（）()]{1,40}[）)])?$")


def is_rest(line: str) -> bool:
    """Whether the page leaves its article here: a heading over links, a ranking, the imprint, a paywall.

    >>> is_rest("【関連記事】"), is_rest("関連記事を削除したと、同社は18日の声明で明らかにした。")
    (True, False)
    """
    if len(line) > 200:
        return False
    if _REST_WORD.search(line):
        return True
    sold = "会員" in line or "有料" in line or "こちら" in line
    if not sold and (line.endswith("。") or "が" in line):  # a subheading that states something has a subject
        return False
    return line.startswith(_REST) or line.lstrip(_DECORATION).startswith(_REST)


def is_noise(line: str) -> bool:
    """Whether the line is a button, an advert's mark, a photo credit or decoration.

    >>> is_noise("シェアする"), is_noise("───"), is_noise("写真はモスクワで4月撮影")
    (True, True, False)
    """
    if len(line) > 100:
        return False
    return (
        line.strip("[]【】()（） 　") in _NOISE
        or _DECORATIVE.fullmatch(line) is not None
        or _CREDIT_LINE.fullmatch(line) is not None
    )


def is_byline(line: str) -> bool:
    """Whether the line names those who wrote it: Latin names alone, 記者, PLACE＝NAME.

    >>> is_byline("ワシントン＝山田太郎"), is_byline("Taro Yamada John Smith"), is_byline("記者団に語った")
    (True, True, False)
    """
    if len(line) > 120 or line.endswith(("。", "」")):
        return False
    patterns = (_LATIN_NAMES, _WRITER, _REPORTER, _PLACE_NAME)
    return any(pattern.fullmatch(line) for pattern in patterns)


def without_credit(paragraph: str) -> str:
    """Return a caption without the photo credit in brackets at its end.

    >>> without_credit("写真は平壌で撮影（2024年 ロイター/Taro Yamada）")
    '写真は平壌で撮影'
    """
    if len(paragraph) > 600:
        return paragraph
    match = _CREDIT.search(paragraph, max(0, len(paragraph) - 160))
    if match is None:
        return paragraph
    before = paragraph[: match.start()].rstrip()
    signed = _SIGNED_CREDIT.fullmatch(match["inside"]) is not None and not before.endswith(("。", "」"))
    return before if before and (signed or _CREDIT_WORD.search(match["inside"])) else paragraph


def ends_sentence(line: str) -> bool:
    """Whether the line ends as sentences do, not as headings and links."""
    return _SENTENCE_END.search(line, max(0, len(line) - 60)) is not None
