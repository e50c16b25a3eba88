"""State bodies of a country that are named like a listed one of another: 韓国気象庁 is not Japan's 気象庁."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import COUNTRY, ORG, Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_ORGANIZATION = Kind.ORGANIZATION
_STATE_BODIES = ("庁", "省")


def find(line: Line, lexicon: Lexicon) -> None:
    """Let the country before a listed body be part of its name, unless it is the body's own."""
    for draft in list(line.drafts):
        if draft.kind is _ORGANIZATION and draft.keys and not draft.dropped:
            country = line.owner[draft.first - 1] if line.before(draft.first) & COUNTRY else None
            if country is not None and _is_foreign(draft, country, line, lexicon):
                _extend(draft, country, line, lexicon)


def _is_foreign(body: Draft, country: Draft, line: Line, lexicon: Lexicon) -> bool:
    if country.kind is not Kind.COUNTRY or not line.text.endswith(_STATE_BODIES, 0, body.end):
        return False
    home = lexicon.countries.get(body.keys[0])
    return home is not None and home not in country.keys


def _extend(body: Draft, country: Draft, line: Line, lexicon: Lexicon) -> None:
    body.dropped = True
    whole = Draft(country.first, body.last, country.start, body.end, _ORGANIZATION, "namesake")
    word = lexicon.words.get(line.text[whole.start : whole.end])
    whole.keys = word.keys if word is not None and word.sorts & ORG else ()
    whole.of, whole.unit_end = country, body.unit_end
    line.claim(whole)
