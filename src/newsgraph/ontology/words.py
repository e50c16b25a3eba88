"""Word lists and the words that govern how sure a clause is."""

from __future__ import annotations

from collections.abc import Mapping

from newsgraph.model import Operator, Status
from newsgraph.ontology.turtle import Facts, fault, latest, local, of_class, values


def read_words(facts: Facts) -> Mapping[str, tuple[str, ...]]:
    """Return the words of each ng:WordList by its name (…#words/light-verb -> light-verb), each word once."""
    found: dict[str, tuple[str, ...]] = {}
    for subject in of_class(facts, "WordList"):
        items = values(facts, subject, "word")
        name = local(subject).removeprefix("words/")
        if not items:
            file = next(iter(facts[subject].values()))[0].file
            raise fault(file, name, f"word list {name} has no ng:word; give it some or remove it")
        found[name] = tuple(dict.fromkeys(item.value for item in items))
    return found


def read_operators(facts: Facts) -> tuple[Operator, ...]:
    """Return the ng:operator words of each ng:Status, in the order of the files.

    A word that stands under two statuses is an OntologyError: which one would it set?
    """
    found: dict[str, Operator] = {}
    for subject in of_class(facts, "Status"):
        items = values(facts, subject, "operator")
        try:
            status = Status(local(subject))
        except ValueError:
            file = next(iter(facts[subject].values()))[0].file
            raise fault(
                file, local(subject), f"unknown status {local(subject)}; one of {', '.join(Status)}"
            ) from None
        for item in items:
            known = found.setdefault(item.value, Operator(item.value, status))
            if known.status is not status:
                message = f"operator {item.value} is both {known.status} and {status}; keep one"
                raise fault(latest(facts, "operator", item.value), f'"{item.value}"', message)
    return tuple(found.values())
