"""The built graph on disk: an Oxigraph store, its TriG dump, its exports and checks."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsgraph.store.quads import Store

if TYPE_CHECKING:
    from newsgraph.store.check import Problem, validate
    from newsgraph.store.formats import FORMATS, export
    from newsgraph.store.opening import dataset, network

__all__ = ["FORMATS", "Problem", "Store", "dataset", "export", "network", "validate"]

# rdflib, pyshacl and networkx take a second to import, and most commands need none of them.
_LATER = {
    "FORMATS": "formats",
    "Problem": "check",
    "dataset": "opening",
    "export": "formats",
    "network": "opening",
    "validate": "check",
}


def __getattr__(name: str) -> Any:
    """Import what a name needs when it is first asked for."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
