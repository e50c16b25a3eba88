"""Claims, and the events and relations that they are about, as lines of ``subject predicate object``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from newsgraph.graph.terms import boolean, integer, node, number, term, text, when
from newsgraph.model import Amount, Article, Claim, Event, Relation, Time
from newsgraph.vocab import PREFIXES, iri

_TYPE = node(PREFIXES["rdf"] + "type")
_LABEL = node(PREFIXES["rdfs"] + "label")
_BEGIN = node(PREFIXES["nif"] + "beginIndex")
_END = node(PREFIXES["nif"] + "endIndex")
_DERIVED = node(PREFIXES["prov"] + "wasDerivedFrom")
_CLAIM, _ABOUT, _STATUS, _SOURCE, _FIRST_SOURCE = map(
    term, ("Claim", "about", "status", "source", "firstSource")
)
_QUOTE, _TRIGGER_BEGIN, _TRIGGER_END, _ROLE_WORDS, _RULE, _CONFIDENCE = map(
    term, ("quote", "triggerBegin", "triggerEnd", "roleWords", "rule", "confidence")
)
_DECADE = re.compile(r"(\d{3})X")


def claim_lines(claims: Iterable[Claim], article: Article, language: str) -> Iterator[str]:
    """Yield the lines of the claims of one article and of what they are about, each of these once.

    Of two claims with one id (one sentence says one thing in two words) the first gives the evidence.
    """
    seen: dict[str, Event | Relation] = {}
    told: set[str] = set()
    for claim in claims:
        if claim.id in told:
            continue
        told.add(claim.id)
        about = claim.about
        if isinstance(about, Event):
            subject = iri("event", about.id)
            known = seen.get(subject)
            if known is not about:
                yield from _event_lines(node(subject), about, language, first=known is None)
        else:
            subject = iri("relation", about.id)
            if subject not in seen:
                yield from _relation_lines(node(subject), about, language)
        seen[subject] = about
        yield from _evidence_lines(node(subject), claim, article, language)


def _evidence_lines(about: str, claim: Claim, article: Article, language: str) -> list[str]:
    evidence = claim.evidence
    me = node(iri("claim", claim.id))
    lines = [
        f"{me} {_TYPE} {_CLAIM}",
        f"{me} {_ABOUT} {about}",
        f"{me} {_STATUS} {term(claim.status)}",
        f"{me} {_QUOTE} {text(evidence.quote, language)}",
        f"{me} {_BEGIN} {integer(evidence.sentence.start)}",
        f"{me} {_END} {integer(evidence.sentence.end)}",
        f"{me} {_TRIGGER_BEGIN} {integer(evidence.trigger.start)}",
        f"{me} {_TRIGGER_END} {integer(evidence.trigger.end)}",
        f"{me} {_DERIVED} {node(iri('article', article.id))}",
        f"{me} {_RULE} {text(evidence.rule)}",
        f"{me} {_CONFIDENCE} {number(round(claim.confidence, 3))}",
    ]
    lines += [f"{me} {_SOURCE} {node(iri('entity', source.id))}" for source in claim.sources]
    if len(claim.sources) > 1:
        lines.append(f"{me} {_FIRST_SOURCE} {node(iri('entity', claim.sources[0].id))}")
    for role, (start, end) in evidence.roles:
        lines.append(f"{me} {_ROLE_WORDS} {text(f'{role} {start} {end} {article.text[start:end]}')}")
    return lines


def _event_lines(me: str, event: Event, language: str, *, first: bool) -> Iterator[str]:
    yield f"{me} {_TYPE} {term(event.type)}"
    for role, entity in event.roles:
        yield f"{me} {term(role)} {node(iri('entity', entity.id))}"
    for kind, words in event.words:
        yield f"{me} {term(kind)} {text(words)}"
    for amount in event.amounts:
        yield from _amount_lines(me, event, amount)
    if first:
        # One label and one date, even if an extractor made two objects with one id.
        yield f"{me} {_LABEL} {text(event.label, language)}"
        if event.time:
            yield from _time_lines(me, event.time)


def _time_lines(me: str, time: Time) -> Iterator[str]:
    yield f"{me} {term('dateWords')} {text(time.text)}"
    yield f"{me} {term('dateRule')} {text(time.rule)}"
    if time.value is None or not time.is_event_time:
        return
    start, _, end = time.value.partition("/")
    if decade := _DECADE.fullmatch(time.value):
        start, end = decade[1] + "0", decade[1] + "9"
    if end:
        yield f"{me} {term('startDate')} {when(start)}"
        yield f"{me} {term('endDate')} {when(end)}"
    else:
        yield f"{me} {term('date')} {when(start)}"
    if time.earliest:
        yield f"{me} {term('earliest')} {when(time.earliest)}"
    if time.latest:
        yield f"{me} {term('latest')} {when(time.latest)}"
    yield f"{me} {term('dateStated')} {boolean(time.stated)}"
    if time.anchor:
        yield f"{me} {term('dateAnchor')} {when(time.anchor)}"


def _amount_lines(event: str, owner: Event, amount: Amount) -> Iterator[str]:
    key = repr((amount.text, amount.value, amount.unit, amount.bound.value, amount.low, amount.high))
    hashed = blake2b(key.encode("utf-8", "replace"), digest_size=4).hexdigest()
    me = node(iri("amount", f"{owner.id}-{hashed}"))
    yield f"{event} {term('amount')} {text(amount.text)}"
    yield f"{event} {term('hasAmount')} {me}"
    yield f"{me} {_TYPE} {term('Amount')}"
    yield f"{me} {_LABEL} {text(amount.text)}"
    yield f"{me} {term('unit')} {text(amount.unit)}"
    yield f"{me} {term('bound')} {text(amount.bound.value)}"
    for name, value in (("value", amount.value), ("low", amount.low), ("high", amount.high)):
        if value is not None:
            yield f"{me} {term(name)} {number(value)}"


def _relation_lines(me: str, relation: Relation, language: str) -> Iterator[str]:
    yield f"{me} {_TYPE} {term(relation.type)}"
    yield f"{me} {_LABEL} {text(_relation_label(relation), language)}"
    yield f"{me} {term(relation.subject_role)} {node(iri('entity', relation.subject.id))}"
    if relation.of:
        yield f"{me} {term('of')} {node(iri('entity', relation.of.id))}"
    if relation.title:
        yield f"{me} {term('title')} {text(relation.title)}"
    if relation.former:
        yield f"{me} {term('former')} {boolean(True)}"


def _relation_label(relation: Relation) -> str:
    """Return e.g. ロシアの元国防相・ショイグ, or 米国務省（米国）."""
    name, of = relation.subject.label, relation.of
    if relation.title:
        office = ("元" if relation.former else "") + relation.title
        return f"{of.label}の{office}・{name}" if of else f"{office}・{name}"
    return f"{name}（{of.label}）" if of else name
