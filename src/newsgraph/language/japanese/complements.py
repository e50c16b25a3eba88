"""Which words govern a clause, from what the ontologies declare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsgraph.language.japanese.features import Complements
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Frame, Ontology

_QUOTING = "と"
_DOING = frozenset({"する"})
_AUXILIARY = frozenset({"いる", "ある", "おる"})


def complements(ontology: Ontology) -> Complements:
    """Collect the words that take a quoted clause, and the nouns that a clause gives the content of.

    Acts of speech and status operators govern clauses by what they are; the word list ``thinking``
    adds the verbs of thought that are neither.
    """
    saying = set(ontology.words.get("thinking", ()))
    light = {_words(word)[-1] for word in ontology.words.get("light-verb", ())}
    content = set(ontology.words.get("content-noun", ()))
    for frame in ontology.frames.values():
        if _governs(frame):
            for trigger in frame.triggers:
                words = _words(trigger.pattern)
                if trigger.pattern.startswith(_QUOTING) and words[-1] in _DOING and len(words) > 1:
                    words = words[:-1]  # と認定する: so 認定 does
                if len(words) == 1 or words[-1] not in light:  # 演説を行う makes 行う no verb of saying
                    saying.add(words[-1])
                content.update(words[:1] if len(words) > 1 else ())
    for operator in ontology.operators:
        word = _words(operator.pattern)[-1]
        saying.add(word)
        content.add(operator.pattern)
    occasion = {_words(word)[-1] for word in ontology.words.get("occasion", ())}
    together = {
        _words(trigger.pattern)[-1]
        for frame in ontology.frames.values()
        if any(role.several for role in frame.roles)
        for trigger in frame.triggers
    }
    return Complements(
        saying=frozenset(saying - {"する"}),
        content=frozenset(content),
        reciprocal=frozenset(together - light),
        occasion=frozenset(occasion),
        attitude=frozenset(ontology.words.get("performative", ())),
        telling=frozenset(ontology.words.get("telling-noun", ())),
        audience=frozenset(ontology.words.get("audience", ())),
        medium=frozenset(ontology.words.get("medium", ())),
        assembly=frozenset(ontology.words.get("assembly", ())),
        degree=frozenset(ontology.words.get("degree", ())),
        arising=frozenset(_arising(ontology.frames.values())),
    )


def _arising(frames: Iterable[Frame]) -> Iterator[str]:
    """Yield the last words of nouns for what takes place somewhere: 地震, テロ of 自爆テロ."""
    for frame in frames:
        if any(role.name == "place" and "で" in role.verbal for role in frame.roles):
            ends = (tag(trigger.pattern.replace("[", "").replace("]", ""))[-1] for trigger in frame.triggers)
            yield from (token.surface for token in ends if token.lexeme.pos == "名詞")


def _governs(frame: Frame) -> bool:
    return frame.speech or frame.complement is not None


def _words(pattern: str) -> list[str]:
    """The noun (with suffixes) and the verb of a pattern, in dictionary form."""
    words: list[str] = []
    for token in tag(pattern.replace("[", "").replace("]", "")):
        if token.lexeme.pos in {"助詞", "助動詞", "補助記号"}:
            continue
        if words and token.lexeme.lemma in _AUXILIARY:
            continue  # と見て|いる
        if token.lexeme.pos == "接尾辞" and words:
            words[-1] += token.surface
        else:
            words.append(token.lexeme.lemma or token.surface)
    return words or [pattern]
