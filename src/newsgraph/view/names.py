"""Find entities by what people call them; where nobody is called so, say who is called almost so."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from newsgraph.errors import UsageError
from newsgraph.language.japanese.morphemes import reading
from newsgraph.view.romaji import romaji
from newsgraph.view.shapes import EntityRow

IGNORED = str.maketrans("", "", "・･=＝·•'’-‐ー ")


def fold(name: str) -> str:
    """Return the form in which names are compared: NFKC, no case, spaces, middle dots or long marks.

    >>> fold("ウラジーミル・プーチン") == fold("ｳﾗｼﾞｰﾐﾙ ﾌﾟｰﾁﾝ")
    True
    """
    return "".join(unicodedata.normalize("NFKC", name).casefold().translate(IGNORED).split())


def find_entities(rows: Sequence[EntityRow], wanted: Iterable[str]) -> tuple[int, ...]:
    """Return the places in `rows` of all entities that any of `wanted` names.

    A name may be any spelling, an id (``person/プーチン``) or a whole IRI; UsageError for a name of nobody.
    """
    index: dict[str, set[int]] = defaultdict(set)
    shown: dict[str, str] = {}
    for place, row in enumerate(rows):
        for name in (row.label, *row.names, row.id, row.id.partition("/")[2]):
            index[fold(name)].add(place)
            shown.setdefault(fold(name), row.label)
        for name in (row.label, *row.names):
            if key := romaji(name) or romaji(reading(name)):
                index[fold(key)].add(place)
                shown.setdefault(fold(key), row.label)
    found: set[int] = set()
    for name in wanted:
        key = fold(name.rpartition("/data/")[2] if "://" in name else name)
        if key not in index:
            raise UsageError(unknown(name, key, shown))
        found |= index[key]
    return tuple(sorted(found))


def unknown(name: str, key: str, shown: dict[str, str]) -> str:
    """Say that nobody is called `name`, with up to three entities whose names are near it."""
    near = [k for k in sorted(shown) if len(key) > 1 and (key in k or (len(k) > 1 and k in key))]
    near += get_close_matches(key, sorted(shown), n=5, cutoff=0.5)
    labels = list(dict.fromkeys(shown[k] for k in near))[:3]
    hint = f"did you mean {' or '.join(labels)}?" if labels else "try another spelling, or a part of the name"
    return f"no entity is called {name!r}; {hint}"
