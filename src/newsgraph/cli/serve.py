"""`newsgraph serve`: the graph for programs (SPARQL) and the page for people, on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

from newsgraph.cli.console import note
from newsgraph.cli.options import DEFAULT_OUTPUT, Graph


def serve(
    graph: Graph = DEFAULT_OUTPUT,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes any free one.")] = 7878,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds that a query may take.")] = 60.0,
    workers: Annotated[int, typer.Option(min=1, help="Queries that are answered at once.")] = 2,
) -> None:
    """Serve the graph on localhost: SPARQL 1.1 protocol at /sparql, read-only, and the page at /.

    While it runs, nothing can be built into the folder. Ctrl-C ends it.

    \b
    Examples:
      newsgraph serve
      newsgraph serve --graph output/2024 --port 8000 --timeout 10
      curl -H 'Accept: text/csv' 'http://localhost:7878/sparql?query=SELECT*%7B?s?p?o%7DLIMIT%205'
    """
    from newsgraph.cli.answers import Answerer
    from newsgraph.cli.options import opened
    from newsgraph.cli.server import Server
    from newsgraph.errors import OutputError
    from newsgraph.pipeline import PAGE

    with opened(graph):  # says here, in one line, where there is no graph
        pass
    answerer = Answerer(graph, workers, timeout)
    try:
        server = Server(port, graph / PAGE, answerer)
    except OSError as error:
        answerer.close()
        reason = error.strerror or str(error)
        raise OutputError(
            f"port {port}: cannot be used ({reason}); choose another one with --port"
        ) from error
    with server:
        address = f"http://localhost:{server.server_address[1]}"
        note(f"{address}/ (page)  {address}/sparql (SPARQL)  Ctrl-C ends it")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass
        finally:
            answerer.close()
