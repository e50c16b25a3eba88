"""Who does it, where an event's own clause and noun phrase do not say so."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.adjuncts import is_beside, is_own
from newsgraph.extractors.roles.borrowing import borrow
from newsgraph.extractors.roles.filling import Filling, acts, subject_roles
from newsgraph.extractors.roles.going_on import goes_on
from newsgraph.extractors.roles.law.charges import blamed, charged, suspect
from newsgraph.extractors.roles.law.pleas import tells_charge
from newsgraph.extractors.roles.law.untold import is_handed_down
from newsgraph.extractors.roles.meeting.company import met_there
from newsgraph.extractors.roles.others import are_suspects, are_those_there, end_of, is_told_by_another
from newsgraph.extractors.roles.places import is_destination
from newsgraph.extractors.roles.subjects.finding import Subject, Topic, find_subject, reporter, topic_of
from newsgraph.extractors.roles.subjects.speakers import is_own_country
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.carriers import carrying_clauses
from newsgraph.extractors.triggers.site import FIGURE, Site, is_measure, predicate_word
from newsgraph.model import Clause, ClauseKind, FrameRole, Kind, Status, Tense

_NOMINAL, _QUOTE = ClauseKind.NOMINAL, ClauseKind.QUOTE
_ORGANIZATION, _PERSON, _PLACE = Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE
_FOR_ME = "くれる"
"""Lemma of the auxiliary くれる: somebody else does it for who speaks."""
_SAYING = "する"
"""…としている: who tells it."""
_ONGOING = "ている"
_THING = "もの"
_OWN_WORDS = frozenset({"発表", "公表", "説明", "コメント", "する"})
"""What is told by whoever is named as its source, where nobody else is."""
_BEING = frozenset({"ある", "ない"})
_DOERS = frozenset({"に", "から", "によって"})
"""Cases of who does it to a passive subject."""
_ARISING = frozenset({"起こる", "起きる", "出る", "上がる", "続く", "高まる", "強まる", "広がる", "相次ぐ"})
"""Verbs whose subject is the event even as a topic: 批判は各国からも起こった."""


def carry_subject(
    scene: Scene, site: Site, filling: Filling, topic: Topic | None, outlet: tuple[Filler, ...] = ()
) -> None:
    """Fill who does it from beyond the event's own clause or noun phrase, where these do not say it.

    `outlet`: who told the sentence before, and goes on to report where nobody else does.
    """
    lexicon = filling.context.lexicon
    if filling.subject_taken or _is_subject(scene, site):
        return
    if topic is not None and topic.part and not goes_on(scene, site, filling):
        topic = None
    if site.predicate >= 0:
        clause = scene.clause_of(site.predicate)
    elif is_beside(scene, site, filling) or _is_occasion(scene, site, filling):
        clause = scene.enclosing(site.noun)
    else:
        borrow(scene, site, filling, lexicon, topic)
        return
    if clause is None or is_handed_down(scene, clause, lexicon):
        return
    if filling.frame.speech and tells_charge(scene):
        return  # 逮捕容疑は…したとしている: it is not who is charged that says so
    if outlet and site.rule == "verb" and _reports(scene, clause, lexicon):
        topic = Topic(outlet, scene.index - 1, unnamed=True)
    _carry(scene, clause, site, filling, topic)


def _reports(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    return predicate_word(scene, clause.predicate) in lexicon.reporting


def _carry(scene: Scene, clause: Clause, site: Site, filling: Filling, topic: Topic | None) -> None:
    passive = site.predicate >= 0 and (clause.voice == "passive") != site.flipped
    wanted = [r for r in subject_roles(filling.frame, passive=passive) if _is_open(scene, site, r, filling)]
    parties = met_there(scene, clause) if filling.frame.shared else ()
    if parties and filling.together is not None:
        filling.put(filling.together, parties)
        return
    subject = _sought(scene, clause, filling, topic) if wanted else None
    if subject is not None and subject.fillers and filling.holds(subject.fillers):
        subject = topic_of(scene, topic)  # 19日には|ネパールも|訪れた: も marks no subject there
    if subject is None or _speaks_for_others(subject, filling) or _stays(site, subject, filling):
        return
    if passive and subject.distance > 1 and _is_unlikely(subject, wanted[0], filling):
        return
    told = subject.teller >= 0 or (passive and subject.holder >= 0)
    own = _is_own_will(filling, passive=passive) or (site.flipped and _is_told_it(scene, subject, filling))
    if told and wanted[0].name == "target" and not own:
        return  # 「落とせば死ぬ」と述べた: who says so does not die; 拘束された事実を認めた
    if filling.frame.speech and (others := _by_others(scene, clause)) is not None:
        _reverse(filling, wanted[0], others, subject.fillers)
        return
    if is_own_country(scene, clause) or (told and site.flipped and _is_asked_by_state(filling)):
        subject = subject._replace(fillers=tuple(map(filling.home, subject.fillers)))
    places = (f.entity for f in subject.fillers if f.entity.kind is _PLACE)
    acting = subject.teller < 0 and any(
        acts(name, filling.context.lexicon) for place in places for name in place.names
    )
    if filling.put(wanted[0], subject.fillers, acting=acting):
        filling.confidence -= (0.0, 0.05, 0.2)[subject.distance]


def _stays(site: Site, subject: Subject, filling: Filling) -> bool:
    """国務省は|訪中を前に|述べた: it is no body that goes there, or takes the office."""
    people = all(f.entity.kind is _PERSON for f in subject.fillers)
    return site.predicate < 0 and is_own(filling.frame) and not people


def _is_open(scene: Scene, site: Site, role: FrameRole, filling: Filling) -> bool:
    """甲国と|乙国の|会談では: of those who meet none is missing; but 乙国、丙国と会談した."""
    if role.name not in filling.roles:
        return True
    owners = (scene.parse.phrases[d] for d in scene.dependents(site.noun)) if site.noun >= 0 else ()
    return role.several and not any(p.particle == "の" and len(scene.fillers(p.index)) > 1 for p in owners)


def _by_others(scene: Scene, clause: Clause) -> tuple[Filler, ...] | None:
    """元社員から|支払いを求めて|提訴された: who did that to the subject asked; None: nobody did."""
    above = scene.governor(clause) if clause.connective == "て" and clause.voice == "active" else None
    phrase = scene.parse.phrases[clause.predicate]
    if above is None or above.voice != "passive" or phrase.comma or phrase.index + 2 < above.predicate:
        return None
    beside = (*above.arguments, *clause.arguments)
    doers = (a for a in beside if scene.parse.phrases[a].particle in _DOERS)
    return tuple(f for a in doers for f in scene.fillers(a))


def _reverse(filling: Filling, role: FrameRole, doers: tuple[Filler, ...], asked: tuple[Filler, ...]) -> None:
    """Fill who asks with who did it to the subject, and who is asked with the subject."""
    filling.put(role, doers)
    target = filling.frame.by_name.get("target")
    if target is not None and "target" not in filling.roles:
        filling.put(target, asked)


def _is_unlikely(subject: Subject, role: FrameRole, filling: Filling) -> bool:
    """会議で議論された: not whoever the sentence before is about; 逮捕された: not a body for a person."""
    bodies = all(f.entity.kind is _ORGANIZATION for f in subject.fillers)
    told = filling.frame.speech or filling.frame.complement is not None
    return role.several or (bodies and _PERSON in role.kinds and not told)


def _sought(scene: Scene, clause: Clause, filling: Filling, topic: Topic | None) -> Subject | None:
    """Who a clause is about: who is charged with it, whoever its sentence or the one before names."""
    lexicon = filling.context.lexicon
    accused = charged(scene, clause, lexicon)
    if accused is None:
        accused = blamed(scene, clause, lexicon)
    if accused is not None:
        return Subject(accused, 0)
    accused = suspect(scene, clause, lexicon)
    if accused is not None:
        return Subject(accused, 1)
    subject = find_subject(scene, clause, topic, speaks=filling.frame.speech)
    if subject is None or subject.distance > 1:
        told = filling.frame.speech or _reports(scene, clause, lexicon)
        subject = (_teller(scene, clause, lexicon) if told else None) or subject
    if subject is None or (subject.distance > 1 and not filling.frame.speech and _is_source(scene, subject)):
        return None
    if subject.distance > 1 and _is_teller(scene, clause, subject, lexicon):
        return None
    if subject.distance > 1 and (
        are_those_there(scene, clause, subject)
        or are_suspects(scene, clause, subject, filling.context.homes)
        or (filling.frame.speech and is_told_by_another(scene, clause, subject, lexicon))
    ):
        return None
    others = (_is_found_out, _relays, _is_another)
    if any(is_other(scene, clause, subject, lexicon) for is_other in others):
        return None
    return subject


def _teller(scene: Scene, clause: Clause, lexicon: Lexicon) -> Subject | None:
    """朝日新聞によると、…と報じている; 市によると、「…」と説明した: by whom, where nobody else says it.

    Who investigates tells what others say: 県警によると、「…」と話している.
    """
    if _reports(scene, clause, lexicon):
        return reporter(scene, clause)
    source = reporter(scene, clause) if _is_in_own_words(scene, clause) else None
    if (
        source is None
        or _are_media(source, lexicon)
        or any(_investigates(f, lexicon) for f in source.fillers)
    ):
        return None
    return source


def _is_in_own_words(scene: Scene, clause: Clause) -> bool:
    """Whether a clause says …と説明した, …としている; not …ことを明らかにした, 「…」と話した."""
    word = predicate_word(scene, clause.predicate)
    if clause.voice != "active" or word not in _OWN_WORDS:
        return False
    before = scene.clause_of(clause.predicate - 1) if word == _SAYING else None
    return word != _SAYING or (before is not None and before.kind is _QUOTE)


def _is_source(scene: Scene, subject: Subject) -> bool:
    """警視庁は…。|警視庁によると、自宅で刺した: who tells it did not do it."""
    tellers = {f.entity.id for p in scene.sources for f in scene.fillers(p.index)}
    return bool(tellers) and all(f.entity.id in tellers for f in subject.fillers)


def _is_another(scene: Scene, clause: Clause, subject: Subject, lexicon: Lexicon) -> bool:
    """「続投してくれる」と述べた: not who says so; 警察は…。転売した疑いがある: nor the police."""
    if subject.teller >= 0:
        phrase = scene.parse.phrases[clause.predicate]
        return any(t.lexeme.lemma == _FOR_ME for t in scene.parse.tokens[phrase.start : phrase.end])
    current = end_of(scene, clause)  # 購入し、転売した|疑い
    charge = current.kind is _NOMINAL and scene.noun_of(current.governor) in lexicon.charges
    bodies = all(f.entity.kind is _ORGANIZATION for f in subject.fillers)
    return charge and bodies and subject.distance > 1


def _is_found_out(scene: Scene, clause: Clause, subject: Subject, lexicon: Lexicon) -> bool:
    """県警は、殺害したとみている: who investigates what was done did not do it; but 逮捕したと発表した."""
    if not subject.fillers or not all(_investigates(f, lexicon) for f in subject.fillers):
        return False
    return not is_measure(scene, clause, lexicon) and _is_told_as_done(scene, clause)


def _investigates(filler: Filler, lexicon: Lexicon) -> bool:
    return filler.entity.kind is _ORGANIZATION and filler.entity.label.endswith(lexicon.ends.investigators)


def _is_told_as_done(scene: Scene, clause: Clause) -> bool:
    """Whether a clause, or what it is part of, is past or goes on in what somebody says or thinks."""
    current: Clause | None = clause
    past = False
    while current is not None:
        past = past or current.tense is Tense.PAST or _ONGOING in current.modality
        if current.kind is _QUOTE or _is_held_true(scene, current):
            return past
        current = scene.governor(current)
    return False


def _is_held_true(scene: Scene, clause: Clause) -> bool:
    """殺害を行った|ものと|みている: as a clause with と is."""
    thing = clause.kind is _NOMINAL and clause.connective == _THING
    return thing and clause.governor >= 0 and scene.parse.phrases[clause.governor].particle == "と"


def _is_own_will(filling: Filling, *, passive: bool) -> bool:
    """辞任すると述べた: an office is left, or taken, by whoever has it."""
    return not passive and "of" in filling.frame.by_name


def _is_told_it(scene: Scene, subject: Subject, filling: Filling) -> bool:
    """首相は、要請を受け、派遣すると述べた: who speaks was asked, not who reports; firms tell all."""
    if subject.teller >= 0 and predicate_word(scene, subject.teller) in filling.context.lexicon.reporting:
        return False
    return filling.frame.complement is Status.REQUESTED or _are_firms(subject, filling)


def _is_asked_by_state(filling: Filling) -> bool:
    """官房長官は、フィリピン政府の要請を受け、派遣すると発表した: a state asks a state."""
    asking = filling.roles.get("actor", ()) if filling.frame.complement is Status.REQUESTED else ()
    return bool(asking) and all(f.entity.kind is Kind.COUNTRY for f in asking)


def _are_firms(subject: Subject, filling: Filling) -> bool:
    """甲社は、提案を受けたと発表した: a firm tells of itself; the police, a ministry or a paper of others."""
    ends = filling.context.lexicon.ends
    others = (*ends.investigators, *ends.authorities, *ends.media)
    return all(
        f.entity.kind is _ORGANIZATION and not f.entity.label.endswith(others) for f in subject.fillers
    )


def _speaks_for_others(subject: Subject, filling: Filling) -> bool:
    """報道官は、訪問する可能性を否定した: it would not be the spokesman; what he criticises he does."""
    told = subject.teller >= 0 or subject.holder >= 0 or subject.distance > 1
    if not told or filling.frame.speech:
        return False
    return all(filling.context.offices.speaks_for_others(f.entity.id) for f in subject.fillers)


def _relays(scene: Scene, clause: Clause, subject: Subject, lexicon: Lexicon) -> bool:
    """通信社が…したと報じた, …したことを伝えた: who relays it had no part in it; people have."""
    if all(f.entity.kind is _PERSON for f in subject.fillers):
        return False
    verbs = [predicate_word(scene, i) for i in (subject.teller, subject.holder) if i >= 0]
    done = _SAYING in verbs and _are_media(subject, lexicon) and _is_told_as_done(scene, clause)
    return done or any(word in lexicon.reporting for word in verbs)


def _are_media(subject: Subject, lexicon: Lexicon) -> bool:
    return all(f.entity.label.endswith(lexicon.ends.media) for f in subject.fillers)


def _is_teller(scene: Scene, clause: Clause, subject: Subject, lexicon: Lexicon) -> bool:
    """通信社は…。|口に銃を撃ったと伝えた: the one whom the sentence before was about tells this too."""
    if not _are_media(subject, lexicon):
        return False
    current: Clause | None = clause
    while current is not None:
        above = scene.governor(current)
        word = predicate_word(scene, above.predicate) if above is not None else ""
        if current.kind is _QUOTE and (word in lexicon.reporting or word == _SAYING):
            return True
        current = above
    return False


def _is_subject(scene: Scene, site: Site) -> bool:
    """言及があった, 攻撃が続いた, 批判もある: the event itself is the subject of the verb that carries it."""
    if site.predicate < 0 or site.noun in {-1, site.predicate} or site.rule == FIGURE:
        return False
    particle = scene.parse.phrases[site.noun].particle
    verb = predicate_word(scene, site.predicate)
    return particle == "が" or (particle in {"も", "は"} and (verb in _BEING or verb in _ARISING))


def _is_occasion(scene: Scene, site: Site, filling: Filling) -> bool:
    """王氏との会談で述べた, 訪問先の中国で会談した: who speaks or meets there takes part, or goes there."""
    phrase, clause = scene.parse.phrases[site.noun], scene.enclosing(site.noun)
    if clause is None or clause.voice == "passive":
        return False  # 本会議で指名された: he may have been away
    if scene.noun_of(site.noun) in filling.context.lexicon.happenings:
        return False  # 殺害事件で逮捕した: who acts upon it did not do it
    people = any(_PERSON in r.kinds for r in subject_roles(filling.frame, passive=False))
    goes = people and "place" in filling.roles  # インド訪問で; not 知事選で勝った
    place = filling.frame.by_name.get("place")
    if goes and place is not None and is_destination(scene, phrase, place):
        return True
    if phrase.particle != "で" or not (filling.frame.shared or goes):
        return False
    if filling.roles:
        return True
    end = end_of(scene, clause)
    done = end.tense is not Tense.NONPAST or _ONGOING in end.modality
    return done and _is_particular(scene, site.noun, filling.context.lexicon)


def _is_particular(scene: Scene, noun: int, lexicon: Lexicon) -> bool:
    """14日の|会合で, ローマで|開かれた|会議で: it is one that was held; not 今後の|協議で."""
    return any(
        any(scene.times_of(d)) and scene.parse.phrases[d].particle == "の" for d in scene.dependents(noun)
    ) or any(c.tense is Tense.PAST for c in carrying_clauses(scene, noun, lexicon.holding))
