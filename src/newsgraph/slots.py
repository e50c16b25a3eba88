"""Frozen dataclasses that are quick to make: an article is read in thousands of them."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import TypeVar

T = TypeVar("T")


def fill_slots(cls: type[T]) -> type[T]:
    """Let a frozen dataclass fill its slots as one that is not frozen does; once made it is frozen.

    The `__init__` that `dataclass` writes calls `object.__setattr__` for each field, which takes three times
    as long. Here the object is of an open twin with the same slots, where ``self.x = x`` is all it takes,
    until all are filled. Defaults have to be plain values.

    >>> from dataclasses import dataclass
    >>> @fill_slots
    ... @dataclass(frozen=True, slots=True)
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1)
    Point(x=1, y=0)
    """
    open_twin = type(cls.__name__, (), {"__slots__": cls.__slots__})  # type: ignore[attr-defined]
    scope: dict[str, object] = {
        "frozen": cls,
        "open_twin": open_twin,
        "set_class": object.__dict__["__class__"].__set__,
    }
    parameters, body = ["self"], ["set_class(self, open_twin)"]
    for field in fields(cls):  # type: ignore[arg-type]
        name = field.name
        scope[f"default_{name}"] = field.default
        parameters.append(name if field.default is MISSING else f"{name}=default_{name}")
        body.append(f"self.{name} = {name}")
    body.append("self.__class__ = frozen")
    exec(f"def __init__({', '.join(parameters)}): {'; '.join(body)}", scope)  # noqa: S102  as dataclass does
    cls.__init__ = scope["__init__"]  # type: ignore[assignment]
    return cls
