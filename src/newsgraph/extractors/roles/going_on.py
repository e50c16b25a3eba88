"""Who one part of a headline is about does what the next one tells: 米国務長官、北京到着　外相らと会談へ."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.lexicon import voices
from newsgraph.extractors.roles.filling import Filling, subject_roles
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.roles.subjects.finding import Topic
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Phrase, Token

_COUNTS = frozenset({"数詞"})
_BEGINNINGS = frozenset({"接頭辞", "動詞"})


def with_doer(scene: Scene, topic: Topic | None, candidates: Sequence[Candidate]) -> Topic | None:
    """Return the topic with who acts in a part of a headline; who only undergoes it leaves it as it is."""
    who = _opening(scene)
    if not who or not any(_does(who, candidate) for candidate in candidates):
        return topic
    company = topic.company if topic is not None else ()
    return Topic(who, scene.index, headline=True, company=company, part=True)


def _opening(scene: Scene) -> tuple[Filler, ...]:
    """The first subject of a headline's part, where it has no other: 首相、…, 首相が…."""
    subjects = [p for p in scene.parse.phrases if p.particle in SUBJECTS and not p.predicate]
    own = [p for p in subjects if not scene.in_quotes(p.index)]
    return scene.fillers(own[0].index) if len(own) == 1 and own[0].particle != "も" else ()


def _does(who: Sequence[Filler], candidate: Candidate) -> bool:
    """Whether they do what is told: 首相、訪米; not 首相、撃たれ死亡."""
    if candidate.lacking:
        return False
    mine = {f.entity.id for f in who}
    roles = (r for r in subject_roles(candidate.filling.frame, passive=False) if r.name != "target")
    return any(f.entity.id in mine for r in roles for f in candidate.filling.roles.get(r.name, ()))


def goes_on(scene: Scene, site: Site, filling: Filling) -> bool:
    """Whether a part of a headline may be about who acts in the one before: 外相らと会談へ, 1兆円投資.

    Not 株価急落, 野党反発, which begin with who does it, nor 男を逮捕, 3人射殺, which others do.
    """
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is None or not _is_own_choice(scene, site, filling):
        return False
    beside = [scene.parse.phrases[d] for d in scene.dependents(clause.predicate)]
    if filling.frame.shared and not any(p.particle == "と" for p in beside):
        return False  # 首相、会談せず　関係改善で一致
    if any(p.particle in SUBJECTS or _is_bare(scene, p) for p in beside):
        return False
    return _begins(scene.parse.tokens[scene.parse.phrases[clause.predicate].start])


def _is_own_choice(scene: Scene, site: Site, filling: Filling) -> bool:
    """Whether it is said, thought or done with others; 関税を発動 or 男を逮捕 may be another's."""
    frame = filling.frame
    if frame.speech or frame.complement is not None or frame.shared:
        return True
    return voices(predicate_word(scene, site.predicate), filling.context.lexicon)


def _is_bare(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is a noun without a case that tells no time: it may be who does it."""
    return not (phrase.particle or phrase.predicate or any(scene.times_of(phrase.index)))


def _begins(first: Token) -> bool:
    """Whether a predicate begins with a word of doing or with a number, not with who or what does it."""
    lexeme = first.lexeme
    return lexeme.pos3 in VERBAL_NOUN or lexeme.pos2 in _COUNTS or lexeme.pos in _BEGINNINGS
