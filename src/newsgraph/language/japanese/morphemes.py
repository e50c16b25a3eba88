"""Text -> morphemes, by MeCab with the UniDic-lite dictionary."""

from __future__ import annotations

import csv
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from sys import intern

import fugashi

from newsgraph.model import Lexeme, Token

# UniDic writes the lemmas of some grammatical words in kanji that nobody uses for them.
_KANA_LEMMAS = {
    "為る": "する", "居る": "いる", "有る": "ある", "無い": "ない", "成る": "なる", "因る": "よる",
    "出来る": "できる", "言う": "いう", "事": "こと", "物": "もの", "為": "ため", "様": "よう",
    "此れ": "これ", "其れ": "それ", "巡る": "めぐる", "掛ける": "かける", "尽くす": "つくす",
    "於く": "おく", "仕舞う": "しまう", "来る": "くる", "貰う": "もらう", "呉れる": "くれる",
    "下さる": "くださる", "頂く": "いただく", "遣る": "やる", "積もり": "つもり", "筈": "はず",
    "訳": "わけ", "儘": "まま", "易い": "やすい", "難い": "にくい", "共": "とも",
}  # fmt: skip
_INFLECTING = frozenset({"動詞", "形容詞", "助動詞", "助詞", "接尾辞", "形状詞", "代名詞"})

_FEAR = "恐れ"
NAME = Lexeme("名詞", "固有名詞", "", "", "", "")
"""What a token is that stands for a whole name."""
TIME = Lexeme("名詞", "普通名詞", "副詞可能", "", "", "")
"""What a token is that stands for a whole time expression."""

_OF_NAMES = "之"
"""Classical の and これ for the dictionary, a part of given names in news: 坂口三之治."""
_ALONGSIDE = frozenset({"並び", "ならび"})
_CONJUNCTION = Lexeme("接続詞", "", "", "並びに", "", "")
_CONCESSION = Lexeme("助詞", "接続助詞", "", "ものの", "", "")
"""What the dictionary lacks: …した|ものの、…."""

_WITH, _TOO = Lexeme("助詞", "格助詞", "", "と", "", ""), Lexeme("助詞", "係助詞", "", "も", "", "")
_SEVERAL = frozenset("両双各")
"""How words for several begin: 両氏とも反対した."""
_LISTING = frozenset("・、")
_NOUNS = frozenset({"名詞", "接尾辞", "接頭辞"})

_END = attrgetter("end")
_JOINED_VERBS = frozenset({("相", "次ぐ"), ("相手", "取る")})
"""Verbs that the dictionary lacks, in two parts."""


@lru_cache(maxsize=1)
def _tagger() -> fugashi.GenericTagger:
    import unidic_lite  # noqa: PLC0415  (loads nothing, but is needed only where text is read)

    # An empty output format is MeCab's plain one, a line "surface TAB features" for each morpheme: one
    # string for a sentence costs half of what an object for each morpheme costs.
    return fugashi.GenericTagger(f'-r "{unidic_lite.DICDIR}/dicrc" -d "{unidic_lite.DICDIR}" -O ""')


class _Words(dict[str, tuple[str, int, Lexeme]]):
    """Lines of MeCab's output -> the surface, its length, and what the dictionary says of it.

    Each line is read once: a dict finds it in half of the time of an `lru_cache`, for every morpheme.
    """

    def __missing__(self, line: str) -> tuple[str, int, Lexeme]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        surface, _, features = line.partition("\t")
        self[line] = word = surface, len(surface), _lexeme(features, surface)
        return word


_MOST_WORDS = 200_000
"""So many lines are kept, so that memory stays bounded."""
_WORDS = _Words()


def _lexeme(features: str, surface: str) -> Lexeme:
    if surface == _OF_NAMES:
        return Lexeme("名詞", "固有名詞", "人名", surface, "", "", "名")
    fields = features.split(",") if '"' not in features else next(csv.reader([features]))
    # What many words have in common is one string for all: it is compared for every morpheme.
    pos, pos2, pos3 = intern(fields[0]), intern(fields[1]), intern(fields[2])
    if len(fields) < 8:  # a word that the dictionary does not have
        return Lexeme(pos, pos2, pos3, surface, "", "")
    lemma = fields[7].partition("-")[0]
    lemma = _KANA_LEMMAS.get(lemma, lemma) if pos in _INFLECTING or lemma in _KANA_LEMMAS else surface
    ctype = intern(fields[4].partition("-")[0])
    cform = "" if fields[5] == "*" else intern(fields[5].partition("-")[0])
    return Lexeme(pos, pos2, pos3, intern(lemma), ctype, cform, intern(fields[3]))


def tag(text: str) -> list[Token]:
    """Return the morphemes of a normalised text, white space left out; offsets count in `text`.

    >>> [t.surface for t in tag("会談した。")]
    ['会談', 'し', 'た', '。']
    """
    return _tokens(text, _tagger().parse(text))


def tag_all(texts: Iterable[str]) -> list[list[Token]]:
    """Return the morphemes of each text: MeCab reads them all before anything is made of what it says."""
    parse = _tagger().parse
    return [_tokens(text, parsed) for text, parsed in [(text, parse(text)) for text in texts]]


def _tokens(text: str, parsed: str) -> list[Token]:
    lines = parsed.split("\n")
    lines.pop()  # EOS
    words = map(_WORDS.__getitem__, lines)
    end = 0
    if " " in text or not text.isprintable():
        tokens = [
            Token(surface, start := text.find(surface, end), end := start + length, lexeme)
            for surface, length, lexeme in words
        ]
    else:  # nothing but words, one behind the other
        tokens = [Token(surface, end, end := end + length, lexeme) for surface, length, lexeme in words]
    if "並びに" in text or "ならびに" in text:
        tokens = _conjunctions(tokens)
    if "相次" in text or "相手取" in text:
        tokens = _joined_verbs(tokens)
    if "恐れ、" in text:
        tokens = [_fear(token, tokens[i - 1]) if i else token for i, token in enumerate(tokens)]
    return _concessions(tokens) if "ものの" in text else tokens


def _conjunctions(tokens: Sequence[Token]) -> list[Token]:
    """Make one word of 並び and に: 日本並びに米国, 社長、並びに会長."""
    found: list[Token] = []
    for token in tokens:
        before = found[-1] if found else token
        if token.surface == "に" and before.surface in _ALONGSIDE and len(found) > 1:
            found[-1] = Token(before.surface + "に", before.start, token.end, _CONJUNCTION)
        else:
            found.append(token)
    return found


def _joined_verbs(tokens: Sequence[Token]) -> list[Token]:
    """Make one verb of 相 and 次ぐ, of 相手 and 取る: 攻撃が相次いだ, 同社を相手取り提訴した."""
    found: list[Token] = []
    for token in tokens:
        if found and (found[-1].surface, token.lexeme.lemma) in _JOINED_VERBS:
            verb = replace(token.lexeme, lemma=found[-1].surface + token.lexeme.lemma)
            found[-1] = Token(found[-1].surface + token.surface, found[-1].start, token.end, verb)
        else:
            found.append(token)
    return found


def _fear(token: Token, before: Token) -> Token:
    """攻撃する恐れ、住民が避難: behind a finite verb it is the noun, not 攻撃を恐れ、."""
    if token.surface != _FEAR or before.lexeme.cform not in {"連体形", "終止形"}:
        return token
    return Token(token.surface, token.start, token.end, Lexeme("名詞", "普通名詞", "一般", _FEAR, "", ""))


def _concessions(tokens: Sequence[Token]) -> list[Token]:
    """Make one particle of もの and の behind a clause: 合意した|ものの、; not 合意した|もの|の|多く."""
    found: list[Token] = []
    for i, token in enumerate(tokens):
        thing = found[-1] if found else token
        clause = len(found) > 1 and found[-2].lexeme.cform in {"連体形", "終止形"}
        comma = i + 1 < len(tokens) and tokens[i + 1].surface in "、,"
        if clause and comma and thing.surface == "もの" and token.surface == "の":
            found[-1] = Token("ものの", thing.start, token.end, _CONCESSION)
        else:
            found.append(token)
    return found


def join(text: str, tokens: Sequence[Token], units: Iterable[tuple[int, int, int, int]]) -> list[Token]:
    """Return the tokens of a text with each unit ``(start, end, mention, time)`` made one token.

    Units are sorted and disjoint. A token that a unit cuts is split: 訪朝 with a name at 朝
    becomes 訪 and 朝, and the piece outside keeps the part of speech.
    """
    rest = list(tokens)
    joined: list[Token] = []
    index = 0
    for start, end, mention, time in units:
        first, index = index, bisect_right(rest, start, index, key=_END)
        joined += rest[first:index]
        pieces = []
        while index < len(rest) and (token := rest[index]).start < end:
            if token.start >= start and token.end <= end:  # mostly all of it lies inside
                pieces.append(token.surface)
                index += 1
                continue
            if token.start < start:
                joined.append(_piece(token, token.start, start))
            pieces.append(token.surface[max(0, start - token.start) : end - token.start])
            if token.end > end:
                rest[index] = _piece(token, end, token.end)
            else:
                index += 1
        joined.append(Token("".join(pieces), start, end, NAME if mention >= 0 else TIME, mention, time))
    joined += rest[index:]
    return _with_whom(joined) if "とも" in text else joined


def _with_whom(tokens: list[Token]) -> list[Token]:
    """Make two particles of とも behind one name: マクロン氏|と|も会談した; not 両氏とも, 日米とも."""
    together = [i for i, token in enumerate(tokens) if token.surface == "とも"]
    for i in reversed(together):
        if i and tokens[i].lexeme.pos == "接尾辞" and _is_one_name(tokens, i - 1):
            middle = tokens[i].start + 1
            tokens[i : i + 1] = (
                Token("と", tokens[i].start, middle, _WITH),
                Token("も", middle, tokens[i].end, _TOO),
            )
    return tokens


def _is_one_name(tokens: Sequence[Token], last: int) -> bool:
    """Whether nouns end in a name, or the title of one, that stands for one and ends no list."""
    first = last + 1
    while first and tokens[first - 1].lexeme.pos in _NOUNS:
        first -= 1
    words = tokens[first : last + 1]
    names = [t for t in words if t.mention >= 0]
    if not names or any(t.surface[0] in _SEVERAL or t.surface[0].isdigit() for t in words):
        return False
    if len(names) > 1 and all(len(t.surface) == 1 for t in names):
        return False  # 日米とも
    return first < 2 or tokens[first - 1].surface not in _LISTING or tokens[first - 2].lexeme is not NAME


def _piece(token: Token, start: int, end: int) -> Token:
    surface = token.surface[start - token.start : end - token.start]
    lexeme = token.lexeme
    if lexeme.pos not in {
        "名詞",
        "接頭辞",
        "接尾辞",
    }:  # ロシアの|バク: what a name cuts off is no particle any more
        lexeme = Lexeme("名詞", "普通名詞", "一般", surface, "", "")
    elif lexeme.lemma != surface:
        lexeme = Lexeme(lexeme.pos, lexeme.pos2, lexeme.pos3, surface, "", "")
    return Token(surface, start, end, lexeme)


_READING = 6
"""Field of UniDic's features that says how a word is read (語彙素読み)."""


def reading(name: str) -> str:
    """Return how a name is read, in katakana; empty where the dictionary does not know one of its words.

    Good for search, never for identity: a name may be read in several ways.

    >>> reading("外務省"), reading("国連安保理")
    ('ガイムショウ', 'コクレンアンポリ')
    >>> reading("NATO"), reading("")
    ('', '')
    """
    kana = []
    for line in _tagger().parse(" ".join(name.split())).split("\n")[:-1]:
        fields = line.partition("\t")[2].split(",")
        known = fields[_READING] if len(fields) > _READING else "*"
        if known in {"", "*"}:
            return ""
        kana.append(known)
    return "".join(kana)
