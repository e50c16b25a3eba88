"""What the rules of attachment share while they work through a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from newsgraph.language.japanese.features import Complements, Features
from newsgraph.slots import trust

Quotation = tuple[int, int, bool]
"""First phrase, last phrase, and whether the last one belongs to the quotation (…」と述べた)."""

SHARING = frozenset({"連用", "て"})
"""Connectives whose clause shares subject and tense with what follows."""
SUBJECTS = frozenset({"が", "は"})
"""Particles of a subject that is not one more, as with も."""
RELAYING = frozenset({"報道", "報じる", "報ずる", "伝える"})
"""Verbs of telling what others did or said."""
ASKING = frozenset({"求める", "要求", "要請", "促す", "提案", "呼び掛ける", "命ずる", "命じる"})
"""Verbs of asking somebody for a deed."""
BESIDE = frozenset({"うえ", "上", "ほか", "一方"})
"""Nouns whose clause stands beside the next one, with its subject."""
DEPENDENT = frozenset({"ば", "ながら", "よう", "ので"})
"""Connectives whose clause has no topic of its own."""
_CLAIMING, _SUITS = frozenset({"求める", "請求"}), frozenset({"訴訟", "裁判", "訴え"})
_LYING = frozenset({"ある", "いる", "位置", "所在", "面する", "隣接", "接する", "住む", "暮らす"})
"""Verbs that only say where something is, by に."""


@trust
@dataclass(frozen=True, slots=True)
class State:
    """The sentence; `heads` and `chains` are filled from right to left."""

    phrases: Sequence[Features]
    heads: list[int]
    chains: list[list[int]]
    """For each phrase itself, its head, the head of that one, and so on."""
    verbs: list[Sequence[int]]
    """The predicates of each chain."""
    quotations: Sequence[Quotation]
    words: Complements
    gapped: Mapping[int, int]
    """Topics without a verb, and the next topic, which has it: 甲社は支援、|乙社は拠出を表明した."""
    inner: Set[int]
    """Topics with another topic before them."""
    first_topic: int
    """The first phrase that says who the sentence is about; behind the last phrase where none does."""
    within: Mapping[int, int]
    """Ends of clauses beside the last one of what a topic says, and that topic."""

    def has_topic(self, before: int) -> bool:
        """Whether a phrase before another one says who the sentence is about."""
        return self.first_topic < before

    def predicates(self, i: int, candidates: Sequence[int]) -> Sequence[int]:
        """Return those that are predicates of the candidates of phrase i."""
        if candidates is self.chains[i + 1]:  # mostly
            return self.verbs[i + 1]
        phrases = self.phrases
        return [j for j in candidates if phrases[j].predicate]

    def asks(self, j: int) -> bool:
        """撤退するよう|求めた, …するよう|指令を|出した; とする asks nobody."""
        phrase, before = self.phrases[j], self.phrases[j - 1]
        by_noun = before.particle == "を" and before.content in self.words.saying
        return (phrase.saying and phrase.lemma != "する") or by_noun

    def is_embedded(self, j: int) -> bool:
        """Whether a predicate stands inside what another one says, or modifies a noun."""
        other = self.phrases[j]
        asked = other.connective == "か" and self.heads[j] >= 0  # 応じるかは|不明だ
        return other.adnominal or other.quote or asked or other.connective in DEPENDENT

    def is_inside(self, j: int) -> bool:
        """Whether a predicate, or one that it leans on, is embedded."""
        while j >= 0:
            if self.phrases[j].predicate and self.is_embedded(j):
                return True
            j = self.heads[j]
        return False

    def is_relayed(self, j: int) -> bool:
        """通信は、首相が|述べ、|帰国したと|伝えた: what somebody else tells, or goes on to what is told."""
        while self.heads[j] >= 0 and (after := self._goes_on_in(j)) >= 0:
            j = after
        verb, phrases = self.heads[j], self.phrases
        behind = (k for k in range(j + 1, verb) if self.heads[k] == verb)  # …と|語ったと|通信は|伝えた
        told = phrases[j].quote and phrases[verb].lemma in RELAYING
        return told and not any(phrases[k].particle in SUBJECTS for k in behind)

    def _goes_on_in(self, j: int) -> int:
        """The clause that goes on with another one: 述べ、|…; …とする|一方、|…; -1 for none."""
        phrase, head = self.phrases[j], self.heads[j]
        if phrase.connective in SHARING:
            return head
        beside = phrase.adnominal and self.phrases[head].content in BESIDE
        return self.heads[head] if beside else -1

    def gives_content(self, j: int) -> bool:
        """Whether predicate j modifies a noun that it says the content of: …すること, …する方針."""
        if not self.phrases[j].adnominal:
            return False
        noun = self.phrases[self.heads[j]]
        return noun.formal or noun.content in self.words.content

    def lies(self, j: int) -> bool:
        """北部に|ある|基地: whether predicate j says where its noun is, so that it has no other subject."""
        phrase = self.phrases[j]
        if phrase.lemma not in _LYING or phrase.connective != "連体" or not j:
            return False
        noun = self.phrases[j + 1]
        content = noun.formal or noun.content in self.words.content
        return self.phrases[j - 1].particle == "に" and not content

    def is_of_suit(self, j: int) -> bool:
        """賠償を|求める|訴訟: whether predicate j says what a suit asks for."""
        phrase = self.phrases[j]
        return (
            phrase.adnominal and phrase.lemma in _CLAIMING and self.phrases[self.heads[j]].content in _SUITS
        )

    def free(self, predicates: Sequence[int]) -> int:
        """Return the first predicate that is not embedded, else that modifies no noun, else the first."""
        loose = [j for j in predicates if not self.phrases[j].adnominal]
        loose = [j for j in loose if not self._leans_on_relative(j)] or loose
        return ([j for j in loose if not self.phrases[j].quote] or loose or predicates)[0]

    def _leans_on_relative(self, j: int) -> bool:
        """犠牲を払いつつ in 犠牲を払いつつ従事した軍: part of a clause that modifies a noun."""
        while self.phrases[j].predicate and self.heads[j] >= 0:
            j = self.heads[j]
            if self.phrases[j].predicate and self.phrases[j].adnominal:
                return not self.gives_content(j)
        return False
