"""Frozen dataclasses that are quick to make: an article is read in thousands of them."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import TypeVar

T = TypeVar("T")


def fill_slots(cls: type[T]) -> type[T]:
    """Let a frozen dataclass write its slots themselves when it is made; it stays frozen.

    The `__init__` that `dataclass` writes looks up each field by name in `object.__setattr__`, which takes
    twice as long. Defaults have to be plain values.

    >>> from dataclasses import dataclass
    >>> @fill_slots
    ... @dataclass(frozen=True, slots=True)
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1)
    Point(x=1, y=0)
    """
    scope: dict[str, object] = {}
    parameters, body = ["self"], []
    for field in fields(cls):  # type: ignore[arg-type]
        name = field.name
        scope[f"set_{name}"] = getattr(cls, name).__set__
        scope[f"default_{name}"] = field.default
        parameters.append(name if field.default is MISSING else f"{name}=default_{name}")
        body.append(f"set_{name}(self, {name})")
    exec(f"def __init__({', '.join(parameters)}): {'; '.join(body)}", scope)  # noqa: S102  as dataclass does
    cls.__init__ = scope["__init__"]  # type: ignore[assignment]
    return cls
