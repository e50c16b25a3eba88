"""Morphemes -> phrases (bunsetsu): content words with the function words that end them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.language.japanese.features import SIGNS
from newsgraph.language.japanese.particles import BEGIN_COMPOUNDS, compound
from newsgraph.model import Token

_CLOSING_NOUNS = frozenset({"ため", "ところ", "ほか", "うえ", "一方", "限り"})
OPENING = frozenset("「『“(（【〈《[")
CLOSING = frozenset("」』”)）】〉》]")
QUOTES = {"「": "」", "『": "』", "“": "”"}
COMMAS = frozenset("、,，")
STOPS = frozenset("。.．！？!?")
_JOINERS = frozenset("・/-−–─~〜～&.'%+")
_IN_NUMBERS = frozenset(",.，．")
CONJUNCTIONS = frozenset({"および", "及び", "並びに", "ならびに"})
"""Words that join two nouns as と does."""
_NOMINAL = frozenset({"名詞", "代名詞", "接頭辞", "接尾辞", "形状詞", "記号"})
_AND = frozenset({"及び", "および", "並びに", "ならびに"})
_ALONE = frozenset({"副詞", "接続詞", "感動詞", "連体詞"})
_EACH = frozenset({"それぞれ", "各々", "おのおの"})
"""Nouns that say of whom a predicate holds: それぞれ|決意を語った."""
_SHORTLY = "近く"
"""Alone at the start of a phrase it says when: 近く|日産の幹部と会う; not 空港近くの."""
_ABOUT = frozenset({"およそ", "おおよそ"})
_FUNCTION = frozenset({"助詞", "助動詞"})
_VERBAL = frozenset({"動詞", "形容詞"})
_INFLECTING = frozenset({"動詞", "形容詞", "形状詞"})
_LIGHT = frozenset({"する", "できる", "いたす", "なさる", "致す", "為さる"})
_MISSING = frozenset({"損ねる", "損なう", "そびれる"})
"""Verbs behind another one that say that it was not done: 訪問し|損ねた."""
_TOO = "過ぎる"
TAKING_PLACE = frozenset({"あっ", "あり"})
"""Forms of ある that stand apart from で, which then is no copula: 東京地裁で|あった."""
_NEAR = 6
"""What takes place stands so many phrases before where it does."""
_TERM = "期"
"""Ends a time that begins the compound of what is counted in it: 2024年3月期連結決算."""
_TOGETHER = frozenset({"とも", "共", "同時"})
"""What makes と a clause beside the next one: 撤退するとともに, 撤退すると同時に."""
_PARENTHESIS = 24
"""A bracket of at most so many tokens behind a noun belongs to it: 朝鮮中央通信(KCNA)."""


@dataclass(slots=True)  # not frozen: that makes one three times as dear, and there are many
class Chunk:
    """A phrase before its dependency is known. ``start:tail:end`` are token indices."""

    start: int
    tail: int
    end: int
    compounds: Mapping[int, str]
    """Compound particles by the index of their first token."""


_NO_COMPOUNDS: Mapping[int, str] = {}


def chunk(tokens: Sequence[Token]) -> list[Chunk]:
    """Cut the tokens of a sentence into phrases; every token belongs to exactly one."""
    return _Chunker(tokens).run()


class _Chunker:
    """One pass over the tokens: a phrase ends where a content word follows function words."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.chunks: list[Chunk] = []
        self.start = 0
        self.tail = -1  # index of the first function word, -1 while there is none
        self.empty = True  # nothing but signs in the phrase so far
        self.compounds = _NO_COMPOUNDS
        self.compound_end = -1  # index behind the last compound particle

    def run(self) -> list[Chunk]:
        tokens = self.tokens
        count = len(tokens)
        i = 0
        while i < count:
            token = tokens[i]
            surface, pos = token.surface, token.lexeme.pos
            if pos in _FUNCTION:
                if self.tail >= 0 and surface not in BEGIN_COMPOUNDS:
                    self.empty = False
                    i += 1  # goes on with the function words before it
                else:
                    i = self._function(i, token)
            elif pos in SIGNS or (pos == "記号" and not surface.isalnum()):
                i = self._sign(i, surface)
            elif surface in CONJUNCTIONS and not self.empty and self.tail < 0:
                i = self._function(i, token)
            else:
                opens = self.tail >= 0 and pos == "名詞"  # a noun behind function words
                if not self.empty and (opens or not self._continues(i)):
                    self._cut(i)
                self.empty = False
                i += 1
        self._cut(len(tokens))
        return self.chunks

    def _cut(self, end: int) -> None:
        if end > self.start:
            tail = self.tail if self.tail >= 0 else end
            self.chunks.append(Chunk(self.start, tail, end, self.compounds))
            self.compounds = _NO_COMPOUNDS
        self.start, self.tail, self.empty = end, -1, True

    def _mark_tail(self, i: int) -> None:
        if self.tail < 0:
            self.tail = i

    def _reopen(self) -> None:
        # A function word cannot begin a phrase: it goes on with the one before (…」と述べた).
        last = self.chunks.pop()
        self.start, self.tail, self.compounds, self.empty = last.start, last.tail, last.compounds, False

    def _function(self, i: int, token: Token) -> int:
        """Place a function word; return the index of the next token to place."""
        if i == self.start and self.chunks:
            self._reopen()
        self.empty = False
        if self.tail < 0:
            self.tail = i
        if token.surface in BEGIN_COMPOUNDS and i + 1 < len(self.tokens):
            return self._compound(i, token)
        return i + 1

    def _compound(self, i: int, token: Token) -> int:
        """Note the compound particle that token i begins, if any; return the index behind it."""
        verb, after = self.tokens[i + 1], self.tokens[i + 2] if i + 2 < len(self.tokens) else None
        if token.surface == "と" and verb.surface in _TOGETHER:
            self._note(i, "とともに")
            return i + 3 if after is not None and after.surface == "に" else i + 2
        if token.lexeme.pos2 != "格助詞":
            return i + 1
        polite = after is not None and after.lexeme.lemma == "ます"  # によりますと
        if polite:
            after = self.tokens[i + 3] if i + 3 < len(self.tokens) else None
        name = compound(token, verb, after)
        if name is not None and self._compound_fits(i, name, after):
            self._note(i, name)
            longer = after is not None and after.surface in {"て", "た", "と", "ば"}
            self.compound_end = i + (3 if longer else 2) + polite
            return self.compound_end
        if token.surface == "を" and verb.surface == "前" and after is not None and after.surface == "に":
            self._note(i, "を前に")
            return i + 3
        return i + 1

    def _note(self, i: int, name: str) -> None:
        self.compounds = {**self.compounds, i: name}

    def _compound_fits(self, i: int, name: str, after: Token | None) -> bool:
        before = self.tokens[i - 1] if i else None
        if name == "として":  # 条件として, but …する」として is a verb of saying
            return before is not None and before.lexeme.pos in _NOMINAL
        if name == "に":  # 7日に|かけて is a time, 裁判に|かけて is not
            return before is not None and before.time >= 0
        if name == "という":  # hearsay at the end of a sentence is a predicate
            return after is not None and after.surface not in STOPS and after.surface not in CLOSING
        if name in {"によると", "によれば", "による", "に対する", "に関する"}:
            return True
        if after is not None and after.surface == "た" and not self._modifies(i + 3):
            return False
        # 合意に向け協力する is no relative clause; 米国に対する is one whatever follows
        return (
            before is None
            or before.lexeme.pos in _NOMINAL
            or before.surface in CLOSING
            or before.surface in {"の", "か", "など"}
        )

    def _modifies(self, i: int) -> bool:
        """Whether token i goes on with what is modified: 合意に向けた|動き, not 求めに応じた|。 or …た|が."""
        return i < len(self.tokens) and self.tokens[i].lexeme.pos not in {*_FUNCTION, *SIGNS}

    def _sign(self, i: int, surface: str) -> int:
        if surface in OPENING:
            return self._open(i, surface)
        if surface in CLOSING:
            return i + 1  # decided by what follows
        if surface in _IN_NUMBERS and self._in_number(i):
            return i + 1
        if surface in COMMAS or surface in STOPS:
            self._mark_tail(i)
            while i + 1 < len(self.tokens) and self.tokens[i + 1].surface in CLOSING:
                i += 1
            if i + 1 < len(self.tokens) and self.tokens[i + 1].lexeme.pos in _FUNCTION:
                return i + 1
            if i + 1 < len(self.tokens) and self.tokens[i + 1].surface in _AND:
                i += 1  # 社長、及び|会長: joined as 社長及び|会長 is
            self._cut(i + 1)
            return i + 1
        if surface in _JOINERS and self.tail < 0 and i > self.start:
            return i + 1
        self._mark_tail(i)
        self._cut(i + 1)
        return i + 1

    def _in_number(self, i: int) -> bool:
        """4,500人, 3.5%: the sign stands between digits."""
        before, after = self.tokens[i - 1 : i], self.tokens[i + 1 : i + 2]
        return bool(before and after) and before[0].surface.isdigit() and after[0].surface.isdigit()

    def _open(self, i: int, surface: str) -> int:
        tokens = self.tokens
        if surface in "(（" and i > self.start and self.tail < 0:
            for j in range(i + 1, min(i + _PARENTHESIS, len(tokens))):
                if tokens[j].surface in ")）":
                    return j + 1
        if not self.empty:
            joins = self.tail < 0 and surface in "「『“" and tokens[i - 1].lexeme.pos == "接頭辞"
            if not joins:
                self._cut(i)
        return i + 1

    def _continues(self, i: int) -> bool:
        """Whether content token i goes on with the phrase; marks it as tail where it is grammar."""
        token, before = self.tokens[i], self.tokens[i - 1]
        pos, last = token.lexeme.pos, before.lexeme.pos
        hard = pos == "接尾辞" and token.lexeme.pos2 == "形容詞的" and last == "動詞"  # 考え|にくい
        if hard or (pos in _INFLECTING and self._auxiliary(i)):
            self._mark_tail(i)
            return True
        if self.tail >= 0 and pos != "接尾辞":  # する after a verb's own tail never
            return False
        if before.surface in CLOSING:  # 「イスラム国」対策, 「評価」する
            before = self._last_word(i) or before
            last = before.lexeme.pos
        if self.tail >= 0:  # suffixes such as 的, 性 may follow anything
            return last not in _FUNCTION and last != "補助記号"
        if pos in _ALONE or last in _ALONE or before.surface in _EACH:
            return self._is_about(i)
        if pos == "接尾辞":
            return True
        if pos == "動詞":
            return last == "動詞" and before.lexeme.cform == "連用形"
        if last in _VERBAL or pos not in _NOMINAL:
            return False
        if self._says_when(i - 1) or self._closes_clause(i - 1):  # 判断したため|米国に
            return False
        return last in _NOMINAL or before.surface in _JOINERS or before.surface in CLOSING

    def _is_about(self, i: int) -> bool:
        """兵士|およそ|2000|人が: a number that goes with the noun before it; not 18日|およそ2000人が."""
        at = i if self.tokens[i].surface in _ABOUT else i - 1
        if self.tokens[at].surface not in _ABOUT or at <= self.start or at + 1 >= len(self.tokens):
            return False
        before = self.tokens[at - 1]
        counts = self.tokens[at + 1].lexeme.pos2 == "数詞"
        return counts and before.time < 0 and before.lexeme.pos in _NOMINAL

    def _last_word(self, i: int) -> Token | None:
        """Return the last word of the phrase before token i, without what stands in brackets behind it."""
        depth = 0
        for token in reversed(self.tokens[self.start : i]):
            if token.surface in ")）":
                depth += 1
            elif token.surface in "(（":
                depth -= 1
            elif depth <= 0 and token.surface not in CLOSING:
                return token
        return None

    def _says_when(self, i: int) -> bool:
        """17日|ミラー報道官, 近く|日産と; but 4〜6月期決算."""
        token = self.tokens[i]
        dated = token.time >= 0 and not token.surface.endswith(_TERM)
        return dated or (token.surface == _SHORTLY and i == self.start)

    def _closes_clause(self, i: int) -> bool:
        """Whether token i is a formal noun that closes what stands before it: 判断した|ため, 輸送の|ため."""
        if i != self.start or i == 0 or self.tokens[i].surface not in _CLOSING_NOUNS:
            return False
        before = self.tokens[i - 1]
        return before.surface == "の" or before.lexeme.pos in {"動詞", "助動詞", "形容詞"}

    def _auxiliary(self, i: int) -> bool:
        """Whether a verb or adjective is grammar here: する, ている, ではない, かもしれない, ざるを得ない."""
        if i == self.compound_end:
            return False
        tokens = self.tokens
        lexeme, before = tokens[i].lexeme, tokens[i - 1]
        lemma, pos2 = lexeme.lemma, lexeme.pos2
        if lemma in _LIGHT:
            return self._light(i)
        if pos2 == "助動詞語幹" or (lemma == _TOO and _is_quality(before)):  # 遅|すぎる
            return True
        if before.lexeme.pos2 == "接続助詞" and before.surface in {"て", "で"}:
            return pos2 == "非自立可能"
        second = tokens[i - 2].surface if i >= 2 else ""
        if before.surface in {"は", "も"}:
            if lemma in {"なる", "いる", "いく", "行く", "いける", "ない"} and second in {"て", "で"}:
                return True
            return lemma == "知れる" and second == "か"
        if lemma in {"なる", "ある"}:
            copula = lemma == "ある" and before.surface == "で" and before.lexeme.pos == "助動詞"
            return before.surface in {"ば", "つつ"} or (copula and not self._takes_place(i))
        if lemma == "ない":
            return before.surface == "で"
        if lemma == "得る":  # 撤退せざるを得ない, 攻撃し得る
            return (before.surface == "を" and second == "ざる") or before.lexeme.cform == "連用形"
        return (
            (pos2 == "非自立可能" or lemma in _MISSING)
            and before.lexeme.pos == "動詞"
            and before.lexeme.cform == "連用形"
        )

    def _takes_place(self, i: int) -> bool:
        """公判が|17日、|東京地裁で|あった: で behind a day and a name says where; not 首相は山田氏だ."""
        tokens, at = self.tokens, i - 2
        if tokens[i].surface not in TAKING_PLACE or tokens[at].mention < 0:
            return False
        dated = any(t.time >= 0 for t in tokens[self.start : at])
        for before in reversed(self.chunks[-_NEAR:]):
            last = tokens[before.end - 2 if tokens[before.end - 1].surface in COMMAS else before.end - 1]
            if last.surface == "が":
                return dated and tokens[before.tail - 1].mention < 0
            dated = dated or any(t.time >= 0 for t in tokens[before.start : before.end])
        return False

    def _light(self, i: int) -> bool:
        before = self.tokens[i - 1]
        if before.surface in CLOSING:
            inner = next(
                (t for t in reversed(self.tokens[self.start : i]) if t.surface not in CLOSING), before
            )
            return self.tail < 0 and inner.lexeme.pos in _NOMINAL
        return self.tail < 0 and (before.lexeme.pos in _NOMINAL or before.surface in _JOINERS)


def _is_quality(token: Token) -> bool:
    """Whether a word is the stem of an adjective: 遅, 控えめ, 慎重."""
    if token.lexeme.pos == "形容詞":
        return token.lexeme.cform == "語幹"
    return token.lexeme.pos == "形状詞" or token.lexeme.pos3 == "形状詞可能"
