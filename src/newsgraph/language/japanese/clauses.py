"""Phrases with their heads -> clauses: how each hangs on its governor, its voice, tense and polarity."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from newsgraph.language.japanese.features import Features
from newsgraph.model import Clause, ClauseKind, Lexeme, Phrase, Tense, Token

_PAST, _UNKNOWN, _NONPAST = Tense.PAST, Tense.UNKNOWN, Tense.NONPAST
_MAIN, _QUOTE, _ADVERBIAL, _COORDINATE, _NOMINAL, _RELATIVE = (
    ClauseKind.MAIN,
    ClauseKind.QUOTE,
    ClauseKind.ADVERBIAL,
    ClauseKind.COORDINATE,
    ClauseKind.NOMINAL,
    ClauseKind.RELATIVE,
)
_CASES = frozenset(
    {"が", "を", "に", "へ", "で", "から", "より", "の", "は", "も", "について", "に対して", "を前に"}
)
_NOMINALISERS = frozenset({"こと", "もの", "わけ", "はず", "つもり"})
_NEGATION = frozenset({"ない", "ず", "ぬ", "ん", "まい"})
_MODAL_LEMMAS = {
    "べし": "べき", "べき": "べき", "たい": "たい", "だろう": "だろう", "らしい": "らしい", "まい": "まい",
    "たがる": "たい", "得る": "得る", "はず": "はず", "みたい": "よう", "知れる": "かもしれない",
    "兼ねる": "かもしれない", "欲しい": "べき", "ほしい": "べき", "損ねる": "損ねる", "損なう": "損ねる",
    "そびれる": "損ねる",
}  # fmt: skip
_MOODS = {"意志推量形": ("意志",), "命令形": ("べき",)}
_ABLE = frozenset({"できる", "出来る"})
_SEEMING = frozenset({"見える", "思う", "思える", "感ずる", "感じる", "見受ける", "聞こえる"})
_FAVOUR = frozenset({"貰う", "もらう", "頂く", "いただく", "戴く"})
_PASSIVE = frozenset({"れる", "られる"})
_CAUSATIVE = frozenset({"せる", "させる"})
_GOING_ON = frozenset({"いる", "おる", "続ける", "くる"})
_COPULA = frozenset({"だ", "です"})
_BEING = "ある"
_FOCUS = frozenset({"は", "も"})
_GERUNDS = frozenset({"て", "で", "つつ"})
_PROGRESSIVE = frozenset({"いる", "おる", "ある", "続ける", "くる", "いく"})
_FORBIDDING = frozenset({"なる", "いける"})
"""Verbs behind ば or は that make a duty of what is denied before: 認めなければならない."""
_MODAL_WORDS = frozenset({*_MODAL_LEMMAS, *_PROGRESSIVE, *_ABLE, *_FORBIDDING})
_MODAL_KINDS = frozenset({"助動詞語幹", "終助詞"})
"""Second parts of speech of そう and よう, and of か."""


class _Tail(NamedTuple):
    """What the function words of a predicate say of it."""

    voice: str
    negated: bool
    modality: tuple[str, ...]


_TAILS: dict[tuple[Lexeme, ...], _Tail] = {}
_MOST_TAILS = 20_000
"""Of so many function words it is kept what they say, so that memory stays bounded."""


def clauses(
    tokens: Sequence[Token], phrases: Sequence[Phrase], found: Sequence[Features], content: Set[str]
) -> tuple[Clause, ...]:
    """Make a clause of each predicate phrase; arguments are the phrases that depend on it."""
    dependents: dict[int, list[int]] = {phrase.index: [] for phrase in phrases if phrase.predicate}
    for phrase in phrases:
        if phrase.head in dependents:
            dependents[phrase.head].append(phrase.index)
    result: list[Clause] = []
    for phrase in phrases:
        if not phrase.predicate:
            continue
        tense = _tense(tokens, phrase, found[phrase.index])
        kind, governor = _hang(phrase, found, content, past=tense is _PAST)
        arguments = [
            d
            for d in dependents[phrase.index]
            if not phrases[d].predicate or (phrases[d].particle and found[d].connective != "連用")
        ]
        connective = _connective(phrase, governor, phrases, found)
        voice, negated, modality = _tail(tokens[phrase.tail : phrase.end])
        modality = modality or _own_mood(tokens, phrase)
        taken = tuple(arguments)
        clause = Clause(
            len(result), phrase.index, kind, governor, connective, taken, voice, negated, tense, modality
        )
        result.append(clause)
    return tuple(result)


def _tail(words: Sequence[Token]) -> _Tail:
    """Return what function words say: nearly always what the same ones said before."""
    lexemes = tuple([token.lexeme for token in words])
    found = _TAILS.get(lexemes)
    if found is None:
        if len(_TAILS) >= _MOST_TAILS:
            _TAILS.clear()
        found = _TAILS[lexemes] = _Tail(_voice(words), _negated(words), _modality(words))
    return found


def _hang(
    phrase: Phrase, found: Sequence[Features], content: Set[str], *, past: bool
) -> tuple[ClauseKind, int]:
    own = found[phrase.index]
    head = phrase.head
    if head < 0:
        return _MAIN, -1
    if own.adnominal:
        return _hang_on_noun(own, found[head], content), head
    if own.quote:
        return (_QUOTE if found[head].saying or _closes(own) else _ADVERBIAL), head
    if own.connective == "よう":
        if past:  # 攻撃したように見える; 報じたように、…
            seems = found[head].lemma in _SEEMING
            return (_QUOTE if seems else _ADVERBIAL), head
        return (_QUOTE if found[head].saying else _ADVERBIAL), head
    if own.particle == "とともに":
        return _COORDINATE, head
    if own.particle in _CASES and not own.connective:
        return _NOMINAL, head
    if own.particle and own.particle not in {"は", "も"} and own.connective != "連用":
        return _ADVERBIAL, head
    if own.connective in {"ば", "ながら", "ので", "か"}:
        return _ADVERBIAL, head
    return _COORDINATE, head


def _hang_on_noun(own: Features, noun: Features, content: Set[str]) -> ClauseKind:
    if noun.formal and noun.content not in _NOMINALISERS:
        return _ADVERBIAL  # 訪れた際に
    gives_content = own.connective in {"との", "という"} or noun.content in _NOMINALISERS
    return _NOMINAL if gives_content or noun.content in content else _RELATIVE


def _closes(own: Features) -> bool:
    return own.scope >= 0


def _connective(phrase: Phrase, governor: int, phrases: Sequence[Phrase], found: Sequence[Features]) -> str:
    own = found[phrase.index]
    if own.adnominal and governor >= 0:
        return found[governor].content
    if own.particle == "とともに":
        return own.particle
    if not own.connective and phrase.head >= 0 and phrases[phrase.index].particle:
        return "の"
    return own.connective


def _voice(tail: Sequence[Token]) -> str:
    passive = causative = False
    for i, token in enumerate(tail):
        if token.lexeme.lemma in _FAVOUR and i and tail[i - 1].surface in {"て", "で"}:
            return "benefactive"
        if token.lexeme.pos != "助動詞":
            continue
        lemma = token.lexeme.lemma
        if lemma in _PASSIVE:
            passive = True
        elif lemma in _CAUSATIVE:
            causative = True
    return "passive" if passive else "causative" if causative else "active"


def _negated(tail: Sequence[Token]) -> bool:
    """Negation of the predicate itself; not the ない of かもしれない, かねない, なければならない."""
    count = 0
    for i, token in enumerate(tail):
        lexeme = token.lexeme
        if lexeme.lemma not in _NEGATION or lexeme.pos not in {"助動詞", "形容詞"}:
            continue
        before = tail[i - 1].lexeme.lemma if i else ""
        asks = i + 1 < len(tail) and tail[i + 1].surface == "か"
        if before in {"知れる", "兼ねる"} or asks:
            continue
        count += 1  # ざるを得ない, なければならない: two negations cancel
    return count % 2 == 1


def _tense(tokens: Sequence[Token], phrase: Phrase, own: Features) -> Tense:
    found = _UNKNOWN
    if own.connective == "よう" and any(t.lexeme.lemma == "た" for t in tokens[phrase.tail : phrase.end]):
        return _PAST  # 報じたように
    words = tokens[phrase.start : phrase.end]
    for i in range(len(words) - 1, -1, -1):
        lexeme = words[i].lexeme
        if own.connective == "という" and lexeme.lemma == "いう":
            continue  # 攻撃したという: done before anybody says so
        if lexeme.pos == "助動詞" and lexeme.lemma == "た":
            return _PAST
        if _is_copula(words, i):
            found = _NONPAST
            continue  # 就任したばかりだ, 就任したのである: the verb before it tells
        if lexeme.pos in {"動詞", "形容詞", "助動詞"} or lexeme.pos2 == "形容詞的":
            if own.connective in {"て", "連用", "ながら"} and lexeme.cform == "連用形":
                return _UNKNOWN
            if lexeme.cform in {"終止形", "連体形", "意志推量形", "仮定形"}:
                return _NONPAST
            return _NONPAST if lexeme.lemma in {"べし", "ない"} else found
    return found


def _is_copula(words: Sequence[Token], i: int) -> bool:
    """ばかり|だ, ばかり|で|ある."""
    lexeme = words[i].lexeme
    if lexeme.lemma == _BEING:
        return i > 0 and words[i - 1].lexeme.lemma in _COPULA
    if lexeme.lemma not in _COPULA:
        return False
    ends = lexeme.cform in {"終止形", "連体形"}
    return ends or (i + 1 < len(words) and words[i + 1].lexeme.lemma == _BEING)


def _modality(tail: Sequence[Token]) -> tuple[str, ...]:
    return tuple(
        [
            name
            for i, token in enumerate(tail)
            if (
                (lexeme := token.lexeme).lemma in _MODAL_WORDS
                or lexeme.cform in _MOODS
                or lexeme.pos2 in _MODAL_KINDS
            )
            and (name := _modal(tail, i, token))
        ]
    )


def _own_mood(tokens: Sequence[Token], phrase: Phrase) -> tuple[str, ...]:
    """防ごう, 止めろ: its own form says how it is meant; 検討中だ goes on."""
    word = tokens[phrase.tail - 1].lexeme
    if word.pos == "接尾辞" and tokens[phrase.tail - 1].surface == "中":
        return ("ている",)
    return _MOODS.get(word.cform, ()) if phrase.tail and word.pos == "動詞" else ()


def _follows_gerund(tail: Sequence[Token], i: int) -> bool:
    """進めて|いる, 死んでは|いない, 進めつつ|ある; not 方針で|ある."""
    before = tail[i - 1] if i else None
    if before is not None and before.surface in _FOCUS and i > 1:
        before = tail[i - 2]
    return before is not None and before.surface in _GERUNDS and before.lexeme.pos == "助詞"


def _modal(tail: Sequence[Token], i: int, token: Token) -> str:
    """What the i-th word behind a predicate says of how it is meant; "" for nothing."""
    lexeme = token.lexeme
    before = tail[i - 1].surface if i else ""
    if lexeme.lemma in _MODAL_LEMMAS and lexeme.pos != "名詞":
        name = _MODAL_LEMMAS[lexeme.lemma]
        return name if name != "得る" or token.surface in {"うる", "得る", "える"} else ""
    if lexeme.cform == "意志推量形":
        return "だろう" if lexeme.lemma in {"だ", "です", "ます", "た"} else "意志"
    if lexeme.cform == "命令形":
        return "べき"
    if lexeme.lemma in _PROGRESSIVE and lexeme.pos == "動詞" and _follows_gerund(tail, i):
        return "ている" if lexeme.lemma in _GOING_ON or before == "つつ" else "てある"
    if lexeme.lemma in _ABLE:
        return "できる"
    if lexeme.pos2 == "助動詞語幹":
        return "そう" if lexeme.lemma == "そう" else "よう"
    if token.surface == "か" and lexeme.pos2 == "終助詞":
        return "か"
    if token.surface == "な" and lexeme.pos2 == "終助詞" and (not i or tail[i - 1].lexeme.pos == "動詞"):
        return "べき"  # 攻撃するな; not 平和だな
    return "べき" if lexeme.lemma in _FORBIDDING and before in {"ば", "は"} else ""
