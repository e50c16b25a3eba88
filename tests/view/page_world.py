"""A small world written in the form of the RDF contract, for the tests of the page (see page_world.txt)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from newsgraph import vocab
from newsgraph.store import Store

P = vocab.PREFIXES
XSD = P["xsd"]
TYPES = {
    "Visit": ("訪問", "visit"),
    "Meeting": ("会談", "meeting"),
    "Call": ("電話会談", "call"),
    "Statement": ("発言", "statement"),
    "Announcement": ("発表", "announcement"),
    "Report": ("報道", "report"),
    "Accusation": ("非難", "accusation"),
    "Denial": ("否定", "denial"),
    "Request": ("要求", "request"),
    "Threat": ("威嚇", "threat"),
    "Support": ("支持", "support"),
    "Agreement": ("合意", "agreement"),
    "Cooperation": ("協力", "cooperation"),
    "Transfer": ("移転", "transfer"),
    "Sanction": ("制裁", "sanction"),
    "Attack": ("攻撃", "attack"),
    "MilitaryActivity": ("軍事活動", "military activity"),
    "Protest": ("抗議", "protest"),
    "Departure": ("退任", "departure"),
    "Vote": ("投票", "vote"),
}
SUBJECT = {"Position": "holder", "Membership": "member", "Affiliation": "subject", "Location": "subject"}


def named(prefix: str, local: str) -> ox.NamedNode:
    """Return the IRI `prefix`:`local` of the contract's prefixes."""
    return ox.NamedNode(P[prefix] + local)


def date(value: str) -> ox.Literal:
    """Return an xsd:date, xsd:gYearMonth, xsd:gYear or xsd:dateTime by the form of `value`."""
    kind = {4: "gYear", 7: "gYearMonth", 10: "date"}.get(len(value), "dateTime")
    return ox.Literal(value, datatype=ox.NamedNode(XSD + kind))


@dataclass
class World:
    """Collects quads; `graph` is the named graph that is being written."""

    store: ox.Store = field(default_factory=ox.Store)
    graph: ox.NamedNode = field(default_factory=lambda: ox.NamedNode(vocab.CATALOGUE_GRAPH))
    kinds: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    article: str = ""
    quote: str = ""
    position: int = 0

    def add(self, subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal | str) -> None:
        """Add one triple to the current graph; a plain string becomes a Japanese literal."""
        term = ox.Literal(value, language="ja") if isinstance(value, str) else value
        prefix, local = predicate.split(":")
        self.store.add(ox.Quad(subject, named(prefix, local), term, self.graph))

    def entity(self, name: str) -> ox.NamedNode:
        """Return the IRI of the entity called `name` in page_world.txt."""
        return named("entity", f"{self.kinds[name].lower()}/{name}")

    def types(self) -> None:
        """Write the labels of the event types and the offices' graph."""
        self.graph = ox.NamedNode(vocab.ONTOLOGY_GRAPH)
        for local, (ja, en) in TYPES.items():
            self.add(named("ng", local), "rdf:type", named("ng", "EventType"))
            self.add(named("ng", local), "rdfs:label", ja)
            self.add(named("ng", local), "rdfs:label", ox.Literal(en, language="en"))

    def read_entity(self, name: str, fields: list[str]) -> None:
        """E id | kind | label | other names | wikidata."""
        kind, label, others, wikidata = fields[:4]
        self.kinds[name], self.labels[name] = kind, label
        self.graph = ox.NamedNode(vocab.CATALOGUE_GRAPH)
        me = self.entity(name)
        self.add(me, "rdf:type", named("ng", kind))
        self.add(me, "skos:prefLabel", label)
        for other in filter(None, others.split("、")):
            self.add(me, "skos:altLabel", ox.Literal(other, language="en") if other.isascii() else other)
        if wikidata:
            self.add(me, "owl:sameAs", named("wd", wikidata))

    def read_relation(self, kind: str, fields: list[str]) -> None:
        """R type | subject | title | of | former."""
        subject, title, of, former = fields[:4]
        self.graph = named("article", "offices.txt")
        me = named("relation", hashlib.sha256(f"{kind}{fields}".encode()).hexdigest()[:12])
        self.add(me, "rdf:type", named("ng", kind))
        self.add(me, "ng:" + SUBJECT[kind], self.entity(subject))
        self.add(me, "ng:of", self.entity(of))
        if title:
            self.add(me, "ng:title", title)
        if former:
            self.add(me, "ng:former", ox.Literal(True))

    def read_article(self, name: str, fields: list[str]) -> None:
        """A id | published | publisher | headline | url."""
        published, publisher, headline, url = fields[:4]
        self.article, self.position = name + ".txt", len(headline) + 1
        self.graph = me = named("article", self.article)
        self.add(me, "rdf:type", named("ng", "Article"))
        self.add(me, "rdf:type", named("schema", "NewsArticle"))
        self.add(me, "ng:sourceFile", ox.Literal(self.article))
        self.add(me, "schema:headline", headline)
        self.add(me, "schema:datePublished", date(published))
        self.add(me, "schema:publisher", self.entity(publisher))
        self.add(me, "schema:url", ox.NamedNode(url))

    def read_sentence(self, text: str) -> None:
        """S text."""
        self.position += len(self.quote) + 1
        self.quote = text

    def read_claim(self, kind: str, status: str, fields: list[str]) -> None:
        """C Type Status | role=a,b … | date | who says so | trigger | words."""
        roles, when, sources, trigger, words = fields[:5]
        event = named("event", hashlib.sha256(f"{kind}{roles}{when}{words}".encode()).hexdigest()[:16])
        self.add(event, "rdf:type", named("ng", kind))
        fillers = [(r, n) for part in roles.split() for r, ns in [part.split("=")] for n in ns.split(",")]
        for role, name in fillers:
            self.add(event, "ng:" + role, self.entity(name))
        whom = "・".join(self.labels[name] for _, name in fillers)
        self.add(event, "rdfs:label", f"{whom}の{TYPES[kind][0]}" + (f"（{when}）" if when else ""))
        if words:
            self.add(event, "ng:object", words)
        self.write_date(event, when)
        digest = f"{event.value}{status}{sources}{self.article}{self.position}"
        claim = named("claim", hashlib.sha256(digest.encode()).hexdigest()[:16])
        self.add(claim, "rdf:type", named("ng", "Claim"))
        self.add(claim, "ng:about", event)
        self.add(claim, "ng:status", named("ng", status))
        for name in filter(None, sources.split(",")):
            self.add(claim, "ng:source", self.entity(name))
        self.add(claim, "ng:quote", self.quote)
        self.add(claim, "nif:beginIndex", ox.Literal(self.position))
        self.add(claim, "nif:endIndex", ox.Literal(self.position + len(self.quote)))
        self.write_marks(claim, fillers, trigger)
        self.add(claim, "prov:wasDerivedFrom", named("article", self.article))
        self.add(claim, "ng:rule", ox.Literal(f"{kind}/{trigger}"))
        self.add(claim, "ng:confidence", ox.Literal(0.9))

    def write_marks(self, claim: ox.NamedNode, fillers: list[tuple[str, str]], trigger: str) -> None:
        """Write where the trigger and the names of the fillers stand in the article."""
        start = self.quote.find(trigger)
        if trigger and start >= 0:
            begin = self.position + start
            self.add(claim, "ng:triggerBegin", ox.Literal(begin))
            self.add(claim, "ng:triggerEnd", ox.Literal(begin + len(trigger)))
        for role, name in fillers:
            words = self.labels[name]
            start = self.position + self.quote.find(words) if words in self.quote else 0
            text = f"{role} {start} {start + len(words)} {words}"
            self.add(claim, "ng:roleWords", ox.Literal(text))

    def write_date(self, event: ox.NamedNode, when: str) -> None:
        """Write ng:date or ng:startDate and ng:endDate, and the days that bound them."""
        if not when:
            return
        start, _, end = when.partition("/")
        self.add(event, "ng:dateWords", ox.Literal(start[-2:].lstrip("0") + "日"))
        self.add(event, "ng:dateRule", ox.Literal("day"))
        self.add(event, "ng:dateStated", ox.Literal(False))
        self.add(event, "ng:dateAnchor", date("2024-06-18"))
        if end:
            self.add(event, "ng:startDate", date(start))
            self.add(event, "ng:endDate", date(end))
        else:
            self.add(event, "ng:date", date(start))
        self.add(event, "ng:earliest", date((start + "-01-01")[:10]))
        last = end or start
        self.add(event, "ng:latest", date(last + {4: "-12-31", 7: "-28"}.get(len(last), "")))

    def read(self, line: str) -> None:
        """Read one line of page_world.txt."""
        letter, _, rest = line.partition(" ")
        head, *given = [part.strip() for part in rest.split("|")]
        fields = [*given, "", "", "", "", ""]
        if letter == "E":
            self.read_entity(head, fields)
        elif letter == "R":
            self.read_relation(head, fields)
        elif letter == "A":
            self.read_article(head, fields)
        elif letter == "S":
            self.read_sentence(rest)
        elif letter == "C":
            kind, status = head.split()
            self.read_claim(kind, status, fields)


def build(text: str) -> Store:
    """Return a store of the world that `text` (the form of page_world.txt) describes."""
    world = World()
    world.types()
    for line in text.splitlines():
        if line and not line.startswith("#"):
            world.read(line)
    store = Store.in_memory()
    for graph in sorted({quad.graph_name.value for quad in world.store}):
        quads = world.store.quads_for_pattern(None, None, None, ox.NamedNode(graph))
        store.replace("".join(f"{quad} .\n" for quad in quads).encode())
    return store


def small() -> Store:
    """Return the store of page_world.txt: about 60 entities and 80 events."""
    return build(Path(__file__).with_name("page_world.txt").read_text(encoding="utf-8"))
