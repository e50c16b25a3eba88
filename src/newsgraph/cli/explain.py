"""`newsgraph explain`: how the program read an article, sentence by sentence."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from newsgraph.cli.console import note
from newsgraph.cli.options import Names, Ontologies


def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Article file, or - for text on stdin.")],
    ontology: Ontologies = [],  # noqa: B006  typer copies it
    names: Names = None,
    grammar: Annotated[bool, typer.Option("--grammar", help="Show phrases and clauses too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Show how an article was read: names, times, claims and the rule for each.

    For each sentence: the names with the entity that each stands for and how that was found, the times with
    value and anchor, the claims with type, roles, status, source, rule and confidence, and the words that
    could have named an event but made no claim, with the reason.

    \b
    Examples:
      newsgraph explain examples/visit.txt
      newsgraph explain article.md --grammar
      echo 'ロシアのプーチン大統領は北朝鮮を訪問した。' | newsgraph explain -
      newsgraph explain article.txt --json | jq '.sentences[].claims'
    """
    from newsgraph.model import Reading
    from newsgraph.pipeline import explain as explanation
    from newsgraph.pipeline import read

    failed = False
    told = []
    with on_disk(file) as path:
        for reading in read([path], tuple(ontology), names=names, min_confidence=0):
            if isinstance(reading, Reading):
                told.append(explanation(reading))
            else:
                note(f"newsgraph: not read: {reading.source_file}: {reading.reason}")
                failed = True
    if as_json:
        typer.echo(json.dumps(told[0] if len(told) == 1 else told, ensure_ascii=False, indent=1))
    else:
        for data in told:
            typer.echo("\n".join(lines(data, grammar=grammar)))
    if failed:
        raise typer.Exit(1)


@contextmanager
def on_disk(file: str) -> Iterator[Path]:
    """Give the path of a file; for ``-`` that of a scratch file with what stands on stdin."""
    if file != "-":
        yield Path(file)
        return
    with TemporaryDirectory() as folder:
        path = Path(folder, "stdin")
        path.write_bytes(sys.stdin.buffer.read())
        yield path


def lines(data: dict[str, Any], *, grammar: bool = False) -> list[str]:
    """Return an explanation (`newsgraph.pipeline.explain`) as a person reads it."""
    article = data["article"]
    head = " · ".join(
        str(article[key]) for key in ("file", "published", "publisher", "place") if key in article
    )
    told = [head]
    for sentence in data["sentences"]:
        mark = "headline" if sentence["headline"] else str(sentence["index"])
        told += ["", f"[{mark}] {sentence['text']}"]
        told += [f"  name    {_mention(mention)}" for mention in sentence["mentions"]]
        told += [f"  time    {_time(time)}" for time in sentence["times"]]
        told += [f"  amount  {_amount(amount)}" for amount in sentence["amounts"]]
        if grammar:
            told += [f"  phrase  {_phrase(phrase)}" for phrase in sentence["phrases"]]
            told += [f"  clause  {_clause(clause, sentence['phrases'])}" for clause in sentence["clauses"]]
        for claim in sentence["claims"]:
            told += _claim(claim)
        told += [
            f"  skipped {skip['type']} at {skip['trigger']}: {skip['reason']}" for skip in sentence["skipped"]
        ]
    return told


def _mention(mention: dict[str, Any]) -> str:
    entities = (
        ", ".join(f"{entity['label']} <{entity['id']}>" for entity in mention["entities"]) or "unresolved"
    )
    how = ", ".join(
        part
        for part in (
            mention["kind"],
            f"{'former ' if mention.get('former') else ''}{mention['title']}" if "title" in mention else "",
            f"of {mention['of']}" if "of" in mention else "",
            mention.get("rule", ""),
            f"{mention['method']} {mention['score']}" if "method" in mention else "",
        )
        if part
    )
    return f"{mention.get('unit', mention['text'])} → {entities} ({how})"


def _time(time: dict[str, Any]) -> str:
    value = time.get("value", "no date")
    how = "stated" if time["stated"] else f"counted from {time.get('anchor', '?')}"
    bound = "" if time.get("dates", True) else ", dates no event"
    return f"{time['text']} → {value} ({time['rule']}, {how}{bound})"


def _amount(amount: dict[str, Any]) -> str:
    value = amount.get("value")
    if value is None:
        value = f"{amount.get('low', '')}..{amount.get('high', '')}"
    return f"{amount['text']} → {value} {amount['unit']} ({amount['bound']})"


def _phrase(phrase: dict[str, Any]) -> str:
    marks = " ".join(
        part
        for part in (
            phrase["particle"] and f"particle {phrase['particle']}",
            "topic" if phrase["topic"] else "",
            "predicate" if phrase["predicate"] else "",
        )
        if part
    )
    return f"{phrase['index']:>2} → {phrase['head']:>2}  {phrase['text']}" + (f"  ({marks})" if marks else "")


def _clause(clause: dict[str, Any], phrases: list[dict[str, Any]]) -> str:
    arguments = " ".join(phrases[i]["text"] for i in clause["arguments"])
    how = ", ".join(
        part
        for part in (
            clause["kind"],
            clause["connective"],
            clause["voice"],
            "negated" if clause["negated"] else "",
            clause["tense"],
            *clause["modality"],
        )
        if part
    )
    return f"{phrases[clause['predicate']]['text']} ({how}) ← {arguments}"


def _claim(claim: dict[str, Any]) -> list[str]:
    roles = ", ".join(f"{role['role']} {role['filler']}" for role in claim["roles"])
    said = f"; says {' < '.join(claim['sources'])}" if claim["sources"] else ""
    how = f"rule {claim['rule']} at {claim['trigger']}, confidence {claim['confidence']}"
    how += ", left out by a build" if claim.get("left_out") else ""
    return [f"  claim   {claim['type']}: {roles}", f"          {claim['status']}{said}; {how}"]
