"""Whose officer somebody is who is named by their title alone: トヨタは発表した。田中社長は述べた."""

from __future__ import annotations

from newsgraph.entities.catalogue import Catalogue
from newsgraph.entities.state import phrase_of
from newsgraph.extractors.relations.standing import Named, Place
from newsgraph.language.japanese.features import last_content
from newsgraph.model import Entity, Kind, Parse

_ORGANIZATION = Kind.ORGANIZATION
_TOPICS = frozenset({"は", "も"})
_ACTS = frozenset({"は", "も", "が"})
_REACH = 2
"""Sentences that a firm is spoken of in."""


def firm_spoken_of(named: Named, place: Place, catalogue: Catalogue) -> Entity | None:
    """Return the one firm that the words before an officer who acts are about, if it tells no news."""
    body = body_spoken_of(named, place)
    return None if body is None or body.label.endswith((*catalogue.media, *catalogue.no_firms)) else body


def body_spoken_of(named: Named, place: Place) -> Entity | None:
    """Return the one body that the words before an officer who acts are about.

    ゾルナの田中社長 is another one's, whom nobody knows.
    """
    sentence, mention = place[0], named.mention(place)
    own = phrase_of(named.document.parses[sentence], mention)
    is_of_another = named.text(place)[: mention.unit_start].endswith(("の", "・"))
    if own is None or own.particle not in _ACTS or is_of_another:
        return None
    found = _topics(named, sentence, own.index)
    for before in range(sentence - 1, max(-1, sentence - 1 - _REACH), -1):
        if found:
            break
        if named.document.parses[before].sentence.is_headline:
            return None
        found = _topics(named, before, None)
    body = found[0] if len(found) == 1 else None
    return body if body is not None and body.kind is _ORGANIZATION else None


def _topics(named: Named, sentence: int, stop: int | None) -> list[Entity | None]:
    """Return what the topics of a sentence (before a phrase) name, None for who is nobody."""
    parse: Parse = named.document.parses[sentence]
    found: dict[str, Entity | None] = {}
    for phrase in parse.phrases[:stop]:
        if phrase.topic and phrase.particle in _TOPICS:
            last = last_content(parse.tokens[phrase.start : phrase.tail])
            entity = named.entity.get((sentence, last.mention)) if last and last.mention >= 0 else None
            found[entity.id if entity is not None else ""] = entity
    return list(found.values())
