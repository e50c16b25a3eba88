"""Relations and their claims: ids, evidence, confidence."""

from __future__ import annotations

from newsgraph.extractors.claims import digest
from newsgraph.model import Claim, Document, Entity, Evidence, Mention, Relation, Status

_CONFIDENCE = {"apposition": 0.7, "catalogue": 0.9, "text": 0.8}
"""By how it was read; 0.9 for what a name itself says."""


def make_relation(
    type_: str, subject: Entity, of: Entity | None, office: tuple[str | None, bool] = (None, False)
) -> Relation:
    """Return a relation with its id; `office` is a title and whether it was held before."""
    title, former = office
    parts = (type_, subject.id, of.id if of else "", title or "", "former" if former else "")
    return Relation(digest(*parts), type_, subject, of, title, former)


def relation_claim(document: Document, where: tuple[int, Mention], relation: Relation, rule: str) -> Claim:
    """Return the claim of a relation that a mention in a sentence makes, with that sentence as evidence."""
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
    return Claim(key, relation, Status.ACTUAL, (), evidence, _CONFIDENCE.get(rule.partition("/")[2], 0.9))
