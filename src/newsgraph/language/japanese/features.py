"""What attachment and clauses have to know of a phrase, and of the vocabulary."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from newsgraph.model import Token

FORMAL_NOUNS = frozenset(
    [
        "こと",
        "もの",
        "ため",
        "為",
        "ほか",
        "他",
        "際",
        "上",
        "うえ",
        "中",
        "後",
        "前",
        "時",
        "とき",
        "場合",
        "一方",
        "とおり",
        "通り",
        "まま",
        "間",
        "以上",
        "以外",
        "以降",
        "以来",
        "うち",
        "ところ",
        "わけ",
        "はず",
        "つもり",
        "最中",
        "直前",
        "直後",
        "矢先",
        "たび",
        "度",
        "限り",
        "代わり",
        "ほど",
        "くらい",
        "次第",
        "のち",
        "あと",
    ]
)
"""Nouns that only carry the clause before them."""
VERBAL_NOUN = frozenset({"サ変可能", "サ変形状詞可能"})
"""UniDic's marks of a noun of doing."""
PEOPLE = tuple("者家党国省府側員民相長官団界社会庁軍派院署ら人族脳筋々手訳師士告授督")
"""Last letters of words for people and bodies: 野党, 専門家, 諸国, 両病院."""
_BODIES = (
    "裁判所", "研究所", "取引所", "当局", "事務局", "防衛局", "部隊", "教委", "選管", "学校", "大学", "銀行",
    "機関", "組合", "勢力", "陣営", "首脳", "グループ", "チーム", "メンバー", "地裁", "高裁",
    "地検", "高検", "最高検", "企業", "執行部", "指導部",
)  # fmt: skip
"""Ends of words for bodies that hold more than one letter: 裁判所, but not 場所."""
_ACTORS = (*PEOPLE, *_BODIES)
FIGURES = frozenset(
    ["損益", "利益", "純利益", "純損失", "営業益", "純益", "収益", "業績", "売上", "売上高", "売り上げ"]
)
"""How a firm did, which does nothing beside the firm: 甲社は|純利益が|減った."""
COUNTERS, AND_OTHERS = ("人", "名"), "ら"
"""What people are counted by, and what stands for those who are not named: 山田氏ら3人."""
BODIES = frozenset({"カ国", "か国", "ヵ国", "ヶ国", "国", "党", "社", "県", "市", "町", "村"})
"""What countries, bodies and places are counted by behind the last of them: 日米韓3カ国, 自民、公明2党."""
BOTH = frozenset({"両県", "両府", "両市", "両町", "両村", "両州", "両都市"})
"""What says that the names before it are of two places: 千葉、埼玉両県."""
_BOUNDS = frozenset({"以上", "余り", "あまり", "超", "前後", "ほど", "程度"})
"""What stands behind a number of people that is not exact."""
PLANS = frozenset({"方向", "方針", "予定", "計画", "見通し", "見込み", "公算", "運び"})
"""What is planned or expected: 方向で調整している, 見通しとなった."""
SEQUELS = frozenset({"後", "あと", "のち", "直後"})
"""Nouns whose clause is over before the next one: 訪れた後、…."""
SUPPOSING = frozenset({"見る", "する", "考える", "思う", "言う", "推定", "信ずる", "信じる"})
"""Verbs by which something is held to be so: …とみられる."""
UPON = frozenset({"上", "うえ"})
"""Nouns that put a clause before the next one: 訪問した上で, 協議する."""
COMING = ("来", "再来", "明日", "あす", "あさって", "年内", "近く", "近日", "今後")
"""How times begin that lie ahead."""
SIGNS = frozenset({"補助記号", "空白"})
"""Parts of speech of punctuation."""


@dataclass(frozen=True, slots=True)
class Complements:
    """Words that take a clause: they decide how it attaches."""

    saying: Set[str]
    """Dictionary forms of verbs and verbal nouns that govern a quoted clause (…と述べた, …よう求めた)."""
    content: Set[str]
    """Nouns whose clause says what they are (…する可能性, …との方針), so that no role of it is the noun."""
    reciprocal: Set[str] = frozenset()
    """Verbal nouns and verbs that are done with somebody (会談, 合意): と belongs to them."""
    occasion: Set[str] = frozenset()
    """Verbs and verbal nouns of occasions (会談し、…と述べた): their clause leans on the act of saying."""
    attitude: Set[str] = frozenset()
    """Words of what one thinks of something, by which one says so (歓迎, 評価)."""
    telling: Set[str] = frozenset()
    """Nouns of what somebody tells (話, 発表): …の話として is whose words an act of saying passes on."""
    audience: Set[str] = frozenset()
    """Nouns for those to whom something is said: 記者団に対し、…と述べた."""
    medium: Set[str] = frozenset()
    """Nouns for what something is said or written in: 声明で…と述べた."""
    assembly: Set[str] = frozenset()
    """Nouns for where something is said, and decided too: 国会で、…と述べた, 国会で成立した."""
    degree: Set[str] = frozenset()
    """Adverbs of how much: より厳しい措置."""
    arising: Set[str] = frozenset()
    """Nouns of what takes place somewhere: 地震, デモ."""


@dataclass(slots=True)
class Features:
    """What attachment has to know of a phrase; made by `describe`."""

    nominal: bool = False
    """Ends in a noun (a predicate noun too)."""
    predicate: bool = False
    particle: str = ""
    topic: bool = False
    comma: bool = False
    adnominal: bool = False
    """Modifies a noun: …の, a clause before a noun, この."""
    quote: bool = False
    """A clause that と or quotation marks make the complement of saying."""
    time: bool = False
    name: str = ""
    """Kind of entity that it ends with ("" for none)."""
    named: int = -1
    """Index of the mention that it ends with, -1 for none."""
    owner: int | None = None
    """Index of the mention to which that one belongs: ミャンマー of ミャンマーの国軍."""
    saying: bool = False
    """A predicate that can govern a quoted clause."""
    connective: str = ""
    """For predicates: て, が, ば, 連用, と, よう …; "" at the end of a sentence."""
    lasting: bool = False
    """…しており、: tells what goes on while the next clause is done."""
    formal: bool = False
    """こと, もの, ため, 際 …: a noun that only carries its clause."""
    content: str = ""
    """The last content word with its suffixes."""
    lemma: str = ""
    """Dictionary form of the last content word."""
    verbal_noun: bool = False
    """Ends in a noun of doing: 攻撃, 供給."""
    adjective: bool = False
    passive: bool = False
    """…された."""
    past: bool = False
    """…した."""
    copula: bool = False
    """A noun with だ: 独裁だ."""
    quantity: bool = False
    """A number with its counter: 2回目の, 3人の."""
    ends_quote: int = -1
    """Last phrase of the quotation in which the phrase ends a sentence but not the last one, else -1."""
    scope: int = -1
    """Index of the quotation (see `quotations`) that the phrase stands in, -1 outside."""
    filled: frozenset[str] = frozenset()
    """Cases that phrases attached so far fill (for predicates)."""

    def acts(self) -> bool:
        """Whether it names people or a body, or is a word for them."""
        return bool(self.name) or self.content.endswith(_ACTORS)


def counts_people(words: Sequence[Token]) -> bool:
    """Whether words end in a number of people: 3人, 約50人以上."""
    end = words[-2:-1] if words and words[-1].surface in _BOUNDS else words[-1:]
    return bool(end) and end[0].surface in COUNTERS


def end_of_names(words: Sequence[Token], last: Token) -> int:
    """Return where the names end of words that `last` ends: before 3社 and 両県, and before ら."""
    if last.surface == AND_OTHERS or last.surface in BOTH:
        return last.start
    if last.surface not in BODIES:
        return last.end
    number = next((w for w in words if w.end == last.start), None)
    return number.start if number is not None and number.lexeme.pos2 == "数詞" else last.end


def are_signs(words: Sequence[Token]) -> bool:
    """Whether words are punctuation alone, so that what stands before them is a bare noun."""
    return all(word.lexeme.pos in SIGNS for word in words)


def last_content(words: Sequence[Token]) -> Token | None:
    """Return the last content word of a phrase, signs and what stands in brackets behind it left out."""
    if words and words[-1].lexeme.pos not in SIGNS:
        return words[-1]
    depth = 0
    for token in reversed(words):
        if token.surface in ")）":
            depth += 1
        elif token.surface in "(（":
            depth -= 1
        elif depth <= 0 and token.lexeme.pos not in SIGNS:
            return token
    return None
