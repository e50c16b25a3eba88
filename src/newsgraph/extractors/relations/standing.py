"""Relations and their claims: ids, evidence, confidence."""

from __future__ import annotations

from newsgraph.extractors.claims import digest
from newsgraph.model import Claim, Document, Entity, Evidence, Mention, Relation, Status

Place = tuple[int, int]
"""A mention: index of its sentence, index in that sentence's mentions."""
_CONFIDENCE = {"apposition": 0.7, "catalogue": 0.9, "text": 0.8, "career": 0.8}
"""By how it was read; 0.9 for what a name itself says."""


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

    def mention(self, place: Place) -> Mention:
        """Return the mention at a place."""
        return self.document.parses[place[0]].mentions[place[1]]

    def text(self, place: Place) -> str:
        """Return the sentence of a place."""
        return self.document.parses[place[0]].sentence.text

    def claim(self, relation: Relation, place: Place, rule: str, status: Status = Status.ACTUAL) -> Claim:
        """Return the claim of a relation that the mention at a place makes."""
        return relation_claim(self.document, (place[0], self.mention(place)), relation, (rule, status))


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
