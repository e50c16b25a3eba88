"""Accessions: who a clause says has joined, is in or makes up an organization.

クロアチアは2013年にEUに加盟した, 同国は国連加盟国となった, トルコが加盟するNATO, 日米豪印でつくるクアッド.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsgraph.extractors.relations.standing import is_told, story_topic, words_of
from newsgraph.extractors.roles.subjects.finding import find_subject
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import Clause, ClauseKind, Document, Entity, Form, Kind, Link, Phrase, Status, Tense

_WORDS = re.compile("加盟|加入|加わ|所属|在籍|構成|つく|作")
_JOINS = re.compile(r"(?:再?加盟|再?加入)[しす]|加わ")
_BECOMES = re.compile(r"な[るりっ]")
_IS_IN = re.compile(r"(?:加盟|加入|所属|在籍)(?:する|している)")
_MAKES_UP = re.compile(r"構成(?:する|される|している|されている)|(?:つく|作)[るら]")
_LASTS = re.compile(r"[てで][いお]")
"""加盟している: not an act to come."""
_AS_MEMBER = re.compile(r"の?(?:新規)?加盟国$")
_MEMBERS = frozenset({Kind.PERSON, Kind.COUNTRY, Kind.ORGANIZATION})
_LASTING = frozenset({"ている"})
_PARTS = frozenset({"で", "と", ""})


class Accession(NamedTuple):
    """Somebody becomes or is a member of a body; told at a mention (index in its sentence)."""

    member: Entity
    body: Entity
    sentence: int
    mention: int
    status: Status


def find_accessions(document: Document) -> Iterator[Accession]:
    """Yield who is or gets into what, in order of the text."""
    telling = [i for i, p in enumerate(document.parses) if _WORDS.search(p.sentence.text)]
    links: dict[int, list[Link]] = {}
    for link in document.links if telling else ():
        links.setdefault(link.sentence, []).append(link)
    for index in telling:
        parse = document.parses[index]
        reader = _Reader(document, links, Scene(index, parse, links.get(index, ())))
        for clause in parse.clauses:
            yield from reader.of_clause(clause)


class _Reader:
    """Reads the accessions of one sentence."""

    def __init__(self, document: Document, links: Mapping[int, Sequence[Link]], scene: Scene) -> None:
        self._document, self._links, self._scene = document, links, scene

    def of_clause(self, clause: Clause) -> Iterator[Accession]:
        """Yield what one clause says."""
        if clause.negated or not _LASTING.issuperset(clause.modality):
            return
        verb = words_of(self._scene, clause.predicate)
        for a in clause.arguments:
            m = self._body(self._scene.parse.phrases[a], verb)
            status = self._status(clause, verb) if m is not None else None
            if m is not None and status is not None:
                body = self._scene.links[m].entities[0]
                yield from self._told(self._members(clause), body, (m, status))
        if clause.kind is ClauseKind.RELATIVE and clause.governor >= 0 and clause.tense is Tense.NONPAST:
            yield from self._of_noun(clause, verb)

    def _body(self, phrase: Phrase, verb: str) -> int | None:
        """Return the mention of the body in EUに加盟した or 国連加盟国となった."""
        scene = self._scene
        for m in scene.mentions_in(phrase.start, phrase.tail):
            mention, entities = scene.parse.mentions[m], scene.links[m].entities
            is_body = len(entities) == 1 and entities[0].kind is Kind.ORGANIZATION
            if mention.form is not Form.NAME or not is_body:
                continue
            content = scene.parse.sentence.text[mention.unit_end : scene.parse.tokens[phrase.tail - 1].end]
            if phrase.particle == "に" and _JOINS.match(verb) and content in {"", ")"}:
                return m
            if phrase.particle in {"に", "と"} and _BECOMES.match(verb) and _AS_MEMBER.match(content):
                return m
        return None

    def _members(self, clause: Clause) -> tuple[Filler, ...]:
        """Return who joins: the subject, or the noun behind (国連に加盟したのはスイスだ)."""
        scene = self._scene
        if clause.kind is ClauseKind.RELATIVE:
            return scene.fillers(clause.governor) if clause.governor >= 0 else ()
        if clause.kind is ClauseKind.NOMINAL:
            governor = scene.clause_of(clause.governor)
            named = governor.arguments if governor is not None else ()
            behind = [a for a in named if a > clause.predicate and scene.parse.phrases[a].particle == "で"]
            return next((f for p in (clause.governor, *behind) if (f := scene.fillers(p))), ())
        subject = find_subject(scene, clause, story_topic(self._document, self._links, scene.index))
        return subject.fillers if subject is not None and subject.teller < 0 else ()

    def _status(self, clause: Clause, verb: str) -> Status | None:
        """Say how sure a clause is of what it tells; None where it tells no fact."""
        cleft = clause.kind is ClauseKind.NOMINAL and clause.connective == "の"
        if cleft:
            topic = self._scene.parse.phrases[clause.predicate].topic
            return Status.ACTUAL if topic and clause.tense is Tense.PAST else None
        if not is_told(clause):
            return None
        if clause.tense is Tense.PAST or _LASTS.search(verb) or clause.kind is ClauseKind.RELATIVE:
            return Status.ACTUAL
        if clause.tense is Tense.UNKNOWN:
            governor = self._scene.governor(clause)
            return Status.ACTUAL if governor is not None and governor.tense is Tense.PAST else None
        return Status.PLANNED if clause.kind is ClauseKind.MAIN else None

    def _of_noun(self, clause: Clause, verb: str) -> Iterator[Accession]:
        """トルコが加盟するNATO, 日米豪印でつくるクアッド: the body is the noun that a clause modifies."""
        scene = self._scene
        bodies = [f for f in scene.fillers(clause.governor) if f.entity.kind is Kind.ORGANIZATION]
        if len(bodies) != 1:
            return
        members: tuple[Filler, ...] = ()
        if _IS_IN.match(verb):
            members = own_subject(scene, clause) or ()
        elif _MAKES_UP.match(verb):
            members = self._parts(clause)
            members = members if len(members) > 1 or verb.startswith("構成") else ()
        at = next((i for i, m in enumerate(scene.parse.mentions) if m.start == bodies[0].start), None)
        if at is not None:
            yield from self._told(members, bodies[0].entity, (at, Status.ACTUAL))

    def _parts(self, clause: Clause) -> tuple[Filler, ...]:
        """Return who makes something up: AとBで, also where A and B are not seen to be joined."""
        phrases = self._scene.parse.phrases
        parts = {a for a in clause.arguments if phrases[a].particle in _PARTS}
        parts |= {a - 1 for a in parts if a and phrases[a - 1].particle in {"と", "や"}}
        found = {f.entity.id: f for a in sorted(parts) for f in self._scene.fillers(a)}
        return tuple(found.values())

    def _told(self, members: Sequence[Filler], body: Entity, said: tuple[int, Status]) -> Iterator[Accession]:
        for member in members:
            if member.entity.kind in _MEMBERS and member.entity != body:
                yield Accession(member.entity, body, self._scene.index, *said)
