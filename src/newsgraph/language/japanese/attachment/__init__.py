"""Phrases -> their heads: a deterministic, projective attachment from right to left.

Every phrase depends on a later one. Candidates for phrase i are i+1, the head of i+1, the head of
that one, and so on, so that no two dependencies cross; the rules choose among them by what the
phrase asks for (a noun, a predicate, a verb of saying) and by how independent a clause is
(南不二男『現代日本語の構造』: a topic does not stay inside a relative or conditional clause).
"""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.attachment import arguments, modifiers, subclauses, telling, topics
from newsgraph.language.japanese.attachment.gaps import gapped_topics
from newsgraph.language.japanese.attachment.inner import inner_topics
from newsgraph.language.japanese.attachment.state import SHARING, Quotation, State
from newsgraph.language.japanese.attachment.timing import (
    goes_with_topic,
    is_of_noun,
    is_sequel,
    lies_ahead,
    opens_content,
    opens_told,
)
from newsgraph.language.japanese.attachment.within import told_within
from newsgraph.language.japanese.features import Complements, Features

__all__ = ["attach"]

_UTTERING = frozenset({"述べる", "強調", "表明", "主張", "発言", "明言", "宣言", "約束", "誓う"})
_BEING = frozenset({"ある", "ない"})
_CASE = "場合"


def attach(phrases: Sequence[Features], quotations: Sequence[Quotation], words: Complements) -> list[int]:
    """Return the head of each phrase, -1 for the last.

    `quotations` are ``(first, last, closed)`` phrase ranges: what is inside one depends on phrases
    inside, but for the last; where it is `closed` (…」と述べた) nothing outside depends on its phrases.
    """
    last = len(phrases) - 1
    heads, chains = [-1] * len(phrases), [[last]] * len(phrases)
    verbs: list[Sequence[int]] = [[last] if phrases and phrases[last].predicate else []] * len(phrases)
    gapped, heard = gapped_topics(phrases), telling.ends_in_hearsay(phrases)
    within = told_within(phrases)
    inner = inner_topics(phrases, gapped, within)
    first = topics.first_topic(phrases)
    state = State(phrases, heads, chains, verbs, quotations, words, gapped, inner, first, within)
    for i in range(last - 1, -1, -1):
        phrase, head = phrases[i], -1
        if phrase.ends_quote >= 0:
            head = heads[phrase.ends_quote]  # 「攻撃した。支援する」と述べた: both were said
            if head < 0 and phrase.ends_quote == last and quotations[0][0] == 0:
                chains[i] = [i]  # 「攻撃した。支援する」 alone: each ends for itself
                verbs[i] = chains[i] if phrase.predicate else []
                continue
        if head < 0:
            candidates: Sequence[int] = chains[i + 1]
            if quotations and len(candidates) > 1:
                candidates = _candidates(i, candidates, state)
            if heard and len(candidates) > 1 and not phrase.predicate:
                candidates = telling.without_hearsay(i, candidates, state)
            head = candidates[0] if len(candidates) == 1 else _choose(i, candidates, state)
        heads[i], chains[i] = head, [i, *chains[head]]
        verbs[i] = [i, *verbs[head]] if phrase.predicate else verbs[head]
        if not phrase.predicate and (governor := phrases[head]).predicate:
            outer = phrase.topic and phrase.particle == "も" and i not in inner
            case = "は" if outer else phrase.particle
            if case not in governor.filled:
                governor.filled |= {case}
    return heads


def _candidates(i: int, chain: Sequence[int], state: State) -> Sequence[int]:
    """Return the phrases of a chain that phrase i may depend on, inside and outside of quotations."""
    into = _partial_quotation(i, state)
    if into >= 0:
        return [j for j in chain if j <= into]
    scope = state.phrases[i].scope
    if scope >= 0 and i != state.quotations[scope][1]:
        inside = [j for j in chain if j <= state.quotations[scope][1]]
        return inside or chain[:1]
    for first, last, closed in state.quotations:
        if closed and i < first:
            named = last if i + 1 == first and _is_name(i, last, state) else -1
            chain = [j for j in chain if not first <= j <= last or j == named] or chain
    return chain


def _is_name(i: int, last: int, state: State) -> bool:
    """去年|起きた|「能登半島|地震」で: what stands between the marks is a noun, which a clause modifies."""
    noun = state.phrases[last]
    return state.phrases[i].adnominal and noun.nominal and not (noun.quote or noun.predicate)


def _partial_quotation(i: int, state: State) -> int:
    """Return the last phrase of the quotation that phrase i belongs to though it stands before it, else -1.

    News quotes from the middle of a clause: 外相は、米国が「約束を破った」と述べた. What the act of
    saying takes itself (its topic, the one addressed, the occasion) stays outside.
    """
    phrase = state.phrases[i]
    if phrase.predicate:
        return _clause_of_quotation(i, state)
    if phrase.comma and phrase.particle != "は":
        return -1
    for first, last, closed in state.quotations:
        leans = i == first - 1 or i < first <= state.heads[i + 1] <= last
        if closed and leans and state.phrases[last].predicate:
            return last if _fits_inside(i, state, last) else -1
    return -1


def _clause_of_quotation(i: int, state: State) -> int:
    """大統領は、部隊が国境を越え、戦争が「歴史になる」と述べた: a whole clause of its own before it.

    Also 大統領は、国境を越えるのは「歴史になる」と述べた: what it is said of.
    """
    if state.phrases[i].particle == "は" and not state.phrases[i].comma:
        return _quoted_behind(i, state) if state.has_topic(i - 1) else -1
    if state.phrases[i].connective not in SHARING:
        return -1
    subject = next((k for k in range(i - 1, -1, -1) if state.phrases[k].particle == "が"), -1)
    if subject < 0 or not state.has_topic(subject):
        return -1
    if any(p.predicate for p in state.phrases[subject:i]):
        return -1
    for first, last, closed in state.quotations:
        if closed and i + 1 < first <= state.heads[i + 1] <= last:
            return last
    return -1


def _quoted_behind(i: int, state: State) -> int:
    """The last phrase of a quotation right behind phrase i that says something of it, -1 for none."""
    for first, last, closed in state.quotations:
        if closed and i == first - 1 and state.phrases[last].predicate:
            return -1 if {"が", "は"} & state.phrases[last].filled else last
    return -1


def _fits_inside(i: int, state: State, last: int) -> bool:
    phrase, filled = state.phrases[i], state.phrases[last].filled
    if phrase.particle == "は":  # 紙面は、首相は「守る」と述べたと報じた: who says it, told by another
        return i in state.inner and "は" not in filled and not _is_told_on(state, last)
    if phrase.particle == "が":
        told = state.heads[last] >= 0 and state.is_relayed(state.heads[last])
        return state.has_topic(i) and not {"が", "は"} & filled and not told
    if phrase.particle == "を":  # 案を「最高だと思う」と述べた, 案を「恐れる」と評した
        open_ = "を" not in filled and not _holds_content(i, state, last) and _utters(state, last)
        return open_ and not _is_state(state.phrases[last])
    return False  # 記者団に「撤退する」と話した: whom it is said to, or when


def _is_told_on(state: State, last: int) -> bool:
    return state.heads[last] >= 0 and state.phrases[state.heads[last]].quote


def _utters(state: State, last: int) -> bool:
    """Whether the verb behind a quotation has no object but what is said: not 案を「…」と批判した."""
    return state.heads[last] >= 0 and state.phrases[state.heads[last]].lemma in _UTTERING


def _holds_content(i: int, state: State, last: int) -> bool:
    """最高だと|思う: what is thought stands with its verb."""
    return any(state.phrases[k].quote and state.heads[k] == last for k in range(i + 1, last))


def _is_state(phrase: Features) -> bool:
    """決定を「正しい一歩だ」と歓迎した, 「恐れがある」と: what is, or is such, has no object."""
    being = phrase.adjective or phrase.copula or phrase.lemma in _BEING
    return being or (phrase.nominal and not phrase.verbal_noun)


def _choose(i: int, candidates: Sequence[int], state: State) -> int:
    phrase = state.phrases[i]
    fixed = _fixed(i, candidates, state) if state.gapped or state.within else -1
    if fixed >= 0:
        return fixed
    if phrase.adnominal:
        return modifiers.noun(i, candidates, state)
    if phrase.predicate:
        return subclauses.clause(i, candidates, state)
    if phrase.time and is_of_noun(i, state):
        return i + 1
    if phrase.topic:
        return _topic(i, candidates, state)
    goes_with = goes_with_topic(i, state)
    if goes_with >= 0:
        return topics.topic(goes_with, candidates, state)
    listed = phrase.nominal and phrase.particle in {"", "と", "や", "か"}
    if listed and not (phrase.time or phrase.formal or is_sequel(phrase)):
        parallel = modifiers.parallel(i, candidates, state)
        if parallel >= 0:
            return parallel
    return arguments.argument(i, candidates, state)


def _fixed(i: int, candidates: Sequence[int], state: State) -> int:
    """What the sentence as a whole says of phrase i, -1 for nothing."""
    if i in state.within:
        return next((j for j in reversed(candidates) if state.phrases[j].quote), -1)
    for topic, after in state.gapped.items():
        if topic <= i < after and after in candidates and not state.phrases[i].adnominal:
            return after
    return -1


def _topic(i: int, candidates: Sequence[int], state: State) -> int:
    phrase = state.phrases[i]
    after = phrase.time and i and state.phrases[i - 1].predicate  # …し、27日には台風が達すると予想した
    told = phrase.time and phrase.particle == "に" and (opens_told(i, state) or lies_ahead(i, state))
    case = phrase.formal and phrase.content == _CASE  # 米国は、侵攻が起きた|場合は|制裁を科すとしている
    if case or told or (after and opens_content(i, state)):  # 社は、|28日には再開すると…
        return arguments.argument(i, candidates, state)
    return topics.topic(i, candidates, state)
