"""Whose the papers of a case are, where they stand alone: 判決によると, 起訴状によると, 訴状によると."""

from __future__ import annotations

from collections.abc import Iterable

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene


class Papers:
    """The papers of a case with whose they are: the court and prosecutors named last, who has sued."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the papers, and how the names end of whose they are."""
        self._lexicon = lexicon
        self._bodies = tuple(end for ends in lexicon.papers.values() for end in ends if end)
        """Ends of the names of courts and prosecutors."""
        self._owners: dict[str, Filler] = {}

    def tellers(self, scene: Scene) -> tuple[Filler, ...]:
        """Return who tells a sentence by a paper alone: 判決によると; not 別の判決によると."""
        found: list[Filler] = []
        for phrase in scene.sources:
            noun = scene.noun_of(phrase.index)
            words = "".join(t.surface for t in scene.parse.tokens[phrase.start : phrase.tail])
            alone = not scene.dependents(phrase.index) and words == noun
            if noun not in self._owners or not alone:
                return ()
            found.append(self._owners[noun])
        return tuple(found)

    def see(self, scene: Scene, candidates: Iterable[Candidate]) -> None:
        """Take in whom a sentence names, and who sues in it."""
        for i, link in enumerate(scene.links):
            if any(entity.label.endswith(self._bodies) for entity in link.entities):
                for filler in scene.of_mention(i):
                    self._note(filler)
        for candidate in candidates:
            suers = candidate.filling.roles.get("actor", ())
            if suers and candidate.match.pattern.text in self._lexicon.filed:
                self._owners.update((paper, suers[0]) for paper, ends in self._papers() if "" in ends)

    def _note(self, filler: Filler) -> None:
        for paper, ends in self._papers():
            if any(end and filler.entity.label.endswith(end) for end in ends):
                self._owners[paper] = filler

    def _papers(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        return self._lexicon.papers.items()
