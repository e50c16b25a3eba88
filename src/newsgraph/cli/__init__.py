"""The command line: one module for each command, each of which imports what it needs when it runs."""

from newsgraph.cli.application import main

__all__ = ["main"]
