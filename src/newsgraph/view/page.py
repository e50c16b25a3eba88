"""Put the page together: template, style, scripts, vis-network and data, in one file that asks for nothing.

Everything that comes from articles or ontologies is JSON in a data block with ``<``, ``>`` and ``&``
escaped, so that it cannot end the block. The Content-Security-Policy allows exactly the two scripts
and the style of this page, by their digests, and no connection at all.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

SCRIPTS = (
    "words",
    "dom",
    "model",
    "fold",
    "state",
    "filter",
    "walk",
    "bundle",
    "local",
    "style",
    "labels",
    "graph",
    "items",
    "overlay",
    "camera",
    "search",
    "legend",
    "sources",
    "crumbs",
    "timeline",
    "quote",
    "claims",
    "panel",
    "table",
    "xml",
    "network",
    "gephi",
    "rows",
    "turtle",
    "drawing",
    "export",
    "keys",
    "app",
)
"""The modules of the page, in the order in which they are joined into one script."""

HARMLESS = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def render(data: Mapping[str, Any], language: str) -> str:
    """Return the whole page as HTML; `data` is what the scripts read."""
    style = resource("page.css")
    library = vis_network()
    script = (
        '"use strict";\n(() => {\n' + "\n".join(resource(f"js/{name}.js") for name in SCRIPTS) + "})();\n"
    )
    parts = {
        "language": language,
        "policy": policy((library, script), style),
        "style": style,
        "library": library,
        "script": script,
        "data": embed(data),
    }
    return re.sub(r"\{\{ (\w+) \}\}", lambda found: parts[found[1]], resource("page.html"))


def embed(data: Mapping[str, Any]) -> str:
    r"""Return JSON that may stand in a script element.

    >>> embed({"x": "</script><!--"})
    '{"x":"\\u003c/script\\u003e\\u003c!--"}'
    """
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).translate(HARMLESS)


def policy(scripts: tuple[str, ...], style: str) -> str:
    """Return the Content-Security-Policy that lets these scripts and this style run, and nothing else."""
    allowed = " ".join(digest(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {digest(style)}; img-src data: blob:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def digest(text: str) -> str:
    """Return the source expression of CSP for an inline script or style.

    >>> digest("")
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    """
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def resource(name: str) -> str:
    """Return a file of this package."""
    return files("newsgraph.view").joinpath(name).read_text(encoding="utf-8")


def vis_network() -> str:
    """Return the vis-network library that pyvis carries (the newest), line ends as a browser reads them."""
    spec = find_spec("pyvis")
    assert spec is not None, "pyvis is a dependency"  # noqa: S101
    roots = [Path(place) for place in spec.submodule_search_locations or ()]
    found = sorted(path for root in roots for path in root.glob("templates/lib/vis-*/vis-network.min.js"))
    return found[-1].read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n")
