"""Times behind a topic, or at the start: whether they date the whole, or open what is told or modifies."""

from __future__ import annotations

from newsgraph.language.japanese.attachment.state import SHARING, State
from newsgraph.language.japanese.features import COMING, SEQUELS, Features
from newsgraph.language.japanese.particles import SOURCES

_SEQUELS = SEQUELS | {"以降", "以来"}
"""Nouns that set a clause before the next one in time."""
_PASSING = frozenset({"なる", "入る"})
"""Verbs that only say when, with the time before them."""
_TOGETHER = frozenset({"とも", "共"})
_EFFECTIVE = ("付", "付け")
_CLAUSAL = frozenset({"こと", "事"})
_GONE = ("昨", "去", "先", "前", "一昨", "おととし")
_AT = frozenset({"で", "において"})
_BESIDE = ("後", "前")
_SHORT = 2
"""今後, 以前: so long are words that only end like what is behind something."""
_LONG = tuple("年月春夏秋冬旬末度")
"""How times that are longer than a day begin and end."""


def is_of_noun(i: int, state: State) -> bool:
    """17日|告示、|29日|投開票の|選挙: a bare time right before a noun of doing that is no predicate."""
    phrase, after = state.phrases[i], state.phrases[i + 1]
    bare = not phrase.particle and not phrase.comma and after.scope == phrase.scope
    doing = after.verbal_noun and not (after.predicate or after.name)
    return bare and doing and after.comma and not after.particle


def goes_with_topic(i: int, state: State) -> int:
    """Return the phrase as whose own a time goes where topics go, itself or the topic before; -1: none."""
    if _sets_the_scene(i, state):
        return i
    return i - 1 if _follows_inner(i, state) else -1


def _sets_the_scene(i: int, state: State) -> bool:
    """大統領は17日に…, 17日、…: the time right behind a topic, or at the start, goes where the topic goes."""
    phrase, after = state.phrases[i], state.phrases[i + 1]
    before = state.phrases[_modified_from(i, state) - 1] if i else None
    if not phrase.time:
        together = phrase.content in _TOGETHER and _is_together(i, state)
        return together or _is_venue(i, state)
    if after.lemma in _PASSING and after.connective:
        return False  # 25日に|なって
    if phrase.particle in {"", "に"} and (lies_ahead(i, state) or _is_second(i, state)):
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


def _modified_from(i: int, state: State) -> int:
    """首相は|在任中の|昨年8月、…: where what modifies a time behind a topic begins, else i."""
    k = i
    if state.phrases[i].time and state.phrases[i].comma:
        while k > 1 and state.phrases[k - 1].particle == "の" and not state.phrases[k - 1].predicate:
            k -= 1
    return k if k and state.phrases[k - 1].topic else i


def _follows_inner(i: int, state: State) -> bool:
    """首相は訪れ、|外相は|17日、|議会が|…: a time set off right behind another topic goes where that goes.

    Not 首相は|17日、|外相は|18日、|それぞれ|訪れた: each has one for what both did.
    """
    phrases = state.phrases
    phrase = phrases[i]
    if not (phrase.time and phrase.comma and phrase.particle in {"", "に"} and i - 1 in state.inner):
        return False
    before = next((k for k in range(i - 2, -1, -1) if phrases[k].topic or phrases[k].predicate), i)
    return phrases[i - 1].particle == "は" and not (phrases[before].topic and phrases[before + 1].time)


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
    opens = opens_content(i, state) or _opens_clause(i, state) or opens_told(i, state)
    return opens or _opens_deed(i, state)


def _opens_deed(i: int, state: State) -> bool:
    """社は|4月28日に|破産を|申請したと|発表した: with に, and what it did without a subject of its own."""
    taken = False
    for j in range(i + 1, len(state.phrases)):
        other = state.phrases[j]
        if other.time or other.topic or other.particle == "が" or other.scope != state.phrases[i].scope:
            return False
        if other.predicate and not (other.connective in SHARING and not other.comma):
            above = state.phrases[state.heads[j]]
            said = other.quote and above.saying and above.lemma != "する"
            return taken and other.past and (said or (other.adnominal and above.content in _CLAUSAL))
        taken = True
    return False


def lies_ahead(i: int, state: State) -> bool:
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


def opens_told(i: int, state: State) -> bool:
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


def is_sequel(phrase: Features) -> bool:
    """閣議後、|記者団に: when it is, and no one of several; not 今後、."""
    behind = phrase.content.endswith(_BESIDE) and len(phrase.content) > _SHORT
    return behind and phrase.nominal and phrase.comma and not (phrase.particle or phrase.predicate)


def _is_venue(i: int, state: State) -> bool:
    """首相は|大統領との|会談で、, 6日の|番組で、, 閣議後、: an occasion goes where the topic before goes."""
    phrase, k = state.phrases[i], i - 1
    if not phrase.comma or phrase.predicate or not (phrase.particle in _AT or is_sequel(phrase)):
        return False
    while k > 0 and state.phrases[k].adnominal and not state.phrases[k].predicate:
        k -= 1
    before = state.phrases[k] if k >= 0 else None
    if before is None or not before.topic or before.particle != "は" or k in state.inner:
        return False
    return not phrase.particle or _is_occasion(phrase, state) or _is_dated(k + 1, i, state)


def _is_occasion(phrase: Features, state: State) -> bool:
    words = state.words
    named = phrase.name == "Organization"
    return named or any(phrase.content in w for w in (words.occasion, words.medium, words.assembly))


def _is_dated(first: int, last: int, state: State) -> bool:
    """6日の|就任式で、: what is on a day of its own; not 6日の|地震で、, which takes place by itself."""
    if state.phrases[last].content in state.words.arising:
        return False
    return any(p.time and not p.content.endswith(_LONG) for p in state.phrases[first:last])


def _dates_noun(j: int, state: State) -> bool:
    """首相は|来週|開幕する|議会で; 首相は|この日|行われた|会見で is when the rest was done too."""
    if not (state.phrases[j].predicate and state.phrases[j].connective == "連体"):
        return False
    while state.phrases[j].adnominal and state.heads[j] >= 0:
        j = state.heads[j]
    return state.phrases[j].content not in state.words.occasion


def _is_together(i: int, state: State) -> bool:
    """両国は|ともに、: how all that the topic names do it."""
    return state.phrases[i].comma and i > 0 and state.phrases[i - 1].topic


def opens_content(i: int, state: State) -> bool:
    """5日に|北朝鮮が発射した|ことを非難した, 17日に|始まった|会議に…: no time of the topic's."""
    subject = False
    first = state.phrases[i + 1]
    if first.copula:
        return False  # 首相は|昨年|病気である|ことを明らかにした: what one is has no day
    if first.particle == "で" and not first.comma and i + 2 < len(state.phrases):
        first = state.phrases[i + 2]  # 17日に|都内で|開かれた|会合で
    if first.predicate and first.adnominal and (first.passive or first is state.phrases[i + 1]):
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
