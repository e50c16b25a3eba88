"""Reading -> plain data that says, sentence by sentence, how an article was read and why."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from newsgraph.model import (
    MIN_CONFIDENCE,
    Claim,
    Entity,
    Link,
    Mention,
    Parse,
    Reading,
    Relation,
    Skipped,
    Time,
)

Data = dict[str, Any]
"""What `json.dumps` takes; keys without a value are left out."""


def explain(reading: Reading) -> Data:
    """Return what was read in an article: its head, then each sentence with all that was found in it."""
    article = reading.document.article
    head = {
        "id": article.id,
        "file": article.source_file,
        "headline": article.text[slice(*article.headline)] if article.headline else None,
        "published": article.published,
        "publisher": _label(reading.document.publisher) or article.publisher,
        "author": article.author,
        "place": _label(reading.document.place),
        "url": article.url,
        "language": article.language,
    }
    links = {(link.sentence, link.mention): link for link in reading.document.links}
    claims: dict[int, list[Claim]] = defaultdict(list)
    for claim in reading.claims:
        claims[claim.evidence.sentence.start].append(claim)
    skipped: dict[int, list[Skipped]] = defaultdict(list)
    for skip in reading.skipped:
        skipped[skip.sentence].append(skip)
    sentences = [
        _sentence(i, parse, links)
        | {
            "claims": [_claim(claim, article.text) for claim in claims[parse.sentence.span.start]],
            "skipped": [_skip(skip, parse) for skip in skipped[i]],
        }
        for i, parse in enumerate(reading.document.parses)
    ]
    return {"article": _present(head), "sentences": sentences}


def _sentence(index: int, parse: Parse, links: dict[tuple[int, int], Link]) -> Data:
    return {
        "index": index,
        "headline": parse.sentence.is_headline,
        "text": parse.sentence.text,
        "mentions": [_mention(m, parse, links.get((index, i))) for i, m in enumerate(parse.mentions)],
        "times": [_time(time) for time in parse.times],
        "amounts": [
            _present(
                {
                    "text": a.text,
                    "value": a.value,
                    "unit": a.unit,
                    "bound": a.bound.value,
                    "low": a.low,
                    "high": a.high,
                }
            )
            for a in parse.amounts
        ],
        "phrases": [_phrase(parse, i) for i in range(len(parse.phrases))],
        "clauses": [_clause(parse, i) for i in range(len(parse.clauses))],
    }


def _mention(mention: Mention, parse: Parse, link: Link | None) -> Data:
    unit = parse.sentence.text[mention.unit_start : mention.unit_end]
    return _present(
        {
            "text": mention.text,
            "unit": unit if unit != mention.text else None,
            "kind": mention.kind.value,
            "form": mention.form.value,
            "title": mention.title,
            "former": mention.former or None,
            "of": parse.mentions[mention.of].text if mention.of is not None else None,
            "rule": mention.rule or None,
            "entities": [{"id": e.id, "label": e.label} for e in link.entities] if link else [],
            "method": link.method if link else None,
            "score": round(link.score, 3) if link else None,
        }
    )


def _time(time: Time) -> Data:
    return _present(
        {
            "text": time.text,
            "value": time.value,
            "stated": time.stated,
            "anchor": time.anchor,
            "rule": time.rule,
            "dates": None if time.is_event_time else False,
        }
    )


def _phrase(parse: Parse, index: int) -> Data:
    phrase = parse.phrases[index]
    return {
        "index": index,
        "text": "".join(token.surface for token in parse.tokens[phrase.start : phrase.end]),
        "head": phrase.head,
        "particle": phrase.particle,
        "topic": phrase.topic,
        "predicate": phrase.predicate,
    }


def _clause(parse: Parse, index: int) -> Data:
    clause = parse.clauses[index]
    return {
        "index": index,
        "kind": clause.kind.value,
        "predicate": clause.predicate,
        "governor": clause.governor,
        "connective": clause.connective,
        "arguments": list(clause.arguments),
        "voice": clause.voice,
        "negated": clause.negated,
        "tense": clause.tense.value,
        "modality": list(clause.modality),
    }


def _claim(claim: Claim, text: str) -> Data:
    evidence = claim.evidence
    return _present(
        {
            "type": claim.about.type,
            "label": None if isinstance(claim.about, Relation) else claim.about.label,
            "status": claim.status.value,
            "roles": _roles(claim),
            "words": [
                {"role": role, "text": text[slice(*span)]}
                for role, span in evidence.roles
                if span.start < span.end
            ],
            "sources": [entity.label for entity in claim.sources],
            "trigger": text[slice(*evidence.trigger)],
            "rule": evidence.rule,
            "confidence": round(claim.confidence, 3),
            "left_out": claim.confidence < MIN_CONFIDENCE or None,
        }
    )


def _roles(claim: Claim) -> list[Data]:
    about = claim.about
    if isinstance(about, Relation):
        found = [(about.subject_role, about.subject.label), ("title", about.title), ("of", _label(about.of))]
        found.append(("former", "true" if about.former else None))
        return [{"role": role, "filler": filler} for role, filler in found if filler]
    roles = [{"role": role, "filler": entity.label} for role, entity in about.roles]
    if about.time is not None and about.time.value:
        roles.append({"role": "date", "filler": about.time.value})
    return roles + [{"role": role, "filler": words} for role, words in about.words]


def _skip(skip: Skipped, parse: Parse) -> Data:
    return {"type": skip.type, "trigger": parse.sentence.text[skip.start : skip.end], "reason": skip.reason}


def _label(entity: Entity | None) -> str | None:
    return entity.label if entity else None


def _present(data: Data) -> Data:
    return {key: value for key, value in data.items() if value is not None}
