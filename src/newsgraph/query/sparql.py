"""What may be asked: queries that change nothing and stay on this machine; errors that say where."""

from __future__ import annotations

import re

from newsgraph.errors import UsageError

LONGEST = 200_000
"""Longest query in characters; what people write has a few thousand at most."""
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}
# Everything in which a keyword is no keyword comes first. Each alternative is linear, and what is not
# closed is taken whole, so that the rest is not looked at again from every quotation mark.
_TOKEN = re.compile(
    r"""<[^<>"{}|^`\\\x00-\x20]*> | \#[^\n\r]* | [?$]\w+ | @[A-Za-z]+(?:-[A-Za-z0-9]+)*
      | (?P<string>
            \"{3}(?:[^"\\]|\\.|"(?!""))*(?P<e1>\"{3})? | '{3}(?:[^'\\]|\\.|'(?!''))*(?P<e2>'{3})?
          | "(?:[^"\\\n\r]|\\[^\n\r])*(?P<e3>")? | '(?:[^'\\\n\r]|\\[^\n\r])*(?P<e4>')? )
      | (?P<prefix>(?:\w[\w.-]*)?):(?:[\w:%.\-\u00b7\u203f\u2040]|\\[^\n\r])*
      | (?P<word>\w+) | (?P<brace>[{}])""",
    re.VERBOSE | re.DOTALL,
)
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_PREFIX = re.compile(r"([\w.-]*):[^\s:]*$")


def check(text: str) -> None:
    """Raise UsageError for a query that would change the graph, ask another machine, or is far too long."""
    if len(text) > LONGEST:
        raise UsageError(f"the query has {len(text):,} characters; at most {LONGEST:,} are read")
    words = []
    for token in _TOKEN.finditer(text):
        if token["string"] and not any(token.group("e1", "e2", "e3", "e4")):
            line = text.count("\n", 0, token.start()) + 1
            raise UsageError(f"SPARQL, line {line}: a quotation has no end: {_short(token[0])}")
        if token["word"]:
            words.append(token["word"].upper())
        # Oxigraph reads SERVICEx:y and 1e5SERVICE as the keyword too.
        if "SERVICE" in (token["word"] or token["prefix"] or "").upper():
            raise UsageError("SERVICE asks another machine, and newsgraph works offline: leave it out")
    form = next((word for word in words if word in _FORMS or word in _UPDATES), "")
    if form in _UPDATES:
        raise UsageError(f"{form} would change the graph; only newsgraph build does, a query SELECTs or ASKs")
    if not form:
        raise UsageError("no query: it needs SELECT, ASK, CONSTRUCT or DESCRIBE")


def explain(error: SyntaxError, text: str) -> UsageError:
    """Return what Oxigraph says about a malformed query as one line: where it stops, and at what."""
    found = _POSITION.match(str(error.msg))
    if found is None:
        return UsageError(f"SPARQL: {str(error.msg).splitlines()[0]}")
    line, column, reason = int(found[1]), int(found[2]), found[3]
    lines = text.split("\n")
    here = lines[line - 1] if line <= len(lines) else ""
    before, after = here[: column - 1].rstrip(), here[column - 1 :].strip()
    where = f"SPARQL, line {line}, column {column}"
    if "Prefix not found" in reason and (prefix := _PREFIX.search(before)):
        return UsageError(f"{where}: prefix {prefix[1]}: is not known; add PREFIX {prefix[1]}: <…>")
    if "IRI parsing failed" in reason:
        return UsageError(f"{where}: not a legal IRI: {_short(before[before.rfind('<') :])}")
    if "unbound" in reason:
        return UsageError(f"{where}: SELECT has a variable that is neither grouped nor counted")
    braces = [token["brace"] for token in _TOKEN.finditer(text) if token["brace"]]
    if braces.count("{") > braces.count("}"):
        return UsageError(f"{where}: the query ends too early; a }} is missing")
    if braces.count("{") < braces.count("}"):
        return UsageError(f"{where}: there is a }} too many")
    near = f"at {_short(after)}" if after else f"after {_short(before[-40:])}"
    return UsageError(f"{where}: cannot go on {near}")


def _short(piece: str) -> str:
    line = " ".join(piece.split())
    return line if len(line) <= 40 else line[:40] + "…"
