"""Who a phrase that names nobody stands for: the owner of what bears a name, and what has no place."""

from __future__ import annotations

import pytest
from tests.extractors.tellings import tell

TOLD = [
    # whose ship it is stands before the noun that says what bears the name
    ("中国海軍の空母「山東」が宮古海峡を通過した。", "MilitaryActivity", "actor=中国海軍 place=宮古海峡"),
    ("米空母「ニミッツ」が釜山に入港した。", "MilitaryActivity", "actor=米国 place=釜山"),
    ("ロシア軍の爆撃機「Tu95」2機が日本海を飛行した。", "MilitaryActivity", "actor=ロシア軍 place=日本海"),
    ("大阪市の喫茶店「こもれび」で火災があった。", "Disaster", "place=大阪市"),
    # the owner of what does not act stands for nothing
    ("インドの映画「空母」が釜山に入港した。", "MilitaryActivity", None),
    # a ship or aircraft is not where its country is; what stands still is, and so is the sea it is on
    ("韓国の貨物船が沈没した。", "Disaster", None),
    ("韓国の貨物船「ソラ」が沈没した。", "Disaster", None),
    ("長崎沖の漁船で火災があった。", "Disaster", "place=長崎県"),
    ("インドの列車が脱線した。", "Disaster", "place=インド"),
    # nor is a train where it runs from or to
    ("秋田発新潟行き上り特急が脱線した。", "Disaster", None),
    ("モスクワ行きの列車がミンスク近郊で脱線した。", "Disaster", "place=ミンスク"),
]


@pytest.mark.parametrize(("text", "kind", "roles"), TOLD)
def test_a_phrase_stands_for(text: str, kind: str, roles: str | None) -> None:
    told = [line for line in tell(text) if line.startswith(kind)]
    assert told == ([] if roles is None else [f"{kind} Actual {roles}"])
