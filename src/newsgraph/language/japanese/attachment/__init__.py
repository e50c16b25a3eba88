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
from newsgraph.language.japanese.features import COMING, Complements, Features
from newsgraph.language.japanese.particles import SOURCES

__all__ = ["attach"]

_SEQUELS = frozenset({"後", "あと", "のち", "直後", "以降", "以来"})
"""Nouns that set a clause before the next one in time."""
_PASSING = frozenset({"なる", "入る"})
"""Verbs that only say when, with the time before them."""
_TOGETHER = frozenset({"とも", "共"})
_UTTERING = frozenset({"述べる", "強調", "表明", "主張", "発言", "明言", "宣言", "約束", "誓う"})
_BEING = frozenset({"ある", "ない"})
_EFFECTIVE = ("付", "付け")
_CASE = "場合"
_CLAUSAL = frozenset({"こと", "事"})
_GONE = ("昨", "去", "先", "前", "一昨", "おととし")
_LONG = tuple("年月春夏秋冬旬末度")
"""How times that are longer than a day begin and end."""


def attach(phrases: Sequence[Features], quotations: Sequence[Quotation], words: Complements) -> list[int]:
    """Return the head of each phrase, -1 for the last.

    `quotations` are ``(first, last, closed)`` phrase ranges: what is inside one depends on phrases
    inside, but for the last; where it is `closed` (…」と述べた) nothing outside depends on its phrases.
    """
    last = len(phrases) - 1
    heads, chains = [-1] * len(phrases), [[last]] * len(phrases)
    gapped, heard = gapped_topics(phrases), telling.ends_in_hearsay(phrases)
    inner = inner_topics(phrases, gapped)
    state = State(phrases, heads, chains, quotations, words, gapped, inner, topics.first_topic(phrases))
    for i in range(last - 1, -1, -1):
        phrase = phrases[i]
        head = heads[phrase.ends_quote] if phrase.ends_quote >= 0 else -1
        if head < 0 <= phrase.ends_quote == last and quotations[0][0] == 0:
            chains[i] = [i]  # 「攻撃した。支援する」 alone: each ends for itself
            continue
        if head < 0:  # else 「攻撃した。支援する」と述べた: both were said
            candidates: Sequence[int] = chains[i + 1]
            if quotations and len(candidates) > 1:
                candidates = _candidates(i, candidates, state)
            if heard and len(candidates) > 1 and not phrase.predicate:
                candidates = telling.without_hearsay(i, candidates, state)
            head = candidates[0] if len(candidates) == 1 else _choose(i, candidates, state)
        heads[i], chains[i] = head, [i, *chains[head]]
        governor = phrases[head]
        if governor.predicate and not phrase.predicate:
            outer = phrase.topic and phrase.particle == "も" and i not in inner
            governor.filled.add("は" if outer else phrase.particle)
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
    """大統領は、部隊が国境を越え、戦争が「歴史になる」と述べた: a whole clause of its own before it."""
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
    for topic, after in state.gapped.items() if state.gapped else ():
        if topic <= i < after and after in candidates and not phrase.adnominal:
            return after
    if phrase.adnominal:
        return modifiers.noun(i, candidates, state)
    if phrase.predicate:
        return subclauses.clause(i, candidates, state)
    if phrase.time and _is_of_noun(i, state):
        return i + 1
    if phrase.topic:
        return _topic(i, candidates, state)
    may_set = phrase.time or phrase.content in state.words.occasion or phrase.content in _TOGETHER
    if may_set and _sets_the_scene(i, state):
        return topics.topic(i, candidates, state)
    listed = phrase.nominal and phrase.particle in {"", "と", "や", "か"}
    if listed and not phrase.time and not phrase.formal:
        parallel = modifiers.parallel(i, candidates, state)
        if parallel >= 0:
            return parallel
    return arguments.argument(i, candidates, state)


def _topic(i: int, candidates: Sequence[int], state: State) -> int:
    phrase = state.phrases[i]
    after = phrase.time and i and state.phrases[i - 1].predicate  # …し、27日には台風が達すると予想した
    told = phrase.time and phrase.particle == "に" and (_opens_told(i, state) or _lies_ahead(i, state))
    case = phrase.formal and phrase.content == _CASE  # 米国は、侵攻が起きた|場合は|制裁を科すとしている
    if case or told or (after and _opens_content(i, state)):  # 社は、|28日には再開すると…
        return arguments.argument(i, candidates, state)
    return topics.topic(i, candidates, state)


def _is_of_noun(i: int, state: State) -> bool:
    """17日|告示、|29日|投開票の|選挙: a bare time right before a noun of doing that is no predicate."""
    phrase, after = state.phrases[i], state.phrases[i + 1]
    bare = not phrase.particle and not phrase.comma and after.scope == phrase.scope
    doing = after.verbal_noun and not (after.predicate or after.name)
    return bare and doing and after.comma and not after.particle


def _sets_the_scene(i: int, state: State) -> bool:
    """大統領は17日に…, 17日、…: the time right behind a topic, or at the start, goes where the topic goes."""
    phrase, after = state.phrases[i], state.phrases[i + 1]
    before = state.phrases[i - 1] if i else None
    if not phrase.time:
        return _is_venue(i, state) or _is_together(i, state)
    if after.lemma in _PASSING and after.connective:
        return False  # 25日に|なって
    if phrase.particle in {"", "に"} and (_lies_ahead(i, state) or _is_second(i, state)):
        return False
    if not phrase.particle and not phrase.comma and (_dates_noun(i + 1, state) or _is_set(i, state)):
        return False
    effective = phrase.particle == "で" and phrase.content.endswith(_EFFECTIVE)
    if (phrase.particle == "に" or effective) and not phrase.comma and _opens_inner(i, state):
        return False
    opens = phrase.particle in {"", "に"} or effective  # 警視庁は17日付で、…したとして逮捕した
    if opens and before is not None and before.topic and before.particle == "は":
        return i - 1 not in state.inner
    opens = before is None or before.topic or before.particle in SOURCES or not before.nominal
    return phrase.comma and not phrase.particle and opens and not _is_dated_anew(i, state)


def _is_dated_anew(i: int, state: State) -> bool:
    """18日、|帰国した|元首相は|19日、…: the first is of the clause before the topic."""
    phrases, rest = state.phrases, range(i + 1, len(state.phrases))
    topic = next((j for j in rest if phrases[j].topic), -1)
    inside = [j for j in range(i + 1, topic) if phrases[j].predicate]
    if not inside or any(state.heads[j] > topic for j in inside):
        return False
    return any(p.time and p.comma and p.scope == phrases[i].scope for p in phrases[topic + 1 :])


def _is_second(i: int, state: State) -> bool:
    """17日、|首相は|20日に|訪問すると|述べた: it is dated already."""
    phrase, before = state.phrases[i], state.phrases[max(i - 2, 0)]
    dated = before.time and before.comma and not before.particle and state.phrases[i - 1].topic
    return bool(i > 1 and dated and phrase.particle == "に" and before.scope == phrase.scope)


def _is_set(i: int, state: State) -> bool:
    """23日、|警察は、|22日|軍が|射殺した|男性について…: behind a topic set off, one has its day."""
    if not (i and state.phrases[i - 1].topic and state.phrases[i - 1].comma):
        return False
    scope = state.phrases[i].scope
    return any(p.time and p.comma and not p.particle and p.scope == scope for p in state.phrases[:i])


def _opens_inner(i: int, state: State) -> bool:
    return _opens_content(i, state) or _opens_clause(i, state) or _opens_told(i, state)


def _lies_ahead(i: int, state: State) -> bool:
    """首相は|来月|インドを|訪れると|述べた, 社は|2027年に|売ると|発表した: no day on which one says so."""
    phrase = state.phrases[i]
    coming = phrase.content.startswith(COMING)
    long = phrase.content.endswith(_LONG) and not phrase.content.startswith(_GONE)
    within = long and phrase.particle and not phrase.comma
    if not (coming or within) or not (i and state.phrases[i - 1].topic):
        return False
    for j in range(i + 1, len(state.phrases)):
        other = state.phrases[j]
        if other.topic or other.scope != phrase.scope:
            return False
        if other.predicate:
            return not other.past and _comes(j, state, before_noun=coming)
    return False


def _comes(j: int, state: State, *, before_noun: bool) -> bool:
    """訪れると, 訪れ、会談する方針を; 開かれる会議に `before_noun`; not 病気であると."""
    while state.phrases[j].connective in {"て", "連用"} and state.heads[j] >= 0:
        j = state.heads[j]
    this = state.phrases[j]
    if not this.predicate or this.past or this.copula or this.adjective:
        return False
    noun = state.phrases[state.heads[j]].content if this.connective == "連体" else ""
    content = noun in _CLAUSAL or noun in state.words.content
    return this.quote or content or (before_noun and this.adnominal)


def _opens_told(i: int, state: State) -> bool:
    """首相は、|12月8日に|選挙を|行うと|述べた: behind a topic set off, a day with に is of what is told."""
    phrases = state.phrases
    if not (i and phrases[i - 1].topic and phrases[i - 1].comma):
        return False
    for j in range(i + 1, len(phrases)):
        other = phrases[j]
        if other.topic or other.scope != phrases[i].scope:
            return False
        if other.predicate:
            return other.quote
    return False


def _opens_clause(i: int, state: State) -> bool:
    """17日に|訪れた|後、…; 選挙は、|去年12月に|戒厳を|宣言した|大統領が…: its clause follows."""
    phrases = state.phrases
    for j in range(i + 1, len(phrases) - 1):
        other = phrases[j]
        if other.time or other.topic or other.scope != phrases[i].scope:
            return False
        if other.predicate:
            after = phrases[j + 1]
            return after.content in _SEQUELS or (
                other.adnominal and phrases[i - 1].comma and not after.formal
            )
    return False


def _is_venue(i: int, state: State) -> bool:
    """首相は|大統領との|会談で、: the occasion behind a topic goes where the topic goes."""
    phrase, k = state.phrases[i], i - 1
    while k > 0 and state.phrases[k].adnominal and not state.phrases[k].predicate:
        k -= 1
    before = state.phrases[k] if k >= 0 else None
    topic = before is not None and before.topic and before.particle == "は" and k not in state.inner
    return phrase.particle == "で" and phrase.comma and not phrase.predicate and topic


def _dates_noun(j: int, state: State) -> bool:
    """首相は|来週|開幕する|議会で; 首相は|この日|行われた|会見で is when the rest was done too."""
    if not (state.phrases[j].predicate and state.phrases[j].connective == "連体"):
        return False
    while state.phrases[j].adnominal and state.heads[j] >= 0:
        j = state.heads[j]
    return state.phrases[j].content not in state.words.occasion


def _is_together(i: int, state: State) -> bool:
    """両国は|ともに、: how all that the topic names do it."""
    phrase, before = state.phrases[i], state.phrases[i - 1] if i else None
    return phrase.content in _TOGETHER and phrase.comma and before is not None and before.topic


def _opens_content(i: int, state: State) -> bool:
    """5日に|北朝鮮が発射した|ことを非難した, 17日に|始まった|会議に…: no time of the topic's."""
    subject = False
    if state.phrases[i + 1].predicate and state.phrases[i + 1].adnominal:
        return not state.phrases[i].topic  # 先月には|訪れた|大統領と|会った
    for j in range(i + 1, len(state.phrases)):
        other = state.phrases[j]
        if other.scope != state.phrases[i].scope:
            break
        if other.predicate:
            return subject and (other.quote or state.gives_content(j))
        subject = subject or other.particle == "が"
        if other.topic or other.comma:
            break
    return False
