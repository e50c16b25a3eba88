"""Every error a user can meet, by whose fault it is.

Each message is one line that says what is wrong, where, and what to do. The command line prints
it and exits with `exit_code`; a library user catches `NewsgraphError`.
"""

from __future__ import annotations


class NewsgraphError(Exception):
    """Base of all errors raised on purpose; never shown with a traceback."""

    exit_code = 1


class InputError(NewsgraphError):
    """A file or folder of articles cannot be read (the input's fault); the others go on."""


class OntologyError(NewsgraphError):
    """An ontology file is malformed or contradicts itself (its author's fault)."""

    exit_code = 2


class UsageError(NewsgraphError):
    """A command, option, query or name cannot be understood (the caller's fault)."""

    exit_code = 2


class OutputError(NewsgraphError):
    """The result cannot be written or a store cannot be opened (the environment's fault)."""
