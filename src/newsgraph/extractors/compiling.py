"""Ontology -> Lexicon: its word lists and operators in the forms that parses use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import fields
from functools import partial

from newsgraph.extractors.lexicon import AS_WRITTEN, FORMS, Ends, Lexicon, pairs
from newsgraph.language.japanese.tenses import PUTTING
from newsgraph.model import Frame, Kind, Ontology, Status, Token

_BEING = "ある"
"""It says as little of an event as the verbs of arising: 会談があった."""
_ENDS = ("acting-place", "silent-place", "organization-medium", "investigator", "authority", "branch")


def compile_lexicon(ontology: Ontology, tag: Callable[[str], Sequence[Token]]) -> Lexicon:
    """Bring the ontology's words into the forms that parses use."""
    forms = partial(_forms, ontology, tag)
    operators, noun_operators = _operators(ontology, forms("supposing-noun"), tag)
    light, lists = forms("light-verb"), _lists(ontology, tag)
    dating = light - forms("announcing-verb")
    return Lexicon(
        **lists,
        light=light,
        trailing=forms("trailing-noun") | frozenset(noun_operators),
        performative=forms("performative") | frozenset(ontology.words.get("performative", ())),
        dating=dating,
        day_giving=dating | lists["voting"] | PUTTING,
        taking_place=lists["arising"] | {_BEING},
        carriers=light | _planning(operators),
        undergone=frozenset(t.pattern for f in ontology.frames.values() if _undergoes(f) for t in f.triggers),
        denying=frozenset(f.name for f in ontology.frames.values() if f.complement is Status.DENIED),
        said=frozenset(t.pattern for f in ontology.frames.values() if f.speech for t in f.triggers),
        held=tuple(ontology.words.get("held-noun", ())),
        ends=Ends(*(tuple(ontology.words.get(name, ())) for name in _ENDS)),
        ranks=dict(pair.split("=") for pair in ontology.words.get("rank", ())),
        courts=tuple(ontology.words.get("court", ())),
        judges=tuple(ontology.words.get("judge", ())),
        stages=dict(pair.split("=") for pair in ontology.words.get("stage", ())),
        matters=tuple(ontology.words.get("matter", ())),
        craft=tuple(ontology.words.get("craft", ())),
        body=tuple(ontology.words.get("body-part", ())),
        penalties=tuple(ontology.words.get("penalty", ())),
        papers=pairs(ontology.words.get("case-paper", ())),
        works=tuple(ontology.words.get("work", ())),
        sympathies=tuple(ontology.words.get("sympathy", ())),
        operators=operators,
        noun_operators=noun_operators,
        supposing=frozenset(w for w, s in noun_operators.items() if s in {Status.POSSIBLE, Status.ALLEGED}),
    )


def _lists(ontology: Ontology, tag: Callable[[str], Sequence[Token]]) -> dict[str, frozenset[str]]:
    """Return what the fields hold that a word list is declared for."""
    kinds = {f.name: f.metadata for f in fields(Lexicon)}
    forms = {k: _forms(ontology, tag, m[FORMS]) for k, m in kinds.items() if FORMS in m}
    words = ontology.words
    return forms | {k: frozenset(words.get(m[AS_WRITTEN], ())) for k, m in kinds.items() if AS_WRITTEN in m}


def _forms(ontology: Ontology, tag: Callable[[str], Sequence[Token]], name: str) -> frozenset[str]:
    words = ontology.words.get(name, ())
    return frozenset(form for word in words for form in (_form(word, tag), *_noun_of_verb(word, tag)))


def _noun_of_verb(word: str, tag: Callable[[str], Sequence[Token]]) -> Sequence[str]:
    """A verb that stands as a noun is one, too: 訪日|取りやめ."""
    tokens = tag(word)
    noun = len(tokens) == 1 and tokens[0].lexeme.pos == "動詞" and tokens[0].lexeme.cform == "連用形"
    return (word,) if noun else ()


def _operators(
    ontology: Ontology, supposing: Set[str], tag: Callable[[str], Sequence[Token]]
) -> tuple[dict[str, Status], dict[str, Status]]:
    """Status by word, and with the nouns that alone suppose something."""
    operators = {_form(o.pattern, tag): o.status for o in ontology.operators}
    operators |= {word: o.status for o in ontology.operators for word in _noun_of_verb(o.pattern, tag)}
    untrue = dict.fromkeys(ontology.words.get("untrue", ()), Status.DENIED)
    return operators, {**dict.fromkeys(supposing, Status.POSSIBLE), **untrue, **operators}


def _planning(operators: Mapping[str, Status]) -> frozenset[str]:
    return frozenset(w for w, s in operators.items() if s in {Status.PLANNED, Status.POSSIBLE})


def _undergoes(frame: Frame) -> bool:
    """Whether の before a frame's noun may name somebody other than who does it."""
    roles = (r for r in frame.roles if "が" not in r.verbal and Kind.PERSON in r.kinds)
    return any("の" in r.nominal for r in roles)


def _form(word: str, tag: Callable[[str], Sequence[Token]]) -> str:
    """A verb in dictionary form as UniDic spells it; a verbal noun with する as the noun; else the word."""
    tokens = tag(word)
    if len(tokens) == 1 and tokens[0].lexeme.pos in {"動詞", "形容詞"}:
        return tokens[0].lexeme.lemma
    if len(tokens) > 1 and tokens[-1].lexeme.lemma == "する":
        return word.removesuffix("する")
    return word
