"""Whose office it is by who had it before, and whose people leave: 甲社の社長が退き、山田氏が後任に就く."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.roles.filling import Context
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import Entity, Kind

_PARTIES = ("党", "派", "会", "連", "議会", "国会", "院", "内閣")
"""Ends of the names of bodies whose members have their offices elsewhere: 自民党の山田氏は議員を辞職した."""
_NEAR = frozenset({"の", "・"})


def succeeded(scene: Scene, person: Filler, titles: Sequence[str], context: Context) -> Entity | None:
    """Return the firm or body whose officer of the title the sentence names before who follows.

    Where only 後任 is said, any one officer of it will do: 甲社の山田社長が退き、後任に佐藤氏が就く.
    """
    if person.sentence != scene.index:
        return None
    offices = context.offices
    if titles and not all(offices.is_of_company(title) or offices.is_of_body(title) for title in titles):
        return None
    if not titles and not any(
        scene.noun_of(phrase.index) in context.lexicon.successors for phrase in scene.parse.phrases
    ):
        return None
    found: dict[str, Entity] = {}
    for i, mention in enumerate(scene.parse.mentions):
        if mention.kind is not Kind.PERSON or not mention.title or mention.start >= person.start:
            continue
        if titles and not any(title.endswith(mention.title) for title in titles):
            continue
        for holder in scene.of_mention(i):
            body = offices.held(holder.entity.id, mention.title)
            if body is not None and body.kind is Kind.ORGANIZATION and holder.entity != person.entity:
                found[body.id] = body
    return next(iter(found.values())) if len(found) == 1 else None


def employer(scene: Scene, person: Filler) -> Entity | None:
    """Return whose player or employee it is that leaves: 甲球団の|山田投手が引退した."""
    if person.sentence != scene.index:
        return None
    text = scene.parse.sentence.text
    for i, mention in enumerate(scene.parse.mentions):
        before = mention.kind is Kind.ORGANIZATION and mention.unit_end + 1 == person.start
        if before and text[mention.unit_end] in _NEAR and not text[: mention.unit_end].endswith(_PARTIES):
            return next((f.entity for f in scene.of_mention(i)), None)
    return None
