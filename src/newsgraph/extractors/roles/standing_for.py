"""Who a phrase stands for in a role, where it names nobody itself: 米国の要求を拒否した, ロシアの代表団が."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling, acts
from newsgraph.extractors.roles.venues import ASKING
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.language.japanese.features import AND_OTHERS, COUNTERS, VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Form, FrameRole, Kind, Phrase, Token

_WHEN = frozenset(
    {"前", "後", "中", "直前", "直後", "以前", "以後", "以来", "以降", "以外", "時", "際", "現地時間"}
)
_FRONTS = frozenset({"前", "正門前", "周辺"})
_MEMBERS = ("加盟国", "加盟各国", "加盟諸国", "参加国", "締約国", "構成国", "理事国")
"""The members of a body do not stand for it: NATOの加盟国."""
_OPPONENTS = ("勢力", "武装組織", "武装集団", "過激派", "反体制派", "反政府派", "ゲリラ", "民兵")
"""Armed and political groups do not stand for their country: ソマリアの武装勢力."""
_FORCES = frozenset(
    {"兵士", "将兵", "戦闘員", "海兵隊員", "隊員", "警官", "警察官", "巡査", "船員", "乗組員"}
)
"""People in whom their body is struck."""
_LEADING = frozenset({"幹部", "高官", "首脳", "指導者"})
"""People who speak for their body; what is done to them alone is not done to it."""
_TROOPS = ("軍", "隊", "警察")
"""Ends of names of bodies that act by so many of theirs: 米軍2000人."""
_ABOUT = ("約", "およそ", "おおよそ", "計")
_FORMER = frozenset({"旧", "元", "前"})
_OTHERS = frozenset({Kind.PERSON, Kind.ORGANIZATION})
"""Those to whom somebody unnamed belongs without standing for them."""
_MEANS = frozenset(
    {
        "行使",
        "反対",
        "賛成",
        "支援",
        "介入",
        "仲介",
        "要請",
        "要求",
        "命令",
        "協力",
        "判断",
        "指示",
        "支持",
        "圧力",
        "同意",
        "棄権",
    }
)
"""Nouns of what others do by which something comes about; they are no places."""
_GOODS = frozenset({"輸入", "輸入品"})
_ORIGIN = ("産", "製")
"""After a country or place: goods that come from there."""
_SITTINGS = ("本会議",)
"""A body sits for itself: 参院本会議で可決された."""
_ADDRESSED = frozenset({"に", "に対して"})
METONYMIC = frozenset({"target", "place", "participant"})
"""Roles that a name within a phrase may fill for the phrase."""


def put_phrase(
    scene: Scene, filling: Filling, role: FrameRole, phrase: Phrase, *, sole: bool = False
) -> bool:
    """Fill a role with a phrase or who it stands for; return whether anybody fits.

    The `sole` subject of a clause may be a place that acts (富山市は発表した), and so may be who it meets
    or addresses: 千葉県と協議した, 千葉県に要請した.
    """
    last = scene.last_content(phrase)
    if phrase.predicate and phrase.particle in SUBJECTS:
        return False  # 警察は、|撃ったのは|…と発表した
    if last is None or (_takes_up(filling, role) and _is_office(scene, phrase)):
        return False
    fillers = scene.fillers(phrase.index)
    if fillers and phrase.particle in _ADDRESSED and _is_interviewer(scene, filling, role, phrase):
        return False
    party = sole if phrase.particle in SUBJECTS else _is_party(scene, filling, role, phrase)
    lexicon = filling.context.lexicon
    acting = party and (acts(last.surface, lexicon) or _act(scene, phrase, lexicon))
    if fillers and filling.put(role, fillers, acting=acting):
        return True
    if role.kinds == (Kind.PERSON,) and filling.put(role, _heads(scene, phrase, last)):
        return True
    shared = role.name == "place" and filling.frame.shared
    if role.name == "place" and phrase.particle == "で":
        last = _front(scene, phrase, last)
    if (kind := scene.kind_of(phrase)) is not phrase:
        phrase, last = kind, scene.last_content(kind) or last
    if fillers or role.direct or not _may_stand(scene, role, last, filling.context.lexicon, shared=shared):
        return False
    if filling.put(role, _meant(scene, phrase, last, role, filling)):
        filling.confidence -= 0.15
        return True
    return False


def _is_interviewer(scene: Scene, filling: Filling, role: FrameRole, phrase: Phrase) -> bool:
    """甲紙に対し「…」と|批判した: a medium that is told whom one blames, denies or warns is not that one."""
    frame = filling.frame
    if role.name != "target" or "を" not in role.verbal or not (frame.complement and frame.speech):
        return False
    media = filling.context.lexicon.ends.media
    if not any(t.surface.endswith(media) for t in scene.content(phrase)):
        return False
    clause = scene.enclosing(phrase.index)
    return clause is not None and (
        scene.quotes(clause.predicate)
        or any(scene.parse.phrases[a].particle == "を" for a in clause.arguments)
    )


def _front(scene: Scene, phrase: Phrase, last: Token) -> Token:
    """役場前で, ゲート前では: the building that it is in front of; not 会談前で, 14日前で."""
    words = [t for t in scene.content(phrase) if t.end <= last.end]
    before = words[-2] if len(words) > 1 and last.surface in _FRONTS else None
    if before is None or before.time >= 0 or before.lexeme.pos != "名詞":
        return last
    return last if before.lexeme.pos3 in VERBAL_NOUN or before.lexeme.pos2 == "数詞" else before


def _is_party(scene: Scene, filling: Filling, role: FrameRole, phrase: Phrase) -> bool:
    """Whether a phrase is whom one meets, asks or tells something; not 富山市に|移るよう求めた."""
    if role.several:
        return phrase.particle == "と"
    goes = phrase.particle == "に" and phrase.head != phrase.index + 1 and not phrase.comma
    if goes and scene.clause_of(phrase.index + 1) is not None:
        return False
    addressed = role.name == "target" and phrase.particle in _ADDRESSED
    return addressed and (filling.frame.speech or filling.frame.complement is not None)


def _act(scene: Scene, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a place that is named beside a phrase acts as bodies do: 富山市と|同社は."""
    start, text = scene.parse.tokens[phrase.start].start, scene.parse.sentence.text
    beside = (f for f in scene.fillers(phrase.index) if f.entity.kind is Kind.PLACE and f.end <= start)
    return any(acts(text[f.start : f.end], lexicon) for f in beside)


def _meant(scene: Scene, phrase: Phrase, last: Token, role: FrameRole, filling: Filling) -> Sequence[Filler]:
    """Who a phrase stands for in a role by the word that ends it, where it names nobody itself."""
    lexicon = filling.context.lexicon
    doing = last.lexeme.pos3 in VERBAL_NOUN
    told = role.name == "target" and "を" not in role.verbal and not doing
    sits = scene.parse.sentence.text.endswith(_SITTINGS, 0, last.end)
    named_for_it = sits or (role.name in METONYMIC and not told)
    if not named_for_it and not _acts_for(scene, phrase, last, lexicon):
        return ()  # 軍の作戦に触れた: nobody is told
    named = _in_words(scene, phrase, role, doing=doing)
    if role.name == "place" and scene.parse.sentence.text.endswith(lexicon.craft, 0, last.end):
        named = tuple(f for f in named if f.entity.kind is not Kind.COUNTRY)
    if last.surface in lexicon.undergone:  # 首相の殺害を非難した: not him
        named = tuple(f for f in named if f.entity.kind is not Kind.PERSON)
    if scene.noun_of(phrase.index) in lexicon.people and role.name != "place":  # 川崎市の女性を襲った
        locate(filling, named)
        named = tuple(f for f in named if f.entity.kind is not Kind.PLACE and role.name != "participant")
    return _undergoing(scene, phrase, named, filling) if role.name == "target" else named


def _in_words(scene: Scene, phrase: Phrase, role: FrameRole, *, doing: bool) -> tuple[Filler, ...]:
    """Who the words of a phrase name: who does it, where it is a noun of `doing`, or whose goods it is."""
    named = scene.within(phrase.index)
    if role.name != "target":
        return named
    if not named and phrase.particle != "を":
        named = sender(scene, phrase)
    return (_doers(scene, phrase) if doing else ()) or named


def _undergoing(
    scene: Scene, phrase: Phrase, named: tuple[Filler, ...], filling: Filling
) -> tuple[Filler, ...]:
    """暴力団の幹部を逮捕した: one of its people, not the body, undergoes it; but 党幹部を批判した."""
    last, frame, lexicon = scene.last_content(phrase), filling.frame, filling.context.lexicon
    word = last.surface if last is not None else ""
    if word in _LEADING and not frame.speech and frame.complement is None:
        return tuple(f for f in named if f.entity.kind not in _OTHERS)
    return named if word in lexicon.metonym else without_owner(scene, phrase, named, lexicon)


def without_owner(
    scene: Scene, phrase: Phrase, named: tuple[Filler, ...], lexicon: Lexicon
) -> tuple[Filler, ...]:
    """Return who is named but those whose people the phrase is about: 球団の選手, 首相の元秘書3人."""
    if not _is_somebody(scene, phrase, lexicon):
        return named
    return tuple(f for f in named if f.entity.kind not in _OTHERS)


def _is_somebody(scene: Scene, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase stands for people who are not named: 球団の選手, 首相の弟, 国王の弟の国防相."""
    noun = scene.noun_of(phrase.index).removesuffix(AND_OTHERS)
    if noun.endswith(COUNTERS):
        noun = _counted(scene, phrase)
    if noun in lexicon.people:
        return noun not in _FORCES
    mentions = [scene.parse.mentions[i] for i in scene.mentions_in(phrase.start, phrase.tail)]
    return bool(mentions) and mentions[-1].form is Form.OFFICE and mentions[-1].kind is Kind.PERSON


def measures(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase only says since when, or beside whom: 銀行以来の合併."""
    last = scene.last_content(phrase)
    return last is not None and last.surface in _WHEN


def _counted(scene: Scene, phrase: Phrase) -> str:
    """The noun that people are counted by: 秘書 of 元秘書3人; none of 計3人, which are those named."""
    words = [t for t in scene.content(phrase) if t.lexeme.pos2 != "数詞" and t.surface not in COUNTERS]
    return words[-1].surface if words else ""


def _may_stand(scene: Scene, role: FrameRole, last: Token, lexicon: Lexicon, *, shared: bool) -> bool:
    """Whether a phrase that ends with a word may stand for who is named in it; of what is `shared`, where."""
    if last.surface in ASKING and role.name == "target" and "を" in role.verbal:
        return False  # 新聞の取材に「甘い」と批判した: who asks is not blamed
    if last.surface in _WHEN or scene.parse.sentence.text.endswith(_MEMBERS, 0, last.end):
        return False  # インド訪問前に
    if role.name == "place" and not role.inherits and last.surface.endswith(lexicon.matters):
        return False  # 大阪の事件で逮捕した: what it is about; who is hurt in it is hurt there
    if last.surface.endswith(_OPPONENTS) if role.name != "place" else last.surface in lexicon.speaking:
        return False  # インドの元代表で無職の山田氏: no place
    doing = last.lexeme.pos3 in VERBAL_NOUN
    if role.name == "of" and last.surface in _MEANS:
        return False  # 政府の要求で辞任した: an office is of nothing that is done
    if role.name == "place" and doing and last.surface in _MEANS:
        return False  # 米国の拒否権行使で否決された
    if (role.several or shared) and doing:
        return False  # 候補支持で一致した: the name belongs to what is agreed on, not to who agrees
    if role.name != "target" or "を" in role.verbal:
        return True
    asked = last.surface in lexicon.said or last.surface in ASKING
    return asked or not doing  # 首相の質問に答えた; not イラン攻撃に言及した


def _acts_for(scene: Scene, phrase: Phrase, last: Token, lexicon: Lexicon) -> bool:
    """ロシアの|代表|団が, ロシアの|偵察|機|2|機が: whether the words that end the phrase are such a head."""
    words = [token for token in scene.content(phrase) if token.end <= last.end]
    counted = _uncounted(words)
    troops = counted is not words and counted[-1].mention >= 0 and counted[-1].surface.endswith(_TROOPS)
    return troops or _is_one_of(words, lexicon.metonym) or _is_one_of(counted, lexicon.metonym)


def ends_in(scene: Scene, phrase: Phrase, heads: Set[str]) -> bool:
    """Whether a phrase ends in one of some nouns, or a number of them: 無人機, 戦闘機10機."""
    words = list(scene.content(phrase))
    return _is_one_of(words, heads) or _is_one_of(_uncounted(words), heads)


def _is_one_of(words: Sequence[Token], heads: Set[str]) -> bool:
    """ロシアの|代表|団; not 同社の|旧|経営|陣, who act for it no more."""
    end = ""
    for i in range(len(words) - 1, -1, -1):
        end = words[i].surface + end
        if end in heads:
            return not (i and words[i - 1].surface in _FORMER)
    return False


def _uncounted(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a phrase before the number that they are counted with: 戦闘機 of 戦闘機10機."""
    first = next((i for i, t in enumerate(words) if t.lexeme.pos2 == "数詞"), 0)
    if not first or not all(_counts(t) for t in words[first:]):
        return words
    return words[: first - 1] if first > 1 and words[first - 1].surface in _ABOUT else words[:first]


def _counts(word: Token) -> bool:
    lexeme = word.lexeme
    return lexeme.pos2 == "数詞" or lexeme.pos == "接尾辞" or lexeme.pos3 == "助数詞可能"


def _takes_up(filling: Filling, role: FrameRole) -> bool:
    """Whether a role is of who is put into an office, and not out of it: that would stand in を."""
    whose = filling.frame.by_name.get("of")
    return role.name == "target" and "を" in role.verbal and whose is not None and "を" not in whose.verbal


def _is_office(scene: Scene, phrase: Phrase) -> bool:
    """新党首が選ばれるまで, 後継の首相を指名した: the office that is filled, not who has it."""
    inside = scene.mentions_in(phrase.start, phrase.tail)
    return bool(inside) and scene.parse.mentions[inside[-1]].form is Form.OFFICE


def _heads(scene: Scene, phrase: Phrase, last: Token) -> Iterator[Filler]:
    """野田内閣は総辞職した: who heads a government leaves with it; not 野田内閣の発足後は."""
    for i in scene.mentions_in(phrase.start, phrase.tail):
        government = scene.parse.mentions[i]
        head = government.of if government.unit_end == last.end else None
        if head is not None and scene.parse.mentions[head].kind is Kind.PERSON:
            yield from scene.of_mention(head)


def sender(scene: Scene, goods: Phrase) -> tuple[Filler, ...]:
    """中国からの|輸入品に, 米国産の|大豆に: whose goods they are; not インドからの|要請に."""
    last = scene.last_content(goods)
    if last is None or (last.lexeme.pos3 in VERBAL_NOUN and last.surface not in _GOODS):
        return ()
    for d in reversed(scene.dependents(goods.index)):
        modifier = scene.parse.phrases[d]
        fillers = scene.fillers(d) if modifier.particle == "からの" else ()
        fillers = fillers or (origin(scene, modifier) if modifier.particle == "の" else ())
        if fillers:
            return fillers
    return ()


def origin(scene: Scene, phrase: Phrase) -> tuple[Filler, ...]:
    """Return where goods come from: 日本 and 米国 of 日本・米国産牛肉の輸入."""
    mentions, text = scene.parse.mentions, scene.parse.sentence.text
    inside = scene.mentions_in(phrase.start, phrase.tail)
    if not inside or not text.startswith(_ORIGIN, mentions[inside[-1]].unit_end):
        return ()
    return tuple(f for i in inside if mentions[i].kind is not Kind.PERSON for f in scene.of_mention(i))


def _doers(scene: Scene, doing: Phrase) -> tuple[Filler, ...]:
    """米国の|イラン攻撃を非難した: who is blamed is who does it."""
    who = [d for d in scene.dependents(doing.index) if scene.parse.phrases[d].particle in {"の", "による"}]
    fillers = [f for d in who for f in scene.fillers(d) if f.entity.kind is not Kind.PLACE]
    return tuple(fillers)


def locate(filling: Filling, named: Iterable[Filler]) -> None:
    """Fill the place of an event with those of the names that are places, not countries."""
    where = [f for f in named if f.entity.kind is Kind.PLACE]
    role = filling.frame.by_name.get("place")
    if role is not None and not filling.has(role):
        filling.put(role, where)
