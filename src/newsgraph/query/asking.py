"""Ask a store: SPARQL text, a file, or a named query."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsgraph.errors import UsageError
from newsgraph.query.named import Named, bind, lookup, parse, read
from newsgraph.query.results import Result
from newsgraph.query.sparql import check, explain
from newsgraph.store import Store

_NAME = re.compile(r"[\w-]+")


def run(
    store: Store,
    query: str | Path | Named,
    values: Mapping[str, str] | None = None,
    folders: Sequence[Path] = (),
) -> Result:
    """Return the answer to a query.

    `query` is SPARQL text, a path of a ``.rq`` file, the name of a named query (ours or one of the
    ontology folders `folders`), or a query from `find` or `parse`, taken as it is: a server that must
    not open files on behalf of its callers parses what they send. `values` are its parameters.
    Our prefixes need no declaration; the default graph is the union of all graphs, each triple once.
    Raises UsageError in one line for what cannot be understood, would change the graph or would leave
    this machine.
    """
    asked = query if isinstance(query, Named) else find(query, folders)
    text = bind(asked, values or {})
    check(text)
    try:
        return Result(store.query(text))
    except SyntaxError as error:
        raise explain(error, text) from None
    except (RuntimeError, OSError, ValueError) as error:
        raise UsageError(f"the query cannot be answered: {str(error).splitlines()[0]}") from error


def find(query: str | Path, folders: Sequence[Path] = ()) -> Named:
    """Return the query that is meant: a file, a name, or the text itself. Raises UsageError."""
    if isinstance(query, Path):
        return read(query)
    if query.endswith((".rq", ".sparql")) and "\n" not in query:
        return read(Path(query))
    if _NAME.fullmatch(query.strip()):
        return lookup(query.strip(), folders)
    return parse("(text)", query)
