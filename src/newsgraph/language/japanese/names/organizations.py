"""Organizations by what ends their names (省, 党, 銀行, 委員会)."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names import branches, embassies, firms
from newsgraph.language.japanese.names.chains import OWN, PROPER_PARTS, first_of, is_katakana, left
from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    BODY,
    CLOSE,
    COMMA,
    COMPANY,
    COUNTRY,
    DOT,
    FAMILY,
    GIVEN,
    GOVERNMENT,
    KATAKANA,
    KNOWN,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    ORG,
    PERSON,
    PLACE,
    SITE,
    START,
    STOP,
    SUFFIX,
    TITLE,
    UNKNOWN,
    WEAK,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind
from newsgraph.text import is_marked

_PEOPLE = PERSON | FAMILY | GIVEN
_CHAIN = PROPER_PARTS | NOUN | NUMBER | START | BODY | SUFFIX | COMPANY | SITE | DOT
_MODIFIERS = COUNTRY | PLACE | AREA | ORG | START | SITE
_AFTER_BODY = TITLE | BODY | GOVERNMENT
_EDGES = COMMA | OPEN | CLOSE
_ABBREVIATION = re.compile(r"\([A-Z][A-Za-z&-]{1,9}\)")
_INITIALS = re.compile(r"\([A-Z]{2,8}\)")
_HEADED = frozenset("局署院所部課校会団隊庁")
"""Bodies whose head is named by their last character and 長."""
_KANA = frozenset(map(chr, range(ord("ァ"), ord("ー") + 1)))
_NO_NAME = frozenset({"法人", "版", "最大", "初", "大手", "国内", "有数"})  # 日本法人ヤフー株式会社
_SHORTEST_FORMAL = 4
_LEGAL = "法人"
_PARTS = frozenset({"部隊", "本部"})  # belong to the unit of the body before them: 米軍部隊, 自民党本部
_PURPOSE, _BOTH = "ため", "両"
_COMMANDS = ("司令官", "参謀長", "参謀総長", "総裁")
"""Offices in armed forces and central banks, whose bodies are named without their country beside them."""
_STAFF = ("参謀長", "参謀総長")
_MINISTRY = re.compile(r"(?:・[一-鿿]{1,6})+(?:相|大臣)(?!会)")
_HOSPITAL, _UNIVERSITIES, _COMMITTEES = "病院", ("大", "大学"), ("委", "委員会")
_SHORT = frozenset("大部会")
"""Suffixes that begin many other words."""


class Organizations:
    """Finds organizations in a line; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._words = lexicon.words
        self._broken = lists.get("organization-broken-by", frozenset())
        self._formal = lists.get("organization-suffix-formal", frozenset())
        self._long = lists.get("organization-suffix-long", frozenset())
        self._sure = lists.get("organization-suffix-sure", frozenset())
        self._barring = lists.get("organization-modifier-barring", frozenset())
        self._modifiers = lists.get("organization-modifier", frozenset()) | self._barring
        self._national = lists.get("organization-national", frozenset())
        self._loose = lists.get("organization-loose", frozenset())
        self._owned = lists.get("organization-body-owned", frozenset())
        units = lists.get("organization-unit", frozenset())
        self._organs = lists.get("organization-organ", frozenset())
        self._common = lists.get("organization-body-common", frozenset()) | units | self._organs
        self._with_country = lists.get("organization-suffix-national", frozenset())
        self._local = lists.get("company-suffix-local", frozenset())

    def find(self, line: Line) -> None:
        """Add a draft for each organization that ends in a suffix or is a body."""
        for index in line.marked if line.sorted & (BODY | SUFFIX | COMPANY) else ():
            sorts = line.sorts[index]
            if sorts & (BODY | SUFFIX | COMPANY) and not sorts & STOP and self._may_end(line, index):
                self._ending(line, index)

    def _may_end(self, line: Line, index: int) -> bool:
        """Whether what follows a suffix leaves it one: not in 警察官, 四川省大地震."""
        text, after = line.piece(index), line.after(index + 1)
        if text in self._loose or (text == "ポスト" and line.text[line.starts[index] - 1] not in _KANA):
            return False  # 北朝鮮最高ポスト
        if after & DOT and _MINISTRY.match(line.text, line.ends[index]):
            return False  # ゾルナ通信・情報相
        if text in _SHORT and after & (NOUN | COMPANY) and not after & (TITLE | BODY):
            return False
        if not after or line.piece(index + 1) not in self._broken:
            return True
        if line.piece(index + 1) != "長" or text[-1] not in _HEADED:
            return False
        if line.before(index) & (KATAKANA | PERSON | FAMILY | GIVEN):
            line.mark(index, TITLE)  # ザハロワ情報局長
            line.mark(index + 1, TITLE)
            return False
        line.mark(index + 1, TITLE)  # 財務局長: the body, and its head
        return True

    def _ending(self, line: Line, index: int) -> None:
        sorts = line.sorts[index]
        if line.piece(index) in self._organs:
            self._organ(line, index)
            return
        owner = line.owner[index - 1] if line.adjacent(index) else None
        if owner is not None and self._is_of_officer(line, index, owner):
            self._bare(line, index, line.owner[index])
            return
        if owner is not None and owner.kind is Kind.ORGANIZATION and line.piece(index) in _PARTS:
            owner.unit_end = line.ends[index]
            return
        if (
            owner is not None
            and owner.kind is Kind.ORGANIZATION
            and line.piece(owner.last - 1).endswith(line.piece(index))
        ):
            return  # 保守党党首: no body ends in the same word twice
        chain = left(line, index, _MODIFIERS | NOUN if sorts & BODY and not sorts & SUFFIX else _CHAIN)
        proper = [i for i in range(chain, index) if line.sorts[i] & PROPER_PARTS and not _is_surname(line, i)]
        if not proper:
            self._nameless(line, chain, index)
            return
        first = first_of(line, proper, index)
        own = [i for i in proper if i >= first and line.sorts[i] & OWN]
        if first >= 0 and self._fits(line, index, (first, proper, own)):
            self._draft(line, index, first, own)

    def _is_of_officer(self, line: Line, index: int, named: Draft) -> bool:
        """アシム・ムニール|陸軍|参謀長: between a name and a title a common body is whose officer one is."""
        if line.piece(index) not in self._common or not line.after(index + 1) & TITLE:
            return False
        if named.kind is Kind.PERSON and line.text[named.start] >= "ァ":
            return named.rule in {"dotted", "listed"}
        is_new = named.rule == "katakana" and line.sorts[named.first] & UNKNOWN
        commands: tuple[str, ...] = _COMMANDS
        if len(line.piece(index)) == 1:  # イランのバゲリ|軍|参謀総長
            commands = _STAFF if line.before(named.first) & NO else ()
        return bool(is_new) and line.piece(index + 1).endswith(commands)

    def _fits(self, line: Line, index: int, found: tuple[int, list[int], list[int]]) -> bool:
        """Whether the suffix and the proper parts before it may make a name."""
        _, proper, own = found
        sorts, text = line.sorts[index], line.piece(index)
        if line.before(index) & NUMBER:
            return False
        if own and _is_somebody(line, own[-1], text):
            return False
        if sorts & BODY:
            return True
        if sorts & WEAK or (sorts & COMPANY and not sorts & SUFFIX):
            if sorts & WEAK and self._is_national(line, found[1][0], index):
                return True
            if not own:  # イオン銀, ケニア航空, 大阪大学医学部附属病院
                national = text in self._with_country and not line.after(index + 1) & NOUN
                hospital = text == _HOSPITAL and line.piece(proper[-1]).endswith(_UNIVERSITIES)
                return national or hospital or bool(line.sorts[index - 1] & ORG and sorts & COMPANY)
            near = line.sorts[own[-1]]
            kanji = text[0] < "ァ" or text[0] > "ー"
            located = near & (AREA | PLACE) and text not in self._local and not sorts & SUFFIX
            if located and kanji and sorts & WEAK:
                return False
            if sorts & WEAK and near & KATAKANA and not near & UNKNOWN:
                return False
        if text == "機関" and line.before(index) & (ORG | COUNTRY):
            return False  # 国連機関: any of them
        # 日米同盟: countries and a suffix alone are no name; スーダン解放軍 is one.
        return (
            text in self._with_country
            or bool(own)
            or index - max(proper) > 1
            or any(line.sorts[i] & ORG for i in proper)
        )

    def _is_national(self, line: Line, first: int, index: int) -> bool:
        """日本スポーツ振興センター, 米国立ハリケーンセンター: a country's own, by what follows it.

        So is the office of an officer of a body: 国連人権高等弁務官事務所.
        """
        if line.sorts[first] & ORG and index > first + 1 and line.sorts[index - 1] & TITLE:
            return True
        if not any(line.text.startswith(word, line.starts[first]) for word in self._national):
            return bool(line.sorts[first] & COUNTRY and line.after(first + 1) & START and index > first + 2)
        start = line.ends[first]
        return line.ends[index] - start > _SHORTEST_FORMAL and line.piece(first + 1) not in self._modifiers

    def _draft(self, line: Line, index: int, first: int, own: list[int]) -> None:
        of: Draft | None = None
        if line.piece(index) in self._with_country:
            pass  # スーダン解放軍: no organ of the country
        elif line.sorts[first] & COUNTRY:
            of = line.owner[first]
            if own and first < own[0] and not _is_japanese(line, first):
                first = own[0]
        elif line.sorts[first] & ORG or (_in_place(line, first) and line.sorts[index] & BODY):
            of = line.owner[first]
        while line.before(first) & START and not line.before(first) & STOP and line.owner[first - 1] is None:
            first -= 1
        if _in_place(line, first) and line.before(first) and line.piece(first - 1) == "在":
            first -= 1  # 在沖縄米軍司令部
        if all(is_katakana(line, i) or line.sorts[i] & DOT for i in range(first, index + 1)):
            first = _dotted_first(line, first)
        first = embassies.first(line, first, index)
        inner = line.owner[first]
        if inner is not None and inner.first < first and inner is not of:
            first = inner.first
        if of is None and inner is not None and inner.kind is Kind.ORGANIZATION and inner.first == first:
            of = inner if inner.last == index or branches.is_station(line, inner, index) else None
        line.absorb(first, index + 1, of)
        draft = Draft(first, index + 1, line.starts[first], line.ends[index], Kind.ORGANIZATION, "suffix")
        draft.of = of
        word = self._words.get(line.text[draft.start : draft.end])
        draft.keys = word.keys if word and word.sorts & ORG else ()
        embassies.keep_host(line, draft)
        line.claim(draft)

    def _nameless(self, line: Line, chain: int, index: int) -> None:
        """A body without a name before it: 国務省 alone waits for its country; 国際刑事裁判所 is a name."""
        sorts = line.sorts[index]
        there = line.owner[index]
        if (there is not None and there.rule != "body") or line.piece(index) in self._owned:
            return
        if sorts & BODY and line.before(index) & BODY and sorts & SUFFIX:
            return  # 暫定政府軍: not the army, not the government
        purpose = line.piece(index).endswith(_COMMITTEES) and line.piece(index - 1) == _PURPOSE
        if sorts & BODY and (purpose or not line.before(index) & (NOUN | START)):
            self._bare(line, index, there)  # 調査のため第三者委員会を設けた
        elif chain < index:
            formal = self._is_formal(line, chain, index)
            firm = not formal and sorts & COMPANY and line.starts[index] - line.starts[chain] > 1
            firm = firm and self._is_sure(line, chain, index, _EDGES | NO)
            if formal or firm:
                start, end, rule = line.starts[chain], line.ends[index], "firm" if firm else "formal"
                draft = line.claim(Draft(chain, index + 1, start, end, Kind.ORGANIZATION, rule))
                draft.certain = formal or firms.is_one(line, index)  # else where it is told elsewhere

    def _is_formal(self, line: Line, chain: int, index: int) -> bool:
        """Whether nouns and an ending are a name: 国際刑事裁判所 by its front, 順天堂大学 by its ending."""
        if line.piece(index) == _LEGAL:
            return False  # 国立研究開発法人「…」
        if _quoted(line, chain, index):
            return True
        if line.sorts[chain] & START and line.before(index) & TITLE:
            return True  # 全国知事会
        text, length = line.piece(index), line.starts[index] - line.starts[chain]
        if length >= _SHORTEST_FORMAL:
            if line.sorts[chain] & START and text in self._formal:
                return True
            if text in self._long and length > _SHORTEST_FORMAL and self._is_sure(line, chain, index):
                return True  # 動物衛生研究所
            is_kind = line.sorts[index] & (COMPANY | WEAK)  # by its front then: 国際危機グループ(ICG)
            if _abbreviated(line, index + 1, _INITIALS if is_kind else _ABBREVIATION) and (
                not is_kind or line.sorts[chain] & START
            ):
                return True
        return length > 1 and text in self._sure and self._is_sure(line, chain, index)

    def _is_sure(self, line: Line, chain: int, index: int, before: int = _EDGES) -> bool:
        """Whether nouns before an ending make a name of it, and not a kind (地方銀行, 第1党, 各大学)."""
        if line.before(chain) & ~before or line.after(index + 1) & (NOUN | KATAKANA) & ~_AFTER_BODY:
            return False
        if any((line.sorts[i] & NUMBER) or line.piece(i) == "第" for i in range(chain, index)):
            return False
        words = [line.piece(i) for i in range(chain, index)]
        return words[0] not in self._barring and not all(word in self._modifiers for word in words)

    def _organ(self, line: Line, index: int) -> None:
        """総会は, 28日総会が: an organ alone, which is nobody's by its name (not 株主総会, 協会の総会)."""
        before, there = line.before(index), line.owner[index]
        if before & NOUN and index > 1 and line.before(index - 1) & NUMBER:
            before = 0  # a date
        if there is not None and there.rule == "body":
            there.form = Form.ANAPHOR
            compound = line.after(index + 1) & (NOUN | KATAKANA) & ~_AFTER_BODY
            there.dropped = bool(before & ~_EDGES or compound)

    def _bare(self, line: Line, index: int, there: Draft | None) -> None:
        start, end = line.starts[index], line.ends[index]
        draft = there or line.claim(Draft(index, index + 1, start, end, Kind.ORGANIZATION, "body"))
        if line.piece(index) in self._common:
            draft.form = Form.ANAPHOR
            after = line.after(index + 1)
            if (after & NOUN and not after & _AFTER_BODY) or after & ORG or after & KATAKANA & UNKNOWN:
                draft.dropped = True  # 警察無線, 情報機関モサド
        owned = line.before(index) & NO and index > 1 and line.piece(index)[0] != _BOTH
        owner = line.owner[index - 2] if owned else None
        if owner is not None and owner.kind is not Kind.PERSON and owner.last == index - 1:
            draft.of, draft.form = owner, Form.NAME


def _dotted_first(line: Line, first: int) -> int:
    """Return where the katakana words begin that dots join: ミドル・|イースト・タイムズ; not listed names."""
    while line.before(first) & DOT and first > 1 and is_katakana(line, first - 2):
        if line.sorts[first - 2] & KNOWN:
            break
        first -= 2
    return first


def _is_japanese(line: Line, first: int) -> bool:
    """日本 belongs to the names of its own: 日本モンキーパーク協会, but 米カリフォルニア大学."""
    return line.piece(first) == "日本" and line.piece(first + 1) not in _NO_NAME


def _is_surname(line: Line, index: int) -> bool:
    """Whether a piece is one kanji that is somebody's surname, and nothing else: 権 in 著作権協会."""
    sorts = line.sorts[index]
    return (
        line.ends[index] - line.starts[index] == 1
        and bool(sorts & _PEOPLE)
        and not sorts & PROPER_PARTS & ~_PEOPLE
    )


def _is_somebody(line: Line, index: int, ending: str) -> bool:
    """カダフィ派 are a person's followers, 金与正|党副部長 is an officer of the party; 安倍派 is a body."""
    if ending == "党":
        return bool(line.sorts[index] & PERSON) and not line.words[index].guarded
    return ending == "派" and line.piece(index)[-1] in _KANA


def _in_place(line: Line, first: int) -> bool:
    owner = line.owner[first]
    return owner is not None and owner.kind is Kind.PLACE


def _abbreviated(line: Line, index: int, form: re.Pattern[str]) -> bool:
    """Whether an abbreviation in Latin letters stands in brackets here: …機構(CERO)."""
    return index < len(line.starts) and form.match(line.text, line.starts[index]) is not None


def _quoted(line: Line, first: int, index: int) -> bool:
    """Whether pieces `first` to `index` stand alone in quotes: 「国民評議会」."""
    return is_marked(line.text, line.starts[first], line.ends[index])
