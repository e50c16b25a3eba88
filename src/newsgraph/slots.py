"""Frozen dataclasses that are quick to make: an article is read in thousands of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar

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
    set_class = object.__dict__["__class__"].__set__
    scope = {"frozen": cls, "open_twin": open_twin, "set_class": set_class}
    first, last = "set_class(self, open_twin)", "self.__class__ = frozen"
    cls.__init__ = _init(cls, first, last, scope)  # type: ignore[method-assign]
    return cls


def trust(cls: type[T]) -> type[T]:
    """Leave it to the type checker that a frozen dataclass stays as it is, and make one in half of the time.

    For what is made of every word, phrase, name or sentence of a text.

    >>> from dataclasses import dataclass
    >>> @trust
    ... @dataclass(frozen=True, slots=True)
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1), Point(1) == Point(1, 0)
    (Point(x=1, y=0), True)
    """
    cls.__init__ = _init(cls, "", "", {})  # type: ignore[method-assign]
    del cls.__setattr__, cls.__delattr__
    return cls


def _init(cls: type, before: str, after: str, scope: dict[str, Any]) -> Callable[..., None]:
    """Write an `__init__` that assigns each field, between two statements."""
    parameters, body = ["self"], [before] if before else []
    for field in fields(cls):
        name = field.name
        scope[f"default_{name}"] = field.default
        parameters.append(name if field.default is MISSING else f"{name}=default_{name}")
        body.append(f"self.{name} = {name}")
    body += [after] if after else []
    exec(f"def __init__({', '.join(parameters)}): {'; '.join(body)}", scope)  # noqa: S102  as dataclass does
    init: Callable[..., None] = scope["__init__"]
    return init
