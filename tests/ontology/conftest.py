from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

PREFIXES = """@prefix ng: <https://w3id.org/newsgraph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""


@pytest.fixture
def turtle(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that writes a Turtle body (the prefixes take three lines) into a file of its own."""

    def write(body: str) -> Path:
        file = tmp_path / f"own-{len(list(tmp_path.iterdir()))}.ttl"
        file.write_text(PREFIXES + body, encoding="utf-8")
        return file

    return write
