"""Quotations without a verb of saying, and whose words they are: 首相「遺憾」, 「軍が撤退」と英国防省."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsgraph.extractors.roles.filling import Context, Filling
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.patterns import Match, Pattern
from newsgraph.extractors.triggers.site import QUOTED, Site
from newsgraph.language.japanese.features import are_signs
from newsgraph.language.japanese.particles import CASES, SUBJECTS
from newsgraph.model import Clause, Phrase, Tense

_EVALUATION = "形状詞"
_SURE = 0.75
"""A work may have a sentence for its title."""


class Quotation(NamedTuple):
    """What stands in quotation marks, and who says it ((): nobody does)."""

    first: int
    last: int
    """First and last phrase."""
    start: int
    end: int
    """Token range, with the marks."""
    speakers: tuple[Filler, ...]

    def words(self, scene: Scene) -> str:
        """Return what stands between the marks."""
        tokens = scene.parse.tokens
        return scene.parse.sentence.text[tokens[self.start].end : tokens[self.end - 1].start]

    def holds(self, phrase: int) -> bool:
        """Whether a phrase stands in it."""
        return self.first <= phrase <= self.last

    def intends(self, scene: Scene, clause: Clause) -> bool:
        """Whether a clause without tense tells what its speaker will do: 首相「全力で支援」.

        With a subject of its own it tells what is: 「軍が撤退」と英国防省.
        """
        if clause.tense is not Tense.UNKNOWN or not self.speakers or not self.holds(clause.predicate):
            return False
        return not self.has_subject(scene, clause)

    def has_subject(self, scene: Scene, clause: Clause) -> bool:
        """Whether a clause in it has a subject there: 「軍が撤退」."""
        inside = (scene.parse.phrases[a] for a in clause.arguments if a >= self.first)
        return any(p.topic or p.particle in SUBJECTS for p in inside)


def quotation(scene: Scene, after: Scene | None = None) -> Quotation | None:
    """Return the one quotation of a sentence; None where there is none, or several.

    Its speaker stands behind it, and in headlines also before it, or as the next sentence.
    """
    parse = scene.parse
    if "「" not in parse.sentence.text:
        return None
    opening = [p.index for p in parse.phrases if parse.tokens[p.start].surface == "「"]
    if len(opening) != 1:
        return None
    closing = [i for i, token in enumerate(parse.tokens) if token.surface == "」"]
    if len(closing) != 1:
        return None
    first, closes = opening[0], scene.phrase_of(closing[0])
    if closes is None or closes.index < first:
        return None
    speakers = _before(scene, first) or _behind(scene, first, closes) or _next(closes, after)
    return Quotation(first, closes.index, parse.phrases[first].start, closing[0] + 1, speakers)


def _before(scene: Scene, first: int) -> tuple[Filler, ...]:
    """首相「撤退する」; in the sentences of an article a verb follows."""
    return _alone(scene, first - 1) if first and scene.parse.sentence.is_headline else ()


def _behind(scene: Scene, first: int, closes: Phrase) -> tuple[Filler, ...]:
    """「軍が撤退」と英国防省."""
    ends = closes.index + 2 == len(scene.parse.phrases) and closes.particle == "と"
    return _alone(scene, closes.index + 1) if ends and not first else ()


def _next(closes: Phrase, after: Scene | None) -> tuple[Filler, ...]:
    """「軍が撤退」　英国防省."""
    names = after is not None and after.parse.sentence.is_headline and len(after.parse.phrases) == 1
    return _alone(after, 0) if after is not None and names and closes.head < 0 else ()


def _alone(scene: Scene, phrase: int) -> tuple[Filler, ...]:
    """Return who a bare noun names, without function word or comma."""
    p = scene.parse.phrases[phrase]
    bare = are_signs(scene.parse.tokens[p.tail : p.end])
    return scene.fillers(phrase) if bare and not p.predicate and not p.comma else ()


def set_apart(scene: Scene, quoted: Quotation, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """韓国軍「北朝鮮、ミサイル発射」: who says it has no part in what another one does."""
    outside = {(f.start, f.end) for f in quoted.speakers}
    for candidate in candidates:
        place, roles = candidate.site.predicate, candidate.filling.roles
        clause = scene.clause_of(place) if place >= 0 and quoted.holds(place) else None
        if clause is None or not quoted.has_subject(scene, clause):
            yield candidate
            continue
        for role, fillers in list(roles.items()):
            roles[role] = [f for f in fillers if (f.start, f.end) not in outside]
            if not roles[role]:
                del roles[role]
        if roles:
            yield candidate


def sayings(scene: Scene, quoted: Quotation, pattern: Pattern, context: Context) -> Iterator[Candidate]:
    """Yield the act of saying that a quotation with a speaker is, with who says it as its subject.

    ロシア「特別軍事作戦」, 監督「となりのトトロ」 only name something; so does what stands before more words.
    """
    if not quoted.speakers or not _is_all(scene, quoted) or not _says(scene, quoted):
        return
    filling = Filling(pattern.frame, context, confidence=_SURE)
    actor = next((role for role in pattern.frame.roles if "が" in role.verbal), None)
    if actor is not None and filling.put(actor, quoted.speakers):
        match = Match(pattern, quoted.start, quoted.end, ())
        yield Candidate(match, Site(-1, quoted.first, rule=QUOTED), filling, "")


def _is_all(scene: Scene, quoted: Quotation) -> bool:
    """Whether nothing but its speaker follows the quotation, not 中国「反分裂法」採択."""
    end = None if quoted.first else scene.parse.phrases[quoted.last].end - 1
    return are_signs(scene.parse.tokens[quoted.end : end])


def _says(scene: Scene, quoted: Quotation) -> bool:
    """Whether the words are a sentence, if a short one, and no name: 「遺憾」, 「中国に関税」."""
    last = scene.parse.phrases[quoted.last]
    word = scene.last_content(last)
    if last.predicate or (word is not None and word.lexeme.pos == _EVALUATION):
        return True
    beside = (d for d in scene.dependents(quoted.last) if scene.fillers(d) != quoted.speakers)
    said = (scene.parse.phrases[d] for d in beside)
    return any((p.topic or p.particle in CASES) and not p.predicate for p in said)
