"""HTTP for `newsgraph serve`: SPARQL 1.1 protocol, read-only, and the page, for this machine alone."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from newsgraph.cli.answers import Answer, Answerer, Question, plain

MAX_BODY = 1024 * 1024
"""Longest request body in bytes; a query is text that somebody wrote."""

SOCKET_SECONDS = 30
"""How long a client may take to send its request."""

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UNSUPPORTED = ("default-graph-uri", "named-graph-uri")


class Server(ThreadingHTTPServer):
    """Listens on 127.0.0.1 and hands each request to a `Handler`."""

    daemon_threads = True

    def __init__(self, port: int, page: Path, answerer: Answerer) -> None:
        """Bind to `port` (0: any free one); OSError where it is taken."""
        super().__init__(("127.0.0.1", port), Handler)
        self.page = page
        self.answerer = answerer


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "newsgraph"
    sys_version = ""
    timeout = SOCKET_SECONDS

    def handle(self) -> None:
        """Answer the requests of a client; one that hangs up is done, in the middle of an answer too."""
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        """Answer GET."""
        self._send(self._get())

    def do_HEAD(self) -> None:
        """Answer HEAD: as GET, without the body."""
        self._send(self._get())

    def do_POST(self) -> None:
        """Answer POST."""
        self._send(self._post())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Stay silent: what is asked is nobody's business, and what goes wrong is in the answer."""

    def _get(self) -> Answer:
        url = urlsplit(self.path)
        if refused := self._refuse():
            return refused
        if url.path in {"/", "/index.html"}:
            return self._page()
        if url.path == "/sparql":
            return self._ask(parse_qs(url.query))
        return plain(404, "there is / (the page) and /sparql (SPARQL 1.1 protocol)")

    def _post(self) -> Answer:
        url = urlsplit(self.path)
        body = self._body()
        if isinstance(body, Answer):
            # What was not read would be taken for the next request.
            self.close_connection = True
            return body
        if refused := self._refuse():
            return refused
        if url.path != "/sparql":
            return plain(404, "queries go to /sparql")
        kind = self.headers.get_content_type()
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return plain(400, "the body is not UTF-8")
        if kind == _FORM:
            return self._ask({**parse_qs(url.query), **parse_qs(text)})
        if kind == _QUERY:
            return self._ask({**parse_qs(url.query), "query": [text]})
        return plain(415, f"send {_FORM} or {_QUERY}")

    def _body(self) -> bytes | Answer:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            return plain(411, "say Content-Length")
        if int(length) > MAX_BODY:
            return plain(413, f"a request may have {MAX_BODY} bytes")
        return self.rfile.read(int(length))

    def _refuse(self) -> Answer | None:
        """Refuse a request that a page of another site made by giving its own name our address."""
        host = urlsplit("//" + self.headers.get("Host", "")).hostname
        return None if host in _LOCAL else plain(403, "ask for localhost")

    def _page(self) -> Answer:
        try:
            return Answer(200, "text/html; charset=utf-8", self.server.page.read_bytes())
        except OSError:
            return plain(404, "there is no page; run newsgraph build")

    def _ask(self, fields: Mapping[str, list[str]]) -> Answer:
        if "update" in fields:
            return plain(403, "the graph is read-only")
        if any(name in fields for name in _UNSUPPORTED):
            return plain(400, "write FROM and FROM NAMED into the query")
        queries = fields.get("query", [])
        if len(queries) != 1:
            return plain(400, "give one query: /sparql?query=SELECT…")
        accept = fields.get("format") or accepted(self.headers.get("Accept", "*/*"))
        return self.server.answerer.ask(Question(queries[0], tuple(accept)))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.media_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("X-Content-Type-Options", "nosniff")
        if answer.status == 503:
            self.send_header("Retry-After", "5")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)


def accepted(header: str) -> list[str]:
    """Return the media types of an Accept header, the most wanted first.

    >>> accepted("text/csv;q=0.5, application/sparql-results+json, */*;q=0.1")
    ['application/sparql-results+json', 'text/csv', '*/*']
    """
    weighed = []
    for place, item in enumerate(header.split(",")):
        kind, *parameters = (part.strip().lower() for part in item.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            weight = float(quality)
        except ValueError:
            weight = 0.0
        if kind and weight > 0:
            weighed.append((-weight, place, kind))
    return [kind for _, _, kind in sorted(weighed)]
