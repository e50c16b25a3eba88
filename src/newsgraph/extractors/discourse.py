"""What the sentences of an article leave to the one after them: who it is about, who tells it, who met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.quoted import Quotation
from newsgraph.extractors.roles.also import Aimed, do_also
from newsgraph.extractors.roles.blame.answering import Said, answer
from newsgraph.extractors.roles.blame.blaming import Blame, blame
from newsgraph.extractors.roles.law.pleas import next_accused, pleader
from newsgraph.extractors.roles.meeting.company import with_company
from newsgraph.extractors.roles.meeting.partner import Met, address_partner
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.roles.subjects.finding import Topic
from newsgraph.extractors.roles.subjects.topics import next_topic
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.stance.carrying import Telling, carried, is_quotation, next_telling, outlet_before
from newsgraph.extractors.stance.papers import Papers


class Before(NamedTuple):
    """What the sentences before leave to one that does not say it itself."""

    topic: Topic | None
    """Who it is about."""
    outlet: tuple[Filler, ...]
    """Who told the sentence before."""


class Discourse:
    """The state of a reading between sentences; each goes through `before`, `join`, `tellers`, `leave`."""

    def __init__(self, read: Sequence[Scene], lexicon: Lexicon) -> None:
        """Begin at the first of the sentences of an article."""
        self._read = read
        self._lexicon = lexicon
        self._papers = Papers(lexicon)
        self._accused: Topic | None = None
        self._begin()

    def _begin(self) -> None:
        self._topic: Topic | None = None
        self._telling: Telling | None = None
        self._said: Said | None = None
        self._blamed: Blame | None = None
        self._met: Met | None = None
        self._aimed: Mapping[str, Aimed] = {}

    def before(self, scene: Scene, relay: tuple[Filler, ...], quoted: Quotation | None) -> Before:
        """Return what is left to a sentence; the next one may say that `relay` tell it."""
        if self._begins_anew(scene):
            self._begin()
        outlet = outlet_before(scene, self._telling, self._lexicon)
        return Before(self._about(scene, relay, quoted), outlet)

    def join(self, scene: Scene, candidates: Sequence[Candidate]) -> None:
        """Fill those whom the sentences before say: the other one at a meeting, who asked, who is blamed."""
        self._met = address_partner(scene, candidates, self._met, self._lexicon)
        self._said = answer(scene, candidates, self._said, self._lexicon)
        self._blamed = blame(scene, candidates, self._blamed)
        self._aimed = do_also(scene, candidates, self._aimed)

    def tellers(self, scene: Scene, *, speaks: bool) -> tuple[Filler, ...]:
        """Return those before who go on to tell a sentence; it `speaks` if it has speakers of its own."""
        return carried(scene, self._telling, self._lexicon, speaks=speaks) or self._papers.tellers(scene)

    def leave(
        self,
        scene: Scene,
        candidates: Sequence[Candidate],
        speakers: tuple[Filler, ...],
        tellers: tuple[Filler, ...],
        *,
        tells: bool,
    ) -> None:
        """Take in what a sentence leaves to the next: it has `speakers`, and `tells` what they say."""
        lexicon = self._lexicon
        self._papers.see(scene, candidates)
        if not is_quotation(scene):  # who is spoken of there does not go on behind it
            topic = next_topic(scene, self._topic, speakers, lexicon.reporting)
            self._topic = with_company(scene, topic, candidates, lexicon) if candidates else topic
        self._accused = next_accused(scene, self._accused, lexicon)
        says = speakers if tells else ()
        self._telling = next_telling(scene, self._telling, lexicon, speakers=says, goes_on=tellers)

    def _begins_anew(self, scene: Scene) -> bool:
        """Whether a line that is no sentence parts it from what is before: a subheading ends all."""
        here, there = scene.parse.sentence, self._read[max(scene.index - 1, 0)].parse.sentence
        return (here.clipped or there.clipped) and here.paragraph != there.paragraph

    def _about(self, scene: Scene, relay: tuple[Filler, ...], quoted: Quotation | None) -> Topic | None:
        """Who a sentence without a subject is about: who is quoted, before whom the one before was about."""
        if is_quotation(scene):
            quoting = self._quoting(scene, relay)
            return Topic(quoting, scene.index) if quoting else None
        speakers = quoted.speakers if quoted is not None else ()
        if speakers:
            return Topic(speakers, scene.index)
        return pleader(scene, self._topic, self._accused, self._lexicon)

    def _quoting(self, scene: Scene, relay: tuple[Filler, ...]) -> tuple[Filler, ...]:
        """Who says a sentence that is all quotation: whom the next one names, else who told the last."""
        last = self._telling
        goes_on = last is not None and scene.index - last.sentence == 1
        return relay or (last.fillers if last is not None and goes_on else ())
