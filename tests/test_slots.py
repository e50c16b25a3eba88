"""Shapes that fill their own slots are what `dataclass` makes of them: frozen, equal by value, picklable."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from newsgraph.model import Kind, Lexeme, Link, Mention, Skipped, Token


def test_defaults_and_names_of_fields_are_those_of_the_class() -> None:
    mention = Mention(0, 2, 0, 4, "習氏", kind=Kind.PERSON, title="主席")
    assert (mention.title, mention.former, mention.of, mention.rule) == ("主席", False, None, "")


def test_a_shape_stays_frozen() -> None:
    link = Link(0, 1, (), 0.5, "name")
    with pytest.raises(FrozenInstanceError):
        link.score = 1.0  # type: ignore[misc]


def test_a_shape_is_equal_by_value_and_can_be_sent_to_another_process() -> None:
    skipped = Skipped(0, 1, 2, "Visit", "no actor")
    assert pickle.loads(pickle.dumps(skipped)) == skipped != replace(skipped, start=0)  # noqa: S301
    assert hash(skipped) == hash(Skipped(0, 1, 2, "Visit", "no actor"))


def test_a_trusted_shape_is_equal_by_value_and_can_be_sent_to_another_process() -> None:
    token = Token("訪朝", 0, 2, Lexeme("名詞", "普通名詞", "一般", "訪朝", "", ""))
    sent = pickle.loads(pickle.dumps(token))  # noqa: S301
    assert (sent.surface, sent.end, sent.mention, sent.lexeme.lemma) == ("訪朝", 2, -1, "訪朝")
    assert token == replace(token, start=0) != replace(token, start=1)


def test_a_field_without_a_default_has_to_be_given() -> None:
    with pytest.raises(TypeError, match="reason"):
        Skipped(0, 1, 2, "Visit")  # type: ignore[call-arg]
