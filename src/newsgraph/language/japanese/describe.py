"""Chunks -> their features: is it a noun or a predicate, what does it modify, which case has it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from newsgraph.language.japanese.features import FORMAL_NOUNS, SIGNS, VERBAL_NOUN, Complements, Features
from newsgraph.language.japanese.particles import ending, is_adnominal
from newsgraph.language.japanese.phrases import COMMAS, STOPS, Chunk
from newsgraph.model import Mention, Token

_BUT = frozenset({"が", "けれど", "けど", "けれども"})
_CONNECTIVES = {
    **dict.fromkeys(("て", "で"), "て"),
    **dict.fromkeys(("ば", "たら", "なら", "ても", "でも"), "ば"),
    **dict.fromkeys((*_BUT, "ものの"), "が"),
    **dict.fromkeys(("ながら", "つつ"), "ながら"),
    **dict.fromkeys(("ので", "から", "のに", "もの"), "ので"),
    "し": "し",
}
"""Particle at the end of a clause -> what it stands for."""
_VERBAL = frozenset({"動詞", "形容詞"})
_MODIFIERS = frozenset({"副詞", "連体詞", "接続詞", "感動詞", ""})
_COPULAS = frozenset({"だ", "です", "だろう", "らしい"})
_CASES_BEFORE_VERBAL_NOUN = frozenset(
    {"を", "に", "と", "が", "は", "も", "で", "へ", "から", "に対して", "によって"}
)


def describe(
    tokens: Sequence[Token],
    chunks: Sequence[Chunk],
    mentions: Sequence[Mention],
    complements: Complements,
    *,
    headline: bool,
) -> list[Features]:
    """Describe each chunk of a sentence."""
    saying = complements.saying
    found: list[Features] = []
    for index in range(len(chunks)):
        found.append(_describe(tokens, chunks, index, mentions, saying))
        if index and not found[index - 1].adnominal:
            _settle_final_noun(tokens, chunks, index, found, saying)
    if headline and len(found) > 1:
        _settle_headline(tokens, chunks, found)
    return found


def _settle_headline(tokens: Sequence[Token], chunks: Sequence[Chunk], found: Sequence[Features]) -> None:
    """Headlines leave particles out: プーチン氏、24年ぶり訪朝へ has a topic and a predicate."""
    first, last = found[0], found[-1]
    if first.name and first.comma and not first.particle:
        first.topic, first.particle = True, "は"
    content = _last_content(tokens, chunks[-1])
    if content is not None and content.lexeme.pos3 in VERBAL_NOUN and last.particle in {"へ", "", "か"}:
        last.predicate = True
    for this, after in pairwise(found):
        if (
            this.verbal_noun
            and not this.particle
            and not this.comma
            and after.predicate
            and not this.predicate
        ):
            this.particle = "を"  # 首相の辞任求める


def _describe(
    tokens: Sequence[Token],
    chunks: Sequence[Chunk],
    index: int,
    mentions: Sequence[Mention],
    saying: Set[str],
) -> Features:
    chunk = chunks[index]
    content = _last_content(tokens, chunk)
    after = tokens[chunk.tail : chunk.end]
    tail = [t for t in after if t.lexeme.pos not in SIGNS]
    pos = content.lexeme.pos if content else ""
    verbal = pos in _VERBAL or any(
        t.lexeme.pos == "動詞" and not _compound_verb(t, tokens, chunk) for t in tail
    )
    copula = bool(tail) and not verbal and pos not in _MODIFIERS and _has_copula(tail)
    case = ending(after, chunk.compounds, chunk.tail)
    predicate = verbal or copula
    last = tail[-1] if tail else content
    comma = len(after) > len(tail) and any(t.surface in COMMAS for t in after)
    result = Features(
        nominal=not verbal and pos not in _MODIFIERS and not _attributive(tail),
        predicate=predicate,
        adnominal=False,
        quote=False,
        particle=case.particle,
        topic=case.topic,
        comma=comma,
        time=bool(content and (content.time >= 0 or _dated(tokens, chunk) or _is_when(chunk, content))),
        name=_name(tokens[chunk.start : chunk.tail], content, mentions),
        saying=_says(tokens[chunk.start : chunk.tail], content, saying),
        connective="",
        formal=bool(content and content.surface in FORMAL_NOUNS and chunk.tail - chunk.start == 1),
        content=_word(tokens, chunk, content),
        lemma=content.lexeme.lemma if content else "",
        verbal_noun=bool(content and content.lexeme.pos3 in VERBAL_NOUN and not verbal),
        adjective=pos == "形容詞",
        quantity=bool(content and tokens[chunk.start].lexeme.pos2 == "数詞" and content.mention < 0),
    )
    if predicate:
        _describe_predicate(result, tokens, chunks, index, last)
    else:
        result.adnominal = pos == "連体詞" or is_adnominal(case.particle) or _attributive(tail)
    return result


def _describe_predicate(
    result: Features, tokens: Sequence[Token], chunks: Sequence[Chunk], index: int, last: Token | None
) -> None:
    chunk = chunks[index]
    nominalised = any(t.lexeme.pos2 == "準体助詞" for t in tokens[chunk.tail : chunk.end])
    closes = any(t.surface in "」』”" for t in tokens[chunk.start : chunk.end])
    surface = last.surface if last else ""
    lexeme = last.lexeme if last else None
    if any(name == "という" for name in chunk.compounds.values()):
        result.particle, result.adnominal, result.connective = "という", True, "という"
    elif nominalised:
        result.nominal = True
        result.adnominal = (
            result.particle == "の" and surface == "の" and last is not None and last.lexeme.pos2 == "格助詞"
        )
        result.connective = "" if result.particle not in {"", "の"} or result.topic else "の"
    elif surface == "と" and lexeme is not None and lexeme.pos == "助詞":
        result.quote, result.connective = True, "と"
    elif surface == "の" and result.particle in {"との", "とのの"}:
        result.adnominal, result.connective = True, "との"
    elif surface in {"か", "など"} and lexeme is not None and lexeme.pos == "助詞":
        result.connective = surface
    else:
        result.connective = _connective(last)
        if surface == "も" and tokens[chunk.end - 1].surface != "は" and _is_concessive(tokens, chunk):
            result.connective = "ば"  # 攻撃しても
        followed = index + 1 < len(chunks)
        finite = lexeme is not None and lexeme.cform in {"連体形", "終止形"} and lexeme.pos != "助詞"
        if (
            followed
            and finite
            and not result.comma
            and not closes
            and tokens[chunk.end - 1].surface not in STOPS
        ):
            result.adnominal, result.connective = True, "連体"
        if is_adnominal(result.particle) and not result.connective:
            result.adnominal = True


def _connective(last: Token | None) -> str:
    """What links a predicate to the next one, from its last word; "" at the end of a sentence."""
    if last is None:
        return ""
    surface, lexeme = last.surface, last.lexeme
    if lexeme.pos == "助詞":
        return "" if surface in _BUT and lexeme.pos2 != "接続助詞" else _CONNECTIVES.get(surface, "")
    if lexeme.cform == "仮定形" or surface in {"なら", "たら"}:
        return "ば"
    if "よう" in {lexeme.lemma, surface}:
        return "よう"
    if lexeme.cform == "連用形":
        return "よう" if surface == "に" else "連用"
    return ""


def _is_concessive(tokens: Sequence[Token], chunk: Chunk) -> bool:
    words = [t.surface for t in tokens[chunk.tail : chunk.end] if t.lexeme.pos not in SIGNS]
    return words[-2:] in (["て", "も"], ["で", "も"])


def _settle_final_noun(
    tokens: Sequence[Token], chunks: Sequence[Chunk], index: int, found: list[Features], saying: Set[str]
) -> None:
    """A verbal noun with nothing behind it ends a clause: …を指摘。 …を示唆、… (体言止め)."""
    this, before, chunk = found[index], found[index - 1], chunks[index]
    content = _last_content(tokens, chunk)
    if this.predicate or content is None or this.particle or content.lexeme.pos3 not in VERBAL_NOUN:
        return
    last = index == len(chunks) - 1 or tokens[chunk.end - 1].surface in STOPS
    cased = before.particle in _CASES_BEFORE_VERBAL_NOUN or before.quote or (last and before.comma)
    if cased and (
        last
        or (this.comma and (content.surface in saying or before.particle in {"を", "と"} or before.quote))
    ):
        this.predicate = True
        this.connective = "" if last else "連用"
        this.saying = content.surface in saying


def _last_content(tokens: Sequence[Token], chunk: Chunk) -> Token | None:
    last = tokens[chunk.tail - 1] if chunk.tail > chunk.start else None
    if last is None or last.lexeme.pos not in SIGNS:
        return last
    depth = 0
    for token in reversed(tokens[chunk.start : chunk.tail]):
        if token.surface in ")）":
            depth += 1
        elif token.surface in "(（":
            depth -= 1
        elif depth <= 0 and token.lexeme.pos not in SIGNS:
            return token
    return None


def _word(tokens: Sequence[Token], chunk: Chunk, content: Token | None) -> str:
    """The last content word with its suffixes: 可能性, 見方."""
    if content is None or content.lexeme.pos != "接尾辞":
        return content.surface if content is not None else ""
    word = ""
    for token in reversed(tokens[chunk.start : chunk.tail]):
        if token.start > content.start:
            continue
        word = token.surface + word
        if token.lexeme.pos != "接尾辞":
            break
    return word


def _compound_verb(token: Token, tokens: Sequence[Token], chunk: Chunk) -> bool:
    return any(tokens[i + 1] is token for i in chunk.compounds)


def _has_copula(tail: Sequence[Token]) -> bool:
    for token in tail:
        lexeme = token.lexeme
        if (
            lexeme.pos == "助動詞"
            and lexeme.lemma in _COPULAS
            and lexeme.cform != "連体形"
            and token.surface != "に"
        ):
            return True
        if lexeme.pos == "形容詞" and lexeme.lemma == "ない":  # …ではない
            return True
    return False


def _attributive(tail: Sequence[Token]) -> bool:
    return bool(tail) and tail[-1].surface in {"な", "的"} and tail[-1].lexeme.pos == "助動詞"


def _is_when(chunk: Chunk, content: Token) -> bool:
    """現在は, 今回: an adverbial noun alone says when; 後, 際 and the like carry a clause instead."""
    alone = chunk.tail - chunk.start == 1 and content.mention < 0
    return alone and content.lexeme.pos3 == "副詞可能" and content.surface not in FORMAL_NOUNS


def _dated(tokens: Sequence[Token], chunk: Chunk) -> bool:
    return chunk.tail - chunk.start <= 2 and any(t.time >= 0 for t in tokens[chunk.start : chunk.tail])


def _name(content: Sequence[Token], last: Token | None, mentions: Sequence[Mention]) -> str:
    """Kind of the entity that a chunk ends with: 米国の is one, 米国企業は is none."""
    for token in content:
        if token.mention >= 0 and last is not None and mentions[token.mention].unit_end >= last.end:
            return mentions[token.mention].kind.value
    return ""


def _says(content: Sequence[Token], last: Token | None, saying: Set[str]) -> bool:
    if last is not None and (last.surface in saying or last.lexeme.lemma in saying):
        return True
    return any(t.lexeme.pos == "動詞" and t.lexeme.lemma in {"する", "いう"} for t in content)
