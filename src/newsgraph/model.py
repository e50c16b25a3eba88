"""Every shape that passes between the stages. Read this first.

The data flows one way, and so do the references::

    file -> Article -> Sentence -> Parse (Token, Phrase, Clause, Mention, Time, Amount)
         -> Document (Link: Mention -> Entity) -> Reading (Claim about an Event or a Relation) -> RDF

Units: a `Span` is half-open, in Unicode code points. What lies *inside* a sentence (Token, Mention,
Time, Amount) counts in `Sentence.text`, which is normalised; `Sentence.to_article` maps such a span
back to `Article.text`, which no stage changes. Evidence speaks of `Article.text` alone.
All shapes are frozen; a stage makes new ones.

Until Python 3.12 the metaclass of enums has a `__getattr__`, which makes every look-up of a member take
several times as long as that of another name: modules that need one for every phrase or mention keep it
in a constant of their own (``_MAIN = ClauseKind.MAIN``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from newsgraph.slots import fill_slots, trust


class Span(NamedTuple):
    """Half-open range of Unicode code points."""

    start: int
    end: int


# ------------------------------------------------------------------ articles


@dataclass(frozen=True, slots=True)
class Dateline:
    """The head of an agency story, e.g. ``[ソウル 18日 ロイター]``: where, which day of the month, who."""

    place: str | None = None
    day: int | None = None
    agency: str | None = None
    others: tuple[str, ...] = ()
    """Further places: 平壌 in ``（ソウル、平壌＝共同）``."""


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as a reader found it, free of what surrounded it on its page.

    `text` is the headline and the paragraphs joined by newlines; `headline` and `paragraphs` are
    spans of it. The dateline is taken out of the text and stands in `dateline`.
    """

    id: str
    """Local part of the article's IRI; a function of `source_file` alone."""
    source_file: str
    """POSIX path below the folder that was built; ``file.jsonl#ID`` for a record of a file."""
    text: str
    headline: Span | None
    paragraphs: tuple[Span, ...]
    published: str | None = None
    """ISO 8601 date or date-time; the only "now" of the article."""
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str = "ja"
    dateline: Dateline | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a record of one, that could not be read: which one, and why and what to do, in one line."""

    source_file: str
    reason: str


@trust
@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article: its place there and its normalised text (NFKC, no zero-width)."""

    index: int
    paragraph: int
    """Index into `Article.paragraphs`; -1 for the headline."""
    span: Span
    """Where it stands in `Article.text`."""
    text: str
    offsets: Sequence[int]
    """For each boundary of `text` (``len(text) + 1`` of them) its place in `Article.text`."""
    clipped: bool = False
    """Whether it is a line of the text that is no sentence: a subheading, a bullet point."""

    @property
    def is_headline(self) -> bool:
        """Whether the sentence is (part of) the headline, or of a line that is clipped as one."""
        return self.paragraph < 0 or self.clipped

    def to_article(self, start: int, end: int) -> Span:
        """Map a span of `text` to the span of `Article.text` that it came from."""
        return Span(self.offsets[start], self.offsets[end])


# ------------------------------------------------------------------ names, times, amounts


class Kind(StrEnum):
    """What an entity is. The value is the local name of its RDF class."""

    PERSON = "Person"
    COUNTRY = "Country"
    ORGANIZATION = "Organization"
    PLACE = "Place"


PLACES = frozenset({Kind.COUNTRY, Kind.PLACE})
"""Kinds of where something happens."""


class Form(StrEnum):
    """How a mention points to its entity."""

    NAME = "name"
    """By a name: プーチン, 米, 朝鮮労働党."""
    OFFICE = "office"
    """By an office without a name: 英首相, 大統領, 外務省報道官."""
    ANAPHOR = "anaphor"
    """By something said before: 同氏, 両国, 同省, 双方."""


@trust
@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a sentence that stands for an entity (or, 両国, for several).

    ``start:end`` is the name alone (プーチン in プーチン大統領), ``unit_start:unit_end`` the whole
    expression with the titles and honorifics that belong to it (トランプ米大統領, ミラー報道官).
    """

    start: int
    end: int
    unit_start: int
    unit_end: int
    text: str
    """The name, as it stands in `Sentence.text` (but for a reading in it: 本溜(もとだまり)徹)."""
    kind: Kind
    form: Form = Form.NAME
    key: str | None = None
    """Catalogue id, where the finder knew it for certain (a country kanji, 朝鮮中央通信)."""
    title: str | None = None
    """大統領, 国防相, 報道官; for `Form.ANAPHOR` what it repeats (同氏 -> 氏, 両外相 -> 外相)."""
    former: bool = False
    """元, 前: held the title before."""
    of: int | None = None
    """Index (in `Parse.mentions`) of the country or body whose title it is (米 in トランプ米大統領)
    or to which an organization belongs (米 in 米国務省, ロシア in ロシア軍)."""
    rule: str = ""
    """Name of the rule that found it."""


class Tense(StrEnum):
    """When a clause places its event, seen from the article."""

    PAST = "past"
    NONPAST = "nonpast"
    UNKNOWN = "unknown"


@trust
@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time, before an anchor gives them a value."""

    start: int
    end: int
    text: str
    rule: str
    """Which kind of expression it is, e.g. ``day``, ``same-day``, ``last-month``."""


_ISO_DAY = len("2024-06-18")


@trust
@dataclass(frozen=True, slots=True)
class Time:
    """A time expression with its value.

    `value` is an ISO 8601 prefix whose length is its precision (``2024``, ``2024-06``, ``2024-06-18``),
    a decade (``199X``), or ``start/end`` of two of them; None where nothing anchors it.
    `earliest` and `latest` are ISO days that bound the value, both inclusive.
    """

    start: int
    end: int
    text: str
    value: str | None
    earliest: str | None
    latest: str | None
    stated: bool
    """Every part stands in the text (2024年6月18日); else it was counted from the anchor."""
    anchor: str | None
    """The ISO date it was counted from."""
    rule: str
    is_event_time: bool = True
    """False for spans that bound or measure (24年ぶり, 過去70年間, 〜以来) but date nothing."""

    @property
    def is_day(self) -> bool:
        """Whether its value is one day: no month, and no range of days."""
        return len(self.value or "") == _ISO_DAY

    @property
    def is_coarse(self) -> bool:
        """Whether its value says no day: a year, a month, or nothing."""
        return len(self.value or "") < _ISO_DAY

    def is_before(self, day: str) -> bool:
        """Whether all of it is known to lie before an ISO day."""
        return self.latest is not None and self.latest < day


class Bound(StrEnum):
    """How an amount bounds the truth."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"


@trust
@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, e.g. 1万1000個を超える -> 11000, 個, at least."""

    start: int
    end: int
    text: str
    value: float | None
    """None for 数十 and the like; then `low` and `high` bound it where they can."""
    unit: str
    """個, 人, %; a currency by its ISO 4217 code."""
    bound: Bound = Bound.EXACT
    low: float | None = None
    high: float | None = None


# ------------------------------------------------------------------ grammar


@trust
@dataclass(frozen=True, slots=True, eq=False)
class Lexeme:
    """What the dictionary says of a word form; one object, shared by all its tokens."""

    pos: str
    """UniDic's first part of speech (名詞, 動詞, 助詞, …)."""
    pos2: str
    pos3: str
    lemma: str
    """Dictionary form of a predicate or particle (する and not 為る); the surface where unknown."""
    ctype: str
    cform: str
    """Conjugated form up to its first dash (連体形, 連用形, …); empty for what does not inflect."""
    pos4: str = ""
    """For names: 姓, 名, 国 or 一般."""


@trust
@dataclass(frozen=True, slots=True)
class Token:
    """A morpheme, or a whole name or time expression, which grammar treats as one noun."""

    surface: str
    start: int
    end: int
    lexeme: Lexeme
    mention: int = -1
    """Index into `Parse.mentions` where the token is a name, else -1."""
    time: int = -1
    """Index into `Parse.times` where the token is a time expression, else -1."""


@trust
@dataclass(frozen=True, slots=True)
class Phrase:
    """A bunsetsu: content words with the function words that end it.

    ``start:end`` are token indices; ``start:tail`` is the content, ``tail:end`` the function words
    and punctuation. `head` is the index of the phrase that it depends on, -1 for the last one.
    """

    index: int
    start: int
    tail: int
    end: int
    head: int
    particle: str
    """Its case: が を に へ と で から より まで の, a compound (に対して, によって, による, をめぐって),
    は/も (`topic` is set too) or "" (a predicate, an adverb, a bare noun)."""
    topic: bool
    """Marked by は, も or とは/には … : the particle is then the case before it, or は/も."""
    predicate: bool
    comma: bool
    """A comma follows."""


class ClauseKind(StrEnum):
    """How a clause hangs on what governs it."""

    MAIN = "main"
    QUOTE = "quote"
    """Complement of saying or thinking: …と述べた, 「…」と強調."""
    NOMINAL = "nominal"
    """…こと, …の, …との方針, and a noun that governs its content clause (可能性, 予定, 方針)."""
    RELATIVE = "relative"
    """Modifies a noun which fills one of its roles: 北朝鮮を訪れる代表団."""
    COORDINATE = "coordinate"
    """…し、… / …が、… : as independent as what follows."""
    ADVERBIAL = "adverbial"
    """…ながら, …ために, …ば, …と (condition), …に先立ち."""


@trust
@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with its arguments, and how it hangs on its governor."""

    index: int
    predicate: int
    """Index of the predicate phrase."""
    kind: ClauseKind
    governor: int
    """Index of the phrase that governs it (a noun for NOMINAL and RELATIVE); -1 for MAIN."""
    connective: str
    """What links it: と, て, ば, が, よう, こと, 可能性 …; "" for MAIN."""
    arguments: tuple[int, ...]
    """Phrases that depend on the predicate and are not predicates of clauses themselves."""
    voice: str
    """active, passive, causative or potential."""
    negated: bool
    tense: Tense
    modality: tuple[str, ...]
    """Names of the modal operators in the predicate's own suffixes (たい, べき, だろう, かもしれない …)."""


@trust
@dataclass(frozen=True, slots=True)
class Parse:
    """The grammar of one sentence. All indices are of this parse."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...]
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    amounts: tuple[Amount, ...] = ()


# ------------------------------------------------------------------ entities


@fill_slots
@dataclass(frozen=True, slots=True)
class Entity:
    """A person, country, organization or place. Equal ids are one entity, whatever the article."""

    id: str
    """Local part of its IRI."""
    kind: Kind
    label: str
    names: tuple[str, ...] = ()
    """Every form that stands for it here, without titles; `label` is the one to show."""
    same_as: tuple[str, ...] = ()
    """IRIs of the same thing elsewhere (Wikidata); catalogue only, where certain."""


@fill_slots
@dataclass(frozen=True, slots=True)
class Link:
    """Which entities a mention stands for, and why: a link can be argued with."""

    sentence: int
    """Index into `Reading.parses`."""
    mention: int
    """Index into the mentions of that parse."""
    entities: tuple[Entity, ...]
    """Several for 両国 or 双方; empty where nothing fits (unresolved is better than wrong)."""
    score: float
    method: str


# ------------------------------------------------------------------ claims


class Status(StrEnum):
    """How sure a claim is of what it is about. The value is the local name of its RDF term."""

    ACTUAL = "Actual"
    PLANNED = "Planned"
    POSSIBLE = "Possible"
    ALLEGED = "Alleged"
    REQUESTED = "Requested"
    DENIED = "Denied"


@fill_slots
@dataclass(frozen=True, slots=True)
class Event:
    """A happening: its type, who took part, when. Never who says so or how."""

    id: str
    """Digest of type, fillers and date (and of what is said, for speech)."""
    type: str
    """Local name of the event class."""
    label: str
    roles: tuple[tuple[str, Entity], ...]
    """(role, filler), sorted; roles as in the ontology: actor, target, participant, place, of."""
    time: Time | None = None
    words: tuple[tuple[str, str], ...] = ()
    """(object | topic | content, the words of the clause)."""
    amounts: tuple[Amount, ...] = ()


@fill_slots
@dataclass(frozen=True, slots=True)
class Relation:
    """A standing relation: Position, Membership, Affiliation or Location."""

    id: str
    type: str
    subject: Entity
    """Holder of a Position, member of a Membership, else the subject."""
    of: Entity | None = None
    title: str | None = None
    former: bool = False

    @property
    def subject_role(self) -> str:
        """Local name of the property that names `subject`: the first ng:key of the type."""
        return {"Position": "holder", "Membership": "member"}.get(self.type, "subject")


@fill_slots
@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence behind a claim, and how it was read. All spans are of `Article.text`."""

    article: str
    sentence: Span
    quote: str
    """The whole sentence, letter for letter."""
    trigger: Span
    roles: tuple[tuple[str, Span], ...] = ()
    """(role, the words that fill it); a role carried over from another sentence has its span there."""
    rule: str = ""
    """How it was read, e.g. ``Visit/訪朝``."""


MIN_CONFIDENCE = 0.5
"""Claims that are read with less are left out, where nothing else is asked for (decision 0081)."""


@fill_slots
@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody (`sources`, innermost speaker first; empty: the paper itself) says this of an event."""

    id: str
    about: Event | Relation
    status: Status
    sources: tuple[Entity, ...]
    evidence: Evidence
    confidence: float
    """How sure the reading is, 0 to 1, from the rule and what it bridged; not how sure the speaker is."""


@fill_slots
@dataclass(frozen=True, slots=True)
class Skipped:
    """A trigger that made no claim, and why not; for `newsgraph explain`."""

    sentence: int
    start: int
    end: int
    type: str
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """An article after its grammar and names were read: what extractors work on."""

    article: Article
    parses: tuple[Parse, ...]
    links: tuple[Link, ...]
    """One for each mention, in order of sentence and mention."""
    mentioned: tuple[Entity, ...]
    """Each entity of the article once, with the names that this article uses, sorted by id."""
    publisher: Entity | None = None
    place: Entity | None = None
    """Where it was written (dateline)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one article: what becomes its named graph."""

    document: Document
    claims: tuple[Claim, ...]
    skipped: tuple[Skipped, ...] = ()


# ------------------------------------------------------------------ what ontologies declare


@dataclass(frozen=True, slots=True)
class FrameRole:
    """A role of an event type: which words fill it."""

    name: str
    """Local name of the property: actor, target, participant, place, of."""
    kinds: tuple[Kind, ...]
    """Kinds of entity that may fill it."""
    verbal: tuple[str, ...]
    """Case markers at an active predicate, best first (が, を, に, に対して …)."""
    passive: tuple[str, ...]
    """Case markers when the predicate is passive."""
    nominal: tuple[str, ...]
    """Markers at a verbal noun (の, による, への …); "" is a bare name in a compound (北朝鮮訪問)."""
    head: bool
    """May be the noun that a relative clause modifies."""
    inherits: bool
    """May be filled by the topic or subject carried over, where the clause has none."""
    several: bool
    """Several fillers make one role (participants); else coordination alone does."""
    required: bool = False
    """Without a named filler the words name no event of this type (a statement without a speaker)."""
    plural: bool = False
    """Fewer than two fillers are none: 両首脳は方針を確認した; who confirms a fact agrees with nobody."""
    local: bool = False
    """A town or prefecture that is the subject may fill it too: 富山市は発表した."""
    settled: bool = False
    """Where the sentence names nobody, the country that the article is about fills it: 総選挙が行われた."""
    sited: bool = False
    """Where nobody else fills a role, the one place at which its sentence says that something is fills it."""
    official: bool = False
    """Of organizations, only authorities fill it: 外務省は遺族に伝えた."""
    carried: tuple[str, ...] = ()
    """Types of events: where the sentence names no place, the last of them says where: 9人が死亡した."""
    unofficial: bool = False
    """Of organizations, authorities do not fill it: 新聞は伝えた."""
    direct: bool = False
    """Only who a phrase names fills it, nobody named within it: 会社を訴えた, not 会社の違反を訴えた."""
    endings: tuple[str, ...] = ()
    """Of organizations, only those whose names end so fill it: 東京地裁に起訴した."""
    other_endings: tuple[str, ...] = ()
    """Of organizations, those whose names end so do not fill it: 東京地裁に起訴された."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that name an event of a type. `pattern` is as written in the ontology.

    A word (訪れる, 会談), a word with slots for names (訪[place], 対[target]制裁), or an object and
    its verb (謝意を示す); the reader of ontologies keeps it whole, the extractor compiles it.
    """

    pattern: str
    frame: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """An event type as its ontology file declares it. Python never names one."""

    name: str
    label: str
    triggers: tuple[Trigger, ...]
    roles: tuple[FrameRole, ...]
    edge: tuple[str, str, str] | None
    """(property, subject role, object role) of the direct edge that an Actual claim makes."""
    complement: Status | None
    """What the type says of the clause it governs: Requested, Denied, Alleged …; None: as it stands."""
    speech: bool
    """An act of saying: its actor (participants, where it has no actor) is the source of what it governs."""
    excluded: tuple[str, ...] = ()
    """Words that contain a trigger but name something else (安全保障会議)."""
    beside: tuple[str, ...] = ()
    """Words that, anywhere in its sentence, make a trigger name something else (9回裏の攻撃: 9回裏)."""
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    governs: tuple[str, ...] = ()
    """Connectives and cases under which `complement` holds (と, よう, こと, を …); empty: all. What hangs
    on another one stands as it is (攻撃を非難した: the attack is a fact; 攻撃したと非難した: alleged)."""
    by_name: Mapping[str, FrameRole] = field(init=False, repr=False, compare=False)
    """Its roles by their names."""
    together: FrameRole | None = field(init=False, repr=False, compare=False)
    """The role that several fill together: those who meet or agree."""
    shared: bool = field(init=False, repr=False, compare=False)
    """Whether there is one: a meeting, an agreement."""
    subjects: tuple[FrameRole, ...] = field(init=False, repr=False, compare=False)
    """Roles that a subject carried over may fill, best first."""
    passive_subjects: tuple[FrameRole, ...] = field(init=False, repr=False, compare=False)
    """Those that the subject of the passive fills."""
    settled: FrameRole | None = field(init=False, repr=False, compare=False)
    """The role that the article's country fills where the sentence names nobody."""
    sited: FrameRole | None = field(init=False, repr=False, compare=False)
    """The role that the one place of the sentence fills where nobody else is named."""
    carried: FrameRole | None = field(init=False, repr=False, compare=False)
    """The role that the place of an event before fills where the sentence names nobody."""

    def __post_init__(self) -> None:
        """Note what is asked of every trigger in a text."""
        object.__setattr__(self, "by_name", {role.name: role for role in self.roles})
        object.__setattr__(self, "together", next((role for role in self.roles if role.several), None))
        object.__setattr__(self, "shared", self.together is not None)
        subjects = tuple(role for role in self.roles if role.inherits and "が" in role.verbal)
        object.__setattr__(self, "subjects", subjects)
        object.__setattr__(self, "passive_subjects", tuple(r for r in self.roles if "が" in r.passive))
        object.__setattr__(self, "settled", next((role for role in self.roles if role.settled), None))
        object.__setattr__(self, "sited", next((role for role in self.roles if role.sited), None))
        object.__setattr__(self, "carried", next((role for role in self.roles if role.carried), None))


@dataclass(frozen=True, slots=True)
class RelationType:
    """A type of relation as its ontology file declares it: the sentences by which its reading is judged."""

    name: str
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operator:
    """A word that changes how sure a clause below it is: 予定, 可能性, 恐れ, 見送る."""

    pattern: str
    status: Status
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """An entity that the ontologies know, with what its names need to be found safely."""

    entity: Entity
    country: str | None = None
    """Id of the country that it lies in, belongs to or comes from."""
    parent: str | None = None
    """Id of the organization that it is part of."""
    kanji: tuple[str, ...] = ()
    """Short forms that stand only in compounds and headlines (米, 露, ロ, 朝)."""
    guarded: tuple[str, ...] = ()
    """Names that are also common words or surnames: taken only where the surroundings fit."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """Somebody held an office of a country or body from a day to a day (ISO, None: open or unknown)."""

    holder: str
    title: str
    of: str
    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class Ontology:
    """Everything that the ontology folders declare, read once per process."""

    frames: Mapping[str, Frame]
    operators: tuple[Operator, ...]
    catalogue: Mapping[str, CatalogueEntry]
    """By entity id."""
    tenures: tuple[Tenure, ...]
    words: Mapping[str, tuple[str, ...]]
    """Word lists by name (title-office, honorific, light-verb, organization-suffix …)."""
    relations: tuple[RelationType, ...] = ()
    apart: frozenset[frozenset[str]] = frozenset()
    """Pairs of names that the user forbade to become one entity."""
    decided: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Entity id -> the names that the user gave it: they win over what an article suggests."""
