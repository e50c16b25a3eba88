"""Trigger patterns: how they are compiled."""

from __future__ import annotations

import pytest

from newsgraph.extractors.triggers.patterns import compile_pattern
from newsgraph.language.japanese.morphemes import tag
from newsgraph.model import Frame

_FRAME = Frame("Test", "試験", (), (), None, None, speech=False)
COMPILED = [
    # pattern, forms of its elements, index of the one that it is looked up by
    ("会談", ["会談"], 0),
    ("訪れる", ["訪れる"], 0),
    ("訪[place]", ["訪", "place"], 0),
    ("対[target]制裁", ["対", "target", "制裁"], 2),
    ("[place]入り", ["place", "入り"], 1),
    ("懸念を表明する", ["懸念", "を", "表明"], 2),
    ("謝意を示す", ["謝意", "を", "示す"], 2),
]


@pytest.mark.parametrize(("pattern", "forms", "anchor"), COMPILED)
def test_compiled(pattern: str, forms: list[str], anchor: int) -> None:
    compiled = compile_pattern(pattern, "Test", _FRAME, tag)
    assert [element.form for element in compiled.elements] == forms
    assert compiled.anchor == anchor
