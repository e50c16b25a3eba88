"""Chunks -> their features: is it a noun or a predicate, what does it modify, which case has it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from newsgraph.language.japanese.contrasts import settle_contrasts
from newsgraph.language.japanese.endings import BARE, Ending, ending
from newsgraph.language.japanese.features import (
    AND_OTHERS,
    FORMAL_NOUNS,
    SIGNS,
    VERBAL_NOUN,
    Complements,
    Features,
    counts_people,
    end_of_names,
    last_content,
)
from newsgraph.language.japanese.final_nouns import (
    keeps_its_cases,
    may_end_clause,
    settle_final_noun,
    settle_judgement,
    settle_noun_before_subject,
    settle_plan,
    settle_told_noun,
)
from newsgraph.language.japanese.particles import TOPICS, is_adnominal
from newsgraph.language.japanese.phrases import STOPS, Chunk
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
_MAYBE_ADVERBS = _VERBAL | {"名詞", "形状詞"}
_MODIFIERS = frozenset({"副詞", "連体詞", "接続詞", "感動詞", ""})
_NOT_WHEN = frozenset({"事実"})
"""Nouns that with a case do not say when, though the dictionary has them beside 今回: 事実はない."""
_SPELLED = {"他": "ほか", "為": "ため"}
"""Formal nouns in kanji."""
_MAKES = "する"
_DOING = frozenset({_MAKES, "いう"})
_HOW = {
    "引き続く": {"引き続き"}, "繰り返す": {"繰り返し"}, "揃う": {"そろって", "揃って"},
    "一貫": {"一貫して"}, "相次ぐ": {"相次いで"},
}  # fmt: skip
"""Dictionary form of the first word -> forms of it that say how something is done."""
_SOLEMN = "タリ"
"""Second part of speech of 公然, 断固."""
_MARKS = frozenset("」』”")
"""Marks that close a quotation, which modifies no noun by what it ends in."""
_MAKING = frozenset({"する", "なる"})
_ASKING = "か"
_OF_QUESTIONS = frozenset({"を", "に", "は", "が", "について", "に関して", "をめぐって"})
_ATTRIBUTIVE = frozenset({"な", "的"})
"""Copulas that make the noun before them modify the next one: 大規模な, 具体的な."""


def describe(
    tokens: Sequence[Token],
    chunks: Sequence[Chunk],
    mentions: Sequence[Mention],
    complements: Complements,
) -> list[Features]:
    """Describe each chunk of a sentence."""
    saying = complements.saying
    found: list[Features] = []
    for index in range(len(chunks)):
        this = _describe(tokens, chunks, index, mentions, saying)
        found.append(this)
        if this.verbal_noun and index and not found[index - 1].adnominal and may_end_clause(this):
            settle_final_noun(tokens, chunks, index, found, saying)
        elif index and not this.predicate and keeps_its_cases(tokens, chunks[index], found[index - 1]):
            this.predicate, this.connective = True, "連体" if this.adnominal else "て"
        if this.particle == "で" and index and not this.predicate:
            settle_plan(tokens, chunks[index], this, found[index - 1])
        if index > 2 and this.particle == "が" and not this.predicate:
            settle_noun_before_subject(found, index)
        if this.saying and this.predicate and index > 2 and this.lemma not in _DOING:
            settle_told_noun(found, index - 1)
        elif index > 2 and this.predicate and this.lemma == _MAKES:
            settle_judgement(tokens, chunks, index, found)
    settle_contrasts(found)
    return found


def _describe(
    tokens: Sequence[Token],
    chunks: Sequence[Chunk],
    index: int,
    mentions: Sequence[Mention],
    saying: Set[str],
) -> Features:
    chunk = chunks[index]
    words = tokens[chunk.start : chunk.tail]
    content = words[-1] if words and words[-1].lexeme.pos not in SIGNS else last_content(words)
    after = ending(tokens, chunk) if chunk.tail < chunk.end else BARE
    last = after.last or content
    pos = content.lexeme.pos if content is not None else ""
    noun_like = pos not in _MODIFIERS
    first = tokens[chunk.start].lexeme
    like_adverb = first.pos == "形容詞" or first.lemma in _HOW or first.pos2 == _SOLEMN
    adverb = like_adverb and _is_adverb(tokens, chunks, index, pos)
    verbal = (after.verb or pos in _VERBAL) and not adverb
    attributive = last is not None and last.surface in _ATTRIBUTIVE and last.lexeme.pos == "助動詞"
    nominal = noun_like and not (verbal or attributive or adverb)
    predicate = verbal or (after.copula and noun_like)
    this = Features(nominal, predicate, after.particle, after.topic, after.comma)
    if after is not BARE:
        this.copula, this.passive, this.past = after.copula and nominal, after.passive, after.past
    if content is not None:
        _describe_content(this, words, content, mentions, saying)
    if after.topic and last is not None and last.surface == "も" and after.particle not in TOPICS:
        # 日本にも adds one more, 18日にも訪れる: as early as that
        this.topic = this.time and (this.comma or after.particle != "に")
    if predicate:
        this.verbal_noun = this.verbal_noun and not verbal
        _describe_predicate(this, tokens, chunks, index, (after, last))
    elif attributive or pos == "連体詞" or is_adnominal(after.particle):
        this.adnominal = True
    return this


def _is_adverb(tokens: Sequence[Token], chunks: Sequence[Chunk], index: int, pos: str) -> bool:
    """強く|求めた, 少なくとも: how it is done; not 厳しく|する, 監視が|なく|増えた, nor 高く、 and 強い.

    `pos` is that of the last content word; the first word is such as may say how.
    """
    if pos not in _MAYBE_ADVERBS:
        return False
    words = tokens[chunks[index].start : chunks[index].end]
    first = words[0].lexeme
    if first.pos2 == _SOLEMN:
        return words[-1].surface == "と"  # 公然と|促した
    if first.lemma in _HOW:
        return "".join(t.surface for t in words) in _HOW[first.lemma] and index + 1 < len(chunks)
    if len(words) > 1 or index + 1 == len(chunks):
        return words[-1].surface == "とも" or words[-2:][0].surface == "とも"
    after = tokens[chunks[index + 1].start].lexeme.lemma
    adverbial = first.cform == "連用形" and first.lemma != "ない"
    return adverbial and after not in _MAKING


def _describe_content(
    this: Features,
    words: Sequence[Token],
    last: Token,
    mentions: Sequence[Mention],
    saying: Set[str],
) -> None:
    """Take in what the content words say; `last` is the last of them that counts."""
    surface, lexeme = last.surface, last.lexeme
    pos, lemma, pos3 = lexeme.pos, lexeme.lemma, lexeme.pos3
    alone = len(words) == 1
    dated = (not alone or last.mention >= 0) and _describe_names(this, words, last, mentions)
    this.lemma = lemma
    this.content = surface if pos != "接尾辞" else _with_suffixes(words, last)
    if surface in saying or lemma in saying or (lemma in _DOING and pos == "動詞"):
        this.saying = True
    this.verbal_noun = pos3 in VERBAL_NOUN or (last.mention >= 0 and _goes_there(words, last))
    this.adjective = pos == "形容詞"
    if alone and surface in FORMAL_NOUNS:
        this.formal, this.content = True, _SPELLED.get(surface, this.content)  # …と述べた他
    this.time = last.time >= 0 or (dated and len(words) <= 2)
    if last.mention < 0:
        this.quantity = words[0].lexeme.pos2 == "数詞"
        # 現在は, 今回: an adverbial noun alone says when; 後, 際 and the like carry a clause instead
        adverbial = alone and pos3 == "副詞可能" and not this.formal
        this.time = this.time or (adverbial and not (this.particle and surface in _NOT_WHEN))


def _describe_names(this: Features, words: Sequence[Token], last: Token, mentions: Sequence[Mention]) -> bool:
    """Take in the names among several content words, and する among them; return whether one says when."""
    dated, whose = False, ""
    for word in words:
        if word.mention >= 0:  # 米国の, 首相らと end with a name, 米国企業は does not
            mention = mentions[word.mention]
            whose = mention.kind
            if not this.name and mention.unit_end >= end_of_names(words, last):
                this.name, this.named, this.owner = whose, word.mention, mention.of
        elif word.surface == AND_OTHERS and whose and counts_people(words):
            this.name = whose  # 山田氏ら3人
        elif word.time >= 0:
            dated = True
        elif word.lexeme.lemma in _DOING and word.lexeme.pos == "動詞":
            this.saying = True
    return dated


def _goes_there(words: Sequence[Token], name: Token) -> bool:
    """訪|米, 来|日: the name of a country cuts a noun of doing in two, and it is one still."""
    before = next((w for w in words if w.end == name.start), None)
    return before is not None and len(before.surface) == 1 and before.lexeme.pos3 in VERBAL_NOUN


def _describe_predicate(
    result: Features,
    tokens: Sequence[Token],
    chunks: Sequence[Chunk],
    index: int,
    ends: tuple[Ending, Token | None],
) -> None:
    """Say what a predicate phrase hangs on: `ends` are its function words, and its last word of all."""
    chunk = chunks[index]
    after, last = ends
    surface = last.surface if last else ""
    lexeme = last.lexeme if last else None
    if chunk.compounds and "という" in chunk.compounds.values():
        result.particle, result.adnominal, result.connective = "という", True, "という"
    elif result.particle in _OF_QUESTIONS and _asks_whether(tokens, chunk):
        result.connective = _ASKING
    elif after.nominalised and not _asks(tokens, chunk):
        result.nominal = True
        result.adnominal = (
            result.particle == "の" and surface == "の" and last is not None and last.lexeme.pos2 == "格助詞"
        )
        result.connective = "" if result.particle not in {"", "の"} or result.topic else "の"
    elif _quotes(tokens, chunk):
        result.quote, result.connective = True, "と"
    elif surface == "の" and result.particle in {"との", "とのの"}:
        result.adnominal, result.connective = True, "との"
    elif surface in {"か", "など"} and lexeme is not None and lexeme.pos == "助詞":
        result.connective = surface
    elif surface == "等":
        result.connective = "など"
    else:
        _describe_link(result, tokens, chunk, last, index + 1 < len(chunks))


def _describe_link(
    result: Features, tokens: Sequence[Token], chunk: Chunk, last: Token | None, followed: bool
) -> None:
    """Say what the last word of a predicate links it by: its form, or a particle of clauses."""
    surface = last.surface if last else ""
    result.connective, result.lasting = _connective(last), surface == "おり"
    if surface == "も":
        _settle_concession(result, tokens, chunk)
    if (
        followed
        and last is not None
        and last.lexeme.cform in {"連体形", "終止形"}
        and last.lexeme.pos != "助詞"
        and (not result.comma or surface == "た")
        and tokens[chunk.end - 1].surface not in STOPS
        and _MARKS.isdisjoint([t.surface for t in tokens[chunk.start : chunk.end]])
    ):
        result.adnominal, result.connective = True, "連体"
    if is_adnominal(result.particle) and not result.connective:
        result.adnominal = True


def _settle_concession(result: Features, tokens: Sequence[Token], chunk: Chunk) -> None:
    """攻撃しても, and as it is written: 就任するも、敗れた."""
    if tokens[chunk.end - 1].surface != "は" and _is_concessive(tokens, chunk):
        result.connective = "ば"
    elif result.comma and _is_finite(tokens, chunk):
        result.connective, result.particle, result.topic = "も", "", False


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


def _quotes(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """…したと, and with a focus …したとは限らない, …したとも述べた."""
    focus = False
    for i in range(chunk.end - 1, chunk.tail - 1, -1):
        lexeme = tokens[i].lexeme
        if lexeme.pos in SIGNS:
            continue
        if focus or lexeme.pos2 != "係助詞":
            return tokens[i].surface == "と" and lexeme.pos == "助詞"
        focus = True
    return False


def _asks(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """いつ合意した|のかと質問した; not 合意した|のと同じ."""
    words = [t.surface for t in tokens[chunk.tail : chunk.end] if t.lexeme.pos not in SIGNS]
    return words[-2:] == ["か", "と"]


def _asks_whether(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """供与するか|について, 供与するか|は: a case or a topic behind what is asked."""
    for i in range(chunk.tail, chunk.end - 1):
        if tokens[i].surface == _ASKING and tokens[i].lexeme.pos == "助詞":
            return tokens[i + 1].lexeme.pos == "助詞"
    return False


def _is_concessive(tokens: Sequence[Token], chunk: Chunk) -> bool:
    words = [t.surface for t in tokens[chunk.tail : chunk.end] if t.lexeme.pos not in SIGNS]
    return words[-2:] in (["て", "も"], ["で", "も"])


def _is_finite(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """Whether も stands right behind a finite verb."""
    words = [t for t in tokens[chunk.start : chunk.end] if t.lexeme.pos not in SIGNS]
    verb = words[-2].lexeme if len(words) > 1 else None
    return verb is not None and verb.pos in {"動詞", "助動詞"} and verb.cform in {"終止形", "連体形"}


def _with_suffixes(words: Sequence[Token], last: Token) -> str:
    """The last content word with its suffixes: 可能性, 見方."""
    word = ""
    for token in reversed(words):
        if token.start > last.start:
            continue
        word = token.surface + word
        if token.lexeme.pos != "接尾辞":
            break
    return word
