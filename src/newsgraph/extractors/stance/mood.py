"""How sure a predicate is by itself: negation, tense and modal suffixes, before anything governs it."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.captions import day_shown
from newsgraph.extractors.stance.coming import headed_for, is_to_come
from newsgraph.extractors.stance.unmet import asks_of_fact, expected
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import PLANS, UPON, VERBAL_NOUN, are_signs
from newsgraph.model import Clause, ClauseKind, Frame, Status, Tense

_MAIN, _NOMINAL, _QUOTE, _RELATIVE = (
    ClauseKind.MAIN,
    ClauseKind.NOMINAL,
    ClauseKind.QUOTE,
    ClauseKind.RELATIVE,
)
_ACTUAL, _DENIED = Status.ACTUAL, Status.DENIED
_NONPAST, _PAST, _UNKNOWN = Tense.NONPAST, Tense.PAST, Tense.UNKNOWN
_SUFFERED = frozenset({"target", "place"})
"""Roles in which nobody does anything."""
CONDITIONS = frozenset({"ば", "か", "場合", "とき", "限り"})
"""Connectives of what may or may not be."""
_SHARING = frozenset({"て", "連用", "など", "ほか", "一方", "上", "うえ", "し", "中", "同時", "も"})
"""Connectives whose clause has the tense of the clause it leans on (…するほか、…した)."""
_BASES = frozenset({"従う", "基づく", "因る"})
"""条例に従えば: by what, under no condition."""
_CASE = "場合"
_UNDER = frozenset({"ば", _CASE})
"""Those of them that set a condition for what follows."""
_POSSIBLE = frozenset({"だろう", "かもしれない", "らしい", "得る", "まい", "か", "そう"})
_PLANNED = frozenset({"意志", "たい"})
_ABLE = "できる"
_ASKED = "か"
_SINCE = frozenset({"以来", "以降"})
_LASTING = frozenset({"ている", "てある"})
_ONLY = frozenset({"以外", "ほか", "他", "しか"})
"""対処する以外にない, 従うしかない: what else there is not."""
_BEING = frozenset({"ある", "いる"})
_SEQUELS = frozenset({"ば", "とき"})
"""Connectives of what came before another thing: 伝えたら、…した."""
_FIRST = UPON | {"後", "あと", "のち"}
"""Connectives of what comes first: 訪問した|後、…"""
_ADNOMINAL = frozenset({ClauseKind.RELATIVE, ClauseKind.NOMINAL})
_CONTENTS = frozenset({ClauseKind.NOMINAL, ClauseKind.QUOTE})
_UNTIL = "まで"
_EVES = frozenset({"前", "直前", "前日", "前夜"})
_TRYING = "する"
_HEARSAY = "いう"
_TIMES = frozenset({"時", "とき"})
_SUPPOSING = frozenset({"もし", "仮に", "万一"})


def mood(scene: Scene, clause: Clause, frame: Frame) -> Status:
    """Return the status that the predicate of a clause gives an event of a type."""
    stated = _forced(scene, clause) or expected(scene, clause) or _modal(scene, clause)
    if stated is not None:
        return stated
    if _is_before_plan(scene, clause, frame):
        return Status.PLANNED
    if clause.tense is _PAST or _LASTING & set(clause.modality) or is_since(scene, clause):
        return _ACTUAL
    if is_nobodys_deed(frame) and (is_state(scene, clause) or _is_eve(scene, clause)):
        return _ACTUAL  # 被害がある, 亡くなる前日に訪れた
    particle = scene.parse.phrases[clause.predicate].particle
    governor = scene.governor(clause)
    if particle == "に" and governor is not None:  # 述べるにとどめた, 訪れるには至らなかった
        return mood(scene, governor, frame)
    if clause.tense is _UNKNOWN or clause.connective in _SHARING or particle == "とともに":
        return _shared(scene, clause, frame)
    pictured = clause.kind is _RELATIVE and day_shown(scene) is not None
    if pictured or (frame.speech and _is_told_as_present(scene, clause)):
        return _ACTUAL
    told = scene.parse.sentence.is_headline and (clause.kind is _MAIN or not clause.connective)
    if told and (_befalls(clause, frame) or _is_told_in_present(scene, clause)):
        return _ACTUAL  # 容疑の男逮捕される, 5人死ぬ: nobody plans what befalls him
    return Status.PLANNED


def _is_told_as_present(scene: Scene, clause: Clause) -> bool:
    """専門家は「…」と話す; not 20日に記者会見する, 20日に結果を発表する: the historic present has no day."""
    if clause.kind in {_QUOTE, _NOMINAL}:
        return False
    if clause.kind is not _MAIN or scene.quotes(clause.predicate):
        return True
    before = (scene.clause_of(d) for d in scene.dependents(clause.predicate))  # 20日に会見し、結果を|発表する
    together = (clause, *(c for c in before if c is not None and is_chained(c)))
    return not any(any(scene.times_of(a)) for c in together for a in c.arguments)


def _is_before_plan(scene: Scene, clause: Clause, frame: Frame) -> bool:
    """訪問した後、帰国する予定だ, 訪問した上で協議する方針を示した: た only says what comes first.

    Not 訪問した後、支援する方針を示した: he had been there when he said so.
    """
    if clause.tense is not _PAST or clause.connective not in _FIRST:
        return False
    above = scene.governor(clause)
    if above is None or above.tense is not _NONPAST or _LASTING & set(above.modality):
        return False
    if predicate_word(scene, above.predicate) == _HEARSAY:
        return False  # 判決が言い渡された後、裁判官は「…」と諭したという
    ends = scene.main is not None and scene.main.predicate in {above.predicate, above.governor}
    planned = ends or (clause.connective in UPON and above.kind in _CONTENTS)
    if frame.speech:  # 講演した後、帰国する予定だ; 「…」と述べた後、訪れる: it was said
        return ends and scene.noun_of(above.predicate) in PLANS and not scene.quotes(clause.predicate)
    return planned and mood(scene, above, frame) is Status.PLANNED


def _is_told_in_present(scene: Scene, clause: Clause) -> bool:
    """男が教師を刺す, 投票終わる: headlines tell in the present; but what is done with する may lie ahead."""
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    verb = last is not None and last.lexeme.pos == "動詞"
    return verb and not clause.modality and not scene.in_quotes(clause.predicate)


def _befalls(clause: Clause, frame: Frame) -> bool:
    """Whether the subject of a clause undergoes what it says; an office is taken or left by whose it is."""
    subjects = {role.name for role in frame.roles if "が" in role.verbal}
    befalls = subjects == {"target"} and all(role.name != "of" for role in frame.roles)
    return befalls or clause.voice == "passive"


def is_nobodys_deed(frame: Frame) -> bool:
    """Whether nobody does what a type names: 死者, 地震."""
    return frame.by_name.keys() <= _SUFFERED


def is_conceivable(scene: Scene, clause: Clause | None) -> bool:
    """攻撃したことも考えられる: what can be thought may be so; not 攻撃が問題と考えられる."""
    if clause is None or clause.voice != "passive" or clause.tense is _PAST or clause.negated:
        return False
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    judged = any(scene.parse.phrases[d].particle == "と" for d in scene.dependents(clause.predicate))
    return last is not None and last.lexeme.lemma == "考える" and not judged


def is_state(scene: Scene, clause: Clause) -> bool:
    """被害がある, 負傷者がいる: what there is."""
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    return last is not None and last.lexeme.lemma in _BEING


def _is_eve(scene: Scene, clause: Clause) -> bool:
    """亡くなる|前日に|訪れた: what was done before it is told when it is over."""
    above = scene.governor(clause)
    eve = clause.governor >= 0 and scene.noun_of(clause.governor) in _EVES
    return eve and above is not None and above.tense is _PAST


def _modal(scene: Scene, clause: Clause) -> Status | None:
    modality = set(clause.modality)
    if "べき" in modality or _is_time_to(scene, clause):
        return Status.REQUESTED  # and a ban: 攻撃してはならない
    if (clause.negated and not _says_only(scene, clause)) or "損ねる" in modality:
        return _DENIED
    if (ended := headed_for(scene, clause.predicate)) is not None:
        return ended
    if clause.connective == "よう" and _only_seems(scene, clause):
        return Status.POSSIBLE
    asked = _ASKED in modality and asks_of_fact(scene, clause)  # なぜ攻撃したのか
    unsure = modality - {_ASKED} if asked else modality
    if unsure & _POSSIBLE or ("よう" in modality and clause.connective != "よう"):
        return Status.POSSIBLE
    if _ABLE in modality and clause.tense is _NONPAST:
        return Status.POSSIBLE
    if modality & _PLANNED:
        return Status.PLANNED
    return Status.POSSIBLE if is_condition(scene, clause) else None


def _only_seems(scene: Scene, clause: Clause) -> bool:
    """攻撃したように見える, 合意したかのように報じられた."""
    phrase = scene.parse.phrases[clause.predicate]
    asks = scene.bears(phrase, _ASKED)
    return asks or (clause.tense is _PAST and clause.kind is _QUOTE)


def _is_time_to(scene: Scene, clause: Clause) -> bool:
    """今こそ応じる|時だ."""
    noun = clause.governor
    if clause.connective not in _TIMES or clause.tense is not _NONPAST or clause.negated:
        return False
    return clause.kind is not _RELATIVE and scene.clause_of(noun) is not None


def _forced(scene: Scene, clause: Clause) -> Status | None:
    """辞任する以外にない, 謝罪し、従うしかない: it must be done; it was, where there was no other way."""
    above = scene.governor(clause)
    if above is None or above.predicate <= clause.predicate:
        return None
    last = scene.last_content(scene.parse.phrases[above.predicate])
    if last is None or last.lexeme.lemma != "ない":
        return None
    if not any(_leaves_only(scene, d) for d in scene.dependents(above.predicate) if d >= clause.predicate):
        return None
    return _ACTUAL if above.tense is _PAST else Status.REQUESTED


def _leaves_only(scene: Scene, phrase: int) -> bool:
    p = scene.parse.phrases[phrase]
    tail = scene.parse.tokens[p.tail : p.end]
    return scene.noun_of(phrase) in _ONLY or any(t.surface in _ONLY for t in tail)


def _says_only(scene: Scene, clause: Clause) -> bool:
    """一部しか受け取らなかった: some of it was."""
    before = (scene.parse.phrases[d] for d in scene.dependents(clause.predicate))
    return any(scene.bears(p, "しか") for p in before)


def is_condition(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is what may or may not be; not 伝えたら、…した, where one came after the other."""
    if clause.connective not in CONDITIONS or (clause.connective == _ASKED and asks_of_fact(scene, clause)):
        return False
    above = scene.governor(clause)
    if clause.tense is not _PAST or clause.modality or above is None or above.tense is not _PAST:
        return True
    if clause.connective not in _SEQUELS or scene.quotes(above.predicate):
        return True  # 攻撃した場合、…; 攻撃したら…すると述べた
    beside = (*scene.dependents(clause.predicate), *scene.dependents(above.predicate))
    sets = (scene.noun_of(d) for d in beside)
    return above.negated or bool(above.modality) or not _SUPPOSING.isdisjoint(sets)


def is_conditional(scene: Scene, clause: Clause, deed: int) -> bool:
    """侵攻した場合は|制裁を科す: what comes only if something else does; not 早ければ来月訪問する.

    `deed` is the predicate of what comes, in the clause or below it: 侵攻した場合、制裁を|科す|構えだ.
    """
    if clause.tense is not _NONPAST:
        return False
    beside = [d for d in scene.dependents(clause.predicate) if d < deed]
    below = (scene.clause_of(d - 1 if d and scene.noun_of(d) == _CASE else d) for d in beside)
    return any(c is not None and c.connective in _UNDER and _may_come(scene, c) for c in below)


def _may_come(scene: Scene, clause: Clause) -> bool:
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    acts = last is not None and (last.lexeme.pos == "動詞" or last.lexeme.pos3 in VERBAL_NOUN)
    return acts and last is not None and last.lexeme.lemma not in _BASES and is_condition(scene, clause)


def is_since(scene: Scene, clause: Clause) -> bool:
    """攻撃して以来, 就任して以降: it has happened, whatever the tense of what follows."""
    after = clause.predicate + 1
    if clause.connective != "て" or after >= len(scene.parse.phrases):
        return False
    noun = scene.last_content(scene.parse.phrases[after])
    return noun is not None and noun.surface in _SINCE


def _shared(scene: Scene, clause: Clause, frame: Frame) -> Status:
    """…し、…した: a clause without tense has that of the clause it leans on."""
    governor = scene.governor(clause) if clause.kind is not _MAIN else None
    while governor is not None and scene.parse.phrases[governor.predicate].particle == _UNTIL:
        governor = scene.governor(governor)  # 就任し、辞するまで改革を進めた
    if governor is None or governor.predicate <= clause.predicate:
        return Status.PLANNED if is_to_come(scene, clause) else _ACTUAL
    if scene.parse.sentence.is_headline and _ASKED in governor.modality and _is_bare_noun(scene, clause):
        return _ACTUAL
    quoted = scene.in_quotes(clause.predicate)
    told = governor.kind is _QUOTE or scene.quotes(clause.predicate)
    if frame.speech and not quoted and (told or governor.kind is _NOMINAL):
        return _ACTUAL  # …と述べ、…する見込み; 会見し、…すると明言した: it was said
    if clause.connective == "て" and _is_state(scene, governor):
        return _ACTUAL  # 帰国して日が浅い
    governor = _defined(scene, clause, _tried(scene, _heard(scene, clause, governor)))
    above = scene.governor(governor) if governor.kind is _RELATIVE else None
    if governor.kind is _RELATIVE and above is None:
        return _ACTUAL  # 両車が接触し、破片が飛び散る大事故。
    if above is not None and scene.parse.phrases[clause.predicate].comma:
        governor = above  # 神社を訪れ、一礼する形で参拝した
    if _ends_in_plan(scene, governor):
        return Status.PLANNED
    status = mood(scene, governor, frame)
    return _ACTUAL if status is _DENIED else status


def _is_bare_noun(scene: Scene, clause: Clause) -> bool:
    """軍が首都を|攻撃、3人死亡か: what か leaves open is the last alone; 首相が訪米し、会談か leaves both."""
    phrase = scene.parse.phrases[clause.predicate]
    return are_signs(scene.parse.tokens[phrase.tail : phrase.end])


def _ends_in_plan(scene: Scene, clause: Clause) -> bool:
    """…を新設し、…は廃止予定。: a plan that ends the sentence as a noun."""
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    ends = clause.kind is _MAIN and clause.tense is not _PAST and not clause.negated
    return ends and last is not None and last.surface in PLANS


def _heard(scene: Scene, leaning: Clause, clause: Clause) -> Clause:
    """訪れ、…に会ったという; …に迫ったとされる: what leans on hearsay has the tense of what is heard."""
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    hearsay = clause.voice == "passive" or (last is not None and last.surface == _HEARSAY)
    if clause.kind is not _MAIN or not hearsay:
        return clause
    told = (scene.clause_of(d) for d in reversed(scene.dependents(clause.predicate)))
    return next((c for c in told if c is not None and c.kind is _QUOTE and c is not leaning), clause)


def _tried(scene: Scene, clause: Clause) -> Clause:
    """誘拐し、金を奪おうとした: only the last was tried; 訪問し、協議しようとしている: both lie ahead."""
    below = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    willed = (c for c in (clause, *below) if c is not None and "意志" in c.modality)
    will = next((c for c in willed if c.kind is _QUOTE), None)
    above = scene.governor(will) if will is not None else None
    last = scene.last_content(scene.parse.phrases[above.predicate]) if above is not None else None
    if will is None or above is None or last is None or last.lexeme.lemma != _TRYING:
        return clause
    return above if above.tense is _PAST else will


def _defined(scene: Scene, clause: Clause, governor: Clause) -> Clause:
    """拉致し、|暴行を加えた|ものである: what leans on a noun has the tense of the clause before the noun."""
    noun = governor.predicate - 1  # 契約を結び、4月には設立する|予定と|なっている
    plan = noun > clause.predicate and _is_laid_down(scene, noun, governor)
    before = (scene.clause_of(d) for d in reversed(scene.dependents(noun if plan else governor.predicate)))
    found = next((c for c in before if c is not None and c.kind in _ADNOMINAL), None)
    return found if found is not None and found.predicate > clause.predicate else governor


def _is_laid_down(scene: Scene, noun: int, governor: Clause) -> bool:
    """設立する|予定と|なっている, 設立する|計画で|動いている; ことになった tells how it came out."""
    if scene.noun_of(noun) in PLANS:
        return _becomes(scene, governor) or scene.parse.phrases[noun].particle == "で"
    if scene.noun_of(noun) != "こと" or scene.in_quotes(noun):
        return False  # 答えて、「…することになる」
    return governor.tense is _NONPAST and _becomes(scene, governor)


def _becomes(scene: Scene, clause: Clause) -> bool:
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    return last is not None and last.lexeme.lemma == "なる"


def _is_state(scene: Scene, clause: Clause) -> bool:
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    return last is not None and last.lexeme.pos == "形容詞" and clause.tense is _NONPAST
