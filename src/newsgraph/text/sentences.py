"""Split an article into sentences that know where they stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsgraph.model import Article, Sentence, Span
from newsgraph.text.headings import Headings, day_of_entry
from newsgraph.text.normalize import normalize

MAX_LENGTH = 2_000
"""Longest sentence, in code points of the article: whatever reads it later is bounded by this."""

_PAIRS = {
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "“": "”",
    "【": "】",
    "｢": "｣",
    "〔": "〕",
    "［": "］",
    "[": "]",
}
_OPENER = {closer: opener for opener, closer in _PAIRS.items()}
_MARK = re.compile(r"[「『（(“【｢〔［\[」』）)”】｣〕］\]]")
_END = re.compile(r"[。｡！？!?．.]+")
_STOP = re.compile(r"[。｡]")
# A quotation, or a question in the middle of a sentence, goes on with one of these.
_GOES_ON = re.compile(
    r"\s*(?:[、，,・…)）」』】”]|を|の(?!ち)|が(?!、)|と(?!はいえ|ころ|もあれ|りわけ)|など|なんて|って|という"
    r"|は(?!じめ)|に(?!もかかわらず|わか)|も(?!っと|し|ちろん|う)|で(?!は、|も、)|や(?!が|む)|か(?!つ|ね|ら、)|ら|だ(?!が)|です)"
)
_DASH = r"[—―─–]+|(?<![ァ-ヺー])[-－=＝]|[-－=＝](?![ァ-ヺー])"
_EQUALS = "=＝"
_TOPIC = re.compile(rf"(?<=[^\s…‥])(?:[ \u3000\t]+|…+|‥+|{_DASH})(?=[^\s…‥])")
_NO_CASE = r"[^\s】「」はがもをにへでとや、]"
_SAID = re.compile(
    rf"(?:^|[\s】]){_NO_CASE}{{1,20}}(?<!の)「[^「」]*[ぁ-ゖ一-鿿][^「」]*」"
    rf"(?=、(?:{_NO_CASE}{{1,12}}[はがも]|{_NO_CASE}+の{_NO_CASE}+(?:\s|$)))"
)
"""首相「遺憾」、北朝鮮の発射; 首相「遺憾」、野党は批判: who is quoted, before what another one does."""
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺー々〇㐀-䶿一-鿿「」『』（）【】、。！？０-９％Ａ-Ｚａ-ｚ]")
_NUMBER = r"[0-9](?:[0-9.,]{0,7}[0-9])?"
_ENDS_JAPANESE = re.compile(rf"{_JAPANESE.pattern}(?:{_NUMBER})?\Z")
_OPENS_JAPANESE = re.compile(rf"(?:{_NUMBER})?{_JAPANESE.pattern}")
"""Numbers go with the word at their other side: 震度7 死者4人, not Windows 11 発売."""
_WORD = re.compile(r"\w")
_BLANK = "\t\n\r\f\v \u00a0\u3000\u200b\u200c\u200d\u2060\ufeff"
_BEFORE = _BLANK + "、"
_COMMA = re.compile(r"[、，,；;」』）)\s]")


def split(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of the headline and of each paragraph, in the order of the article.

    Sentences end at 。！？ outside brackets, at a closing 」 whose quotation ended with one and that no
    particle follows, and at `MAX_LENGTH`. A headline is also split where a wide space, or a space, a dash
    or an ellipsis between Japanese characters, separates two statements, and behind who is quoted first.
    Stretches without a letter or digit are no sentences.
    """
    sentences: list[Sentence] = []
    for paragraph, block, clipped in _blocks(article):
        for span in _spans(article.text, block, headline=paragraph < 0 or clipped):
            text, offsets = normalize(article.text[span.start : span.end], span.start)
            if _WORD.search(text):
                sentences.append(Sentence(len(sentences), paragraph, span, text, offsets, clipped))
    return tuple(sentences)


def _blocks(article: Article) -> Iterator[tuple[int, Span, bool]]:
    """Yield the headline (-1) and each paragraph, with whether it is a line that is clipped as a headline."""
    if article.headline is not None:
        yield -1, article.headline, False
    headings = Headings([article.text[p.start : p.end] for p in article.paragraphs])
    for index, block in enumerate(article.paragraphs):
        inside = headings.inside(index)
        if inside is None:
            yield index, block, False
        else:
            yield index, Span(block.start + inside.start, block.start + inside.end), True


def _spans(text: str, block: Span, *, headline: bool) -> Iterator[Span]:
    """Yield the trimmed, bounded spans of the sentences in one block."""
    raw = text[block.start : block.end]
    brackets = _brackets(raw)
    cuts = _ends(raw, brackets)
    if headline:
        day = day_of_entry(raw)
        cuts = sorted({*cuts, *(cut for cut in _headline_cuts(raw, brackets) if cut > day)})
    start = 0
    for cut in (*cuts, len(raw)):
        yield from _bounded(raw, start, cut, block.start)
        start = cut


def _bounded(raw: str, start: int, end: int, shift: int) -> Iterator[Span]:
    """Trim the stretch, cut it at commas where it is too long, and shift it to the article."""
    while start < end and raw[start] in _BEFORE:
        start += 1
    while end > start and raw[end - 1] in _BLANK:
        end -= 1
    while end - start > MAX_LENGTH:
        commas = [match.end() for match in _COMMA.finditer(raw, start + MAX_LENGTH // 2, start + MAX_LENGTH)]
        cut = commas[-1] if commas else start + MAX_LENGTH
        yield Span(shift + start, shift + cut)
        start = cut
    if start < end:
        yield Span(shift + start, shift + end)


def _brackets(raw: str) -> list[tuple[int, int]]:
    """Return the outermost matched brackets (opener, closer) in order; unmatched ones count for nothing."""
    stack: list[tuple[str, int]] = []
    waiting = dict.fromkeys(_PAIRS, 0)
    matched: list[tuple[int, int]] = []
    for mark in _MARK.finditer(raw):
        char = mark.group()
        if char in _PAIRS:
            stack.append((char, mark.start()))
            waiting[char] += 1
            continue
        opener = _OPENER[char]
        if not waiting[opener]:
            continue
        while True:
            top, place = stack.pop()
            waiting[top] -= 1
            if top == opener:
                break
        while matched and matched[-1][0] > place:
            matched.pop()
        matched.append((place, mark.start()))
    return matched


def _ends(raw: str, brackets: list[tuple[int, int]]) -> list[int]:
    """Return where sentences end, ascending: after their full stop, or after a quotation that had one."""
    cuts: list[int] = []
    stops = [match for match in _END.finditer(raw) if _may_end(raw, match)]
    index = 0
    for match in stops:
        while index < len(brackets) and brackets[index][1] < match.start():
            index += 1
        inside = index < len(brackets) and brackets[index][0] < match.start()
        end = match.end()
        if inside:
            end = brackets[index][1] + 1
            if match.end() != end - 1 or raw[end - 1] not in "」』”｣":
                continue
        if not _goes_on(raw, match, end):
            cuts.append(end)
    return cuts


def _may_end(raw: str, match: re.Match[str]) -> bool:
    """Whether the full stop can be one: not in 3.5, Yahoo!ニュース, U.S."""
    mark, start, end = match.group(), match.start(), match.end()
    if _STOP.search(mark):
        return True
    before = raw[start - 1 : start]
    after = raw[end : end + 1]
    if not before or not after:
        return bool(before)
    if mark[0] in "．.":
        return (
            _JAPANESE.match(before) is not None
            and not before.isdigit()
            and not after.isdigit()
            and len(mark) == 1
        )
    return after.isspace() or not before.isascii() or not before.isalnum()


def _goes_on(raw: str, match: re.Match[str], end: int) -> bool:
    """Whether the sentence goes on behind the full stop at `match` (behind the quotation ending at `end`)."""
    after = _GOES_ON.match(raw, end)
    if after is None:
        return False
    if end == match.end() and _STOP.search(match.group()):
        # 。 outside a quotation ends whatever follows, but for a name that has one (モーニング娘。の).
        return raw[end : end + 1] in ("を", "の") and not raw.startswith("のち", end)
    return True


def _is_aside(raw: str, sign: int) -> bool:
    """Whether a sign is one of two around what is put in: 山田さん＝東京都＝が死去."""
    return any(other in _EQUALS for other in raw[:sign] + raw[sign + 1 :])


def _headline_cuts(raw: str, brackets: list[tuple[int, int]]) -> Iterator[int]:
    """Yield where a headline starts a new statement: at a space, dash, ＝ or … between Japanese characters.

    After what somebody is quoted with too: 首相「遺憾」、|北朝鮮のミサイル発射.
    """
    index = 0
    if "」、" in raw:
        yield from (match.end() for match in _SAID.finditer(raw))
    for match in _TOPIC.finditer(raw):
        while index < len(brackets) and brackets[index][1] < match.start():
            index += 1
        if index < len(brackets) and brackets[index][0] < match.start():
            continue
        wide = "\u3000" in match.group()  # it stands in no English phrase
        start, end = match.span()
        if match.group().isspace():
            parts = _ENDS_JAPANESE.search(raw, 0, start) and _OPENS_JAPANESE.match(raw, end)
        else:  # ガザで8-10人死亡
            parts = _JAPANESE.match(raw, start - 1) and _JAPANESE.match(raw, end)
        if wide or parts:
            if match.group() in _EQUALS:
                yield from () if _is_aside(raw, start) else (end,)
            elif match.group().isspace() or match.group()[0] in "…‥":
                yield end
            else:
                yield from (start, end)  # a dash is part of neither
