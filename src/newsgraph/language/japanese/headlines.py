"""Headlines: what leaves its particle out is a topic or a predicate all the same."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from newsgraph.language.japanese.features import VERBAL_NOUN, Complements, Features, last_content
from newsgraph.language.japanese.final_nouns import may_end_clause
from newsgraph.language.japanese.phrases import OPENING, Chunk
from newsgraph.model import Token

_COUNTERS = frozenset({"人", "名", "隻", "機", "台", "社"})
"""What those who act are counted by."""
_ENDS = frozenset({"へ", "", "か", "も"})
"""What a noun of doing that ends a headline may have behind it: 訪中へ, 訪中か, 近く訪中も."""
_ADJUNCTS = frozenset({"で", "から", "まで"})
"""Cases that say of what happens where and when, and nothing of who does it."""
_JOINING = frozenset({"と", "や", "の"})
"""Cases that tie a name to the next one: インドとパキスタン, 中国の習主席."""


def settle_headline(
    tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features], words: Complements
) -> None:
    """Headlines leave particles out: プーチン氏、24年ぶり訪朝へ has a topic and a predicate."""
    if len(found) < 2:
        return
    last = found[-1]
    at = _opening_name(found)
    first, quotes = found[at], tokens[chunks[at + 1].start].surface in OPENING  # 首相「訪問を検討」
    if (first.name or _counts_whose(tokens, chunks, at)) and (first.comma or quotes) and not first.particle:
        first.topic, first.particle = True, "は"
    _settle_quoted(tokens, chunks, found)
    content = last_content(tokens[chunks[-1].start : chunks[-1].tail])
    if content is not None and content.lexeme.pos3 in VERBAL_NOUN and last.particle in _ENDS:
        last.predicate = bool(last.particle) or not _is_owned(tokens, chunks, found)
        last.topic = False
    if last.predicate and _is_theme(found, words.occasion):
        found[0].topic, found[0].particle = True, "は"
    for i, (before, this) in enumerate(pairwise(found), 1):
        does = may_end_clause(this) or (this.particle == "へ" and not _is_goal(tokens, chunks[i], this))
        acts = does and (_is_party(before) or (before.particle == "が" and not this.particle))
        if this.comma and (acts or (_takes_place(this, words.arising) and _is_somewhere(found, i))):
            this.predicate, this.connective = True, "連用"  # 首相がロシア訪問、大統領と会談; 首相が訪ロへ、
        elif last.predicate and may_end_clause(this) and this.comma and _is_alone(found[i + 1 :]):
            this.topic, this.particle = True, "は"  # 首相のインド訪問、中止
    for this, after in pairwise(found):
        if (
            this.verbal_noun
            and not this.particle
            and not this.comma
            and after.predicate
            and not this.predicate
        ):
            this.particle = "を"  # 首相の辞任求める


def _is_owned(tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features]) -> bool:
    """北朝鮮の|ミサイル発射: all that stands there is a noun and whose it is; not 代表の|山田選手急死."""
    words = tokens[chunks[-1].start : chunks[-1].tail]
    return all(p.particle == "の" for p in found[:-1]) and all(t.mention < 0 for t in words)


def _is_theme(found: Sequence[Features], occasions: Set[str]) -> bool:
    """首脳会談、|実現せず; 休戦交渉、|カイロで|再開; not 首脳会談、|大統領と|合意, 山田さん死亡、|自殺か."""
    theme, between = found[0], found[1:-1]
    bare = may_end_clause(theme) and theme.comma and theme.lemma in occasions
    return bare and all((p.particle in _ADJUNCTS or p.time) and not p.topic for p in between)


def _takes_place(this: Features, arising: Set[str]) -> bool:
    """Whether a phrase is a bare noun of what takes place: 銃撃, 地震."""
    bare = this.nominal and not (this.predicate or this.particle or this.name or this.time)
    return bare and this.content in arising


def _is_somewhere(found: Sequence[Features], index: int) -> bool:
    """パリで|銃撃、3人死亡; トルコで|M7.8の|地震、: where it is stands before it and what modifies it."""
    at = index - 1
    while at > 0 and found[at].adnominal and not found[at].predicate:
        at -= 1
    return found[at].particle == "で" and not found[at].predicate


def _settle_quoted(tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features]) -> None:
    """韓国軍「北朝鮮、ミサイル発射」: a name set off where a quotation begins does what that says."""
    for this, chunk in zip(found[1:], chunks[1:], strict=True):
        if this.name and this.comma and not this.particle and tokens[chunk.start].surface in OPENING:
            this.particle = "が"


def _opening_name(found: Sequence[Features]) -> int:
    """インドと|パキスタン、|停戦: the last of the names that a headline begins with, joined or owned.

    The day of an entry of a chronology may stand before them.
    """
    at = 0
    while at + 2 < len(found) and found[at].time and not found[at].particle:
        at += 1
    while at + 2 < len(found) and found[at].name and found[at].particle in _JOINING and not found[at].comma:
        at += 1
    return at


def _counts_whose(tokens: Sequence[Token], chunks: Sequence[Chunk], at: int) -> bool:
    """中国軍機30機、 中国海警局の|船4隻、: so many of somebody's; not 5人死亡、 攻撃3日目、."""
    words = tokens[chunks[at].start : chunks[at].tail]
    numbers = [i for i, word in enumerate(words) if word.lexeme.pos2 == "数詞"]
    owned = at > 0 or (bool(words) and words[0].mention >= 0)
    counted = bool(numbers) and numbers[0] > 0 and numbers[-1] == len(words) - 2
    if not (owned and counted and words[-1].surface in _COUNTERS):
        return False
    return words[numbers[0] - 1].lexeme.pos3 not in VERBAL_NOUN


def _is_alone(rest: Sequence[Features]) -> bool:
    """Whether what follows has no subject of its own: not 大統領選、候補者が過半数に至らず."""
    return not any(p.topic or p.particle in {"が", "も"} for p in rest)


def _is_goal(tokens: Sequence[Token], chunk: Chunk, this: Features) -> bool:
    """ロシアへ is where somebody goes; 訪ロへ is what is planned."""
    return bool(this.name) and tokens[chunk.start].mention >= 0


def _is_party(phrase: Features) -> bool:
    """Whether a phrase of a headline is who does what follows: 首相が, 首相、."""
    return bool(phrase.name) and (phrase.particle == "が" or phrase.topic)
