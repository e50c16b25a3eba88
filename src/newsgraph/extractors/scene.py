"""A parse with its links, indexed for the questions that extractors ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgraph.entities.leaning import is_leaned_on
from newsgraph.extractors.structure import Structure
from newsgraph.language.japanese.features import AND_OTHERS, BODIES, BOTH, counts_people
from newsgraph.model import (
    Clause,
    ClauseKind,
    Document,
    Entity,
    Kind,
    Link,
    Mention,
    Parse,
    Phrase,
    Time,
    Token,
)

_MAIN, _COORDINATE = ClauseKind.MAIN, ClauseKind.COORDINATE
_COUNTRY, _PERSON, _PLACE, _ORGANIZATION = Kind.COUNTRY, Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION
_CHAINING = frozenset({"て", "連用", "とともに"})
_PARALLEL = frozenset({"", "と", "や", "か", "および", "及び"})
_STANDING_FOR = frozenset([
    "・", "ら", "など", "他", "両国", "双方", "間", "側", "筋", "カ国",
    "か国", "ヵ国", "ヶ国", "自身", "本人", "自体", "とも", "ともに", "勢", *BOTH,
])  # fmt: skip
"""Words behind a name that leave it what the phrase is about."""
_LINES = frozenset({"行", "行き", "発", "着", "経由", "出身", "生まれ"})
"""Behind a place: where something goes to or somebody comes from, and not where they are."""
_COUNTING = frozenset({"補助記号", "接尾辞"})
"""What may stand behind a name in brackets beside numbers: 平和維持軍(UNMIL)1万5000人."""
_OF_STATES = ("EU", "NATO", "ASEAN", "国連", "連合", "機構", "フォーラム", "同盟")
"""Ends of the names of bodies of states, which stand beside one: 日本・EU."""
_GROUPS = ("カ国", "か国", "ヶ国", "各国", "諸国", "国々", "社", "紙", "各局", "党", "メディア", "機関")
"""Nouns for several of a kind, of whom some are named before them."""
_DELEGATES = ("相", "閣僚", "長官", "次官", "局長", "首脳", "代表", "団", "高官", "担当者", "当局者")
"""Ends of words for those who act for states together: 日米の外務次官."""


class Filler:
    """An entity with the mention that names it: who fills a role, and by which words."""

    __slots__ = ("end", "entity", "sentence", "start")

    def __init__(self, entity: Entity, sentence: int, start: int, end: int) -> None:
        self.entity, self.sentence, self.start, self.end = entity, sentence, start, end


_GOING = frozenset("訪来渡離")
"""How nouns of going to a country, or leaving it, begin."""


class Scene(Structure):
    """One sentence: its parse, which entities its phrases name, and how its clauses nest."""

    __slots__ = ("_fillers", "index", "links")

    def __init__(self, index: int, parse: Parse, links: Sequence[Link]) -> None:
        """Take the sentence's index, its parse and the links of its mentions, in order."""
        super().__init__(parse)
        self.index = index
        self.links = links
        self._fillers: dict[int, tuple[Filler, ...]] = {}

    # -------------------------------------------------------------- who

    def fillers(self, phrase: int) -> tuple[Filler, ...]:
        """Return the entities that a noun phrase as a whole stands for: ロシアと北朝鮮が, 両国は.

        米企業が stands for none: the name only modifies what the phrase is about.
        """
        cached = self._fillers.get(phrase)
        if cached is None and self.parse.mentions:
            self._fill(phrase)
            cached = self._fillers[phrase]
        return cached or ()

    def _fill(self, phrase: int) -> None:
        """Find the fillers of a phrase after those of the phrases beside it, however many they are."""
        waiting = [phrase]
        while waiting:
            own = self._own(self.parse.phrases[waiting[-1]])
            beside = self._coordinated(waiting[-1]) if self._dependents[waiting[-1]] else []
            beside = beside if own else self._members(waiting[-1]) or beside
            if not beside:
                self._fillers[waiting.pop()] = tuple(own)
                continue
            missing = [p for p in beside if p not in self._fillers]
            waiting += missing
            if not missing:
                self._fillers[waiting.pop()] = (*[f for p in beside for f in self._fillers[p]], *own)

    def _members(self, phrase: int) -> list[int]:
        """Return the phrase that names whom a group is of: 日本や米国など|4カ国は, 日米の|閣僚は."""
        if self._dependents[phrase] and self.noun_of(phrase).endswith(_DELEGATES):
            return self._states_of(phrase)
        named = self.parse.phrases[phrase - 1] if phrase else None
        if named is None or named.particle not in {"", "の"} or named.comma:
            return []
        listed = self.noun_of(phrase).endswith(_GROUPS) and self.bears(named, "など")
        return [phrase - 1] if listed or self._counts(self.parse.phrases[phrase], named) else []

    def _states_of(self, phrase: int) -> list[int]:
        """日米の|防衛担当の|閣僚は: the phrase with the states, two and more; those of one are anybody."""
        for d in reversed(self._dependents[phrase]):
            if self.parse.phrases[d].particle != "の":
                continue
            named = self.fillers(d)
            if not named:
                return self._states_of(d)
            return [d] if len(named) > 1 and all(f.entity.kind is _COUNTRY for f in named) else []
        return []

    def _counts(self, phrase: Phrase, named: Phrase) -> bool:
        """ホンダと|日産の|2社は, …の|野党3党は: as many as are named; not 県警の|2人は."""
        words = self.content(phrase)[-2:]
        if named.particle != "の" or len(words) != 2 or not words[0].surface.isdecimal():
            return False
        return 1 < int(words[0].surface) == len(self.fillers(named.index))

    def _coordinated(self, phrase: int) -> list[int]:
        phrases = self.parse.phrases
        return [
            d
            for d in self._dependents[phrase]
            if (p := phrases[d]).particle in _PARALLEL and not p.predicate and not p.topic
        ]

    def _own(self, phrase: Phrase) -> Sequence[Filler]:
        inside = self.mentions_in(phrase.start, phrase.tail)
        last = self.last_content(phrase) if inside else None
        if last is None or (last.surface in _LINES and phrase.particle == "の"):
            return ()
        mentions = self.parse.mentions
        own: list[Filler] = []
        modifiers = {mentions[i].of for i in inside}
        for i in inside:
            if mentions[i].rule == "offices":  # 日韓外相: the first country too only says of where they are
                modifiers.update(j for j in inside if j < i and mentions[j].kind is _COUNTRY)
        named = False
        for i in inside:
            mention = mentions[i]
            if mention.start >= last.end and (named or not self._is_told_behind(mention, last, inside)):
                break  # 山田議員(自民党)が: what stands in brackets behind a name does not act
            if i in modifiers:
                continue
            if self._locates(i, inside) or is_leaned_on(self.parse.sentence.text, mention):
                continue
            if mention.kind is _COUNTRY and self._is_gone_to(mention):
                continue
            if mention.unit_end >= last.end or self._closes_list(phrase, mention):
                named = named or (mention.start < last.end and bool(self.links[i].entities))
                own.extend(self.of_mention(i))
        return own

    def _is_gone_to(self, mention: Mention) -> bool:
        """訪中に反発した: the visit is meant, not the country."""
        text = self.parse.sentence.text
        return mention.unit_end - mention.start == 1 and text[mention.start - 1 : mention.start] in _GOING

    def _is_told_behind(self, mention: Mention, last: Token, inside: Sequence[int]) -> bool:
        """調査団(団長:山田議員)が, 「自由の民」(FRP)が: who is named in brackets for what has no name."""
        return mention.kind is _PERSON or self._is_abbreviation(last, inside)

    def _is_abbreviation(self, last: Token, inside: Sequence[int]) -> bool:
        """「自由の民」(FRP)は: a name alone in brackets is the phrase's own; not 戦闘(イラク侵攻)."""
        behind = [m for i in inside if (m := self.parse.mentions[i]).start >= last.end]
        text = self.parse.sentence.text[last.end : behind[-1].end + 1].lstrip("」』")
        alone = text[0] in "(（" and text[-1] in ")）" and behind[0].start == behind[-1].end + 2 - len(text)
        return alone and all(m.kind not in {_COUNTRY, _PLACE} for m in behind)

    def _locates(self, mention: int, inside: Sequence[int]) -> bool:
        """ウクライナ・クリミア半島, 米AOL: a country right before a place or body only says where that is."""
        mentions = self.parse.mentions
        if mentions[mention].kind is not _COUNTRY:
            return False
        return any(
            0 <= mentions[j].start - mentions[mention].unit_end <= self._gap(mentions[j]) for j in inside
        )

    def _gap(self, mention: Mention) -> int:
        """How far before a name its country stands: 米国・グーグル; not 日本・EU, 米・英軍, who are two."""
        if mention.kind is _PLACE:
            return 1
        if mention.kind is not _ORGANIZATION:
            return -1
        return 0 if mention.of is not None or mention.text.endswith(_OF_STATES) else 1

    def _closes_list(self, phrase: Phrase, mention: Mention) -> bool:
        """日米韓が, 米ロ両国は: joined names stand together for the phrase; ロシアなど keeps its name."""
        rest = [t for t in self.parse.tokens[phrase.start : phrase.tail] if t.start >= mention.unit_end]
        last = rest[-1] if rest else None
        counted = last is not None and last.surface in BODIES  # 日米韓3カ国
        if rest and rest[0].surface == AND_OTHERS and counts_people(rest):
            return True  # 山田氏|ら3人, ら約50人以上
        inside = bool(rest) and rest[0].surface in "(（"  # 朝鮮中央通信(KCNA), but not NATO(…)加盟国
        depth = 0
        for token in rest:
            depth += (token.surface in "(（") - (token.surface in ")）")
            stands = token.mention >= 0 or token.surface in _STANDING_FOR
            counts = token.lexeme.pos in _COUNTING or token.lexeme.pos2 == "数詞"
            stands = stands or (counted and (token is last or token.lexeme.pos2 == "数詞"))
            if not stands and not (inside and (depth > 0 or counts)):
                return False
        return True

    def mentions_in(self, start: int, end: int) -> list[int]:
        """Return the indices of the mentions whose tokens lie in a token range."""
        if not self.parse.mentions:
            return []
        return [t.mention for t in self.parse.tokens[start:end] if t.mention >= 0]

    def of_mention(self, mention: int) -> Iterator[Filler]:
        """Yield the entities that a mention was linked to."""
        m = self.parse.mentions[mention]
        for entity in self.links[mention].entities:
            yield Filler(entity, self.index, m.start, m.end)

    def within(self, phrase: int) -> tuple[Filler, ...]:
        """Return the entities that a phrase or its modifier names without standing for them: 米国の要求."""
        p = self.parse.phrases[phrase]
        last = self.last_content(p)
        end = last.end if last is not None else 0  # AIJ投資顧問(本社:東京)に: not what stands in brackets
        inside = [i for i in self.mentions_in(p.start, p.tail) if self.parse.mentions[i].start < end]
        inside = [i for i in inside if not is_leaned_on(self.parse.sentence.text, self.parse.mentions[i])]
        named = [f for i in inside if not self._is_bound_for(i, p) for f in self.of_mention(i)]
        if named:
            branch = len(named) > 1 and named[-2].end == named[-1].start  # ソフトバンク池袋店
            both = [f.entity.kind for f in named[-2:]] == [_ORGANIZATION, _PLACE]
            if branch and both:
                return tuple(named[-2:])
            return tuple(f for f in named if f.start == named[-1].start)  # 両国|軍: of both
        for d in reversed(self._dependents[phrase]):
            modifier = self.parse.phrases[d]
            if modifier.index + 1 == phrase and self.bears(modifier, "など"):
                return self.fillers(d) or self.within(d)  # イランの施設など数十カ所
            if modifier.particle in {"の", "との"}:
                fillers = self.fillers(d) or self._places_in(d) or self._seat(d)
                if fillers:
                    return fillers
            if modifier.particle == "と" and (beside := self.within(d)) and beside[0].entity.kind is _PLACE:
                return beside  # ブリュッセルの|空港と|駅で
        return self._seat(phrase)

    def _is_bound_for(self, mention: int, phrase: Phrase) -> bool:
        """新潟行き|特急, ローマ発|東京行きの便: a line runs there; a crash of its train may not be there."""
        named = self.parse.mentions[mention]
        behind = (t for t in self.content(phrase) if t.start in {named.end, named.unit_end})
        return any(t.surface in _LINES for t in behind)

    def _seat(self, phrase: int) -> tuple[Filler, ...]:
        """Return the place in which a clause says that something is: 佐世保市に|ある|体育館."""
        for d in self._dependents[phrase]:
            clause = self._clause_by_phrase.get(d)
            last = self.last_content(self.parse.phrases[d]) if clause is not None else None
            if clause is None or last is None or last.lexeme.lemma != "ある" or clause.negated:
                continue
            for a in clause.arguments:
                where = self.fillers_at(a) if self.parse.phrases[a].particle == "に" else ()
                if where and all(f.entity.kind in {_PLACE, _COUNTRY} for f in where):
                    return where
        return ()

    def fillers_at(self, phrase: int) -> tuple[Filler, ...]:
        """Return what a phrase stands for, or else the place where that is: キーウ近郊の施設."""
        own = self.fillers(phrase)
        if own:
            return own
        owners = (d for d in reversed(self._dependents[phrase]) if self.parse.phrases[d].particle == "の")
        return next((found for d in owners if (found := self._places_in(d))), ()) or self._seat(phrase)

    def _places_in(self, phrase: int) -> tuple[Filler, ...]:
        """Return the place that a phrase is near to or part of: 東京都内の, 尖閣諸島沖の; not 札幌行の."""
        p = self.parse.phrases[phrase]
        if (last := self.last_content(p)) is not None and last.surface in _LINES:
            return ()
        places = [i for i in self.mentions_in(p.start, p.tail) if self.parse.mentions[i].kind is _PLACE]
        return tuple(f for i in places[-1:] for f in self.of_mention(i))

    # -------------------------------------------------------------- when

    def times_of(self, phrase: int) -> Iterator[Time]:
        """Yield the times that a phrase names with its own words."""
        p = self.parse.phrases[phrase]
        for token in self.parse.tokens[p.start : p.tail]:
            if token.time >= 0 and token.time < len(self.parse.times):
                yield self.parse.times[token.time]


def scenes(document: Document) -> Iterator[Scene]:
    """Yield each sentence of a document with the links of its mentions."""
    position = 0
    links: tuple[Link, ...] = document.links
    for index, parse in enumerate(document.parses):
        count = len(parse.mentions)
        yield Scene(index, parse, links[position : position + count])
        position += count


def is_chained(clause: Clause) -> bool:
    """Whether a clause goes on with the next one without a tense of its own: …し、…; …して…; …とともに…."""
    return clause.kind is _COORDINATE and clause.connective in _CHAINING


def chain_of(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """Yield a clause and those that it goes on with: 訪れ、|協議し、|…と述べた."""
    yield clause
    while is_chained(clause) and (above := scene.governor(clause)) is not None:
        clause = above
        yield clause


def leading_to(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """Yield the clauses that lead up to a clause, the nearest first: 訪れ、|協議し、|…と述べた."""
    before: Clause | None = clause
    while before is not None:
        chained = (scene.clause_of(d) for d in reversed(scene.dependents(before.predicate)))
        before = next((c for c in chained if c is not None and is_chained(c)), None)
        if before is not None:
            yield before
