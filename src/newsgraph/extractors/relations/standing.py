"""Relations and their claims: ids, evidence, confidence; and how names stand beside each other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsgraph.entities.state import is_called_party
from newsgraph.extractors.claims import digest
from newsgraph.extractors.roles.subjects.finding import Topic
from newsgraph.extractors.roles.subjects.topics import next_topic
from newsgraph.extractors.scene import Scene
from newsgraph.model import (
    Claim,
    Clause,
    ClauseKind,
    Document,
    Entity,
    Evidence,
    Form,
    Kind,
    Link,
    Mention,
    Relation,
    Status,
)

_NAME, _ANAPHOR = Form.NAME, Form.ANAPHOR
_ORGANIZATION = Kind.ORGANIZATION
_ACTUAL = Status.ACTUAL
_MAIN, _COORDINATE, _RELATIVE, _ADVERBIAL = (
    ClauseKind.MAIN,
    ClauseKind.COORDINATE,
    ClauseKind.RELATIVE,
    ClauseKind.ADVERBIAL,
)
Place = tuple[int, int]
"""A mention: index of its sentence, index in that sentence's mentions."""
_CONFIDENCE = {"apposition": 0.7, "catalogue": 0.9, "text": 0.8, "career": 0.8, "nation": 0.8}
"""By how it was read; 0.9 for what a name itself says."""
_FARTHEST = 16
"""Characters between two names that stand beside each other."""
_STANCES = frozenset("親反対")
_READING = re.compile(r"^\([^()]{1,20}\)(?=.)")
"""国立市(くにたちし)にある: the brackets behind a name are no part of what follows."""
_LINKED = frozenset({"連用", "て", "し", "が", "後", "ほか", "一方", ""})
"""Connectives after which a clause is told as a fact of its own."""
_REACH = 2
"""Sentences that a topic is carried over."""
_AND = frozenset({"、", "・", "と", "や", "および", "及び"})


class Named:
    """A document's mentions with the one entity that each stands for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.entity: dict[Place, Entity] = {
            (link.sentence, link.mention): link.entities[0]
            for link in document.links
            if len(link.entities) == 1
        }
        self.method = {(link.sentence, link.mention): link.method for link in document.links}
        self.ids = frozenset(entity.id for entity in self.entity.values())
        """Of every entity that the article names."""
        self.names = tuple(
            [
                (place, entity, mention)
                for place, entity in self.entity.items()
                if (mention := document.parses[place[0]].mentions[place[1]]).form is _NAME
            ]
        )
        """The mentions that are names, in order of the text."""
        self._beside: dict[tuple[Place, bool], tuple[Place, str] | None] = {}
        self._parties: frozenset[str] | None = None

    def mention(self, place: Place) -> Mention:
        """Return the mention at a place."""
        return self.document.parses[place[0]].mentions[place[1]]

    def text(self, place: Place) -> str:
        """Return the sentence of a place."""
        return self.document.parses[place[0]].sentence.text

    @property
    def parties(self) -> frozenset[str]:
        """Ids of what the article calls a party: 与党「民主中道」, 極右政党・国民連合."""
        if self._parties is None:
            self._parties = frozenset(
                entity.id
                for place, entity, mention in self.names
                if entity.kind is _ORGANIZATION and is_called_party(self.text(place), mention.start)
            )
        return self._parties

    def claim(self, relation: Relation, place: Place, rule: str, status: Status = _ACTUAL) -> Claim:
        """Return the claim of a relation that the mention at a place makes."""
        return relation_claim(self.document, (place[0], self.mention(place)), relation, (rule, status))

    def before(
        self, place: Place, kinds: frozenset[Kind], *, anaphors: bool = False
    ) -> tuple[Place, str] | None:
        """Return the name of these kinds that stands nearest before a name, and the words between them.

        A name of another kind between them parts them; so do too many words. `anaphors`: 同国 is one too.
        A closing quotation mark behind the first is none of these.
        """
        key = place, anaphors
        if key not in self._beside:  # each type of relation asks for it, the owners more than once
            self._beside[key] = self._nearest(place, anaphors=anaphors)
        beside = self._beside[key]
        return beside if beside is not None and self.entity[beside[0]].kind in kinds else None

    def _nearest(self, place: Place, *, anaphors: bool) -> tuple[Place, str] | None:
        sentence, index = place
        mentions = self.document.parses[sentence].mentions
        own = mentions[index]
        start = own.unit_start if own.of is None else min(own.unit_start, mentions[own.of].unit_start)
        for m in range(index - 1, -1, -1):
            other = mentions[m]
            points = other.form is _NAME or (anaphors and other.form is _ANAPHOR)
            if m == own.of or other.end > start or not points:
                continue
            if (sentence, m) not in self.entity or start - other.unit_end > _FARTHEST:
                return None
            text = self.text(place)
            if text[other.unit_start - 1 : other.unit_start] in _STANCES:
                return None  # 親イラン武装組織
            between = text[other.unit_end : start].lstrip("」』")
            return (sentence, m), _READING.sub("", between) if between[:1] == "(" else between
        return None

    def joined(self, place: Place) -> Place | None:
        """Return the name that one is listed right behind: 松本 for 安曇野 in 松本市、安曇野市."""
        beside = self.before(place, frozenset({self.entity[place].kind}))
        return beside[0] if beside is not None and beside[1].rstrip("「『") in _AND else None


def story_topic(document: Document, links: Mapping[int, Sequence[Link]], index: int) -> Topic | None:
    """Return what the sentences before one are about."""
    topic: Topic | None = None
    for before in range(max(0, index - _REACH), index):
        topic = next_topic(Scene(before, document.parses[before], links.get(before, ())), topic)
    return topic


def is_told(clause: Clause) -> bool:
    """Whether a clause is told as a fact of its own: not what somebody says, plans or supposes."""
    if clause.kind in {_MAIN, _COORDINATE, _RELATIVE}:
        return True
    return clause.kind is _ADVERBIAL and clause.connective in _LINKED


def words_of(scene: Scene, phrase: int) -> str:
    """Return a phrase as it stands, function words and all: 加盟しており、."""
    p, tokens = scene.parse.phrases[phrase], scene.parse.tokens
    return scene.parse.sentence.text[tokens[p.start].start : tokens[p.end - 1].end]


def make_relation(
    type_: str, subject: Entity, of: Entity | None, office: tuple[str | None, bool] = (None, False)
) -> Relation:
    """Return a relation with its id; `office` is a title and whether it was held before."""
    title, former = office
    parts = (type_, subject.id, of.id if of else "", title or "", "former" if former else "")
    return Relation(digest(*parts), type_, subject, of, title, former)


def relation_claim(
    document: Document, where: tuple[int, Mention], relation: Relation, said: tuple[str, Status]
) -> Claim:
    """Return the claim of a relation that a mention in a sentence makes, with that sentence as evidence.

    `said` is the rule that read it, and how sure the sentence is of it.
    """
    rule, status = said
    index, mention = where
    sentence = document.parses[index].sentence
    evidence = Evidence(
        article=document.article.id,
        sentence=sentence.span,
        quote=document.article.text[slice(*sentence.span)],
        trigger=sentence.to_article(mention.unit_start, mention.unit_end),
        roles=(("subject", sentence.to_article(mention.start, mention.end)),),
        rule=rule,
    )
    key = digest(document.article.id, relation.id, str(sentence.span.start), str(sentence.span.end))
    return Claim(key, relation, status, (), evidence, _CONFIDENCE.get(rule.partition("/")[2], 0.9))
