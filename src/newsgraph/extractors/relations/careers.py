"""Careers: who a sentence says has held, holds or takes up an office that it names by its title alone.

首相を務めた, 外相に就任した, A氏を大使に任命した, 党首を務めるB氏. The title is the object (を) of a verb
of serving, or the result (に) of a verb of becoming; the holder is that verb's subject,
or its object where somebody else appoints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsgraph.extractors.relations.beside import in_row, said_to_be
from newsgraph.extractors.relations.standing import is_told, story_topic, words_of
from newsgraph.extractors.roles.subjects.finding import find_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import (
    Clause,
    ClauseKind,
    Document,
    Entity,
    Form,
    Kind,
    Link,
    Phrase,
    Status,
    Tense,
    Time,
)

_PERSON, _ORGANIZATION = Kind.PERSON, Kind.ORGANIZATION
_OFFICE = Form.OFFICE
_RELATIVE, _MAIN = ClauseKind.RELATIVE, ClauseKind.MAIN
_ACTUAL, _PLANNED = Status.ACTUAL, Status.PLANNED
_PAST, _NONPAST, _UNKNOWN = Tense.PAST, Tense.NONPAST, Tense.UNKNOWN
_SERVES = re.compile(r"務め|つとめ|歴任|兼務|兼任|兼ね")
_BECOMES = re.compile(r"就任|就[いくきけ]|再任|昇格|復帰|返り咲")
_IS_MADE = re.compile(r"任命|選[出ばびん]|起用|登用|抜擢|抜てき|据え")
_LEAVES = re.compile(r"辞任|退任|辞職")
_IS_DISMISSED = re.compile(r"解任|罷免|更迭|解職")
_RISES = re.compile(r"昇格|昇進|抜擢|抜てき|横滑り")
"""副首相から昇格した: what one was before."""
_ONGOING = ("ている",)
_OVER = re.compile(r"歴任")
_LASTING = re.compile(r"てき[たて]|続け")
"""総監督を務めてきた: whether it is over is not said."""
_SETTLED = re.compile(r"内定|決ま|充て|^あて|指名|当選")
"""後任に内定した, 外相に指名した, 知事に当選した: chosen, but not yet in office."""
_CHOSEN = re.compile(f"{_IS_MADE.pattern}|{_IS_DISMISSED.pattern}|充て|^あて|指名")
"""Somebody else chooses: the object is who holds it, the subject who gives it."""
_SUCCESSORS = frozenset({"後任", "後継", "後任者", "後継者"})
_AFTER = tuple("の" + word for word in sorted(_SUCCESSORS))
_RUNS_ON = frozenset({"", "と", "や", "および"})


class Career(NamedTuple):
    """An office of a person: the mention of its title (index in its sentence), and how it stands."""

    holder: Filler
    mention: int
    former: bool
    status: Status
    body: Entity | None
    """What the sentence is about, where that is a body: Aは B氏が社長を兼ねる."""
    giver: Entity | None = None
    """Who gives the office: 大統領は B氏を外相に任命した."""
    titled: tuple[int, int] | None = None
    """Where the title stands, if the mention has none: A氏の後任に."""


def find_careers(document: Document) -> Iterator[tuple[int, Career]]:
    """Yield the index of a sentence and an office that it gives somebody, in order of the text."""
    links: dict[int, list[Link]] = {}
    published = document.article.published
    year = published[:4] if published else None
    for index, parse in enumerate(document.parses):
        scene: Scene | None = None
        for m, mention in enumerate(parse.mentions):
            if mention.kind is not _PERSON or not (mention.title or mention.form is Form.NAME):
                continue
            if mention.form is not _OFFICE and not parse.sentence.text.startswith(_AFTER, mention.unit_end):
                continue
            links = links or _by_sentence(document)
            scene = scene or Scene(index, parse, links.get(index, ()))
            titled = None if mention.title else _titled(document, scene, m)
            if not mention.title and titled is None:
                continue
            career = _career(document, links, scene, (m, year))
            if career is not None:
                yield index, career._replace(titled=titled)


def _titled(document: Document, scene: Scene, m: int) -> tuple[int, int] | None:
    """Return where the article gives the title of who is named without one: 山田氏 of 山田総務相."""
    own = scene.links[m].entities
    for link in document.links if len(own) == 1 else ():
        if link.entities == own:
            other = document.parses[link.sentence].mentions[link.mention]
            if other.form is Form.NAME and other.title and not other.former:
                return link.sentence, link.mention
    return None


def _by_sentence(document: Document) -> dict[int, list[Link]]:
    links: dict[int, list[Link]] = {}
    for link in document.links:
        links.setdefault(link.sentence, []).append(link)
    return links


def _career(
    document: Document,
    links: dict[int, list[Link]],
    scene: Scene,
    office: tuple[int, str | None],
) -> Career | None:
    m, year = office
    own = _phrase(scene, m)
    is_said = said_to_be(scene, m, own) if own is not None and _ends_in(scene, own, m) else None
    if is_said is not None:
        return Career(is_said[0], m, is_said[1], _ACTUAL, None)
    phrase = _whole(scene, m)
    row = in_row(scene, phrase) if phrase is not None else None
    row = row or (in_row(scene, own) if own is not None else None)
    phrase = row[0] if row is not None else phrase
    clause = scene.clause_of(phrase.head) if phrase is not None and phrase.head >= 0 else None
    if phrase is None or clause is None or clause.negated or not is_told(clause):
        return None
    verb = words_of(scene, clause.predicate)
    serves = clause.modality == _ONGOING and _SERVES.search(verb) is not None  # 会長を務めている
    if clause.modality and not serves:
        return None
    state = _state(scene, clause, verb, (phrase.particle, year))
    if state is None:
        return None
    subject, body = _subject(document, links, scene, clause), _topic_body(scene, clause)
    giver: Filler | None = None
    if _CHOSEN.search(verb) and clause.voice != "passive":
        subject, giver = _chosen(scene, clause), subject if clause.kind is not _RELATIVE else None
    if row is not None:
        subject = row[1]
    if subject is None or subject.entity.kind is not _PERSON:
        return None
    return Career(subject, m, *state, body, giver.entity if giver is not None else None)


def _phrase(scene: Scene, m: int) -> Phrase | None:
    token = next((i for i, t in enumerate(scene.parse.tokens) if t.mention == m), -1)
    return scene.phrase_of(token) if token >= 0 else None


def _whole(scene: Scene, m: int) -> Phrase | None:
    """Return the phrase that ends the list of offices a mention stands in: 法相、総務相を."""
    phrase = _phrase(scene, m)
    if phrase is None or not _ends_in(scene, phrase, m):
        return None
    while phrase.particle in _RUNS_ON and phrase.head >= 0 and not phrase.predicate:
        head = scene.parse.phrases[phrase.head]
        if head.predicate or not any(
            scene.parse.mentions[i].form is _OFFICE for i in scene.mentions_in(head.start, head.tail)
        ):
            break
        phrase = head
    return _succession(scene, phrase) or phrase


def _succession(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Return the phrase 後任に that an office or its holder stands before: 社長の後任には B氏が就く."""
    head = scene.parse.phrases[phrase.head] if phrase.particle == "の" and phrase.head >= 0 else None
    last = scene.last_content(head) if head is not None else None
    return head if last is not None and last.surface in _SUCCESSORS else None


def _ends_in(scene: Scene, phrase: Phrase, m: int) -> bool:
    """Whether a phrase stands for the office: 首相を, 首相などを, but not 首相の座を or 首相候補を."""
    last = scene.last_content(phrase)
    if last is None:
        return False
    return last.mention == m or scene.parse.mentions[m].unit_end == last.end or last.surface in {"など", "等"}


def _state(
    scene: Scene, clause: Clause, verb: str, said: tuple[str, str | None]
) -> tuple[bool, Status] | None:
    """Say whether an office is over and how sure it is; None where the verb gives none, or not clearly."""
    particle, year = said
    ended = _ended(scene, clause, year)
    tense = clause.tense
    if _is_left(clause, verb, particle):
        return (True, _ACTUAL) if _tense(scene, clause) is _PAST else None
    if particle == "を" and _SERVES.search(verb):
        if _LASTING.search(verb):
            return None
        if tense is _PAST or ended or _OVER.search(verb):
            return True, _ACTUAL
        return (False, _ACTUAL) if tense is _NONPAST and not _past_year(scene, year) else None
    if particle == "に" and _SETTLED.search(verb) and clause.kind is not _RELATIVE:
        return None if _past_year(scene, year) else (False, _PLANNED)
    made = _IS_MADE.search(verb)
    if particle != "に" or not (made or _BECOMES.search(verb)) or _past_year(scene, year):
        return None
    tense = _tense(scene, clause)
    if tense is _PAST:
        return False, _ACTUAL
    return (False, _PLANNED) if tense is _NONPAST and clause.kind is _MAIN else None


def _is_left(clause: Clause, verb: str, particle: str) -> bool:
    """首相を辞任した, 会長を解任された, 国防相から解任した, 副首相から昇格した; not 国防相を解任した."""
    if particle == "を":
        dismissed = clause.voice == "passive" and _IS_DISMISSED.search(verb)
        return bool(_LEAVES.search(verb) or dismissed)
    return particle == "から" and bool(_IS_DISMISSED.search(verb) or _RISES.search(verb))


def _tense(scene: Scene, clause: Clause) -> Tense:
    """Return the tense of a clause, or that of what it runs on to: 就任し、会見した."""
    governor = scene.governor(clause) if clause.tense is _UNKNOWN else None
    return governor.tense if governor is not None else clause.tense


def _times(scene: Scene, clause: Clause) -> Iterator[Time]:
    """Yield the times that stand before a predicate, behind the clause before it."""
    predicates = [c.predicate for c in scene.parse.clauses if c.predicate < clause.predicate]
    for phrase in range(max(predicates, default=-1) + 1, clause.predicate):
        yield from scene.times_of(phrase)


def _ended(scene: Scene, clause: Clause, year: str | None) -> bool:
    """Whether a stretch of time that closed before the article's year is named: 1970年から1974年まで."""
    for time in _times(scene, clause):
        _, slash, end = (time.value or "").partition("/")
        if slash and year is not None and end[:4] < year:
            return True
    return False


def _past_year(scene: Scene, year: str | None) -> bool:
    """Whether the sentence names an earlier year: who took office then may have left it since."""
    return any(time.value and (year is None or time.value[:4] < year) for time in scene.parse.times)


def _subject(document: Document, links: dict[int, list[Link]], scene: Scene, clause: Clause) -> Filler | None:
    """Return the one person or country whom a clause is about."""
    if clause.kind is _RELATIVE:
        fillers = scene.fillers(clause.governor) if clause.governor >= 0 else ()
    else:
        subject = find_subject(scene, clause, story_topic(document, links, scene.index))
        fillers = subject.fillers if subject is not None and subject.teller < 0 else ()
    return fillers[0] if len(fillers) == 1 else None


def _chosen(scene: Scene, clause: Clause) -> Filler | None:
    """Return the one person whom somebody makes something."""
    if clause.kind is _RELATIVE:
        fillers = scene.fillers(clause.governor) if clause.governor >= 0 else ()
    else:
        objects = [a for a in clause.arguments if scene.parse.phrases[a].particle == "を"]
        fillers = tuple(f for a in objects for f in scene.fillers(a))
    return fillers[0] if len(fillers) == 1 else None


def _topic_body(scene: Scene, clause: Clause) -> Entity | None:
    """Return the body that a clause is about while somebody in it does something: Aは B氏が社長を兼ねる.

    What the clause before it is about it may be about too: Aは会議を開き、B氏が社長に就いた.
    """
    topics = [a for a in clause.arguments if scene.parse.phrases[a].topic]
    if not topics:
        topics = [p.index for p in scene.parse.phrases[: clause.predicate] if p.topic and p.particle == "は"]
    found = [f.entity for a in topics for f in scene.fillers(a) if f.entity.kind is _ORGANIZATION]
    return found[0] if len(found) == 1 else None
