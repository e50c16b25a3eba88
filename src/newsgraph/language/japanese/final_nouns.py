"""Nouns of doing that end a clause with nothing behind them: …を指摘。, 北京を訪問後、… (体言止め)."""

from __future__ import annotations

from collections.abc import Sequence, Set

from newsgraph.language.japanese.features import PLANS, VERBAL_NOUN, Features, last_content
from newsgraph.language.japanese.particles import COMPOUNDS
from newsgraph.language.japanese.phrases import STOPS, Chunk
from newsgraph.model import Token

_CASES_BEFORE_VERBAL_NOUN = frozenset(
    {"を", "に", "と", "が", "は", "も", "で", "へ", "から", "に対して", "によって"}
)
_BESIDE = frozenset(COMPOUNDS.values()) - {"という"}
"""Particles of what goes with the predicate that ends a sentence: 情勢について|説明。"""
_EACH = frozenset({"それぞれ", "個別", "直接", "直ちに"})
"""Nouns that say how, before the noun of doing that ends a sentence: 両氏と|それぞれ|会談。"""
_OBJECTS = frozenset({"を", "と", "に", "から", "へ", "に対して"})
"""Cases that a verbal noun inside a sentence has only as its predicate: シリアから出国、… 社に対し妨害、…"""
_APART = 5
"""The next subject stands at most so many phrases behind."""
_MANNER = "形状詞"
"""What is in some way: 明確に, and with a suffix 全面的に."""
_STAGES = frozenset({"中", "後", "直後"})
"""Behind a noun of doing: while it is done, after it is."""
_OF_IT = frozenset({"が", "は"})
_GOING_ON = frozenset({"いる", "おる"})
_AHEAD = PLANS - {"方向"} | {"構え", "模様", "もよう", "意向"}
"""What a clause before it is said to be, by the copula: 会談する|予定で、."""
_SETTLED_ON = frozenset({"方針", "計画"})
"""Those of them that one also agrees on by で."""
_SETTLING = frozenset({"一致", "合意", "調整", "最終", "検討", "まとまる", "まとまっ", "固まっ", "動い"})
_MAY_JUDGE = "形状詞可能"
"""How the part of speech of 必要 and 無効 ends."""


def may_end_clause(this: Features) -> bool:
    """Whether a phrase is a noun of doing with nothing behind it that says what it is for."""
    return this.verbal_noun and not this.predicate and not this.particle


def settle_final_noun(
    tokens: Sequence[Token], chunks: Sequence[Chunk], index: int, found: list[Features], saying: Set[str]
) -> None:
    """A verbal noun with nothing behind it ends a clause: …を指摘。 …を示唆、… (体言止め)."""
    this, chunk = found[index], chunks[index]
    content = last_content(tokens[chunk.start : chunk.tail])
    is_saying = content is not None and content.surface in saying
    last = index == len(chunks) - 1 or tokens[chunk.end - 1].surface in STOPS
    before = _behind_manner(tokens, chunks, index, found, timed=last)
    cased = before.particle in _CASES_BEFORE_VERBAL_NOUN or before.quote
    cased = cased or (last and (_is_beside(before) or _is_beside(found[index - 1])))
    if cased and (last or (this.comma and (is_saying or before.particle in _OBJECTS or before.quote))):
        this.predicate = True
        this.connective = "" if last else "連用"
        this.saying = is_saying


def _behind_manner(
    tokens: Sequence[Token], chunks: Sequence[Chunk], index: int, found: Sequence[Features], *, timed: bool
) -> Features:
    """案を|強く|否定。, 案を|18日|発表。: what stands before how and, if `timed`, when it is done."""
    while index > 1 and _says_how(tokens, chunks[index - 1], found[index - 1], timed=timed):
        index -= 1
    return found[index - 1]


def _says_how(tokens: Sequence[Token], chunk: Chunk, this: Features, *, timed: bool) -> bool:
    """Whether a phrase is an adverb or a time without a case: 強く, 明確に, 全面的に, 18日."""
    if this.predicate or this.particle or this.comma or this.adnominal or this.quote:
        return False
    if this.time or not this.nominal:
        return timed or not this.time
    content = last_content(tokens[chunk.start : chunk.tail])
    manner = content is not None and _MANNER in {content.lexeme.pos, content.lexeme.pos2[:3]}
    return manner and tokens[chunk.tail].surface == "に"


def _is_beside(before: Features) -> bool:
    """Whether what stands before the last noun of a sentence goes with it as with a predicate.

    情勢について|説明。 改めて|非難。 相次いで|会談。; not 情勢についての|説明。, 長年|協議。
    """
    if before.comma or before.particle in _BESIDE or before.content in _EACH:
        return True
    return not before.nominal and (not before.predicate or before.connective == "て")


def keeps_its_cases(tokens: Sequence[Token], chunk: Chunk, before: Features) -> bool:
    """北京を|訪問後、帰国した; 北京を|訪問中の|首相: a noun of doing is a predicate still; not 会談後、."""
    if before.particle not in _OBJECTS or before.predicate or before.time or chunk.tail - chunk.start < 2:
        return False
    doing, stage = tokens[chunk.tail - 2 : chunk.tail]
    return stage.surface in _STAGES and doing.lexeme.pos3 in VERBAL_NOUN


def settle_plan(tokens: Sequence[Token], chunk: Chunk, this: Features, before: Features) -> None:
    """会談する|予定で、|米国は…: this で is the copula, which the dictionary takes for a case."""
    if this.particle != "で" or not this.comma or this.topic or not before.adnominal or not before.predicate:
        return
    if this.content in _SETTLED_ON and any(t.surface in _SETTLING for t in tokens[chunk.end :]):
        return
    if this.content in _AHEAD:
        this.predicate = this.copula = True
        this.particle, this.connective = "", "連用"


def settle_noun_before_subject(found: Sequence[Features], index: int) -> None:
    """10人が|死亡、|30人が|負傷した: a noun of doing whose が is followed by another one ends a clause."""
    for i in range(index - 1, max(0, index - _APART), -1):
        this, before = found[i], found[i - 1]
        if this.predicate or before.predicate:
            return
        if this.comma and may_end_clause(this) and before.particle == "が" and not before.comma:
            this.predicate, this.connective = True, "連用"
            return


def settle_told_noun(found: Sequence[Features], index: int) -> None:
    """通信は|10人が|死亡と|伝えた: a noun of doing that is told, with who did it behind the topic."""
    this, before = found[index], found[index - 1]
    alone = this.verbal_noun and this.particle == "と" and not (this.predicate or this.comma)
    if alone and before.particle == "が" and any(p.topic and p.particle == "は" for p in found[:index]):
        this.predicate, this.quote, this.connective = True, True, "と"


def settle_judgement(
    tokens: Sequence[Token], chunks: Sequence[Chunk], index: int, found: Sequence[Features]
) -> None:
    """委員会は|承認が|必要、などと|した: how it is, said of it behind the topic; not 米国が必要とする支援."""
    verb, this, before = found[index], found[index - 1], found[index - 2]
    goes_on = any(t.lexeme.lemma in _GOING_ON for t in tokens[chunks[index].tail : chunks[index].end])
    ends = verb.past or goes_on or verb.connective in {"て", "連用"}
    if not ends or verb.adnominal or this.predicate or this.particle != "と" or before.particle not in _OF_IT:
        return
    word = last_content(tokens[chunks[index - 1].start : chunks[index - 1].tail])
    judges = word is not None and (word.lexeme.pos == _MANNER or word.lexeme.pos3.endswith(_MAY_JUDGE))
    if judges and any(p.topic and p.particle == "は" for p in found[: index - 2]):
        this.predicate, this.quote, this.connective = True, True, "と"
