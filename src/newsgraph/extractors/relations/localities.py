"""Bodies of towns and regions, by their names: 岐阜県警 is of 岐阜県, テキサス州議会 of テキサス州."""

from __future__ import annotations

import re

from newsgraph.entities.catalogue import Catalogue
from newsgraph.model import Entity, Kind
from newsgraph.ontology.spelling import id_of

_BODY = re.compile(
    r"(?:.{2,3}[都道府県])?(?P<area>[^両]+?[都道府県市区町村州])"
    r"(?:警|警察|警察本部|市?議会|教育委員会|教委|消防|消防局|消防本部|選挙管理委員会|選管|人事委員会|役所|役場|州兵|兵)"
)
_PLACE = Kind.PLACE


def area_of(catalogue: Catalogue, body: str) -> Entity | None:
    """Return the area that a body is of by its name, where the catalogue has at most one of that name."""
    match = _BODY.fullmatch(body)
    if match is None or len(match["area"]) < 3:
        return None
    keys = catalogue.named(_PLACE, match["area"])
    if len(keys) > 1:
        return None
    return catalogue.entity(keys[0]) if keys else Entity(id_of(_PLACE, match["area"]), _PLACE, match["area"])
