"""Readings made by hand, as the stages before the graph would give them. The articles are invented."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.model import (
    Amount,
    Article,
    Bound,
    Claim,
    Document,
    Entity,
    Event,
    Evidence,
    Kind,
    Reading,
    Relation,
    Span,
    Status,
    Time,
)

PUTIN = Entity(
    "person/プーチン", Kind.PERSON, "ウラジーミル・プーチン", ("プーチン", "ウラジーミル・プーチン")
)
RUSSIA = Entity("country/ru", Kind.COUNTRY, "ロシア", ("ロシア", "ロ"))
DPRK = Entity("country/kp", Kind.COUNTRY, "北朝鮮", ("北朝鮮", "朝"))
JAPAN = Entity("country/jp", Kind.COUNTRY, "日本")
PAPER = Entity("org/架空通信", Kind.ORGANIZATION, "架空通信")
SEOUL = Entity("place/ソウル", Kind.PLACE, "ソウル", ("ソウル",))
DEFENCE = Entity("org/架空国防省", Kind.ORGANIZATION, "架空国防省", ("架空国防省",))

HEADLINE = "プーチン氏、北朝鮮訪問へ"
BODY = (
    "ロシア大統領府は17日、プーチン大統領が18─19日に北朝鮮を訪問すると発表した。",
    "架空国防省は約3億ドルの供与を否定した。",
)


def time(value: str | None, words: str, *, stated: bool = False) -> Time:
    """Return a time whose bounds are its own ends (days only)."""
    start, _, end = (value or "").partition("/")
    return Time(
        0, len(words), words, value, start or None, (end or start) or None, stated, "2024-06-18", "day"
    )


def article(name: str = "visit.txt", text: Sequence[str] = (HEADLINE, *BODY), **more: object) -> Article:
    """Return an article: the first text is its headline."""
    starts = [sum(len(part) + 1 for part in text[:i]) for i in range(len(text))]
    spans = tuple(Span(start, start + len(part)) for start, part in zip(starts, text, strict=True))
    values: dict[str, object] = {
        "published": "2024-06-18",
        "publisher": "架空通信",
        "author": "山川 花子",
        "url": "https://example.org/news/1?a=b",
        **more,
    }
    return Article(name.rpartition(".")[0], name, "\n".join(text), spans[0], spans[1:], **values)  # type: ignore[arg-type]


def evidence(
    source: Article, sentence: Span, trigger: str, roles: Sequence[tuple[str, str]] = ()
) -> Evidence:
    """Return evidence in a sentence of an article, found by the words of its trigger and roles."""

    def find(words: str) -> Span:
        start = source.text.index(words, sentence.start)
        return Span(start, start + len(words))

    spans = tuple((role, find(words)) for role, words in roles)
    quote = source.text[sentence.start : sentence.end]
    return Evidence(source.id, sentence, quote, find(trigger), spans, f"Test/{trigger}")


VISIT = Event(
    "visit1",
    "Visit",
    "ウラジーミル・プーチンの北朝鮮訪問（2024-06-18〜19）",
    (("actor", PUTIN), ("place", DPRK)),
    time("2024-06-18/2024-06-19", "18─19日"),
)
ANNOUNCEMENT = Event(
    "announcement1",
    "Announcement",
    "ロシアの発表（2024-06-17）",
    (("actor", RUSSIA),),
    time("2024-06-17", "17日"),
    (("content", "プーチン大統領が18─19日に北朝鮮を訪問する"),),
)
TRANSFER = Event(
    "transfer1",
    "Transfer",
    "架空国防省の供与",
    (("actor", DEFENCE),),
    None,
    (("object", "約3億ドル"),),
    (Amount(0, 5, "約3億ドル", 300000000.0, "USD", Bound.ABOUT),),
)
POSITION = Relation("position1", "Position", PUTIN, RUSSIA, "大統領")
AFFILIATION = Relation("affiliation1", "Affiliation", DEFENCE, RUSSIA)


def reading(source: Article | None = None) -> Reading:
    """Return the reading of the article above: two events said, one denied, two relations."""
    source = source or article()
    first, second = source.paragraphs
    said = evidence(source, first, "訪問", [("actor", "プーチン大統領"), ("place", "北朝鮮")])
    told = evidence(source, first, "発表", [("actor", "ロシア大統領府")])
    denied = evidence(source, second, "供与", [("actor", "架空国防省")])
    claims = (
        Claim(f"{source.id}-1", VISIT, Status.PLANNED, (RUSSIA,), said, 0.9),
        Claim(f"{source.id}-2", ANNOUNCEMENT, Status.ACTUAL, (), told, 0.95),
        Claim(f"{source.id}-3", TRANSFER, Status.DENIED, (DEFENCE, RUSSIA), denied, 1.0),
        Claim(f"{source.id}-4", POSITION, Status.ACTUAL, (), said, 0.8),
        Claim(f"{source.id}-5", AFFILIATION, Status.ACTUAL, (), denied, 0.7),
    )
    mentioned = tuple(sorted((PUTIN, RUSSIA, DPRK, DEFENCE), key=lambda e: e.id))
    return Reading(Document(source, (), (), mentioned, PAPER, SEOUL), claims)


def told(
    name: str, published: str, *said: tuple[Event | Relation, Status, tuple[Entity, ...], str]
) -> Reading:
    """Return the reading of an article that says each of `said` in a sentence of its own."""
    source = article(name, ("見出し", *(quote for *_, quote in said)), published=published)
    claims = []
    entities: dict[str, Entity] = {}
    for i, (about, status, sources, quote) in enumerate(said):
        span = source.paragraphs[i]
        claims.append(
            Claim(f"{source.id}-{i}", about, status, sources, evidence(source, span, quote[-3:]), 0.9)
        )
        parties = (
            [e for _, e in about.roles]
            if isinstance(about, Event)
            else [about.subject, about.of or about.subject]
        )
        entities |= {e.id: e for e in (*parties, *sources)}
    mentioned = tuple(entities[key] for key in sorted(entities))
    return Reading(Document(source, (), (), mentioned, PAPER, None), tuple(claims))


LAVROV = Entity("person/架空外相", Kind.PERSON, "架空外相", ("架空外相",))
OTHER_PAPER = Entity("org/別紙", Kind.ORGANIZATION, "別紙", ("別紙",))
MEETING = Event(
    "meeting1",
    "Meeting",
    "3者の会談（2024-06）",
    (("participant", PUTIN), ("participant", LAVROV), ("participant", JAPAN), ("place", SEOUL)),
    Time(0, 2, "今月", "2024-06", "2024-06-01", "2024-06-30", False, "2024-06-18", "this-month"),
)
STATEMENT = Event(
    "statement1",
    "Statement",
    "架空外相の発言（2024-06-17）",
    (("actor", LAVROV),),
    time("2024-06-17", "17日"),
    (("content", "協力を深める"), ("topic", "協力")),
)
FORMER = Relation("position2", "Position", LAVROV, RUSSIA, "外相", former=True)
ARRIVED = "プーチン氏は18日、北朝鮮を訪れた。"


def small_world() -> tuple[Reading, ...]:
    """Return three articles: a plan, its fulfilment, its denial; a meeting of three; a statement."""
    after = told(
        "after.txt",
        "2024-06-19",
        (VISIT, Status.ACTUAL, (), ARRIVED),
        (MEETING, Status.ACTUAL, (), "3者はソウルで会談した。"),
        (STATEMENT, Status.ACTUAL, (LAVROV,), "架空外相は「協力を深める」と述べた。"),
        (FORMER, Status.ACTUAL, (), "架空外相は昨年退いた。"),
    )
    denial = told("denial.txt", "2024-06-20", (VISIT, Status.DENIED, (DPRK,), "北朝鮮は訪問を否定した。"))
    return reading(), after, denial
