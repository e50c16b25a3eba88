"""Whose office somebody takes or leaves: 李氏が大統領に就任した, 首相が辞任した, 社長を解任した."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsgraph.extractors.roles.elections import holder_of
from newsgraph.extractors.roles.filling import Context, Filling
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.roles.succeeding import employer, succeeded
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.patterns import Match
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.model import Clause, Entity, Form, FrameRole, Kind, Mention, Phrase

_OFFICE_CASES = frozenset({"に", "を", "として", "から"})
_FROM = "から"
_NO_OFFICES = frozenset({"候補", "者", "中", "後", "時"})
_GOVERNORS = ("知事", "市長", "区長", "町長", "村長")
_LOCAL_ELECTIONS = tuple(title + "選" for title in _GOVERNORS)
_OWN_ELECTIONS = ("総裁選", "代表選", "党首選", "委員長選", "議長選", "会長選")
_OF_ITS_OWN = frozenset(
    {"議長", "副議長", "委員長", "代表", "党首", "総裁", "幹事長", "理事長", "書記長", "総書記"}
)
"""Those whom a body chooses from among its own."""
_LONG_AGO = "元"
_TAKING = ("就任", "就く")
_JUDGING = ("裁", "裁判所", "議会", "国会", "院", "総会")
"""Ends of the names of bodies that dismiss the officers of others."""


def fill_named_office(
    scene: Scene, filling: Filling, arguments: Sequence[Phrase], *, passive: bool
) -> list[int]:
    """Fill `of` by the office that somebody takes or leaves: NATOの事務総長に選出, 大統領を辞任.

    Who is dismissed may be called by the office: 大統領は首相を解任した; not 山田氏は社長を解任された.
    """
    role = filling.frame.by_name.get("of")
    if role is None:
        return []
    used = []
    dismisses = not passive and any(r.name == "target" and "を" in r.verbal for r in filling.frame.roles)
    for phrase in _offices_first(arguments, leaves=_leaves(filling)):
        inside = (scene.parse.mentions[i] for i in scene.mentions_in(phrase.start, phrase.tail))
        offices = [mention for mention in inside if mention.form is Form.OFFICE]
        if offices and not (dismisses and phrase.particle == "を"):
            used.append(phrase.index)
        for mention in offices:
            if mention.of is not None and not (phrase.particle == _FROM and filling.has(role)):
                filling.put(role, scene.of_mention(mention.of))
        if not filling.has(role) and not scene.fillers(phrase.index):
            filling.put(role, _named_before(scene, phrase) if not offices else ())
        if not filling.has(role) and not scene.fillers(phrase.index):
            before = (d for d in scene.dependents(phrase.index) if scene.parse.phrases[d].particle == "の")
            any(
                filling.put(role, scene.fillers(d) or _named_before(scene, scene.parse.phrases[d]))
                for d in before
            )
    return used


def _offices_first(arguments: Sequence[Phrase], *, leaves: bool) -> list[Phrase]:
    """甲社の社長から|乙社の会長に就任した: what one takes comes before what one had, which alone is none."""
    named = [p for p in arguments if p.particle in _OFFICE_CASES]
    before = [p for p in named if p.particle == _FROM and not leaves]
    taken = [p for p in named if p not in before]
    return [*taken, *before] if any(p.particle == "に" for p in taken) else taken


def _named_before(scene: Scene, office: Phrase) -> Sequence[Filler]:
    """FRB|理事に就任した: the body whose office is no title that is known; not 自民党|候補に."""
    last = scene.last_content(office)
    if last is None or last.lexeme.pos3 in VERBAL_NOUN or last.surface in _NO_OFFICES:
        return ()
    return [f for f in scene.within(office.index) if f.entity.kind is Kind.ORGANIZATION]


def fill_office(scene: Scene, match: Match, site: Site, filling: Filling) -> None:
    """Fill `of` by the office that is named, by the title that the person has, or by the person's office.

    李氏が大統領に就任した, ジョンソン首相が辞任した, 岸田首相は上川氏を外相に任命した.
    """
    role = filling.frame.by_name.get("of")
    people = filling.roles.get("target", [])
    if role is None or len(people) != 1 or people[0].entity.kind is not Kind.PERSON:
        return
    offices = list(_named(scene, match, site, leaves=_leaves(filling)))
    if filling.has(role) and not _is_elsewhere(filling, filling.roles[role.name], offices):
        return
    for mention in offices:
        if mention.of is not None:
            for f in scene.of_mention(mention.of):
                _put(filling, role, f.entity, f, mention.title or mention.text)
            return
    titles = [m.title or m.text for m in offices] or _before(scene, match, filling)
    titles = titles or _own_title(scene, filling, people[0])
    elsewhere = any(p.topic and p.particle == "に" for p in scene.parse.phrases)  # 社長には乙社の会長が就いた
    whose = _whose(filling, people[0], titles, elsewhere=elsewhere)
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    whose = whose or _of_government(scene, people[0]) or _left(scene, filling, people[0], titles)
    whose = whose or (None if elsewhere else _taken(match, site, filling, (people[0], titles)))
    whose = whose or _elected_where(scene, clause, filling.context)
    whose = whose or _announcer(scene, site, filling, (people[0], titles))
    if whose is None and _leaves(filling):
        whose = _team(scene, filling, people[0], titles)
    elif whose is None and not elsewhere and not filling.roles.get("actor"):
        whose = succeeded(scene, people[0], titles, filling.context)
    if whose is not None:
        _put(filling, role, whose, people[0], *titles)


def _is_elsewhere(filling: Filling, whose: Sequence[Filler], offices: Sequence[Mention]) -> bool:
    """国会で首相に選出された: an office of state is not of the body in which one is chosen for it."""
    of_state = any(filling.context.offices.is_of_state(m.title or m.text) for m in offices)
    return of_state and all(f.entity.kind is Kind.ORGANIZATION for f in whose)


def _named(scene: Scene, match: Match, site: Site, *, leaves: bool) -> Iterable[Mention]:
    """The offices that the clause or the compound of the trigger names: 首相に指名した, 国家主席就任."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    phrases = [scene.parse.phrases[a] for a in clause.arguments] if clause is not None else []
    spans = [(p.start, p.tail) for p in _offices_first(phrases, leaves=leaves)]
    own = scene.phrase_of(match.start)
    if own is not None:
        spans.append((own.start, match.start))
    for start, end in spans:
        for i in scene.mentions_in(start, end):
            mention = scene.parse.mentions[i]
            if mention.form is Form.OFFICE and mention.kind is Kind.PERSON:
                yield mention


def _before(scene: Scene, match: Match, filling: Filling) -> Sequence[str]:
    """首相|就任: the office that a compound begins with, where it names nobody."""
    own = scene.phrase_of(match.start)
    start = own.start if own is not None else match.start
    word = "".join([t.surface for t in scene.parse.tokens[start : match.start]])
    return [word] if word and filling.context.offices.is_of_state(word) else []


def _own_title(scene: Scene, filling: Filling, person: Filler) -> Sequence[str]:
    """The title that the person is named with, which is the one left; one taken up is it only of a state."""
    if person.sentence != scene.index:
        return ()
    offices, leaves = filling.context.offices, _leaves(filling)
    titles = [m.title for m in scene.parse.mentions if m.title and m.start == person.start and not m.former]
    titles = [t for t in titles if t not in filling.context.lexicon.accused]  # 山田被告が辞職した
    return [t for t in titles if leaves or offices.is_of_state(t)]


def _leaves(filling: Filling) -> bool:
    """Whether a type takes its subject or object out of what it is of: the office stands in を."""
    return any(r.name == "of" and "を" in r.verbal for r in filling.frame.roles)


def _whose(filling: Filling, person: Filler, titles: Sequence[str], *, elsewhere: bool) -> Entity | None:
    context = filling.context
    actors = filling.roles.get("actor", [])
    if not titles:
        own = context.offices.any(person.entity.id, of_state=not _leaves(filling))
        return own or (actors[0].entity if _leaves(filling) and _is_employer(actors) else None)
    for title in titles:
        whose = context.offices.held(person.entity.id, title)
        if context.offices.is_of_state(title) and (whose is None or whose.kind is not Kind.COUNTRY):
            homes = (context.homes.get(f.entity.id) for f in (person, *actors))
            whose = next((home for home in homes if home is not None), None) or _seat(context, person)
        by_body = len(actors) == 1 and actors[0].entity.kind is Kind.ORGANIZATION
        if by_body and title in _OF_ITS_OWN:
            whose = actors[0].entity
        elif by_body and context.offices.is_of_company(title):
            whose = whose or actors[0].entity
        elif not by_body:
            whose = whose or (None if elsewhere else _within(filling, person, actors, title))
        elif whose is not None and whose.id == actors[0].entity.id:
            whose = None  # 国連総会は山田氏を事務総長に選出した: it chooses, the office is another's
        if whose is not None:
            return whose
    return None


def _of_government(scene: Scene, person: Filler) -> Entity | None:
    """山田内閣は総辞職した: who leaves with his government leaves an office of its country."""
    for i, mention in enumerate(scene.parse.mentions):
        head = scene.parse.mentions[mention.of] if mention.of is not None else None
        if mention.kind is Kind.COUNTRY and head is not None and head.start == person.start:
            return next((f.entity for f in scene.of_mention(i)), None)
    return None


def _left(scene: Scene, filling: Filling, person: Filler, titles: Sequence[str]) -> Entity | None:
    """山田前市長の|辞任, 山田氏は…辞任した: the office that one had; 山田元首相 had it long before."""
    if titles or not _leaves(filling):
        return None
    named = (m for m in scene.parse.mentions if m.start == person.start and person.sentence == scene.index)
    text = scene.parse.sentence.text
    if any(_LONG_AGO in text[m.unit_start : m.start] + text[m.end : m.unit_end] for m in named):
        return None
    return filling.context.offices.left(person.entity.id)


def _taken(match: Match, site: Site, filling: Filling, named: tuple[Filler, Sequence[str]]) -> Entity | None:
    """昨年|就任した|山田社長は: who took office, without a word of which, took the one that he has."""
    person, titles = named
    bare = not titles and site.predicate >= 0 and match.pattern.text.startswith(_TAKING)
    if not bare or filling.roles.get("actor"):
        return None
    return filling.context.offices.headship(person.entity.id)


def _within(filling: Filling, person: Filler, actors: Sequence[Filler], title: str) -> Entity | None:
    """副社長が会長に就いた: an office of one's own firm; 総裁は幹事長に起用した: of that of who gives it."""
    offices = filling.context.offices
    if offices.is_of_state(title):
        return None
    if not actors:
        return offices.body(person.entity.id, firm=True) if offices.is_of_company(title) else None
    return offices.body(actors[0].entity.id) if len(actors) == 1 and offices.is_of_body(title) else None


def _team(scene: Scene, filling: Filling, person: Filler, titles: Sequence[str]) -> Entity | None:
    """甲球団の山田投手が|引退した, 甲球団は山田監督を|解任した: whose people leave with no other office."""
    offices, actors = filling.context.offices, filling.roles.get("actor", [])
    if any(offices.is_of_state(title) or offices.is_of_body(title) for title in titles):
        return None
    return employer(scene, person) or (actors[0].entity if _is_employer(actors) else None)


def _seat(context: Context, person: Filler) -> Entity | None:
    """The country of the party or body in which somebody has an office: 総裁の首相就任."""
    body = context.offices.body(person.entity.id)
    return context.seats.get(body.id) if body is not None else None


def _is_employer(actors: Sequence[Filler]) -> bool:
    """同社は田中氏を解任した; a court or a parliament dismisses others' officers."""
    sole = len(actors) == 1 and actors[0].entity.kind is Kind.ORGANIZATION
    return sole and not actors[0].entity.label.endswith(_JUDGING)


def _elected_where(scene: Scene, clause: Clause | None, context: Context) -> Entity | None:
    """奈良県知事選で当選した, 総裁選で|新人を破り、|選出された: whose the election is."""
    if clause is None:
        return None
    for a in clause.arguments:
        if scene.parse.phrases[a].particle == "で" and (whose := _elects(scene, a, context)) is not None:
            return whose
    chained = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    found = (_elected_where(scene, c, context) for c in chained if c is not None and is_chained(c))
    return next((whose for whose in found if whose is not None), None)


def _elects(scene: Scene, argument: int, context: Context) -> Entity | None:
    phrase, tokens = scene.parse.phrases[argument], scene.parse.tokens
    inside = scene.mentions_in(phrase.start, phrase.tail)
    for i in inside:
        mention = scene.parse.mentions[i]
        held = _OWN_ELECTIONS if mention.kind is Kind.ORGANIZATION else _LOCAL_ELECTIONS
        if scene.parse.sentence.text.startswith(held, mention.end):
            return next((f.entity for f in scene.of_mention(i)), None)
    start, end = tokens[phrase.start].start, tokens[phrase.tail - 1].end
    whose = holder_of(scene, start, end, context) if not inside else None
    return whose.entity if whose is not None else None


def _announcer(
    scene: Scene, site: Site, filling: Filling, named: tuple[Filler, Sequence[str]]
) -> Entity | None:
    """同社は、田中氏が社長に就任すると発表した: who makes it public is whose officer it is.

    So is it where no office is named, of one who has an office there: 後任に山田常務が昇格すると発表した.
    """
    person, titles = named
    offices = filling.context.offices
    own = offices.body(person.entity.id) if not titles else None
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    coach = _leaves(filling) and not any(offices.is_of_state(t) or offices.is_of_body(t) for t in titles)
    if own is None and not coach and not any(offices.is_of_company(title) for title in titles):
        return None
    while clause is not None and (above := scene.governor(clause)) is not None:
        clause = above
        word = predicate_word(scene, clause.predicate)
        if word in filling.context.lexicon.announcing:
            who = own_subject(scene, clause) or ()
            body = len(who) == 1 and who[0].entity.kind is Kind.ORGANIZATION
            return who[0].entity if body and own in {None, who[0].entity} else None
    return None


def _put(filling: Filling, role: FrameRole, whose: Entity, named: Filler, *titles: str) -> None:
    """Fill `of`, with a place only for those who govern one: 奈良県知事."""
    governs = whose.kind is Kind.PLACE and any(title.endswith(_GOVERNORS) for title in titles)
    if whose.kind in role.kinds or governs or (whose.kind is Kind.PLACE and not titles):
        filling.roles[role.name] = [Filler(whose, named.sentence, named.start, named.end)]
