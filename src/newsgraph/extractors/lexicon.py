"""What grammar needs of the vocabulary: the word lists and operators of the ontologies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newsgraph.model import Frame, Status

FORMS, AS_WRITTEN = "forms", "as written"
"""What a field holds of a word list: the forms that parses use (dictionary forms of verbs), or its words."""


class Ends(NamedTuple):
    """Ends of names that say what they may do."""

    acting: tuple[str, ...]
    """Of places that act as bodies do: 富山市."""
    silent: tuple[str, ...]
    """Of those that do not: 九州."""
    media: tuple[str, ...]
    """Of media: 新聞."""
    investigators: tuple[str, ...]
    """Of bodies that find out what others did: 県警, 地検."""
    authorities: tuple[str, ...]
    """Of public bodies: 外務省, 教育委員会."""
    branches: tuple[str, ...]
    """Of parts of a body that speak for it: 支社, 広報部."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What grammar needs of the vocabulary: light verbs, verbs that stop an event, status operators."""

    light: frozenset[str]
    """Verbs that lend their arguments to a verbal noun: 会談を行う."""
    light_passive: frozenset[str] = field(metadata={FORMS: "light-verb-passive"})
    """The same with the doer and the done to exchanged: 攻撃を受ける."""
    holding: frozenset[str] = field(metadata={FORMS: "holding-verb"})
    """Verbs by which an occasion takes place: 開かれる会議."""
    held: tuple[str, ...]
    """Ends of nouns of what is held on a day: 総会, 知事選."""
    running: frozenset[str] = field(metadata={FORMS: "running-verb"})
    """What one does before an election: 出馬."""
    winning: frozenset[str] = field(metadata={FORMS: "winning-verb"})
    """The same for what one alone does: 支持を取り付ける, not 合意を取り付ける."""
    stop: frozenset[str] = field(metadata={FORMS: "stop-verb"})
    """Verbs that end or undo: 攻撃を停止する."""
    forgoing: frozenset[str] = field(metadata={FORMS: "forgoing-verb"})
    """Those by which what was meant is not done; who does not do that means it still: 訪問を諦めていない."""
    halting: frozenset[str] = field(metadata={FORMS: "halting-verb"})
    """Those by which what is there ends: 停止; 中止 may undo a plan."""
    withholding: frozenset[str] = field(metadata={FORMS: "withholding-verb"})
    """Verbs that stop an act of saying alone: コメントを控える."""
    leaving: frozenset[str] = field(metadata={FORMS: "leaving-verb"})
    """Verbs of leaving what has parties: 協定から離脱する."""
    undoing: frozenset[str] = field(metadata={AS_WRITTEN: "undoing"})
    """Triggers that undo what others of their type do: 解放 beside 拘束."""
    staying_away: frozenset[str] = field(metadata={FORMS: "staying-away-verb"})
    """Verbs of staying away from where others meet: 会議を欠席する."""
    trailing: frozenset[str]
    """Nouns that may follow a verbal noun in its compound and leave it the event: 会談後, 訪問中."""
    arms: frozenset[str] = field(metadata={FORMS: "arms"})
    """Those by which a country or body acts: 無人機による攻撃."""
    metonym: frozenset[str] = field(metadata={FORMS: "metonym-head"})
    """Heads that stand for the country or body before them: ロシアの代表団, 米国の高官."""
    performative: frozenset[str]
    """Attitudes, which the present tense states: 反対する."""
    grounds: frozenset[str] = field(metadata={FORMS: "grounds-verb"})
    """Verbs for which …したとして gives the grounds and says nothing: 逮捕, 処分."""
    measures: frozenset[str] = field(metadata={AS_WRITTEN: "measure"})
    """What is taken on such grounds: 処分, 罰金."""
    blaming: frozenset[str] = field(metadata={FORMS: "blaming-verb"})
    """Verbs whose object is said to do what they tell: 攻撃していると批判した."""
    charges: frozenset[str] = field(metadata={AS_WRITTEN: "charge-noun"})
    """Nouns of what somebody is arrested or tried for: 殺害した疑い."""
    adopting: frozenset[str] = field(metadata={FORMS: "adopting-verb"})
    """Verbs by which a draft comes to be what it says: 可決."""
    utterances: frozenset[str] = field(metadata={AS_WRITTEN: "utterance"})
    """What is said or written and does what its words do: 要求する声明."""
    joining: frozenset[str] = field(metadata={FORMS: "joining-verb"})
    """Verbs of taking part: 協議に応じる, 会談に臨む."""
    enacting: frozenset[str] = field(metadata={FORMS: "enacting-verb"})
    """Verbs by which a body takes a measure, and acts of its own: 制裁決議を採択した."""
    announcing: frozenset[str] = field(metadata={FORMS: "announcing-verb"})
    """Light verbs that are acts of saying too: 制裁を発表した."""
    averting: frozenset[str] = field(metadata={FORMS: "averting-verb"})
    """What may come is kept from coming: 再侵攻を防ぐ."""
    declared: frozenset[str] = field(metadata={AS_WRITTEN: "declared"})
    """Triggers of what is done by being announced: 制裁を発表した."""
    lasting: frozenset[str] = field(metadata={FORMS: "lasting-verb"})
    """Verbs that say of an event that it goes on or comes again: 攻撃を続ける国."""
    occasions: frozenset[str] = field(metadata={FORMS: "occasion"})
    """Meetings, speeches and visits, at which something is said or agreed."""
    dating: frozenset[str]
    """Light verbs whose time is that of the event: 17日に行った会談; not 17日に発表した制裁."""
    day_giving: frozenset[str]
    """Those, and what is done on the day of an election or puts something on a day: 20日に延期した会談."""
    reporting: frozenset[str] = field(metadata={FORMS: "reporting-verb"})
    """Verbs of passing on what others did or said: 報じる."""
    attitudes: frozenset[str] = field(metadata={FORMS: "attitude-noun"})
    """Nouns of what one thinks: 反対する考え."""
    carriers: frozenset[str]
    """Verbs that carry a noun event as its modifier: 発動した制裁, 検討している配備."""
    telling: frozenset[str] = field(metadata={FORMS: "telling-noun"})
    """What somebody tells or found out: 県警の調べ."""
    speaking: frozenset[str] = field(metadata={FORMS: "speaking-head"})
    """Unnamed people and organs that speak for who is named before them: 米当局者."""
    emerging: frozenset[str] = field(metadata={FORMS: "emerging-verb"})
    """What comes to light: 県警の調べで分かった."""
    appearing: frozenset[str] = field(metadata={FORMS: "appearing-verb"})
    """What is not there is not, or nobody knows of it, under their negation: 回答は届いていない."""
    finding: frozenset[str] = field(metadata={FORMS: "finding-verb"})
    """What is not found to be so is not known, under their negation: 攻撃した事実は確認されていない."""
    hearsay: frozenset[str] = field(metadata={AS_WRITTEN: "hearsay-noun"})
    """What others tell: 攻撃したとの情報."""
    aims: frozenset[str] = field(metadata={AS_WRITTEN: "aim-noun"})
    """What a clause says that one would reach: 圧力をかける狙い."""
    undecided: frozenset[str] = field(metadata={FORMS: "undecided"})
    """What may come or not is so or not: 停戦は困難だ, 攻撃を辞さない."""
    untrue: frozenset[str] = field(metadata={AS_WRITTEN: "untrue"})
    """What news, pictures and the like are that tell what is not so: 偽動画, 虚偽の情報."""
    papers: Mapping[str, tuple[str, ...]]
    """Papers of a case by how the name of whose they are ends: 判決 of 地裁; "" of who has sued."""
    works: tuple[str, ...]
    """Ends of words for what has a title: 映画「…」."""
    traces: frozenset[str] = field(metadata={FORMS: "trace-noun"})
    """What is found where something is so: 攻撃した形跡, 攻撃したとの情報."""
    relaying: frozenset[str] = field(metadata={FORMS: "relaying-verb"})
    """Verbs of telling that, with nothing told beside them, tell the sentence before."""
    containing: frozenset[str] = field(metadata={FORMS: "containing-verb"})
    """Verbs of what is part of a plan: 撤退を盛り込んだ案."""
    undergone: frozenset[str]
    """Nouns of doing whose の names who undergoes it: 首相の殺害."""
    whoever: frozenset[str] = field(metadata={AS_WRITTEN: "whoever"})
    """Nouns of whoever may do something: 攻撃する者は許さない."""
    decided: frozenset[str] = field(metadata={AS_WRITTEN: "decided"})
    """What is had once somebody has decided so: 支持を決めた."""
    intended: frozenset[str] = field(metadata={AS_WRITTEN: "intended"})
    """Triggers of an intention: 辞意を示した."""
    achieved: frozenset[str] = field(metadata={AS_WRITTEN: "achieved"})
    """What is there once it is settled: 当選が決まった."""
    happenings: frozenset[str] = field(metadata={AS_WRITTEN: "happening"})
    """Nouns that a clause says what happened of: 衝突する事故."""
    voices: frozenset[str] = field(metadata={AS_WRITTEN: "voice"})
    """Nouns of what many say: 辞任を求める声."""
    receiving: frozenset[str] = field(metadata={FORMS: "receiving-verb"})
    """What one travels for: 会談, 面会."""
    accused: frozenset[str] = field(metadata={AS_WRITTEN: "accused"})
    """What whoever is charged is called behind his name: 容疑者."""
    body: tuple[str, ...]
    """Ends of words for parts of the body: 後頭部."""
    penalties: tuple[str, ...]
    """Ends of what a court says to somebody: 懲役3年, 判決."""
    affecting: frozenset[str] = field(metadata={FORMS: "affecting-verb"})
    """Deeds that are done to something: 可決, not 勝利."""
    closings: frozenset[str] = field(metadata={AS_WRITTEN: "closing"})
    """How what was held ends: 閉廷後, …."""
    people: frozenset[str] = field(metadata={AS_WRITTEN: "people"})
    """Nouns for people that are no names: 女性, 高校生."""
    beginning: frozenset[str] = field(metadata={AS_WRITTEN: "beginning"})
    """Nouns by which an event begins, or becomes more: 会談の開催, 制裁の強化."""
    preventing: frozenset[str] = field(metadata={FORMS: "preventing-verb"})
    """Verbs of stopping what others do: 攻撃を防ぐ."""
    refusing: frozenset[str] = field(metadata={FORMS: "refusing-verb"})
    """Verbs of saying no to what was asked: 要請を拒否."""
    contradicting: frozenset[str] = field(metadata={FORMS: "contradicting-verb"})
    """Verbs that deny what is said, not that it is said: 報道を否定."""
    successors: frozenset[str] = field(metadata={AS_WRITTEN: "successor"})
    """Who comes into an office, by that alone: 後任."""
    reacting: frozenset[str] = field(metadata={AS_WRITTEN: "reacting"})
    """What a name right before it does at the end of a headline: 中国反発."""
    filed: frozenset[str] = field(metadata={AS_WRITTEN: "filed"})
    """What one asks a court for: 控訴."""
    others_plans: frozenset[str] = field(metadata={FORMS: "others-plan"})
    """Operators of those who would not do it themselves: 声明の容認."""
    favours: frozenset[str] = field(metadata={AS_WRITTEN: "favour"})
    """What one asks for oneself: 供与, 返還."""
    offering: frozenset[str] = field(metadata={FORMS: "offering-verb"})
    """Verbs of offering what one would do oneself, or have a part in: 提案."""
    offered: frozenset[str] = field(metadata={AS_WRITTEN: "offered"})
    """What is so offered: 買収, 会談; not 撤退."""
    arising: frozenset[str] = field(metadata={FORMS: "arising-verb"})
    """Verbs that say nothing of an event but that it took place: 発生する."""
    taking_place: frozenset[str]
    """Those, and ある."""
    suffering: frozenset[str] = field(metadata={FORMS: "suffering-verb"})
    """Verbs of what happens in the accident itself: 6日の事故で死亡した."""
    sudden: frozenset[str] = field(metadata={AS_WRITTEN: "sudden"})
    """What is over on the day on which it is: 地震."""
    airing: frozenset[str] = field(metadata={FORMS: "airing-verb"})
    """What is said in what they bring out is said on that day: 4月に放送された番組で述べた."""
    voting: frozenset[str] = field(metadata={AS_WRITTEN: "voting-noun"})
    """What is done on the day of an election: 投開票."""
    outcomes: frozenset[str] = field(metadata={FORMS: "outcome-verb"})
    """How an election ends on its day: 当選."""
    purposes: frozenset[str] = field(metadata={AS_WRITTEN: "purpose"})
    """What something else is done for: 会談のため."""
    leave: frozenset[str] = field(metadata={AS_WRITTEN: "leave"})
    """What is needed before something may be done: 承認."""
    feelings: frozenset[str] = field(metadata={AS_WRITTEN: "feeling"})
    """What nobody plans to feel: 反発."""
    denying: frozenset[str]
    """Types of event that say no to what somebody said."""
    said: frozenset[str]
    """Nouns of what is said: 発言, 要求."""
    ends: Ends
    """Ends of names that say what they may do."""
    conduct: frozenset[str] = field(metadata={AS_WRITTEN: "conduct-noun"})
    """What somebody does or says, for which he is blamed: 「日本の対応は残念だ」と批判した."""
    own_acts: frozenset[str] = field(metadata={AS_WRITTEN: "own-act"})
    """What is asked of whose act it would be: 米国の協力を求めた."""
    gifts: frozenset[str] = field(metadata={AS_WRITTEN: "gift"})
    """What is given or promised to who asked for it, or for whom one feels: 援助."""
    sympathies: tuple[str, ...]
    """How triggers begin by which one feels for somebody: 哀悼."""
    misdeeds: frozenset[str] = field(metadata={FORMS: "misdeed"})
    """What nobody may do: who says that another did it accuses them."""
    strikes: frozenset[str] = field(metadata={FORMS: "strike"})
    """The same for who contends it: 攻撃したと主張."""
    ranks: Mapping[str, str]
    """Of what rank people are by their titles: 外相 -> bmf, a part of bm (閣僚)."""
    courts: tuple[str, ...]
    """Ends of the names of courts."""
    judges: tuple[str, ...]
    """Ends of the titles of those who sit there."""
    stages: Mapping[str, str]
    """How far a case is by the triggers that tell it: 起訴 -> i."""
    matters: tuple[str, ...]
    """Ends of nouns that with で say what something is about: 6日の事件で謝罪した."""
    craft: tuple[str, ...]
    """Ends of nouns for ships and aircraft, of which a country is not where they are."""
    operators: Mapping[str, Status]
    """Status by the word (noun or dictionary form of a verb) that governs a clause or a verbal noun."""
    noun_operators: Mapping[str, Status]
    """The same, with what sets a status as a noun alone: 辞任するとの観測; not 発射を観測した."""
    supposing: frozenset[str]
    """Those of them by which something is supposed to be so: 疑い, 模様."""


def pairs(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Take words that are written as 市長=市, 知事=県, 知事=都 apart: the ends by the word."""
    found: dict[str, tuple[str, ...]] = {}
    for word, _, end in (pair.partition("=") for pair in words):
        found[word] = (*found.get(word, ()), end)
    return found


def voices(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is an attitude, by itself or as the head of a compound: 支持, 全面支持."""
    return word in lexicon.performative or word[-2:] in lexicon.performative


def is_for_others(frame: Frame) -> bool:
    """Whether what a type says is said so that others grant it: 要請, 主張."""
    return frame.complement in {Status.REQUESTED, Status.ALLEGED}


def has_doer(frame: Frame) -> bool:
    """Whether the subject of the active is another one than that of the passive, or receives him: 出迎え."""
    for role in frame.roles:
        if role.several and {"が", "を"} <= set(role.verbal) and "に" not in role.verbal:
            return True
    return {r.name for r in frame.roles if "が" in r.verbal} != {
        r.name for r in frame.roles if "が" in r.passive
    }
