"""The function words that end a phrase: what they make of it, read in one pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.language.japanese.features import SIGNS
from newsgraph.language.japanese.particles import SOURCES, TOPICS
from newsgraph.language.japanese.phrases import COMMAS, TAKING_PLACE, Chunk
from newsgraph.model import Lexeme, Token
from newsgraph.slots import trust

_ENDING_IN_CASE = frozenset({"とともに", "を前に"})
"""Compounds of three words whose last one is no case of its own."""
_BESIDE = ("沖", "外", "隣", "横", "脇", "そば", "近く", "SNS")
"""Nouns for where something happens, which nothing is: ソマリア沖で、襲われた."""
_SPOKEN = {"にて": "で"}
"""Cases that are other words for one: ロンドンにて."""
_COPULAS = frozenset({"だ", "です", "だろう", "らしい"})
_OCCASIONS = frozenset({"番組", "場面", "演説", "講演", "取材", "電話", "集会", "ブログ"})
"""Where or by what something is said: nouns that hardly say what anything is."""

_PASSIVE = frozenset({"れる", "られる"})
_BEING, _PAST = "ある", "た"


@trust
@dataclass(frozen=True, slots=True)
class Ending:
    """What the function words of a phrase say; the defaults are those of a bare phrase."""

    particle: str = ""
    """Its case; は or も where a topic hides it."""
    topic: bool = False
    comma: bool = False
    verb: bool = False
    """One of them is a verb: 訪問|する."""
    copula: bool = False
    """A noun before them is a predicate: 訪問|だ, 訪問|ではない."""
    passive: bool = False
    """拘束|された."""
    past: bool = False
    """訪問|した."""
    nominalised: bool = False
    """の makes a noun of the clause: …した|のを."""
    last: Token | None = None
    """The last one that is no sign, as it stood where these words were read first."""


BARE = Ending()
"""That of a phrase without function words."""
_READ: dict[tuple[Lexeme, ...], Ending] = {}
_MOST = 20_000
"""So many endings are kept, so that memory stays bounded; an article has some hundred."""


def ending(tokens: Sequence[Token], chunk: Chunk) -> Ending:
    """Return what the function words of a phrase say: nearly always what the same words said before."""
    if chunk.compounds:
        return _read(tokens, chunk)
    first, end = chunk.tail, chunk.end
    if end - first == 1:  # mostly
        words: tuple[Lexeme, ...] = (tokens[first].lexeme,)
    else:
        words = tuple([token.lexeme for token in tokens[first:end]])
    return _READ.get(words) or _read_anew(tokens, chunk, words)


def _read_anew(tokens: Sequence[Token], chunk: Chunk, words: tuple[Lexeme, ...]) -> Ending:
    """Read function words and keep what they say, unless the next phrase had a part in it."""
    found = _read(tokens, chunk)
    if not any(_may_be_case(token) for token in tokens[chunk.tail : chunk.end]):
        if len(_READ) >= _MOST:
            _READ.clear()
        _READ[words] = found
    return found


def _read(tokens: Sequence[Token], chunk: Chunk) -> Ending:
    case, last = "", None
    topic = comma = verb = copula = passive = past = nominalised = False
    compounds = chunk.compounds
    for i in range(chunk.tail, chunk.end):
        token = tokens[i]
        surface, lexeme = token.surface, token.lexeme
        pos = lexeme.pos
        if pos in SIGNS or (compounds and _is_part_of_case(tokens, i, compounds)):
            comma = comma or surface in COMMAS
            continue
        last = token
        if compounds and (i in compounds or (case == "とともに" and surface == "に")):
            case = compounds.get(i, case)
        elif pos == "助詞":
            pos2 = lexeme.pos2
            if pos2 == "格助詞" or (pos2 == "副助詞" and surface in {"や", "まで"}):
                case = case + surface if case and surface == "の" else _SPOKEN.get(surface, surface)
            elif pos2 == "係助詞" and surface in TOPICS:
                topic, case = True, case or surface
            elif pos2 == "準体助詞":
                nominalised = True
        elif pos == "接続詞":  # 米国および日本
            case = "と"
        elif pos == "動詞":
            is_copula = copula and lexeme.lemma == _BEING  # 反発である
            verb = verb or (i - 1 not in compounds and not is_copula)
        else:
            is_case = _may_be_case(token) and _is_case(tokens, i, chunk.end)
            case = "で" if is_case else case
            copula = copula or (not is_case and _is_copula(surface, lexeme))
            passive = passive or lexeme.lemma in _PASSIVE
            past = past or lexeme.lemma == _PAST
    return Ending(case, topic, comma, verb, copula, passive, past, nominalised, last)


def _is_part_of_case(tokens: Sequence[Token], i: int, compounds: Mapping[int, str]) -> bool:
    """Whether a token ends a compound particle: 報道によると|首相は; not 報道によると|して."""
    case = compounds.get(i - 2)
    if case is None:
        return False
    after = tokens[i + 1].lexeme.lemma if i + 1 < len(tokens) else ""
    return case in _ENDING_IN_CASE or (case in SOURCES and after != "する")


def _may_be_case(token: Token) -> bool:
    """で as a form of だ: what follows the phrase tells whether it is a case."""
    return token.surface == "で" and token.lexeme.pos == "助動詞"


def _is_case(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether で is a case, though the dictionary takes it for the copula.

    It is before a lone は or ある, behind an occasion (番組で、) and what is beside a place (ソマリア沖で、).
    """
    if tokens[i - 1].surface.endswith(_BESIDE):
        return True
    rest = [t.surface for t in tokens[i + 1 : end] if t.lexeme.pos not in SIGNS]
    after = tokens[end].surface if end < len(tokens) else ""
    return rest == ["は"] or (not rest and (after in TAKING_PLACE or tokens[i - 1].surface in _OCCASIONS))


def _is_copula(surface: str, lexeme: Lexeme) -> bool:
    if lexeme.pos == "助動詞":
        return lexeme.lemma in _COPULAS and lexeme.cform != "連体形" and surface != "に"
    return lexeme.pos == "形容詞" and lexeme.lemma == "ない"  # …ではない
