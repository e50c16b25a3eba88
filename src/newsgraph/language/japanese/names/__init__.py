"""Names of people, countries, organizations and places, and what points to them, in Japanese."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from newsgraph.language.japanese.names import (
    accused,
    branches,
    clubs,
    cues,
    fronts,
    heads,
    introductions,
    namesakes,
    raw,
    regnal,
    repeats,
    rows,
    subsidiaries,
)
from newsgraph.language.japanese.names.article import confirm
from newsgraph.language.japanese.names.cutting import Cutter
from newsgraph.language.japanese.names.dotted import Dotted
from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.foreign import Foreign
from newsgraph.language.japanese.names.introductions import Introductions
from newsgraph.language.japanese.names.lexicon import Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.organizations import Organizations
from newsgraph.language.japanese.names.outlets import Outlets
from newsgraph.language.japanese.names.people import People
from newsgraph.language.japanese.names.places import Places
from newsgraph.language.japanese.names.pointers import Pointers, find_governments
from newsgraph.language.japanese.names.ranked import Ranked
from newsgraph.language.japanese.names.readings import Readings
from newsgraph.language.japanese.names.regions import Regions
from newsgraph.model import Mention, Ontology, Sentence, Token

__all__ = ["NameFinder"]


class NameFinder:
    """Finds the mentions of an article; built once from an ontology, then used for any number of articles."""

    def __init__(self, ontology: Ontology) -> None:
        self._lexicon = lexicon = Lexicon(ontology)
        self._cutter = Cutter(lexicon)
        self._people = People(lexicon)
        self._outlets = Outlets(lexicon)
        self._finders: tuple[Callable[[Line], None], ...] = (
            partial(raw.find, lexicon=lexicon),
            Readings(lexicon).find,
            Regions(lexicon).find,
            Dotted(lexicon).find,
            Foreign(lexicon).find,
            regnal.find,
            Places(lexicon).find,
            Organizations(lexicon).find,
            partial(branches.find, endings=tuple(sorted(lexicon.lists.get("company-suffix-local", ())))),
            self._outlets.find_stations,
            partial(namesakes.find, lexicon=lexicon),
            Introductions(lexicon).find,
            Ranked(lexicon).find,
            Pointers(lexicon).find_anaphors,
            self._people.find,
            self._outlets.find,
            partial(cues.find, people=self._people),
            partial(subsidiaries.find, lexicon=lexicon),
            partial(find_governments, fields=lexicon.lists.get("authority-field", frozenset())),
        )
        """What finds names in a line, in order."""

    def find(
        self, sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]]
    ) -> tuple[tuple[Mention, ...], ...]:
        """Return the mentions of each sentence, sorted by start.

        `tokens` are the morphemes of each sentence. Mentions do not overlap, but for the country or
        body that a longer name contains and points to with `of`; that one stands before it.
        """
        lines = [self._cutter.cut(*each) for each in zip(sentences, tokens, strict=True)]
        for find in self._finders:  # one after the other, which keeps each in the processor's cache
            for line in lines:
                find(line)
        self._outlets.find_short(lines)
        clubs.find(lines)
        subsidiaries.recall(lines)
        fronts.recall(lines, self._lexicon)
        introductions.recall(lines)
        rows.find(lines)
        confirm(lines, self._lexicon)
        repeats.find(lines, self._people)
        heads.find(lines, self._lexicon.lists.get("organization-again", frozenset()))
        accused.find(lines, self._lexicon.lists.get("accused", frozenset()))
        return tuple(_mentions(line) for line in lines)


def _mentions(line: Line) -> tuple[Mention, ...]:
    kept = _outer([d for d in line.drafts if not d.dropped and d.certain and d.kind is not None])
    if not kept:
        return ()
    kept.sort(key=lambda d: (d.start, d.end))
    place = {id(draft): index for index, draft in enumerate(kept)}
    return tuple(_mention(line, draft, place) for draft in kept)


def _outer(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts that lie in no other one, and their owners and hosts inside them."""
    drafts.sort(key=lambda d: (d.start, -d.end))
    kept: list[Draft] = []
    outer: Draft | None = None
    for draft in drafts:
        if outer is None or draft.start >= outer.end:
            outer = draft
        elif (draft is not outer.of and draft.rule != "host") or draft.end > outer.end:
            continue
        kept.append(draft)
    return kept


def _mention(line: Line, draft: Draft, place: dict[int, int]) -> Mention:
    assert draft.kind is not None  # noqa: S101  (what has no kind is not kept)
    return Mention(
        draft.start,
        draft.end,
        draft.unit_start,
        draft.unit_end,
        draft.text_of(line.text),
        draft.kind,
        draft.form,
        draft.keys[0] if len(draft.keys) == 1 else None,
        draft.title,
        draft.former,
        place.get(id(draft.of)) if draft.of is not None else None,
        draft.rule,
    )
