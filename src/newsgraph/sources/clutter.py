"""What surrounds an article on its page and comes along when it is copied: line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence

# From one of these on, a page has left the article.
_REST = re.compile(
    r"(?:あわせて|合わせて|併せて|こちらも|次に)読(?:みたい|む)|関連(?:記事|ニュース|リンク|コンテンツ|動画|トピックス|キーワード|ワード|タグ|サイト)"
    r"|(?:人気|アクセス|記事|閲覧|週間|ニュース|総合|注目)の?(?:記事)?(?:ランキング|トップ)|ランキング|おすすめ(?:記事|の記事|情報|コンテンツ)?|オススメ"
    r"|この(?:記事|ニュース)(?:を書いた|に関する|についての|の関連|へのコメント|の筆者)|記事提供社からのお知らせ|コメント(?:を書く|欄|一覧)"
    r"|MAGAZINE|RELATED|Related|RANKING|Ranking|Recommended|Copyright|COPYRIGHT|[©Ⓒ]|[(（][Cc][)）]|メールマガジン|ニュースレター|外部リンク"
    r"|(?:最新|新着|注目|主要|今日)の?(?:記事|ニュース)|トップニュース|ピックアップ|バックナンバー|次ページ|前ページ|出典$|情報源$|脚注$|参考文献$"
    r"|[*＊※]?(?:本|この|当)?(?:記事|サイト|ウェブサイト|掲載).{0,24}(?:無断(?:転載|転用|複製|使用)|転載を禁)|無断(?:転載|転用|複製)"
    r"|私たちの行動規範|トムソン・?ロイター.?「?信頼の原則|特集[:：]"
)
# These stand alone on a line of an article and say nothing.
_NOISE = re.compile(
    r"(?:広告|\[?PR\]?|【PR】|AD|Advertisement|ADVERTISEMENT|スポンサーリンク|シェア(?:する)?|ツイート(?:する)?|いいね!?|保存(?:する)?|印刷(?:する)?|共有|ブックマーク|はてなブックマーク"
    r"|(?:この)?(?:記事|ニュース)を(?:シェア|共有|印刷|保存|読む|聴く|音声で聞く)(?:する)?|記事を保存|Facebook|Twitter|X|LINE|ポスト|リンクをコピー|コピー|文字サイズ.*|[大中小]"
    r"|(?:続き|全文|もっと|この続き)を?(?:読む|見る)|会員限定(?:記事)?|有料(?:会員)?(?:限定)?(?:記事)?|無料会員登録.*|ログイン.*|新規登録.*|読了時間.*|\d+分で読めます?"
    r"|(?:写真|画像|動画|図表?|グラフ)(?:を見る|を拡大|はこちら|一覧|特集)?|\d+枚|[\d/／\s]+|拡大(?:する|画像)?|フォロー(?:する)?|翻訳|編集|校閲|了|以上|終わり|[◆◇■□●○▼▽▲△★☆・*＊_─―—=＝~～\-\s]+)"
)
_CREDIT = re.compile(
    r"\s*[（(【\[［〔](?:[^（）()【】\[\]［］]{0,60}(?:"
    r"(?:19|20)\d{2}年\s*(?:\d{1,2}月(?:\d{1,2}日)?)?\s*[　 ]*(?:ロイター|共同|時事|AP|AFP|代表撮影|提供写真)|(?:ロイター|REUTERS|Reuters|AP|AFP|EPA|Getty\s?Images|ゲッティ|UPI|TASS|タス|KCNA|聯合|新華社|共同|時事)\s*[/／=＝・]"
    r"|/(?:ロイター|AFP|AP|Getty|REUTERS|共同|時事)|撮影[)）]?$|=(?:ロイター|AP|AFP|共同|時事|提供)|＝(?:ロイター|ＡＰ|ＡＦＰ|共同|時事|提供)|提供写真|代表撮影"
    r"|[©Ⓒ]|\([Cc]\)|写真提供|Photo)[^（）()【】\[\]［］]{0,60})[）)】\]］〕]\s*$"
)
_CREDIT_LINE = re.compile(
    r"(?:[©Ⓒ]|[(（][Cc][)）]|(?:写真|撮影|提供|画像|Photo|PHOTO)[:：／/=＝]|(?:REUTERS|ロイター|AP|AFP|Getty Images)[/／]).{0,80}"
)
_LATIN_NAMES = re.compile(
    r"(?:By |by )?[A-Z][A-Za-zÀ-ɏ.'’\-]*(?:(?:,| and|[　 ])*\s*[A-Z][A-Za-zÀ-ɏ.'’\-]*){1,15}"
)
_BYLINE = re.compile(
    r"[（(【\[]?(?:(?:文|取材|執筆|筆者|記者|翻訳|編集|構成|写真|撮影|聞き手|担当|著者|原文)(?:[・、と](?:文|写真|撮影|構成))?\s*[:：／/=＝・].{1,60}|.{1,20}(?:記者|特派員|支局長|編集委員|論説委員|通信員)(?:[、・,]?.{1,20}(?:記者|特派員))?"
    r"|[ァ-ヺー・一-鿿]{1,12}[=＝][一-鿿々ぁ-ゖァ-ヺー・ 　]{2,20}(?:[、,][ァ-ヺー・一-鿿]{1,12}[=＝][一-鿿々ぁ-ゖァ-ヺー・ 　]{2,20})*)[）)】\]]?"
)
_AGENCY_LINE = re.compile(
    r"[(（\[［【]?((?:トムソン)?ロイター|共同通信(?:社)?|時事通信(?:社)?|時事ドットコム|CNN(?:\.co\.jp)?|ＣＮＮ|AFP(?:BB ?News|時事)?|ＡＦＰ(?:時事)?|聯合ニュース|新華社|BBC(?:ニュース| News)?|ブルームバーグ|Bloomberg|Reuters"
    r"|NHK(?:NEWS WEB|ニュース)?|[一-鿿]{2,6}新聞(?:社|デジタル|オンライン|電子版)?|AP通信|朝鮮中央通信|中央日報|ハンギョレ新聞|産経ニュース)[)）\]］】]?"
)
_END = re.compile(r"[。．！？!?」』）)】…](?:[（(][^（）()]{1,40}[）)])?\s*$")
_LIST = re.compile(r"\s*(?:[•・●○■◆▶►>\-*＊]\s*)?\d{1,2}(?:[.．位)）、:：]\s*.*)?$|\s*[•●▶►]\s*.*$")


def is_rest(line: str) -> bool:
    """Whether the page has left its article: a line that opens a ranking, a list of links, the imprint."""
    return (
        len(line) <= 160
        and _REST.match(line.lstrip("■◆●▼▶★【[＜<《〈「・ 　\t*#")) is not None
        and not _is_sentence(line)
    )


def is_noise(line: str) -> bool:
    """Whether the line is a button, an advert's mark, a photo credit or decoration."""
    return len(line) <= 160 and (_NOISE.fullmatch(line) or _CREDIT_LINE.fullmatch(line)) is not None


def is_byline(line: str) -> bool:
    """Whether the line names those who wrote: Latin names alone, 記者, PLACE＝NAME."""
    return (
        len(line) <= 120
        and not line.endswith("。")
        and bool(_LATIN_NAMES.fullmatch(line) or _BYLINE.fullmatch(line))
    )


def agency_of(line: str) -> str | None:
    """Return the agency or paper that a line consists of."""
    match = _AGENCY_LINE.fullmatch(line.strip()) if len(line) <= 40 else None
    return match[1] if match else None


def without_credit(paragraph: str) -> str:
    """Return a caption without the photo credit in brackets at its end."""
    if len(paragraph) > 600:
        return paragraph
    match = _CREDIT.search(paragraph, max(0, len(paragraph) - 140))
    return paragraph[: match.start()].rstrip() if match else paragraph


def is_sentence_end(line: str) -> bool:
    """Whether the line ends as sentences do, not as headings and links."""
    return _END.search(line) is not None


def _is_sentence(line: str) -> bool:
    """Whether the line is a statement of its own and no heading, though it begins like one."""
    return line.endswith("。") and "無断" not in line and len(line) > 30


def is_list_item(line: str) -> bool:
    """Whether the line is a number or a bullet of a ranking."""
    return _LIST.match(line) is not None


def longest_run(lines: Sequence[str]) -> int:
    """Return how many of the first lines, one after the other, are no sentences."""
    for count, line in enumerate(lines):
        if is_sentence_end(line):
            return count
    return len(lines)
