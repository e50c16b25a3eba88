"""Places by what ends their names (州, 島, 海峡, 基地) or stands beside them (首都, 郊外)."""

from __future__ import annotations

from collections.abc import Mapping, Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    CLOSE,
    COMMA,
    COMMON,
    COUNTRY,
    DIRECTION,
    DOT,
    FAMILY,
    GIVEN,
    HONORIFIC,
    KATAKANA,
    KNOWN,
    LOCAL,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    ORG,
    PERSON,
    PLACE,
    PROPER,
    SITE,
    STOP,
    THING,
    TITLE,
    UNKNOWN,
    Lexicon,
    Word,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.titles import is_field
from newsgraph.model import Kind

_COUNTRY, _ORGANIZATION, _PERSON, _PLACE = Kind.COUNTRY, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE
_ENDS = frozenset("州県市区郡省道府町村部島")
_TOWNS = frozenset("市町村区郡")
_DIRECTIONS = frozenset("東西南北")
_STATION, _SIDES = "駅", frozenset("新東西南北本上下")
_NO_STATES = frozenset({"スイング", "レッド", "ブルー"})
"""Kinds of states, of a party."""
_JOINTS = frozenset("ノヶケガ")
_MOST_NOUNS = 3
"""Nouns that a facility's name may have between the place and its kind."""
_TIED = NOUN | NUMBER | KATAKANA | KNOWN
_WHOLE = frozenset({"listed", "area"})
_LANDS = frozenset({Kind.COUNTRY, Kind.PLACE})
_MARKS = COMMA | NO | OPEN | CLOSE
_BESIDE = SITE | DIRECTION | LOCAL
"""What tells a place by standing beside its name."""
_OWN = KATAKANA | AREA | FAMILY | GIVEN | PLACE | PERSON | THING

_MARKET = "市場"
_TRADING = frozenset({"東京", "香港", "上海", "欧州", "欧米"})
"""Where markets are no sites, as they are none abroad."""


class Places:
    """Finds places in a line; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.words
        self._site_breakers = lexicon.lists.get("place-broken-by", frozenset())
        self._country_breakers = lexicon.lists.get("country-broken-by", frozenset())
        self._sure = lexicon.lists.get("place-suffix-sure", frozenset())
        self._facilities = lexicon.lists.get("place-suffix-facility", frozenset())
        self._modifiers = lexicon.lists.get("organization-modifier", frozenset()) | lexicon.lists.get(
            "organization-modifier-barring", frozenset()
        )
        self._beside = lexicon.lists.get("place-soft-suffix", frozenset())

    def find(self, line: Line) -> None:
        """Add a draft for each place that ends in a suffix; type names by the words beside them."""
        for index in line.marked:
            sorts = line.sorts[index]
            if sorts & _BESIDE:
                self._beside_name(line, index)
            elif sorts & KATAKANA and sorts & UNKNOWN:
                _inside(line, index)
        for draft in line.drafts:
            if draft.kind not in _LANDS:
                continue
            if draft.first and line.piece(draft.first - 1) in _DIRECTIONS:
                _directed(line, draft)
            if line.after(draft.last):
                self._break(line, draft)

    def _beside_name(self, line: Line, index: int) -> None:
        sorts = line.sorts[index]
        if sorts & (SITE | DIRECTION) and not sorts & STOP:
            self._ending(line, index)
        if sorts & LOCAL and line.owner[index] is None:
            _introduced(line, index)

    def _ending(self, line: Line, index: int) -> None:
        if not line.adjacent(index):
            return
        owner = line.owner[index - 1]
        if owner is not None and owner.last != index:
            return
        if line.sorts[index] & DIRECTION or line.piece(index) in self._beside:
            _beside(line, index, owner)
            return
        if line.sorts[index - 1] & NUMBER:
            self._numbered(line, index)
            return
        inner = self._compound(line, index)
        if inner is not None:
            _claim(line, inner.first, index, self._words)
            return
        if line.sorts[index - 1] & COUNTRY or not (
            line.sorts[index - 1] & _OWN or self._is_sure(line, index) or _is_namesake(line, index)
        ):
            return
        if line.after(index + 1) and line.piece(index + 1) in self._site_breakers:
            return
        if (
            "ァ" <= line.piece(index)[0] <= "ー"
            and line.sorts[index - 1] & KATAKANA
            and not line.sorts[index - 1] & UNKNOWN
        ):
            return  # セキュリティーホール
        if owner is not None and (self._keeps(line, owner, index) or _is_exchange(line, owner, index)):
            return
        _claim(line, owner.first if owner is not None else index - 1, index, self._words)

    def _keeps(self, line: Line, owner: Draft, index: int) -> bool:
        """Whether a name before a suffix stays one of its own: a body, a full name; not in 土門拳記念館."""
        if owner.kind is _ORGANIZATION and owner.rule != "thing":  # 泉涌 of 泉涌寺 is in the dictionary
            return owner.certain or line.piece(index) not in _ENDS
        return owner.rule == "family-given" and line.piece(index) not in self._facilities

    def _compound(self, line: Line, index: int) -> Draft | None:
        """Return the place that a longer name begins with: 東京 of 東京国際展示場, 茨城県 of 茨城県総和町.

        In a state or town any noun before 町, 村 … is the name of one, and only the inner one is named.
        """
        text, first = line.piece(index), index
        while index - first < _MOST_NOUNS and line.before(first) & NOUN and line.owner[first - 1] is None:
            first -= 1
            if line.sorts[first] & (STOP | NUMBER | TITLE | DIRECTION | SITE):
                return None
        owner = line.owner[first - 1] if line.adjacent(first) else None
        if owner is None or owner.kind is not _PLACE or owner.last != first or not owner.certain:
            return None
        closed = owner.text_of(line.text)[-1] in _ENDS
        if text == _STATION and owner.rule == "site" and not closed:
            return owner  # 南びわ湖駅
        if text in self._facilities and (first < index or owner.rule == "site"):
            return owner if line.piece(first) not in self._modifiers else None
        if text in _TOWNS and closed and index - first == 1 and line.ends[first] - line.starts[first] > 1:
            _claim(line, first, index, self._words)
        return None

    def _numbered(self, line: Line, index: int) -> None:
        """福島第1原子力発電所: a facility with a number."""
        first = index - 2
        if line.before(index - 1) and line.piece(first) == "第":
            first -= 1
        owner = line.owner[first] if first >= 0 and line.adjacent(first + 1) else None
        long = line.ends[index] - line.starts[index] > 1
        if owner is not None and owner.kind is _PLACE and owner.last == first + 1 and long:
            line.absorb(owner.first, index + 1, None)
            start, end = line.starts[owner.first], line.ends[index]
            line.claim(Draft(owner.first, index + 1, start, end, _PLACE, "site"))

    def _is_sure(self, line: Line, index: int) -> bool:
        """Whether any noun before a suffix makes a place: 日向灘."""
        is_noun = line.sorts[index - 1] & NOUN and not line.sorts[index - 1] & STOP
        long = line.ends[index - 1] - line.starts[index - 1] > 1
        return bool(
            is_noun and long and line.piece(index) in self._sure and not line.before(index - 1) & ~_MARKS
        )

    def _break(self, line: Line, draft: Draft) -> None:
        """フランス語, 日本円, 平壌宣言: the name is part of another word."""
        breakers = self._country_breakers if draft.kind is _COUNTRY else self._site_breakers
        if draft.unit_end == draft.end and _goes_on(line, draft.last, breakers):
            draft.dropped = True
            for index in range(draft.first, draft.last):
                line.owner[index] = None


def _goes_on(line: Line, index: int, words: Set[str]) -> bool:
    """Whether the pieces from one on begin with one of these words: 議定|書."""
    for last in range(index + 1, index + 1 + _MOST_NOUNS):
        if not line.after(last - 1):
            return False
        if line.text[line.starts[index] : line.ends[last - 1]] in words:
            return True
    return False


def _is_namesake(line: Line, index: int) -> bool:
    """Whether a town bears the name of a body (日立市), or a state that of a common word (ホスト州)."""
    name = line.piece(index - 1)
    if line.piece(index) == "州" and line.sorts[index - 1] & COMMON and name not in _NO_STATES:
        return all("ァ" <= c <= "ー" for c in name)
    listed = line.sorts[index - 1] & ORG and line.words[index - 1].guarded
    return bool(listed) and line.piece(index) in _TOWNS


def _claim(line: Line, first: int, index: int, words: Mapping[str, Word]) -> None:
    """Make a place of pieces `first` to `index`; ノ only joins: 芦ノ湖."""
    if line.piece(first) in _JOINTS and index == first + 1:
        if not line.before(first) & (NOUN | AREA | FAMILY | GIVEN):
            return
        first -= 1
    if line.piece(index) == _STATION and line.before(first) & NOUN and line.piece(first - 1) in _SIDES:
        first -= not line.before(first - 1) & (NOUN | PROPER)  # 新大阪駅 is not 大阪駅
    line.absorb(first, index + 1, None)
    draft = Draft(first, index + 1, line.starts[first], line.ends[index], _PLACE, "site")
    word = words.get(line.text[draft.start : draft.end])
    draft.keys = word.keys if word and word.sorts & PLACE else ()
    line.claim(draft)


def _is_exchange(line: Line, owner: Draft, index: int) -> bool:
    """ロンドン市場で株価は: what is traded in a city, and no site as 豊洲市場 is."""
    if line.piece(index) != _MARKET or not owner.keys:
        return False
    return "ァ" <= line.text[owner.start] <= "ー" or line.piece(owner.first) in _TRADING


def _beside(line: Line, index: int, owner: Draft | None) -> None:
    """ウクライナ東部, ドンバス地方: the words belong to the unit; an unknown name before them is a place."""
    if owner is None:
        return
    if owner.kind is None and line.sorts[owner.first] & KATAKANA and not line.sorts[owner.first] & UNKNOWN:
        return  # ベンチ入り
    if owner.kind is None or (owner.rule == "dotted" and not owner.keys):
        if is_field(line, index):
            return  # ビル・ブラウン南部アフリカ担当特使
        owner.kind, owner.certain = _PLACE, True
    elif owner.kind is _PERSON and owner.rule == "family":
        owner.kind, owner.certain, owner.rule = _PLACE, True, "area"
    if owner.kind in _LANDS:
        owner.unit_end = max(owner.unit_end, line.ends[index])
        owner.certain = True


def _directed(line: Line, draft: Draft) -> None:
    """東ベイルート, 西ノルウェー: a part of a place from abroad is a place of its own; 東アジア is listed."""
    first = draft.first - 1
    is_state = draft.rule == "site" and line.text[draft.end - 1] in _ENDS  # 北スマトラ州
    tied = _TIED & ~COUNTRY if is_state else _TIED
    if not line.adjacent(draft.first) or line.owner[first] or line.before(first) & tied:
        return
    if not draft.certain or not (is_state or draft.rule in _WHOLE) or line.owner[draft.first] is not draft:
        return
    if not "ァ" <= line.text[draft.start] <= "ー":
        return
    draft.first, draft.start, draft.unit_start = first, line.starts[first], line.starts[first]
    draft.kind, draft.keys, draft.rule = _PLACE, (), "part"
    line.own(draft)


def _inside(line: Line, index: int) -> None:
    """ハルキウ州ボウチャンスク: an unknown name right after a state or town is a place in it."""
    named = line.owner[index]
    outer = line.owner[index - 1] if line.adjacent(index) else None
    if named is None or named.rule not in {"katakana", "dotted"} or outer is None or outer is named:
        return
    if line.text[named.start] < "ァ":
        return  # Latin letters: a company, an abbreviation
    closes = outer.kind is _PLACE and line.text[outer.unit_end - 1] in _ENDS
    if closes and not line.after(named.last) & (TITLE | NOUN | HONORIFIC):
        named.kind, named.certain, named.rule = _PLACE, True, "introduced"


def _introduced(line: Line, index: int) -> None:
    """首都X, 都市のX, 町、X: an unknown name after them is a place."""
    after = index + 1
    if line.after(after) & (NO | COMMA):
        after += 1
    if after >= len(line.sorts) or not line.adjacent(after):
        return
    named = line.owner[after]
    if named is None or named.first != after or named.dropped or line.after(named.last) & TITLE:
        return
    is_open = named.kind is None or named.rule in {"dotted", "family"}
    if is_open and not named.keys and not line.after(named.last) & (NOUN | DOT):
        named.kind, named.certain, named.rule = _PLACE, True, "introduced"
