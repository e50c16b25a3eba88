"""Whose office somebody takes or leaves: 李氏が大統領に就任した, 首相が辞任した, 社長を解任した."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import Site
from newsgraph.extractors.triggers import Match
from newsgraph.model import Entity, Form, FrameRole, Kind, Mention

_OFFICE_CASES = frozenset({"に", "を", "として", "から"})


def fill_office(scene: Scene, match: Match, site: Site, filling: Filling) -> None:
    """Fill `of` by the office that is named, by the title that the person has, or by the person's office.

    李氏が大統領に就任した, ジョンソン首相が辞任した, 岸田首相は上川氏を外相に任命した.
    """
    role = filling.frame.by_name.get("of")
    people = filling.roles.get("target", [])
    if role is None or filling.has(role) or len(people) != 1 or people[0].entity.kind is not Kind.PERSON:
        return
    offices = list(_named(scene, match, site))
    for mention in offices:
        if mention.of is not None:
            filling.put(role, scene.of_mention(mention.of))
            return
    titles = [m.title or m.text for m in offices] or _own_title(scene, filling, people[0])
    whose = _whose(filling, people[0], titles)
    if whose is not None:
        _put(filling, role, whose, people[0])


def _named(scene: Scene, match: Match, site: Site) -> Iterable[Mention]:
    """The offices that the clause or the compound of the trigger names: 首相に指名した, 国家主席就任."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    phrases = [scene.parse.phrases[a] for a in clause.arguments] if clause is not None else []
    spans = [(p.start, p.tail) for p in phrases if p.particle in _OFFICE_CASES]
    own = scene.phrase_of(match.start)
    if own is not None:
        spans.append((own.start, match.start))
    for start, end in spans:
        for i in scene.mentions_in(start, end):
            mention = scene.parse.mentions[i]
            if mention.form is Form.OFFICE and mention.kind is Kind.PERSON:
                yield mention


def _own_title(scene: Scene, filling: Filling, person: Filler) -> Sequence[str]:
    """The title that the person is named with, which is the one left; one taken up is it only of a state."""
    if person.sentence != scene.index:
        return ()
    offices, leaves = filling.context.offices, _leaves(filling)
    titles = [m.title for m in scene.parse.mentions if m.title and m.start == person.start and not m.former]
    return [t for t in titles if leaves or offices.is_of_state(t)]


def _leaves(filling: Filling) -> bool:
    """Whether a type takes its subject or object out of what it is of: the office stands in を."""
    return any(r.name == "of" and "を" in r.verbal for r in filling.frame.roles)


def _whose(filling: Filling, person: Filler, titles: Sequence[str]) -> Entity | None:
    context = filling.context
    if not titles:
        return context.offices.any(person.entity.id, of_state=not _leaves(filling))
    actors = filling.roles.get("actor", [])
    for title in titles:
        whose = context.offices.held(person.entity.id, title)
        if context.offices.is_of_state(title) and (whose is None or whose.kind is not Kind.COUNTRY):
            homes = (context.homes.get(f.entity.id) for f in (person, *actors))
            whose = next((home for home in homes if home is not None), None)
        by_body = len(actors) == 1 and actors[0].entity.kind is Kind.ORGANIZATION
        if by_body and context.offices.is_of_company(title):
            whose = whose or actors[0].entity
        elif by_body and whose is not None and whose.id == actors[0].entity.id:
            whose = None  # 国連総会は山田氏を事務総長に選出した: it chooses, the office is another's
        if whose is not None:
            return whose
    return None


def _put(filling: Filling, role: FrameRole, whose: Entity, person: Filler) -> None:
    if whose.kind in role.kinds:
        filling.roles[role.name] = [Filler(whose, person.sentence, person.start, person.end)]
