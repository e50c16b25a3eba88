"""Names by themselves: listed ones, full names, katakana names with middle dots, dictionary places."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    BODY,
    COMMON,
    COMPANY,
    COUNTRY,
    DIRECTION,
    DOT,
    EDGE,
    FAMILY,
    FORMER,
    GIVEN,
    GOVERNMENT,
    HEAD,
    HONORIFIC,
    KATAKANA,
    KNOWN,
    LOCAL,
    NOUN,
    NUMBER,
    ORG,
    PERSON,
    PLACE,
    PROPER,
    SITE,
    STOP,
    SUFFIX,
    TAIL,
    THING,
    TITLE,
    UNKNOWN,
    UNNAMED,
    WHOLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_PERSON, _PLACE = Kind.PERSON, Kind.PLACE
_ORGANIZATION = Kind.ORGANIZATION
_KINDS = ((ORG, Kind.ORGANIZATION), (PLACE, Kind.PLACE), (COUNTRY, Kind.COUNTRY), (PERSON, Kind.PERSON))
_KIND_OF = {sorts: next(kind for sort, kind in _KINDS if sorts & sort) for sorts in range(1, KNOWN + 1)}
"""What a listed name is by its sorts: of several kinds the first."""
_PREFIXES = {
    Kind.ORGANIZATION: "org/",
    Kind.PLACE: "place/",
    Kind.COUNTRY: "country/",
    Kind.PERSON: "person/",
}
_PLATFORM = re.compile(
    r"(?:\(旧ツイッター\))?(?:に|で|上で|への)[^。]{0,30}"
    r"(?:投稿|書き込|訴え|述べ|表明|発信|公開|明らか|批判|主張|声明|コメント|発表|伝え|祝意|呼び掛け|呼びかけ|強調|反論)"
)
"""What one does on a platform: Xに投稿した."""
_CLOSED = frozenset("都道府県州市区町村郡")
"""What ends a place's full name, which is nobody's surname: 兵庫県 before 香住."""
_LOCAL = ("市長", "知事", "区長", "町長", "村長")
"""Offices of places: what stands right before them is where, not who."""
_OF_BOTH = ("首脳", "両")
_BEFORE_TITLES = frozenset({"名誉", "副", "元", "前"})
_BARRED = STOP | UNNAMED
_INITIALS = re.compile(r"[A-Z]{3,}")
_SHORTEST_WHOLE = 3
"""Shorter ones are common words too (観音)."""
_AT = re.compile(r"で(?![あなすはもき])|を(?:訪|出|後に)|に(?:到着|入|招|集ま)|前|周辺")
"""What is said of a building, not of the body in it: ホワイトハウスで会談した."""
_TOGETHER = re.compile(r"で(?![はもあ])")
_SUBJECT = re.compile(r"[はがも側]|と(?!の|中|郊)")


def find(line: Line, lexicon: Lexicon) -> None:
    """Add a draft for everything that is a name, or may be one, by its own shape."""
    done = 0
    for index in line.marked:
        if index >= done and line.sorts[index] & PROPER and not line.sorts[index] & _BARRED:
            done = _name(line, index)
    for draft in list(line.drafts):
        if draft.kind is _ORGANIZATION and not draft.dropped:
            _nest(line, draft, lexicon)


def _nest(line: Line, draft: Draft, lexicon: Lexicon) -> None:
    """Add the country or body that is named inside a listed organization's name: 米 in 米国防総省."""
    inside = lexicon.inside.get(line.text[draft.start : draft.end])
    if inside is None:
        return
    start, end, key = inside
    kind = Kind.COUNTRY if key.startswith("country/") else _ORGANIZATION
    inner = Draft(draft.first, draft.first, draft.start + start, draft.start + end, kind, "inside", (key,))
    line.drafts.append(inner)
    draft.of = inner


def _name(line: Line, index: int) -> int:
    sorts = line.sorts[index]
    if (
        sorts & KATAKANA
        or (sorts & PERSON and "ァ" <= line.text[line.ends[index] - 1] <= "ー")
        or _is_given(line, index)
    ):
        last = _dotted(line, index)
        if last > index + 1:
            _add(line, index, last, "dotted")
            return last
    if (
        sorts & (AREA | PLACE)
        and line.after(index + 1) & GIVEN
        and not line.after(index + 1) & TITLE
        and not (line.text[line.ends[index] - 1] in _CLOSED and line.ends[index] - line.starts[index] > 2)
    ):
        return _japanese(line, index)  # 千葉|景子: a surname that is a place too
    if sorts & ORG and sorts & NOUN and not sorts & BODY and not _stands_alone(line, index):
        return index + 1  # 連合 in 野党連合, 共同 in 共同党首
    if sorts & ORG and sorts & TITLE and line.before(index) & (FAMILY | GIVEN):
        return index + 1  # 中村修三GM
    if _is_titled_namesake(line, index):
        _add(line, index, index + 1, "katakana").certain = False
        return index + 1
    if sorts & KNOWN and not (sorts & PERSON and sorts & FAMILY and not sorts & (COUNTRY | ORG | PLACE)):
        return _known(line, index)
    if sorts & (FAMILY | GIVEN):
        return _japanese(line, index)
    return _unlisted(line, index)


def _is_titled_namesake(line: Line, index: int) -> bool:
    """オースティン国防長官 is no city's: the name of a person and of a place before a title."""
    both = line.sorts[index] & PERSON and line.sorts[index] & PLACE
    return bool(both and line.words[index].guarded and line.after(index + 1) & TITLE)


def _unlisted(line: Line, index: int) -> int:
    """Take up a name by its shape alone; return where it ends."""
    sorts = line.sorts[index]
    if sorts & AREA and line.ends[index] - line.starts[index] > 1:
        _add(line, index, index + 1, "area").kind = _PLACE
    elif sorts & KATAKANA and not sorts & COMMON and line.ends[index] - line.starts[index] > 1:
        last = index + 2 if _has_initials(line, index) else index + 1
        _add(line, index, last, "katakana").certain = False
        return last
    elif sorts & THING and line.ends[index] - line.starts[index] > 1:
        last = index + 2 if line.after(index + 1) & KATAKANA else index + 1  # 三菱ウェルファーマ
        thing = _add(line, index, last, "thing")
        thing.kind = _ORGANIZATION
        thing.certain = line.text[line.ends[last - 1] - 1] >= "ァ" or line.text[line.starts[index]] >= "ァ"
        return last
    return index + 1


def _has_initials(line: Line, index: int) -> bool:
    """Whether three capitals or more go on in katakana: ABNアムロ, but not MFゾルナ選手."""
    after = line.after(index + 1)
    return bool(
        _INITIALS.fullmatch(line.text, line.starts[index], line.ends[index])
        and after & KATAKANA
        and not after & (COMMON | TAIL | KNOWN)
        and not line.after(index + 2) & (DOT | TITLE | HONORIFIC)
    )


def _dotted(line: Line, index: int) -> int:
    """Return where a run of katakana or Latin pieces joined by middle dots ends."""
    last = index + 1
    while (
        last + 1 < len(line.starts)
        and line.sorts[last] & DOT
        and line.adjacent(last)
        and line.adjacent(last + 1)
        and (line.text[line.starts[last]] == "・" or line.text[line.starts[last + 1]] >= "ァ")
        and (line.sorts[last + 1] & (KATAKANA | PERSON | COMMON) or _continues(line, last + 1))
        and not line.sorts[last + 1] & (COUNTRY | ORG)
        and not _are_two(line, last)
    ):
        last += 2
    return last + 2 if _is_namesake(line, last + 1) else last


def _are_two(line: Line, dot: int) -> bool:
    """Whether listed persons stand beside a dot, ブッシュ・ブレア会談; ブルース・ベネット研究員 is one."""
    if not line.sorts[dot - 1] & line.sorts[dot + 1] & PERSON:
        return False
    return not line.after(dot + 2) & (TITLE | HONORIFIC) or line.piece(dot + 2).startswith(_OF_BOTH)


def _is_namesake(line: Line, index: int) -> bool:
    """Whether a company's name ends a person's: ヘンリー・フォード氏, ジョン・B・フォード元知事."""
    if not line.after(index) & ORG or not line.sorts[index - 1] & DOT:
        return False
    if line.after(index + 1) & HONORIFIC:
        return True
    initial = line.ends[index - 2] - line.starts[index - 2] == 1 and "A" <= line.piece(index - 2) <= "Z"
    return initial and bool(line.before(index - 2) & DOT and line.after(index + 1) & (TITLE | FORMER))


def _continues(line: Line, index: int) -> bool:
    """Whether a piece after a middle dot goes on a name: an initial, a place's name that surnames are too."""
    if "A" <= line.piece(index) <= "Z":
        return True
    if line.text[line.ends[index] - 1] in _CLOSED:
        return False  # シュトイバー・バイエルン州知事
    after = index + 2 if line.after(index + 1) and line.piece(index + 1) in _BEFORE_TITLES else index + 1
    titled = line.after(index + 1) and line.after(after) & (TITLE | HONORIFIC)
    if titled and line.piece(after).endswith(_LOCAL):
        return False  # カチンスキ・ワルシャワ市長
    return bool(line.sorts[index] & PLACE and (titled or line.words[index].guarded))


def _is_given(line: Line, index: int) -> bool:
    """Whether a town's name begins somebody's: レオン・ムバ大統領."""
    town = line.sorts[index] & PLACE and line.words[index].guarded and line.text[line.starts[index]] >= "ァ"
    return bool(
        town
        and line.after(index + 1) & DOT
        and line.after(index + 2) & KATAKANA
        and line.after(index + 3) & (TITLE | HONORIFIC)
    )


def _known(line: Line, index: int) -> int:
    word, sorts = line.words[index], line.sorts[index]
    draft = _add(line, index, index + 1, "listed")
    draft.keys = word.keys
    draft.kind = _KIND_OF[sorts & KNOWN]
    draft.certain = not word.guarded or _surroundings_fit(line, index, draft.kind)
    if word.guarded and sorts & BODY and draft.kind is _ORGANIZATION:
        draft.rule, draft.certain, draft.keys = "body", True, ()
    if draft.kind is _ORGANIZATION and sorts & PLACE and _AT.match(line.text, line.ends[index]):
        draft.kind = _PLACE
    if draft.kind is _PLACE and sorts & COUNTRY and _SUBJECT.match(line.text, line.ends[index]):
        draft.kind = Kind.COUNTRY  # ワシントンは: the government
    if word.keys and sorts & (sorts - 1) & KNOWN:
        prefix = _PREFIXES[draft.kind]
        draft.keys = tuple(key for key in word.keys if key.startswith(prefix)) or word.keys
    return index + 1


def _stands_alone(line: Line, index: int) -> bool:
    """Whether an organization's name that is also a common noun has no noun beside it."""
    before, after = line.before(index), line.after(index + 1)
    if line.words[index].guarded and _TOGETHER.match(line.text, line.ends[index]):
        return False  # 共同で建設する
    compound = after & NOUN and not after & (TITLE | BODY | SUFFIX | COMPANY | HEAD | GOVERNMENT | HONORIFIC)
    return not (before & NOUN and not before & HEAD) and not (line.words[index].guarded and compound)


def _surroundings_fit(line: Line, index: int, kind: Kind) -> bool:
    """Whether a name that is also a word or surname stands like a place: no title and no noun after it."""
    if kind is _ORGANIZATION:
        return _PLATFORM.match(line.text, line.ends[index]) is not None
    if kind is _PERSON:
        return False
    after = line.after(index + 1)
    if line.sorts[index] & COMMON:  # ドイツのゴールで: the goal, not the town, where no word says so
        return bool(line.before(index) & (LOCAL | DIRECTION) or after & SITE)
    if after & (TITLE | HONORIFIC) and not after & HEAD and kind is _PLACE:
        return False
    plain = after & NOUN and not after & (HEAD | TITLE | BODY | DIRECTION | SITE | GOVERNMENT)
    return not plain and not line.before(index) & NUMBER


def _japanese(line: Line, index: int) -> int:
    """Read family and given name; a family name alone waits for a title or for its full form."""
    last = index + 1
    while line.after(last) & GIVEN and last < index + 3:
        last += 1
    first = index
    if last == index + 1 and line.sorts[index] & GIVEN and not line.sorts[index] & FAMILY:
        while (
            first > index - 2
            and line.before(first) & UNKNOWN
            and line.ends[first - 1] - line.starts[first - 1] < 3
        ):
            first -= 1  # 自|見|庄三郎
    if last > index + 1 and line.ends[index] - line.starts[index] == 1 and _begins(line, index - 1):
        first = index - 1  # 扇|畑|忠雄: a surname that the dictionary does not have
    draft = _add(line, first, last, "family-given" if last > index + 1 else "family")
    draft.kind = _PERSON
    draft.certain = last > index + 1 and bool(line.sorts[index] & (FAMILY | AREA | PLACE))
    if first < index and last == index + 1:
        draft.rule, draft.certain = "family-given", True
        draft.parts = (line.text[line.starts[first] : line.starts[index]], line.piece(index))
        return last
    if last == index + 1:
        draft.keys = line.words[index].keys
        draft.certain = (bool(draft.keys) and not line.words[index].guarded) or _is_whole(line, index)
    draft.parts = (
        line.text[line.starts[first] : line.ends[index]],
        *(line.piece(i) for i in range(index + 1, last)),
    )
    return last


def _is_whole(line: Line, index: int) -> bool:
    """Whether a piece is a whole name in the dictionary (朝青龍), and not part of a compound."""
    text = line.piece(index)
    return bool(
        line.sorts[index] & WHOLE
        and len(text) >= _SHORTEST_WHOLE
        and text[0] > "ー"
        and not line.after(index + 1) & (NOUN | SITE | SUFFIX)
    )


def _begins(line: Line, index: int) -> bool:
    """Whether a piece is one plain kanji that nothing stands before."""
    if index < 0 or not line.adjacent(index + 1) or line.before(index) & (NOUN | PROPER | NUMBER):
        return False
    return not line.sorts[index] & EDGE and (
        line.sorts[index] & ~UNKNOWN == NOUN
        and line.ends[index] - line.starts[index] == 1
        and "一" <= line.piece(index) <= "鿿"
    )


def _add(line: Line, first: int, last: int, rule: str) -> Draft:
    draft = Draft(first, last, line.starts[first], line.ends[last - 1], None, rule)
    if rule == "dotted":
        draft.kind = _PERSON
        draft.certain = any(line.sorts[i] & (UNKNOWN | PERSON) for i in range(first, last))
        draft.parts = tuple(line.piece(i) for i in range(first, last, 2))
    return line.claim(draft)
