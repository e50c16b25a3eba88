"""What stands beside a name and tells its kind: an age in brackets, a coordinated name, a case particle."""

from __future__ import annotations

import re
from itertools import pairwise

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    COUNTRY,
    DOT,
    NO,
    NOUN,
    OPEN,
    PROPER,
    THING_NAMED,
    UNKNOWN,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.people import People
from newsgraph.model import Kind

_PERSON, _PLACE, _ORGANIZATION = Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION
_AGE = re.compile(
    r"\((?:[ぁ-ん]{1,8}[・ ]?[ぁ-ん]{1,8}(?:[、)=])|(?P<age>[0-9]{1,2}\)|(?:[^()、]{1,8}、)?[0-9]{1,3}歳))"
)
_LOCATIVE = re.compile(r"で(?![あなすはもきの])|にある|に位置|に滞在|に到着")
_OWNED = re.compile(
    r"(?:による|を|の|への)?(?:買収|合併|上場|出資|全株式|子会社|傘下|経営陣|株価|株式|工場|製品|本社|従業員)|"
    r"(?:側|株|製|傘下|幹部)|の(?:社長|会長|CEO|最高経営責任者|広報|取締役会|株主|経営陣|メンバー|ボーカル|所属事務所)|"
    r"(?:を|の)(?:完全子会社|吸収合併)|の(?:筆頭株主|大株主|日本法人|株を|発行済み?株)|"
    r"(?:に対する|への|に)(?:株式公開買|敵対的TOB|TOB)|からの?(?:買収|敵対的買収)|に(?:買収|吸収合併)さ|"
    r"による[^。、「]{1,20}(?:の|への)(?:買収|TOB|吸収合併|子会社化)|"
    r"との?(?:経営統合|吸収合併|合併|業務提携|資本提携|資本業務提携|資本・業務提携)"
)
"""What companies have and are subject to."""
_BOUGHT = re.compile(r"(?:を|の)?(?:完全)?(?:買収|子会社化|吸収合併)|を傘下")
_ACTS = re.compile(
    r"(?:=[^。、=]{1,10})?によ(?:ると|れば)|[はがも][^。「さ]{0,50}"
    r"(?:発表|表明|明らかにし|批判し|決定し|主張し|声明|報じ|発売|買収|提携|開発し|生産|提訴|主催|運営し|制作し|"
    r"子会社化|吸収合併|経営統合|TOB|株式を取得)"
)
_RUNS = re.compile(
    r"[はがも][^。「さ]{0,50}"
    r"(?:値上げ|値下げ|出店|出資|投資|撤退|参入|統合|買い取|売却|見直|引き上げ|引き下げ|開業|閉店|公表|謝罪|申請|"
    r"導入|採用|募集|計画|要求|拒否|反論|増産|減産|上場|増益|減益|"
    r"子会社|傘下|TOB|合併|増資|受注|株式|工場を)"
)
"""What a listed company does whose name is a word too: イオンは値上げする; a team of its name does not."""
_HEADS_LINE = re.compile(
    r"、[^。「]{0,30}(?:買収|子会社|TOB|上場|経営統合|業務提携|資本提携|発売|リコール|値上げ|値下げ|増産|減産|出資)"
)
"""What a headline says of a firm that stands at its front: 甲社、乙社を買収へ."""
_TOLD_BY = re.compile(
    r"などによ(?:ると|れば)|の別の?(?:記事|報道)|(?:・|=|、|と|や|および)[^。、・は]{1,18}(?:など|の報道)?によ(?:ると|れば)"
)
"""What follows a medium that tells the news beside another one: 朝日、産経によると."""
_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{2,6}(?:[ァ-ヺー]{2,})?")
_LATIN = re.compile(r"[A-Z][A-Za-z&.-]{3,}")
_TELLS = re.compile(r"によ(?:ると|れば)|[はが][^。「さ]{0,30}(?:発表|表明|明らかにし|買収|提訴)")
_ACTING = re.compile(r"[はがも]")
_JOINTS = frozenset({"、", "・", "と", "や", "および"})
_REST_OF_TITLE = re.compile(
    r"(?!各地|産|出身|県|府)[一-鿿ァ-ヺー々A-Za-z]{1,12}(?<![駅場園館])(?<!病院)(?<!空港)[」』]"
)
"""What makes a title of a place's name in quotes; a station or park is at the place."""
_AWARDS = frozenset("賞杯")
_THING = re.compile(r"「[^「」ぁ-ん]+」|『[^『』ぁ-ん]+』")
"""The name of a thing in quotes; 番組「鈴木太郎の朝」 names whoever it is of."""
_WORKS = {"『": "』", "「": "」", "《": "》"}


def find(line: Line, people: People) -> None:
    """Settle names of an open kind by their neighbours, and drop titles of works that look like names."""
    if "(" in line.text:
        for match in _AGE.finditer(line.text):
            _aged(line, match.start(), people, sure=match["age"] is not None)
    titled = _named_things(line) if line.sorted & THING_NAMED else []
    for draft in line.drafts:
        if any(start < draft.start < end for start, end in titled):
            draft.dropped = True
        if draft.dropped or draft.unit_end > draft.end:
            continue
        if draft.kind is _PERSON and (_is_thing(line, draft) or _is_award(line, draft)):
            draft.dropped = True  # the aircraft carrier, not the president that it is named after
        elif draft.rule in {"dotted", "katakana"} and not (draft.keys or draft.title):
            _settle(line, draft, people)
        elif draft.kind is _PLACE and _is_work(line, draft):
            draft.certain = False
        elif draft.kind is _ORGANIZATION and not draft.certain and draft.rule != "firm":
            # メタは発表した, 朝日、産経によると: a listed name that is a word too
            draft.certain = (
                _acts(line, draft) or _is_listed_medium(line, draft) or _is_listed_firm(line, draft)
            )
    _parallel(line)


def _named_things(line: Line) -> list[tuple[int, int]]:
    """空母「ジョージ・ワシントン」: the brackets around what is the name of a ship, a storm, a film."""
    text, spans = line.text, []
    for end, sorts in zip(line.ends, line.sorts, strict=True):
        name = _THING.match(text, end) if sorts & THING_NAMED else None
        if name is not None:
            spans.append(name.span())
    return spans


def _settle(line: Line, draft: Draft, people: People) -> None:
    text = line.text
    closing = _WORKS.get(text[draft.start - 1 : draft.start])
    quoted = closing is not None and text[draft.end : draft.end + 1] == closing
    if _is_thing(line, draft) or (draft.rule == "dotted" and (quoted or _in_compound(line, draft, people))):
        draft.certain = False
    elif (_may_act(line, draft) and _acts(line, draft)) or _is_firm(line, draft):
        draft.kind, draft.certain = _ORGANIZATION, True
    elif draft.kind is _ORGANIZATION and draft.certain:
        return
    elif _LOCATIVE.match(text, draft.end) and (draft.rule == "dotted" or _may_be_place(line, draft)):
        draft.kind, draft.certain, draft.rule = _PLACE, True, "locative"


def _acts(line: Line, draft: Draft) -> bool:
    """Whether a name does or has what a company does or has."""
    if _OWNED.match(line.text, draft.end):
        return True
    if draft.certain:
        return False
    return _ACTS.match(line.text, draft.end) is not None or _heads_line(line, draft)


def _heads_line(line: Line, draft: Draft) -> bool:
    """Whether a name stands at the front of a headline that tells what a firm does."""
    return line.is_headline and draft.first == 0 and _HEADS_LINE.match(line.text, draft.end) is not None


def _is_work(line: Line, draft: Draft) -> bool:
    """Whether a place's name is a title or begins one in quotes: 『群山』 is a magazine, 「石狩亭」 a pub."""
    text = line.text
    before = text[draft.start - 1 : draft.start]
    if before == "『" and text[draft.end : draft.end + 1] == "』":
        return True
    return before in _WORKS and _REST_OF_TITLE.match(text, draft.end) is not None


def _is_firm(line: Line, draft: Draft) -> bool:
    """米Zorvex, 英ゼルボックスは: a new name right after a country's kanji; Zorvexや朝日によると."""
    text = line.text
    latin = _LATIN.fullmatch(text, draft.start, draft.end) is not None
    if (
        latin
        and text[draft.start - 1 : draft.start] != " "
        and (_TELLS.match(text, draft.end) or _is_listed_medium(line, draft))
    ):
        return True
    if draft.rule != "katakana":
        return False
    bought = _BOUGHT.match(line.text, draft.end) is not None  # 英アルスターを買収
    if not (bought or line.sorts[draft.first] & UNKNOWN):
        return False
    kanji = (
        line.before(draft.first) & COUNTRY and line.ends[draft.first - 1] - line.starts[draft.first - 1] == 1
    )
    if not kanji or line.after(draft.last) & (NOUN | DOT | THING_NAMED):
        return False
    return latin or bought or _ACTING.match(text, draft.end) is not None


def _is_thing(line: Line, draft: Draft) -> bool:
    """Whether a word for ships, storms, films stands before a name, with a middle dot or without."""
    first = draft.first - 1 if line.before(draft.first) & DOT else draft.first
    return bool(line.before(first) & THING_NAMED)


def _is_listed_medium(line: Line, draft: Draft) -> bool:
    """Whether a name tells the news beside another one, and is no part of a longer one (八重山毎日)."""
    part = line.before(draft.first) & (NOUN | PROPER)
    return not part and _TOLD_BY.match(line.text, draft.end) is not None


def _is_listed_firm(line: Line, draft: Draft) -> bool:
    """Whether a listed name does what firms do (イオンは値上げする), or a country's kanji is before it."""
    is_noun = line.sorts[draft.first] & NOUN and line.text[draft.start] > "ー"  # 同盟, 連合
    if not draft.keys or is_noun or line.before(draft.first) & (NOUN | PROPER) & ~COUNTRY:
        return False
    if line.before(draft.first) & COUNTRY and line.ends[draft.first - 1] - line.starts[draft.first - 1] == 1:
        return not line.after(draft.last) & (NOUN | DOT)
    return _RUNS.match(line.text, draft.end) is not None or _heads_line(line, draft)


def _is_award(line: Line, draft: Draft) -> bool:
    """沢村賞: a prize, not whom it is named after."""
    return line.text[draft.end : draft.end + 1] in _AWARDS and not draft.title


def _in_compound(line: Line, draft: Draft, people: People) -> bool:
    return bool(line.after(draft.last) & NOUN) and line.piece(draft.last) not in people.follows


def _may_act(line: Line, draft: Draft) -> bool:
    """Whether a name may be a company's or body's: unknown katakana, or capitals."""
    if line.text[draft.start] >= "ァ":
        return bool(line.sorts[draft.first] & UNKNOWN)
    return _ACRONYM.fullmatch(line.text, draft.start, draft.end) is not None


def _may_be_place(line: Line, draft: Draft) -> bool:
    """Whether a katakana name is new to the dictionary, and long enough or in a country (エジプトのタバ)."""
    if not line.sorts[draft.first] & UNKNOWN or line.text[draft.start] < "ァ":
        return False
    if draft.end - draft.start > 2:
        return True
    owner = line.owner[draft.first - 2] if draft.first > 1 and line.before(draft.first) & NO else None
    return owner is not None and owner.kind in {Kind.COUNTRY, _PLACE}


def _aged(line: Line, bracket: int, people: People, *, sure: bool) -> None:
    """中村文則(27), 朱川湊人(しゅかわ・みなと): what stands before an age, or a reading, is a person.

    Places have readings too: only an age (`sure`) makes a surname of a place's name.
    """
    index = next((i for i, start in enumerate(line.starts) if start == bracket), -1)
    if index > 0 and line.sorts[index] & OPEN:
        people.bearers.settle(line, index, sure=sure)
        reading = line.owner[index + 1] if not sure else None
        if reading is not None and line.text[reading.start] < "ァ":
            reading.dropped = True  # 市川康夫(いちかわやすお)


def _parallel(line: Line) -> None:
    """ニクソン、レーガン元大統領: names in one list are of one kind."""
    if not [d for d in line.drafts if not (d.certain or d.dropped)]:
        return
    drafts = [d for d in line.drafts if not d.dropped]
    drafts.sort(key=lambda d: d.start)
    for left, right in pairwise(drafts):
        if right.first != left.last + 1 or line.piece(left.last) not in _JOINTS:
            continue
        if line.is_headline and line.piece(left.last) == "、":
            continue  # in a headline a comma follows the topic
        for open_, sure in ((left, right), (right, left)):
            if open_.certain or not sure.certain or sure.kind is None:
                continue
            if (
                open_.rule == "katakana"
                and "ァ" <= line.text[sure.start] <= "ー"
                and sure.kind is not Kind.COUNTRY
            ) or (
                open_.rule == "family"
                and (sure.kind is _PLACE or (sure.kind is _PERSON and sure.rule != "listed"))
            ):
                open_.kind, open_.certain = sure.kind, True
