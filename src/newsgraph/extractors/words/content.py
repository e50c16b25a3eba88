"""What an act of saying says, word for word: the quotation or the clause that it governs."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.words.borders import begin_of_said
from newsgraph.extractors.words.stretch import end_of, first_of_quotations, text_of
from newsgraph.language.japanese.features import SIGNS
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.language.japanese.phrases import QUOTES
from newsgraph.model import Clause, ClauseKind, Phrase, Tense

_CLOSING = frozenset(QUOTES.values())
_PARTICLES = SIGNS | {"助詞"}
_QUOTING = frozenset({"と", "よう"})
_TELLING = frozenset({"との", "という"})
FINDING = "ところ"
_THEREFORE = frozenset({"ため", "ほか", "他", "結果"})
_CONJUNCTION = "接続詞"
_CALLING = frozenset({"呼ぶ", "称する", "題する"})
"""Verbs of names and titles: 「平和」と題する演説."""
_HEARSAY = frozenset({"いう", "言う"})
_EVALUATION = "形状詞"
_BEING = frozenset({"ある", "ない"})
_NOMINALISERS = frozenset({"こと", "事", "の"})
_SAYING = frozenset({"する", "いう", "言う"})
"""Verbs between what is said and the noun that it is the content of: 「無効だ」とする声明."""
_AMID = frozenset({"なか", "中", "席上", "場"})
"""Nouns of where something is said: 演説のなかで、…."""
_VIEWS = frozenset({"考え", "方針", "意向", "認識", "見方", "見解", "姿勢", "立場", "見通し"})
"""What somebody shows or voices."""
_BESIDE = frozenset({"ところ", "一方", "ほか", "他", "うえ", "上"})
"""Nouns whose clause stands beside what is said: 取材したところ、…; 否定する一方、…."""


def told(scene: Scene, predicate: int, *, light: bool = False, speaker: int | None = None) -> str:
    """Return the quotation or clause that hangs on a predicate as what is said, "" for none.

    `light` says that the predicate only carries a noun of saying: 撤退するよう|要請を|行った; `speaker` is
    where the words end that name the speaker.
    """
    for d in reversed(scene.dependents(predicate)):
        clause = scene.clause_of(d)
        phrase = scene.parse.phrases[d]
        if clause is None:
            quotes = phrase.particle == "と" and closes(scene, d) >= 0 and not _names_party(scene, d)
        else:
            quotes = clause.kind is ClauseKind.QUOTE or (light and _is_carried(clause))
        if quotes:
            return said_up_to(scene, d, speaker)
    return ""


def _names_party(scene: Scene, phrase: int) -> bool:
    """「A」と|「B」を|非難した, 「A」と|合意した: と marks a name."""
    if scene.fillers(phrase):
        return True
    after = scene.parse.phrases[phrase + 1]
    return scene.parse.tokens[after.start].surface in QUOTES and not after.predicate


def _is_carried(clause: Clause) -> bool:
    """「無効だ」と|声明を|出した, …するよう|勧告を|行った; not 販売しようと|申請を|出した."""
    return clause.connective in _QUOTING and "意志" not in clause.modality


def said_next(scene: Scene, clause: Clause) -> str:
    """Return what the same speaker says right behind an act of saying: 会見し、「辞任する」と|述べた."""
    governor = scene.governor(clause)
    if governor is None or not is_chained(clause):
        return ""
    if _verb(scene, scene.parse.phrases[governor.predicate]) in _HEARSAY:
        return ""
    between = range(clause.predicate + 1, governor.predicate)
    another = any(a in between and scene.parse.phrases[a].particle in SUBJECTS for a in governor.arguments)
    return "" if another else told(scene, governor.predicate)


def told_by_noun(scene: Scene, noun: int) -> str:
    """Return what the clause before a noun of saying says: 「無効だ」との声明, 撤退すると述べた談話."""
    for d in reversed(scene.dependents(noun)):
        phrase = scene.parse.phrases[d]
        if phrase.particle in _TELLING and (phrase.predicate or closes(scene, d) >= 0):
            return said_up_to(scene, d)
        if phrase.particle == "の" and d + 1 == noun and not scene.fillers(d):
            return told_by_noun(scene, d)  # 「…」という|内容の|投稿
        if phrase.predicate and _verb(scene, phrase) not in _CALLING:
            return told(scene, d)
    return ""


def told_before(scene: Scene, noun: int) -> str:
    """Return the clause that tells what is in something said: 支援を行う|声明; not 首相が行う|声明."""
    for d in reversed(scene.dependents(noun)):
        clause = scene.clause_of(d)
        if clause is None or clause.tense is not Tense.NONPAST or clause.voice != "active":
            continue
        beside = {scene.parse.phrases[a].particle for a in clause.arguments}
        there = _verb(scene, scene.parse.phrases[d]) in _BEING
        return clause_words(scene, d) if ("が" in beside) is there and (there or "を" in beside) else ""
    return ""


def told_behind(scene: Scene, source: int) -> str:
    """Return what a source is given for, if it is the last one: 紙が伝えた|ところによると、|…."""
    parse, last = scene.parse, scene.parse.phrases[-1].index
    if source == last or scene.in_quotes(source) or any(p.index > source for p in scene.sources):
        return ""
    before = parse.sentence.text[: parse.tokens[parse.phrases[source].end - 1].start]
    if before.count("(") > before.count(")") or not _frames(scene, source, last):
        return ""  # …と伝えた(市によると、…)
    return text_of(scene, parse.phrases[source + 1].start, _end_of_told(scene, source, last))


def _frames(scene: Scene, source: int, last: int) -> bool:
    """Whether a source stands for the rest of its sentence: at the start of it, or of its last clauses."""
    opens = all(_is_outside(scene, p) for p in scene.parse.phrases[: scene.leftmost(source)])
    at = scene.parse.phrases[source].head
    while 0 <= at != last:
        clause = scene.clause_of(at)
        goes_on = clause is not None and clause.kind is ClauseKind.COORDINATE
        if scene.is_quotation(at) or not (opens or goes_on):
            return False
        at = scene.parse.phrases[at].head
    return True


def _end_of_told(scene: Scene, source: int, last: int) -> int:
    """Return the token behind what a source is given for: …していた|という, …したと、|紙は|伝えた."""
    main, phrases = scene.clause_of(last), scene.parse.phrases
    said = next((d for d in reversed(scene.dependents(last)) if scene.is_quotation(d)), -1)
    if main is None or said <= source:
        return end_of(scene, last)
    own = any(phrases[a].particle in SUBJECTS for a in main.arguments if source < a < said)
    hearsay = main.tense is Tense.NONPAST and _verb(scene, phrases[last]) in _HEARSAY
    if own and not hearsay:
        return end_of(scene, last)
    closing = closes(scene, said)
    return closing + 1 if closing >= 0 else end_of(scene, said)


def noun_words(scene: Scene, noun: int, speaker: int | None = None) -> str:
    """Return a noun with what belongs to it, or what it quotes: 支援を続ける方針, 「成果だ」とする声明."""
    return _quoted_before(scene, noun) or clause_words(scene, noun, speaker)


def _quoted_before(scene: Scene, noun: int) -> str:
    """「成果だ」とする|声明; not 社名を「…」とする|こと."""
    for d in reversed(scene.dependents(noun)):
        phrase = scene.parse.phrases[d]
        ends = [d] if phrase.particle in _TELLING else []
        beside = [scene.parse.phrases[b] for b in scene.dependents(d)]
        makes = scene.noun_of(noun) in _NOMINALISERS or any(b.particle == "を" for b in beside)
        if phrase.predicate and _verb(scene, phrase) in _SAYING and not makes:
            ends.extend(b.index for b in beside)
        quoted = [e for e in ends if closes(scene, e) >= 0]
        if quoted:
            return said_up_to(scene, quoted[-1])
    return ""


def said_up_to(scene: Scene, last: int, speaker: int | None = None) -> str:
    """Return what is said, from its last phrase: the whole of a quotation, else the clause."""
    closing = closes(scene, last)
    first = first_of_quotations(scene, closing) if closing >= 0 else -1
    opening = scene.phrase_of(first) if first >= 0 else None
    if opening is None:
        return clause_words(scene, last, speaker)
    # 約束を「果たす」と: news quotes from the middle of a clause, whose beginning belongs to what is said
    before = min(scene.leftmost(p) for p in range(opening.index, last + 1))
    before = _behind_speaker(scene, before, opening.index, speaker)
    partial = before < opening.index
    start = scene.parse.phrases[_begin(scene, before, last)].start if partial else first
    return text_of(scene, start, closing + 1)


def _behind_speaker(scene: Scene, first: int, opening: int, speaker: int | None) -> int:
    """The phrase behind who speaks, if they stand before a quotation in its clause: 会長が「守る」と."""
    tokens = scene.parse.tokens
    for p in scene.parse.phrases[first:opening] if speaker else ():
        if tokens[p.start].start < (speaker or 0) <= tokens[p.end - 1].end and p.particle == "が":
            return p.index + 1
    return first


def clause_words(scene: Scene, last: int, speaker: int | None = None) -> str:
    """Return the words of all that depends on a phrase, without what only leads to it.

    Where it is what a `speaker` says, whatever else stands behind the speaker and is no part of the act.
    """
    first = scene.leftmost(last)
    begin = _begin(scene, first, last)
    if speaker is not None and begin == first:
        begin = begin_of_said(scene, first, last, speaker)
    return text_of(scene, scene.parse.phrases[begin].start, end_of(scene, last))


def closes(scene: Scene, phrase: int) -> int:
    """Return the closing mark that only particles follow in a phrase: 」と, 」などと; -1 for none."""
    p, tokens = scene.parse.phrases[phrase], scene.parse.tokens
    depth, done = 0, False
    for i in range(p.end - 1, p.start - 1, -1):
        surface, lexeme = tokens[i].surface, tokens[i].lexeme
        depth += (surface in ")）") - (surface in "(（")
        if depth > 0 or surface in "(（":
            continue  # 「…」(7日付朝日新聞)と
        if surface in _CLOSING:
            return -1 if done else i
        if lexeme.pos not in _PARTICLES and lexeme.lemma not in _SAYING:
            return -1
        done = lexeme.lemma == "する" or (done and surface != "と")
    return -1


def _begin(scene: Scene, first: int, last: int) -> int:
    """Return the first phrase of what is said, behind the acts and occasions that lead to it."""
    asserted = scene.parse.phrases[last].predicate
    while (frame := next(_leading(scene, first, last, asserted=asserted), -1)) >= 0:
        first = frame + 1
    return first


def _leading(scene: Scene, first: int, last: int, *, asserted: bool) -> Iterator[int]:
    """Yield the phrases on the left edge whose words only lead to what is said."""
    node = last
    while True:
        node = next((d for d in scene.dependents(node) if d >= first), -1)
        if node < 0:
            return
        if _leads(scene, node, asserted=asserted):
            yield node


def _leads(scene: Scene, phrase: int, *, asserted: bool) -> bool:
    """取材したところ、; …と否定する一方、; 「…」として…必要性を: what its speaker does besides.

    Where a clause is asserted, として may give its ground: 「危険だ」として中止したと述べた.
    """
    p = scene.parse.phrases[phrase]
    if not p.predicate:
        if _is_outside(scene, p) or _is_adverb(scene, p):
            return True
        if scene.noun_of(phrase) not in _BESIDE:
            return False
        clauses = [c for d in scene.dependents(phrase) if (c := scene.clause_of(d)) is not None]
        asked = scene.noun_of(phrase) == FINDING and any(_is_of_another(scene, c) for c in clauses)
        return asked or any(_speaks(scene, c) for c in clauses)
    clause = scene.clause_of(phrase)
    if clause is None or clause.kind not in {ClauseKind.COORDINATE, ClauseKind.ADVERBIAL}:
        return False
    return not (asserted and clause.connective == "て") and _speaks(scene, clause)


def _is_adverb(scene: Scene, phrase: Phrase) -> bool:
    """正式に|敗北を|認めた: how it is done, though it stands right before a noun."""
    if phrase.head != phrase.index + 1 or scene.parse.phrases[phrase.head].predicate:
        return False
    word, noun = scene.last_content(phrase), scene.last_content(scene.parse.phrases[phrase.head])
    manner = word is not None and word.lexeme.pos == _EVALUATION
    sign = scene.parse.tokens[phrase.tail].surface
    return manner and sign == "に" and noun is not None and noun.lexeme.pos == "名詞"


def _is_of_another(scene: Scene, clause: Clause) -> bool:
    """同紙が取材したところ、…: what somebody does who is named."""
    return any(scene.parse.phrases[a].particle == "が" and scene.fillers(a) for a in clause.arguments)


def _is_outside(scene: Scene, phrase: Phrase) -> bool:
    """また|…, このため、|…, 会見で、|「…」: what opens the sentence, or where it is said."""
    tokens = scene.parse.tokens
    opens = not phrase.index or (phrase.comma and scene.parse.phrases[phrase.index - 1].topic)
    if opens and tokens[phrase.start].lexeme.pos == _CONJUNCTION:
        return True
    if phrase.index == 1 and phrase.comma and scene.noun_of(1) in _THEREFORE:
        return tokens[0].lexeme.pos == "連体詞"
    if phrase.particle != "で" or not phrase.comma:
        return False
    after = scene.parse.phrases[phrase.index + 1]
    return tokens[after.start].surface in QUOTES or scene.noun_of(phrase.index) in _AMID


def _speaks(scene: Scene, clause: Clause) -> bool:
    """Whether a clause says something, of a speaker who does not stand in it; not 後退しようとしたが、."""
    said = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    if any(c is not None and "意志" in c.modality for c in said):
        return False
    if any(scene.parse.phrases[a].particle in SUBJECTS for a in clause.arguments):
        return False
    return bool(told(scene, clause.predicate)) or any(_is_view(scene, a) for a in clause.arguments)


def _is_view(scene: Scene, phrase: int) -> bool:
    """続ける|考えを|示す一方、…."""
    return scene.parse.phrases[phrase].particle == "を" and scene.noun_of(phrase) in _VIEWS


def _verb(scene: Scene, phrase: Phrase) -> str:
    last = scene.last_content(phrase)
    return last.lexeme.lemma if last is not None else ""
