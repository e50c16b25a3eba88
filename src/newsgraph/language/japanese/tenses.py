"""The tense at a place of a sentence: what a date there is read by."""

from __future__ import annotations

from bisect import bisect_right

from newsgraph.language.japanese.features import PLANS
from newsgraph.model import Clause, ClauseKind, Parse, Phrase, Tense

_NONPAST, _PAST, _UNKNOWN = Tense.NONPAST, Tense.PAST, Tense.UNKNOWN
_ADVERBIAL, _NOMINAL = ClauseKind.ADVERBIAL, ClauseKind.NOMINAL
_PLANNING = frozenset(
    {
        *("合意", "決める", "決定", "決まる", "計画", "準備", "目指す", "約束", "表明"),
        *("求める", "要求", "要請", "提案", "呼び掛ける", "促す"),
        *("届け出る", "届け出", "備える", "控える", "向ける"),
    }
)
"""Verbs whose object lies ahead, though they are past: 12月の増産に合意した, 4月の選挙に候補を届け出た."""
PUTTING = frozenset(
    {
        "延期",
        "先送り",
        "順延",
        "予定",
        "設定",
        "前倒し",
        "繰り上げる",
        "繰り下げる",
        "延ばす",
        "ずらす",
        "変更",
    }
)
"""Verbs by which something is put on the day with に: 20日に延期した."""

SCHEDULING = frozenset({"予定", "計画", "企画", "準備", "検討", "調整", "目指す", "控える"})
"""Verbs of what one has before one: where and when that is stands with them, too."""
_ABOUT_TO = _PLANNING | PUTTING | {"検討", "調整", "見込む", "想定", "期待", "なる"}
"""What goes on of what lies ahead: 24日に訪中し、会談することを検討している."""
_CHAINING = frozenset({"連用", "て"})
_TOWARDS = frozenset({"への", "に向けた", "に向けての"})
_BEFORE = frozenset({"後", "あと", "のち", "場合"})
"""Nouns before which a verb is past whenever it is: 協議した後、決める."""
_SETTLING = frozenset({"固める", "固まる", "入る", "決める", "決まる"})
"""Verbs by which a plan is made: 来月に訪れ、協議する方針を固めた, 方向で調整に入った."""
_EXAMPLE = "など"
"""Before it a verb has no tense of its own: 不通となるなどした."""


class Tenses:
    """Tense of each clause of a sentence, asked for by place."""

    def __init__(self, parse: Parse) -> None:
        """Note where phrases end and which of them are predicates."""
        self._parse = parse
        self._ends = [parse.tokens[phrase.end - 1].end for phrase in parse.phrases]
        self._clauses = {clause.predicate: clause for clause in parse.clauses}

    def at(self, position: int) -> Tense:
        """Return the tense of the clause around a place, of its governor where it has none.

        What goes on (…ている) dates neither back nor forward, nor does …した後 before what is to come; a time
        set off by a comma looks past …する中で.
        """
        phrases = self._parse.phrases
        index = bisect_right(self._ends, position)
        if index < len(phrases) and self._lies_ahead(phrases[index]):
            return _NONPAST
        apart = index < len(phrases) and phrases[index].comma
        before, start = False, index
        while 0 <= index < len(phrases):
            clause = self._clauses.get(index)
            if clause is not None and clause.tense is not _UNKNOWN:
                before = before or clause.connective in _BEFORE
                relative = clause.connective in _BEFORE or clause.connective == _EXAMPLE
                if clause.tense is _NONPAST and self._was_planned(clause):
                    return _UNKNOWN
                if clause.tense is _PAST and self._may_be_told(start, clause):
                    return _UNKNOWN
                if "ている" in clause.modality and self._is_done(start, clause):
                    return _PAST
                if not relative and not (apart and clause.kind is _ADVERBIAL):
                    open_ = clause.tense is _NONPAST and (before or "ている" in clause.modality)
                    return _UNKNOWN if open_ else clause.tense
            elif clause is not None and phrases[index].particle == "へ":
                return _NONPAST  # headlines: 12日に表明へ
            index = phrases[index].head
        return _UNKNOWN

    def _may_be_told(self, start: int, clause: Clause) -> bool:
        """7月10日に|訪問すると|発表した: a day with に before what is to come may be the day of that."""
        this = self._parse.phrases[start]
        if this.particle != "に" or this.comma or this.head != clause.predicate:
            return False
        told = (self._clauses.get(p) for p in range(start, clause.predicate))
        ahead = (c for c in told if c is not None and c.kind is ClauseKind.QUOTE and c.tense is _NONPAST)
        return any(c.governor == clause.predicate for c in ahead)

    def _is_done(self, start: int, clause: Clause) -> bool:
        """4日に公約を発表し、福祉を重んじる姿勢を見せている: what comes before what goes on."""
        between = (self._clauses.get(p) for p in range(start, clause.predicate))
        before = (c for c in between if c is not None and c.governor == clause.predicate)
        deed = any(c.connective in _CHAINING and "ている" not in c.modality for c in before)
        return deed and self._word(self._parse.phrases[clause.predicate]) not in _ABOUT_TO

    def _was_planned(self, clause: Clause) -> bool:
        """2月に訪中する|予定だった: the day of the plan is over, or not."""
        plan = self._clauses.get(clause.governor) if clause.kind is _NOMINAL else None
        return plan is not None and plan.tense is _PAST and plan.predicate == clause.governor

    def _lies_ahead(self, phrase: Phrase) -> bool:
        """Whether a time is that of what is only planned: 12月の増産に合意した, 20日に延期した."""
        if phrase.head < 0:
            return False
        head = self._parse.phrases[phrase.head]
        if phrase.particle == "に":
            put = phrase.index + 1 == head.index and self._word(head) in PUTTING
            return put or self._is_of_plan(phrase, head)
        if phrase.particle == "の" and head.particle in _TOWARDS and head.head >= 0:
            head = self._parse.phrases[head.head]  # 10月の選挙への出馬を|表明した
        if phrase.particle != "の" or head.particle not in {"を", "に"} or head.head < 0:
            return False
        return self._word(self._parse.phrases[head.head]) in _PLANNING

    def _is_of_plan(self, phrase: Phrase, verb: Phrase) -> bool:
        """4月に|訪れ、|協議する|方針を|固めた; not 13日に、訪れて…, nor 3月に訪れ、検討を決めた."""
        if phrase.comma or self._word(verb) not in _SETTLING:
            return False
        between = [c for i, c in self._clauses.items() if phrase.index < i < verb.index]
        chained = any(c.governor == verb.index for c in between)
        return chained and any(c.kind is _NOMINAL and c.connective in PLANS for c in between)

    def _word(self, phrase: Phrase) -> str:
        """The word that a predicate says: a verb's dictionary form or a verbal noun."""
        token = self._parse.tokens[max(phrase.tail - 1, phrase.start)]
        return token.lexeme.lemma if token.lexeme.pos == "動詞" else token.surface
