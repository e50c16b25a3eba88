"""Document -> Reading: the claims that an article makes, each with its evidence."""

from __future__ import annotations

from collections.abc import Mapping

from newsgraph.extractors.aftermath import locate_aftermath
from newsgraph.extractors.claims import claims_of, homes_of_people
from newsgraph.extractors.compiling import compile_lexicon
from newsgraph.extractors.dates.occasion import date_by_occasions
from newsgraph.extractors.events import EventReader
from newsgraph.extractors.judges import seat_judges
from newsgraph.extractors.merge import merge
from newsgraph.extractors.relations import find_relations
from newsgraph.extractors.roles.filling import Context
from newsgraph.extractors.roles.offices import Offices, OfficeTitles
from newsgraph.extractors.scene import scenes
from newsgraph.extractors.setting import settle
from newsgraph.extractors.sited import locate_in_sentence
from newsgraph.extractors.triggers.finding import TriggerIndex
from newsgraph.extractors.verdicts import name_tried
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import CatalogueEntry, Claim, Document, Entity, Kind, Ontology, Reading, Skipped


class Extractor:
    """Reads the claims of documents by one ontology. Making one compiles its triggers; reading is cheap."""

    def __init__(self, ontology: Ontology) -> None:
        """Compile what the ontology declares."""
        self._ontology = ontology
        self._lexicon = compile_lexicon(ontology, tag)
        self._titles = OfficeTitles(ontology.words)
        self._seats = _seats(ontology.catalogue)
        self._events = EventReader(TriggerIndex(ontology.frames, tag), self._lexicon)

    def extract(self, document: Document) -> Reading:
        """Return the document with all claims about events and relations, in order of their evidence."""
        relations = find_relations(document, self._ontology)
        offices = Offices(self._titles, relations)
        context = Context(homes_of_people(relations), self._seats, self._lexicon, offices, document.mentioned)
        events, skipped = self._find_events(document, context)
        claims = [*events, *relations]
        claims.sort(key=lambda c: (c.evidence.sentence, c.evidence.trigger, c.id))
        return Reading(document, tuple(claims), skipped)

    def _find_events(self, document: Document, context: Context) -> tuple[list[Claim], tuple[Skipped, ...]]:
        read, published = list(scenes(document)), document.article.published
        occurrences, skipped = self._events.read(read, context, published)
        sited = locate_in_sentence(settle(occurrences, read, context), read)
        settled = name_tried(sited, read, self._lexicon.accused)
        seated, seats = seat_judges(settled, read, self._lexicon)
        happenings, alone = merge(
            locate_aftermath(seated, read, self._lexicon.sudden, published),
            {**{person: home.id for person, home in context.homes.items()}, **seats},
            published,
        )
        date_by_occasions(happenings, alone)
        skipped += [Skipped(o.sentence, o.start, o.end, o.frame.name, o.lacking) for o in alone]
        skipped.sort(key=lambda s: (s.sentence, s.start, s.type))
        return list(claims_of(happenings, document)), tuple(skipped)


def _seats(catalogue: Mapping[str, CatalogueEntry]) -> Mapping[str, Entity]:
    """Return the country of each listed body, by the body's id."""
    bodies = ((key, e.country) for key, e in catalogue.items() if e.entity.kind is Kind.ORGANIZATION)
    return {key: catalogue[country].entity for key, country in bodies if country and country in catalogue}
