"""What is said not to be there, or not to be known: 回答はまだない, 負傷者は確認されていない."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.certain import is_certain
from newsgraph.extractors.stance.hearsay import is_untrue
from newsgraph.extractors.stance.mood import CONDITIONS
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, Phrase, Status, Tense

_EXISTING = frozenset({"ある", "存在", "考える", "できる", "出来る"})
_AS_MUCH = "ほど"
_EXISTENCE = frozenset({"ある", "いる", "ない", "存在", "出る"})


def absent(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Status | None:
    """回答はまだない, 回答は明らかになっておらず、…: what is not there, or nobody knows of."""
    if noun.particle not in {"は", "が", "も"}:
        return None
    place = next((p for p in range(noun.index + 1, noun.head + 1) if _goes_on(scene, p, noun.head)), -1)
    clause = scene.clause_of(place)
    if clause is None:
        return None
    if clause.connective in CONDITIONS:
        return Status.POSSIBLE if _may_lack(scene, clause) else None
    if any(scene.parse.phrases[a].particle in {"が", "を"} for a in clause.arguments if a != noun.index):
        return None
    word = _appears(scene, clause)
    if word in lexicon.emerging:
        return Status.POSSIBLE if clause.negated else None
    absent = word in lexicon.appearing and (clause.negated or word == "ない")
    return Status.DENIED if absent else None


def not_so(scene: Scene, noun: int, clause: Clause | None, lexicon: Lexicon) -> Status | None:
    """…する可能性はない is denied, …した事実は確認されていない is not known to be so."""
    if clause is not None and is_certain(scene, clause.predicate):
        return None  # …したことは間違いない
    word = predicate_word(scene, clause.predicate) if clause is not None else ""
    if word == "ない" or is_untrue(scene, clause):
        return Status.DENIED
    if clause is None or not clause.negated:
        return None
    if word in _EXISTING:
        return Status.DENIED
    trace = scene.noun_of(noun)
    if trace == "こと" and word == "認める":
        return None  # 訪問することは認められない: it is not allowed
    found = word in lexicon.finding and trace in lexicon.traces
    return Status.POSSIBLE if found else None


def is_of_nobody(scene: Scene, noun: int, lexicon: Lexicon) -> bool:
    """支持する|国は|ない, 訪問した|大統領は|いない: nobody does it; not 訪問した|首相は東京に|いない."""
    phrase = scene.parse.phrases[noun]
    if phrase.particle not in {"は", "が", "も"} or absent(scene, phrase, lexicon) is not Status.DENIED:
        return False
    if _AS_MUCH in scene.words(0, noun):
        return False  # 自分ほど交渉した者はいない: but for one
    clause = scene.clause_of(phrase.head)
    alone = clause is not None and all(a == noun or scene.parse.phrases[a].topic for a in clause.arguments)
    return (
        alone
        and predicate_word(scene, phrase.head) in _EXISTENCE
        and not any(map(scene.fillers, (noun, *scene.dependents(noun))))
    )


def _may_lack(scene: Scene, clause: Clause) -> bool:
    """攻撃がなければ、支援しない; not 攻撃がなければ、勝てた, where there was one."""
    above = scene.governor(clause)
    lacks = clause.negated or predicate_word(scene, clause.predicate) == "ない"
    return lacks and (above is None or above.tense is not Tense.PAST)


def _goes_on(scene: Scene, place: int, last: int) -> bool:
    clause = scene.clause_of(place)
    return clause is not None and (place == last or is_chained(clause))


def _appears(scene: Scene, clause: Clause) -> str:
    """The word that a clause says of its subject: 明らか in 明らかに(は)なっていない."""
    last = scene.last_content(scene.parse.phrases[clause.predicate])
    if last is None or last.lexeme.lemma != "なる":
        return predicate_word(scene, clause.predicate)
    return scene.noun_of(clause.predicate - 1)
