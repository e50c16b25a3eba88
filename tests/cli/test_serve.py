"""`newsgraph serve`: SPARQL 1.1 protocol and the page, for this machine alone."""

from __future__ import annotations

import csv
import http.client
import io
import json
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode

import pytest

from newsgraph.cli.answers import Answerer
from newsgraph.cli.server import MAX_BODY, Server, accepted

ASK = "ASK { ?a a ng:Article }"
COUNT = "SELECT (COUNT(?a) AS ?n) { ?a a ng:Article }"
TRIPLES = "CONSTRUCT WHERE { ?a a ng:Article }"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


class Reply(NamedTuple):
    """What came back."""

    status: int
    kind: str
    text: str


@pytest.fixture(scope="module")
def port(built: Path) -> Iterator[int]:
    """The port of a server in this process, with one query at a time and half a second for it."""
    answerer = Answerer(built, processes=1, seconds=3.0)
    with Server(0, built / "graph.html", answerer) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
    answerer.close()


def ask(
    port: int,
    path: str,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    method: str = "",
) -> Reply:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request(method or ("POST" if body is not None else "GET"), path, body, dict(headers or {}))
    response = connection.getresponse()
    reply = Reply(response.status, response.headers.get_content_type(), response.read().decode())
    connection.close()
    return reply


def get(port: int, query: str, accept: str = "*/*") -> Reply:
    return ask(port, "/sparql?" + urlencode({"query": query}), headers={"Accept": accept})


def test_the_page_stands_at_the_root(port: int) -> None:
    reply = ask(port, "/")
    assert (reply.status, reply.kind) == (200, "text/html")
    assert "<html" in reply.text
    assert ask(port, "/", method="HEAD").text == ""


@pytest.mark.parametrize(
    ("query", "accept", "kind"),
    [
        (COUNT, "*/*", "application/sparql-results+json"),
        (COUNT, "application/sparql-results+xml", "application/sparql-results+xml"),
        (COUNT, "text/csv;q=0.9, application/sparql-results+json;q=0.1", "text/csv"),
        (COUNT, "application/json", "application/sparql-results+json"),
        (COUNT, "text/html, */*;q=0.1", "application/sparql-results+json"),
        (COUNT, "image/png, text/tab-separated-values", "text/tab-separated-values"),
        (TRIPLES, "*/*", "text/turtle"),
        (TRIPLES, "application/n-triples", "application/n-triples"),
        (ASK, "application/sparql-results+json", "application/sparql-results+json"),
    ],
)
def test_the_answer_is_what_is_accepted(port: int, query: str, accept: str, kind: str) -> None:
    reply = get(port, query, accept)
    assert (reply.status, reply.kind) == (200, kind)


def test_get_and_both_posts_answer_alike(port: int) -> None:
    form = urlencode({"query": COUNT}).encode()
    replies = {
        get(port, COUNT),
        ask(port, "/sparql", form, {"Content-Type": "application/x-www-form-urlencoded"}),
        ask(port, "/sparql", COUNT.encode(), {"Content-Type": "application/sparql-query; charset=utf-8"}),
    }
    [reply] = replies
    assert json.loads(reply.text)["results"]["bindings"][0]["n"]["value"] == "4"


def test_japanese_goes_in_and_out(port: int) -> None:
    query = "SELECT ?name { ?e skos:prefLabel ?name FILTER(?name = 'フランス'@ja) } LIMIT 1"
    assert list(csv.reader(io.StringIO(get(port, query, "text/csv").text))) == [["name"], ["フランス"]]


@pytest.mark.parametrize(
    ("query", "status", "says"),
    [
        ("SELECT * {", 400, "SPARQL, line 1"),
        ("DELETE WHERE { ?s ?p ?o }", 400, "would change the graph"),
        ("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", 400, "works offline"),
        ("/etc/passwd.rq", 400, "no query"),
        ("", 400, "give one query"),
    ],
)
def test_what_it_does_not_answer(port: int, query: str, status: int, says: str) -> None:
    reply = get(port, query)
    assert (reply.status, reply.kind) == (status, "text/plain")
    assert says in reply.text
    assert reply.text.count("\n") == 1


def test_a_type_that_it_cannot_give_is_406(port: int) -> None:
    assert get(port, COUNT, "image/png").status == 406
    assert get(port, TRIPLES, "text/csv").status == 406


def test_a_query_that_takes_too_long_is_stopped_and_the_next_is_answered(port: int) -> None:
    assert get(port, ENDLESS).status == 503
    assert get(port, COUNT).status == 200


def test_requests_are_bounded_and_of_this_machine(port: int) -> None:
    sparql = {"Content-Type": "application/sparql-query"}
    # Only announced: who is refused need not send it.
    long = sparql | {"Content-Length": str(MAX_BODY + 1)}
    assert ask(port, "/sparql", headers=long, method="POST").status == 413
    assert ask(port, "/sparql", b"{}", {"Content-Type": "application/json"}).status == 415
    assert ask(port, "/sparql", b"\xff\xfe", sparql).status == 400
    assert (
        ask(
            port, "/sparql", b"update=CLEAR+ALL", {"Content-Type": "application/x-www-form-urlencoded"}
        ).status
        == 403
    )
    assert ask(port, "/sparql?query=" + quote(ASK), headers={"Host": "evil.example"}).status == 403
    assert ask(port, "/../../etc/passwd").status == 404
    assert ask(port, "/sparql", method="PUT").status == 501
    assert ask(port, "/sparql?" + urlencode({"query": ASK, "default-graph-uri": "urn:x"})).status == 400


@pytest.mark.parametrize(
    ("header", "types"),
    [
        ("", []),
        ("text/csv", ["text/csv"]),
        ("a/b;q=0, c/d;q=nonsense, e/f", ["e/f"]),
        ("a/b;q=0.1, c/d;q=0.9, e/f;q=0.9", ["c/d", "e/f", "a/b"]),
    ],
)
def test_accepted(header: str, types: list[str]) -> None:
    assert accepted(header) == types


LARGE = 64 * 1024 * 1024
"""More bytes than a socket takes before somebody reads them."""
HANG_UP = struct.pack("ii", 1, 0)
"""SO_LINGER by which closing a socket throws away what was sent to it."""


def test_who_hangs_up_in_the_middle_of_an_answer_leaves_no_trace(
    built: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "large.html"
    page.write_bytes(bytes(LARGE))
    answerer = Answerer(built, processes=1, seconds=3.0)
    with Server(0, page, answerer) as server:
        server.daemon_threads = False  # so that closing it waits for the answer
        client = socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=60)
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        server.handle_request()
        assert client.recv(16).startswith(b"HTTP/1.1 200")
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, HANG_UP)
        client.close()
    answerer.close()
    assert capfd.readouterr().err == ""


def test_the_command_serves_until_it_is_interrupted(built: Path) -> None:
    command = [sys.executable, "-m", "newsgraph", "serve", "-g", str(built), "--port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    line = process.stderr.readline()
    port = int(line.split("localhost:")[1].split("/")[0])
    assert get(port, COUNT).status == 200
    taken = subprocess.run([*command[:-1], str(port)], capture_output=True, text=True, check=False)
    assert taken.returncode == 1
    assert taken.stderr.count("\n") == 1
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
